// Which pages and which list follow from the reviewer's rules? docs/rules/<id>.md, docs/rules/README.md and all-rules.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Example, Rule } from "../src/core/reviewer/rule.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RULES = join(ROOT, "src/core/reviewer/rules");
const LIST = "src/core/reviewer/all-rules.ts";
const MARK = "<!-- Above is generated from the rule; below is yours. -->";

/** The ids of all rules, from the files that exist. */
export function ruleIds(): string[] {
  return readdirSync(RULES)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -3))
    .toSorted();
}

/** The text of all-rules.ts. */
export function listOf(ids: readonly string[]): string {
  const nameOf = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    "// Which rules does the reviewer have? Generated from the files of rules/ by scripts/generate-rule-docs.ts.",
    'import type { Rule } from "./rule.ts";',
    ...ids.map((id) => `import * as ${nameOf(id)} from "./rules/${id}.ts";`),
    "",
    "/** Every rule, by id. */",
    "export const ALL_RULES: readonly Rule[] = [",
    ...ids.map((id) => `  ${nameOf(id)},`),
    "];",
    "",
  ].join("\n");
}

/** The generated head of a rule's page. */
export function pageOf(rule: Rule): string {
  const { meta, examples } = rule;
  const shown = (list: readonly Example[]) =>
    list
      .map((example) => (typeof example === "string" ? example : example.message))
      .filter((message) => message.length < 400)
      .slice(0, 3)
      .map((message) => `${"```text\n"}${message}\n${"```"}`)
      .join("\n\n");
  return [
    `# ${meta.id}`,
    "",
    meta.sentence,
    "",
    `**Why:** ${meta.why}`,
    "",
    `**Severity:** ${meta.severity}, unless a finding says otherwise. **Source:** ${meta.source}.`,
    "",
    `Switch it off or change its severity: \`settings: { "${meta.id}": "off" }\`.`,
    "",
    "## Speaks up",
    "",
    shown(examples.bad),
    "",
    "## Stays silent",
    "",
    shown(examples.good),
    "",
    MARK,
    "",
  ].join("\n");
}

/** Every generated file: path from the root → text. What a person wrote below the mark of a page stays. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const ids = ruleIds();
  files.set(LIST, listOf(ids));
  const rows: string[] = [];
  for (const id of ids) {
    const rule = (await import(pathToFileURL(join(RULES, `${id}.ts`)).href)) as Rule;
    const path = `docs/rules/${id}.md`;
    const before = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : "";
    const own = before.includes(MARK) ? before.slice(before.indexOf(MARK) + MARK.length).trim() : "";
    files.set(path, pageOf(rule) + (own === "" ? "" : `\n${own}\n`));
    rows.push(`| [${id}](${id}.md) | ${rule.meta.severity} | ${rule.meta.sentence} |`);
  }
  files.set(
    "docs/rules/README.md",
    ["# Rules of the reviewer", "", "| rule | severity | what it looks for |", "|---|---|---|", ...rows, ""].join("\n"),
  );
  return files;
}

/** Writes them and says which changed. */
export async function writeRuleDocs(): Promise<string[]> {
  const changed: string[] = [];
  mkdirSync(join(ROOT, "docs/rules"), { recursive: true });
  for (const [path, text] of await generatedFiles()) {
    const target = join(ROOT, path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    writeFileSync(target, text);
    changed.push(path);
  }
  return changed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changed = await writeRuleDocs();
  console.log(changed.length === 0 ? "Rule pages are current." : `Written: ${changed.join(", ")}`);
}
