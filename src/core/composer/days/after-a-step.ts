// How does a letter repeat "after the trustees meet on 28 April", where the day is only the earliest one?
import type { DatePhrase } from "../../time/read-date-phrases.ts";
import { tagged } from "../reading/parts-of-speech.ts";
import { dateWords, daysBetween, weekdayOf } from "./day-words.ts";
import { NAMED_DAY, type Hearing } from "./spans-told.ts";

/** A step that both know of, with its article. */
const KNOWN_STEP = /^(?:after|once|when|as soon as|following) (?:the|a|an|all|your) [\p{Ll} '’-]+$/u;
/** Whose turn it is besides, and what is nobody's business. */
const THEIR_OWN =
  /\b(?:candidates?|applicants?|others?|references?|holidays?|vacation|leave|sick|ill|hospital|surgery|operation|wedding|funeral|baby|back|returns?)\b/;
/** What a step does; any other verb is not repeated, however it is written. */
const DOING =
  /^(?:meets?|meeting|sits?|sitting|convenes?|is|are|has|have|been|met|sat|done|over|approved|finished|completed|signed|agreed|closed|ends?)$/;

/** Undefined where no single day is named, or where it has passed. */
export function afterStep(phrase: DatePhrase, at: Hearing): string | undefined {
  const { step } = phrase;
  const says = phrase.says.toLowerCase();
  const isDay = NAMED_DAY.test(says) || /\d|\btomorrow\b/.test(says);
  if (step === undefined || !isDay || /\b(?:week|month|quarter|days?)\b/.test(says)) return undefined;
  // Of a single day the week behind it is meant too; of several the last one counts.
  const last = daysBetween(phrase.from, phrase.until) === 7 ? phrase.from : phrase.until;
  const ahead = daysBetween(at.today, last);
  if (ahead < 1) return undefined;
  const day = ahead <= 6 ? weekdayOf(last) : dateWords(last, at.language, at.today);
  const words = step.replace(/ (?:on|the|on the)$/, "");
  return canBeRepeated(words) && last === phrase.from ? `${words} on ${day}` : `after ${day}`;
}

function canBeRepeated(step: string): boolean {
  if (!KNOWN_STEP.test(step) || THEIR_OWN.test(step) || step.split(" ").length > 8) return false;
  const isClause = /^(?:once|when|as)\b/.test(step);
  const verbs = tagged(`They decide ${step}.`)
    .slice(2)
    .filter((item) => item.tag === "VERB" || item.tag === "AUX");
  return (verbs.length > 0 || !isClause) && verbs.every((item) => DOING.test(item.word));
}
