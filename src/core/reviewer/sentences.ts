// Where does a sentence end, and which words does it have?
import { isIn, type Sentence, type Span, type Word } from "./letter.ts";

const ABBREVIATION =
  /(?:^|[\s("])(?:mr|mrs|ms|mx|dr|drs|prof|sr|jr|st|no|nr|vs|etc|e\.g|i\.e|inc|ltd|co|corp|dept|ext|approx|ph\.d|m\.sc|b\.sc|a\.m|p\.m|u\.s|u\.k|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|fig|eng|engg|tel|\p{Lu})\.$/iu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['.&+#/_@-]{1,2}[\p{L}\p{M}\p{N}]+|\+\+|#)*/gu;

/** The sentences of a span of the message, in order, with their words. Addresses, links and code (`opaque`) hold no words. */
export function sentencesOf(plain: string, span: Span, opaque: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  const push = (start: number, end: number) => {
    while (start < end && /\s/.test(plain[start]!)) start++;
    while (end > start && /\s/.test(plain[end - 1]!)) end--;
    if (end > start) sentences.push(sentenceOf(plain, start, end, opaque));
  };
  let start = span.start;
  const stop = /[.!?…]{1,20}["')\]]{0,3}(?=\s|$)|\n[ ]{0,20}(?=\n|[-•*–·]\s|\d{1,2}[.)]\s)/g;
  // Within the span only: a search that ran on would read the rest of the message once for every span.
  for (const match of plain.slice(span.start, span.end).matchAll(stop)) {
    const at = span.start + match.index;
    const end = at + match[0].length;
    if (match[0].startsWith(".") && match[0].length <= 2) {
      const before = plain.slice(Math.max(start, at - 12), at + 1);
      const after = /^\s{0,4}["'(]?(\S?)/.exec(plain.slice(end, end + 6))![1]!;
      if (ABBREVIATION.test(before) && !/\n\s{0,3}\n/.test(plain.slice(end, end + 4))) {
        if (!/(?:etc|a\.m|p\.m|inc|ltd|co|corp)\.$/i.test(before) || after === after.toLowerCase()) continue;
      }
      if (
        after !== "" &&
        after !== after.toUpperCase() &&
        /^\p{Ll}$/u.test(after) &&
        !/\n/.test(plain.slice(end, end + 2))
      ) {
        // "I met him. we talked": a typist without capitals still ends a sentence, unless it is an abbreviation.
        if (/\b\p{L}{1,3}\.$/u.test(before)) continue;
      }
    }
    push(start, end);
    start = end;
  }
  push(start, span.end);
  return sentences;
}

function sentenceOf(plain: string, start: number, end: number, opaque: readonly Span[]): Sentence {
  const text = plain.slice(start, end);
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const at = start + match.index;
    if (isIn(opaque, at, at + match[0].length)) continue;
    words.push({
      start: at,
      end: at + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      first: words.length === 0,
    });
  }
  return { start, end, text, words };
}
