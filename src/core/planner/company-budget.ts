// Does the company hear from the candidate too often?
import type { Purpose } from "../case/words.ts";
import { atHour, dayAt, nextWorkingMoment } from "../time/work-calendar.ts";
import { DAY } from "../time/zone.ts";
import { chooseRules } from "./rule-choice.ts";
import type { Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { isActive, stateOf, type Touch } from "./touch.ts";

/** What nobody asked for while the application runs, the most useful first. Thanks, promises and answers are not counted. */
export const COUNTED: readonly Purpose[] = ["clarification", "status-inquiry", "connect"];

/**
 * One budget for the whole company, over people and channels and with what has been sent. Connection requests make room for
 * questions: they move until they keep the gap, and fall away where they cannot. What exceeds the budget is cancelled, the
 * least useful first.
 */
export function keepBudget(situation: Situation, touches: readonly Touch[]): Touch[] {
  const rules = chooseRules(situation.playbook, "budget", situation.conditions);
  const gap = rules.number("gapDays") * DAY;
  const isCounted = (touch: Touch) => COUNTED.includes(touch.purpose);
  const sent = situation.sent.filter((passed) => passed.purpose !== undefined && COUNTED.includes(passed.purpose));
  let left = rules.number("most") - sent.length;
  const reason =
    rules.because("most", { company: situation.company }) ?? standing("stop/budget", { company: situation.company });
  const taken = [
    ...sent.filter((passed) => passed.purpose !== "connect").map((passed) => passed.at),
    ...touches
      .filter((touch) => touch.purpose !== "connect" && isCounted(touch) && isOpenTouch(situation, touch))
      .map((touch) => touch.ideal),
  ];
  const requests: number[] = sent.filter((passed) => passed.purpose === "connect").map((passed) => passed.at);
  const kept = new Map<Touch, Touch>();
  const inTurn = touches
    .filter((touch) => isCounted(touch) && isOpenTouch(situation, touch))
    // A request that stands in for the thanks has its own time.
    .sort(
      (a, b) =>
        Number(b.isThanks === true) - Number(a.isThanks === true) ||
        COUNTED.indexOf(a.purpose) - COUNTED.indexOf(b.purpose) ||
        a.ideal - b.ideal,
    );
  for (const touch of inTurn) {
    let current = touch;
    if (touch.purpose === "connect" && touch.isThanks !== true) {
      current = makeRoom(touch, taken, gap, requests);
      requests.push(current.ideal);
    }
    if (left <= 0 || current.ideal > current.closes) current = { ...touch, cancelled: reason };
    else left--;
    kept.set(touch, current);
  }
  return touches.map((touch) => kept.get(touch) ?? touch);
}

function isOpenTouch(situation: Situation, touch: Touch): boolean {
  return isActive(stateOf(touch, situation.now));
}

function makeRoom(touch: Touch, taken: readonly number[], gap: number, requests: readonly number[]): Touch {
  let { ideal } = touch;
  for (let round = 0; round < 20; round++) {
    const question = taken.find((at) => Math.abs(at - ideal) < gap);
    const request = requests.find((at) => dayAt(touch.clock, at) === dayAt(touch.clock, ideal));
    if (question === undefined && request === undefined) break;
    ideal = nextWorkingMoment(touch.clock, question === undefined ? ideal + DAY : question + gap);
  }
  if (ideal === touch.ideal) return touch;
  const day = dayAt(touch.clock, ideal);
  const morning = atHour(touch.clock, day, touch.clock.calendar.hoursOn(day).from);
  return {
    ...touch,
    ideal,
    opens: Math.min(ideal, Math.max(touch.opens, morning)),
    lateFrom: Math.max(touch.lateFrom, ideal + DAY),
  };
}
