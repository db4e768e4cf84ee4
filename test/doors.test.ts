// Does the source keep to the doors between its rooms, and to the few habits a machine can check?
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOORS } from "./doors.ts";
import { exists, packageOf, parseSource, readSourceFiles, root, type SourceFile, walk } from "./source-files.ts";

/** Files over 300 lines, and why each is one thing all the same. */
const LONG_TABLES: Record<string, string> = {
  "core/time/date-phrase-rules.ts": "a table of phrases, one row each",
  "app/ports.ts": "the one list of what the application needs from the outside",
  "app/contract/contract.ts": "the one table of operations",
  "app/contract/shapes.ts": "the shapes of that table, one after the other",
  "core/classifier/kinds/rejection.ts": "a table of phrases, one row each",
  "core/composer/lexicon/ordinary-words.ts": "a list of words",
  "core/reviewer/tone/weights.ts": "a table of weights, one feature a line",
  "core/reviewer/grammar/false-friends.ts": "a table of mistakes, one row each",
  "core/reviewer/grammar/prepositions.ts": "a table of mistakes, one row each",
  "core/reviewer/grammar/verb-patterns.ts": "a table of mistakes, one row each",
  "mail/providers.ts": "a table of mail providers, one row each",
};

const files = readSourceFiles();

describe("rooms", () => {
  test("every file is in a room of the table", () => {
    expect(files.filter((file) => DOORS[roomOf(file.path)] === undefined).map((file) => file.path)).toEqual([]);
  });

  test("a room imports only the rooms it may", () => {
    const broken = files.flatMap((file) =>
      file.imports
        .filter(({ to }) => to !== undefined && !mayEnter(roomOf(file.path), to))
        .map(({ from }) => `src/${file.path} imports ${from}`),
    );
    expect(broken).toEqual([]);
  });

  test("a room imports only the packages it may", () => {
    const broken = files.flatMap((file) =>
      file.imports
        .filter(({ from, to }) => to === undefined && !mayUse(roomOf(file.path), from))
        .map(({ from }) => `src/${file.path} imports ${from}`),
    );
    expect(broken).toEqual([]);
  });

  test("the web app takes nothing but types from the app", () => {
    const broken = files.flatMap((file) =>
      file.imports
        .filter(({ to, isTypeOnly }) => roomOf(file.path) === "web" && to?.startsWith("app/") && !isTypeOnly)
        .map(({ from }) => `src/${file.path} imports ${from}`),
    );
    expect(broken).toEqual([]);
  });

  test("what the table allows exists", () => {
    const rooms = Object.values(DOORS).flatMap((room) => room.rooms.map((one) => join(root, "src", one)));
    const packages = Object.values(DOORS).flatMap((room) =>
      room.packages.map((one) => join(root, "node_modules", one)),
    );
    expect([...rooms, ...packages].filter((path) => !exists(path))).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(findCircles(files)).toEqual([]);
  });
});

describe("core", () => {
  test("has no clock, no randomness and no timer", () => {
    const broken = files.filter((file) => roomOf(file.path) === "core").flatMap(findImpurities);
    expect(broken).toEqual([]);
  });

  test("the search for a clock finds one", () => {
    const found = (text: string): string[] => findImpurities(parseSource("core/example.ts", text));
    expect(found("const a = Date.now()")).toHaveLength(1);
    expect(found("const a = new Date()")).toHaveLength(1);
    expect(found("const a = Temporal.Now.instant()")).toHaveLength(1);
    expect(found("setTimeout(f, 1); Math.random(); crypto.randomUUID()")).toHaveLength(3);
    expect(found("const a = new Date('2026-01-01')")).toEqual([]);
  });
});

describe("files", () => {
  test("open with a comment that says which question they answer", () => {
    expect(files.filter((file) => !/^(#!.*\n)?\/[/*]/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test("have at most 300 lines, tables aside", () => {
    const long = files.filter((file) => file.text.split("\n").length > 301 && !Object.hasOwn(LONG_TABLES, file.path));
    expect(long.map((file) => file.path)).toEqual([]);
  });

  test("the list of long tables names only long files", () => {
    const short = Object.keys(LONG_TABLES).filter(
      (path) => (files.find((file) => file.path === path)?.text.split("\n").length ?? 0) <= 301,
    );
    expect(short).toEqual([]);
  });

  test("and what they export are named after what they do, not after where leftovers go", () => {
    const byName = files.filter((file) => /(^|[/-])(utils?|helpers?|shared|common|misc)([-./]|$)/.test(file.path));
    expect(byName.map((file) => file.path)).toEqual([]);
    expect(files.flatMap((file) => file.text.match(/\bclass \w*(Manager|Service|Helper)\b/g) ?? [])).toEqual([]);
  });
});

function roomOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function mayEnter(room: string, to: string): boolean {
  const allowed = [room, ...(DOORS[room]?.rooms ?? [])];
  return allowed.some((one) => to === one || to.startsWith(`${one}/`));
}

function mayUse(room: string, from: string): boolean {
  if (from.startsWith("node:")) return DOORS[room]?.usesNode === true;
  // Made by the build of that room itself.
  if (from.startsWith("virtual:")) return room === "web";
  return DOORS[room]?.packages.includes(packageOf(from)) === true;
}

/** Circles of imports that load something, each once, as `a → b → a`. */
function findCircles(sources: SourceFile[]): string[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) return void circles.push([...trail.slice(at), path].join(" → "));
    if (finished.has(path)) return;
    for (const { to, isTypeOnly } of byPath.get(path)?.imports ?? []) {
      if (to !== undefined && !isTypeOnly) visit(to, [...trail, path]);
    }
    finished.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return circles;
}

const IMPURE_CALLS = new Set([
  "Date.now",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);
const TIMERS = new Set(["setTimeout", "setInterval", "setImmediate", "queueMicrotask"]);

interface Named {
  type?: string;
  name?: string;
  object?: Named;
  property?: Named;
}

function findImpurities(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.tree, (node) => {
    const callee = node.callee as Named | undefined;
    const name = `${callee?.object?.name}.${callee?.property?.name}`;
    if (node.type === "CallExpression" && IMPURE_CALLS.has(name)) found.push(name);
    if (node.type === "CallExpression" && TIMERS.has(callee?.name ?? "")) found.push(callee?.name ?? "");
    const isDate = node.type === "NewExpression" && callee?.name === "Date";
    if (isDate && (node.arguments as unknown[]).length === 0) found.push("new Date()");
    const { object, property } = node as Named;
    if (node.type === "MemberExpression" && object?.name === "Temporal" && property?.name === "Now")
      found.push("Temporal.Now");
  });
  return found.map((what) => `src/${file.path}: ${what}`);
}
