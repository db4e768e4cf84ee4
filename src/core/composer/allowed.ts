// May this phrase stand in a letter to this reader at all?
import type { Phrase } from "./grammar/phrase.ts";
import type { Situation } from "./situation.ts";

/** Speaks of a conversation between reader and writer. */
const TOGETHER =
  /\b(?:[Oo]ur|[Ww]e(?:'ve)? (?:spoke|spoken|met|talked|discussed|agreed)|since then|told (?:you|me)|tell you more|speak again|talk again|[Aa]s I (?:mentioned|said)|you (?:told|mentioned|said)|(?:meet|meeting|talking|speaking|speak|talk) with (?:me|you)|conversation|came away|learned more)\b/;
const speaksOfMeeting = new WeakMap<Phrase, boolean>();

function isOfMeeting(phrase: Phrase): boolean {
  let known = speaksOfMeeting.get(phrase);
  if (known === undefined) speaksOfMeeting.set(phrase, (known = TOGETHER.test(phrase.text)));
  return known;
}

/** By the way they met, by who reads it, and by how people write there. */
export function allowed(phrase: Phrase, situation: Situation): boolean {
  if (!situation.met && isOfMeeting(phrase)) return false;
  if (phrase.cultures && !phrase.cultures.includes(situation.culture)) return false;
  if (phrase.parts && !phrase.parts.includes(situation.part)) return false;
  if (phrase.formats && !(situation.interview?.format && phrase.formats.includes(situation.interview.format)))
    return false;
  return !phrase.notParts?.includes(situation.part);
}
