// What does this text say as a playbook, or what is wrong with it and where?
//
// A person may copy a playbook and change it; so every mistake is named with its line, its field and what is accepted.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { nearestWord, quoteValue, type Problem, type Result } from "../case/problem.ts";
import { CONDITIONS, PARAMETERS, type ConditionName, type ParameterKind } from "./parameters.ts";
import { playbookSchema, type Playbook, type PlaybookRule } from "./playbook.ts";
import { STANDING_RULES } from "./standing-rules.ts";

/** More than this is no playbook. */
const MAX_LENGTH = 500_000;
const PLAYBOOK_FIELDS = ["playbook", "title", "summary", "rules"];
const RULE_FIELDS = ["id", "says", "source", "when", "set"];
const FILLABLE = ["name", "company", "date", "days"];
const TOPICS = Object.keys(PARAMETERS);

/** Reads YAML or JSON. Problems come with line and column, in the order of the document. */
export function readPlaybook(yamlText: string): Result<Playbook> {
  if (yamlText.length > MAX_LENGTH) {
    return fail({
      path: "",
      value: `${yamlText.length} characters long`,
      accepted: `at most ${MAX_LENGTH} characters`,
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, schema: "core", uniqueKeys: true, stringKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const place = lines.linePos(broken.pos[0]);
    const why = broken.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "");
    return fail({
      path: "",
      value: `not readable (${why})`,
      accepted: "YAML or JSON",
      line: place.line,
      column: place.col,
    });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return fail({ path: "", value: "using an alias (*)", accepted: "the value itself" });
  }
  const result = checkPlaybookRules(value);
  if (result.ok) return result;
  return {
    ok: false,
    problems: result.problems.map((problem) => ({ ...problem, ...locate(document, lines, problem.path) })),
  };
}

/** The same for a value that is already parsed. */
export function checkPlaybookRules(value: unknown): Result<Playbook> {
  const unknown = unknownFields(value);
  if (unknown.length > 0) return { ok: false, problems: unknown };
  const parsed = playbookSchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue): Problem => {
      const found = valueAt(value, issue.path.map(String));
      return {
        path: issue.path.map(String).join("."),
        value: found === undefined ? "missing" : quoteValue(found),
        accepted: ACCEPTED[String(issue.path.at(-1))] ?? issue.message,
      };
    });
    return { ok: false, problems };
  }
  const problems = parsed.data.rules.flatMap((rule, index) =>
    ruleProblems(rule, `rules.${index}`, parsed.data.rules, index),
  );
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

const ACCEPTED: Record<string, string> = {
  playbook: "a name of small letters, digits and - such as balanced",
  title: "some text",
  summary: "some text",
  rules: "a list with at least one rule",
  id: "an id such as thank-you/within-24h",
  says: "a sentence",
  source: "where the advice comes from",
  when: "conditions such as { pace: [busy] }",
  set: "parameters such as { withinHours: 24 }",
};

function unknownFields(value: unknown): Problem[] {
  if (!isRecord(value))
    return [{ path: "", value: quoteValue(value), accepted: `the fields ${PLAYBOOK_FIELDS.join(", ")}` }];
  const problems = strangers(value, PLAYBOOK_FIELDS, "");
  const rules = value["rules"];
  if (Array.isArray(rules)) {
    rules.forEach((rule: unknown, index) => {
      if (isRecord(rule)) problems.push(...strangers(rule, RULE_FIELDS, `rules.${index}.`));
    });
  }
  return problems;
}

function strangers(value: Record<string, unknown>, known: readonly string[], prefix: string): Problem[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => unknownWord(`${prefix}${key}`, "an unknown field", key, known));
}

function ruleProblems(rule: PlaybookRule, path: string, all: readonly PlaybookRule[], index: number): Problem[] {
  const problems: Problem[] = [];
  const topic = rule.id.slice(0, rule.id.indexOf("/"));
  if (!TOPICS.includes(topic))
    problems.push(unknownWord(`${path}.id`, quoteValue(rule.id), topic, TOPICS, "an id that begins with one of "));
  if (Object.hasOwn(STANDING_RULES, rule.id)) {
    problems.push({
      path: `${path}.id`,
      value: quoteValue(rule.id),
      accepted: "an id that is not one of the rules that always hold",
    });
  }
  if (all.findIndex((other) => other.id === rule.id) < index) {
    problems.push({ path: `${path}.id`, value: quoteValue(rule.id), accepted: "an id that no other rule has" });
  }
  for (const [, word] of rule.says.matchAll(/\{([^}]*)\}/g)) {
    if (!FILLABLE.includes(word!)) problems.push(unknownWord(`${path}.says`, `{${word}}`, word!, FILLABLE));
  }
  for (const [name, words] of Object.entries(rule.when ?? {})) {
    if (!Object.hasOwn(CONDITIONS, name)) {
      problems.push(unknownWord(`${path}.when.${name}`, "an unknown condition", name, Object.keys(CONDITIONS)));
      continue;
    }
    const accepted = CONDITIONS[name as ConditionName] as readonly string[];
    words.forEach((word, place) => {
      if (!accepted.includes(word))
        problems.push(unknownWord(`${path}.when.${name}.${place}`, quoteValue(word), word, accepted));
    });
  }
  if (TOPICS.includes(topic)) {
    const kinds = PARAMETERS[topic as keyof typeof PARAMETERS] as Record<string, ParameterKind>;
    for (const [key, value] of Object.entries(rule.set ?? {})) {
      const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
      if (kind === undefined)
        problems.push(unknownWord(`${path}.set.${key}`, "an unknown parameter", key, Object.keys(kinds)));
      else problems.push(...valueProblems(`${path}.set.${key}`, value, kind));
    }
  }
  return problems;
}

function valueProblems(path: string, value: unknown, kind: ParameterKind): Problem[] {
  const wrong = (accepted: string): Problem[] => [{ path, value: quoteValue(value), accepted }];
  switch (kind.kind) {
    case "number":
      return typeof value === "number" && Number.isInteger(value) && value >= kind.least && value <= kind.most
        ? []
        : wrong(`a whole number from ${kind.least} to ${kind.most} (${kind.means})`);
    case "switch":
      return typeof value === "boolean" ? [] : wrong(`true or false (${kind.means})`);
    case "word":
      return typeof value === "string" && kind.words.includes(value)
        ? []
        : [unknownWord(path, quoteValue(value), String(value), kind.words)];
    case "words": {
      if (!Array.isArray(value) || value.length === 0) return wrong(`a list of ${kind.words.join(", ")}`);
      return value
        .map(String)
        .filter((word) => !kind.words.includes(word))
        .map((word) => unknownWord(path, quoteValue(word), word, kind.words));
    }
  }
}

function unknownWord(path: string, value: string, word: string, known: readonly string[], lead = "one of "): Problem {
  const nearest = nearestWord(word, known);
  return { path, value, accepted: `${lead}${known.join(", ")}`, ...(nearest !== undefined && { nearest }) };
}

/** The line of the field, or of the nearest thing around it that exists. */
function locate(document: Document, lines: LineCounter, path: string): { line?: number; column?: number } {
  let node: unknown = document.contents;
  let offset = rangeOf(node) ?? 0;
  for (const step of path === "" ? [] : path.split(".")) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
      if (pair === undefined) break;
      offset = rangeOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeOf(node) ?? offset;
    } else break;
  }
  const place = lines.linePos(offset);
  return { line: place.line, column: place.col };
}

function rangeOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null | undefined)?.range?.[0];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const step of path) {
    if (current === null || typeof current !== "object" || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function fail(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
