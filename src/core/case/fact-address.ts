// Which facts does a case file hold, and what does an address such as
// `interviews.first.debrief.topics.0` point to?
//
// Lists whose entries have an id are addressed by that id, other lists by position.
import type { CaseFile } from "./case-file.ts";

/** A place in a case file: steps joined by dots, lists with ids by id. */
export type FactAddress = string;

/** The value at an address, or undefined where there is none. Never reaches inherited properties. */
export function factAt(caseFile: CaseFile, address: FactAddress): unknown {
  let current: unknown = caseFile;
  for (const step of address.split(".")) {
    if (Array.isArray(current)) {
      const list: unknown[] = current;
      const byId = list.find((item) => isRecord(item) && item["id"] === step);
      current = byId ?? (/^\d+$/.test(step) ? list[Number(step)] : undefined);
    } else if (isRecord(current) && Object.hasOwn(current, step)) {
      current = current[step];
    } else {
      return undefined;
    }
  }
  return current;
}

/** The address of a debrief item. */
export function debriefAddress(
  interviewId: string,
  list: "topics" | "challenges" | "strengths" | "clarify" | "doubts" | "promised",
  index: number,
): FactAddress {
  return `interviews.${interviewId}.debrief.${list}.${index}`;
}

/** What a fact says, in one line for a person who asks what a sentence rests on. */
export function describeFact(caseFile: CaseFile, address: FactAddress): string {
  const value = factAt(caseFile, address);
  if (value === undefined) return "";
  if (!isRecord(value)) return String(value);
  const said = [
    "text",
    "doubt",
    "what",
    "answer",
    "mine",
    "said",
    "by",
    "title",
    "name",
    "language",
    "fluency",
    "start",
    "id",
  ]
    .map((key) => (Object.hasOwn(value, key) ? value[key] : undefined))
    .filter((item): item is string => typeof item === "string");
  return said.slice(0, 2).join(" — ");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
