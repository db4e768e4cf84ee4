// Is there too little in the letter to be worth sending?
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "too-short",
  severity: "warning",
  sentence: "Finds thank-you letters of a line or less.",
  why: "Two lines show good manners only; one detail of the talk shows that you listened.",
  source: "Boomerang, 40 million mails: answers fall below 50 words, and by far below 25 (letters.md)",
};

/** Below this there is no room for thanks, a detail and interest. */
const FEWEST = 16;

export const check: Check = (letter) => {
  const { channel } = letter.request;
  if (letter.purpose !== "thank-you" || channel === "linkedin" || channel === "video-chat" || channel === "phone")
    return [];
  const count = letter.words.length;
  if (count >= FEWEST || letter.sentences.length === 0) return [];
  if (letter.opaque.length > 0 && !letter.purposeIsGiven) return [];
  const start = letter.sentences[0]!.start;
  return [
    {
      start,
      end: Math.max(start, letter.sentences.at(-1)!.end),
      severity: letter.purposeIsGiven || count < 12 ? "warning" : "info",
      says: `With ${count} words there is no room for anything from your conversation; one detail that stayed with you makes the letter worth opening.`,
    },
  ];
};

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for Monday. The shared cell stayed with me, and I would like to work on its planner.\n\nBest,\nMaya",
    { message: "Thanks for the call, Dana!", channel: "video-chat", purpose: "thank-you" },
  ],
  bad: ["Dear Dana,\n\nThank you for the interview.\n\nBest,\nMaya"],
};
