// What does a phrase say once its slots are filled, and which facts does it rest on?
import type { Culture } from "../case/words.ts";
import type { FactAddress } from "../case/fact-address.ts";
import type { Phrase, SlotName } from "./grammar/phrase.ts";
import { upperFirst } from "./reading/reading.ts";
import type { Slots } from "./slots.ts";

export interface Filled {
  text: string;
  facts: FactAddress[];
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, "I am"],
  [/\b(I|you|we|they|he|she|it|that|there|who)'d\b/gi, "$1 would"],
  [/\b(\p{L}+)'ve\b/gu, "$1 have"],
  [/\b(\p{L}+)'ll\b/gu, "$1 will"],
  [/\b(you|we|they|who|what|there)'re\b/gi, "$1 are"],
  [/\b(that|it|there|here|what|who|where|how|he|she)'s\b/gi, "$1 is"],
  [/\blet's\b/g, "let us"],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n't\b/g, "$1 not"],
  [/\bcan't\b/g, "cannot"],
  [/\bwon't\b/g, "will not"],
];

/** In a fact only what can be read in one way: "you'd" may be "you had", "the plant's" belongs to somebody. */
const PLAIN = CONTRACTIONS.filter(([pattern]) => !/'[ds]\\b/.test(pattern.source));

/** A fact as a formal letter has it. What is quoted stays as it was said. */
export function factWording(name: SlotName, text: string, culture: Culture): string {
  if (culture !== "formal" || !name.includes(".") || name.endsWith(".quote")) return text;
  return PLAIN.reduce((result, [pattern, full]) => result.replace(pattern, full), text);
}

/** The words of a phrase for a culture; formal letters spell contractions out. */
export function wording(text: string, culture: Culture): string {
  if (culture !== "formal") return text;
  return CONTRACTIONS.reduce((result, [pattern, full]) => result.replace(pattern, full), text);
}

/** A phrase cut at its slots: words, slot, words, slot, words. */
interface Pieces {
  words: string[];
  slots: { name: SlotName; opensSentence: boolean }[];
}

const cut = { formal: new WeakMap<Phrase, Pieces>(), other: new WeakMap<Phrase, Pieces>() };

function piecesOf(phrase: Phrase, culture: Culture): Pieces {
  const cache = culture === "formal" ? cut.formal : cut.other;
  const known = cache.get(phrase);
  if (known) return known;
  const split = wording(phrase.text, culture).split(/\{([^}]+)\}/);
  const pieces: Pieces = { words: [], slots: [] };
  split.forEach((piece, index) => {
    if (index % 2 === 0) pieces.words.push(piece);
    else {
      const before = split[index - 1]!;
      // A slot at the start of a sentence of the phrase takes the capital.
      const opensSentence = (index === 1 && /^“?$/.test(before)) || /[.!?] “?$/.test(before);
      pieces.slots.push({ name: piece as SlotName, opensSentence });
    }
  });
  cache.set(phrase, pieces);
  return pieces;
}

/** Undefined where a slot has nothing to fill it. The text may still need `tidy`. */
export function fill(phrase: Phrase, slots: Slots, culture: Culture): Filled | undefined {
  for (const name of phrase.slots) if (slots[name] === undefined) return undefined;
  const { words, slots: places } = piecesOf(phrase, culture);
  const facts: FactAddress[] = [];
  let text = words[0]!;
  places.forEach(({ name, opensSentence }, index) => {
    const value = slots[name]!;
    for (const fact of value.facts) if (!facts.includes(fact)) facts.push(fact);
    const after = words[index + 1]!;
    const comma = /^ \p{L}/u.test(after) && hasAside(value.text) ? "," : "";
    const worded = factWording(name, value.text, culture);
    text += (opensSentence ? upperFirst(worded) : worded) + comma + after;
  });
  return { text, facts };
}

/** "your move upmarket, from clinics to hospitals" needs a second comma where the sentence goes on; a list does not. */
function hasAside(text: string): boolean {
  const at = text.lastIndexOf(", ");
  if (at < 0 || /\([^)]*, [^)]*\)$/.test(text)) return false;
  const last = text.slice(at + 2);
  return (
    /^(?:who|which|where|when|from|with|without|especially|mostly|mainly|including|like|such|even|in|at|on|for|as|not)\b/i.test(
      last,
    ) || !/ (?:and|or) /.test(last)
  );
}

/** A fact may end in a mark of its own. */
export function tidy(text: string): string {
  return text
    .replace(/([.!?])[.,;]+(?=\s|$|”)/g, "$1")
    .replace(/,\s*([.;:])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
