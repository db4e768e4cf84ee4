// How are papers sent, and how is something added after the thank-you has gone out?
import type { DraftAttachment } from "../draft.ts";
import type { ReadPromise } from "../facts.ts";
import {
  ANSWER,
  CLARIFY,
  CLARIFY_CLOSE,
  CLARIFY_OPENING,
  CLARIFY_OPENING_PLAIN,
  HAND_OVER,
  HAND_OVER_FILE,
  HAND_OVER_MORE,
  HAND_OVER_PLAIN,
  MATERIALS_CLOSE,
} from "../grammar/own-side.ts";
import { endParagraph, say, slotsOf, type Writer } from "../writer.ts";

/** The promises to keep with this message; empty where there is none. */
export function openPromises(writer: Writer): ReadPromise[] {
  const wanted = writer.situation.request.facts?.filter((fact) => fact.includes(".promised."));
  if (wanted !== undefined && wanted.length > 0)
    return writer.facts.promised.filter((item) => wanted.includes(item.address));
  return writer.facts.promised.filter((item) => !item.done);
}

export function materials(writer: Writer, promised: readonly ReadPromise[]): DraftAttachment[] {
  const { situation } = writer;
  const things = promised.toSorted((a, b) => Number(b.forms.np !== undefined) - Number(a.forms.np !== undefined));
  things.slice(0, 4).forEach((promise, index) => {
    const slots = slotsOf("promise", promise);
    if (index > 0) say(writer, [HAND_OVER_MORE], slots);
    else if (!situation.interviewDay) say(writer, [HAND_OVER_PLAIN], slots);
    else say(writer, [promise.file === undefined ? HAND_OVER : HAND_OVER_FILE], slots);
  });
  endParagraph(writer);
  say(writer, [MATERIALS_CLOSE]);
  endParagraph(writer);
  return promised.filter((item) => item.file !== undefined).map((item) => ({ name: item.file!, fact: item.address }));
}

/** False where there is nothing to add. */
export function clarification(writer: Writer): boolean {
  const { situation, facts } = writer;
  const wanted = situation.request.facts;
  const chosen = <T extends { address: string }>(items: readonly T[]): T[] => {
    const some = items.filter((item) => wanted?.includes(item.address));
    return some.length > 0 || (wanted !== undefined && wanted.some((fact) => /\.(?:clarify|doubts)\./.test(fact)))
      ? some
      : [...items];
  };
  const additions = chosen(facts.clarify).slice(0, 3);
  const answers = chosen(facts.answers).slice(0, 2);
  if (additions.length + answers.length === 0) return false;
  say(writer, [situation.interviewDay ? CLARIFY_OPENING : CLARIFY_OPENING_PLAIN]);
  endParagraph(writer);
  for (const item of additions) say(writer, [CLARIFY], slotsOf("clarify", item));
  for (const item of answers) say(writer, [ANSWER], slotsOf("answer", item));
  endParagraph(writer);
  say(writer, [CLARIFY_CLOSE]);
  endParagraph(writer);
  return true;
}
