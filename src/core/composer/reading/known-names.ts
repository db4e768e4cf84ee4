// Which words does the case file itself show to be names?
import type { CaseFile } from "../../case/case-file.ts";
import { isOrdinary } from "./capitals.ts";
import { isPlural } from "./words.ts";

const cache = new WeakMap<CaseFile, ReadonlySet<string>>();

/** Words of names, and words with a capital inside a typed fact. Worked out once for each case file. */
export function knownNames(caseFile: CaseFile): ReadonlySet<string> {
  const known = cache.get(caseFile);
  if (known) return known;
  const names = new Set<string>();
  const addAll = (text: string): void => {
    for (const word of text.split(/[^\p{L}\p{N}&.'-]+/u))
      if (/^\p{Lu}/u.test(word)) names.add(word.replace(/'s$|[.]+$/g, ""));
  };
  addAll(caseFile.candidate.name);
  addAll(caseFile.company.name);
  for (const contact of caseFile.contacts ?? []) addAll(contact.name);
  const inside = (text: string | undefined): void => {
    if (text === undefined || text === text.toUpperCase()) return;
    for (const match of text.matchAll(/(?<=\p{Ll},? |\bI )(\p{Lu}\p{Ll}[\p{L}\p{N}-]*)/gu)) names.add(match[1]!);
  };
  for (const interview of caseFile.interviews ?? []) {
    const debrief = interview.debrief;
    for (const item of debrief?.topics ?? []) inside(item.text);
    for (const item of debrief?.challenges ?? []) {
      inside(item.text);
      inside(item.mine);
    }
    for (const item of debrief?.strengths ?? []) inside(item.text);
    for (const item of debrief?.clarify ?? []) inside(item.text);
    for (const item of debrief?.doubts ?? []) inside(item.answer);
    for (const item of debrief?.promised ?? []) inside(item.what);
  }
  const meets = (caseFile.interviews ?? []).flatMap(
    (interview) => interview.debrief?.strengths?.map((item) => item.meets) ?? [],
  );
  const sought = [...(caseFile.role.requirements ?? []), ...meets].filter((text) => text !== undefined);
  // Where some requirements begin in lower case, a capital at the head of another is meant: "economy design; Unity".
  const lower = sought.some((text) => /^\p{Ll}/u.test(text));
  for (const text of sought) {
    inside(text);
    const head = /^\p{Lu}\p{Ll}[\p{L}-]*/u.exec(text)?.[0];
    if (lower && head !== undefined) names.add(head);
  }
  for (const interview of caseFile.interviews ?? []) addAll(interview.timeZone.split("/").at(-1)!.replace(/_/g, " "));
  // Words that only open a sentence are no names.
  for (const word of ["The", "A", "An", "I", "And", "But", "We", "They", "Our", "My", "In", "At", "For"])
    names.delete(word);
  cache.set(caseFile, names);
  return names;
}

/** Names of the case file typed in lower case get their capital: "every street in freetown". Ordinary words stay. */
export function withNames(text: string, names: ReadonlySet<string>): string {
  return text.replace(/(?<![\p{L}\p{N}@./_-])\p{Ll}{4,}(?![\p{L}\p{N}@_])/gu, (word) => {
    const name = word[0]!.toUpperCase() + word.slice(1);
    return names.has(name) && !isOrdinary(word) && !isOrdinary(word.replace(/e?s$/, "")) && !isPlural(word)
      ? name
      : word;
  });
}
