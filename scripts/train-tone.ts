// Which weights does the reviewer's sentence model have? Learned from corpus/letters/tone by `npm run generate`.
//
// node scripts/train-tone.ts --report [FILE…]: figures of cross-validation, and of files it has not learned from.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nameOf } from "../src/core/reviewer/tone/features.ts";
import { ACTS, LABELS, LABEL_LETTERS, type Label } from "../src/core/reviewer/tone/labels.ts";
import { root } from "./run-program.ts";
import { fitModel, type Fitted } from "./tone/fit.ts";
import { readFile, readSentences } from "./tone/read-sentences.ts";
import { crossValidate, reportOn, scoreAll } from "./tone/report.ts";

const CORPUS = join(root, "corpus/letters/tone");
const WEIGHTS = "src/core/reviewer/tone/weights.ts";
/** What the weights follow from: the sentences, how they are counted, and how the weights are fitted. */
const CODE = ["features", "labels", "lexicon", "stem", "tokens"].map((name) => `src/core/reviewer/tone/${name}.ts`);
const FITTING = ["scripts/train-tone.ts", "scripts/tone/fit.ts", "scripts/tone/read-sentences.ts"];

/** The file of weights. Fitting takes some seconds, so it is done only when what they follow from, or the file, has changed. */
export function generateToneWeights(): Map<string, string> {
  const inputs = hashOf(inputFiles().map((path) => readFileSync(path, "utf8")));
  const path = join(root, WEIGHTS);
  const present = existsSync(path) ? readFileSync(path, "utf8") : "";
  const text = isCurrent(present, inputs) ? present : tableOf(fitModel(readSentences(CORPUS)), inputs);
  return new Map([[WEIGHTS, text]]);
}

function inputFiles(): string[] {
  const sentences = readdirSync(CORPUS).filter((file) => file.endsWith(".txt"));
  return [
    ...sentences.toSorted().map((file) => join(CORPUS, file)),
    ...[...CODE, ...FITTING].map((file) => join(root, file)),
  ];
}

/** Made from these inputs, and not touched since. */
function isCurrent(present: string, inputs: string): boolean {
  const stamp = /^\/\/ Inputs ([0-9a-f]+), table ([0-9a-f]+)\.$/m.exec(present);
  return stamp?.[1] === inputs && stamp[2] === hashOf([present.slice(present.indexOf("export const BIAS"))]);
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n${text}`);
  return hash.digest("hex").slice(0, 16);
}

/** Weights below this many hundredths are left out; acts are told by fewer and louder features. */
function leastOf(label: Label): number {
  return (ACTS as readonly string[]).includes(label) ? 4 : 2;
}

/** The weights as a file: one feature a line, its weights in hundredths, each after the letter of its label. */
function tableOf({ units, keys, weights, bias }: Fitted, inputs: string): string {
  const rows = keys
    .map((key, feature) => {
      const numbers = weights.map((all) => Math.round(all[feature]! * 100));
      const told = numbers
        .map((number, label) => (Math.abs(number) < leastOf(LABELS[label]!) ? "" : `${LABEL_LETTERS[label]}${number}`))
        .join("");
      return told === "" ? "" : `${nameOf(key, units)}\t${told}`;
    })
    .filter((row) => row !== "")
    .toSorted();
  const body = `export const BIAS = "${[...bias].map((one) => Math.round(one * 100)).join(" ")}";

/** ${LABELS.map((label, index) => `${LABEL_LETTERS[index]} ${label}`).join(", ")}. */
export const WEIGHTS = \`
${rows.map((row) => row.replace(/[\\`$]/g, (sign) => `\\${sign}`)).join("\n")}
\`;
`;
  return `// How much does each feature of a sentence say for each label? Made by scripts/train-tone.ts from corpus/letters/tone.
// Inputs ${inputs}, table ${hashOf([body])}.

/** What a sentence without any feature scores, in hundredths, in the order of LABELS. */
${body}`;
}

if (import.meta.main && process.argv.includes("--report")) {
  const sentences = readSentences(CORPUS);
  console.log(reportOn("Cross-validation", crossValidate(sentences)));
  const files = process.argv.slice(2).filter((argument) => argument !== "--report");
  const fitted = files.length > 0 ? fitModel(sentences) : undefined;
  for (const file of files) console.log(reportOn(file, scoreAll(fitted!, readFile(file))));
}
