// Does the letter address somebody by name inside its text: "Thank you again, Peter."?
import type { Facts } from "./facts.ts";
import { foldings } from "./fold.ts";
import type { Letter } from "./letter.ts";
import { isNearMiss, isNotName } from "./near-miss.ts";
import { isNickname } from "./nicknames.ts";
import { namesPerson } from "./person.ts";
import type { Remark } from "./rule.ts";

/** "Thank you again, Peter." addresses the reader too. */
export function vocatives(letter: Letter, facts: Facts): Remark[] {
  if (facts.recipients.length === 0) return [];
  const remarks: Remark[] = [];
  const pattern =
    /\b(?:thank you|thanks|you|again|thank you so much|much|forward to it|soon)[,] {1,2}(\p{Lu}[\p{L}\p{M}'-]{2,})(?=[.!]|, (?:and|for|I)\b)/gu;
  for (const span of letter.prose) {
    for (const match of letter.flat.slice(span.start, span.end).matchAll(pattern)) {
      const text = match[1]!;
      const start = span.start + match.index + match[0].length - text.length;
      const after = letter.flat.slice(start + text.length, start + text.length + 3);
      if (/^\.?\s*$/.test(after) && start + text.length + 3 >= letter.body.end) continue;
      if ([...facts.recipients, facts.candidate].some((person) => namesPerson(person, [text], isNickname))) continue;
      if (isNotName(text)) continue;
      if (letter.facts?.recipients.some((person) => person.words.some((word) => isNearMiss(text, word)))) continue;
      const isContact = facts.people.some((person) => namesPerson(person, [text], isNickname));
      if (!isContact && foldings(text).some((form) => facts.words.has(form))) continue;
      remarks.push({
        start,
        end: start + text.length,
        says: `This addresses “${text}”, but the letter goes to ${facts.recipients.map((person) => person.name).join(" and ")}.`,
        fixes:
          facts.recipients.length === 1
            ? [
                {
                  says: `Write “${facts.recipients[0]!.words[0]}”`,
                  text: facts.recipients[0]!.words[0] ?? facts.recipients[0]!.name,
                },
              ]
            : [],
      });
    }
  }
  return remarks;
}
