// How are papers sent, and how is something added after the thank-you has gone out?
import type { DraftAttachment } from "../draft.ts";
import type { ReadPromise } from "../facts.ts";
import {
  ANSWER,
  CLARIFY,
  CLARIFY_CLOSE,
  CLARIFY_OPENING,
  CLARIFY_OPENING_PLAIN,
  CORRECT,
  CORRECT_OPENING,
  HAND_OVER,
  HAND_OVER_FILE,
  HAND_OVER_FILE_PLAIN,
  HAND_OVER_LATE,
  HAND_OVER_MORE,
  HAND_OVER_MORE_FILE,
  HAND_OVER_PLAIN,
  MATERIALS_CLOSE,
} from "../grammar/own-side.ts";
import { readNounPhrase } from "../reading/noun-phrase.ts";
import type { Forms } from "../reading/reading.ts";
import { answerSlots } from "../strengths.ts";
import { endParagraph, say, slotsOf, type Writer } from "../writer.ts";

/** The promises to keep with this message; empty where there is none. */
export function openPromises(writer: Writer): ReadPromise[] {
  const wanted = writer.situation.request.facts?.filter((fact) => fact.includes(".promised."));
  if (wanted !== undefined && wanted.length > 0)
    return writer.facts.promised.filter((item) => wanted.includes(item.address));
  return writer.facts.promised.filter((item) => !item.done);
}

/** A link, an address or a number that stands in the promise is what was promised. */
const CONTENT =
  /https?:\/\/\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S+|\S+@\S+\.\S+|\b(?=\w*\d{3})[A-Z\d][\w/-]{4,}\b/;

function hasContent(promise: ReadPromise): boolean {
  return promise.forms.np !== undefined && (promise.file !== undefined || CONTENT.test(promise.text));
}

/** "here is my portfolio: https://…", "here are the two samples". */
function handedOver(forms: Forms): Forms {
  const named = forms.brief ?? forms.np ?? "";
  const several = readNounPhrase(named).plural || /^(?:the|my) [^,:]+ and (?!.* of )/.test(named);
  return { ...forms, plain: `here ${several ? "are" : "is"} ${forms.np ?? ""}` };
}

/** What has to be added before anything can be handed over, or undefined where something is there. */
export function missingContent(promised: readonly ReadPromise[]): string | undefined {
  if (promised.some(hasContent)) return undefined;
  const what = promised.map((promise) => `“${promise.text}”`).join(" and ");
  return `There is nothing to send yet for ${what}: add the file, or type the link or number itself into the promise.`;
}

export function materials(writer: Writer, promised: readonly ReadPromise[]): DraftAttachment[] {
  const { situation } = writer;
  const ready = promised.filter(hasContent);
  ready.slice(0, 4).forEach((promise, index) => {
    const slots = slotsOf("promise", { ...promise, forms: handedOver(promise.forms) });
    const attached = promise.file !== undefined;
    if (index > 0) say(writer, [attached ? HAND_OVER_MORE_FILE : HAND_OVER_MORE], slots);
    else if (!situation.interviewDay) say(writer, [attached ? HAND_OVER_FILE_PLAIN : HAND_OVER_PLAIN], slots);
    else say(writer, [attached ? HAND_OVER_FILE : HAND_OVER], slots);
  });
  if (ready.some((promise) => promise.by !== undefined && promise.by < situation.today)) say(writer, [HAND_OVER_LATE]);
  endParagraph(writer);
  say(writer, [MATERIALS_CLOSE]);
  endParagraph(writer);
  return ready
    .slice(0, 4)
    .filter((item) => item.file !== undefined)
    .map((item) => ({ name: item.file!, fact: item.address }));
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
  const opening = additions.some((item) => item.corrects) ? CORRECT_OPENING : CLARIFY_OPENING;
  say(writer, [situation.interviewDay ? opening : CLARIFY_OPENING_PLAIN]);
  endParagraph(writer);
  for (const item of additions) say(writer, [item.corrects ? CORRECT : CLARIFY], slotsOf("clarify", item));
  for (const item of answers) say(writer, [ANSWER], answerSlots(item));
  endParagraph(writer);
  say(writer, [CLARIFY_CLOSE]);
  endParagraph(writer);
  return true;
}
