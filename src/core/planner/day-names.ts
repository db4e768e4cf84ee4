// How is a day written in a sentence for the candidate?
import { dayText, weekdayOf, type DayNumber } from "../time/zone.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `Friday, 11 December`: read the same on both sides of the Atlantic. */
export function dayWords(day: DayNumber): string {
  const text = dayText(day);
  return `${WEEKDAYS[weekdayOf(day)]}, ${Number(text.slice(8))} ${MONTHS[Number(text.slice(5, 7)) - 1]}`;
}
