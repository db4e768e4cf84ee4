// What does a phrase say once its slots are filled, and which facts does it rest on?
import type { Culture } from "../case/words.ts";
import type { FactAddress } from "../case/fact-address.ts";
import type { Phrase } from "./grammar/phrase.ts";
import { upperFirst } from "./reading/reading.ts";
import type { Slots } from "./slots.ts";

export interface Filled {
  text: string;
  facts: FactAddress[];
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bI'd\b/g, "I would"],
  [/\bI'm\b/g, "I am"],
  [/\bI've\b/g, "I have"],
  [/\bI'll\b/g, "I will"],
  [/\b([Yy])ou'd\b/g, "$1ou would"],
  [/\b([Yy])ou'll\b/g, "$1ou will"],
  [/\b([Yy])ou're\b/g, "$1ou are"],
  [/\b([Yy])ou've\b/g, "$1ou have"],
  [/\b([Tt])hat's\b/g, "$1hat is"],
  [/\b([Ii])t's\b/g, "$1t is"],
  [/\b([Tt])here's\b/g, "$1here is"],
  [/\b([Hh])ere's\b/g, "$1ere is"],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n't\b/g, "$1 not"],
  [/\bcan't\b/g, "cannot"],
  [/\bwon't\b/g, "will not"],
];

/** The words of a phrase for a culture; formal letters spell contractions out. Facts are not touched. */
export function wording(text: string, culture: Culture): string {
  if (culture !== "formal") return text;
  return CONTRACTIONS.reduce((result, [pattern, full]) => result.replace(pattern, full), text);
}

/** Undefined where a slot has nothing to fill it. */
export function fill(phrase: Phrase, slots: Slots, culture: Culture): Filled | undefined {
  const facts: FactAddress[] = [];
  for (const name of phrase.slots) if (slots[name] === undefined) return undefined;
  const words = wording(phrase.text, culture);
  const text = words.replace(/\{([^}]+)\}/g, (_, name: string, at: number) => {
    const value = slots[name as keyof Slots]!;
    for (const fact of value.facts) if (!facts.includes(fact)) facts.push(fact);
    // A slot at the start of a sentence of the phrase takes the capital.
    return at === 0 || /[.!?] “?$|^“$/.test(words.slice(0, at)) ? upperFirst(value.text) : value.text;
  });
  return { text: tidy(text), facts };
}

/** A fact may end in a mark of its own. */
function tidy(text: string): string {
  return text
    .replace(/([.!?])[.,;]+(?=\s|$|”)/g, "$1")
    .replace(/,\s*([.;:])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
