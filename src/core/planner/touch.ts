// In which state is a touchpoint now, and how is it written down for the plan?
//
// The window of a touchpoint follows from the facts alone; only its state looks at the clock.
//   opens   the first moment at which sending it is right, on a working day of the recipient and in their day
//   ideal   the best moment
//   lateFrom  the end of the time in which it is on time (not printed)
//   closes  after this it does more harm than good
// States, the first that fits:
//   done       the history says that it has happened, or the promise is marked as kept
//   cancelled  a rule forbids it, or the person decided not to; the first reason says which
//   missed     now is after `closes`
//   planned    now is before `opens`, or before `ideal` at an hour when the recipient does not work
//   late       now is after `lateFrom`
//   planned    it is a day off for the recipient: it waits for the next working day
//   due        the rest: it is open, and this is the time to do it
// Once its best moment has passed, a touchpoint stays due through the nights between working days: it is the candidate's
// turn. `sendAt` is the moment at which what is written now should leave.
import type { Contact } from "../case/case-file.ts";
import type { Channel, Purpose } from "../case/words.ts";
import { dayAt, hourAt, localAt, nextWorkingMoment, type RecipientClock } from "../time/work-calendar.ts";
import { instantText, localText, type DayNumber, type EpochMs } from "../time/zone.ts";
import { dayWords } from "./day-names.ts";
import { nameOf } from "./reach.ts";
import { standing } from "./standing-rules.ts";
import type { Reason, Touchpoint, TouchpointState } from "./touchpoint.ts";

/** A touchpoint while it is being planned. */
export interface Touch {
  id: string;
  purpose: Purpose;
  channel: Channel;
  to: Contact[];
  clock: RecipientClock;
  opens: EpochMs;
  ideal: EpochMs;
  lateFrom: EpochMs;
  closes: EpochMs;
  reasons: Reason[];
  interview?: string;
  facts?: string[];
  hours?: [string, string];
  /** A day that counts as a working day until half past eight in the evening: that of the interview. */
  ownDay?: DayNumber;
  mentions?: string[];
  /** Why it must not be sent. */
  cancelled?: Reason | undefined;
  /** When it happened. */
  doneAt?: EpochMs | undefined;
  isDone?: boolean;
  /** The last day of a promise. */
  dueBy?: DayNumber;
  /** A connection request that stands in for the thanks. */
  isThanks?: boolean;
  /** It cannot be sent: no way to the person is open. */
  isUnreachable?: boolean;
}

/** A touch with its windows in order, whatever the rules made of them: opens ≤ ideal ≤ closes. */
export function inOrder(touch: Touch): Touch {
  const ideal = Math.max(touch.opens, touch.ideal);
  const closes = Math.max(ideal, touch.closes);
  return { ...touch, ideal, closes, lateFrom: Math.min(Math.max(touch.lateFrom, ideal), closes) };
}

export function stateOf(touch: Touch, now: EpochMs): TouchpointState {
  if (touch.isDone === true || touch.doneAt !== undefined) return "done";
  if (touch.cancelled !== undefined) return "cancelled";
  if (now > touch.closes) return "missed";
  if (now < touch.opens) return "planned";
  if (now < touch.ideal && sendMoment(touch, now) > now) return "planned";
  if (now > touch.lateFrom) return "late";
  const day = dayAt(touch.clock, now);
  return day === touch.ownDay || touch.clock.calendar.isWorkingDay(day) ? "due" : "planned";
}

const OWN_DAY = { from: 7.5, to: 20.5 } as const;

/** The moment to send what is written now: the best one, or when that has passed the next in working hours. */
export function sendMoment(touch: Touch, now: EpochMs): EpochMs {
  if (now < touch.opens) return touch.ideal;
  if (touch.ownDay !== undefined && dayAt(touch.clock, now) === touch.ownDay) {
    const hour = hourAt(touch.clock, now);
    if (hour >= OWN_DAY.from && hour < OWN_DAY.to) return now;
  }
  return nextWorkingMoment(touch.clock, now);
}

export function isActive(state: TouchpointState): boolean {
  return state === "planned" || state === "due" || state === "late";
}

export function writeTouch(touch: Touch, now: EpochMs): Touchpoint {
  const state = stateOf(touch, now);
  const local = (at: EpochMs) => localText(localAt(touch.clock, at));
  // Of what is not sent only the reason against it is told; the reasons for it would read like orders.
  const reasons = [...reasonsForState(touch, state, now), ...(state === "cancelled" ? [] : touch.reasons)];
  const sendAt = isActive(state) ? Math.max(touch.ideal, sendMoment(touch, now)) : undefined;
  return {
    id: touch.id,
    purpose: touch.purpose,
    channel: touch.channel,
    to: touch.to.map((contact) => contact.id),
    opens: instantText(touch.opens),
    ideal: instantText(touch.ideal),
    closes: instantText(touch.closes),
    local: {
      timeZone: touch.clock.timeZone,
      opens: local(touch.opens),
      ideal: local(touch.ideal),
      closes: local(touch.closes),
    },
    state,
    reasons: distinct(reasons),
    ...(sendAt !== undefined && { sendAt: instantText(sendAt) }),
    ...(touch.interview !== undefined && { interview: touch.interview }),
    ...(touch.facts !== undefined && touch.facts.length > 0 && { facts: touch.facts }),
    ...(touch.hours !== undefined && { hours: touch.hours }),
    ...(touch.mentions !== undefined && touch.mentions.length > 0 && { mentions: touch.mentions }),
  };
}

/** What the state itself has to say comes first. */
function reasonsForState(touch: Touch, state: TouchpointState, now: EpochMs): Reason[] {
  const date = (at: EpochMs) => dayWords(dayAt(touch.clock, at));
  if (state === "cancelled" && touch.cancelled) return [touch.cancelled];
  if (state === "planned" && now >= touch.opens) {
    const isDayOff = !touch.clock.calendar.isWorkingDay(dayAt(touch.clock, now));
    return [standing(isDayOff ? "day/weekend" : "day/morning", { name: nameOf(touch.to[0]) })];
  }
  if (state === "missed") return [standing("state/missed", { date: date(touch.closes) })];
  if (state === "late" && touch.purpose !== "thank-you") return [standing("state/late", { date: date(touch.ideal) })];
  return [];
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter((reason, index) => reasons.findIndex((other) => other.says === reason.says) === index);
}
