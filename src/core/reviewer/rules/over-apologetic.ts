// Does the letter apologise more than once, or for existing?
import { isInProse } from "../letter.ts";
import { phrasePattern } from "../phrase.ts";
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
const FOR_EXISTING = phrasePattern(
  "(?:sorry|apolog(?:ies|i[sz]e|i[sz]ing)|forgive me|pardon me|excuse me|don't mean|do not mean|hate|not want|don't want|hope (?:i(?:'m| am) not|this is not|this isn't))(?: again| once more)?(?:,| for| if i(?:'m| am)| to| i(?:'m| am)| that i)?(?: be| am)? (?:(?:to )?(?:bother|disturb|trouble|pester|annoy|bug|nag|impose|intrude)(?:ing)?(?: (?:you|on you))?|(?:taking|wasting|stealing) (?:up )?(?:so much of )?your (?:precious |valuable )?time|(?:being )?a (?:nuisance|burden|pest|bother|pain)|(?:writing|e-?mailing|contacting|asking|messaging) (?:you )?(?:again|once more|so soon|so often)|the (?:bother|disturbance|trouble|intrusion))",
);

export const check: Check = (letter) => {
  const all = [...letter.plain.matchAll(APOLOGY)].filter((match) =>
    isInProse(letter, match.index, match.index + match[0].length),
  );
  const existing = [...letter.plain.matchAll(FOR_EXISTING)].filter((match) =>
    isInProse(letter, match.index, match.index + match[0].length),
  );
  // One apology for a lapse is manners. The second is one too many.
  const second = all[1];
  const isPileUp = all.length >= 2;
  if (second && isPileUp) {
    return [
      {
        start: second.index,
        end: second.index + second[0].length,
        severity: all.length >= 3 || existing.length > 0 ? "warning" : "info",
        says: "This is the second apology; one is polite, more make the reader wonder what went wrong.",
      },
    ];
  }
  return existing.slice(0, 1).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    says: `“${match[0].replace(/\s+/g, " ")}” apologises for asking, which is your right; ask, and thank them.`,
  }));
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
