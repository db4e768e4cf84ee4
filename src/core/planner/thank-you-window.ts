// When is somebody best thanked for a conversation?
import { atHour, dayAt, hourAt, nextWorkingMoment, type RecipientClock } from "../time/work-calendar.ts";
import { HOUR, MINUTE, type DayNumber, type EpochMs } from "../time/zone.ts";
import type { StandingRuleId } from "./standing-rules.ts";

export interface ThankYouWindow {
  opens: EpochMs;
  ideal: EpochMs;
  lateFrom: EpochMs;
  closes: EpochMs;
  /** The recipient's day of the interview. */
  ownDay: DayNumber;
  /** Why the moment is not simply an hour or two later. */
  moved?: StandingRuleId;
}

const EVENING_ENDS = 20;
const NIGHT = 5;
const MORNING = 1;
const AFTERNOON_ENDS = 17.5;
const QUARTER = 15 * MINUTE;

/**
 * Best the same working day, `afterMinutes` after the end; after the afternoon's end the next working morning. Before days
 * off it goes out the same evening until eight. The limits of `withinHours` and `untilHours` are hours of the clock, but
 * where they fall on days off they reach to the end of the next working day: on a day off nobody reads it, and Monday is
 * the first day on which a Friday's thanks can arrive. The day of the interview counts as a working day, also on a Sunday.
 */
export function thankYouWindow(
  end: EpochMs,
  clock: RecipientClock,
  hours: { afterMinutes: number; withinHours: number; untilHours: number },
): ThankYouWindow {
  const { calendar } = clock;
  // What ends after midnight belongs to the day before.
  const meetingDay = dayAt(clock, end - NIGHT * HOUR);
  const isWorkDay = (day: number) => day === meetingDay || calendar.isWorkingDay(day);
  const nextWorkDay = calendar.workingDayFrom(meetingDay + 1);
  const nextMorning = atHour(clock, nextWorkDay, calendar.hoursOn(nextWorkDay).from);
  const dayOff = !calendar.isWorkingDay(meetingDay + 1);

  let opens = end + QUARTER;
  const opensDay = dayAt(clock, opens);
  if (!isWorkDay(opensDay) || hourAt(clock, opens) >= EVENING_ENDS + 0.5) {
    opens = atHour(clock, calendar.workingDayFrom(opensDay + (isWorkDay(opensDay) ? 1 : 0)), 8);
  } else if (hourAt(clock, opens) < 8) {
    opens = atHour(clock, opensDay, 8);
  }

  let ideal = roundUp(end + hours.afterMinutes * MINUTE);
  let moved: StandingRuleId | undefined;
  const firstHour = Math.min(8.5, calendar.hoursOn(meetingDay).from);
  const idealDay = dayAt(clock, ideal);
  const lastHour = Math.min(AFTERNOON_ENDS, isWorkDay(idealDay) ? Math.max(calendar.hoursOn(idealDay).to, 15) : 0);
  if (isWorkDay(idealDay) && hourAt(clock, ideal) < firstHour) {
    ideal = atHour(clock, idealDay, 8.5);
    moved = "day/morning";
  } else if (!isWorkDay(idealDay) || hourAt(clock, ideal) > lastHour || idealDay !== meetingDay) {
    const sameEvening = roundUp(end + 30 * MINUTE);
    const staysInEvening = dayAt(clock, sameEvening) === meetingDay && hourAt(clock, sameEvening) <= EVENING_ENDS;
    if (dayOff && staysInEvening) {
      ideal = sameEvening;
      moved = "day/same-evening";
    } else {
      ideal = nextMorning;
      moved = dayOff ? "day/weekend" : "day/morning";
    }
  }
  ideal = Math.max(ideal, opens);

  const closesAt = end + hours.untilHours * HOUR;
  const endOfWork = (day: number) => atHour(clock, day, 18);
  const onWorkDay = (at: EpochMs) =>
    isWorkDay(dayAt(clock, at)) ? at : endOfWork(calendar.workingDayFrom(dayAt(clock, at)));
  // On time is until the hours are over; where that falls into the recipient's night or days off, into their next morning.
  const over = end + hours.withinHours * HOUR;
  const morning = nextWorkingMoment(clock, over);
  const lateFrom =
    ideal > over - HOUR ? endOfWork(dayAt(clock, ideal)) : morning > over ? morning + MORNING * HOUR : over;
  return {
    opens,
    ideal,
    lateFrom,
    ownDay: meetingDay,
    closes: Math.max(onWorkDay(closesAt), endOfWork(dayAt(clock, ideal))),
    ...(moved && { moved }),
  };
}

function roundUp(at: EpochMs): EpochMs {
  return Math.ceil(at / QUARTER) * QUARTER;
}
