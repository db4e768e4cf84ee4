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

interface Compiled extends Mistake {
  pattern: RegExp;
}

interface Guarded {
  mistake: Mistake;
  /** Sets of words, of each of which one must stand in the letter. */
  needs: readonly (readonly string[])[];
}

/** Finds the mistakes of a list. Patterns of which a word is missing in the letter are neither compiled nor run. */
export function mistakeFinder(mistakes: readonly Mistake[]): (letter: Letter) => Remark[] {
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
  const compiled = new Map<Mistake, Compiled>();
  const compile = (mistake: Mistake): Compiled => {
    let found = compiled.get(mistake);
    if (!found) {
      found = { ...mistake, pattern: new RegExp(`(?:${mistake.find.replaceAll(" ", "(?: {1,3})")})(?!\\w)`, "gi") };
      compiled.set(mistake, found);
    }
    return found;
  };
  return (letter) => {
    const words = wordsOf(letter.flat);
    const candidates = new Set(always);
    for (const word of words) {
      for (const { mistake, needs } of byWord.get(word) ?? [])
        if (needs.every((set) => set.some((one) => words.has(one)))) candidates.add(mistake);
    }
    const remarks: Remark[] = [];
    for (const mistake of candidates) search(letter, compile(mistake), remarks);
    return remarks;
  };
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

function search(letter: Letter, mistake: Compiled, remarks: Remark[]): void {
  const { pattern } = mistake;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(letter.flat); match && remarks.length < MOST; match = pattern.exec(letter.flat)) {
    // The left boundary is looked at here: in the pattern it would cost a look back at every letter of the text.
    if (match[0] === "" || /[a-z0-9_'-]/i.test(letter.flat[match.index - 1] ?? "")) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    const remark = remarkOf(letter, mistake, match);
    if (remark) remarks.push(remark);
  }
}

function remarkOf(letter: Letter, mistake: Compiled, match: RegExpExecArray): Remark | undefined {
  const start = match.index;
  // A pattern may look at the word behind; the gap before it is no part of the mistake.
  const end = start + match[0].trimEnd().length;
  const isSubject = letter.subject !== undefined && start >= letter.subject.start && end <= letter.subject.end;
  if (!isSubject && !isInProse(letter, start, end)) return undefined;
  if (isOpaque(letter, start, end) || isIn(letter.known, start, end) || isQuoted(letter, start, end)) return undefined;
  if (mistake.unless?.test(around(letter, start, end))) return undefined;
  const { fix } = mistake;
  const right =
    typeof fix === "string"
      ? fix
          .replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "")
          .replace(/ {2,}/g, " ")
          .trim()
      : fix?.(match.map((group) => group ?? ""));
  if (typeof fix === "function" && right === undefined) return undefined;
  const words = letter.text.slice(start, end).replace(/\s+/g, " ");
  const remark: Remark = { start, end, says: mistake.says.replaceAll("{}", `“${words}”`) };
  if (mistake.severity) remark.severity = mistake.severity;
  if (right !== undefined) {
    const text = matchCase(right, match[0]);
    remark.fixes = [{ says: `Write “${text}”`, text }];
  }
  return remark;
}
