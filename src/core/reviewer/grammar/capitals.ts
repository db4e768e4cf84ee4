// Which words take a capital wherever they stand: days, months, languages?
import type { Mistake } from "./mistake.ts";

/** "may", "march" and "polish" are other words as well; they count only beside a day or a language's own words. */
const DAYS =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december";
const LANGUAGES =
  "english|french|german|spanish|italian|portuguese|russian|chinese|japanese|arabic|dutch|swedish|norwegian|danish|finnish|turkish|hindi|urdu|greek|czech|hungarian|romanian|ukrainian|korean|mandarin|bengali|swahili";
/** Whoever writes "i" for "I" writes without capitals throughout. */
const WITHOUT_CAPITALS = /(?:^|[\s(])i(?:'(?:m|ve|d|ll))?[\s,]/;

function capital([, before, word]: readonly string[]): string | undefined {
  return word === word!.toLowerCase() ? `${before} ${word[0]!.toUpperCase()}${word.slice(1)}` : undefined;
}

export const CAPITALS: readonly Mistake[] = [
  {
    find: `(on|last|next|this|every|by|until|since|from|before|after|in|of|and|or|for|\\d{1,2}(?:st|nd|rd|th)?) (${DAYS})(?= |[.,!?;:']|$)`,
    says: "Days and months take a capital in English.",
    fix: capital,
    unless: WITHOUT_CAPITALS,
  },
  {
    find: "(\\d{1,2}(?:st|nd|rd|th)?(?: of)?|early|mid|late) (may|march)(?= |[.,!?]|$)(?! (?:be|have|not|need|take|help|seem|come|in|on|off|through))",
    says: "Months take a capital in English.",
    fix: capital,
    unless: WITHOUT_CAPITALS,
  },
  {
    find: `(speak|speaks|speaking|spoke|my|in|of|learn|learning|learned|fluent|good|basic|and|or|both|native|written|spoken|translate|from|into|the) (${LANGUAGES})(?= |[.,!?;:]|$)(?! (?:oak|chocolate|fries|doors?))`,
    says: "Languages and what comes from a country take a capital in English.",
    fix: capital,
    unless: WITHOUT_CAPITALS,
  },
];
