// Does the letter say that its writer wants the job?
import { findInProse } from "../phrase.ts";
import { sentencesThat } from "../tone/judge.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "missing-interest",
  severity: "warning",
  sentence: "Finds thank-you letters and inquiries that never say that the writer wants the job.",
  why: "A reader who cannot tell whether you still want the job will not guess.",
  source: "S0, S2, S4 (requirements R9, M1)",
};

const INTEREST =
  /\b(?:interest(?:ed|s|ing)?|excit\w*|enthusias\w*|eager|keen(?:er)?|thrill\w*|delight\w*|motivat\w*|passion\w*|inspir\w*|convinc\w*|intrigu\w*|fascinat\w*|hooked|drawn|impress\w*|love|loved|dream\w*|want(?:ed|s)?|wish|hope|hoping|hopeful|look(?:ing)? forward|count me in|happy|happier|happiest|glad|to work (?:at|for|with|in|on|there)|join(?:ing)?|fill it|start at|open before then|with pleasure|get to work|good place|right place|kind of (?:work|position|role|job|place)|i'm in|the job|the role|appeals?|sold me|(?:would|'d|should|will|'ll|be) (?:\w+ ){0,2}(?:like|love|enjoy|welcome|jump|treasure|prefer|be (?:\w+ ){0,2}(?:happy|glad|proud|honou?red|delighted|pleased|thrilled|grateful|joy))|(?:happy|glad|proud|honou?red|pleased|privilege|joy) to|(?:see|imagine|picture) myself|can (?:well )?imagine|would gladly|gladly|more convinced|made me want|ready to (?:help|serve|start|come|join)|at your disposal|(?:would|will|'d) (?:mean|be) (?:so |very |really |quite )?(?:much|a lot|a great deal|the world|everything|something|a joy|great|wonderful|lovely|good|an honou?r|a privilege|a pleasure|fun|a gift|worth) (?:to me )?to|continue(?:d)? the (?:conversation|process)|(?:start|begin) (?:any|on|in|at|as soon|when|straight|right|from|immediately)|suits? me|works for me|fine (?:with|by|for) me|take (?:it|the (?:job|role|post|position))|like (?:to|the)|keen|yes from (?:me|my)|i come|give me the)\b/i;

export const check: Check = (letter) => {
  if (letter.purpose !== "thank-you" && letter.purpose !== "status-inquiry") return [];
  if (letter.words.length < 15 || letter.request.channel === "video-chat" || letter.request.channel === "phone")
    return [];
  const kind = letter.request.caseFile?.outcome?.kind;
  if (kind !== undefined) return [];
  if (findInProse(letter, INTEREST) || sentencesThat("interest", letter).length > 0) return [];
  // The greeting's tail and the closing line may carry it: "Hoping to join you,".
  if (letter.closing && /hop|look/i.test(letter.plain.slice(letter.closing.start, letter.closing.end))) return [];
  const last = letter.sentences.at(-1);
  if (!last) return [];
  return [
    {
      start: last.start,
      end: last.end,
      // Who asks how things stand shows interest by asking.
      severity: letter.purposeIsGiven && letter.purpose === "thank-you" ? "warning" : "info",
      says: "The letter never says that you want the job, and the reader will not guess; half a sentence about what draws you is enough.",
    },
  ];
};

export const examples: Examples = {
  good: [
    {
      message:
        "Dear Dana,\n\nThank you for today. The planner you showed me is hard to tune by hand, and I would like to help you replace it.",
      purpose: "thank-you",
    },
    {
      message:
        "Dear Dana,\n\nMay I ask how the decision is coming along? I am still keen to work on the motion planner with your team in Berlin.",
      purpose: "status-inquiry",
    },
  ],
  bad: [
    {
      message:
        "Dear Dana,\n\nThank you for the tour on Monday. The shared cell was explained well and the planner on the screen was large.",
      purpose: "thank-you",
    },
  ],
};
