// How does a note about "them" read when it is written to them?
import { baseOf } from "./verb-forms.ts";
import { bare, isAdverb, isPlural } from "./words.ts";

const AGREEING: Readonly<Record<string, string>> = {
  is: "are",
  was: "were",
  has: "have",
  does: "do",
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

const TO_YOU: Readonly<Record<string, string>> = {
  they: "you",
  them: "you",
  their: "your",
  theirs: "yours",
  themselves: "yourselves",
  "they're": "you're",
  "they've": "you've",
  "they'd": "you'd",
  "they'll": "you'll",
};

/** What a thing does to the house, not to itself: "no-shows cost them 12 hours". */
const COSTS =
  /^(?:costs?|costing|gives?|gave|giving|takes?|took|saves?|saved|brings?|brought|helps?|helped|hurts?|slows?|slowed|leaves?|left|hits?|keeps?|kept|holds?|lets?|forces?|forced|kill(?:s|ing)?|hurting|slowing|worr(?:y|ies|ying)|both(?:ers|ering))$/;

/**
 * "they want to move their stock" → "you want to move your stock". A "they" after another plural may mean that one
 * and stays. `names` are words for the reader ("Dana", "Voss"), whose doings become "you".
 */
export function toReader(text: string, names: readonly string[], readerIsSubject: boolean, companyWe = false): string {
  const tokens = text.split(" ");
  let pluralBefore = false;
  let meansCompany = false;
  let agree = false;
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const key = bare(token);
    let next = token;
    const own = names.find((name) => key === name.toLowerCase() || key === `${name.toLowerCase()}'s`);
    if (agree && !isAdverb(token)) {
      const agreed = AGREEING[key] ?? baseOf(key, "s");
      if (agreed !== undefined) next = token.replace(new RegExp(key, "i"), agreed);
      agree = false;
    }
    if (own !== undefined) {
      if (key.endsWith("'s")) next = token.replace(/\S+'s/i, "your");
      else if (index === 0) {
        next = "you";
        agree = true;
      }
    } else if (
      TO_YOU[key] !== undefined &&
      (!pluralBefore || meansCompany || (key === "them" && COSTS.test(bare(tokens[index - 1] ?? ""))))
    ) {
      next = token.replace(new RegExp(key, "i"), TO_YOU[key]);
      meansCompany = true;
    } else if (readerIsSubject && (key === "he" || key === "she")) {
      next = token.replace(/s?he/i, "you");
      agree = true;
    } else if (readerIsSubject && (key === "he's" || key === "she's")) {
      next = token.replace(/s?he's/i, "you're");
    } else if (readerIsSubject && (key === "his" || key === "her")) {
      next = token.replace(/his|her/i, "your");
    } else if (
      companyWe &&
      /^(?:we|us|our|ours|we're|we've|we'd|we'll)$/.test(key) &&
      !/^(?:let|between)$/.test(bare(tokens[index - 1] ?? ""))
    ) {
      next = token.replace(/^we|^us\b/i, "you").replace(/^our/i, "your");
    } else if (index === 0 && readerIsSubject && key === "our") {
      next = "your";
    } else if (index === 0 && readerIsSubject && /^we(?:'re|'ve|'d|'ll)?$/.test(key)) {
      next = token.replace(/we/i, "you");
    }
    if (next === token && isPlural(token)) pluralBefore = true;
    out.push(next);
  }
  return out.join(" ");
}
