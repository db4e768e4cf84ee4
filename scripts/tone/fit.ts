// Which weights tell the labels of sentences apart? A linear model for each label, fitted by dual coordinate descent.
//
// C.-J. Hsieh et al., “A dual coordinate descent method for large-scale linear SVM”, ICML 2008, with squared hinge loss.
// Deterministic: the sentences are visited in an order that a fixed seed shuffles.
import { KIND, MOST_UNITS, partsOf, seeFeatures } from "../../src/core/reviewer/tone/features.ts";
import { ACTS, LABELS, TONES, type Label } from "../../src/core/reviewer/tone/labels.ts";
import type { LabelledSentence } from "./read-sentences.ts";

/** What fitting is told; the numbers were chosen by cross-validation (docs/decisions/0008). */
export interface FitOptions {
  /** How much an error costs against large weights. */
  cost: number;
  rounds: number;
  /** Features kept in the end, and the share kept from fit to fit. */
  most: number;
  keep: number;
  /** A feature of fewer sentences is left out. */
  least: number;
  /** How much more an error costs on the plain forms (plain*.txt), which real letters are full of. */
  plain: number;
}

/** Rounds enough to see which features matter; their weights need more. */
const ROUGHLY = 6;

/** How loudly each kind of feature speaks before anything is learned. */
export const LOUD = {
  shape: 1,
  class: 3,
  word: 2,
  beside: 1.5,
  besideClass: 1,
  near: 0.3,
  nearClasses: 0.5,
  together: 0.3,
  negated: 1,
  opening: 1,
};

export const FIT: FitOptions = { cost: 0.01, rounds: 25, most: 4000, keep: 0.5, least: 3, plain: 4 };

/** The model as fitted: weights by label, for features by their key. `bias` is what a sentence without features scores. */
export interface Fitted {
  units: string[];
  keys: number[];
  /** label → weight of each key */
  weights: Float64Array[];
  bias: Float64Array;
}

interface Counted {
  units: string[];
  keys: number[];
  /** Sentence → indices into keys. */
  rows: Int32Array[];
  /** How loudly a feature speaks, by key. */
  loudness: Float64Array;
  /** How much an error costs, by sentence. */
  costs: Float64Array;
}

/** Fits all labels: with every feature, then again and again with the better half, until no more than `most` are left. */
export function fitModel(sentences: readonly LabelledSentence[], options: FitOptions = FIT): Fitted {
  let counted = countFeatures(sentences, options);
  const wanted = LABELS.map((label) => Int8Array.from(sentences, (sentence) => signOf(sentence, label)));
  while (counted.keys.length > options.most) {
    const rough = wanted.map((signs) => fitLabel(counted, signs, ROUGHLY));
    counted = betterHalf(counted, rough, Math.max(options.most, Math.floor(counted.keys.length * options.keep)));
  }
  const fitted = wanted.map((signs) => fitLabel(counted, signs, options.rounds));
  const { units, keys, loudness } = counted;
  return {
    units,
    keys,
    weights: fitted.map(({ weights }) => weights.map((weight, feature) => weight * loudness[feature]!)),
    bias: Float64Array.from(fitted, ({ bias }) => bias),
  };
}

function isTone(label: Label): boolean {
  return !(ACTS as readonly string[]).includes(label);
}

/** 1 for a sentence with the label, -1 for one without it, 0 where nobody has said. */
function signOf(sentence: LabelledSentence, label: Label): number {
  return !isTone(label) && sentence.isToneOnly ? 0 : hasLabel(sentence, label) ? 1 : -1;
}

export function hasLabel(sentence: LabelledSentence, label: Label): boolean {
  return label === "fault" ? TONES.some((tone) => sentence.labels.has(tone)) : sentence.labels.has(label);
}

function countFeatures(sentences: readonly LabelledSentence[], { least, cost, plain }: FitOptions): Counted {
  const units: string[] = [];
  const numbers = new Map<string, number>();
  const numbering = (unit: string): number => {
    let number = numbers.get(unit);
    if (number === undefined) {
      number = units.push(unit) - 1;
      if (number >= MOST_UNITS) throw new Error(`more than ${MOST_UNITS} different words; give features a wider key`);
      numbers.set(unit, number);
    }
    return number;
  };
  const counts = new Map<number, number>();
  const seen = sentences.map((sentence) => {
    const keys = new Set<number>();
    seeFeatures(sentence.text, numbering, (key) => keys.add(key));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return keys;
  });
  const keys = [...counts].filter(([, count]) => count >= least).map(([key]) => key);
  const places = new Map(keys.map((key, index) => [key, index]));
  const rows = seen.map((all) =>
    Int32Array.from([...all].map((key) => places.get(key) ?? -1).filter((index) => index >= 0)),
  );
  const loudness = Float64Array.from(keys, (key) => loudnessOf(key, units));
  const costs = Float64Array.from(sentences, ({ file }) => (file.startsWith("plain") ? cost * plain : cost));
  return { units, keys, rows, loudness, costs };
}

/** Words alone say most, classes more than single words; pairs count less the farther apart they are. */
function loudnessOf(key: number, units: readonly string[]): number {
  const [kind, a, b] = partsOf(key);
  const isClass = (unit: number): boolean => units[unit]!.startsWith("@");
  switch (kind) {
    case KIND.alone:
      return units[a]!.startsWith("=") ? LOUD.shape : isClass(a) ? LOUD.class : LOUD.word;
    case KIND.beside:
      return isClass(a) || isClass(b) ? LOUD.besideClass : LOUD.beside;
    case KIND.near:
      return isClass(a) && isClass(b) ? LOUD.nearClasses : LOUD.near;
    case KIND.together:
      return LOUD.together;
    case KIND.negated:
      return LOUD.negated;
    default:
      return LOUD.opening;
  }
}

function fitLabel(
  { rows, loudness, costs }: Counted,
  signs: Int8Array,
  rounds: number,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(loudness.length);
  const alphas = new Float64Array(rows.length);
  const lengths = rows.map((row) => row.reduce((sum, feature) => sum + loudness[feature]! ** 2, 1));
  const order = Int32Array.from([...signs.keys()].filter((index) => signs[index] !== 0));
  let bias = 0;
  let state = 99;
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const other = state % (index + 1);
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const index of order) {
      const row = rows[index]!;
      const sign = signs[index]!;
      const diagonal = 0.5 / costs[index]!;
      let score = bias;
      for (const feature of row) score += weights[feature]! * loudness[feature]!;
      const gradient = sign * score - 1 + diagonal * alphas[index]!;
      const alpha = Math.max(0, alphas[index]! - gradient / (lengths[index]! + diagonal));
      const step = (alpha - alphas[index]!) * sign;
      if (step === 0) continue;
      alphas[index] = alpha;
      bias += step;
      for (const feature of row) weights[feature]! += step * loudness[feature]!;
    }
  }
  return { weights, bias };
}

/** Keeps the features that moved the scores most, over all labels and sentences; acts are easier told and need fewer. */
function betterHalf(all: Counted, fitted: readonly { weights: Float64Array }[], most: number): Counted {
  const counts = new Float64Array(all.keys.length);
  for (const row of all.rows) for (const feature of row) counts[feature]!++;
  const moved = counts.map(
    (count, feature) =>
      all.loudness[feature]! *
      Math.sqrt(count) *
      Math.max(...fitted.map(({ weights }, label) => Math.abs(weights[feature]!) * (isTone(LABELS[label]!) ? 1 : 0.5))),
  );
  const kept = [...moved.keys()].sort((a, b) => moved[b]! - moved[a]! || a - b).slice(0, most);
  kept.sort((a, b) => a - b);
  const places = new Int32Array(all.keys.length).fill(-1);
  for (const [place, feature] of kept.entries()) places[feature] = place;
  return {
    units: all.units,
    keys: kept.map((feature) => all.keys[feature]!),
    rows: all.rows.map((row) => row.map((feature) => places[feature]!).filter((feature) => feature >= 0)),
    loudness: Float64Array.from(kept, (feature) => all.loudness[feature]!),
    costs: all.costs,
  };
}
