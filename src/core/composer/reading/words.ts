// What kind of word is this, judged by itself?
import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  NOT_VERBS,
  NUMBER_WORDS,
  PREPOSITIONS,
} from "../lexicon/function-words.ts";
import { MATTERS, MATTERS_AND_VERBS } from "../lexicon/matters.ts";
import { COUNT_NOUNS, IRREGULAR_PLURALS, MASS_NOUNS, SINGULAR_IN_S } from "../lexicon/nouns.ts";
import { THINGS, THINGS_AND_VERBS } from "../lexicon/things.ts";
import { verbReadings, type VerbForm } from "./verb-forms.ts";

/** The word without marks around it, lower case. */
export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+#]+$/gu, "").toLowerCase();
}

export function isNumber(word: string): boolean {
  const key = bare(word);
  return (
    NUMBER_WORDS.has(key) ||
    /^[~<>≈]?[€$£¥]?\d/.test(key) ||
    /^[€$£¥~]\d/.test(word) ||
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/.test(key)
  );
}

export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(bare(word));
}

export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(bare(word));
}

export function isAuxiliary(word: string): boolean {
  // The month.
  if (word === "May" || word === "Will") return false;
  return AUXILIARIES.has(bare(word).replace("’", "'"));
}

/** Verbs that stand before a noun as often as they are meant. */
const ATTRIBUTIVE = new Set(
  "dress free lead pay stop wait clean dry open close slow live cool warm empty direct secure clear narrow mature loose cross waste drive pack press trade shop recall rework repeat double triple".split(
    " ",
  ),
);

/** "dress code", "live mixing": a word before a noun rather than an order. */
export function isAttributive(word: string, next: string): boolean {
  return ATTRIBUTIVE.has(bare(word)) && next !== "" && !isDeterminer(next) && !isNumber(next) && !isPreposition(next);
}

export function isAdverb(word: string): boolean {
  const key = bare(word);
  return (
    ADVERBS.has(key) ||
    (/[a-z]{3}ly$/.test(key) &&
      !/^(?:family|supply|assembly|daily|weekly|monthly|early|friendly|only|reply|quarterly|yearly|hourly|anomaly|italy|july|apply|multiply|comply|rely|elderly|likely|lonely|costly|monopoly)$/.test(
        key,
      ))
  );
}

/** A past tense, by lexicon, or by its ending when the lexicon does not know the word. */
export function isPast(word: string): boolean {
  const key = bare(word);
  if (has(key, "past")) return true;
  return /^\p{L}{3,}ed$/u.test(key) && verbReadings(key).length === 0 && !NOT_VERBS.has(key) && !key.endsWith("eed");
}

export function isGerund(word: string): boolean {
  const key = bare(word);
  if (NOT_VERBS.has(key)) return false;
  return has(key, "ing") || /^\p{L}{3,}ing$/u.test(key);
}

export function isBaseVerb(word: string): boolean {
  return has(bare(word), "base");
}

export function isThirdPerson(word: string): boolean {
  return has(bare(word), "s");
}

function has(key: string, form: VerbForm): boolean {
  return verbReadings(key).some((reading) => reading.form === form);
}

/** A plural noun, as far as its shape tells. */
export function isPlural(word: string): boolean {
  const key = bare(word);
  if (IRREGULAR_PLURALS.has(key)) return true;
  // "PMs", "KPIs"
  if (/^\p{Lu}{2,}s[.,;:]?$/u.test(word)) return true;
  if (SINGULAR_IN_S.has(key) || SINGULAR_IN_S.has(word)) return false;
  return /[^su'’i]s$/.test(key) && key.length > 3;
}

/** A noun that needs no article: mass nouns, languages, and what ends like one. */
export function isMass(word: string): boolean {
  const key = bare(word);
  if (isCountNoun(key)) return false;
  if (MASS_NOUNS.has(key) || MASS_NOUNS.has(word) || MATTERS.has(key) || MATTERS.has(word)) return true;
  return (
    /(?:ness|ism|ware|ship|hood|ology|ics|ity|graphy|culture)$/.test(key) &&
    !/(?:relationship|partnership|championship|dealership|scholarship|neighbourhood|neighborhood|apprenticeship|internship|membership)$/.test(
      key,
    )
  );
}

export function isCountNoun(word: string): boolean {
  const key = bare(word);
  return COUNT_NOUNS.has(key) || THINGS.has(key);
}

/** One thing, where it is sure from its place that the word is a noun: "a crane", "the drive". */
export function isThing(word: string): boolean {
  return isCountNoun(word) || THINGS_AND_VERBS.has(bare(word));
}

/** What has no article, where it is sure from its place that the word is a noun: "plaster", "sleep". */
export function isMatter(word: string): boolean {
  return isMass(word) || MATTERS_AND_VERBS.has(bare(word));
}

export function isAdjective(word: string): boolean {
  const key = bare(word);
  return (
    ADJECTIVES.has(key) ||
    (/(?:ous|ful|less|ical|ive|able|ible|ary|ish|-based|-free|-led|-wide|-scale|-level)$/.test(key) &&
      !isCountNoun(key) &&
      !MASS_NOUNS.has(key))
  );
}

/** Starts with a capital letter that is not there only because the sentence starts. */
export function isCapitalised(word: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(word);
}
