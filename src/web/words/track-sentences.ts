// On which facts does the sentence under the cursor rest, after the person has edited around it?

interface Span {
  start: number;
  end: number;
}

export interface TrackedSentence extends Span {
  facts: readonly string[];
}

/**
 * Finds the composed sentences that still stand unchanged in the present text. They are sought in order, each after the one before;
 * one that was moved is found anywhere that is not taken. Offsets are UTF-16 code units.
 */
export function trackSentences(
  composedBody: string,
  sentences: readonly TrackedSentence[],
  body: string,
): TrackedSentence[] {
  const found: TrackedSentence[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const text = composedBody.slice(sentence.start, sentence.end).trim();
    if (text === "") continue;
    const place = findFree(body, text, from, found) ?? findFree(body, text, 0, found);
    if (place === undefined) continue;
    found.push({ start: place, end: place + text.length, facts: sentence.facts });
    from = place + text.length;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The sentence at a position; its end counts as inside, so that the cursor after the full stop still sees it. */
export function sentenceAt(sentences: readonly TrackedSentence[], position: number): TrackedSentence | undefined {
  return (
    sentences.find((sentence) => sentence.start <= position && position < sentence.end) ??
    sentences.find((sentence) => sentence.end === position)
  );
}

function findFree(body: string, text: string, from: number, taken: readonly Span[]): number | undefined {
  for (let place = body.indexOf(text, from); place >= 0; place = body.indexOf(text, place + 1)) {
    const end = place + text.length;
    if (taken.every((span) => end <= span.start || place >= span.end) && isWhole(body, place, end)) return place;
  }
  return undefined;
}

/** Not in the middle of a longer word. */
function isWhole(body: string, start: number, end: number): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return !(isWord(body[start - 1]) && isWord(body[start])) && !(isWord(body[end - 1]) && isWord(body[end]));
}
