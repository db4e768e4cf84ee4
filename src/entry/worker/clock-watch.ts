// Can the wall clock be believed, or has somebody set it?
//
// Two clocks are compared: the wall clock, and the time since the machine was started, which goes on through sleep on
// Linux (CLOCK_BOOTTIME), macOS and Windows alike. Sleep moves both; setting the clock moves one. A clock that is wrong
// by days would send letters on the wrong day, so a jump holds sending.

/** A difference beyond this between two looks is a jump; smaller ones are corrections from the network. */
export const JUMP_SECONDS = 5 * 60;
/** After a jump the clock must run steadily for this long, unless the person says that it is right. */
export const STEADY_SECONDS = 10 * 60;

export interface ClockWatch {
  /** Takes the two clocks, in seconds. Returns whether sending is held now, and why. */
  look(wallSeconds: number, steadySeconds: number): { isHeld: boolean; says?: string };
  /** The person says that the clock is right. */
  trust(): void;
}

export function watchClock(): ClockWatch {
  let last: { wall: number; steady: number } | undefined;
  /** On the steady clock. */
  let heldUntil: number | undefined;
  let jumped = 0;
  return {
    look(wall, steady) {
      if (last) {
        const jump = wall - last.wall - (steady - last.steady);
        if (Math.abs(jump) > JUMP_SECONDS) {
          heldUntil = steady + STEADY_SECONDS;
          jumped = jump;
        }
      }
      last = { wall, steady };
      if (heldUntil !== undefined && steady >= heldUntil) heldUntil = undefined;
      if (heldUntil === undefined) return { isHeld: false };
      const minutes = Math.round(Math.abs(jumped) / 60);
      return {
        isHeld: true,
        says: `The clock of this computer was set ${jumped > 0 ? "forward" : "back"} by ${minutes} minutes. Letters wait until it has run steadily for ten minutes, or until you say that it is right.`,
      };
    },
    trust() {
      heldUntil = undefined;
    },
  };
}
