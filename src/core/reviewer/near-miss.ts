// When is a word a known name mistyped, and when simply another word?
import { editDistance } from "../case/problem.ts";
import { isDictionaryWord } from "../composer/lexicon/ordinary-words.ts";
import { fold } from "./fold.ts";
import type { Letter } from "./letter.ts";

/**
 * Is `word` the name mistyped? Damerau–Levenshtein at most 2, at most 1 in names of up to five letters, where
 * two changes make another name (Dana, Dora). Equal spellings are no miss.
 */
export function isNearMiss(word: string, name: string): boolean {
  const a = fold(word);
  const b = fold(name);
  if (a === b || b.length < 3 || a.length < 3) return false;
  const most = Math.min(a.length, b.length) <= 5 ? 1 : 2;
  if (most === 2 && a[0] !== b[0] && a[1] !== b[1]) return false;
  return editDistance(a, b, most + 1) <= most;
}

/** Capitalised words that are near names but are none: months, days, places, words of titles. */
const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  data date dear dance game general global german germany greece green iran iraq italy japan java kenya korea kuwait lead leads lean lime linux malta manager many mark market master math maths meeting mexico milan mine mobile more most nepal niger oman open order paris park perl peru poland port pride prime product project rome ruby rust scala sales scale senior shell spain sprint swift sweden team teams test texas this that thank thanks the then they time today turkey unit vice wales was were west what when where which while who will with work world would yemen york your zoom china chile chad cuba india berlin bonn boston bristol cairo dallas dublin essen geneva ghana hague haiti kiel leeds lima lisbon london lyon madrid miami munich nice oslo prague qatar seoul sofia tokyo turin vienna zurich english french spanish dutch danish swedish polish finnish asia africa europe america austin denver head hand hard here have hope horse house human just join july last late later least left less let like line list live long look love made make marine marketing maria's media medical meet mind miss model modern monitor motor move much must near need never new next night none north note nothing now number office often once only other our out over own part past people place plan please point power process real really right role same sense several she shop short since site small some soon south space special start state still stock stone store story strong such summer support sure system take talk tech tell than their them there these thing think those three through under until upon use very visit voice want water week well`.split(
    /\s+/,
  ),
);

/** Months, days, places and words of titles. */
export function isNotName(word: string): boolean {
  return NOT_NAMES.has(fold(word));
}

/** Is a capitalised word an ordinary word or a place rather than a mistyped name? Without a speller our own list of stems is asked. */
export function isOrdinaryWord(letter: Letter, word: string): boolean {
  const lower = word.toLowerCase();
  if (NOT_NAMES.has(fold(lower))) return true;
  const { speller } = letter.request;
  return lower.length > 2 && (speller ? speller.correct(lower) : isDictionaryWord(lower));
}
