// What has been written before that this letter must not repeat?
import { sentencesOf } from "./reading/clean-text.ts";
import type { Memory } from "./choose.ts";
import type { DraftRequest } from "./draft.ts";
import { fiveGrams, sentenceKey } from "./overlap.ts";

/** Sentences sent to this company are never repeated; those sent elsewhere are avoided. `taken` are phrases given to colleagues. */
export function rememberedBy(request: DraftRequest, taken: ReadonlySet<string>, colleagues: readonly string[]): Memory {
  const sentences = new Set<string>();
  const grams = new Set<string>();
  const here = (request.caseFile.history ?? [])
    .filter((item) => item.direction === "sent" && item.text !== undefined)
    .map((item) => item.text!);
  const ours = (request.earlier ?? [])
    .filter((item) => item.company === request.caseFile.company.name)
    .map((item) => item.text);
  for (const text of [...here, ...ours, ...colleagues]) {
    for (const line of text.split(/\n+/)) {
      for (const sentence of sentencesOf(line)) {
        const key = sentenceKey(sentence);
        // Greetings and names stand in every letter.
        if (key.split(" ").length >= 4) sentences.add(key);
      }
    }
    for (const gram of fiveGrams(text)) grams.add(gram);
  }
  for (const item of request.earlier ?? []) for (const gram of fiveGrams(item.text)) grams.add(gram);
  return { sentences, grams, taken };
}
