// What can be counted of a sentence? Stems and classes of words, alone, side by side, near each other, and the sentence's shape.
import { LEXICON } from "./lexicon.ts";
import { stemOf } from "./stem.ts";
import { tokensOf } from "./tokens.ts";

/** Gives the number of a unit (a stem, `@class` or a shape), or -1 for one that nobody has asked about. Below 32,768. */
export type Numbering = (unit: string) => number;

/** A feature and the tokens it was seen at (offsets in the text). */
export interface Feature {
  /** Kind and up to three units in one number (see `keyOf`). */
  key: number;
  start: number;
  end: number;
}

/** Kinds of features: a unit alone, two side by side, two near each other in this order, two classes anywhere, … */
export const KIND = { alone: 0, beside: 1, near: 2, together: 3, negated: 4, opening: 5, three: 6 } as const;

const BASE = 32_768;

/** One number for a feature: its kind and the numbers of its units. */
export function keyOf(kind: number, a: number, b = 0, c = 0): number {
  return ((kind * BASE + a) * BASE + b) * BASE + c;
}

/** The kind and units of a key. */
export function partsOf(key: number): [kind: number, a: number, b: number, c: number] {
  const c = key % BASE;
  const two = (key - c) / BASE;
  const b = two % BASE;
  const three = (two - b) / BASE;
  return [(three - (three % BASE)) / BASE, three % BASE, b, c];
}

/** How a feature is written in the table of weights: `a`, `a b`, `a .. b`, `a & b`, `not: a`, `first: a`, `a b c`. */
export function nameOf(key: number, units: readonly string[]): string {
  const [kind, first, second, third] = partsOf(key);
  const [a, b, c] = [units[first]!, units[second]!, units[third]!];
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
    case KIND.three:
      return `${a} ${b} ${c}`;
    default:
      return a;
  }
}

/** The key of a feature as written by `nameOf`. */
export function keyOfName(name: string, numbering: Numbering): number {
  const parts = name.split(" ");
  const [a = "", b = "", c = ""] = parts;
  if (parts.length === 1) return keyOf(KIND.alone, numbering(a));
  if (a === "not:") return keyOf(KIND.negated, numbering(b));
  if (a === "first:") return keyOf(KIND.opening, numbering(b));
  if (parts.length === 2) return keyOf(KIND.beside, numbering(a), numbering(b));
  if (b === "..") return keyOf(KIND.near, numbering(a), numbering(c));
  if (b === "&") {
    const [left, right] = [numbering(a), numbering(c)];
    return keyOf(KIND.together, Math.min(left, right), Math.max(left, right));
  }
  return keyOf(KIND.three, numbering(a), numbering(b), numbering(c));
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

/** Every feature of a text (one sentence, plain quotes), in order. Linear in its length; at most 120 tokens are read. */
export function featuresOf(text: string, numbering: Numbering): Feature[] {
  const tokens = tokensOf(text);
  const features: Feature[] = [];
  const stems = tokens.map((token) => stemOf(token.text));
  // Per word: the number of its stem, and those of its classes.
  const own: number[] = [];
  const classes: number[][] = [];
  const at: number[] = [];
  let negatedUntil = -1;
  const add = (kind: number, from: number, to: number, a: number, b = 0, c = 0) => {
    features.push({ key: keyOf(kind, a, b, c), start: tokens[from]!.start, end: tokens[to]!.end });
  };
  for (let index = 0; index < tokens.length; index++) {
    const stem = stems[index]!;
    const id = numbering(stem);
    if (PUNCTUATION.has(stem)) {
      if (id >= 0) add(KIND.alone, index, index, id);
      if (stem !== ",") negatedUntil = -1;
      continue;
    }
    const names = classesAt(stems, index);
    const ids: number[] = [];
    for (const name of names) {
      const classId = numbering(name);
      if (classId >= 0) ids.push(classId);
    }
    if (id >= 0) add(KIND.alone, index, index, id);
    for (const one of ids) add(KIND.alone, index, index, one);
    if (at.length === 0) {
      if (id >= 0) add(KIND.opening, index, index, id);
      for (const one of ids) add(KIND.opening, index, index, one);
    }
    if (index <= negatedUntil) {
      if (id >= 0) add(KIND.negated, index, index, id);
      for (const one of ids) add(KIND.negated, index, index, one);
    }
    if (NEGATION.has(stem)) negatedUntil = index + REACH;
    own.push(id);
    classes.push(ids);
    at.push(index);
  }
  addPairs(own, classes, at, add);
  addShape(text, tokens.length, stems, numbering, (id) =>
    features.push({ key: keyOf(KIND.alone, id), start: 0, end: 0 }),
  );
  return features;
}

function addPairs(
  own: readonly number[],
  classes: readonly number[][],
  at: readonly number[],
  add: (kind: number, from: number, to: number, a: number, b?: number, c?: number) => void,
): void {
  const seen = new Set<number>();
  for (let index = 0; index < own.length; index++) {
    const here = at[index]!;
    const left = own[index]! >= 0 ? [own[index]!, ...classes[index]!] : classes[index]!;
    if (index + 1 < own.length) {
      const there = at[index + 1]!;
      const right = own[index + 1]! >= 0 ? [own[index + 1]!, ...classes[index + 1]!] : classes[index + 1]!;
      for (const a of left) for (const b of right) add(KIND.beside, here, there, a, b);
      if (index + 2 < own.length && own[index]! >= 0 && own[index + 1]! >= 0 && own[index + 2]! >= 0)
        add(KIND.three, here, at[index + 2]!, own[index]!, own[index + 1]!, own[index + 2]!);
    }
    for (let step = 2; step <= REACH && index + step < own.length; step++) {
      const right = own[index + step]! >= 0 ? [own[index + step]!, ...classes[index + step]!] : classes[index + step]!;
      for (const a of left) for (const b of right) add(KIND.near, here, at[index + step]!, a, b);
    }
    // Classes anywhere in the sentence, each pair once.
    for (let other = 0; other < index; other++) {
      for (const a of classes[index]!) {
        for (const b of classes[other]!) {
          const key = a < b ? keyOf(KIND.together, a, b) : keyOf(KIND.together, b, a);
          if (seen.has(key)) continue;
          seen.add(key);
          add(KIND.together, Math.min(at[other]!, here), Math.max(at[other]!, here), Math.min(a, b), Math.max(a, b));
        }
      }
    }
  }
}

function classesAt(stems: readonly string[], index: number): readonly string[] {
  const stem = stems[index]!;
  const single = classesByStem.get(stem) ?? [];
  const starting = idioms.get(stem);
  if (!starting) return single;
  const found = starting
    .filter((idiom) => idiom.stems.every((part, offset) => stems[index + offset] === part))
    .map((idiom) => idiom.name);
  return found.length === 0 ? single : [...new Set([...found, ...single])];
}

function addShape(
  text: string,
  length: number,
  stems: readonly string[],
  numbering: Numbering,
  add: (id: number) => void,
): void {
  const shapes = [
    length < 6 ? "=tiny" : length < 12 ? "=short" : length < 25 ? "=middle" : "=long",
    /\?["')\]]*\s*$/.test(text) ? "=question" : "",
    /!["')\]]*\s*$/.test(text) ? "=exclamation" : "",
    /^[a-z]/.test(text) ? "=lower" : "",
    /\b[A-Z]{3,}\b/.test(text) ? "=capitals" : "",
    /[a-z,;] [A-Z][a-z]{2}/.test(text) ? "=name" : "",
    /\d/.test(text) ? "=number" : "",
    stems.includes("i") ? "" : "=no-i",
    stems.includes("you") ? "" : "=no-you",
  ];
  for (const shape of shapes) {
    const id = shape === "" ? -1 : numbering(shape);
    if (id >= 0) add(id);
  }
}
