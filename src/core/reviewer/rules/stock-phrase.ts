// Does the letter use phrases the reader has seen a thousand times?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "stock-phrase",
  severity: "info",
  sentence: "Finds worn phrases that say nothing.",
  why: "A phrase from the template drawer takes a line and leaves nothing behind.",
  source: "letters.md, what marks a bad one",
};

const PHRASES: readonly Phrase[] = [
  { find: "wealth of (?:experience|knowledge|expertise|skills|ideas)", severity: "warning" },
  {
    find: "can-?do (?:attitude|mentality|spirit)|go-?getter|self-?starter|hit the ground running|team player|think(?:s|ing)? outside the box",
    unless: /\byou (?:called|call|are|were|need|want|look)\b/i,
    severity: "warning",
  },
  {
    find: "(?:my |the )?(?:skills?|skill set|skillset|background|experience|profile|qualifications?|values|goals|strengths)(?: \\w+){0,4} (?:align|aligns|aligned|dovetails?|resonates?|chimes?|matches|match|fits?|meshes) (?:\\w+ )?(?:perfectly |well |closely |seamlessly |ideally |exactly |strongly )(?:with|to|into)? ?(?:your|the (?:needs|requirements|role|position|job|values|company|team|goals))",
    severity: "info",
  },

  {
    find: "(?:i )?hope (?:this|my) (?:e-?mail|message|note|letter|mail) (?:finds|reaches) you (?:well|in (?:good|the best)[\\w ]{0,20}|and[\\w ]{0,20}well|doing well)",
    severity: "warning",
  },
  { find: "hope this finds you well|trust (?:this|my) (?:e-?mail|message|letter) finds you well", severity: "warning" },
  { find: "(?:touch|touching|touched) base", severity: "warning" },
  { find: "(?:circle|circling|circled) back", severity: "warning" },
  {
    find: "(?:i'm |i am |was )?just (?:checking in|following up|wanting to check|circling|wanted to (?:check in|follow up|touch base|reach out))",
    severity: "warning",
  },
  {
    find: "(?:bumping|bump) this(?: up)?(?: to the top of your inbox)?|(?:to|at) the top of your inbox",
    severity: "warning",
  },
  { find: "dream job|job of my dreams|my dream (?:company|position|role)", severity: "warning" },
  {
    find: "(?:a |the |an )?(?:perfect|ideal|excellent|great|strong|natural|wonderful|good) (?:fit|match)(?: for)?",
    says: "{} is the writer's verdict on themselves; a fact lets the reader reach it.",
    severity: "info",
  },
  {
    find: "(?:would|could|will|can) (?:be|make) (?:a |the |an )?(?:perfect|ideal) (?:fit|match|candidate|addition)",
    severity: "warning",
  },
  {
    find: "hit the ground running|think(?:s|ing)? outside (?:of )?the box|go(?:ing)? the extra mile|team player|(?:a )?self-starter|results?-(?:driven|oriented)|proven track record|people person|go-getter|(?:a )?fast learner who|detail-oriented professional|synerg(?:y|ies)|move the needle|low-hanging fruit|value-add(?:ed)?(?= to your| for your)|bring (?:a lot )?to the table|wear(?:ing)? many hats|win-win|leverage my|best of breed|paradigm shift|deep dive into the opportunity",
    severity: "warning",
    unless: /\b(?:you (?:said|called|mentioned|put it))\b/i,
  },
  {
    find: "aligns? perfectly with my (?:skills|experience|background|goals|career goals|interests|values)",
    severity: "warning",
  },
  {
    find: "(?:don't|do not|please don't|please do not) hesitate to (?:contact|reach out|call|e-?mail|ask|let)",
    severity: "info",
    says: "{} stands in every letter; “please write if I can add anything” says the same.",
  },
  { find: "(?:please )?feel free to (?:contact|reach out|call|e-?mail)", severity: "info" },
  {
    find: "(?:i )?(?:just )?wanted to (?:reach out|follow up|check in|thank you|let you know|say|express)",
    severity: "info",
    says: "{} announces what the sentence could simply do.",
  },
  {
    find: "(?:i am|i'm) writing (?:to you |you )?(?:today |this (?:e-?mail|letter|note) )?(?:to|in order to|because|regarding|in regards)",
    severity: "info",
    says: "{} announces what the sentence could simply do.",
    only: ["thank-you"],
  },
  {
    find: "at your earliest convenience|in a timely manner|please be advised|pursuant to our|enclosed please find|attached please find|kindly revert|do the needful|(?:i )?look forward to your (?:positive|favou?rable|kind) (?:reply|response|consideration)|thanking you in advance|thank you in advance",
    severity: "info",
  },
  {
    find: "learn(?:ing|ed)? more about (?:the|your|this) (?:company|role|position|organi[sz]ation|opportunity|team)(?: and (?:the|your) (?:company|role|position|team|culture))?",
    severity: "info",
    says: "{} stands in most thank-you letters; say what you learned.",
  },
  {
    find: "(?:reiterate|reaffirm|re-?iterate) my (?:strong |keen |great |sincere |deep |continued )?(?:interest|enthusiasm|desire)",
    severity: "info",
  },
  {
    find: "(?:i am|i'm) (?:very |extremely |highly )?confident (?:that )?(?:i|my) (?:\\w+ ){0,4}(?:asset|contribution|fit|match|value|positive)",
    severity: "info",
  },
  {
    find: "valuable (?:asset|addition) to (?:your|the) (?:team|company|organi[sz]ation)|asset to (?:your|the) (?:team|company|organi[sz]ation)",
    severity: "info",
  },
  {
    find: "passionate about (?:excellence|success|innovation|making a difference)|make a difference|fast-paced (?:environment|industry|world)|cutting[- ]edge|state-of-the-art|world-class|best-in-class",
    severity: "info",
  },
];

export const check: Check = phraseCheck(PHRASES, {
  says: "{} is a phrase the reader has seen many times; what only you can say stays longer.",
  subject: true,
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI kept thinking about the shared cell. May I ask how the decision is coming along? You called yourself a team player, and it shows.",
  ],
  bad: [
    "Dear Dana,\n\nI hope this email finds you well.",
    "Dear Dana,\n\nI wanted to touch base and circle back.",
    "Dear Dana,\n\nThis is my dream job.",
    "Dear Dana,\n\nI'm just checking in.",
    "Dear Dana,\n\nI think I would be a perfect fit.",
  ],
};
