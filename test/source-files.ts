// What does the source consist of: which files, what they import, and how they are parsed?
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { parseAst } from "rolldown/parseAst";

export const root: string = resolve(import.meta.dirname, "..");

export interface SourceFile {
  /** Path under src/, with forward slashes. */
  path: string;
  text: string;
  tree: unknown;
  imports: Import[];
}

export interface Import {
  /** As written. */
  from: string;
  /** The path under src/ it leads to, where it is a relative one. */
  to?: string;
  /** Gone once compiled: nothing is loaded. */
  isTypeOnly: boolean;
}

/** A node of the syntax tree (ESTree). */
interface Node {
  type: string;
  [field: string]: unknown;
}

/** Every TypeScript file of src/ that is shipped: no tests, declarations or build settings. */
export function readSourceFiles(): SourceFile[] {
  const folder = join(root, "src");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  return names
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|config)\.tsx?$|\.d\.ts$/.test(name))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(folder, path), "utf8")));
}

/** Parses one file as if it stood at `path` under src/. */
export function parseSource(path: string, text: string): SourceFile {
  const tree = parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }, path);
  const imports: Import[] = [];
  walk(tree, (node) => {
    const source = node.source as { value?: unknown } | null | undefined;
    if (!/^(Import|Export)/.test(node.type) || typeof source?.value !== "string") return;
    const from = source.value;
    const to = from.startsWith(".") ? posix.join(dirname(path), from.replace(/\?.*$/, "")) : undefined;
    imports.push({ from, to, isTypeOnly: isTypeOnly(node) });
  });
  return { path, text, tree, imports };
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = (node.specifiers ?? []) as Node[];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === "type" || one.exportKind === "type");
}

/** Calls `visit` for every node of a syntax tree. */
export function walk(tree: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(tree)) return void tree.forEach((one) => walk(one, visit));
  if (tree === null || typeof tree !== "object") return;
  const node = tree as Node;
  if (typeof node.type === "string") visit(node);
  for (const value of Object.values(node)) if (typeof value === "object") walk(value, visit);
}

/** The package of a specifier: `hono/cookie` → `hono`, `@codemirror/view` stays. */
export function packageOf(from: string): string {
  return from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");
}

export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
