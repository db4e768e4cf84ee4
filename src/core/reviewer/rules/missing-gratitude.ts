// Does a thank-you letter say thank you?
import { findInProse } from "../phrase.ts";
import { sentencesThat } from "../tone/judge.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "missing-gratitude",
  severity: "warning",
  sentence: "Finds thank-you letters without thanks.",
  why: "Thanks are what the letter is for; without them it reads as a pitch.",
  source: "S0, S2, S4 (requirements R9, M1)",
};

const GRATITUDE =
  /\bthank|\bthanks|\bthx\b|\bgrateful|\bgratitude|\bappreciat|\bobliged\b|\bindebted\b|\bkind of you\b|\bgenerous (?:of you|with your)\b|\bcheers for\b|\bowe you\b|\btouched (?:by|that)\b|\bhonou?red\b|\bprivilege\b|\bdank|\bmerci\b|\bgracias\b|\btack\b/i;
const PLEASURE =
  /\b(?:enjoyed|pleasure|delight(?:ed|ful)?|(?:great|good|lovely|wonderful|nice|fun|glad) (?:talk|time|day|hour|morning|afternoon|visit|to|talking|speaking|meeting|chatting|seeing|hearing|conversation|chat))\b/i;

export const check: Check = (letter) => {
  if (letter.prose.length === 0 || letter.words.length < 5) return [];
  if (letter.closing && GRATITUDE.test(letter.plain.slice(letter.closing.start, letter.closing.end))) return [];
  if (letter.greeting && GRATITUDE.test(letter.plain.slice(letter.greeting.start, letter.greeting.end + 1))) return [];
  if (findInProse(letter, GRATITUDE) || sentencesThat("thanks", letter).length > 0) return [];
  const isThanks = letter.purpose === "thank-you";
  const isAnswer =
    letter.purpose === "rejection-reply" || letter.purpose === "feedback-request" || letter.purpose === "offer-reply";
  if (!isThanks && !(isAnswer && letter.purposeIsGiven)) return [];
  const span = letter.sentences[0] ?? letter.body;
  const isPleased = findInProse(letter, PLEASURE) !== undefined;
  if (!letter.purposeIsGiven && isPleased) return [];
  return [
    {
      start: span.start,
      end: span.end,
      severity: isThanks && !isPleased ? "warning" : "info",
      says: isThanks
        ? "Nowhere does the letter say thank you, which is what it is for; one sentence near the start is enough."
        : "There is no word of thanks for the time they gave you; one short sentence leaves a better last impression.",
    },
  ];
};

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for the conversation today.",
    { message: "Dear Dana,\n\nI much appreciated how openly you spoke about the planner.", purpose: "thank-you" },
    {
      message: "Dear Dana,\n\nHow is the search for a controls engineer going? I am still interested.",
      purpose: "status-inquiry",
    },
  ],
  bad: [
    {
      message:
        "Dear Dana,\n\nI am the right person for the job. My work on planners at Nordarm cut cycle time, and I can start in May.",
      purpose: "thank-you",
    },
  ],
};
