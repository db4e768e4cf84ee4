// How well does the sentence model do on sentences it has not learned from? Four folds, and files nobody has trained on.
import { seeFeatures } from "../../src/core/reviewer/tone/features.ts";
import { SURE, SUSPECTED } from "../../src/core/reviewer/tone/judge.ts";
import { ACTS, LABELS, TONES, type Label } from "../../src/core/reviewer/tone/labels.ts";
import { fitModel, hasLabel, type Fitted } from "./fit.ts";
import type { LabelledSentence } from "./read-sentences.ts";

const FOLDS = 4;
/** Neighbouring lines of a file are alike, so they go into one fold together. */
const LINES_TOGETHER = 20;

interface Scored {
  sentence: LabelledSentence;
  /** By LABELS. */
  scores: Float64Array;
}

/** Each sentence scored by a model fitted without it and its neighbours. */
export function crossValidate(sentences: readonly LabelledSentence[]): Scored[] {
  const files = [...new Set(sentences.map(({ file }) => file))];
  const foldOf = ({ file, line }: LabelledSentence): number =>
    (files.indexOf(file) + Math.floor(line / LINES_TOGETHER)) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) =>
    scoreAll(
      fitModel(sentences.filter((sentence) => foldOf(sentence) !== fold)),
      sentences.filter((sentence) => foldOf(sentence) === fold),
    ),
  ).flat();
}

/** Scores sentences with a fitted model, its weights rounded as in the table. */
export function scoreAll({ units, keys, weights, bias }: Fitted, sentences: readonly LabelledSentence[]): Scored[] {
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const places = new Map(keys.map((key, place) => [key, place]));
  return sentences.map((sentence) => {
    const seen = new Set<number>();
    seeFeatures(
      sentence.text,
      (unit) => numbers.get(unit) ?? -1,
      (key) => {
        const place = places.get(key);
        if (place !== undefined) seen.add(place);
      },
    );
    const scores = bias.map((one, label) =>
      [...seen].reduce((sum, place) => sum + Math.round(weights[label]![place]! * 100) / 100, one),
    );
    return { sentence, scores };
  });
}

/** What would have been remarked on, tone by tone and act by act, in a few lines. */
export function reportOn(title: string, scored: readonly Scored[]): string {
  const at = (one: Scored, label: Label): number => one.scores[LABELS.indexOf(label)]!;
  const toneOf = (one: Scored) => TONES.reduce((best, tone) => (at(one, tone) > at(one, best) ? tone : best));
  const surety = (one: Scored): number => at(one, "fault") + at(one, toneOf(one));
  const share = (all: readonly Scored[], test: (one: Scored) => boolean): string =>
    `${((100 * all.filter(test).length) / Math.max(1, all.length)).toFixed(1)} %`;
  const bad = scored.filter(({ sentence }) => hasLabel(sentence, "fault"));
  const good = scored.filter(({ sentence }) => !hasLabel(sentence, "fault"));
  const lines = [
    `${title}: ${bad.length} faulty sentences, ${good.length} good ones`,
    `  remarked on: ${share(bad, (one) => surety(one) >= SUSPECTED)} of the faulty, ${share(good, (one) => surety(one) >= SUSPECTED)} of the good`,
    `  as warnings: ${share(bad, (one) => surety(one) >= SURE)} and ${share(good, (one) => surety(one) >= SURE)}`,
  ];
  for (const tone of TONES) {
    const its = bad.filter(({ sentence }) => sentence.labels.has(tone));
    const found = share(its, (one) => surety(one) >= SUSPECTED);
    const named = share(its, (one) => surety(one) >= SUSPECTED && toneOf(one) === tone);
    const alarms = good.filter((one) => surety(one) >= SUSPECTED && toneOf(one) === tone).length;
    lines.push(`  ${tone.padEnd(15)} ${found} of ${its.length} found, ${named} by this name; false alarms ${alarms}`);
  }
  const told = scored.filter(({ sentence }) => !sentence.isToneOnly);
  for (const act of ACTS) {
    const its = told.filter(({ sentence }) => sentence.labels.has(act));
    const named = told.filter((one) => at(one, act) >= 0);
    lines.push(
      `  ${act.padEnd(15)} ${share(its, (one) => at(one, act) >= 0)} of ${its.length} found; ${share(named, ({ sentence }) => sentence.labels.has(act))} of what is found is right`,
    );
  }
  return lines.join("\n");
}
