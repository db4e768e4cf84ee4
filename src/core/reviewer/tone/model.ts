// What does the sentence model say of a sentence, and which words speak for it?
import { keyOfName, seeFeatures, type Numbering } from "./features.ts";
import { LABELS, LABEL_LETTERS, type Label } from "./labels.ts";
import { BIAS, WEIGHTS } from "./weights.ts";

/** A feature that speaks for (or, below zero, against) a label. */
export interface Evidence {
  /** As in the table of weights: `@reader @ought` is a word for the reader beside one for duty. */
  feature: string;
  weight: number;
  /** Where in the text it was seen; 0 to 0 for the sentence's shape. */
  start: number;
  end: number;
}

interface Table {
  numbering: Numbering;
  /** Key of a feature → its row. */
  rows: Map<number, number>;
  names: string[];
  /** Row by row, one weight a label, in hundredths. */
  weights: Int16Array;
  bias: readonly number[];
  /** Row → the last round of scoring that met it: a feature counts once a sentence. */
  seen: Int32Array;
  round: number;
}

let table: Table | undefined;

/** Read at the first question, once: a few milliseconds. */
function readTable(): Table {
  const lines = WEIGHTS.trim().split("\n");
  const numbers = new Map<string, number>();
  const numbering = (unit: string): number => {
    let number = numbers.get(unit);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(unit, number);
    }
    return number;
  };
  const rows = new Map<number, number>();
  const names: string[] = [];
  const weights = new Int16Array(lines.length * LABELS.length);
  for (const [row, line] of lines.entries()) {
    const tab = line.indexOf("\t");
    const name = line.slice(0, tab);
    names.push(name);
    rows.set(keyOfName(name, numbering), row);
    for (const [, letter, number] of line.slice(tab + 1).matchAll(/([A-Za-z])(-?\d+)/g))
      weights[row * LABELS.length + LABEL_LETTERS.indexOf(letter!)] = Number(number);
  }
  return {
    numbering: (unit) => numbers.get(unit) ?? -1,
    rows,
    names,
    weights,
    bias: BIAS.split(" ").map(Number),
    seen: new Int32Array(lines.length),
    round: 0,
  };
}

/**
 * Scores a sentence (plain quotes, at most 120 words of it are read): for each label, in the order of LABELS, how far it lies
 * on that label's side. Above 0 is likelier than not among sentences as diverse as those it learned from.
 */
export function scoresOf(text: string): Float64Array {
  const known = (table ??= readTable());
  const scores = Float64Array.from(known.bias);
  const round = ++known.round;
  seeFeatures(text, known.numbering, (key) => {
    const row = known.rows.get(key);
    if (row === undefined || known.seen[row] === round) return;
    known.seen[row] = round;
    const from = row * LABELS.length;
    for (let label = 0; label < LABELS.length; label++) scores[label]! += known.weights[from + label]!;
  });
  for (let label = 0; label < LABELS.length; label++) scores[label]! /= 100;
  return scores;
}

/** What speaks for and against a label in a sentence, the strongest first. */
export function evidenceFor(text: string, label: Label): Evidence[] {
  const known = (table ??= readTable());
  const found = new Map<number, Evidence>();
  seeFeatures(text, known.numbering, (key, start, end) => {
    const row = known.rows.get(key);
    if (row === undefined || found.has(row)) return;
    const weight = known.weights[row * LABELS.length + LABELS.indexOf(label)]! / 100;
    if (weight !== 0) found.set(row, { feature: known.names[row]!, weight, start, end });
  });
  return [...found.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
