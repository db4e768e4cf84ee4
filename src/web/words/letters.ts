// What is the state of an approved letter, in plain words?
import type { Output } from "../../app/contract/contract.ts";

export type Letter = Output<"list-letters">["letters"][number];

/** Short, for a timeline. */
export const LETTER_STATE_WORDS: Record<Letter["state"], string> = {
  scheduled: "approved, waiting for its time",
  claimed: "about to leave",
  sending: "leaving now",
  armed: "leaving now",
  sent: "sent",
  failed: "could not be sent",
  uncertain: "perhaps sent",
  held: "held back",
  missed: "missed its time",
  cancelled: "taken back",
};

/** One or two sentences for a letter that needs the person. */
export function troubleInWords(letter: Pick<Letter, "state" | "note">): { title: string; says: string } | undefined {
  const note = letter.note === undefined || letter.note === "" ? "" : letter.note;
  switch (letter.state) {
    case "held":
      return {
        title: "Held back",
        says: note || "Something changed since you approved this letter, so it did not leave.",
      };
    case "uncertain":
      return {
        title: "Perhaps sent",
        says:
          note || "The connection broke at the last moment. Please look into your Sent folder: is the letter there?",
      };
    case "failed":
      return { title: "Not sent", says: note || "The mail server refused this letter." };
    case "missed":
      return { title: "Missed its time", says: note || "Your computer was off when this letter should have left." };
    default:
      return undefined;
  }
}

/** Whether the letter still can be taken back. */
export function canUndo(letter: Pick<Letter, "state">): boolean {
  return letter.state === "scheduled";
}

/**
 * Whether letting a held letter go can succeed. Where its sender or recipient is another one now, the server holds it
 * again, whatever the person says, and its note asks for a new approval.
 */
export function canRelease(letter: Pick<Letter, "state" | "note">): boolean {
  return letter.state === "held" && !/approve it again/i.test(letter.note ?? "");
}

/** Whether the letter is still open, so that the server takes no other for its touchpoint: nothing to write now. */
export function isClosedToEditing(letter: Pick<Letter, "state"> | undefined): boolean {
  return isTakenCareOf(letter) || letter?.state === "held" || letter?.state === "uncertain";
}

/** Whether the letter is on its way or has arrived, so that the touchpoint is taken care of. */
export function isTakenCareOf(letter: Pick<Letter, "state"> | undefined): boolean {
  return letter !== undefined && ["scheduled", "claimed", "sending", "armed", "sent"].includes(letter.state);
}
