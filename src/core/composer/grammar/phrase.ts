// What is a phrase of the composer, and how do the types keep a claim without a fact from being written?
//
// A phrase is a sentence with slots: `{topic.np}` is a fact in one of its grammatical shapes, `{role}` a plain
// value of the case file. `claim` compiles only with at least one slot; what has none is a courtesy and may
// assert nothing about the person, the company or the work.
import type { Culture, Format, Part } from "../../case/words.ts";
import type { Form } from "../reading/reading.ts";

/** Facts that are read (reading/) before they are placed. */
export type FactSlot =
  | "topic"
  /** A second subject beside the first. */
  | "other"
  | "challenge"
  | "mine"
  | "strength"
  | "need"
  | "clarify"
  | "answer"
  | "doubt"
  | "promise"
  | "news"
  | "learned"
  | "kept";

/** Values that are placed as they are. */
export type PlainSlot =
  | "day"
  | "names"
  | "interviewers"
  | "role"
  | "company"
  | "reader"
  | "candidate"
  | "greeting"
  | "decision"
  | "due"
  | "article"
  | "url"
  | "file"
  | "platform"
  | "phone";

export type SlotName = `${FactSlot}.${Form}` | PlainSlot;

type SlotsIn<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;

/** A text whose slots all exist, and that has at least one. */
type ClaimText<T extends string> = [SlotsIn<T>] extends [never] ? never : [SlotsIn<T>] extends [SlotName] ? T : never;
/** A text without slots. */
type CourtesyText<T extends string> = [SlotsIn<T>] extends [never] ? T : never;

export interface PhraseLimits {
  cultures?: readonly Culture[];
  parts?: readonly Part[];
  notParts?: readonly Part[];
  formats?: readonly Format[];
}

export interface Phrase extends PhraseLimits {
  text: string;
  slots: readonly SlotName[];
}

/** A sentence that says something; it rests on the facts in its slots. */
export function claim<const T extends string>(text: ClaimText<T>, limits: PhraseLimits = {}): Phrase {
  const slots = [...text.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as SlotName);
  return { text, slots, ...limits };
}

/** A sentence that is polite and says nothing. */
export function courtesy<const T extends string>(text: CourtesyText<T>, limits: PhraseLimits = {}): Phrase {
  return { text, slots: [], ...limits };
}

/** A named list of phrases that do the same in a letter. A phrase's id is the move's name and its place: keep the order, add at the end. */
export interface Move {
  name: string;
  phrases: readonly Phrase[];
}

export function move(name: string, phrases: readonly Phrase[]): Move {
  return { name, phrases };
}
