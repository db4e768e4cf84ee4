// What can be counted of a sentence? Stems and classes of words, alone, side by side, near each other, and the sentence's shape.
import { LEXICON } from "./lexicon.ts";
import { stemOf } from "./stem.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Gives the number of a unit (a stem, `@class` or a shape), or -1 for one that nobody has asked about. Below MOST_UNITS. */
export type Numbering = (unit: string) => number;

/** Is told every feature: its key, and where in the text it was seen (0 to 0 for the shape of the sentence). */
export type See = (key: number, start: number, end: number) => void;

/** Kinds of features: a unit alone, two side by side, two near each other in this order, two classes anywhere, … */
export const KIND = { alone: 0, beside: 1, near: 2, together: 3, negated: 4, opening: 5 } as const;

/** A key has 3 bits for the kind and 13 for each of two units: a small integer, which maps find fastest. */
export const MOST_UNITS = 8192;

/** One number for a feature: its kind and the numbers of its units. */
export function keyOf(kind: number, a: number, b = 0): number {
  return (kind << 26) | (a << 13) | b;
}

/** The kind and units of a key. */
export function partsOf(key: number): [kind: number, a: number, b: number] {
  return [key >> 26, (key >> 13) & (MOST_UNITS - 1), key & (MOST_UNITS - 1)];
}

/** How a feature is written in the table of weights: `a`, `a b`, `a .. b`, `a & b`, `not: a`, `first: a`. */
export function nameOf(key: number, units: readonly string[]): string {
  const [kind, first, second] = partsOf(key);
  const [a, b] = [units[first]!, units[second]!];
  switch (kind) {
    case KIND.beside:
      return `${a} ${b}`;
    case KIND.near:
      return `${a} .. ${b}`;
    case KIND.together:
      return `${a} & ${b}`;
    case KIND.negated:
      return `not: ${a}`;
    case KIND.opening:
      return `first: ${a}`;
    default:
      return a;
  }
}

/** The key of a feature as written by `nameOf`. */
export function keyOfName(name: string, numbering: Numbering): number {
  const [a = "", b, c] = name.split(" ");
  if (b === undefined) return keyOf(KIND.alone, numbering(a));
  if (a === "not:") return keyOf(KIND.negated, numbering(b));
  if (a === "first:") return keyOf(KIND.opening, numbering(b));
  if (c === undefined) return keyOf(KIND.beside, numbering(a), numbering(b));
  return b === ".." ? keyOf(KIND.near, numbering(a), numbering(c)) : keyOfTwo(numbering(a), numbering(c));
}

/** Two classes anywhere in the sentence, whichever comes first. */
function keyOfTwo(a: number, b: number): number {
  return a < b ? keyOf(KIND.together, a, b) : keyOf(KIND.together, b, a);
}

const classesByStem = new Map<string, string[]>();
/** First stem of an idiom → the idioms, longest first. */
const idioms = new Map<string, { stems: string[]; name: string }[]>();
for (const [name, words] of Object.entries(LEXICON)) {
  for (const word of words.split(" ")) {
    const stems = word.split("_").map(stemOf);
    const first = stems[0]!;
    if (stems.length === 1) {
      const known = classesByStem.get(first) ?? [];
      if (!known.includes(`@${name}`)) classesByStem.set(first, [...known, `@${name}`]);
    } else idioms.set(first, [...(idioms.get(first) ?? []), { stems, name: `@${name}` }]);
  }
}

/** Words are related from so many letters on. */
const SHORTEST_START = 6;
/** How a word of the lexicon begins (all but its last two letters) → the first such word. */
const wordsByStart = new Map<string, string>();
for (const stem of classesByStem.keys()) {
  const start = stem.slice(0, Math.max(SHORTEST_START, stem.length - 2));
  if (start.length >= SHORTEST_START && !wordsByStart.has(start)) wordsByStart.set(start, stem);
}

const NEGATION = new Set([
  "not",
  "never",
  "no",
  "nobody",
  "nothing",
  "without",
  "hardly",
  "neither",
  "nor",
  "none",
  "cannot",
]);
const PUNCTUATION = new Set([",", ";", ":", "(", ")", "!", "!!", "?", "…", "☺"]);
/** How many words a negation or a pair reaches. */
const REACH = 4;
const NONE: readonly string[] = [];

/**
 * Shows every feature of a text (one sentence, plain quotes), some of them more than once. Linear in its length; at most 120
 * tokens are read.
 */
export function seeFeatures(text: string, numbering: Numbering, see: See): void {
  const tokens = tokensOf(text);
  const stems = tokens.map((token) => stemOf(token.text));
  // Word by word: the numbers of its stem and its classes (how many of them are classes stands in `classed`), and its token.
  const units: number[][] = [];
  const words: Token[] = [];
  let negatedUntil = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const stem = stems[index]!;
    if (PUNCTUATION.has(stem)) {
      const id = numbering(stem);
      if (id >= 0) see(keyOf(KIND.alone, id), token.start, token.end);
      if (stem !== ",") negatedUntil = -1;
      continue;
    }
    const ids = [numbering(stem)];
    for (const name of classesAt(stems, index)) ids.push(numbering(name));
    for (const id of ids) {
      if (id < 0) continue;
      see(keyOf(KIND.alone, id), token.start, token.end);
      if (words.length === 0) see(keyOf(KIND.opening, id), token.start, token.end);
      if (index <= negatedUntil) see(keyOf(KIND.negated, id), token.start, token.end);
    }
    if (NEGATION.has(stem)) negatedUntil = index + REACH;
    units.push(ids);
    words.push(token);
  }
  seePairs(units, words, see);
  seeShape(text, stems, numbering, see);
}

function seePairs(units: readonly number[][], words: readonly Token[], see: See): void {
  for (let index = 0; index < units.length; index++) {
    const here = units[index]!;
    const { start } = words[index]!;
    for (let other = index + 1; other < units.length; other++) {
      const there = units[other]!;
      const { end } = words[other]!;
      const step = other - index;
      if (step <= REACH) {
        const kind = step === 1 ? KIND.beside : KIND.near;
        for (const a of here) if (a >= 0) for (const b of there) if (b >= 0) see(keyOf(kind, a, b), start, end);
      }
      // The first unit of a word is its stem, the others are its classes.
      for (let a = 1; a < here.length; a++) {
        if (here[a]! < 0) continue;
        for (let b = 1; b < there.length; b++) if (there[b]! >= 0) see(keyOfTwo(here[a]!, there[b]!), start, end);
      }
    }
  }
}

function classesAt(stems: readonly string[], index: number): readonly string[] {
  const stem = stems[index]!;
  const single = classesByStem.get(stem) ?? relatedTo(stem);
  const starting = idioms.get(stem);
  if (!starting) return single;
  const found = starting.filter((idiom) => idiom.stems.every((part, offset) => stems[index + offset] === part));
  return found.length === 0 ? single : [...new Set([...found.map((idiom) => idiom.name), ...single])];
}

/** The classes of a longer or shorter word with the same beginning: "arrogance" as "arrogant". */
function relatedTo(stem: string): readonly string[] {
  for (let length = Math.min(stem.length, 12); length >= SHORTEST_START; length--) {
    const word = wordsByStart.get(stem.slice(0, length));
    if (word !== undefined && length >= 0.78 * Math.max(word.length, stem.length)) return classesByStem.get(word)!;
  }
  return NONE;
}

function seeShape(text: string, stems: readonly string[], numbering: Numbering, see: See): void {
  const show = (shape: string): void => {
    const id = numbering(shape);
    if (id >= 0) see(keyOf(KIND.alone, id), 0, 0);
  };
  const { length } = stems;
  show(length < 6 ? "=tiny" : length < 12 ? "=short" : length < 25 ? "=middle" : "=long");
  if (/\?["')\]]{0,3}\s{0,3}$/.test(text)) show("=question");
  if (/!["')\]]{0,3}\s{0,3}$/.test(text)) show("=exclamation");
  if (/^[a-z]/.test(text)) show("=lower");
  if (/\b[A-Z]{3}/.test(text)) show("=capitals");
  if (/[a-z,;] [A-Z][a-z]{2}/.test(text)) show("=name");
  if (/\d/.test(text)) show("=number");
  if (!stems.includes("i")) show("=no-i");
  if (!stems.includes("you")) show("=no-you");
}
