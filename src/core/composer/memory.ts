// What has been written before that this letter must not repeat?
import { sentencesOf } from "./reading/clean-text.ts";
import type { Memory } from "./choose.ts";
import type { DraftRequest } from "./draft.ts";
import { fiveGrams, sentenceKey } from "./overlap.ts";

/** Sentences sent to this company are never repeated; those sent elsewhere are avoided. `taken` are phrases given to colleagues. */
export function rememberedBy(request: DraftRequest, taken: ReadonlySet<string>, colleagues: readonly string[]): Memory {
  const sentences = new Set<string>();
  const grams = new Map<string, number[]>();
  let letters = 0;
  const addLetter = (text: string): void => {
    const letter = letters++;
    for (const gram of new Set(fiveGrams(text))) {
      const known = grams.get(gram);
      if (known) known.push(letter);
      else grams.set(gram, [letter]);
    }
  };
  const here = (request.caseFile.history ?? []).flatMap((item) =>
    item.direction === "sent" && item.text !== undefined ? [item.text] : [],
  );
  const earlier = request.earlier ?? [];
  const ours = earlier.filter((item) => item.company === request.caseFile.company.name).map((item) => item.text);
  for (const text of [...here, ...ours, ...colleagues]) {
    for (const line of text.split(/\n+/)) {
      for (const sentence of sentencesOf(line)) {
        const key = sentenceKey(sentence);
        // Greetings and names stand in every letter.
        if (key.split(" ").length >= 4) sentences.add(key);
      }
    }
  }
  for (const text of [...here, ...earlier.map((item) => item.text), ...colleagues]) addLetter(text);
  return { sentences, grams, taken };
}
