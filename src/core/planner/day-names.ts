// How is a day written in a sentence for the candidate?
import { MONTH_NAMES, WEEKDAY_NAMES } from "../time/calendar-names.ts";
import { dayText, weekdayOf, type DayNumber } from "../time/zone.ts";

/** `Friday, 11 December`: read the same on both sides of the Atlantic. */
export function dayWords(day: DayNumber): string {
  const text = dayText(day);
  return `${WEEKDAY_NAMES[(weekdayOf(day) + 6) % 7]}, ${Number(text.slice(8))} ${MONTH_NAMES[Number(text.slice(5, 7)) - 1]}`;
}
