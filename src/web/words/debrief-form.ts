// How does a debrief become lines one can type into, and how do the lines become a debrief?
import type { Debrief } from "../../core/case/case-file.ts";

export const LISTS = ["topics", "challenges", "strengths", "clarify", "doubts", "promised"] as const;
export type ListName = (typeof LISTS)[number];

/** One line of a list: its fields as typed, under a key that stays while it is edited. */
export interface Line {
  key: number;
  fields: Record<string, string>;
  done?: boolean;
}

export interface DebriefForm {
  lists: Record<ListName, Line[]>;
  decisionBy: string;
  decisionSaid: string;
  noFollowUp: boolean;
  notes: string;
}

/** The field without which a line says nothing. */
export const MAIN_FIELD: Record<ListName, string> = {
  topics: "text",
  challenges: "text",
  strengths: "text",
  clarify: "text",
  doubts: "doubt",
  promised: "what",
};

let nextKey = 1;

export function emptyLine(): Line {
  return { key: nextKey++, fields: {} };
}

/** Every list ends in an empty line to type into. */
export function toDebriefForm(debrief: Debrief | undefined): DebriefForm {
  const lists = Object.fromEntries(
    LISTS.map((name) => {
      const items = (debrief?.[name] ?? []) as Record<string, unknown>[];
      const lines = items.map((item) => ({
        key: nextKey++,
        fields: Object.fromEntries(
          Object.entries(item).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
        ),
        ...(item["done"] === true ? { done: true } : {}),
      }));
      return [name, [...lines, emptyLine()]];
    }),
  ) as Record<ListName, Line[]>;
  return {
    lists,
    decisionBy: debrief?.decision?.by ?? "",
    decisionSaid: debrief?.decision?.said ?? "",
    noFollowUp: debrief?.noFollowUp === true,
    notes: debrief?.notes ?? "",
  };
}

/** Only what was filled in; a line whose main field is empty is none. */
export function fromDebriefForm(form: DebriefForm): Debrief {
  const debrief: Record<string, unknown> = {};
  for (const name of LISTS) {
    const items = form.lists[name].flatMap((line) => {
      const fields = Object.fromEntries(
        Object.entries(line.fields)
          .map(([key, value]) => [key, value.trim()] as const)
          .filter(([, value]) => value !== ""),
      );
      if (fields[MAIN_FIELD[name]] === undefined) return [];
      return [line.done === true ? { ...fields, done: true } : fields];
    });
    if (items.length > 0) debrief[name] = items;
  }
  const by = form.decisionBy.trim();
  const said = form.decisionSaid.trim();
  if (by !== "" || said !== "")
    debrief["decision"] = { ...(by === "" ? {} : { by }), ...(said === "" ? {} : { said }) };
  if (form.noFollowUp) debrief["noFollowUp"] = true;
  if (form.notes.trim() !== "") debrief["notes"] = form.notes;
  return debrief as Debrief;
}

/** Adds an empty line after the one given, or at the end, unless an empty one is there already. */
export function withLineAfter(lines: readonly Line[], key: number, main: string): { lines: Line[]; focus: number } {
  const at = lines.findIndex((line) => line.key === key);
  const next = lines[at + 1];
  if (next !== undefined && (next.fields[main] ?? "").trim() === "") return { lines: [...lines], focus: next.key };
  const line = emptyLine();
  return { lines: [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)], focus: line.key };
}

/** Takes a line out; the last one left is emptied instead. `focus` is the line before it. */
export function withoutLine(lines: readonly Line[], key: number): { lines: Line[]; focus: number } {
  const at = lines.findIndex((line) => line.key === key);
  const rest = lines.filter((line) => line.key !== key);
  if (rest.length === 0) {
    const line = emptyLine();
    return { lines: [line], focus: line.key };
  }
  return { lines: rest, focus: rest[Math.max(0, at - 1)]!.key };
}
