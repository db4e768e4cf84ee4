// Which mistakes that the reviewer would mark are put right before a letter is made of the note?
import { MISTAKES } from "../../reviewer/grammar/all-mistakes.ts";
import { mistakeSearch, rightWords } from "../../reviewer/grammar/mistake.ts";

/** Only what has one correction, and is more than a hint, is sure enough to be changed unasked. */
const search = mistakeSearch(MISTAKES.filter(({ fix, severity }) => fix !== undefined && severity !== "info"));

/** The text with the reviewer's sure corrections; where two overlap, the longer one counts. Quoted words stay. */
export function withSureGrammar(text: string): string {
  const changes = search(text)
    .flatMap((found) => {
      const right = found.mistake.unless?.test(text) ? undefined : rightWords(found);
      const start = found.match.index;
      const end = start + found.match[0].trimEnd().length;
      return right === undefined ||
        isQuoted(text, start) ||
        ASKED.test(found.match[0]) ||
        right === text.slice(start, end)
        ? []
        : [{ start, end, right }];
    })
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: typeof changes = [];
  for (const change of changes)
    if (kept.every(({ start, end }) => change.end <= start || change.start >= end)) kept.push(change);
  let result = text;
  for (const { start, end, right } of kept.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + right + result.slice(end);
  return result;
}

/** "to ask where is my parcel": a question asked outright may be somebody's own words, so its order is not touched. */
const ASKED = /\b(?:where|what|how|when|who|why|which) (?:is|are|was|were|do|does|did|can|will)\b/i;

function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
