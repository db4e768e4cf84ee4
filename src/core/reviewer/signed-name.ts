// Is the letter signed by the candidate?
import type { Facts } from "./facts.ts";
import { fold } from "./fold.ts";
import { isGenericAddress, isTitle } from "./greeting.ts";
import type { Letter } from "./letter.ts";
import { isNearMiss } from "./near-miss.ts";
import { isNickname } from "./nicknames.ts";
import { namesPerson } from "./person.ts";
import type { Remark } from "./rule.ts";
import { HONORIFIC_AFTER } from "./salutations.ts";

/** The words of a name phrase without titles. */
export function nameWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word, index, all) =>
      // "M. de la Fontaine" is Monsieur, or an initial: either way the name is what follows.
      index === 0 && all.length > 1 && /^M\.?$/.test(word)
        ? ""
        : index > 0 && HONORIFIC_AFTER.test(word)
          ? ""
          : word.replace(/-(?:san|sama|sensei|kun|chan|ssi|nim|shi|ji)$/i, ""),
    )
    .filter((word) => word !== "" && !isTitle(word.replace(/\.$/, "")) && !isGenericAddress(word));
}

/** Is `short` a beginning, an end or the middle of a longer name? Both folded. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length < 2 || name.length <= short.length) return false;
  if (name.startsWith(short)) return short.length < name.length - 1 || short.length <= 3;
  if (short.length < 3) return false;
  // "Lizzie", "Bets", "Thandie": the sound of three letters with an ending of its own.
  const stem = short.replace(/(?:ie|y|s|o|a|i|ka|sia|ito|ita)$/, "");
  return (
    (stem.length >= 3 && stem.length <= 5 && name.length >= stem.length + 2 && name.includes(stem)) ||
    name.endsWith(short)
  );
}

/** The name under the letter is the candidate's. */
export function signed(letter: Letter, facts: Facts): Remark[] {
  if (!letter.closing || !letter.signature) return [];
  const block = letter.plain.slice(
    letter.signature.start,
    Math.min(letter.signature.end, letter.signature.start + 400),
  );
  const line = /^[\s,]*([^\n]{1,60})/.exec(block);
  if (!line) return [];
  const text = line[1]!.trim().replace(/^[-–—~ ]+|[-–—~ .,!]+$/g, "");
  if (!/^\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,3}$/u.test(text)) return [];
  const words = nameWords(text);
  // One's own short name is one's own affair: "Thandi" for Thandiwe, "Seun" for Oluwaseun, "tk" as in the address.
  const isOwnShort = (a: string, b: string) => isNickname(a, b) || isShortFor(a, b);
  if (words.length === 0 || namesPerson(facts.candidate, words, isOwnShort)) return [];
  const address = fold(facts.caseFile.candidate.email ?? "");
  if (words.every((word) => word.length > 2 && address.includes(fold(word)))) return [];
  if (words.some((word) => facts.candidate.forms.some((forms) => forms.includes(fold(word))))) {
    const wrong = words.find((word) => !facts.candidate.forms.some((forms) => forms.includes(fold(word))));
    const own = wrong && facts.candidate.words.find((word) => isNearMiss(wrong, word));
    if (!wrong || !own) return [];
    const start = letter.signature.start + block.indexOf(wrong);
    return [
      {
        start,
        end: start + wrong.length,
        says: `Your own name is spelled “${own}” in your notes.`,
        fixes: [{ says: `Write “${own}”`, text: own }],
      },
    ];
  }
  const start = letter.signature.start + block.indexOf(text);
  const span = { start, end: start + text.length };
  const near = facts.candidate.words.find((word) => words.some((own) => isNearMiss(own, word)));
  const contact = facts.people.find((person) => namesPerson(person, words, isNickname));
  const fix = { says: `Sign as ${facts.candidate.name}`, text: facts.candidate.name };
  if (contact)
    return [
      {
        ...span,
        says: `The letter is signed by ${contact.name}, who is to receive letters, not to write them.`,
        fixes: [fix],
      },
    ];
  if (near)
    return [{ ...span, says: `Your own name is spelled “${facts.candidate.name}” in your notes.`, fixes: [fix] }];
  return [
    {
      ...span,
      severity: "warning",
      says: `The letter is signed “${text}”, but you are ${facts.candidate.name}; check that no one else's letter was pasted.`,
      fixes: [fix],
    },
  ];
}
