// Is a sentence so long that its reader loses the thread?
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "long-sentence",
  severity: "info",
  sentence: "Finds sentences of more than 45 words.",
  why: "Plain short sentences are answered more often; a long one is read twice or not at all.",
  source: "Boomerang, 40 million mails: the simplest language got most answers (letters.md)",
};

/** Letters of all voices in our corpus stay below; beyond it readers lose the verb. */
const LONGEST = 45;

export const check: Check = (letter) =>
  letter.sentences
    .filter((sentence) => sentence.words.length > LONGEST && !/\n\s*(?:[-•*]|\d[.)])/.test(sentence.text))
    .slice(0, 3)
    .map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      says: `This sentence has ${sentence.words.length} words; two shorter ones are easier to follow.`,
    }));

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for today. The cell stayed with me, because two arms that wait for each other are a problem I know from welding, where we gave each arm its own slot of time.",
  ],
  bad: [
    "Dear Dana,\n\nThank you for the talk, in which we spoke about the cell, and about the arms that stall each other, and about the planner that is tuned by hand for every product, which reminded me of the welding line where we had the same trouble, until we gave each of the arms a slot of its own.",
  ],
};
