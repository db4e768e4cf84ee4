// Which slips can be found in a finished letter by its letters and words alone?
import type { CaseFile } from "../case/case-file.ts";
import type { Draft } from "./draft.ts";
import { indefiniteArticle } from "./reading/noun-phrase.ts";

/** Words that may rightly stand twice in a row. */
const MAY_REPEAT = new Set(["that", "had", "new", "baden", "pago", "walla", "duran", "bora"]);
/** Spellings that begin a sentence in lower case. */
const LOWER_STARTS = /^(?:i[A-Z]|e[A-Z]|dbt\b|macOS|https?:|\S+@)/;

/** Every slip, in words for the test that finds it. An empty list is a clean letter. */
export function faultsOf(draft: Draft, caseFile: CaseFile): string[] {
  const faults: string[] = [];
  const { body } = draft;
  for (const text of [draft.subject, body]) {
    if (/[{}]|undefined|null\b|\[object|NaN/.test(text)) faults.push(`an open slot: ${text.slice(0, 60)}`);
    if (/ {2}|\t/.test(text)) faults.push("a double space");
    const marks = /[,;:]{2,}|\.\.(?!\.)|[.!?][,;:](?!\))|[,;:][.!?]|\s[,;:.!?](?=\s|$)|\(\s|\s\)/.exec(
      text.replace(/https?:\S+/g, ""),
    );
    if (marks) faults.push(`a stray mark: ${text.slice(Math.max(0, marks.index - 15), marks.index + 10)}`);
    for (const match of text.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}+) \1(?![\p{L}\p{N}'’-])/giu)) {
      if (!MAY_REPEAT.has(match[1]!.toLowerCase())) faults.push(`a doubled word: ${match[0]}`);
    }
    for (const match of text.matchAll(/(?<![\p{L}\p{N}.'-])(an?) (["“]?)([\p{L}\p{N}][^\s,.;:]*)/gu)) {
      if (indefiniteArticle(match[3]!) !== match[1]) faults.push(`a or an: ${match[0]}`);
    }
  }
  let end = 0;
  for (const sentence of draft.sentences) {
    const between = body.slice(end, sentence.start);
    if (between.trim() !== "") faults.push(`text outside the sentences: ${between}`);
    if (sentence.start < end || sentence.end <= sentence.start) faults.push("sentences out of order");
    const text = body.slice(sentence.start, sentence.end);
    if (/^\p{Ll}/u.test(text) && !LOWER_STARTS.test(text))
      faults.push(`a sentence in lower case: ${text.slice(0, 40)}`);
    if (sentence.phrase !== undefined && !/[.?!”]$|^https?:/.test(text))
      faults.push(`no mark at the end: ${text.slice(-40)}`);
    end = sentence.end;
  }
  if (body.slice(end).trim() !== "") faults.push("text after the last sentence");
  // The day in "within two weeks" is reckoned, not typed.
  const typed = draft.sentences.filter((item) => !item.facts.some((fact) => /decision\.said$|^history\./.test(fact)));
  for (const figure of typed.flatMap((item) => body.slice(item.start, item.end).match(/\d+(?:[.,]\d+)*/g) ?? [])) {
    if (!figuresOf(caseFile).has(figure.replace(/\D/g, ""))) faults.push(`a figure that nobody typed: ${figure}`);
  }
  return faults;
}

const known = new WeakMap<CaseFile, ReadonlySet<string>>();

/** All figures of a case file, digits only; with days and months of its dates without leading zeros. */
function figuresOf(caseFile: CaseFile): ReadonlySet<string> {
  const found = known.get(caseFile);
  if (found) return found;
  const figures = new Set<string>();
  const typed = JSON.stringify(caseFile);
  // What is typed short is written out: "11k" records, since "'11", in "28", at "17h".
  for (const [, count] of typed.matchAll(/(\d+)k/gi)) figures.add(`${count}000`);
  for (const [, year] of typed.matchAll(/\b(\d\d)\b/g)) figures.add(`20${year}`).add(`19${year}`);
  if (/\d ?h\b/i.test(typed)) figures.add("00");
  for (const match of typed.matchAll(/\d+(?:[.,]\d+)*/g)) {
    figures.add(match[0].replace(/\D/g, ""));
    figures.add(match[0].replace(/^0+/, ""));
    for (const piece of match[0].split(/[.,]/)) figures.add(piece);
  }
  known.set(caseFile, figures);
  return figures;
}
