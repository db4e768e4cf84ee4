// What of an earlier letter is compared with a new one? Read once and kept, since every key typed asks for all of them again.
import { maskedWords, runHashes, sentenceHashes } from "./text-index.ts";

export interface LetterPrint {
  /** Hashes of its runs of five words, names masked. */
  runs: ReadonlySet<number>;
  /** Hashes of its sentences. */
  sentences: ReadonlySet<number>;
}

/** By the masks, then by the text. A person writes some hundred letters; far beyond that the oldest need not be kept. */
const kept = new Map<string, Map<string, LetterPrint>>();
const MOST = 6_000;
let size = 0;

/** The print of a text with these names masked. The same text and names give the same print. */
export function printOf(text: string, names: readonly string[]): LetterPrint {
  const key = names.join("\n");
  const known = kept.get(key)?.get(text);
  if (known) return known;
  const print = { runs: new Set(runHashes(maskedWords(text, names))), sentences: sentenceHashes(text, names) };
  if (size >= MOST) {
    kept.clear();
    size = 0;
  }
  const ofNames = kept.get(key);
  if (ofNames) ofNames.set(text, print);
  else kept.set(key, new Map([[text, print]]));
  size++;
  return print;
}
