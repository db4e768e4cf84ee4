// Which part of a note may be said to the reader, and is there any?
import { atLeast, polarityOf, type Polarity } from "./polarity.ts";
import { isCritical, isMoney, isPrivate } from "./private-matters.ts";
import { unplaced, type Forms, type Reading } from "./reading.ts";

const BLUNT =
  "This tells them what goes wrong in their own house, so it stays out. Name the matter itself, such as “how shifts are planned”.";

/** What a sentence will say of a subject. */
export function saidOf(forms: Forms): string {
  return forms.np ?? forms.how ?? forms.that ?? forms.quote ?? forms.plain ?? "";
}

/**
 * Reads a note without the remark behind it that is better not made, and judges what would be said rather than what
 * was typed: what is left off bars nothing. From `floor` on it is too open for this letter.
 */
export function tactfully(text: string, floor: Polarity, read: (part: string) => Reading): Reading {
  const tooOpen = (part: string): boolean => atLeast(polarityOf(part), floor);
  const cut = withoutTail(text, (part) => tooOpen(part) || isCritical(part) || isPrivate(part) || isMoney(part));
  const reading = read(cut?.kept ?? text);
  if (reading.unplaced !== undefined) return reading;
  const { more, ...forms } = reading.forms;
  if (!reading.softened && tooOpen(saidOf(forms))) return unplaced(BLUNT);
  const besides = more !== undefined && tooOpen(more) ? more : undefined;
  const rest = [reading.rest, besides, cut?.left].filter(Boolean).join(", ") || undefined;
  return { ...reading, forms: besides === undefined ? reading.forms : forms, rest };
}

const TAIL =
  /(?:,? (?:but|though|although|because|since)(?: that)? |,? and (?:that )?(?=(?:how|why|nobody|no one|hardly|they|you|we|he|she|it|there|the|some|people|everyone|everybody|most|is|are|has|have|never)\b)|, (?:and |so )?| [–—-]+ |; | -> | → )(?=\S)/gi;

/** "the new rota, nobody likes it" → "the new rota"; undefined where nothing is amiss, or nothing else is there. */
function withoutTail(text: string, amiss: (part: string) => boolean): { kept: string; left: string } | undefined {
  if (!amiss(text)) return undefined;
  for (const match of text.matchAll(TAIL)) {
    const kept = text.slice(0, match.index).trim();
    const left = text.slice(match.index + match[0].length).trim();
    if (kept.split(" ").length < 2 || left.split(" ").length < 2) continue;
    if (amiss(left) && !amiss(kept)) return { kept, left };
  }
  return undefined;
}
