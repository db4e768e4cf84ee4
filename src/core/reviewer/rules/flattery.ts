// Does the letter praise the reader too much?
import { toneCheck } from "../tone/tone-check.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "flattery",
  severity: "warning",
  sentence: "Finds praise of the reader or the company in superlatives.",
  why: "Big praise from somebody who wants a job is not believed; interest in one thing is.",
  source: "letters.md, what marks a bad one (praise of the reader)",
};

export const check: Check = toneCheck("flattery", {
  says: "{} is praise the reader has little use for and may not believe; say what interested you instead.",
  phrases: [
    // "Your esteemed organisation" is plain courtesy in much of Asia and Africa.
    {
      find: "esteemed (?:company|organi[sz]ation|firm|institution|group|corporation|bank|university|hospital|school)",
      severity: "info",
      says: "{} is praise from the brochure; one thing you noticed yourself convinces more.",
    },
    {
      find: "(?:well-respected|well respected|highly respected|prestigious|renowned) (?:company|organi[sz]ation|firm|institution|group|corporation|bank|university)",
      says: "{} is praise from the brochure; one thing you noticed yourself convinces more.",
    },
  ],
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThe way you drew the cell in three strokes made it clear at once. I was impressed by the brilliant test bench.",
    "Dear Dana,\n\nIt was an honour to meet the team.",
  ],
  bad: [
    "Dear Dana,\n\nYou are a true genius.",
    "Dear Dana,\n\nHalden is the best company in the world.",
    "Dear Dana,\n\nI am in awe of your work.",
    "Dear Dana,\n\nI would love to work for your well-respected company.",
  ],
};
