// Which words does the case file itself show to be names?
import type { CaseFile } from "../../case/case-file.ts";
import { SHORT_WORDS } from "../lexicon/short-words.ts";
import { isOrdinary } from "./capitals.ts";
import { NAME_MARK } from "./shorthand.ts";
import { isPlural } from "./words.ts";

/** How words and names of several words are written in this case file, by their small letters. */
interface Spellings {
  words: ReadonlyMap<string, string>;
  phrases: readonly (readonly [RegExp, string])[];
  /** Given names that look like a short form: "Bev" is no beverage. */
  notShort: ReadonlySet<string>;
}

const cache = new WeakMap<CaseFile, ReadonlySet<string>>();
const spellings = new WeakMap<ReadonlySet<string>, Spellings>();

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
  spellings.set(names, spellingsOf(caseFile));
  cache.set(caseFile, names);
  return names;
}

/** Whatever is written with several capitals, or with a figure, anywhere in the file: "EOS", "VSware", "V126". */
function spellingsOf(caseFile: CaseFile): Spellings {
  const words = new Map<string, string>();
  const phrases = new Map<string, string>();
  const notShort = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      // A shouted note tells nothing about its words; an address or a link is no text.
      if (value.length > 12 && value === value.toUpperCase()) return;
      for (const [word] of value.matchAll(/(?<![\p{L}\p{N}@_/.:-])\p{L}[\p{L}\p{N}&-]*(?![\p{L}\p{N}@_/]|\.\p{L})/gu))
        if (/\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(word) && word.length > 2) words.set(word.toLowerCase(), word);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit([caseFile.role, caseFile.company.name, caseFile.interviews, caseFile.candidate.resume, caseFile.company.news]);
  const named = (name: string): void => {
    if (/^\p{Lu}[^\s]* .*\p{Lu}/u.test(name)) phrases.set(name.toLowerCase(), name);
  };
  named(caseFile.company.name);
  for (const contact of caseFile.contacts ?? []) {
    named(contact.name);
    for (const part of contact.name.split(/[\s".()]+/)) if (SHORT_WORDS.has(part.toLowerCase())) notShort.add(part);
    const [given = ""] = contact.name.split(" ");
    // "bex is doing 60 hours": short given names that are no words.
    if (/^\p{Lu}\p{Ll}{2}$/u.test(given) && !isOrdinary(given) && !SHORT_NAMES_ALSO_WORDS.has(given.toLowerCase()))
      words.set(given.toLowerCase(), given);
  }
  for (const interview of caseFile.interviews ?? []) named(interview.timeZone.split("/").at(-1)!.replace(/_/g, " "));
  return {
    words,
    notShort,
    phrases: [...phrases].map(([small, name]): readonly [RegExp, string] => [
      new RegExp(
        `(?<![\\p{L}\\p{N}@_./-])${small.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}@_]|\\.\\p{L})`,
        "gu",
      ),
      name,
    ]),
  };
}

const SHORT_NAMES_ALSO_WORDS = new Set(
  "rob pat sue don ray guy art ivy may jan mar sun dot kit lot ace bay jim bob gin amy".split(" "),
);

/** A person's name is never spelled out as a short form is, whatever its case. */
function marked(text: string, notShort: ReadonlySet<string>): string {
  let result = text;
  for (const name of notShort)
    result = result.replace(
      new RegExp(`(?<![\\p{L}\\p{N}@_./-])(?:${name}|${name.toLowerCase()})(?![\\p{L}\\p{N}@_]|\\.\\p{L})`, "gu"),
      `${name}${NAME_MARK}`,
    );
  return result;
}

/** Names of the case file typed in lower case are written as elsewhere: "every street in freetown", "on eos". Ordinary words stay. */
export function withNames(text: string, names: ReadonlySet<string>): string {
  const known = spellings.get(names);
  const phrased = (known?.phrases ?? []).reduce(
    (result, [pattern, name]) => result.replace(pattern, name),
    known === undefined ? text : marked(text, known.notShort),
  );
  return phrased.replace(/(?<![\p{L}\p{N}@./_-])\p{Ll}[\p{Ll}\d]{2,}(?![\p{L}\p{N}@_])/gu, (word) => {
    const spelled = known?.words.get(word);
    if (spelled !== undefined && !isOrdinary(word)) return spelled;
    const name = word[0]!.toUpperCase() + word.slice(1);
    return word.length > 3 &&
      names.has(name) &&
      !isOrdinary(word) &&
      !isOrdinary(word.replace(/e?s$/, "")) &&
      !isPlural(word)
      ? name
      : word;
  });
}
