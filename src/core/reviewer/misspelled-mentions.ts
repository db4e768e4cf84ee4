// Is somebody of the case misspelled inside the text: "Mr. Hadad's questions"?
import { isAuxiliary } from "../composer/reading/words.ts";
import { editDistance } from "../case/problem.ts";
import type { Facts } from "./facts.ts";
import { fold, foldings } from "./fold.ts";
import { isTitle } from "./greeting.ts";
import { isOpaque, type Letter, type Span } from "./letter.ts";
import { isNearMiss, isNotName, isOrdinaryWord } from "./near-miss.ts";
import { isNickname } from "./nicknames.ts";
import type { Remark } from "./rule.ts";

/** Names in the prose and the subject that are nearly those of the case. */
export function misspelledMentions(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const targets = facts.people
    .filter((person) => !person.isTeam)
    .flatMap((person) => person.words.map((word) => ({ word, person })))
    .filter(({ word }) => word.length >= 4);
  const isKnown = (text: string) => foldings(text).some((form) => facts.words.has(form));
  const places = [...letter.prose, ...(letter.subject ? [letter.subject] : [])];
  for (const place of places) {
    const passage = letter.flat.slice(place.start, place.end);
    for (const match of passage.matchAll(
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{2,}(?:'\p{L}{2,})?(?=$|[^\p{L}\p{N}])/gu,
    )) {
      const text = match[0];
      const start = place.start + match.index;
      const span = { start, end: start + text.length };
      if (isOpaque(letter, span.start, span.end)) continue;
      if (isKnown(text)) continue;
      const before = passage.slice(Math.max(0, match.index - 24), match.index);
      const after = passage.slice(match.index + text.length, match.index + text.length + 24);
      if (text.endsWith("s") && isKnown(text.slice(0, -1))) {
        // "the Haddads" are the family; "Omars drawing" is Omar's.
        const isOwner =
          /^ (?!(?:and|but|who|that|with|for|from|both|alike|then)\b)\p{Ll}{3,}/u.test(after) &&
          !/\bthe $/i.test(before) &&
          !isAuxiliary(after.trim().split(/[^\p{L}']/u, 1)[0]!);
        if (isOwner && targets.some(({ word }) => fold(word) === fold(text.slice(0, -1))))
          remarks.push(possessive(span, text));
        continue;
      }
      if (targets.some(({ word }) => isNickname(fold(text), fold(word)))) continue;
      const target = targets.find(({ word }) => isNearMiss(text, word));
      // "Haldan" is nearer to the company Halden than to Mr. Haddad.
      if (!target || isNearerToCompany(facts, text, target.word)) continue;
      const isTitled = /(?:^|\s)(?:mr|mrs|ms|mx|miss|dr|prof|professor)\.? $/i.test(before);
      if (!isTitled && isOrdinaryWord(letter, text)) continue;
      // "Diana Ross", "Mr. John Vos": beside a name that is not this person's, it is somebody else.
      const beside = neighbours(before, after);
      if (beside.some((word) => !target.person.forms.some((forms) => forms.includes(fold(word))))) continue;
      remarks.push({
        ...span,
        says: `“${text}” is spelled “${target.word}” in your notes (${target.person.name}); people notice their own name first.`,
        fixes: [{ says: `Write “${target.word}”`, text: target.word }],
      });
    }
  }
  return remarks;
}

function possessive(span: Span, text: string): Remark {
  const right = `${text.slice(0, -1)}'s`;
  return {
    ...span,
    severity: "warning",
    says: `What belongs to somebody takes an apostrophe in English: “${right}”.`,
    fixes: [{ says: `Write “${right}”`, text: right }],
  };
}

/** The capitalised words directly before and behind, titles and heads of sentences aside. */
function neighbours(before: string, after: string): string[] {
  const previous = /(?:^|[^.!?:\s] )(\p{Lu}[\p{L}\p{M}'-]+) $/u.exec(before)?.[1];
  const next = /^ (\p{Lu}[\p{L}\p{M}-]+)/u.exec(after)?.[1];
  return [previous, next].filter(
    (word): word is string => word !== undefined && !isTitle(word.replace(/\.$/, "")) && !isNotName(word),
  );
}

function isNearerToCompany(facts: Facts, text: string, name: string): boolean {
  const distance = editDistance(fold(text), fold(name), 4);
  return facts.companyWords.some((word) => word.length > 3 && editDistance(fold(text), word, 4) < distance);
}
