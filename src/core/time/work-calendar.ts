// Which days are working days for a person, and which moments are fit for a message to them?
import type { HolidayLookup } from "../planner/touchpoint.ts";
import { weekendOf, workingHoursOf, type WorkingHours } from "./working-week.ts";
import { DAY, dayNumber, dayOf, dayText, fromLocal, HOUR, toLocal, weekdayOf } from "./zone.ts";
import type { DayNumber, EpochMs, LocalMs } from "./zone.ts";

/** The working days of a place: weekend and public holidays of a country and region. Kept and used again. */
export interface WorkCalendar {
  country: string | undefined;
  isWorkingDay(day: DayNumber): boolean;
  isHoliday(day: DayNumber): boolean;
  /** The day itself where it is a working day, else the next one. */
  workingDayFrom(day: DayNumber): DayNumber;
  /** The working day `count` working days after `day`; with 0 the day itself, whatever it is. */
  addWorkingDays(day: DayNumber, count: number): DayNumber;
  hoursOn(day: DayNumber): WorkingHours;
}

// A stretch of days off longer than this is a mistake in the data; the search for a working day ends there.
const LONGEST_BREAK = 40;
const MOST_CALENDARS = 500;

const none: HolidayLookup = () => [];
const calendars = new WeakMap<HolidayLookup, Map<string, WorkCalendar>>();

/** `country` is ISO 3166-1, `region` ISO 3166-2. Unknown or absent: Monday to Friday, no holidays. */
export function workCalendar(
  country: string | undefined,
  region: string | undefined,
  holidays: HolidayLookup = none,
): WorkCalendar {
  let known = calendars.get(holidays);
  if (known === undefined) {
    known = new Map();
    calendars.set(holidays, known);
  }
  const key = `${country ?? ""} ${region ?? ""}`;
  let calendar = known.get(key);
  if (calendar === undefined) {
    calendar = makeCalendar(country, region, holidays);
    if (known.size >= MOST_CALENDARS) known.clear();
    known.set(key, calendar);
  }
  return calendar;
}

function makeCalendar(country: string | undefined, region: string | undefined, holidays: HolidayLookup): WorkCalendar {
  const weekend = weekendOf(country, region);
  const years = new Map<string, Set<DayNumber>>();
  const isHoliday = (day: DayNumber): boolean => {
    if (country === undefined) return false;
    const year = dayText(day).slice(0, 4);
    let days = years.get(year);
    if (days === undefined) {
      days = new Set(holidays(country, region, Number(year)).map(dayNumber));
      if (years.size >= 100) years.clear();
      years.set(year, days);
    }
    return days.has(day);
  };
  const working = new Map<DayNumber, boolean>();
  const isWorkingDay = (day: DayNumber): boolean => {
    let is = working.get(day);
    if (is === undefined) {
      is = !weekend.includes(weekdayOf(day)) && !isHoliday(day);
      if (working.size >= 5_000) working.clear();
      working.set(day, is);
    }
    return is;
  };
  const workingDayFrom = (day: DayNumber): DayNumber => {
    for (let ahead = 0; ahead < LONGEST_BREAK; ahead++) if (isWorkingDay(day + ahead)) return day + ahead;
    return day;
  };
  return {
    country,
    isHoliday,
    isWorkingDay,
    workingDayFrom,
    addWorkingDays: (day, count) => {
      let current = day;
      for (let left = count; left > 0; left--) current = workingDayFrom(current + 1);
      return current;
    },
    hoursOn: (day) => workingHoursOf(country, day),
  };
}

/** One person's clock and working days. */
export interface RecipientClock {
  timeZone: string;
  calendar: WorkCalendar;
}

export function localAt(clock: RecipientClock, at: EpochMs): LocalMs {
  return toLocal(clock.timeZone, at);
}

/** The instant at which the recipient's clock shows an hour (8.5 is half past eight) on a day. */
export function atHour(clock: RecipientClock, day: DayNumber, hour: number): EpochMs {
  return fromLocal(clock.timeZone, day * DAY + Math.round(hour * 60) * 60_000);
}

/** The recipient's day at an instant. */
export function dayAt(clock: RecipientClock, at: EpochMs): DayNumber {
  return dayOf(toLocal(clock.timeZone, at));
}

/** The recipient's hour of the day at an instant, 17.5 for half past five. */
export function hourAt(clock: RecipientClock, at: EpochMs): number {
  const local = toLocal(clock.timeZone, at);
  return (local - dayOf(local) * DAY) / HOUR;
}

/** The first moment from `at` on that lies in the recipient's working hours. */
export function nextWorkingMoment(clock: RecipientClock, at: EpochMs): EpochMs {
  const day = dayAt(clock, at);
  if (clock.calendar.isWorkingDay(day)) {
    const hours = clock.calendar.hoursOn(day);
    const hour = hourAt(clock, at);
    if (hour < hours.from) return atHour(clock, day, hours.from);
    if (hour < hours.to) return at;
  }
  const next = clock.calendar.workingDayFrom(day + 1);
  return atHour(clock, next, clock.calendar.hoursOn(next).from);
}
