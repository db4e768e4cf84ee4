// What part of speech is each word of a text, judged where it stands?
import winkNLP, { type PartOfSpeech, type WinkMethods } from "wink-nlp";
import model from "wink-eng-lite-web-model";

export interface Tagged {
  word: string;
  /** Universal part of speech: "NOUN", "VERB", "AUX", "ADP", … */
  tag: PartOfSpeech;
}

let nlp: WinkMethods | undefined;
const known = new Map<string, readonly Tagged[]>();

/**
 * The words and marks of `text` with their parts of speech. A statistical tagger (wink-nlp, docs/decisions/0009): right
 * for about 19 words of 20 in whole sentences, less in jottings, so it may withhold a phrase and never builds one.
 */
export function tagged(text: string): readonly Tagged[] {
  let tags = known.get(text);
  if (tags === undefined) {
    nlp ??= winkNLP(model, ["pos"]);
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out();
    const kinds = tokens.out(nlp.its.pos) as PartOfSpeech[];
    tags = words.map((word, at) => ({ word, tag: kinds[at]! }));
    if (known.size >= 2000) known.clear();
    known.set(text, tags);
  }
  return tags;
}
