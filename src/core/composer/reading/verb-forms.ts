// Which verb is this word a form of, and how is another form of it spelled?
import { DOUBLING, IRREGULAR_VERBS, REGULAR_VERBS, type IrregularVerb } from "../lexicon/verbs.ts";

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

export interface VerbReading {
  base: string;
  form: VerbForm;
}

const byBase = new Map<string, IrregularVerb>(IRREGULAR_VERBS.map((verb) => [verb.base, verb]));
const index = new Map<string, VerbReading[]>();

function add(word: string, reading: VerbReading): void {
  const known = index.get(word);
  if (known) {
    if (!known.some((item) => item.base === reading.base && item.form === reading.form)) known.push(reading);
  } else index.set(word, [reading]);
}

for (const base of [...REGULAR_VERBS, ...byBase.keys()]) {
  add(base, { base, form: "base" });
  add(conjugate(base, "s"), { base, form: "s" });
  add(conjugate(base, "past"), { base, form: "past" });
  add(conjugate(base, "participle"), { base, form: "participle" });
  add(conjugate(base, "ing"), { base, form: "ing" });
  // Both spellings are typed: travelled/traveled, learned/learnt.
  if (/[aeiou]l$/.test(base) && !byBase.has(base)) {
    for (const form of ["past", "ing"] as const) {
      const ending = form === "past" ? "ed" : "ing";
      add(base + ending, { base, form });
      add(`${base}l${ending}`, { base, form });
    }
  }
}
for (const [word, base] of [
  ["burned", "burn"],
  ["dreamed", "dream"],
  ["learnt", "learn"],
  ["focussed", "focus"],
  ["focussing", "focus"],
  ["gotten", "get"],
  ["lighted", "light"],
  ["speeded", "speed"],
  ["programmed", "programme"],
] as const) {
  add(word, { base, form: word.endsWith("ing") ? "ing" : "past" });
}

/** Every reading of a word as a verb of the lexicon, without case. Empty when it is none. */
export function verbReadings(word: string): readonly VerbReading[] {
  const key = word.toLowerCase();
  const known = index.get(key);
  if (known) return known;
  // re-, over-, under-, out-, co-, pre- and mis- verbs follow the verb they are made of: re-planned, overbooked.
  const prefixed = /^((?:re|over|under|mis|un|dis|out|pre|co)-?|(?:cross|fast|self)-)(\p{L}{3,})$/u.exec(key);
  const inner = prefixed ? index.get(prefixed[2]!) : undefined;
  if (!prefixed || !inner) return [];
  const prefix = key.slice(0, key.length - prefixed[2]!.length);
  return inner.map((reading) => ({ base: prefix + reading.base, form: reading.form }));
}

/** The base of `word` if it is a `form` of a known verb. */
export function baseOf(word: string, form: VerbForm): string | undefined {
  return verbReadings(word).find((reading) => reading.form === form)?.base;
}

export function isVerbForm(word: string, form: VerbForm): boolean {
  return baseOf(word, form) !== undefined;
}

/** The form of a verb given by its base. Unknown bases are treated as regular. */
export function conjugate(base: string, form: VerbForm): string {
  if (form === "base") return base;
  const prefixed = /^((?:re|over|under|out|co|pre|mis|un|dis|cross|fast|self)-?)(\p{L}{3,})$/u.exec(base);
  if (prefixed && !byBase.has(base) && !REGULAR_VERBS.has(base) && byBase.has(prefixed[2]!)) {
    return prefixed[1]! + conjugate(prefixed[2]!, form);
  }
  const irregular = byBase.get(base);
  if (irregular && form === "past") return irregular.past;
  if (irregular && form === "participle") return irregular.participle;
  if (form === "s") {
    if (base === "be") return "is";
    if (base === "have") return "has";
    if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
    if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
    return `${base}s`;
  }
  if (form === "ing") {
    if (base === "be") return "being";
    if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
    return `${doubled(base)}ing`;
  }
  if (/e$/.test(base)) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function doubled(base: string): string {
  if (DOUBLING.has(base)) return base + base.at(-1)!;
  const single = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprstvz]$/.test(base);
  return single ? base + base.at(-1)! : base;
}
