// Which step may a letter take next? The whole of the outbox's promise, as one table.
//
// `armed` is committed before the final dot leaves. Before it, nothing can have been accepted and every way back is
// open; after it, only the server's explicit answer leads anywhere but `uncertain`. From `sent`, `failed`, `cancelled` and
// `uncertain` no step leads back to `scheduled`: another letter for the touchpoint needs a new approval.
import type { LetterState } from "./ports.ts";

/** Steps the sender takes under a valid claim. */
export const SENDER_STEPS: Record<LetterState, readonly LetterState[]> = {
  scheduled: ["claimed"],
  // Back to `scheduled`: the claim is given up, or its holder died.
  claimed: ["sending", "scheduled", "held", "missed", "cancelled", "claimed"],
  sending: ["armed", "scheduled", "failed", "held", "missed", "cancelled", "claimed"],
  // `scheduled` and `missed` only by an explicit 4xx to the final dot: the server said that it took nothing.
  armed: ["sent", "failed", "uncertain", "scheduled", "missed"],
  // The answer may come after all, when the machine slept between the dot and the reply.
  uncertain: ["sent", "failed"],
  sent: [],
  failed: [],
  held: [],
  missed: [],
  cancelled: [],
};

/** Steps the person takes. */
export const PERSON_STEPS: Record<LetterState, readonly LetterState[]> = {
  scheduled: ["cancelled"],
  held: ["cancelled", "sent", "failed", "scheduled"],
  missed: ["cancelled"],
  uncertain: ["sent", "failed"],
  claimed: [],
  sending: [],
  armed: [],
  sent: [],
  failed: [],
  cancelled: [],
};

export function maySenderStep(from: LetterState, to: LetterState): boolean {
  return SENDER_STEPS[from].includes(to);
}

export function mayPersonStep(from: LetterState, to: LetterState): boolean {
  return PERSON_STEPS[from].includes(to);
}

/** While a letter is in one of these, its touchpoint takes no other letter. */
export const OPEN_STATES: readonly LetterState[] = [
  "scheduled",
  "claimed",
  "sending",
  "armed",
  "sent",
  "uncertain",
  "held",
];

/** States in which a sender holds the letter under a lease. */
export const LEASED_STATES: readonly LetterState[] = ["claimed", "sending", "armed"];

/** What a process that died leaves behind, and what becomes of it. */
export const RECOVERY_STEPS: Partial<Record<LetterState, LetterState>> = {
  claimed: "scheduled",
  sending: "scheduled",
  armed: "uncertain",
};
