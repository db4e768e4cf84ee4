// How does one speak of a day on the reader's calendar: "today", "on Monday", "on 11 December"?
import { Temporal } from "temporal-polyfill";
import type { Language } from "../../case/words.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../time/calendar-names.ts";

/** The calendar day at an instant in a zone, `2026-12-01`. */
export function dayAt(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The day and hour of a wall-clock time in one zone, seen in another. */
export function localDay(local: string, from: string, to: string): { day: string; hour: number } {
  const there = Temporal.PlainDateTime.from(local).toZonedDateTime(from).withTimeZone(to);
  return { day: there.toPlainDate().toString(), hour: there.hour };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** From one calendar day to another, `2026-12-01`; below zero where the second comes first. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(`${later}T00:00Z`) - Date.parse(`${earlier}T00:00Z`)) / MILLISECONDS_A_DAY);
}

/** "11 December" or "December 11"; the year only where it is another one than `today`'s. */
export function dateWords(day: string, language: Language, today: string): string {
  const date = Temporal.PlainDate.from(day);
  const month = MONTH_NAMES[date.month - 1]!;
  const otherYear = Math.abs(daysBetween(today, day)) > 300;
  if (language === "en-US") return otherYear ? `${month} ${date.day}, ${date.year}` : `${month} ${date.day}`;
  return otherYear ? `${date.day} ${month} ${date.year}` : `${date.day} ${month}`;
}

export function weekdayOf(day: string): string {
  return WEEKDAY_NAMES[Temporal.PlainDate.from(day).dayOfWeek - 1]!;
}

/**
 * When something was: "today", "this morning", "yesterday", "on Monday", "on 30 November". Seven days and more are dates.
 * `near` is false where writer and reader do not share today's date: then days are named.
 */
export function pastDayWords(
  day: string,
  hour: number | undefined,
  today: string,
  language: Language,
  dated = false,
  near = true,
): string {
  // A letter by post is read on another day than it is written.
  if (dated) return `on ${dateWords(day, language, today)}`;
  const ago = daysBetween(day, today);
  // Where the reader's calendar shows another day than theirs who met, the day itself is what is true for both.
  if (!near && ago >= -1 && ago <= 6) return `on ${weekdayOf(day)}`;
  if (ago === 0 && hour !== undefined && hour >= 5 && hour < 12) return "this morning";
  if (ago === 0 && hour !== undefined && hour >= 12 && hour < 18) return "this afternoon";
  if (ago === 0) return "today";
  if (ago === 1) return "yesterday";
  if (ago >= 2 && ago <= 6) return `on ${weekdayOf(day)}`;
  // After two months the month is what one remembers.
  if (ago > 60) {
    const { month, year } = Temporal.PlainDate.from(day);
    return year === Temporal.PlainDate.from(today).year
      ? `in ${MONTH_NAMES[month - 1]!}`
      : `in ${MONTH_NAMES[month - 1]!} ${year}`;
  }
  return `on ${dateWords(day, language, today)}`;
}

/** By when something will be: "today", "tomorrow", "Wednesday", "11 December". */
export function dueDayWords(day: string, today: string, language: Language): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return "today";
  if (ahead === 1) return "tomorrow";
  if (ahead > 1 && ahead <= 6) return weekdayOf(day);
  return dateWords(day, language, today);
}

/** The instant of a wall-clock time in a zone, ISO 8601 in UTC. */
export function instantOf(local: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant().toString();
}

/** The hour of day at an instant in a zone, 0 to 23. */
export function localHour(instant: string, timeZone: string): number {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).hour;
}
