// Does the letter talk about money before there is an offer?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "salary",
  severity: "warning",
  sentence: "Finds talk about pay and benefits before an offer.",
  why: "Pay belongs to the offer; raised in a follow-up it looks as if it were all that matters.",
  source: "S3 (requirements R8)",
};

const MINE = "(?:my|our|the|your|any|current|expected|desired|target|annual|base|starting|competitive|proposed)";
const PHRASES: readonly Phrase[] = [
  {
    find: "(?:thirteenth|13th|fourteenth|14th) (?:month|salary|pay)(?:'s)?(?: \\w+)?|(?:travel|housing|meal|car|phone|relocation|transport|child|education|lunch) (?:allowance|vouchers?|stipend|subsidy)|(?:my|current|present) (?:pay|salary|wage)(?: \\w+)? is (?:[$€£₹] ?)?\\d",
    unless: /\b(?:software|product|platform|module|payroll|clients?|customers?|processed|team)\b/i,
  },
  {
    find: "(?:what|how much|how well) (?:do )?(?:you|they|the company|the post|it|this) (?:pay|pays|would pay|will pay|offer in pay|are paying)(?: \\w+)?",
    unless: /\b(?:customers?|suppliers?|attention)\b/i,
  },

  {
    find: "(?:wouldn't|would not|won't|will not|couldn't|could not|can't|cannot) (?:\\w+ ){0,3}(?:for )?(?:less than|under|below|anything less than)(?: \\w+)? ?(?:[$€£₹] ?)?\\d[\\d.,]{1,12}(?: ?k)?(?: \\w+)?",
    unless: /\b(?:%|percent|minutes|hours|users|people|units|seconds|ms|km)\b/i,
  },
  {
    find: "(?:what|how much|which|tell me about|know about|ask about|share|regarding|about|mention|confirm|clarify)(?: \\w+){0,4} (?:holiday pay|sick pay|overtime pay|bonus(?:es)?|perks|fringe benefits|benefits package|pension|remuneration|salary|wages?|hourly rate|day rate|pay ?check|allowances?|commission)(?: \\w+)?",
    unless:
      /\b(?:software|product|platform|module|system|team|data|survey|tool|engine|client|customer|customers|clients|reform|scheme'?s members|calculation|reconciliation|report|audit|members|payroll|claims?|collections)\b/i,
  },
  {
    find: "(?:my|our) (?:hourly|daily|day|current|last|minimum|desired) (?:rate|pay|salary|wage)(?: \\w+)? (?:is|was|would|of|should)",
  },
  {
    find: "(?:did not|didn't|never|not) (?:\\w+ ){0,4}(?:get round to|discuss|talk about|mention|touch on|cover|speak about|come to) (?:the |my |your )?(?:pay|salary|money|remuneration|compensation|wages?|benefits|terms|package)",
  },

  {
    find: "i(?:'d| would)? (?:need|want|require|expect|ask for|hope for|accept)(?: \\w+){0,3} (?:[$€£] ?)?\\d{2,3} ?(?:k|,000|\\.000|000)(?: \\w+)?",
    unless: /\b(?:users?|customers?|records|rows|tests?|units|people|words|orders)\b/i,
  },
  {
    find: "(?:salary|pay|compensation|wage|package) (?:is |be |was )?(?:\\w+ )?(?:negotiable|flexible|fixed|final)|(?:is|are) the (?:salary|pay|compensation|wage|package|benefits)(?: \\w+)?",
    unless: /\b(?:software|product|platform|module|survey|tool|engine|data)\b/i,
  },

  {
    find: `${MINE} (?:\\w+ )?(?:salary|compensation|pay|remuneration|wage|wages|package)(?: (?:expectations?|requirements?|range|package|level|band|for (?:the|this) (?:role|position|job)|would be|is|you))`,
    unless:
      /\b(?:software|product|platform|system|module|data|survey|tool|benchmark\w*|engine|client|customer|model|calculation|transparency)\b/i,
  },
  {
    find: "(?:salary|compensation|pay|remuneration) (?:expectations?|requirements?|range|negotiations?|package|level|structure|discussion)",
    unless:
      /\b(?:software|product|platform|system|module|data|survey|tool|benchmark\w*|engine|client|customer|transparency|report)\b/i,
  },
  {
    find: "(?:how much|what) (?:does|would|will|is) (?:the|this) (?:role|position|job|salary|pay)(?: (?:pay|be))?",
    unless: /\b(?:what (?:does|would|will|is) (?:the|this) (?:role|position|job)(?! pay))\b/i,
  },
  { find: "what (?:does|would|will) (?:the|this) (?:role|position|job) pay" },
  {
    find: "(?:discuss|talk about|talk(?: \\w+){0,7} about|speak(?: \\w+){0,5} about|clarify|negotiate|know|ask about|hear about|go over|revisit|raise) (?:the |my |your |about )?(?:salary|compensation|pay|remuneration|benefits|bonus|perks|holiday allowance|vacation days|stock options)(?! (?:software|product|platform|module|system|team|run|data|survey|tool))",
  },
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
  {
    find: "(?:vacation|holiday|sick|paid time off|pto) (?:days|policy|allowance)|(?:sign-?on|signing|relocation|annual|performance) bonus|stock options|equity package|health insurance|dental plan|company car",
    unless: /\b(?:software|product|platform|module|system|clients?|customers?|built|project)\b/i,
  },
  {
    find: "reimburse(?:d|ment)?(?: (?:me|you|us))?(?: (?:for|of))?(?: (?:my|the))?(?: \\w+)? (?:expenses?|travel|costs?|tickets?|commute)",
    unless: /\b(?:software|product|platform|module|system|workflow|app)\b/i,
  },
];

const find = phraseCheck(PHRASES, {
  says: "{} brings up money before there is an offer, which looks as if it were what matters most; it has its place when they make one.",
  subject: true,
});

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
  return find(letter);
};

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThe payroll module and your salary survey product are what I would like to work on; the pay run takes four hours today.",
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
