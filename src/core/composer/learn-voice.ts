// What does a person's edit of a draft say about how they like to write?
import type { Draft, Voice } from "./draft.ts";
import { sentenceKey, wordsOf } from "./overlap.ts";

/** How far one edit moves a phrase, and how far edits can move it altogether. */
const STEP = 1;
const MOST = 5;
/** A phrase taken out is remembered as banned only if it is short enough to be a habit of speech. */
const BANNED_WORDS = { least: 2, most: 6 };
const MOST_BANNED = 200;

/** A greeting or a sign-off becomes the person's own once so many letters were changed to it: one may have been for one reader. */
const HABIT = 2;
/** The latest phrases of which something is remembered. */
const MOST_PHRASES = 300;

/** What was composed, as far as an edit of it can teach anything. */
export type Composed = Pick<Draft, "body" | "sentences">;

/**
 * The voice after one letter was sent. `sent` is the body as it went out, `composed` what had been proposed. Kept phrases
 * rise, rewritten ones fall; a greeting or sign-off is taken over once it was changed to the same words twice; a run of
 * words that was struck out without anything in its place is not used again. A letter sent as it was teaches nothing.
 * Pure: the voice handed in is not changed.
 */
export function learnVoice(composed: Composed, sent: string, voice: Voice = {}): Voice {
  if (sentenceKey(sent) === sentenceKey(composed.body)) return voice;
  const lines = sent.replace(/\r\n/g, "\n").split("\n");
  const before = composed.body.split("\n");
  const sentText = sentenceKey(sent);
  const learned: Voice = { ...voice };
  const preferred = new Map(Object.entries(voice.preferred ?? {}));
  const move = (key: string, change: number): number => {
    const value = Math.max(-MOST, Math.min(MOST, (preferred.get(key) ?? 0) + change));
    preferred.delete(key);
    if (value !== 0) preferred.set(key, value);
    return value;
  };
  for (const { phrase, start, end } of composed.sentences) {
    if (phrase === undefined) continue;
    move(phrase, sentText.includes(sentenceKey(composed.body.slice(start, end))) ? STEP : -STEP);
  }
  const greeting = greetingOf(lines);
  if (greeting !== undefined && greeting !== greetingOf(before) && move(`${GREETING}${greeting}`, STEP) >= HABIT) {
    learned.greeting = greeting;
    preferred.delete(`${GREETING}${greeting}`);
  }
  const signOff = signOffOf(lines);
  if (signOff !== undefined && signOff !== signOffOf(before) && move(`${SIGNED}${signOff}`, STEP) >= HABIT) {
    learned.signOff = signOff;
    preferred.delete(`${SIGNED}${signOff}`);
  }
  learned.preferred = Object.fromEntries([...preferred].slice(-MOST_PHRASES));
  if (preferred.size === 0) delete learned.preferred;
  const banned = struckOut(composed, sent);
  if (banned.length > 0) learned.banned = [...new Set([...(voice.banned ?? []), ...banned])].slice(-MOST_BANNED);
  return learned;
}

/** What stands before a greeting or a sign-off among the phrases that are remembered. */
const GREETING = "Greeting: ";
const SIGNED = "Sign-off: ";

function greetingOf(lines: readonly string[]): "dear" | "hi" | undefined {
  const first = lines.find((line) => line.trim() !== "")?.trim() ?? "";
  if (/^dear\b/i.test(first)) return "dear";
  return /^(?:hi|hey|hello)\b/i.test(first) ? "hi" : undefined;
}

const SIGN_OFF =
  /^(?:kind|best|warm|many|yours|with|all the|sincerely|regards|cheers|thanks|thank you|respectfully|cordially|greetings)\b[^.!?:@\d]{0,40},?$/i;

/** The last line that reads like a sign-off and has a line after it. */
function signOffOf(lines: readonly string[]): string | undefined {
  const written = lines.map((line) => line.trim()).filter((line) => line !== "");
  const at = written.findLastIndex((line, index) => index < written.length - 1 && SIGN_OFF.test(line));
  return at < 1 ? undefined : written[at]!.replace(/,$/, "");
}

/**
 * Runs of words inside a sentence that were removed while the words around them stayed. A rewritten sentence teaches
 * nothing of the kind: there one cannot tell what was disliked.
 */
function struckOut(draft: Composed, sent: string): string[] {
  const sentences = sent.split(/(?<=[.!?])\s+|\n+/).map((sentence) => wordsOf(sentence));
  const found: string[] = [];
  for (const sentence of draft.sentences) {
    if (sentence.phrase === undefined) continue;
    const before = wordsOf(draft.body.slice(sentence.start, sentence.end));
    for (const after of sentences) {
      const gone = before.length - after.length;
      if (gone < BANNED_WORDS.least || gone > BANNED_WORDS.most || after.length < 4) continue;
      let head = 0;
      while (head < after.length && before[head] === after[head]) head++;
      let tail = 0;
      while (tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
      if (head + tail === after.length) found.push(before.slice(head, head + gone).join(" "));
    }
  }
  return found;
}
