// Which labelled sentences does the sentence model learn from? Reads corpus/letters/tone.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainOf } from "../../src/core/reviewer/fold.ts";
import { ACTS, TONES } from "../../src/core/reviewer/tone/labels.ts";

export interface LabelledSentence {
  file: string;
  line: number;
  /** With plain quotes, as the reviewer reads a letter. */
  text: string;
  labels: ReadonlySet<string>;
  /** Only tones are labelled in its file; of acts nothing is said. */
  isToneOnly: boolean;
  /** The purpose of the only letter in which the labels hold. */
  purpose?: string;
}

const LINE = /^([a-z-]+(?:, ?[a-z-]+)*) \| (?:\[([a-z-]+)\] )?(.+)$/;
const KNOWN = new Set<string>([...TONES, ...ACTS, "-"]);

/** Every sentence of the `.txt` files of a folder, in the order of their names. Throws with file and line where one is malformed. */
export function readSentences(folder: string): LabelledSentence[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.toSorted().flatMap((file) => readFile(join(folder, file), file));
}

/** The sentences of one file. */
export function readFile(path: string, file = path): LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  const text = readFileSync(path, "utf8");
  const isToneOnly = /^# tones only$/m.test(text);
  for (const [index, row] of text.split("\n").entries()) {
    if (row.trim() === "" || row.startsWith("#")) continue;
    const match = LINE.exec(row);
    const labels = match?.[1]!.split(/, ?/) ?? [];
    const wrong = labels.filter((label) => !KNOWN.has(label));
    if (!match || wrong.length > 0)
      throw new Error(
        `${file}:${index + 1} is not “labels | sentence”${wrong.length > 0 ? `: ${wrong.join(", ")}` : ""}`,
      );
    sentences.push({
      file,
      line: index + 1,
      text: plainOf(match[3]!),
      labels: new Set(labels.filter((label) => label !== "-")),
      isToneOnly,
      ...(match[2] !== undefined && { purpose: match[2] }),
    });
  }
  return sentences;
}
