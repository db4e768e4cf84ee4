// How do the fields of a form become a record of the case file and back?
import type { Problem } from "../../core/case/problem.ts";

export type FieldKind =
  | "text"
  | "lines"
  | "email"
  | "tel"
  | "url"
  | "date"
  | "datetime-local"
  | "number"
  | "zone"
  | "choice"
  | "ticks"
  | "tick";

/** One field of a record. `line` is one line of text, `text` several, `lines` a list of texts, one a line. */
export interface FieldSpec {
  key: string;
  label: string;
  kind: FieldKind | "line";
  options?: readonly { value: string; label: string }[];
  isRequired?: boolean;
  isWide?: boolean;
  hint?: string;
  placeholder?: string;
  /** What an empty choice is called. */
  none?: string;
}

export type FormValues = Record<string, string | boolean | string[]>;

export function toForm(specs: readonly FieldSpec[], record: object): FormValues {
  const source = record as Record<string, unknown>;
  return Object.fromEntries(
    specs.map((spec) => {
      const value = source[spec.key];
      if (spec.kind === "tick") return [spec.key, value === true];
      if (spec.kind === "ticks") return [spec.key, Array.isArray(value) ? value.map(String) : []];
      if (spec.kind === "lines") return [spec.key, Array.isArray(value) ? value.map(String).join("\n") : ""];
      if (spec.kind === "datetime-local") return [spec.key, typeof value === "string" ? value.slice(0, 16) : ""];
      return [spec.key, value === undefined || value === null ? "" : String(value as string | number)];
    }),
  );
}

/** The record as filled in: empty fields are left out, fields the form does not show are kept. */
export function fromForm(
  specs: readonly FieldSpec[],
  values: FormValues,
  before: object,
): { record: Record<string, unknown>; missing: Record<string, string> } {
  const record: Record<string, unknown> = { ...before };
  const missing: Record<string, string> = {};
  for (const spec of specs) {
    const value = valueOf(spec, values[spec.key]);
    if (value === undefined) {
      delete record[spec.key];
      if (spec.isRequired) missing[spec.key] = "Please fill this in.";
    } else {
      record[spec.key] = value;
    }
  }
  return { record, missing };
}

function valueOf(spec: FieldSpec, value: FormValues[string] | undefined): unknown {
  if (typeof value === "boolean") return value ? true : undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  const text = (value ?? "").trim();
  if (text === "") return undefined;
  if (spec.kind === "lines") {
    const lines = text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    return lines.length === 0 ? undefined : lines;
  }
  if (spec.kind === "number") return Number.isFinite(Number(text)) ? Math.round(Number(text)) : undefined;
  return text;
}

/** What the server found wrong, by the field it belongs to. */
export function problemFor(specs: readonly FieldSpec[], problems: readonly Problem[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const problem of problems) {
    const steps = problem.path.split(".");
    const spec = specs.findLast((item) => steps.includes(item.key));
    if (spec !== undefined) {
      found[spec.key] = `Expected ${problem.accepted}.${problem.nearest ? ` Did you mean ${problem.nearest}?` : ""}`;
    }
  }
  return found;
}
