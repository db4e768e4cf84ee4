// Which small words that a hurried note about oneself does without can be put back?
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { baseOf, conjugate, isVerbForm } from "./verb-forms.ts";
import { bare, isAdverb, isBaseVerb, isCountNoun, isMass, isPast, isPlural, isPreposition } from "./words.ts";

const PUT_BACK: readonly (readonly [RegExp, string])[] = [
  [/\bby (third|quarter)\b/g, "by a $1"],
  [/\bautomatiz(ed|es?|ing)\b/g, "automat$1"],
  [
    /\bsaved (\d[\d.,]*%) (?=(?:diesel|fuel|oil|heating|energy|water|electricity|gas|paper|material|time|steel|waste|power)\b)/g,
    "saved $1 on ",
  ],
  [/\bat (my (?:last |first |current |old |previous )?(?:ship|vessel|boat|rig|platform|cruise))\b/g, "on $1"],
  [/^never (.+) once\b/, "have not $1 once"],
  [/\bplanned peak (?=for|of|in)/g, "planned the peak season "],
  [/(?<=^|, )gas safe(?=,|$)/gi, "Gas Safe registered"],
  // "team of 6 → 14"
  [/\b(team|staff|crew|fleet|department|headcount) of (?=from \d)/gi, "$1 "],
  [/\bhave now (?=(?:the|my|an?)\b)/g, "now have "],
  [
    /^((?:I )?trained as (?:an? )?[^,;]+ (?:in|at) \p{Lu}[^,;]*), then (?=(?:about |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) years\b)/u,
    "$1, then spent ",
  ],
  [/\bin (army|navy|air force|military)\b/g, "in the $1"],
  [/\b(have|hold) (?=(?:forklift|driving|driver's|pilot|truck|crane|trade) licen[cs]e\b)/g, "$1 a "],
  [/\b(licen[cs]e|certificate|card|permit),? but expired\b/g, "$1 but it has expired"],
  [/, renewing (?=in|next|on|this)/g, ", and I am renewing it "],
  [/\bfor (?=[€$£]?\d[\d.,]*[mk]? budget\b)/gi, "for a "],
  [/(\d years) including\b/g, "$1, including"],
  [/\b(teams|projects|sites|shifts|lines|jobs|courses|machines) parallel\b/g, "$1 in parallel"],
  [/\bbecause (vendor|boss|company|client|customer|supplier|owner|manager|team|system|machine)\b/g, "because the $1"],
  [/, [-−–](\d[\d.,]*%) (\p{Ll}+)(?=,|$)/gu, ", $2 down $1"],
  [/, \+(\d[\d.,]*%) (\p{Ll}+)(?=,|$)/gu, ", $2 up $1"],
  [/, target(?: of| was)? (?=[€$£]?\d\S*(?: \p{L}+)?$)/gu, ", against a target of "],
  [/\bmade profit\b/g, "made a profit"],
  [/\bmade it profit\b/g, "made it profitable"],
  [/\b(saved|earned|cost|brought|made|won) company\b/g, "$1 the company"],
  [/\bP&L (?=[€$£]?\d)/g, "P&L of "],
  [/\b(together|along) with (supplier|customer|client|team|boss|manager|owner)\b/gi, "$1 with the $2"],
  [/\b(from|in|during|at|since) (concept|design|planning|development|testing|pilot) (phase|stage)\b/g, "$1 the $2 $3"],
  [/\ban? (audit|review|check|test) (a11y|UX|SEO|accessibility|security|fire)(?= of)/g, "{a} $2 $1"],
  [
    /\b(resolved|closed|answered|solved|handled|delivered|covered|retained|kept|fixed|passed|shipped|saved|sold|converted) (\d[\d.,]*%) (?!of |less |more |fewer |in |on |by )(?=(?:\p{Ll}+ )?\p{Ll}+s\b)/gu,
    "$1 $2 of ",
  ],
  [/\b(speak) (\p{Lu}\p{Ll}+) native\b/gu, "$1 native $2"],
  // "walking distance less 40%"
  [/(?<=\p{L}) less (?=\d[\d.,]*%)/gu, " down "],
  // "late arrivals 9 a week to 2"
  [/(?<=\p{L}s) (\d\S* (?:a|per) \p{L}+) to (?=\d)/gu, " from $1 to "],
  // "8 people not 18", "Oracle not SAP"
  [/(\d \p{Ll}+) not (?=\d)/gu, "$1, not "],
  [/\b(it (?:is|was) \p{Lu}[^\s,]*) not (?=\p{Lu})/gu, "$1, not "],
  [/^((?:got|went|came) from \S+ to \S+(?: \p{Lu}+)?) (?=(?:lazy[ -])?(?!during)\p{L}{2,}ing )/gu, "$1 by "],
  [
    /^(independently|freelance|self-employed|part-time|full-time) (?:from|since) (?=(?:19|20)\d\d\b)/i,
    "worked $1 since ",
  ],
  [
    /\b(customer satisfaction|satisfaction|rating|score|feedback) (\d(?:\.\d+)?) from (?=(?:5|10)\b)/gi,
    "$1 $2 out of ",
  ],
];

/** What lasts is told with "for"; these verbs have the years as their object. */
const TAKES_YEARS =
  /^(?:saved|cost|gave|cut|won|gained|lost|added|spent|served|waited|needed|took|shortened|reduced|did|had)$/;
const UNTOLD_SPAN =
  /(?<=([\p{L}-]+)\)?) ((?:about |almost |nearly )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) (?:years|summers|winters|seasons))(?=,|;|$| (?:at|in|with) \p{Lu})/gu;
/** Before a span these leave no room for "for". */
const SPAN_BEFORE =
  /^(?:of|last|past|next|first|every|each|than|least|only|is|another|these|those|the|and|or|stayed|lasted|took)$/;
/** `text` is cleaned. Nothing is put in that would change what is said. */
export function withLeftOutWords(text: string): string {
  let result = text;
  for (const [pattern, whole] of PUT_BACK) result = result.replace(pattern, whole);
  result = result.replace(/\{a\} (?=(\p{L}))/gu, (_, letter: string) => (/[aeio]/i.test(letter) ? "an " : "a "));
  const opens = (/^(?:I )?(?:have )?(\p{L}+)/u.exec(result)?.[1] ?? "").toLowerCase();
  if (!isPast(opens)) return result;
  if (!TAKES_YEARS.test(opens))
    result = result.replace(UNTOLD_SPAN, (whole, before: string, span: string, at: number) => {
      const led = SPAN_BEFORE.test(before.toLowerCase()) || isPreposition(before) || isAdverb(before);
      return led || /\b(?:no|zero|without)\b[^,;]*$/.test(result.slice(0, at)) ? whole : ` for ${span}`;
    });
  return /^(?:I )?have /.test(result) ? result : sameTense(result);
}

const BARE_CHANGE =
  /( and (?!(?:saw|seen|see|seeing|watch(?:ed)?|made|make|let|helped?|had|heard|felt) )(?:the )?\p{L}[\p{L}-]*(?: \p{L}+)?) (become|go|fall|drop|rise|increase|decrease|come) (?=down|up|to|from|by|\d)/u;

/** "managed 12 people and reduce turnover": both were done. */
function sameTense(text: string): string {
  return text
    .replace(BARE_CHANGE, (_, thing: string, verb: string) => `${thing} ${conjugate(verb, "past")} `)
    .replace(
      /^([^,;()]*?) and (\p{Ll}+) (?=((\S+).*))/u,
      (whole, before: string, verb: string, tail: string, next: string) => {
        // "helped people choose and buy", "a plan to hire and train"
        if (/\b(?:to|help\w*|let|made|make|how|can|could|will|would|who|which|that|they|people) /.test(before))
          return whole;
        // "passed the theory and sit the practical in May" is still to come.
        if (
          / (?:in|on|by|from|next) (?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day|spring|summer|autumn|winter|week|month|year|term)$/u.test(
            tail,
          )
        )
          return whole;
        // "passed B2 and take lessons twice a week" goes on.
        if (
          /\b(?:now|still|currently|today|daily|weekly|monthly|often|always|usually|quickly|easily|fast|every|each|(?:once|twice|times|days|hours|evenings) (?:a|per))\b/.test(
            tail,
          )
        )
          return whole;
        const alone = isBaseVerb(verb) && baseOf(verb, "base") !== undefined && !isVerbForm(verb, "past");
        if (!alone || NOUN_LIKE.has(verb) || isCountNoun(verb) || isMass(verb)) return whole;
        const takes =
          /^(?:the|an?|my|our|their|its|all|\d\S*)$/.test(next) ||
          isMass(bare(next)) ||
          isCountNoun(bare(next)) ||
          isPlural(bare(next));
        return takes ? `${before} and ${conjugate(verb, "past")} ` : whole;
      },
    );
}
