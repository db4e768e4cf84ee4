// Where do mistakes of a list stand in a letter, and what would be right?
import type { Severity } from "../finding.ts";
import { isIn, isInProse, isOpaque, type Letter } from "../letter.ts";
import { around, isQuoted, matchCase } from "../phrase.ts";
import type { Remark } from "../rule.ts";
import { conditionsOf } from "./triggers.ts";

export interface Mistake {
  /**
   * A pattern in the syntax of regular expressions, without case; a space stands for any gap inside a paragraph, and
   * the ends are word boundaries. Quantifiers without a bound must not be used: time stays linear.
   */
  find: string;
  /** One sentence; `{}` is replaced by the words found. */
  says: string;
  /** What to write instead: `$1` stands for a group; or made from the groups, where undefined means nothing is wrong. */
  fix?: string | ((groups: readonly string[]) => string | undefined);
  /** It is fine when its sentence matches this. */
  unless?: RegExp;
  /** A warning where nothing is said. */
  severity?: Severity;
}

/** A mistake of the list and where it stands in a text. */
export interface Found {
  mistake: Mistake;
  match: RegExpExecArray;
}

interface Guarded {
  mistake: Mistake;
  /** Sets of words, of each of which one must stand in the letter. */
  needs: readonly (readonly string[])[];
}

/** Finds the mistakes of a list in a letter. */
export function mistakeFinder(mistakes: readonly Mistake[]): (letter: Letter) => Remark[] {
  const search = mistakeSearch(mistakes);
  return (letter) =>
    search(letter.flat)
      .map((found) => remarkOf(letter, found))
      .filter((remark) => remark !== undefined)
      .slice(0, MOST);
}

/** The same in any text on one line. Patterns of which a word is missing in it are neither compiled nor run. */
export function mistakeSearch(mistakes: readonly Mistake[]): (flat: string) => Found[] {
  const byWord = new Map<string, Guarded[]>();
  const always: Mistake[] = [];
  for (const mistake of mistakes) {
    for (const [first, ...needs] of conditionsOf(mistake.find)) {
      if (first === undefined) always.push(mistake);
      for (const word of first ?? []) {
        const known = byWord.get(word);
        if (known) known.push({ mistake, needs });
        else byWord.set(word, [{ mistake, needs }]);
      }
    }
  }
  const compiled = new Map<Mistake, RegExp>();
  const compile = (mistake: Mistake): RegExp => {
    let pattern = compiled.get(mistake);
    if (!pattern) {
      pattern = new RegExp(`(?:${mistake.find.replaceAll(" ", "(?: {1,3})")})(?!\\w)`, "gi");
      compiled.set(mistake, pattern);
    }
    return pattern;
  };
  return (flat) => {
    const words = wordsOf(flat);
    const candidates = new Set(always);
    for (const word of words) {
      for (const { mistake, needs } of byWord.get(word) ?? [])
        if (needs.every((set) => set.some((one) => words.has(one)))) candidates.add(mistake);
    }
    return [...candidates].flatMap((mistake) => matchesOf(flat, mistake, compile(mistake)));
  };
}

/** What to write instead of what was found; undefined where the list does not say, or where nothing is wrong. */
export function rightWords({ mistake, match }: Found): string | undefined {
  const { fix } = mistake;
  const right =
    typeof fix === "string"
      ? fix
          .replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "")
          .replace(/ {2,}/g, " ")
          .trim()
      : fix?.(match.map((group) => group ?? ""));
  return right === undefined ? undefined : matchCase(right, match[0]);
}

/** Words as triggers are written: letters and apostrophes; a quoted word counts without its quotes too. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z']+/g)) {
    words.add(word);
    if (word.includes("'")) for (const part of word.split("'")) words.add(part);
    if (word.startsWith("'") || word.endsWith("'")) words.add(word.replace(/^'+|'+$/g, ""));
  }
  return words;
}

/** As many as any letter could hold. */
const MOST = 200;

function matchesOf(flat: string, mistake: Mistake, pattern: RegExp): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(flat); match && found.length < MOST; match = pattern.exec(flat)) {
    // The left boundary is looked at here: in the pattern it would cost a look back at every letter of the text.
    if (match[0] === "" || /[a-z0-9_'-]/i.test(flat[match.index - 1] ?? "")) pattern.lastIndex = match.index + 1;
    else found.push({ mistake, match });
  }
  return found;
}

function remarkOf(letter: Letter, found: Found): Remark | undefined {
  const { mistake, match } = found;
  const start = match.index;
  // A pattern may look at the word behind; the gap before it is no part of the mistake.
  const end = start + match[0].trimEnd().length;
  const isSubject = letter.subject !== undefined && start >= letter.subject.start && end <= letter.subject.end;
  if (!isSubject && !isInProse(letter, start, end)) return undefined;
  if (isOpaque(letter, start, end) || isIn(letter.known, start, end) || isQuoted(letter, start, end)) return undefined;
  if (mistake.unless?.test(around(letter, start, end))) return undefined;
  const text = rightWords(found);
  if (typeof mistake.fix === "function" && text === undefined) return undefined;
  const words = letter.text.slice(start, end).replace(/\s+/g, " ");
  const remark: Remark = { start, end, says: mistake.says.replaceAll("{}", `“${words}”`) };
  if (mistake.severity) remark.severity = mistake.severity;
  if (text !== undefined) remark.fixes = [{ says: `Write “${text}”`, text }];
  return remark;
}
