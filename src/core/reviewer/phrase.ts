// Where do set phrases stand in a letter? Rules start as lists of phrases before they become code.
import type { Purpose } from "../case/words.ts";
import type { Severity } from "./finding.ts";
import { isIn, isInProse, isOpaque, type Letter } from "./letter.ts";
import type { Check, Remark } from "./rule.ts";

export interface Phrase {
  /**
   * A pattern in the syntax of regular expressions; a space stands for any gap inside a paragraph, and the
   * ends are word boundaries. Quantifiers without a bound must not be used: time stays linear.
   */
  find: string;
  /** A word without which the phrase cannot stand there, in lower case: the pattern is not even compiled without it. */
  has?: string;
  /** One sentence; without one the list's sentence counts. `{}` is replaced by the words found. */
  says?: string;
  /** What to write instead: `$1` stands for a group. */
  fix?: string;
  /** What the fix does, for its button. */
  fixSays?: string;
  severity?: Severity;
  /** The phrase counts only when its sentence matches this too: words of one kind beside words of another. */
  needs?: RegExp;
  /** The phrase is fine when its sentence matches this. */
  unless?: RegExp;
  /** The phrase counts only for these purposes (given or guessed). */
  only?: readonly Purpose[];
  /** The phrase is fine for these purposes. */
  except?: readonly Purpose[];
}

interface Compiled extends Phrase {
  pattern: RegExp;
}

const GAP = "(?: {1,3}| ?\\n {0,3})";

/** In the flat text a line break inside a paragraph is a space already; the shorter pattern compiles in a third of the time. */
const FLAT_GAP = "(?: {1,3})";

/** Compiles a phrase's pattern. */
export function phrasePattern(find: string, flags = "gi"): RegExp {
  return new RegExp(`(?<![\\w'])(?:${find.replaceAll(" ", GAP)})(?!\\w)`, flags);
}

/** A check that reports every phrase of a list that stands in the prose (and, if wanted, in the subject). */
export function phraseCheck(
  phrases: readonly Phrase[],
  options: { says?: string; subject?: boolean; most?: number } = {},
): Check {
  const compiled: Compiled[] = phrases.map((phrase) => ({
    ...phrase,
    pattern: new RegExp(`(?:${phrase.find.replaceAll(" ", FLAT_GAP)})(?!\\w)`, "gi"),
  }));
  return (letter) => {
    const remarks: Remark[] = [];
    let lower: string | undefined;
    for (const phrase of compiled) {
      if (phrase.only && !(letter.purpose && phrase.only.includes(letter.purpose))) continue;
      if (phrase.except && letter.purpose && phrase.except.includes(letter.purpose)) continue;
      if (phrase.has !== undefined && !(lower ??= letter.flat.toLowerCase()).includes(phrase.has)) continue;
      const { pattern } = phrase;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(letter.flat); match; match = pattern.exec(letter.flat)) {
        // The left boundary is looked at here: in the pattern it would cost a look back at every letter of the text.
        if (match[0] === "" || isInsideWord(letter.flat, match.index)) {
          pattern.lastIndex = match.index + 1;
          continue;
        }
        const remark = remarkOf(letter, phrase, match, options);
        if (remark) remarks.push(remark);
        if (remarks.length >= (options.most ?? 200)) return remarks;
      }
    }
    return remarks;
  };
}

function isInsideWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  // Letters, digits, underscore and apostrophe; NaN at the start of the text compares false.
  return (
    (before >= 97 && before <= 122) ||
    (before >= 65 && before <= 90) ||
    (before >= 48 && before <= 57) ||
    before === 95 ||
    before === 39
  );
}

function remarkOf(
  letter: Letter,
  phrase: Compiled,
  match: RegExpExecArray,
  options: { says?: string; subject?: boolean },
): Remark | undefined {
  const start = match.index;
  const end = start + match[0].length;
  if (end === start) return undefined;
  const isSubject = letter.subject !== undefined && start >= letter.subject.start && end <= letter.subject.end;
  if (!isInProse(letter, start, end) && !(options.subject && isSubject)) return undefined;
  if (isOpaque(letter, start, end) || isIn(letter.known, start, end) || isQuoted(letter, start, end)) return undefined;
  if (phrase.needs && !phrase.needs.test(around(letter, start, end))) return undefined;
  if (phrase.unless?.test(around(letter, start, end))) return undefined;
  const words = letter.text.slice(start, end).replace(/\s+/g, " ");
  const remark: Remark = { start, end, says: (phrase.says ?? options.says ?? "").replaceAll("{}", `“${words}”`) };
  if (phrase.severity) remark.severity = phrase.severity;
  if (phrase.fix !== undefined) {
    const text = matchCase(
      phrase.fix.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ""),
      match[0],
    );
    remark.fixes = [{ says: phrase.fixSays ?? `Write “${text}”`, text }];
  }
  return remark;
}

/** Words in quotation marks are somebody else's, or a title. */
export function isQuoted(letter: Letter, start: number, end: number): boolean {
  const from = Math.max(letter.plain.lastIndexOf("\n\n", start), start - 300, 0);
  let open = false;
  for (let at = letter.plain.indexOf('"', from); at >= 0 && at < start; at = letter.plain.indexOf('"', at + 1))
    open = !open;
  if (!open) return false;
  const close = letter.plain.indexOf('"', end);
  return close >= 0 && close - start < 300;
}

/** The sentence a place stands in, or the place itself outside sentences. */
export function around(letter: Letter, start: number, end: number): string {
  const { subject } = letter;
  if (subject && start >= subject.start && end <= subject.end) return letter.plain.slice(subject.start, subject.end);
  const sentence = sentenceAt(letter, start);
  return sentence
    ? letter.plain.slice(sentence.start, Math.max(sentence.end, end)).replace(/\s+/g, " ")
    : letter.plain.slice(start, end);
}

/** The sentence that holds an offset. */
export function sentenceAt(letter: Letter, offset: number): Letter["sentences"][number] | undefined {
  let low = 0;
  let high = letter.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = letter.sentences[middle]!;
    if (sentence.end <= offset) low = middle + 1;
    else if (sentence.start > offset) high = middle - 1;
    else return sentence;
  }
  return undefined;
}

/** A correction that begins as what it replaces begins. */
export function matchCase(text: string, model: string): string {
  const first = model[0] ?? "";
  if (first !== first.toLowerCase() && text.length > 0 && !/^I\b/.test(model)) {
    return text[0]!.toUpperCase() + text.slice(1);
  }
  return text;
}

/** The first match of any pattern in the prose, or undefined. */
export function findInProse(letter: Letter, pattern: RegExp): { start: number; end: number } | undefined {
  for (const span of letter.prose) {
    const match = pattern.exec(letter.plain.slice(span.start, span.end));
    pattern.lastIndex = 0;
    if (match) return { start: span.start + match.index, end: span.start + match.index + match[0].length };
  }
  return undefined;
}
