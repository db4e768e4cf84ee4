// Is a word misspelled?
import { editDistance } from "../../case/problem.ts";
import { isKnownWord } from "../facts.ts";
import { fold } from "../fold.ts";
import { MISSPELLINGS } from "../misspellings.ts";
import { isIn, isOpaque, type Letter, type Word } from "../letter.ts";
import { matchCase } from "../phrase.ts";
import { isTerm } from "../terms.ts";
import type { Speller } from "../finding.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "spelling",
  severity: "warning",
  sentence: "Finds misspelled words.",
  why: "A slip is human, but some readers take it for carelessness.",
  source: "all five documents (requirements R1); dictionaries: SCOWL for en-US and en-GB",
};

export const check: Check = (letter) => {
  const remarks: Remark[] = [];
  const seen = new Map<string, Remark["fixes"] | null>();
  const signed = new Set(
    (letter.signature ? letter.plain.slice(letter.signature.start, letter.signature.end) : "")
      .match(/[\p{L}\p{M}]{3,}/gu)
      ?.map(fold),
  );
  for (const name of letter.greeting?.names ?? [])
    for (const word of name.text.split(/[\s.-]+/)) signed.add(fold(word));
  const capitalised = new Set(
    letter.words
      .filter((word) => !word.first && /^\p{Lu}/u.test(word.text))
      .map((word) => fold(word.text.replace(/'s?$/, ""))),
  );
  let checked = 0;
  for (const word of [...subjectWords(letter), ...letter.words]) {
    if (!isPlainWord(word.text) || isOpaque(letter, word.start, word.end)) continue;
    // Beyond any real letter's vocabulary, suggestions would cost time for nothing.
    if (checked > 3_000 || remarks.length >= 60) break;
    const key = `${word.text} ${word.first}`;
    if (!seen.has(key)) {
      checked++;
      seen.set(key, judge(letter, word, signed, capitalised));
    }
    const fixes = seen.get(key);
    if (!fixes) continue;
    // The ending of a possessive is no part of the word: it is the word that is corrected, or taught.
    const end = word.start + withoutPossessive(word.text).length;
    remarks.push({
      start: word.start,
      end,
      severity: isSure(letter, word, fixes[0]?.text.toLowerCase() ?? "") ? "warning" : "info",
      says: `“${letter.text.slice(word.start, end)}” looks misspelled${fixes[0] ? `; “${fixes[0].text}” may be meant` : ""}. Slips are human, but some readers take them for carelessness.`,
      fixes,
    });
  }
  return remarks;
};

/**
 * A typing mistake, rather than a name or a word of a trade or another language. A letter doubled or left single, two
 * letters exchanged and a vowel for a vowel are how people slip; a short word with another consonant may be anything.
 */
function isSure(letter: Letter, word: Word, right: string): boolean {
  if (MISSPELLINGS.has(word.lower)) return true;
  const bare = word.lower.replace(/'s?$/, "");
  const meant = right.replace(/'s?$/, "");
  if (bare.length < 5 || bare[0] !== meant[0] || editDistance(bare, meant, 2) > 1) return false;
  // "Harewell" is a house, and no harebell.
  if (/^\p{Lu}/u.test(word.text) && (word.first || word.start < letter.body.start))
    return bare.length >= 8 && isUsualSlip(bare, meant);
  // Words with accents and in the subject's own language are foreign, not wrong.
  if (
    /[^a-z'-]/.test(bare) ||
    /(?:tt?e|ie|ij|eau|oux|gli|zione|ção|heit|keit|ung|lich|ski|icz|ovic|wala|pur|abad|ji)$/.test(bare)
  )
    return false;
  return bare.length >= 7 || isUsualSlip(bare, meant);
}

/** Doubling, transposition, or a vowel for a vowel. */
function isUsualSlip(bare: string, meant: string): boolean {
  if (bare.replace(/(.)\1/g, "$1") === meant.replace(/(.)\1/g, "$1")) return true;
  if ([...bare].toSorted().join("") === [...meant].toSorted().join("")) return true;
  return bare.replace(/[aeiou]/g, "") === meant.replace(/[aeiou]/g, "") && bare.length >= 6;
}

/** Undefined or null: nothing wrong. Else the corrections, nearest first. */
function judge(letter: Letter, word: Word, signed: Set<string>, capitalised: Set<string>): Remark["fixes"] | null {
  const text = withoutPossessive(word.text);
  const lower = text.toLowerCase();
  const fixOf = (right: string) => ({ says: `Write “${matchCase(right, text)}”`, text: matchCase(right, text) });
  const known = MISSPELLINGS.get(lower);
  const isCapital = /^\p{Lu}/u.test(text);
  const { speller, caseFile } = letter.request;
  if (known !== undefined && !(isCapital && !word.first)) {
    // None of the list is in a dictionary: a speller that knows such a word was taught it.
    const isRight = speller?.correct(text) === true || isIn(letter.known, word.start, word.end);
    return isRight || isCompanyWord(letter, text) ? null : [fixOf(known)];
  }
  if (!speller || lower.length < 3 || /^i'(?:m|d|ve|ll)$/.test(lower)) return null;
  if (
    signed.has(fold(text)) ||
    (letter.facts && isKnownWord(letter.facts, text)) ||
    (caseFile && letter.facts && isInflected(letter, lower))
  )
    return null;
  if (isTerm(lower)) return null;
  const parts = text.split("-");
  if (parts.length > 1) {
    const wrong = parts.find(
      (part) => part.length > 4 && /^\p{Ll}+$/u.test(part) && !speller.correct(part) && !isTerm(part),
    );
    if (wrong === undefined || speller.correct(text)) return null;
    const better = speller.suggest(wrong)[0];
    return better && editDistance(wrong, better, 3) <= 1 ? [fixOf(text.replace(wrong, better))] : null;
  }
  if (speller.correct(text) || speller.correct(lower) || speller.correct(fold(text))) return null;
  if (isCapital && (!word.first || capitalised.has(fold(text)))) return null;
  const suggestions = speller.suggest(lower).filter((right) => right.toLowerCase() !== lower && /^\p{Ll}/u.test(right));
  const near = suggestions.filter((right) => editDistance(lower, right, 3) <= (lower.length < 5 ? 1 : 2));
  if (near.length === 0) return null;
  if (isBuilt(speller, lower)) return null;
  // A capital at the head of a sentence may be a name nobody told us.
  if (isCapital && (lower.length < 6 || editDistance(lower, near[0]!, 2) > 1)) return null;
  return near.slice(0, 4).map(fixOf);
}

const PREFIX =
  /^(?:re|un|pre|non|co|multi|micro|nano|bio|cyber|over|under|sub|inter|anti|de|mis|out|semi|geo|hyper|super|ultra|infra|meta|post|proto|neuro|photo|electro|thermo|hydro|agro|eco|auto|tele|cryo|pseudo|para|poly|mono|bi|tri|counter|cross|self|mini|macro|trans|intra|extra|up|down)-?(?=\p{L}{4,})/u;
const SUFFIX =
  /(?:able|ability|ize[ds]?|ise[ds]?|izing|ising|ization|isation|wise|less|ness|like|ers?|ing|s|es|ly|ship|hood|ism|ist|ists|ful|age)$/;

/** "calender's" → "calender". */
function withoutPossessive(text: string): string {
  return text.replace(/'s$/i, "").replace(/'$/, "");
}

function isCompanyWord(letter: Letter, text: string): boolean {
  return letter.facts?.companyWords.includes(fold(text)) === true;
}

/** A word made of known parts, as trades make them: "requeue", "buildable", "invariants". */
function isBuilt(speller: Speller, lower: string): boolean {
  const bare = lower.replace(PREFIX, "");
  if (bare !== lower && bare.length > 3 && speller.correct(bare)) return true;
  const stem = lower.replace(SUFFIX, "");
  // "funder", "rotator": whoever or whatever does it.
  const doer = /^(\p{L}{4,})(?:er|or)s?$/u.exec(lower)?.[1];
  if (doer !== undefined && (speller.correct(doer) || speller.correct(`${doer}e`))) return true;
  if (stem === lower || stem.length < 4) return false;
  if (/(?:able|ability)$/.test(lower) && speller.correct(`${stem}e`)) return true;
  // "takeing" is no word, though "take" and "-ing" are.
  if (/e$/.test(stem) && /(?:ing|able|ers?)$/.test(lower)) return false;
  return /(?:s|es|able|ability|wise|less|ness|like|ship|hood)$/.test(lower) && speller.correct(stem);
}

/** "planners" is known where the facts speak of a planner. */
function isInflected(letter: Letter, lower: string): boolean {
  return ["s", "es", "ing", "ed", "d"].some(
    (ending) => lower.endsWith(ending) && letter.facts!.words.has(fold(lower.slice(0, -ending.length))),
  );
}

/** Words of letters only; camelCase, ALLCAPS, digits and signs mark names and terms. */
function isPlainWord(text: string): boolean {
  if (!/^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'-]*$/u.test(text) || text.length > 40) return false;
  return !/\p{Ll}\p{Lu}/u.test(text) && !/^\p{Lu}{2,}s?$/u.test(text.replace(/[-']/g, ""));
}

function subjectWords(letter: Letter): Word[] {
  if (!letter.subject) return [];
  const words: Word[] = [];
  for (const match of letter.plain
    .slice(letter.subject.start, letter.subject.end)
    .matchAll(/[\p{L}\p{M}\p{N}]+(?:['.&+#/_@-]{1,2}[\p{L}\p{M}\p{N}]+)*/gu)) {
    const start = letter.subject.start + match.index;
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      first: words.length === 0,
    });
  }
  return words;
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI organised the colour tests in Gothenburg with kubectl and PyTorch; see README.md. Zimin helped.\n\nBest,\nMaya",
  ],
  bad: [
    { message: "Dear Dana,\n\nI recieved your note.", fixed: "Dear Dana,\n\nI received your note." },
    { message: "Dear Dana,\n\nThank you for the oppurtunity.", covers: "oppurtunity" },
    { message: "Subject: Thank you for the intervew\n\nDear Dana,\n\nThank you.", covers: "intervew" },
  ],
};
