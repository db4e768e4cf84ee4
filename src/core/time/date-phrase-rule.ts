// What is one rule for date phrases, and what does it see?
import type { DayNumber } from "./date-phrase-calendar.ts";
import { START, STOP } from "./date-phrase-words.ts";

export interface Span {
  from: DayNumber;
  until: DayNumber;
  /** Anything up to it: "within ten days". */
  by?: boolean;
}

export interface Surroundings {
  /** The matched words with their capitals; patterns see lower case. */
  written: string;
  /** The day the words were said. */
  on: DayNumber;
  dayFirst: boolean | undefined;
  /** The characters before and after the match, a few words of each. */
  before: string;
  after: string;
  /** The whole text is a short answer such as "two weeks", so that bare words may be taken as a date. */
  short: boolean;
}

export type Groups = Record<string, string | undefined>;
export type Outcome = Span | "other" | undefined;
export interface DateRule {
  pattern: RegExp;
  days(groups: Groups, at: Surroundings): Outcome;
}

export const single = (day: DayNumber): Span => ({ from: day, until: day });

/** A vague span that has begun goes from today on. */
export const notBefore = (span: Span, on: DayNumber): Span =>
  span.until >= on && span.from < on ? { from: on, until: span.until } : span;

/** The rule's pattern between word boundaries. */
export function rule(body: string, days: DateRule["days"]): DateRule {
  return { pattern: new RegExp(`${START}(?:${body})${STOP}`, "g"), days };
}

/** Whether a word of the match is written with a capital: "May", not "may". */
export function isCapitalised(word: string, at: Surroundings): boolean {
  const place = at.written.toLowerCase().indexOf(word);
  const first = at.written[Math.max(0, place)] ?? "";
  return first !== first.toLowerCase();
}
