// Is the sentence model what its sentences say, each time anew, and are the sentences in order?
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./run-program.ts";
import { generateToneWeights } from "./train-tone.ts";
import { fitModel } from "./tone/fit.ts";
import { readSentences, type LabelledSentence } from "./tone/read-sentences.ts";
import { reportOn, scoreAll } from "./tone/report.ts";

const sentences = readSentences(join(root, "corpus/letters/tone"));

const sentenceOf = (text: string, ...labels: string[]): LabelledSentence => ({
  file: "made-up.txt",
  line: 1,
  text,
  labels: new Set(labels),
  isToneOnly: false,
});

describe("the labelled sentences", () => {
  test("are thousands, faulty and good", () => {
    expect(sentences.length).toBeGreaterThan(6_000);
    const good = sentences.filter(({ labels }) => labels.size === 0).length;
    expect(good).toBeGreaterThan(1_500);
  });

  test("are labelled once each, or at least alike", () => {
    const labels = new Map<string, string>();
    const contradictions = sentences.filter(({ text, labels: its, isToneOnly }) => {
      if (isToneOnly) return false;
      const told = [...its].toSorted().join();
      const before = labels.get(text) ?? told;
      labels.set(text, told);
      return before !== told;
    });
    expect(contradictions.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
  });
});

describe("fitting", () => {
  test("gives the same weights for the same sentences, bit by bit", () => {
    const some = sentences.filter((_, index) => index % 12 === 0);
    const [one, other] = [fitModel(some), fitModel(some)];
    expect(other.keys).toEqual(one.keys);
    expect(other.weights).toEqual(one.weights);
    expect(other.bias).toEqual(one.bias);
  });

  test("learns a word from its neighbours in the lexicon", () => {
    const made = [
      ..."rent debts mortgage landlord".split(" ").map((word) => sentenceOf(`I cannot pay the ${word}.`, "desperate")),
      ..."train book ticket coffee".split(" ").map((word) => sentenceOf(`I can pay the ${word}.`)),
    ];
    const fitted = fitModel(made, { cost: 1, rounds: 20, most: 1_000, keep: 0.5, least: 1, plain: 1 });
    const [unknown, harmless] = scoreAll(fitted, [sentenceOf("the overdraft"), sentenceOf("the museum")]);
    expect(unknown!.scores[2]!).toBeGreaterThan(harmless!.scores[2]!);
  });

  test("a report counts what is found and what is a false alarm", () => {
    const fitted = fitModel(sentences.filter((_, index) => index % 6 === 0));
    const text = reportOn(
      "Two",
      scoreAll(fitted, [sentenceOf("You owe me an answer by Friday.", "pushy"), sentenceOf("Thank you.")]),
    );
    expect(text).toContain("1 faulty sentences, 1 good ones");
    expect(text).toMatch(/pushy +100\.0 % of 1 found/);
  });
});

describe("the table of weights", () => {
  test("is not fitted again while nothing has changed", () => {
    const startedAt = process.cpuUsage();
    expect([...generateToneWeights().keys()]).toEqual(["src/core/reviewer/tone/weights.ts"]);
    // Reading and hashing, a tenth of a second; fitting would take many.
    expect(process.cpuUsage(startedAt).user).toBeLessThan(3_000_000);
  });
});
