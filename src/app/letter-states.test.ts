import { describe, expect, test } from "vitest";
import { LEASED_STATES, OPEN_STATES, PERSON_STEPS, RECOVERY_STEPS, SENDER_STEPS } from "./letter-states.ts";
import type { LetterState } from "./ports.ts";

const STATES = Object.keys(SENDER_STEPS) as LetterState[];

/** Every state that can be reached by the given steps. */
function reach(from: LetterState, steps: (state: LetterState) => readonly LetterState[]): Set<LetterState> {
  const found = new Set<LetterState>();
  const open = [from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const next of steps(state)) {
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
    }
  }
  return found;
}

const anyStep = (state: LetterState) => [
  ...SENDER_STEPS[state],
  ...PERSON_STEPS[state],
  ...(RECOVERY_STEPS[state] === undefined ? [] : [RECOVERY_STEPS[state]]),
];

describe("the steps of a letter", () => {
  test.each(["sent", "failed", "cancelled", "uncertain"] as LetterState[])(
    "from %s no step of anybody leads back to being sent again",
    (state) => {
      const reached = reach(state, anyStep);
      for (const active of ["scheduled", "claimed", "sending", "armed"] as const)
        expect(reached.has(active)).toBe(false);
    },
  );

  test("only an armed letter becomes sent by the sender, and only a sending one armed", () => {
    const before = (to: LetterState) => STATES.filter((state) => SENDER_STEPS[state].includes(to));
    expect(before("sent")).toEqual(["armed", "uncertain"]);
    expect(before("armed")).toEqual(["sending"]);
    expect(before("uncertain")).toEqual(["armed"]);
  });

  test("a dead process's armed letter is uncertain, and the others are scheduled", () => {
    expect(RECOVERY_STEPS).toEqual({ claimed: "scheduled", sending: "scheduled", armed: "uncertain" });
    expect(Object.keys(RECOVERY_STEPS).sort()).toEqual([...LEASED_STATES].sort());
  });

  test("the person never steps into a letter that a sender holds", () => {
    for (const state of LEASED_STATES) expect(PERSON_STEPS[state]).toEqual([]);
  });

  test("a touchpoint is free for another letter only when the last one cannot leave any more", () => {
    const closed = STATES.filter((state) => !OPEN_STATES.includes(state));
    expect(closed.sort()).toEqual(["cancelled", "failed", "missed"]);
    for (const state of closed) {
      const reached = reach(state, anyStep);
      expect([...reached].filter((next) => next !== "cancelled")).toEqual([]);
    }
  });
});
