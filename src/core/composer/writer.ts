// How is a letter written, sentence by sentence, so that each is chosen in view of the ones before?
import type { Block } from "./body.ts";
import { choose, keep, type Chooser, type Said } from "./choose.ts";
import type { LetterFacts, ReadFact } from "./facts.ts";
import type { FactSlot, Move } from "./grammar/phrase.ts";
import { wordsOf } from "./overlap.ts";
import type { Forms } from "./reading/reading.ts";
import type { Situation } from "./situation.ts";
import { factSlots, type Slots } from "./slots.ts";

export interface Writer {
  situation: Situation;
  facts: LetterFacts;
  chooser: Chooser;
  base: Slots;
  blocks: Block[];
  open: Said[];
  /** Words written so far, without greeting and sign-off. */
  words: number;
}

/** Adds the best sentence of the moves to the open paragraph. False where none of them can be filled. */
export function say(writer: Writer, moves: readonly Move[], slots: Slots = {}): boolean {
  const said = choose(writer.chooser, moves, { ...writer.base, ...slots });
  if (!said) return false;
  keep(writer.chooser, said);
  writer.open.push(said);
  writer.words += wordsOf(said.text).length;
  return true;
}

/** The sentence that `say` would add, without adding it. */
export function preview(writer: Writer, moves: readonly Move[], slots: Slots = {}): Said | undefined {
  return choose(writer.chooser, moves, { ...writer.base, ...slots });
}

export function addSaid(writer: Writer, said: Said): void {
  keep(writer.chooser, said);
  writer.open.push(said);
  writer.words += wordsOf(said.text).length;
}

/** Ends the open paragraph. */
export function endParagraph(writer: Writer): void {
  if (writer.open.length > 0) writer.blocks.push({ said: writer.open });
  writer.open = [];
}

/** A heading on a line of its own, as in a script for a call. */
export function heading(writer: Writer, text: string): void {
  endParagraph(writer);
  writer.blocks.push({ said: [{ text, facts: [] }] });
}

export function slotsOf(slot: FactSlot, fact: ReadFact): Slots {
  return factSlots(slot, fact.forms, [fact.address]);
}

/** How many words a fact brings, at most. */
export function weight(fact: ReadFact | undefined): number {
  return weightOf(fact?.forms);
}

export function weightOf(forms: Forms | undefined): number {
  if (!forms) return 0;
  return wordsOf(forms.full ?? forms.np ?? forms.that ?? forms.plain ?? forms.quote ?? "").length;
}

/** Of whom the sentence before tells; undefined at the beginning, and after mere courtesies. */
export function lastTold(writer: Writer): "reader" | "writer" | undefined {
  const last = writer.chooser.said.at(-1);
  if (last === undefined) return undefined;
  if (OF_WRITER.test(last.id)) return "writer";
  return /^(?:callback|challenge-open|thanks-topic|connect-topic|chat-topic|card-topic)/.test(last.id) &&
    !last.id.startsWith("callback-own")
    ? "reader"
    : undefined;
}

const OF_WRITER =
  /^(?:challenge-(?:done|known)|offer-detail|tie|topic-with|strength|clarify|correct\b|answer|callback-own|learned)/;

/** A number that turns with reader and version, for choices between equally good facts and orders. */
export function turn(writer: Writer): number {
  return writer.situation.place + (writer.situation.request.version ?? 0);
}
