// How does a letter tell that a promise is still open?
import { daysBetween, dueDayWords } from "../days/day-words.ts";
import type { ReadPromise } from "../facts.ts";
import { PROMISE_DUE, PROMISE_DUE_CLAUSE, PROMISE_OPEN, PROMISE_SOON } from "../grammar/own-side.ts";
import { plainSlot } from "../slots.ts";
import { say, slotsOf, type Writer } from "../writer.ts";

export function sayPromise(writer: Writer, promise: ReadPromise): void {
  const { today, language } = writer.situation;
  const { np, brief } = promise.forms;
  // A link belongs into the message that hands it over.
  const forms = { ...promise.forms, ...(brief === undefined ? {} : { np: brief }) };
  const slots = slotsOf("promise", { ...promise, forms });
  // "Call you on Thursday" has its day.
  const dated = / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(forms.to ?? "");
  if (promise.by === undefined || dated || daysBetween(today, promise.by) <= 0) {
    say(writer, [PROMISE_OPEN], slots);
    return;
  }
  const due = plainSlot("due", dueDayWords(promise.by, today, language), [`${promise.address}.by`]);
  const soon = due.due?.text === "tomorrow";
  const clause = /\b(?:I|we|you|they|that|which|who)\b/.test(np ?? "");
  say(writer, [clause ? PROMISE_DUE_CLAUSE : soon ? PROMISE_SOON : PROMISE_DUE], { ...slots, ...due });
}
