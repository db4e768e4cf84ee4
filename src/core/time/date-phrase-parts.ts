// Which days are the beginning, middle or end of a week, month, quarter or year?
import { type DayNumber, civilDate, dayNumber, daysInMonth, isDate, weekdayOf } from "./date-phrase-calendar.ts";
import { type Span, type Surroundings, single } from "./date-phrase-rule.ts";

// A date without a year lies ahead, unless it passed within a quarter: then the mail looks back at it.
export const LOOKS_BACK_DAYS = 92;

export function nearYear(month: number, day: number, on: DayNumber): number | undefined {
  const { year } = civilDate(on);
  for (let candidate = year - 1; candidate <= year + 8; candidate += 1) {
    if (isDate(candidate, month, day) && dayNumber(candidate, month, day) >= on - LOOKS_BACK_DAYS) return candidate;
  }
  return undefined;
}

export function dateOf(yearWord: string | undefined, month: number, day: number, on: DayNumber): DayNumber | undefined {
  const year = yearWord === undefined ? nearYear(month, day, on) : fullYear(yearWord);
  return year !== undefined && isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

export function fullYear(word: string): number {
  const year = Number(word.replace(/\D/g, ""));
  return year < 100 ? 2000 + year : year;
}

/** The year of the next such month, the running month included. */
export function yearOfMonth(month: number, yearWord: string | undefined, on: DayNumber): number {
  if (yearWord !== undefined) return fullYear(yearWord);
  const now = civilDate(on);
  return month >= now.month ? now.year : now.year + 1;
}

// "Mid" and its like: thirds of a month, as people use the words; the last business days are its end.
export type Part = "beginning" | "early" | "middle" | "late" | "end" | "whole" | "later" | "firstHalf" | "secondHalf";

export const PART = String.raw`(?<part>(?:the\s{1,3})?(?:very\s{1,3})?(?:beginning|start|end|middle|first\s{1,3}half|second\s{1,3}half|latter\s{1,3}half|first\s{1,3}part|latter\s{1,3}part|early\s{1,3}part|late\s{1,3}part|later\s{1,3}part)\s{1,3}of(?:\s{1,3}the)?|early(?:\s{1,3}in)?|earlier|mid(?:dle)?(?:[-\s]{1,3})?(?:of|in)?|late(?:\s{1,3}in)?|later(?:\s{1,3}in)?)[-\s]{0,6}`;

export function partOf(word: string | undefined): Part {
  const text = (word ?? "").toLowerCase();
  if (text === "") return "whole";
  if (/first\s+half/.test(text)) return "firstHalf";
  if (/(second|latter)\s+half/.test(text)) return "secondHalf";
  if (/latter|late part|later part/.test(text)) return "late";
  if (/begin|start/.test(text)) return "beginning";
  if (/early|first\s+part/.test(text)) return "early";
  if (/mid/.test(text)) return "middle";
  if (/end/.test(text)) return "end";
  return /later/.test(text) ? "later" : "late";
}

export function partOfMonth(part: Part, year: number, month: number, at: Surroundings): Span {
  const day = (number: number) => dayNumber(year, month, number);
  const last = daysInMonth(year, month);
  switch (part) {
    case "beginning":
      return { from: day(1), until: day(7) };
    case "early":
      return { from: day(1), until: day(10) };
    case "middle":
      return isBy(at) ? { from: day(15), until: day(15) } : { from: day(11), until: day(20) };
    case "late":
      return { from: day(21), until: day(last) };
    case "later":
      return { from: Math.max(at.on + 1, day(1)), until: Math.max(at.on + 1, day(last)) };
    case "end":
      return isBy(at) ? single(day(last)) : { from: day(last - 6), until: day(last) };
    case "firstHalf":
      return { from: day(1), until: day(15) };
    case "secondHalf":
      return { from: day(16), until: day(last) };
    default:
      return { from: day(1), until: day(last) };
  }
}

export function partOfWeek(part: Part, monday: DayNumber, at: Surroundings): Span {
  switch (part) {
    case "beginning":
    case "early":
      return { from: monday, until: monday + 1 };
    case "middle":
      return isBy(at) ? single(monday + 2) : { from: monday + 1, until: monday + 3 };
    case "late":
      return { from: monday + 3, until: monday + 4 };
    case "later": {
      const from = Math.min(Math.max(at.on + 1, monday), monday + 4);
      return { from, until: monday + 4 };
    }
    case "end":
      return isBy(at) ? single(monday + 4) : { from: monday + 3, until: monday + 4 };
    case "firstHalf":
      return { from: monday, until: monday + 2 };
    case "secondHalf":
      return { from: monday + 2, until: monday + 4 };
    default:
      return { from: monday, until: monday + 4 };
  }
}

/** Three or twelve months as one span, with its parts in thirds. */
export function partOfSpan(part: Part, from: DayNumber, until: DayNumber, at: Surroundings): Span {
  const third = Math.floor((until - from + 1) / 3);
  switch (part) {
    case "beginning":
    case "early":
      return { from, until: from + Math.min(third, 31) - 1 };
    case "middle":
      return { from: from + third, until: until - third };
    case "late":
      return { from: until - Math.min(third, 31) + 1, until };
    case "later":
      return { from: Math.max(from, at.on + 1), until: Math.max(until, at.on + 1) };
    case "end":
      return isBy(at) ? single(until) : { from: until - 13, until };
    case "firstHalf":
      return { from, until: from + Math.floor((until - from) / 2) };
    case "secondHalf":
      return { from: from + Math.floor((until - from) / 2) + 1, until };
    default:
      return { from, until };
  }
}

export const BY_BEFORE = /\b(?:by|before|until|till|til|than|up to|latest)\s{1,6}(?:the\s{1,6})?(?:very\s{1,6})?$/iu;

export function isBy(at: Surroundings): boolean {
  return BY_BEFORE.test(at.before);
}

export function quarter(number: number, yearWord: string | undefined, on: DayNumber): Span {
  const now = civilDate(on);
  const current = Math.ceil(now.month / 3);
  const year = yearWord !== undefined ? fullYear(yearWord) : number >= current ? now.year : now.year + 1;
  return quarterOf(year, number);
}

export function quarterOf(year: number, number: number): Span {
  const month = number * 3;
  return { from: dayNumber(year, month - 2, 1), until: dayNumber(year, month, daysInMonth(year, month)) };
}

/** The working week of a month that has its Thursday in the month, counted from 1; -1 is the last. */
export function weekOfMonth(year: number, month: number, number: number): Span {
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month, daysInMonth(year, month));
  const monday =
    number > 0
      ? first + ((3 - weekdayOf(first) + 7) % 7) - 3 + (number - 1) * 7
      : last - ((weekdayOf(last) - 3 + 7) % 7) - 3;
  return { from: Math.max(monday, first), until: Math.min(monday + 4, last) };
}
