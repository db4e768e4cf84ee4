// Which turns of other languages, put into English word by word, have one plain English turn?
import { conjugate } from "./verb-forms.ts";
import { isAuxiliary, isBaseVerb, isPast, isPlural, isThirdPerson } from "./words.ts";

const PERSONS =
  "waiters?|cooks?|nurses?|apprentices?|drivers?|operators?|workers?|colleagues?|people|students?|trainees?|technicians?|teachers?|staff|employees?|sellers?|agents?|volunteers?|interns?|juniors?|team members?|newcomers?|guides?|midwives|welders?|mechanics|assistants?|supervisors?";
const SEASON = "spring|summer|autumn|fall|winter|year|month|week|weekend|season";
const CHANGED =
  "increased?|increases|increasing|grew|grow|grows|rose|rise|rises|fell|fall|falls|dropped|drop|drops|reduced?|reduces|reducing|cut|cuts|decreased?|decreases|decreasing|improved?|improves|lowered|lower|raised?|raises|went up|went down|shortened|shrank|slipped|climbed";

const CALQUES: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [
    new RegExp(
      String.raw`\b((?:${CHANGED})\b(?:(?! by | to | from )[^.,;\d]){0,40}?) with (?=(?:about |over |more than |almost |nearly )?\d[\d.,]*\s?(?:%|points|percent))`,
      "gi",
    ),
    "$1 by ",
  ],
  [
    /\b[Tt]old that (?=(?:the|they|we|he|she|it|I|there|my|our|their|your|his|her|a|an|some|all|most|no|nobody|every\w*|\d+|\p{Lu}\p{Ll}+) )(?<!\b(?:me|us|him|her|them|you|was|were|been) told that )/gu,
    "said that ",
  ],
  [
    /\bI am since ((?:19|20)\d\d|\p{Lu}\p{Ll}+(?: \d{4})?|\d+ (?:years|months)) (?:an? |the )?(\p{Ll}[^.,;]*)/gu,
    (_, when, what) =>
      `I have been ${/^[aeiou]/.test(what!) ? "an" : "a"} ${what} ${/^\d+ /.test(when!) ? "for" : "since"} ${when}`,
  ],
  // French, Spanish, Portuguese, Italian
  [/\bI assure(d?) (?=the\b|all\b|our\b)/g, "I handle$1 "],
  [/\baccept(s|ed)? to (?=\p{Ll})/gu, (_, ending) => `agree${ending === "ed" ? "d" : (ending ?? "")} to `],
  [
    new RegExp(
      String.raw`\b(I |we |have |has |had |^)form(ed|ing)? (?=(?:(?:\d+|the|my|our|new|many|several|two|three|four|five|six|about) ){0,3}(?:${PERSONS})\b(?! (?:in|into) (?:a|teams?|groups?|lines?)\b))`,
      "gi",
    ),
    "$1train$2 ",
  ],
  [/\b(?:a |an )?(?:formation|capacitation)s? (?=(?:in|on|of|for|about|every|each|to|at)\b)/gi, "training "],
  [/\b(gave|give|gives|giving|did|do|made|received|had) (?:a )?(?:formation|capacitation)s?\b/gi, "$1 training"],
  [/\bfluctuation of (?:the )?(?:staff|personnel|employees|workers)\b/gi, "staff turnover"],
  [/\brotation of (?:the )?(?:personal|personnel|staff|employees|workers|people)\b/gi, "staff turnover"],
  [/\ba lot of staff turnover\b/gi, "high staff turnover"],
  [/\b(of|by|for|with|all) the personal\b(?! \p{Ll})/giu, "$1 the staff"],
  [
    /\b(lowered|reduced|dropped|fell|decreased|went down|came down) to (?:the |a )?half\b/gi,
    (_, verb) => `${/^(?:lowered|reduced|decreased)$/i.test(verb!) ? "fell" : verb} by half`,
  ],
  [
    /\b(?:I )?count with (?:an? )?(?=(?:certificat|experience|knowledge|\d+ years|good|wide|many|the certificat))/gi,
    (whole) => (/^I/.test(whole!) ? "I have " : "have "),
  ],
  [/\b(?:have|has|had) (?:the |a )?(?:facility|facilities) to (?=\p{Ll})/giu, "find it easy to "],
  [/\bunderstand(s)? of (?=\p{Ll})/gu, "know$1 about "],
  [/\bdo(n't|es not|esn't| not) understand of\b/gi, "do$1 know about"],
  [/\bmenu of tasting\b/gi, "tasting menu"],
  [/\bharmoni[sz]ation (?:without alcohol|non[- ]alcoholic)\b/gi, "non-alcoholic pairing"],
  [
    /\b(line|lines|chain|plant|room|hall|department|area) of (packing|packaging|production|assembly|bottling|filling|painting|welding|cutting|sorting|slaughter|casting|weaving|dyeing|printing|pressing|maintenance)\b/gi,
    (_, thing, work) => `${work} ${thing}`,
  ],
  [
    /\b(head|chief) of (?:the )?(line|shift|kitchen)\b/gi,
    (_, head, thing) => `${thing === "shift" || thing === "line" ? `${thing} leader` : `${head} of the ${thing}`}`,
  ],
  [
    /\b(program(?:me)?|plan|system|method) of (monitoring|training|cleaning|testing|sampling|scoring|tracking|recycling|reporting|checking|recruiting) of (?=\p{L})/giu,
    "$1 for $2 ",
  ],
  [
    /\b(finding|point|fault|defect|problem|change|mistake)s? (major|minor|critical|new|important|serious)s?\b(?=$|[.,;]| (?:in|on|at|from|of|during|for)\b)/gi,
    (_, noun, kind) => `${kind} ${noun}s`,
  ],
  [/\bin (?=the (?:packing|packaging|production|assembly|bottling|filling|painting|cutting|sorting) line\b)/gi, "on "],
  [new RegExp(String.raw`\b((?:${PERSONS})) which (?=\p{Ll})`, "giu"), "$1 who "],
  [/\bI am responsible since\b/g, "I have been responsible since"],
  [
    /\b(better|worse|more|less|\p{L}{3,}er) then (?=(?:before|usual|planned|expected|average|last|the others?|other|others|me|us|him|her|in|at|\d)\b)/giu,
    "$1 than ",
  ],
  [
    /\bduring (?=(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+|many|several) (?:whole |full )?(?:days?|weeks?|months?|years?|hours?|minutes?))\b(?! of\b))/gi,
    "for ",
  ],
  [
    /\bthe (\d{1,2}(?:st|nd|rd|th)) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gi,
    "the $1 of ",
  ],
  [/\bthe coming (spring|summer|autumn|fall|winter|year|season)(?=$|[.,;])/gi, "this coming $1"],
  [
    /\b(traceability|traceable|traced?|tracking) (?:until|till|to) (?=the (?:orchard|farm|field|supplier|grower|source|origin|boat|herd|parcel|plot)\b)/gi,
    "$1 back to ",
  ],
  [/\bmake (?:a )?sports?\b/gi, "do sport"],
  [/\bmake (?:a )?pause\b/gi, "take a break"],
  [/\bin the near of\b/gi, "near"],
  [/\bin the last times?\b/gi, "recently"],
  [/\bwith the time\b/gi, "over time"],
  [/\bin the moment\b/gi, "at the moment"],
  [/\bon the other side,/gi, "on the other hand,"],
  [/\bpassed? out (?:from|of) (?=(?:the |my )?(?:\p{Lu}|college|university|school|institute))/gu, "graduated from "],
  [/\b(\d+|two|three|four|five|six|a few|some) (years|months|weeks) back\b/gi, "$1 $2 ago"],
  [/\bpreponed\b/gi, "brought forward"],
  [/\b(good|deep|strong|basic|solid|some|wide|sound) knowledge (?:in|on|about) (?=\p{L})/giu, "$1 knowledge of "],
  [/\b(have|has|with|gained) knowledge (?:in|on|about) (?=\p{L})/giu, "$1 knowledge of "],
  [/\bby themself\b/gi, "by themselves"],
  [
    /\bone of the (best|most \p{Ll}+|biggest|oldest|largest|first|few|main) (\p{Ll}{3,})(?=$|[.,;]| (?:in|of|at|on)\b)/giu,
    (whole, kind, noun) =>
      isPlural(noun!) || /(?:people|men|women|children)$/.test(noun!) ? whole! : `one of the ${kind} ${plural(noun!)}`,
  ],
  [
    new RegExp(
      String.raw`(?<!\b(?:in|of|over|for|during|by|until|throughout|within|from|to|into|before|after|and|or|on) )\bthe (next|last) (${SEASON})(?=$|[.,;])`,
      "gi",
    ),
    "$1 $2",
  ],
  [
    /\b(\d[\d.,]*) (meter|metre|kilometer|kilometre|liter|litre|ton|tonne|degree|hectare|acre|mile|gram|kilo|pound|dollar|piece)(?=$|[.,;)]| (?:and|or|of|in|on|at|by|with|from|to|per|a|every|each|below|above|deep|long|high|wide)\b)/gi,
    (whole, count, unit) => (count === "1" ? whole! : `${count} ${unit}s`),
  ],
  [/\b(?:very|much|more) (?=(?:better|easier|faster|bigger|cheaper|smaller|quicker|slower|higher|lower)\b)/gi, "much "],
  [
    /\bmore (cheap|fast|easy|quick|slow|big|small|old|young|hard|high|low|strong|long|short|late|early|safe|clean|busy)(?=$|[.,;]| (?:than|and|for|to|now|every|each)\b)/gi,
    (_, word) => comparative(word!),
  ],
];

const plural = (noun: string): string =>
  /(?:s|ch|sh|x|z)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
const comparative = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ier`
    : word === "big"
      ? "bigger"
      : word.endsWith("e")
        ? `${word}r`
        : `${word}er`;

/** Verbs that have no progressive: "you are wanting". */
const LASTING =
  /\b(am|is|are|was|were|'m|'re|'s) (want|need|know|own|belong|prefer|contain|depend|lack|understand|believ|lik)ing (?!(?:in|to know)\b)/gi;

function simple(_: string, be: string, stem: string): string {
  const base = stem === "believ" || stem === "lik" ? `${stem}e` : stem.toLowerCase();
  const form = /^(?:is|'s)$/i.test(be) ? conjugate(base, "s") : /^w/i.test(be) ? conjugate(base, "past") : base;
  return `${be.startsWith("'") ? " " : ""}${form} `;
}

/** "because my grandmother": behind "because" stands a clause, behind "because of" a thing. */
function becauseOf(text: string): string {
  return text.replace(/\bbecause ((?:the|my|our|his|her|their|a|an) [^.,;]{3,40})$/i, (whole, thing: string) => {
    const words = thing.split(" ").slice(1);
    const verbal = words.some(
      (word, at) =>
        isAuxiliary(word) ||
        /n't$|'s$|'re$/.test(word) ||
        (at > 0 && (isPast(word) || isThirdPerson(word) || isBaseVerb(word))),
    );
    return verbal || words.length > 4 ? whole : `because of ${thing}`;
  });
}

/** The text with word-by-word translations turned into English ones. */
export function withoutCalques(text: string): string {
  let result = text;
  for (const [pattern, right] of CALQUES)
    result = typeof right === "string" ? result.replace(pattern, right) : result.replace(pattern, right);
  return becauseOf(result.replace(LASTING, simple));
}
