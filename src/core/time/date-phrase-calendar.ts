// Which day is it, counted in whole days? Calendar arithmetic for date phrases, without any clock or time zone.
//
// A day is an integer (days since 1970-01-01), so nothing here can depend on the machine's time zone.

/** Days since 1970-01-01. */
export type DayNumber = number;

/** Monday is 0, Sunday is 6, as in ISO 8601 weeks. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from civil date, after Howard Hinnant's public-domain algorithm for the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function civilDate(day: DayNumber): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** `2026-12-11` as a day, or undefined where it is no date. */
export function parseDay(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** A day as `2026-12-11`. */
export function formatDay(day: DayNumber): string {
  const date = civilDate(day);
  return `${String(date.year).padStart(4, "0")}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

/** Whole months later; the day is cut to the month's length (31 January + 1 month = 28 or 29 February). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = civilDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** Monday to Friday; public holidays are the planner's concern, which knows the country. */
export function addBusinessDays(day: DayNumber, count: number): DayNumber {
  const weeks = Math.floor(count / 5);
  let current = day + weeks * 7;
  // On a weekend whole weeks end on the same weekend day: step back to the Friday they really reached.
  if (weeks > 0 && count % 5 === 0 && weekdayOf(current) > 4) current -= weekdayOf(current) - 4;
  for (let left = count % 5; left > 0;) {
    current += 1;
    if (weekdayOf(current) < 5) left -= 1;
  }
  return current;
}

/** The day itself, or the Monday after it where it falls on a weekend. */
export function businessDayFrom(day: DayNumber): DayNumber {
  const weekday = weekdayOf(day);
  return weekday < 5 ? day : day + 7 - weekday;
}

export function businessDayUntil(day: DayNumber): DayNumber {
  const weekday = weekdayOf(day);
  return weekday < 5 ? day : day - (weekday - 4);
}

/** Monday of the week that people speak of on that day: on a weekend "this week" is the coming one. */
export function mondayOfThisWeek(day: DayNumber): DayNumber {
  const weekday = weekdayOf(day);
  return weekday < 5 ? day - weekday : day + 7 - weekday;
}

/** Monday of the next calendar week. */
export function mondayOfNextWeek(day: DayNumber): DayNumber {
  return day + 7 - weekdayOf(day);
}

/** Monday of ISO week `week`: the first week is the one with the year's first Thursday. */
export function mondayOfIsoWeek(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + (week - 1) * 7;
}

/** Easter Sunday of the Western churches, after the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Fourth Thursday of November (United States). */
export function thanksgiving(year: number): DayNumber {
  const first = dayNumber(year, 11, 1);
  return first + ((3 - weekdayOf(first) + 7) % 7) + 21;
}
