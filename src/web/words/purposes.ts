// How does one say what a touchpoint is for, and what to do about it?
import type { Channel, Purpose } from "../../core/case/words.ts";
import { dayInWords, wallTimeAt, wallTimeOf } from "./moments.ts";

/** A touchpoint's kind as a noun, for timelines and lists. */
export const PURPOSE_WORDS: Record<Purpose, string> = {
  "thank-you": "Thank-you",
  materials: "What you promised",
  clarification: "Something to add",
  "status-inquiry": "Asking how things stand",
  connect: "Connecting on LinkedIn",
  "feedback-request": "Asking for feedback",
  "rejection-reply": "Answer to the rejection",
  "offer-reply": "Answer to the offer",
  "check-in": "A friendly hello",
  "share-article": "An article to share",
};

export const CHANNEL_WORDS: Record<Channel, string> = {
  email: "e-mail",
  phone: "phone",
  linkedin: "LinkedIn",
  "video-chat": "the video platform's chat",
  letter: "handwritten letters",
};

/** `by e-mail`, `on LinkedIn`: how a touchpoint reaches the person. */
export const BY_CHANNEL: Record<Channel, string> = {
  email: "by e-mail",
  phone: "by phone",
  linkedin: "on LinkedIn",
  "video-chat": "in the video platform's chat",
  letter: "by handwritten letter",
};

interface Conversation {
  /** Local to its time zone. */
  start: string;
  timeZone: string;
}

/** One sentence that says what to do: `Thank Dr. Voss for Monday's conversation`. */
export function taskInWords(
  purpose: Purpose,
  people: readonly string[],
  now: string,
  interview: Conversation | undefined,
  channel: Channel,
): string {
  const who = people.length === 0 ? "them" : listInWords(people);
  switch (purpose) {
    case "thank-you":
      return interview === undefined
        ? `Thank ${who} for the conversation`
        : `Thank ${who} for ${conversationInWords(interview, now)}`;
    case "materials":
      return `Send ${who} what you promised`;
    case "clarification":
      return `Tell ${who} what was left unsaid`;
    case "status-inquiry":
      return channel === "phone" ? `Call ${who} and ask how things stand` : `Ask ${who} how things stand`;
    case "connect":
      return `Connect with ${who} on LinkedIn`;
    case "feedback-request":
      return `Ask ${who} for feedback`;
    case "rejection-reply":
      return `Answer the rejection from ${who}, and keep the door open`;
    case "offer-reply":
      return `Answer the offer from ${who}`;
    case "check-in":
      return `Say hello to ${who} again`;
    case "share-article":
      return `Send ${who} an article they may enjoy`;
  }
}

/** `Monday's conversation`, `yesterday's conversation`, `the conversation on 4 December`. */
export function conversationInWords(interview: Conversation, now: string): string {
  const day = wallTimeOf(interview.start).day;
  const today = wallTimeAt(now, interview.timeZone).day;
  const said = dayInWords(day, today).replace(/^last /, "");
  return /\d/.test(said) ? `the conversation on ${said.replace(/^\w{3},? /, "")}` : `${said}'s conversation`;
}

/** The words on the one button of a card. */
export function actionInWords(purpose: Purpose, channel: Channel, hasEditedDraft = false): string {
  if (channel === "phone") return "Prepare the call";
  if (hasEditedDraft) return channel === "email" ? "Finish the letter" : "Finish the note";
  if (channel === "letter") return "Write the card";
  if (channel === "linkedin") return "Write the note";
  if (channel === "video-chat") return "Write the message";
  if (purpose === "materials") return "Send what you promised";
  return "Write the letter";
}

/** What stands on the button that says the person has already done it. */
export function doneInWords(channel: Channel): string {
  if (channel === "phone") return "I already called";
  if (channel === "letter") return "I already posted it";
  return "I already did";
}

/** `Dana`, `Dana and Omar`, `Dana, Omar and Li`. */
export function listInWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
