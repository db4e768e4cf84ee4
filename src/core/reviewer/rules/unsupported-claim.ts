// Does the letter claim a figure or an employer the facts do not know?
import { foldings } from "../fold.ts";
import type { Facts } from "../facts.ts";
import { isInProse, isOpaque, type Letter } from "../letter.ts";
import { isOrdinaryWord } from "../near-miss.ts";
import { numbersIn, type FoundNumber } from "../numbers.ts";
import { isPlaceOrTool } from "../places.ts";
import { sentenceAt } from "../phrase.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "unsupported-claim",
  severity: "error",
  sentence: "Finds figures and employers that are not among the facts.",
  why: "One invented figure that comes up in the next talk costs more than all true ones have won.",
  source: "letters.md: it says nothing the facts do not",
};

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DATE_BEFORE = new RegExp(
  `(?:${MONTH}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|week|day|until|since|by|before|after|in|of|the|no|no\\.|nr\\.?|number|#|at|room|slide|page|chapter|section|figure|step|version|part|phase|level|line|cell|plant|question|point|item|option|gate|floor|street|article|iso|q) {0,2}$`,
  "i",
);
const DATE_AFTER = new RegExp(
  `^(?:st|nd|rd|th)?,? ?(?:of )?(?:${MONTH})\\b|^(?:st|nd|rd|th)\\b|^[:.h]\\d{2}|^ ?(?:am|pm|a\\.m|p\\.m|o'clock|uhr|cet|utc|gmt|est|pst)\\b`,
  "i",
);
const PERCENT = /^ ?(?:%|per ?cent|percent|percentage)/i;
const MONEY_BEFORE = /[$€£¥₹] ?$|(?:usd|eur|gbp|chf|sek) $/i;
const MONEY_AFTER = /^ ?(?:[$€£¥₹]|usd|eur(?:os?)?|gbp|dollars|pounds|chf|sek|kronor|yen|rupees)/i;
/** What people count when they boast. */
const COUNTED =
  /^(?:\+|-|–)? ?(?:(?:or more|full|whole|new|different|other|more|senior|junior|young|small|large|big|major|successful|direct|remote|external|international|enterprise|active|daily|monthly|paying) ){0,2}-?(?:years?|months|people|engineers?|developers?|juniors?|colleagues|employees|reports|nurses|beds?|sites|stores|shops|branches|customers|clients|users|players|patients|students|projects|products|releases|teams?|countries|markets|cities|plants|machines|robots|cells|lines|servers|services|systems|deployments|articles|papers|patents|awards|languages|offices|locations|members|units|orders|tickets|requests|transactions|records|points|times|x\b|fold|vendors|suppliers|partners|accounts|deals|campaigns|wards|shifts|schools|courses|downloads|subscribers|followers|visitors|million|billion|thousand|[kmKM]\b)/i;
/** Small talk with numbers: minutes of a call, a couple of questions, days to wait. */
const HARMLESS_AFTER =
  /^ ?-?(?:minutes?|mins?|seconds?|hours? (?:of|with|together|on|that|call|went|to|of your)|questions?|thoughts?|things|points? (?:stayed|that|from|you)|ideas?|words?|sentences?|slides?|pages|weeks?|days?|of (?:you|us|the (?:things|points|people|questions|ideas))|more (?:thing|question|point|word)|(?:quick|short|brief|small) |am\b|pm\b|o'clock|rounds?|interviews?|conversations?|calls?|letters?|streets|sentences|lines|reasons|options|times? (?:zones?|since|already|now|that week)|people (?:i (?:met|spoke)|who interviewed|on the panel)|colleagues of yours|arms?|hands?)/i;

const MINE =
  /\b(?:i|i've|i'm|i'd|we|my|our|me|us|reduc\w*|increas\w*|cut|saved?|saving|grew|grow\w*|led|managed|built|launched|delivered|achiev\w*|improv\w*|rais\w*|brought|doubl\w*|tripl\w*|experience|track record|success\w*|revenue|sales|led to|result\w*)\b/i;

export const check: Check = (letter) => {
  const { facts } = letter;
  if (!facts) return [];
  return [...figures(letter, facts), ...employers(letter, facts)];
};

function figures(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const knowsCandidate = hasOwnFacts(facts);
  for (const number of numbersIn(letter.flat.slice(0, letter.body.end))) {
    if (!isInProse(letter, number.start, number.end) || isOpaque(letter, number.start, number.end)) continue;
    if (isKnown(facts, number)) continue;
    const before = letter.flat.slice(Math.max(0, number.start - 16), number.start);
    const after = letter.flat.slice(number.end, number.end + 40).replace(/\s+/g, " ");
    const kind = kindOf(number, before, after, letter.flat.slice(number.start, number.end));
    if (kind === undefined) continue;
    // The terms of an offer are theirs; nobody boasts with them.
    if (letter.purpose === "offer-reply" && kind !== "percent") continue;
    const sentence = sentenceAt(letter, number.start);
    const isMine = sentence !== undefined && MINE.test(sentence.text);
    if (kind === "count" && !isMine) continue;
    const unit = kind === "percent" ? (PERCENT.exec(after)?.[0].length ?? 0) : 0;
    const end = number.end + unit;
    const isHypothetical =
      sentence !== undefined &&
      /\b(?:would|could|should|might|i'd|i'll|will|let's|if|hope to|like to|aim|target|goal|you (?:mentioned|said|told|spoke|explained|described)|your)\b/i.test(
        sentence.text,
      );
    if (isHypothetical && kind === "count" && !number.digits) continue;
    const isClaim =
      isMine &&
      !isHypothetical &&
      (kind !== "count" || number.digits || /years|months|people|engineers?|juniors?|team/i.test(after));
    remarks.push({
      start: number.start,
      end,
      severity: knowsCandidate && (isClaim || (kind === "percent" && !isHypothetical)) ? "error" : "warning",
      says: `“${letter.text.slice(number.start, end)}” is not among your notes; if it is right, note it, and if not, leave it out: one wrong figure costs more than all right ones win.`,
    });
  }
  return remarks;
}

function isKnown(facts: Facts, number: FoundNumber): boolean {
  if (facts.numbers.has(number.key)) return true;
  const value = Number(number.key);
  // "a quarter" is 25 %, "half" 50 %; 2.4 million may be noted as 2400000.
  return [value * 100, value / 100, value * 1_000, value / 1_000, value * 1_000_000, value / 1_000_000].some((other) =>
    facts.numbers.has(String(Math.round(other * 1_000) / 1_000)),
  );
}

function kindOf(
  number: FoundNumber,
  before: string,
  after: string,
  text: string,
): "percent" | "money" | "count" | undefined {
  if (PERCENT.test(after)) return "percent";
  if (number.digits && (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after))) return "money";
  const value = Number(number.key);
  if (/(?:half|third|quarter|one)$/i.test(text)) return undefined;
  if (/^(?:doubled?|tripled?|halved|halving|twice)$/i.test(text)) return undefined;
  if (HARMLESS_AFTER.test(after) || DATE_AFTER.test(after)) return undefined;
  if (number.digits && /^(?:19|20)\d\d$/.test(text)) return undefined;
  if (
    /[\p{L}\d][-./]$|[+(/#]$|\b[A-Z][\w+#]* $/u.test(before) &&
    !/(?:^|[.!?] )[A-Z]\w* $/.test(before) &&
    !/\bI $/.test(before)
  )
    return undefined;
  if (/^[-/.]\d|^[\p{L}]/u.test(after) && !/^(?:x|k|m)\b/i.test(after)) return undefined;
  if (/x$/i.test(text)) return "count";
  if (!COUNTED.test(after)) return undefined;
  // "two people", "one year": too small to be a figure anyone boasts with, unless it is years or people led.
  if (!number.digits && value < 3) return undefined;
  if (DATE_BEFORE.test(before) && /^ ?(?:days?|weeks?)/i.test(after)) return undefined;
  return "count";
}

/** Where nothing about the candidate is noted, a figure cannot be told from an invented one. */
function hasOwnFacts(facts: Facts): boolean {
  const { candidate, interviews } = facts.caseFile;
  if (candidate.resume !== undefined && typeof candidate.resume !== "string") return true;
  if ((candidate.learned ?? []).length > 0) return true;
  return (interviews ?? []).some((interview) => {
    const debrief = interview.debrief;
    return (
      (debrief?.strengths?.length ?? 0) +
        (debrief?.clarify?.length ?? 0) +
        (debrief?.challenges?.filter((item) => item.mine).length ?? 0) >
      0
    );
  });
}

const WORD = "\\p{Lu}[\\p{L}\\p{N}&'+-]*(?:\\.[\\p{L}\\p{N}]+)*";
const NAME = `(${WORD}(?: (?:(?:of|and|&) )?(?!I\\b)${WORD}){0,3})`;
const EMPLOYER = new RegExp(
  `(?<![\\p{L}])(?:(?:[Mm]y|[Oo]ur) (?:time|years?|work|job|role|position|team|last job|previous job|current job|current role|days|stint|tenure|internship|employer,?|experience) (?:at|with|for)|[Ww]hile (?:at|working (?:at|for))|[Ww]hen I (?:was|worked|led|ran) (?:at|for|with)|I (?:\\p{Ll}+ ){0,2}(?:worked|led|built|ran|managed|launched|interned|served|spent [\\p{Ll} ]{3,20}) (?:at|for|with)|[Pp]reviously (?:at|with)|(?:[Ff]ormer|[Pp]revious|[Cc]urrent) employer,?|I currently work (?:at|for)|I work (?:at|for)|[Bb]ack at|[Ee]xperience (?:at|with) (?=\\p{Lu}\\p{L}+ (?:Inc|GmbH|Ltd|AG|Corp)))(?: the)? ${NAME}`,
  "gu",
);

function employers(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const isListed = facts.caseFile.candidate.resume !== undefined && typeof facts.caseFile.candidate.resume !== "string";
  for (const span of letter.prose) {
    for (const match of letter.flat.slice(span.start, span.end).matchAll(EMPLOYER)) {
      const text = match[1]!.replace(/(?:'s|'|[.,])+$/, "");
      const start = span.start + match.index + match[0].length - match[1]!.length;
      const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      if (words.some((word) => foldings(word).some((form) => facts.words.has(form)))) continue;
      if (isPlaceOrTool(text) || words.every((word) => isOrdinaryWord(letter, word) && words.length === 1)) continue;
      remarks.push({
        start,
        end: start + text.length,
        severity: isListed ? "error" : "warning",
        says: `“${text}” is not among your notes as a place you worked; if it is right, note it, and if not, leave it out.`,
      });
    }
  }
  return remarks;
}

export const examples: Examples = {
  good: [
    {
      message:
        "Dear Dana,\n\nThank you for 60 minutes on 30 November at 10:00. At Nordarm I cut cycle time by eighteen percent. I have two questions, and 24 hours later slide 7 still puzzles me. ROS 2 and C++20 are fine.",
      sample: true,
    },
    {
      message:
        "Dear Dana,\n\nCould we talk for 15 minutes next week? My work at Nordarm was in 2019. You can reach me at +46 70 123 45 67.",
      sample: true,
    },
    "Dear Dana,\n\nI cut costs by 90 %.",
  ],
  bad: [
    { message: "Dear Dana,\n\nAt Nordarm I cut cycle time by 45 %.", sample: true, covers: "45 %" },
    { message: "Dear Dana,\n\nI have led twelve engineers at Nordarm.", sample: true, covers: "twelve" },
    { message: "Dear Dana,\n\nI saved $250,000 at Nordarm.", sample: true, covers: "250,000" },
    { message: "Dear Dana,\n\nDuring my time at Bosch I wrote planners.", sample: true, covers: "Bosch" },
  ],
};
