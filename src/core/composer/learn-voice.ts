// What does a person's edit of a draft say about how they like to write?
import type { Draft, Voice } from "./draft.ts";
import { sentenceKey, wordsOf } from "./overlap.ts";

/** How far one edit moves a phrase, and how far edits can move it altogether. */
const STEP = 1;
const MOST = 5;
/** A phrase taken out is remembered as banned only if it is short enough to be a habit of speech. */
const BANNED_WORDS = { least: 2, most: 6 };
const MOST_BANNED = 60;

/**
 * The voice after one letter was sent. `sent` is the body as it went out, `phrases` the ids of the phrases in the
 * draft's sentences, as compose gives them. Kept phrases rise, rewritten ones fall, greeting and sign-off are taken
 * over where they were changed, and a run of words that was struck out without anything in its place is not used again.
 * Pure: the voice handed in is not changed.
 */
export function learnVoice(draft: Draft, sent: string, voice: Voice = {}): Voice {
  const lines = sent.replace(/\r\n/g, "\n").split("\n");
  const sentText = sentenceKey(sent);
  const preferred: Record<string, number> = { ...voice.preferred };
  for (const sentence of draft.sentences) {
    if (sentence.phrase === undefined) continue;
    const key = sentenceKey(draft.body.slice(sentence.start, sentence.end));
    const change = sentText.includes(key) ? STEP : -STEP;
    const value = Math.max(-MOST, Math.min(MOST, (preferred[sentence.phrase] ?? 0) + change));
    if (value === 0) delete preferred[sentence.phrase];
    else preferred[sentence.phrase] = value;
  }
  const learned: Voice = { ...voice };
  if (Object.keys(preferred).length > 0) learned.preferred = preferred;
  else delete learned.preferred;
  const greeting = greetingOf(lines);
  if (greeting !== undefined && greeting !== greetingOf(draft.body.split("\n"))) learned.greeting = greeting;
  const signOff = signOffOf(lines);
  if (signOff !== undefined && signOff !== signOffOf(draft.body.split("\n"))) learned.signOff = signOff;
  const banned = struckOut(draft, sent);
  if (banned.length > 0) learned.banned = [...new Set([...(voice.banned ?? []), ...banned])].slice(-MOST_BANNED);
  return learned;
}

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
function struckOut(draft: Draft, sent: string): string[] {
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
