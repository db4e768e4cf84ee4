// Which days are good for a question, among the days on which people work?
import type { WorkCalendar } from "../time/work-calendar.ts";
import { dayNumber, dayText, type DayNumber } from "../time/zone.ts";

/** A stretch of days off from which people come back to full desks. */
const LONG_BREAK = 5;
const MOST_STEPS = 20;

/**
 * The first day from `day` on that is fit for a question: a working day, but neither between the years, nor one that stands
 * alone between days off, nor the first after a long break. Afterview: common courtesy; nobody decides on such days.
 */
export function askingDayFrom(calendar: WorkCalendar, day: DayNumber): DayNumber {
  let found = calendar.workingDayFrom(day);
  for (let step = 0; step < MOST_STEPS; step++) {
    const later = quietUntil(calendar, found);
    if (later === undefined) break;
    found = calendar.workingDayFrom(later);
  }
  return found;
}

/** The day from which on it may be better, where a working day is a quiet one. */
function quietUntil(calendar: WorkCalendar, day: DayNumber): DayNumber | undefined {
  const text = dayText(day);
  const year = Number(text.slice(0, 4));
  const date = text.slice(5);
  const isEnd = date >= "12-24";
  const newYear = dayNumber(`${isEnd ? year + 1 : year}-01-01`);
  if (isEnd || date <= "01-04") {
    const [first, last] = yearEnd(calendar, newYear);
    if (day >= first && day <= last) return last + 1;
  }
  if (!calendar.isWorkingDay(day - 1) && !calendar.isWorkingDay(day + 1)) return day + 1;
  let off = 0;
  while (off <= LONG_BREAK && !calendar.isWorkingDay(day - 1 - off)) off++;
  return off >= LONG_BREAK ? day + 1 : undefined;
}

/** The quiet days around a New Year's Day; an empty span where Christmas is a working day or the year begins another day. */
function yearEnd(calendar: WorkCalendar, newYear: DayNumber): [DayNumber, DayNumber] {
  if (!calendar.isHoliday(newYear)) return [0, -1];
  // The first morning back belongs to what has piled up.
  const back = calendar.workingDayFrom(newYear + 1);
  if (calendar.isHoliday(newYear - 7)) return [newYear - 8, back];
  // Japan's offices close from about 29 December to 3 January.
  if (calendar.country === "JP") return [newYear - 4, Math.max(back, newYear + 3)];
  return [0, -1];
}
