// What stands in each slot of a sentence, and on which fact does it rest?
import type { FactAddress } from "../case/fact-address.ts";
import type { FactSlot, PlainSlot, SlotName } from "./grammar/phrase.ts";
import type { Form, Forms } from "./reading/reading.ts";

/** A piece of text and the facts it comes from. Only slots.ts makes one, so that no text without a fact becomes a claim. */
export interface Grounded {
  text: string;
  facts: readonly FactAddress[];
}

export type Slots = Partial<Record<SlotName, Grounded>>;

/** All shapes of a fact as slots: `topic.np`, `topic.that` … */
export function factSlots(slot: FactSlot, forms: Forms, facts: readonly FactAddress[]): Slots {
  const slots: Slots = {};
  for (const [form, text] of Object.entries(forms) as [Form, string | undefined][]) {
    if (text !== undefined && text !== "") slots[`${slot}.${form}`] = { text, facts };
  }
  return slots;
}

export function plainSlot(slot: PlainSlot, text: string, facts: readonly FactAddress[]): Slots {
  return { [slot]: { text, facts } };
}
