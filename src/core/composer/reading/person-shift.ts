// How does a note about "them" read when it is written to them?
import { baseOf } from "./verb-forms.ts";
import { bare, isAdverb, isCountNoun, isMass, isPlural, isPreposition } from "./words.ts";

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

/** "takes Nora all of March", "a tour with Nora": the reader is whom something is done to, or with. */
function isObject(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1]!;
  const after = tokens[at + 1] ?? "";
  if (/^\p{Lu}/u.test(before) || /^\p{Lu}/u.test(after) || /^and$/i.test(after)) return false;
  return (
    (isPreposition(before) && !/^of$/i.test(before)) ||
    COSTS.test(bare(before)) ||
    /^(?:asks?|asked|tells?|told|shows?|showed|worr(?:y|ies)|needs?|wants?|makes?)$/.test(bare(before))
  );
}

/** Whoever does something to others. */
const PERSONS = /^(?:they|you|we|i|he|she|to|can|could|will|would|who|team|staff)$/;

/**
 * "they want to move their stock" → "you want to move your stock". A "they" after another plural may mean that one
 * and stays. `names` are words for the reader ("Dana", "Voss"), whose doings become "you".
 */
export function toReader(text: string, names: readonly string[], readerIsSubject: boolean, companyWe = false): string {
  const tokens = text.split(" ");
  let pluralBefore = false;
  let meansCompany = false;
  let agree = false;
  /** "she is leaving and wants": the verb behind "and" agrees with the same person. */
  let agreed = false;
  /** "how they keep them": the object is not the subject. */
  let actsOnOthers = false;
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const key = bare(token);
    let next = token;
    const own = names.find((name) => key === name.toLowerCase() || key === `${name.toLowerCase()}'s`);
    if (/^(?:who|which|that)$/.test(key) || /[.;:]$/.test(tokens[index - 1] ?? "")) agreed = false;
    const again =
      agreed && /^(?:and|but|or|then)$/.test(bare(tokens[index - 1] ?? "")) && !isPlural(tokens[index + 1] ?? "");
    if ((agree || again) && !isAdverb(token)) {
      const form = AGREEING[key] ?? baseOf(key, "s");
      if (form !== undefined) {
        next = token.replace(new RegExp(key, "i"), form);
        agreed = true;
      }
      agree = false;
    }
    const asked =
      key === "they" &&
      /^(?:how|why|what|whether)$/.test(bare(tokens[index - 1] ?? "")) &&
      /^(?:|and|or|\S+,)$/i.test(tokens[index - 2] ?? "") &&
      // "the new rules, what they mean for us": the rules do.
      !(
        pluralBefore &&
        /^(?:mean|cost|cover|contain|include|look|apply|affect|say|change)$/i.test(tokens[index + 1] ?? "")
      );
    // "the machine they use": the thing is theirs.
    const owner = tokens[index - 1] ?? "";
    const relative =
      key === "they" &&
      /^\p{Ll}/u.test(owner) &&
      (isCountNoun(owner) || isMass(owner) || /ation$/.test(owner)) &&
      !isPlural(owner);
    const thing = COSTS.test(bare(tokens[index - 1] ?? "")) && !PERSONS.test(bare(tokens[index - 2] ?? ""));
    if (own !== undefined) {
      if (key.endsWith("'s")) next = token.replace(/\S+'s/i, "your");
      else if (index === 0 || /(?:[,;:]|^[–—-])$/.test(tokens[index - 1]!)) {
        next = "you";
        agree = true;
      } else if (isObject(tokens, index)) next = token.replace(/[\p{L}'-]+/u, "you");
    } else if (
      TO_YOU[key] !== undefined &&
      !(key === "their" && pluralBefore && /^own\b/i.test(tokens[index + 1] ?? "")) &&
      !(key === "them" && (actsOnOthers || (pluralBefore && !thing))) &&
      (!pluralBefore || meansCompany || asked || relative || (key === "them" && thing))
    ) {
      if (pluralBefore && key === "they") actsOnOthers = true;
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
    } else if (
      index === 0 &&
      readerIsSubject &&
      key === "our" &&
      !/^(?:shared|common|mutual|joint)$/.test(bare(tokens[1] ?? ""))
    ) {
      next = "your";
    } else if (
      index === 0 &&
      readerIsSubject &&
      /^we(?:'re|'ve|'d|'ll)?$/.test(key) &&
      !/^(?:\S+ )?(?:both|share|shared)\b/i.test(tokens.slice(1, 3).join(" "))
    ) {
      next = token.replace(/we/i, "you");
    }
    if (next === token && isPlural(token)) pluralBefore = true;
    out.push(next);
  }
  return out.join(" ");
}
