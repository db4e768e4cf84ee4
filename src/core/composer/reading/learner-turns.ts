// Which prepositions, articles and forms do learners of English bend where only one thing can be meant?
import { ACTIVITIES } from "../lexicon/matters.ts";
import { PERSON_ENDINGS } from "../lexicon/nouns.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { withClausesMended } from "./learner-clauses.ts";
import { indefiniteArticle } from "./noun-phrase.ts";
import { isPeople } from "./people-words.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import {
  isAdjective,
  isAdverb,
  isAuxiliary,
  isBaseVerb,
  isCountNoun,
  isMass,
  isPast,
  isPlural,
  isPreposition,
  isThing,
  isThirdPerson,
} from "./words.ts";

const COUNT = "[2-9]|\\d{2,}|two|three|four|five|six|seven|eight|nine|ten|twelve";
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
/** A time that is over; with it English tells in the past. */
const OVER = String.raw`(?:ago|yesterday|last (?:year|month|week|spring|summer|autumn|fall|winter|season)|in (?:${MONTH}|(?:19|20)\d\d))`;

type Right = string | ((...found: string[]) => string);

const TURNS: readonly (readonly [RegExp, Right])[] = [
  [/\b(?:in|to|at) abroad\b/gi, "abroad"],
  [/\b(?:from|at|in) (?:the )?(first|second|third) (?:attempt|try)(?=$|[,.;])/gi, "at the $1 attempt"],
  [
    /\b(pass\p{L}*[^,.;]*?|succeed\p{L}*|work\p{L}*) from (?:the )?first time(?=$|[,.;]| and\b)/giu,
    "$1 at the first attempt",
  ],
  [/\bpreparations? to (?=(?:the|an?|my|our|this)\b)/gi, "preparation for "],
  [/\b(baggage|luggage|evidence|paperwork|scenery|progress|traffic|legislation|housework|jewellery)s\b/gi, "$1"],
  [/\bthe trainings (?=(?:at|in|of|for)\b)/gi, "the training "],
  [
    /(^|[,;] |\band |\bthe\b )number of (?=(?:\p{Ll}+ )?\p{Ll}+s\b)/gu,
    (whole, before) => (/the $/.test(before!) ? whole! : `${before}the number of `),
  ],
  [/\bof (\d+) (most|best|largest|biggest|oldest|worst) (?:often )?/gi, "of the $1 $2 "],
  [
    /\b(takes?|took|taking|taken|waited|wait) (?:(long|short|much)|lot of) time\b/gi,
    (_, verb, how) => (how === undefined || /much/i.test(how) ? `${verb} a lot of time` : `${verb} a ${how} time`),
  ],
  [/\b(?:for|since) (?:a )?long time(?=$|[,.;])/gi, "for a long time"],
  [
    /\b(understand|know|speak|read|learned|learnt) (?:already )?the most(?=$|[,.;])/gi,
    (whole, verb) => (/already/i.test(whole!) ? `already ${verb} most of it` : `${verb} most of it`),
  ],
  [/\b(two|2) times? (?=(?:every|an?|per|each) )/gi, "twice "],
  [/\b([3-9]|three|four|five|six) time (?=(?:every|an?|per|each) )/gi, "$1 times "],
  [
    /\b(\p{Ll}{3,}s) raised (from [€$£]?\d\S* to (?=[€$£]?\d)|by (?=[€$£]?\d[\d.,]*%))/gu,
    (whole, noun, rest) => (isPlural(noun!) || noun === "sales" ? `${noun} rose ${rest}` : whole!),
  ],
  [
    /\b(said|gave|named|wrote|mentioned|told|typed|sent|put|chose|took) (you |him |her |them )?wrong (?=(\p{Ll}+))/giu,
    (whole, verb, whom, noun) => (isCountNoun(noun!) && !isPlural(noun!) ? `${verb} ${whom ?? ""}the wrong ` : whole!),
  ],
  [
    /\b(with|in|of|about|on|to|know|knows|understand) (?=\p{Lu}\p{Ll}+(?:ish|an|ch|ese|ss) (?:\p{Ll}+ )?(?:system|market|code|legislation)\b)/gu,
    "$1 the ",
  ],
  [
    /\b(before|after|until|during|since) (first|second|third) (?=(?:\p{Ll}+ )?(\p{Ll}+)(?:$|[,.;)]| (?:in|of|at|on|with|for|is|was|and|goes|comes)\b))/gu,
    (whole, before, which, noun) =>
      isCountNoun(noun!) &&
      !isPlural(noun!) &&
      !/^(?:glance|sight|hand|class|name|aid|person|language|degree|thing)$/.test(noun!)
        ? `${before} the ${which} `
        : whole!,
  ],
  [
    /\b(I|we) (?:reduced?|decreased?|lowered|cut) from (\S+(?: \p{Ll}+)?) to (?=\d|one\b|two\b|three\b|four\b|five\b)/giu,
    "$1 went from $2 to ",
  ],
  [
    new RegExp(
      String.raw`\b(an?|my|the|our|one) (${COUNT})[- ](year|month|week|day)s old (?=\p{Ll}{3,})(?!and\b|when\b|but\b)`,
      "giu",
    ),
    "$1 $2-$3-old ",
  ],
  [/\b(people|children|police) is\b/gi, "$1 are"],
  [
    /\bI(?:'m| am) (very |really |so )?(interest|bor|excit|tir)ing (?=(?:in|by|of|about) )/g,
    (_, how, verb) => `I am ${how ?? ""}${verb}ed `,
  ],
  [
    /\b(?:the )?most of (?=(?:\p{Ll}+ )?(\p{Ll}+s|people|staff|children)\b)(?!(?:the|my|our|your|their|these|those|this|his|her|its|all|us|what|ours|theirs|yours|hers|course|lots)\b)/giu,
    (whole, noun) => (isPlural(noun!) || noun === "staff" ? "most " : whole!),
  ],
  [/\b(learned|learnt|know|use|used) new (version|edition|model|generation) of\b/gi, "$1 the new $2 of"],
  [
    /\b(possibility|idea|option|purchase|installation|introduction) of ((?:(?!(?:an?|the|my|your|our|their|his|her|its|one|this|that)\b)\p{L}+ ){0,2})(\p{Ll}+)(?=$|[,.;]| (?:with|for|in|at|from|to|and|on)\b)/giu,
    (whole, what, kind, noun) =>
      isCountNoun(noun!) && !isMass(noun!) && !isPlural(noun!) && !ACTIVITIES.has(noun!) && !/(?:ing|s) $/.test(kind!)
        ? `${what} of ${indefiniteArticle(`${kind}${noun}`)} ${kind}${noun}`
        : whole!,
  ],
  [
    /\b(gave|give|offered|offer|got|made|took|have|had) (small|big|large|short|long|simple|special|quick|weekly|daily|monthly) (\p{Ll}+)(?=$|[,.;]| (?:for|to|in|at|on|with|and|every)\b)/giu,
    (whole, verb, kind, noun) =>
      isCountNoun(noun!) &&
      !isMass(noun!) &&
      !isPlural(noun!) &&
      !/^(?:notice|care|time|work|contact|training)$/.test(noun!)
        ? `${verb} ${indefiniteArticle(kind!)} ${kind} ${noun}`
        : whole!,
  ],
  // "we have put a sticker on the chart and the errors fell"
  [
    /\b(I|we) have (\p{Ll}+)(?=(?:(?!\bsince\b)[^;.])*?(?:\band|\bso|\bafter that|\bthen),? (?:(?!which\b|that\b|who\b|have\b|has\b)\p{Ll}+ ){0,3}?(?:rose|fell|went|became|was|were|took|grew|began|saw|gave|dropped|(?:we|it|they) \p{Ll}+ed)\b)/gu,
    told,
  ],
  [
    /(?<!\b(?:the|my|our|for|from|since|in|over|your|their|these|at|during|of|and|after|to) )\blast (\d+|two|three|four|five|six|few) (years|months|weeks)(?=$|[,.;]| (?:I|we|in|at|as|and)\b)/gi,
    "in the last $1 $2",
  ],
  [
    /\btoo much (\p{Ll}+)\b(?! \p{Ll}+s?\b(?<!than|for|to|in|and|at|on))/gu,
    (whole, word) => (isAdjective(word!) && !isCountNoun(word!) && !isMass(word!) ? `too ${word}` : whole!),
  ],
  [
    /\b(lacks?|lack of|lacking|needs?|missing|more|less|enough|new|shortage of) personal(?=$|[,.;]| (?:in|at|on|for|from|to|and)\b)/gi,
    "$1 staff",
  ],
  [
    /\b((?:the|our|my) \p{Ll}+s) they (?=(\p{Ll}+))/gu,
    (whole, who, verb) =>
      isBaseVerb(verb!) &&
      !/\b(?:what|which|that|who|ways|times|things|reasons)\b/.test(who!) &&
      isPeople(who!.split(" ")[1]!)
        ? `${who} `
        : whole!,
  ],
  [
    /\b(I|we|they|you|\p{Ll}+s) (\p{Ll}+) (always|often|never|usually) (?=(?:about|the|an?|to|for|in|with|too|late|on)\b)/gu,
    (whole, who, verb, often) =>
      isBaseVerb(verb!) &&
      !isAuxiliary(verb!) &&
      !isPast(verb!) &&
      verb !== "be" &&
      (/^(?:I|we|they|you)$/.test(who!) || (isPlural(who!) && !isThirdPerson(who!)))
        ? `${who} ${often} ${verb} `
        : whole!,
  ],
  [
    /\b(exam|licen[cs]e|permit) of (\p{L}+)(?=$|[,.;]| (?:from|in|at|with|and|since)\b)/gu,
    (whole, paper, what) =>
      isPlural(what!) || /^(?:the|an?|my|our|all|it)$/.test(what!) ? whole! : `${what} ${paper}`,
  ],
  [
    /\b(have |has |had )?(mak(?:es?|ing)|made) the (?=(?:accounting|bookkeeping|cleaning|shopping|invoicing|cooking|washing|ironing|stocktaking|housework|laundry|inventory|voicing|tuning|filing)\b)/gi,
    (_, have, verb) =>
      have !== undefined
        ? `${have}done the `
        : `${{ make: "do", makes: "does", making: "doing", made: "did" }[verb!.toLowerCase()]} the `,
  ],
  // "8 years of experience make patterns"
  [
    /\b(years of experience) (\p{Ll}+) (?=\p{L})/giu,
    (whole, span, verb) =>
      isBaseVerb(verb!) &&
      !NOUN_LIKE.has(verb!) &&
      !isCountNoun(verb!) &&
      !isMass(verb!) &&
      !isPreposition(verb!) &&
      !isAdverb(verb!)
        ? `${span} ${conjugate(verb!, "ing")} `
        : whole!,
  ],
  // "a two months course"
  [
    new RegExp(
      String.raw`\b(an?|one|my|the|this|our|every|each) (${COUNT})[- ](year|month|week|day|hour|minute|metre|meter|page)s['’]? (?=(\p{Ll}{4,})\b)`,
      "giu",
    ),
    (whole, before, count, unit, noun) =>
      bendsMeasure(before!, noun!)
        ? `${before!.toLowerCase() === "a" || before!.toLowerCase() === "an" ? indefiniteArticle(count!) : before} ${count}-${unit} `
        : whole!,
  ],
  // "the shortage in the pharmacists"
  [
    /\b(shortage|lack|number|turnover) in (?:the )?(\p{Ll}+s|staff|people)(?=$|[,.;)]| (?:in|at|on|and)\b)/giu,
    (whole, noun, who) =>
      /^(?:staff|people)$/i.test(who!) || (isPlural(who!) && PERSON_ENDINGS.test(who!.slice(0, -1)))
        ? `${noun} of ${who}`
        : whole!,
  ],
  [
    /\bI (\p{Ll}+) already (?=(?:the|an?|my|some|most|\p{Lu}\p{Ll}+)\b)/gu,
    (whole, verb) => (isBaseVerb(verb!) && !isAuxiliary(verb!) ? `I already ${verb} ` : whole!),
  ],
  [
    new RegExp(
      String.raw`\b(I|we) have (\p{Ll}+)(?= (?:(?!\b(?:since|every|each|and|will|but|that|which|who)\b)[^,;.])*?\b${OVER}(?:$|[,;.]| (?:and|at|with|on|in|to|for)\b))`,
      "gu",
    ),
    told,
  ],
  // "bids going out too slow"
  [
    /\b((?:go|com|mov|work|runn?|answer|reply|repl|deliver|pay|grow|respond|arriv|decid|react|progress|sell)(?:e?s|ing|ies|ed|e)?(?: (?:out|in|through|back|up))?) (too|so|very|really|quite|rather) slow(?=$|[,.;])/gi,
    "$1 $2 slowly",
  ],
  [
    /\b(chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?|swap(?:s|ped|ping)?) (bank|supplier|provider|carrier|school|insurer|contractor|agency|lender|employer|broker|vendor|landlord|auditor|courier|caterer|distributor)(?=$|[,.;]| (?:in|next|this|from|because|soon)\b)/gi,
    (_, verb, thing) => `${verb} ${thing!.endsWith("y") ? `${thing!.slice(0, -1)}ies` : `${thing}s`}`,
  ],
];

/** "a two months observership", "the three weeks course"; not "the two months before", "a three years old". */
function bendsMeasure(before: string, noun: string): boolean {
  if (isPreposition(noun) || isAdverb(noun) || isAuxiliary(noun) || isPlural(noun)) return false;
  if (
    /^(?:ago|later|long|old|that|when|where|which|work|leave|holiday|experience|notice|each|more|less|they|from|then|early|late|away|apart|pay)$/.test(
      noun,
    )
  )
    return false;
  return /^(?:an?|one|every|each)$/i.test(before) ? !isPast(noun) : isThing(noun);
}

/** "I have begun a course in September" → "I began": what has a date is told in the past. */
function told(whole: string, who: string, verb: string): string {
  const base = baseOf(verb, "participle");
  if (base === "be") return who === "I" ? "I was" : "we were";
  if (base === undefined || /^(?:plan|schedule|book|register|get|sign)$/.test(base)) return whole;
  return `${who} ${conjugate(base, "past")}`;
}

/** The text with the turns put right of which it is sure what was meant. */
export function withoutLearnerTurns(text: string): string {
  let result = text;
  for (const [pattern, right] of TURNS)
    result = typeof right === "string" ? result.replace(pattern, right) : result.replace(pattern, right);
  return withClausesMended(result);
}
