// Does the letter apologise more than once, or for existing?
import { isInProse } from "../letter.ts";
import { phrasePattern } from "../phrase.ts";
import { toneCheck } from "../tone/tone-check.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "over-apologetic",
  severity: "warning",
  sentence: "Finds apologies for writing, and a second apology.",
  why: "Asking is your right; an apology for it makes the question smaller than it is.",
  source: "letters.md, what marks a bad one (a second apology)",
};

const APOLOGY = phrasePattern(
  "(?:i(?:'m| am) )?(?:so |very |terribly |really |truly |deeply |extremely |awfully )?sorry(?! to (?:hear|learn|read|see|miss))|(?:i |my |many |sincere |please accept my |humble )?(?:sincere )?apolog(?:ies|y|i[sz]e|i[sz]ing)|(?:please )?(?:forgive|pardon|excuse) (?:me|my|the|this)(?! \\w+ing the)|i beg your pardon|mea culpa",
);
const findTone = toneCheck("over-apologetic", {
  says: "{} apologises for what is your right; ask, and thank them.",
});

export const check: Check = (letter) => {
  const all = [...letter.plain.matchAll(APOLOGY)].filter((match) =>
    isInProse(letter, match.index, match.index + match[0].length),
  );
  const judged = findTone(letter);
  // One apology for a lapse is manners. The second is one too many.
  const second = all[1];
  if (!second) return judged.slice(0, 1);
  return [
    {
      start: second.index,
      end: second.index + second[0].length,
      severity: all.length > 2 || judged.length > 0 ? "warning" : "info",
      says: "This is the second apology; one is polite, more make the reader wonder what went wrong.",
    },
  ];
};

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI am sorry this note comes late. Thank you for Monday.",
    "Dear Dana,\n\nI was sorry to hear that the role is filled.",
  ],
  bad: [
    "Dear Dana,\n\nSorry to bother you again. Is there any news?",
    "Dear Dana,\n\nI'm sorry for the delay, I apologize for the wrong file, and sorry again for all of it.",
  ],
};
