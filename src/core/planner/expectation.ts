// When does the company want to decide, as far as anybody has said?
import { readDatePhrases, type DatePhrase } from "../time/read-date-phrases.ts";
import { dayAt } from "../time/work-calendar.ts";
import { dayNumber, dayText, type DayNumber, type EpochMs } from "../time/zone.ts";
import type { Passed } from "./past.ts";
import type { Situation } from "./situation.ts";

/** One statement about when to expect an answer. */
export interface Statement {
  /** When it was said. */
  at: EpochMs;
  /** The last day it names, in the company's time zone. Undefined where a time was spoken of but no day can be read from it. */
  day: DayNumber | undefined;
  /** The words, as they were said. */
  said?: string;
  /** The mail it came in; otherwise it was said in an interview. */
  mail?: Passed;
}

// A date further away than this was not meant as the day of a decision.
const FARTHEST = 240;

const kept = new WeakMap<Situation, Statement[]>();

/** Everything that was said about it, by time. */
export function statements(situation: Situation): Statement[] {
  const known = kept.get(situation);
  if (known) return known;
  const dayFirst = writesDayFirst(situation.clock.calendar.country);
  const found: Statement[] = [];
  for (const meeting of situation.meetings) {
    const decision = meeting.interview.debrief?.decision;
    if (decision === undefined || (decision.by === undefined && decision.said === undefined)) continue;
    const on = dayAt(situation.clock, meeting.end - 1);
    const given = decision.by === undefined ? readDay(decision.said!, on, dayFirst) : dayNumber(decision.by);
    // A day before the interview is a slip of the pen: something was said, but not when.
    const day = given !== undefined && given >= on ? given : undefined;
    found.push({ at: meeting.end, day, ...(decision.said !== undefined && { said: decision.said }) });
  }
  for (const passed of situation.received) {
    const { signal, text, subject } = passed.item;
    if (signal !== "timeline" && !(signal === "human" && speaksOfDeciding(text))) continue;
    const on = dayAt(situation.clock, passed.at);
    const day = readDay(text ?? subject ?? "", on, dayFirst);
    if (signal === "timeline" || day !== undefined) found.push({ at: passed.at, day, mail: passed });
  }
  found.sort((a, b) => a.at - b.at);
  kept.set(situation, found);
  return found;
}

/** The day by which a decision is expected, from the latest statement that names one. */
export function statedDay(situation: Situation): DayNumber | undefined {
  return statements(situation).findLast((statement) => statement.day !== undefined)?.day;
}

const DECIDING =
  /\b(decid\w*|decision|let you know|get back|be in touch|hear from|come back to you|update you|inform you|final\w*|feedback by)\b/i;

function speaksOfDeciding(text: string | undefined): boolean {
  return text !== undefined && DECIDING.test(text);
}

// Unicode CLDR: the countries that write 8/12 for 12 August.
const MONTH_FIRST = new Set(["US", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW"]);

/** Whether `8/12` is 8 December in a country. Where none is known, English text is read as in the United States. */
export function writesDayFirst(country: string | undefined): boolean {
  return country !== undefined && !MONTH_FIRST.has(country);
}

/** The latest day named in an automatic reply, at most two months ahead: when somebody is back. */
export function lastDayNamed(text: string, on: DayNumber, country: string | undefined): DayNumber | undefined {
  const day = readDay(text, on, writesDayFirst(country));
  return day !== undefined && day <= on + 62 ? day : undefined;
}

const readDays = new Map<string, Map<DayNumber, DayNumber | undefined>>();
const MOST_READ = 5_000;

/**
 * The day a text means for the decision: the latest one named in a sentence about deciding or answering, else the latest after
 * "by" or "until", else the latest. Days before it was said, quoted mail and far-off days are not meant.
 */
function readDay(text: string, on: DayNumber, dayFirst: boolean): DayNumber | undefined {
  const key = dayFirst ? on + 0.5 : on;
  let ofText = readDays.get(text);
  if (ofText === undefined) {
    if (readDays.size >= MOST_READ) readDays.clear();
    ofText = new Map();
    readDays.set(text, ofText);
  }
  if (ofText.has(key)) return ofText.get(key);
  const own = withoutQuotes(text.slice(0, 20_000));
  const phrases = readDatePhrases(own, { on: dayText(on), dayFirst }).filter((phrase) => {
    const day = dayNumber(phrase.until);
    return day >= on && day <= on + FARTHEST;
  });
  const about = phrases.filter((phrase) => DECIDING.test(sentenceAround(own, phrase)));
  const until = phrases.filter((phrase) => phrase.by);
  const meant = [about, until, phrases].find((list) => list.length > 0) ?? [];
  const latest = meant.length === 0 ? undefined : Math.max(...meant.map((phrase) => dayNumber(phrase.until)));
  ofText.set(key, latest);
  return latest;
}

function sentenceAround(text: string, phrase: DatePhrase): string {
  const before = Math.max(text.lastIndexOf(". ", phrase.start), text.lastIndexOf("\n\n", phrase.start), -1) + 1;
  const ends = [text.indexOf(". ", phrase.end), text.indexOf("\n\n", phrase.end)].filter((at) => at >= 0);
  return text.slice(before, ends.length === 0 ? text.length : Math.min(...ends));
}

/** The text a person wrote, up to the first quoted line. */
function withoutQuotes(text: string): string {
  const quoted = text.search(
    /^(?:>|On .{5,200} wrote:|-{3,} ?Original Message|Am .{5,200} schrieb |Le .{5,200} a écrit)/m,
  );
  return quoted > 0 ? text.slice(0, quoted) : text;
}
