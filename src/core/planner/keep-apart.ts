// Does one person get several messages on one day?
import { atHour, dayAt } from "../time/work-calendar.ts";
import type { DayNumber } from "../time/zone.ts";
import type { Situation } from "./situation.ts";
import { inOrder, isActive, sendMoment, stateOf, type Touch } from "./touch.ts";

/** Who goes first where two fall on one day. Questions keep a gap of their own (waiting.ts). */
const IN_TURN: readonly Touch["purpose"][] = ["thank-you", "materials", "clarification", "connect"];
const MOST_STEPS = 5;

/**
 * What would reach somebody on the day of another message to them moves to their next working day; a promise not past its
 * day, the others not past the end of their time. Handwritten notes come by post and do not count.
 */
export function keepApart(situation: Situation, touches: readonly Touch[]): Touch[] {
  const taken = new Map<string, Set<DayNumber>>();
  const take = (touch: Touch, day: DayNumber) => {
    for (const { id } of touch.to) taken.set(id, (taken.get(id) ?? new Set()).add(day));
  };
  const counted = touches.filter((touch) => touch.channel !== "letter" && IN_TURN.includes(touch.purpose));
  for (const touch of counted) if (touch.doneAt !== undefined) take(touch, dayAt(touch.clock, touch.doneAt));
  const moved = new Map<Touch, Touch>();
  const inTurn = counted
    .filter((touch) => isActive(stateOf(touch, situation.now)))
    .sort((a, b) => turn(a) - turn(b) || a.ideal - b.ideal);
  for (const touch of inTurn) {
    const planned = dayOf(touch, situation.now);
    const today = dayAt(touch.clock, situation.now);
    let day = planned;
    const isTaken = (candidate: DayNumber) => touch.to.some(({ id }) => taken.get(id)?.has(candidate) === true);
    if (turn(touch) > 0) {
      const last = touch.dueBy ?? dayAt(touch.clock, touch.closes);
      for (let step = 0; step < MOST_STEPS && isTaken(day); step++) day = touch.clock.calendar.workingDayFrom(day + 1);
      if (day > last || isTaken(day)) day = planned;
    }
    if (day !== planned) moved.set(touch, onDay(touch, day));
    else if (turn(touch) > 0 && day > today && (isTaken(today) || isTaken(dayAt(touch.clock, touch.opens)))) {
      // It may not leave before its day either.
      moved.set(touch, {
        ...touch,
        opens: Math.max(touch.opens, atHour(touch.clock, day, touch.clock.calendar.hoursOn(day).from)),
      });
    }
    take(touch, day);
  }
  if (moved.size === 0) return [...touches];
  return touches.map((touch) => {
    const other = moved.get(touch);
    return other === undefined ? touch : inOrder(other);
  });
}

function turn(touch: Touch): number {
  return touch.isThanks === true ? 0 : IN_TURN.indexOf(touch.purpose);
}

/** The day on which it would leave. */
function dayOf(touch: Touch, now: number): DayNumber {
  return dayAt(touch.clock, Math.max(touch.ideal, sendMoment(touch, now)));
}

function onDay(touch: Touch, day: DayNumber): Touch {
  const { clock } = touch;
  const from = clock.calendar.hoursOn(day).from;
  const ideal = atHour(clock, day, Math.max(9.5, from));
  return {
    ...touch,
    opens: atHour(clock, day, from),
    ideal,
    lateFrom: Math.max(touch.lateFrom, atHour(clock, day, 18)),
    closes: Math.max(touch.closes, atHour(clock, day, 18)),
  };
}
