// Does a letter spell the person it greets in two ways?
import { fold } from "./fold.ts";
import type { Letter } from "./letter.ts";
import { isNearMiss } from "./near-miss.ts";
import type { Remark } from "./rule.ts";
import { nameWords } from "./signed-name.ts";

/** Without a case: the same person spelled in two ways behind the same title. */
export function withoutCase(letter: Letter): Remark[] {
  const greetedWords = (letter.greeting?.names ?? [])
    .flatMap((name) => nameWords(name.text))
    .filter((word) => word.length >= 5);
  if (greetedWords.length === 0) return [];
  const remarks: Remark[] = [];
  for (const span of letter.prose) {
    for (const match of letter.plain
      .slice(span.start, span.end)
      .matchAll(/\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? (\p{Lu}[\p{L}'-]{3,})/gu)) {
      const text = match[1]!.replace(/'s?$/, "");
      const right = greetedWords.find((word) => fold(word) !== fold(text) && isNearMiss(text, word));
      if (!right || greetedWords.some((word) => fold(word) === fold(text))) continue;
      const start = span.start + match.index + match[0].length - match[1]!.length;
      remarks.push({
        start,
        end: start + text.length,
        severity: "warning",
        says: `The greeting says “${right}”, here it is “${text}”; one of them is misspelled, and people notice their own name first.`,
        fixes: [{ says: `Write “${right}”`, text: right }],
      });
    }
  }
  return remarks;
}
