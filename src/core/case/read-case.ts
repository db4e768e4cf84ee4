// What does this text say about an application, or what is wrong with it and where?
import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import * as z from "zod";
import { caseFileSchema, type CaseFile } from "./case-file.ts";
import { checkReferences } from "./check-references.ts";
import { nearestWord, quoteValue, type Problem, type Result } from "./problem.ts";

/** More than this is no case file; the limit keeps a wrong file from being parsed for minutes. */
export const MAX_CASE_LENGTH = 5_000_000;

/** Reads YAML or JSON (JSON is YAML). Aliases and tags are refused: a case file needs none. */
export function readCase(text: string): Result<CaseFile> {
  if (text.length > MAX_CASE_LENGTH) {
    return fail({
      path: "",
      value: `${text.length} characters long`,
      accepted: `at most ${MAX_CASE_LENGTH} characters`,
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "core", uniqueKeys: true, stringKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const place = lines.linePos(broken.pos[0]);
    return fail({
      path: "",
      value: `not readable (${broken.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")})`,
      accepted: "YAML or JSON",
      line: place.line,
      column: place.col,
    });
  }
  const alias = findAlias(document);
  if (alias !== undefined) {
    const place = lines.linePos(alias);
    return fail({
      path: "",
      value: "using an alias (*)",
      accepted: "the value itself",
      line: place.line,
      column: place.col,
    });
  }
  const result = checkCase(document.toJS({ maxAliasCount: 0 }));
  if (result.ok) return result;
  return {
    ok: false,
    problems: result.problems.map((problem) => ({ ...problem, ...locate(document, lines, problem.path) })),
  };
}

/** The same for a value that is already parsed. Fields that are null count as absent. */
export function checkCase(value: unknown): Result<CaseFile> {
  const present = withoutEmpty(value);
  const parsed = caseFileSchema.safeParse(present);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error, present) };
  const problems = checkReferences(parsed.data);
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

/** Every issue of a zod error as a problem with path, value and what is accepted. `schema` is the one that was parsed with. */
export function problemsOf(error: z.ZodError, value: unknown, schema: z.ZodType = caseFileSchema): Problem[] {
  const found = error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) => {
        const nearest = nearestWord(key, known);
        return {
          path: [...path, key].join("."),
          value: UNKNOWN,
          accepted:
            valueAt(value, [...path, key]) === null
              ? `one of ${known.join(", ")}; a text with a comma or colon in it needs quotes`
              : known.length === 0
                ? "no such field"
                : `one of ${known.join(", ")}`,
          ...(nearest === undefined ? {} : { nearest }),
        };
      });
    }
    const given = valueAt(value, path);
    const nearest =
      issue.code === "invalid_value" && typeof given === "string"
        ? nearestWord(given, issue.values.map(String))
        : undefined;
    return [
      {
        path: path.join("."),
        value: given === undefined ? "missing" : quoteValue(given),
        accepted: acceptedBy(issue, given),
        ...(nearest === undefined ? {} : { nearest }),
      },
    ];
  });
  // A misspelt field is also a missing one; the misspelling is what the person can see. One remark a place.
  const misspelt = found.filter((problem) => problem.value === UNKNOWN);
  const said = new Set(misspelt.map((problem) => [...problem.path.split(".").slice(0, -1), problem.nearest].join(".")));
  const others = found.filter((problem) => {
    if (misspelt.includes(problem) || said.has(problem.path)) return false;
    said.add(problem.path);
    return true;
  });
  return [...misspelt, ...others];
}

function acceptedBy(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case "invalid_value":
      return issue.values.length === 1 ? quoteValue(issue.values[0]) : `one of ${issue.values.join(", ")}`;
    case "invalid_type":
      if (issue.expected === "string" && (typeof found === "number" || typeof found === "boolean")) {
        return `text; put it in quotes ("${String(found)}")`;
      }
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case "too_small":
      return issue.origin === "string"
        ? "some text"
        : issue.origin === "array"
          ? `at least ${issue.minimum} entry`
          : `at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `at most ${issue.maximum} characters`
        : issue.origin === "array"
          ? `at most ${issue.maximum} entries`
          : `at most ${issue.maximum}`;
    case "invalid_union":
      return "text, or a group of fields";
    default:
      return issue.message;
  }
}

const UNKNOWN = "an unknown field";

const TYPE_WORDS: Record<string, string> = {
  string: "text",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
};

/** The fields the schema knows at a path, in the schema's order. */
function knownKeys(root: z.ZodType, path: readonly string[]): string[] {
  let schema: unknown = root;
  for (const step of path) {
    schema = unwrap(schema);
    if (schema instanceof z.ZodObject) schema = (schema.shape as Record<string, unknown>)[step];
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else return [];
  }
  schema = unwrap(schema);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape as object) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const step of path) {
    if (current === null || typeof current !== "object") return undefined;
    current = Object.hasOwn(current, step) ? (current as Record<string, unknown>)[step] : undefined;
  }
  return current;
}

/**
 * Drops fields that are there but empty, which count as absent. An empty field the schema does not know stays, and is then
 * reported: in YAML a text that is cut at its comma leaves one behind, and its second half would be lost in silence.
 */
function withoutEmpty(value: unknown, path: string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutEmpty(item, [...path, String(index)]));
  if (value === null || typeof value !== "object") return value;
  const known = Object.values(value).includes(null) ? knownKeys(caseFileSchema, path) : [];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => item !== undefined && (item !== null || !known.includes(key)))
      // JSON Resume documents are kept as they are: they are not ours.
      .map(([key, item]) => [key, key === "resume" ? item : withoutEmpty(item, [...path, key])]),
  );
}

function findAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    if (isAlias(node)) {
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    }
    return undefined;
  });
  return found;
}

function locate(document: Document, lines: LineCounter, path: string): { line?: number; column?: number } {
  const steps = path === "" ? [] : path.split(".");
  for (let length = steps.length; length >= 0; length--) {
    const offset = offsetOf(document, steps.slice(0, length));
    if (offset !== undefined) {
      const place = lines.linePos(offset);
      return { line: place.line, column: place.col };
    }
  }
  return {};
}

function offsetOf(document: Document, steps: string[]): number | undefined {
  const parent =
    steps.length === 0
      ? document.contents
      : steps.length === 1
        ? document.contents
        : document.getIn(steps.slice(0, -1), true);
  const last = steps.at(-1);
  if (isMap(parent) && last !== undefined) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === last);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = steps.length === 0 ? document.contents : document.getIn(steps, true);
  return (node as { range?: [number, number, number] } | null | undefined)?.range?.[0];
}

function fail(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
