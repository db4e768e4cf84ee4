// Does the letter claim a figure, an employer or a degree the facts do not know?
import { foldings } from "../fold.ts";
import { credentials } from "../credentials.ts";
import { followsFromFacts } from "../derived-figures.ts";
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
  sentence: "Finds figures, employers, degrees and languages that are not among the facts.",
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
/** "a team of 12": what is counted stands before. */
const BODY_OF = /\b(?:team|group|staff|crew|class|fleet|workforce|department|unit) of (?:[\p{Ll}]+ ){0,2}$/u;
/** Small talk with numbers: minutes of a call, a couple of questions, days to wait. */
const HARMLESS_AFTER =
  /^ ?-?(?:minutes?|mins?|seconds?|hours? (?:of|with|together|on|that|call|went|to|of your)|questions?|thoughts?|things|points? (?:stayed|that|from|you)|ideas?|words?|sentences?|slides?|pages|weeks?|days?|of (?:you|us|the (?:things|points|people|questions|ideas))|more (?:thing|question|point|word)|(?:quick|short|brief|small) |am\b|pm\b|o'clock|rounds?|interviews?|conversations?|calls?|letters?|streets|sentences|lines|reasons|options|times? (?:zones?|since|already|now|that week)|people (?:i (?:met|spoke)|who interviewed|on the panel)|colleagues of yours|arms?|hands?)/i;

const THEIRS =
  /\b(?:you|they|he|she) (?:also )?(?:said|mentioned|told (?:me|us)|explained|described|spoke of|talked about|showed (?:me|us)|want(?:ed)?|plan(?:ned)?|hope[ds]?|intend(?:ed)?|need(?:ed)?|expect(?:ed)?)\b(?!.*\b(?:i|my|we|our)\b)/i;
const MINE =
  /\b(?:i|i've|i'm|i'd|we|my|our|me|us|reduc\w*|increas\w*|cut|saved?|saving|grew|grow\w*|led|managed|built|launched|delivered|achiev\w*|improv\w*|rais\w*|brought|doubl\w*|tripl\w*|experience|track record|success\w*|revenue|sales|led to|result\w*)\b/i;

export const check: Check = (letter) => {
  const { facts } = letter;
  if (!facts) return [];
  return [
    ...figures(letter, facts),
    ...employers(letter, facts),
    ...(facts.knowsCandidate ? credentials(letter, facts) : []),
  ];
};

function figures(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  for (const number of numbersIn(letter.flat.slice(0, letter.body.end))) {
    if (!isInProse(letter, number.start, number.end) || isOpaque(letter, number.start, number.end)) continue;
    if (facts.numbers.has(number.key)) continue;
    const before = letter.flat.slice(Math.max(0, number.start - 24), number.start);
    const after = letter.flat.slice(number.end, number.end + 40).replace(/\s+/g, " ");
    const sentence = sentenceAt(letter, number.start);
    const kind =
      kindOf(number, before, after, letter.flat.slice(number.start, number.end)) ??
      (sentence && OWN_PAST.test(sentence.text) && isCounted(number, before, after) ? "thing" : undefined);
    if (kind === undefined) continue;
    // What somebody earns stands in nobody's notes; that it is spoken of at all is another rule's matter.
    if (sentence && /\b(?:salary|compensation|bonus|remuneration|wage|pay rise|package)\b/i.test(sentence.text))
      continue;
    const of =
      kind === "count" || kind === "thing"
        ? /^[ -]?\+? ?(?:full |whole )?(?:years?|yrs?)\b/i.test(after)
          ? "years"
          : "other"
        : kind;
    if (followsFromFacts(facts, { value: number.value, of, before }, letter.request.now)) continue;
    // The terms of an offer are theirs; nobody boasts with them.
    if (letter.purpose === "offer-reply" && kind !== "percent") continue;
    // What they said of themselves they know best.
    if (sentence && THEIRS.test(letter.flat.slice(sentence.start, number.start))) continue;
    const isMine = sentence !== undefined && MINE.test(sentence.text);
    if (kind === "count" && !isMine) continue;
    const unit = kind === "percent" ? (PERCENT.exec(after)?.[0].length ?? 0) : 0;
    const end = number.end + unit;
    const isHypothetical =
      sentence !== undefined &&
      /\b(?:would|could|should|might|i'd|i'll|will|let's|if|hope to|like to|aim|target|goal|you (?:mentioned|said|told|spoke|explained|described)|your)\b/i.test(
        sentence.text,
      );
    // "I would need 6 months to learn it" is an estimate.
    if (isHypothetical && kind === "count" && (!number.digits || /^[ -]?months?\b/i.test(after))) continue;
    const isClaim =
      isMine &&
      !isHypothetical &&
      kind !== "thing" &&
      (kind !== "count" || number.digits || /years|months|people|engineers?|juniors?|team/i.test(after));
    remarks.push({
      start: number.start,
      end,
      severity: facts.knowsCandidate && (isClaim || (kind === "percent" && !isHypothetical)) ? "error" : "warning",
      says: `“${letter.text.slice(number.start, end)}” is not among your notes; if it is right, note it, and if not, leave it out: one wrong figure costs more than all right ones win.`,
    });
  }
  return remarks;
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
  if (/\dx$/i.test(text)) return "count";
  if (!COUNTED.test(after) && !BODY_OF.test(before)) return undefined;
  // "two people", "one year": too small to be a figure anyone boasts with, unless it is years or people led.
  if (!number.digits && value < 3) return undefined;
  if (DATE_BEFORE.test(before) && /^ ?(?:days?|weeks?)/i.test(after)) return undefined;
  return "count";
}

/** The sentence tells of what its writer did. */
const OWN_PAST =
  /\b(?:I|we|my team)(?:'ve| have| had)? (?:also |then |once |since )?(?:kept|led|ran|sold|cut|built|made|took|brought|taught|wrote|drove|grew|won|saw|held|did|was|were|had|[a-z]{2,}ed)\b|\bat \p{Lu}[\p{L}&]+.{0,60}\b(?:were|was|had|stayed|fell|rose|went)\b/u;

/** "all 19 bakers", "a 12-person team", "from 9 minutes to 2": a number in digits before a thing one can count. */
function isCounted(number: FoundNumber, before: string, after: string): boolean {
  if (!number.digits || number.value < 3 || /^(?:19|20)\d\d$/.test(String(number.value))) return false;
  if (DATE_AFTER.test(after) || DATE_BEFORE.test(before) || /[\p{L}\d][-./]$|[+(/#]$|\b\p{Lu}[\w+#]* $/u.test(before))
    return false;
  return /^(?:-person|-strong)\b|^ (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]{3,}s\b/u.test(after) && !HARMLESS_AFTER.test(after);
}

const WORD = "\\p{Lu}[\\p{L}\\p{N}&'+-]*(?:\\.[\\p{L}\\p{N}]+)*";
const NAME = `(${WORD}(?: (?:(?:of|and|&) )?(?!I\\b)${WORD}){0,3})`;
const JOB_AT =
  "(?:[Mm]y|[Oo]ur) (?:(?:own|former|previous|last|current|first|old|many|long|early|entire|[\\p{Ll}\\d-]+) ){0,2}(?:time|years?|months|work|job|role|position|post|team|manager|boss|supervisor|mentor|colleagues?|employer,?|days|stint|tenure|internship|apprenticeship|traineeship|experience|background|career|projects?) (?:at|with|for)";
const BEFORE_EMPLOYER = [
  JOB_AT,
  "[Ww]hile (?:at|working (?:at|for)|employed (?:at|by))",
  "[Ww]hen I (?:was|worked|led|ran|started) (?:at|for|with)",
  "I (?:was|am|have been|['’]ve been) (?:an? |the )?(?:[\\p{Ll}-]+ ){1,4}(?:at|for|with)",
  "I(?: have|['’]ve)? (?:\\p{Ll}+ ){0,2}(?:worked|led|built|ran|managed|launched|interned|trained|served|spent [\\p{Ll}\\d ]{3,20}|learn(?:ed|t) [\\p{Ll} ]{2,20}) (?:at|for|with)",
  "I (?:joined|left)",
  "(?:[Pp]reviously|[Ff]ormerly|[Mm]ost recently|employed|hired|trained|apprenticed) (?:at|with|by)",
  "(?:[Ff]ormer|[Pp]revious|[Cc]urrent|[Ll]ast|[Pp]resent) employer,?",
  "I (?:currently |now )?work (?:at|for)",
  "[Bb]ack at",
  "(?:studied|graduated|studies|degree|diploma|student|alumnus|alumna|lectured)(?: [\\p{Ll}]+){0,4} (?:at|from)",
].join("|");
const EMPLOYER = new RegExp(`(?<![\\p{L}])(?:${BEFORE_EMPLOYER})(?: the)? ${NAME}`, "gu");
/** "At Siemens I led the planners", "At Siemens, my team …": what was, not what would be. */
const AT_EMPLOYER = new RegExp(
  `(?<![\\p{L}])[Aa]t ${NAME}(?:,| in (?:19|20)\\d\\d,?)? (?:I|we|my team)(?: \\p{Ll}+ly)? (was|were|had|did|led|ran|built|cut|wrote|grew|taught|saw|learnt|kept|made|took|brought|set|spent|held|sold|won|drove|\\p{Ll}{2,}ed)(?![\\p{L}])`,
  "gu",
);

function employers(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  for (const span of letter.prose) {
    const passage = letter.flat.slice(span.start, span.end);
    for (const match of [...passage.matchAll(EMPLOYER), ...passage.matchAll(AT_EMPLOYER)]) {
      const text = match[1]!.replace(/(?:'s|'|[.,])+$/, "");
      const start = span.start + match.index + match[0].indexOf(match[1]!, 2);
      const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      if (words.some((word) => foldings(word).some((form) => facts.words.has(form)))) continue;
      if (isPlaceOrTool(text) || words.every((word) => isOrdinaryWord(letter, word) && words.length === 1)) continue;
      remarks.push({
        start,
        end: start + text.length,
        // Few people note where they went to school.
        severity:
          knowsEmployers(facts) && !/^(?:stud|grad|degree|diploma|alumn|lectur)/i.test(match[0]) ? "error" : "warning",
        says: `“${text}” is not among your notes as a place where you worked or studied; if it is right, note it, and if not, leave it out.`,
      });
    }
  }
  return remarks;
}

/** Where the notes name employers, one that is not among them was made up or belongs elsewhere. */
function knowsEmployers(facts: Facts): boolean {
  const { resume } = facts.caseFile.candidate;
  if (typeof resume === "object") return true;
  return (facts.caseFile.interviews ?? []).some(({ debrief }) =>
    [
      ...(debrief?.strengths ?? []).map((item) => item.text),
      ...(debrief?.challenges ?? []).map((item) => item.mine ?? ""),
      ...(debrief?.clarify ?? []).map((item) => item.text),
      ...(debrief?.doubts ?? []).map((item) => item.answer ?? ""),
    ].some((text) => /\b(?:at|for|with) (?:the )?\p{Lu}\p{L}{2,}/u.test(text)),
  );
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
    { message: "Dear Dana,\n\nAt Siemens I led the planner team.", sample: true, covers: "Siemens" },
    {
      message: "Dear Dana,\n\nWith my master's degree in robotics I feel at home.",
      sample: true,
      covers: "master's degree",
    },
    { message: "Dear Dana,\n\nI speak fluent Mandarin.", sample: true, covers: "Mandarin" },
  ],
};
