// Is a day only that of a step after which something else comes: "after the board meets on the 28th", "once the audit is done on Friday"?

/** Between the word that leads and the day: one clause, of at most eight words. */
const STEP =
  /(?<![\p{L}\p{N}])((?:(?:shortly|soon|right|straight|directly|only|some time|sometime)\s{1,3})?(?:after|once|when|as\s{1,3}soon\s{1,3}as|following|nachdem|sobald|après|una\s{1,3}vez|después\s{1,3}de)\s{1,3}(?:[^\s,.;:!?()–—]{1,24}\s{1,3}){1,8})$/iu;
/** Here the day is that of the answer: "after the board they decide on the 12th". */
const TELLS_THE_ANSWER =
  /(?:['’](?:ll|d)|\b(?:will|would|shall|should|deci\p{L}+|choos\p{L}+|know\p{L}*|hear\p{L}*|tell\p{L}*|answer\p{L}*|offer\p{L}*|call\p{L}*|inform\p{L}*|announc\p{L}*|result\p{L}*|by|before|until|till|within|latest|and|but|or|then|so|I|we|you|to\s{1,3}expect))(?![\p{L}\p{N}])/iu;
/** "When: on 5 May", "when is the decision". */
const ASKS = /^when\s{1,3}(?:is|are|do|does|will|can)\b/iu;

/** `before` is the text up to the day; gives the words of the step with the one that leads it. */
export function stepBefore(before: string): string | undefined {
  // "After the interviews, which are on the 18th"
  const step = STEP.exec(before.replace(/, which (?:is|are|will be|takes? place|happens?)(?= )/i, ""))?.[1];
  return step === undefined || TELLS_THE_ANSWER.test(step) || ASKS.test(step) ? undefined : step.trim();
}
