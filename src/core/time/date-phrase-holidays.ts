// Which days are "the holidays", Thanksgiving, Easter and their like in a year?
import {
  type DayNumber,
  civilDate,
  dayNumber,
  easterSunday,
  mondayOfNextWeek,
  thanksgiving,
  weekdayOf,
} from "./date-phrase-calendar.ts";

export const AFTER_WORDS = String.raw`(?:(?:just|right|shortly|soon|immediately|sometime)\s{1,3})?(?:after|following|once\s{1,3}(?:we|i|everyone)\s{1,3}(?:are|am|is)\s{1,3}back\s{1,3}from|when\s{1,3}(?:we|i|everyone)\s{1,3}(?:are|am|is)\s{1,3}back\s{1,3}from)`;
export const HOLIDAY = String.raw`(?<holiday>(?:christmas|xmas|x-mas)(?:\s{1,3}and\s{1,3}new\s{1,3}year'?s?)?(?:\s{1,3}(?:holidays?|break|vacation|period|season|shutdown|closure))?|(?:winter|holiday|festive|end-of-year|year-end)\s{1,3}(?:holidays?|break|vacation|period|season|shutdown|closure)|holidays?(?:\s{1,3}(?:season|period|break))?|festive\s{1,3}season|thanksgiving(?:\s{1,3}(?:holiday|break|weekend|week))?|new\s{1,3}year(?:['’]?s)?(?:\s{1,3}(?:day|eve|holiday|break))?|easter(?:\s{1,3}(?:holidays?|break|weekend|monday))?|labou?r\s{1,3}day|memorial\s{1,3}day|independence\s{1,3}day|(?:long\s{1,3}|bank\s{1,3}holiday\s{1,3})?weekend|summer(?:\s{1,3}(?:holidays?|break|vacation))?)`;

export interface Holiday {
  first: DayNumber;
  last: DayNumber;
}

/** The holiday that is on or lies ahead; `justOver` days after its end it still counts. */
export function holidayAfter(name: string, on: DayNumber, justOver = 0): Holiday | undefined {
  const { year } = civilDate(on);
  for (const candidate of [year - 1, year, year + 1]) {
    const holiday = holidayIn(name, candidate, on);
    if (holiday && holiday.last >= on - justOver) return holiday;
  }
  return undefined;
}

export function nthWeekday(year: number, month: number, weekday: number, number: number): DayNumber {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (number - 1) * 7;
}

export function holidayIn(name: string, year: number, on: DayNumber): Holiday | undefined {
  const text = name.toLowerCase();
  if (/thanksgiving/.test(text)) return { first: thanksgiving(year), last: thanksgiving(year) + 3 };
  if (/easter/.test(text)) return { first: easterSunday(year) - 2, last: easterSunday(year) + 1 };
  if (/weekend/.test(text)) {
    const monday = mondayOfNextWeek(on);
    return { first: monday - 2, last: monday - 1 };
  }
  if (/memorial/.test(text)) return single31May(year);
  if (/independence/.test(text)) return { first: dayNumber(year, 7, 4), last: dayNumber(year, 7, 4) };
  if (/labou?r/.test(text)) {
    const monday = nthWeekday(year, 9, 0, 1);
    return { first: monday, last: monday };
  }
  if (/summer/.test(text)) return { first: dayNumber(year, 7, 1), last: dayNumber(year, 8, 31) };
  if (text.startsWith("new")) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 1, 1) };
  if (/^(christmas|xmas|x-mas)$/.test(text)) return { first: dayNumber(year, 12, 24), last: dayNumber(year, 12, 26) };
  // "The holidays": from Christmas Eve to New Year's Day.
  return { first: dayNumber(year, 12, 24), last: dayNumber(year + 1, 1, 1) };
}

export function single31May(year: number): Holiday {
  const last = dayNumber(year, 5, 31);
  const monday = last - weekdayOf(last);
  return { first: monday, last: monday };
}
