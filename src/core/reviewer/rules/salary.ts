// Does the letter talk about money before there is an offer?
import { fold } from "../fold.ts";
import type { Letter } from "../letter.ts";
import { phraseCheck, type Phrase } from "../phrase.ts";
import { judgeSentences, scoreOf } from "../tone/judge.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "salary",
  severity: "warning",
  sentence: "Finds talk about pay and benefits before an offer.",
  why: "Pay belongs to the offer; raised in a follow-up it looks as if it were all that matters.",
  source: "S3 (requirements R8)",
};

/** Sums a year or a month, and what else is pay wherever it stands. */
const PHRASES: readonly Phrase[] = [
  {
    find: "(?:i(?:'m| am) (?:looking for|expecting|hoping for|asking for|after)|i (?:expect|would expect|need|require|earn|make|currently earn|currently make)) (?:at least |around |about |roughly |a (?:salary|minimum|base) of |a minimum of |between )?(?:[$€£₹] ?\\d[\\d.,]{0,12}k?|\\d[\\d.,]{1,12} ?(?:k|eur|euros?|usd|dollars|gbp|pounds|chf|sek|lakhs?|lpa))",
  },
  {
    find: "(?:[$€£₹] ?\\d[\\d.,]{1,12} ?k?|\\d{2,3} ?k|\\d[\\d.,]{3,12} (?:eur|euros?|usd|dollars|gbp|pounds|chf)) (?:a|per|each|every) (?:year|month|hour|annum|week)",
    unless:
      /\b(?:saved|saving|cost|costs|budget|revenue|spend|spent|license|licen[cs]e|turnover|sales|cut|reduc\w+)\b/i,
  },
  {
    find: "(?:make|earn) (?:some |more |good |decent )?money",
    unless: /\b(?:customers?|clients?|company|business|product|product's|firm)\b/i,
  },
];
/** Pay is also a trade: software, surveys and runs of it are no wish for more. */
const TRADE =
  /\b(?:payroll|pay runs?|(?:software|product|platform|module|system|survey|tool|clients?|customers?|suppliers?|audit|claims?|report)s?)\b/i;

/** Rates and sums are many things besides pay. */
const PLAINLY = 0.15;
/** Where the word for pay is plain, a clear question is enough. */
const SURELY_ASKED = 0.5;
/** What one can be paid with, or the question what a thing pays. */
const PAY =
  /\b(?:salar\w*|pay|pays|paid|payment|wages?|compensat\w*|remunerat\w*|earn\w*|bonus\w*|commission|benefits?|package|perks?|stipend|allowances?|equity|stock|shares|pension|insurance|holidays?|vacation|leave|relocation|visa|money|income|rates?|raise|increment|ctc|lakhs?|lpa|gross|net|overtime|per hour|an hour|a year|per year|per annum|expenses|budget for the (?:role|position)|financ\w*|terms)\b|[$€£₹]|\d ?k\b/i;
/** Asked about, these mean the writer's own pay. */
const PLAIN_PAY =
  /\b(?:salary|remuneration|compensation|pay (?:range|scale|band|package)|what (?:you|the (?:job|role|post|position)) pays?)\b/i;
/** What somebody achieved, moved or answered for: the sums in it are the firm's. */
const DEED =
  /\b(?:I|we|my team)(?:'ve| have| had| also)? (?:raised|negotiated|saved|sold|cut|brought|reduced|won|reached|managed|manage|handled|handle|moved|found|grew|closed|ran|run|priced|collected|audit(?:ed)?|led|kept|took|secured|hold|have (?:\d|a type))\b/i;

const SAYS =
  "{} brings up money before there is an offer, which looks as if it were what matters most; it has its place when they make one.";
const findSums = phraseCheck(PHRASES, { says: SAYS, subject: true });

export const check: Check = (letter) => {
  // Once there is an offer, terms are what the letter is about; and who asked for figures gets them.
  if (letter.purpose === "offer-reply") return [];
  const outcome = letter.request.caseFile?.outcome?.kind;
  if (outcome === "offer" || outcome === "accepted") return [];
  if (
    /\b(?:you (?:asked|requested|wanted to know|inquired)(?: me)?(?: about| for)?|as (?:you )?(?:requested|asked)|your question (?:about|on|regarding)|in (?:reply|answer|response) to your)\b.{0,60}\b(?:salary|pay|compensation|expectations|remuneration)\b/i.test(
      letter.plain.slice(letter.body.start, letter.body.end).slice(0, 5_000).replace(/\s+/g, " "),
    )
  )
    return [];
  const sums = findSums(letter);
  const told = judgeSentences(letter)
    .filter(
      (judged) =>
        scoreOf(judged, "salary") >= PLAINLY || (PLAIN_PAY.test(judged.read) && scoreOf(judged, "ask") > SURELY_ASKED),
    )
    .filter(({ read }) => PAY.test(read) && !TRADE.test(read) && !DEED.test(read))
    .filter(({ sentence }) => !isAboutEmployers(letter, sentence.text))
    .filter(({ sentence }) => !sums.some(({ start }) => start >= sentence.start && start < sentence.end))
    .map(({ sentence }) => ({
      start: sentence.start,
      end: sentence.end,
      says: SAYS.replace("{}", "This"),
    }));
  return [...sums, ...told];
};

/** "Corvid Pay", "Pay Days Ltd.": a word of pay that stands in the facts is the firm's or an earlier employer's. */
function isAboutEmployers(letter: Letter, sentence: string): boolean {
  const found = sentence.match(new RegExp(PAY, "gi")) ?? [];
  return letter.facts !== undefined && found.every((word) => letter.facts!.words.has(fold(word)));
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThe payroll module and your salary survey product are what I would like to work on; the pay run takes four hours today.",
    "Dear Dana,\n\nI raised reading scores of 28 pupils, hold a B1 licence with type rating, and brought in contracts worth $4.2m a year.",
    "Dear Dana,\n\nAt Nordarm I saved € 40,000 per year in licences.",
    {
      message: "Dear Dana,\n\nThank you for the offer. Before I sign, could we discuss salary?",
      purpose: "offer-reply",
    },
    "Dear Dana,\n\nYou asked about my salary expectations: 70,000 euros a year.",
  ],
  bad: [
    "Dear Dana,\n\nThank you for today. My salary expectations are 70k.",
    "Dear Dana,\n\nCould you tell me what the role pays? I mean, what does this role pay?",
    "Dear Dana,\n\nI am hoping for $90,000 a year.",
    "Dear Dana,\n\nI am ready to make some money.",
  ],
};
