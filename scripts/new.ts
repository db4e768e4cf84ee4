// How does a new rule of the reviewer begin? `npm run new rule <id>` writes the rule, registers it and makes its page.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The text of a rule that finds one set phrase; its author replaces phrase, sentences and examples. */
export function ruleTemplate(id: string): string {
  const words = id.replaceAll("-", " ");
  return `// Does the letter have the fault "${words}"?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "${id}",
  severity: "info",
  sentence: "Finds the phrase “${words}”.",
  why: "Say here what it costs the reader.",
  source: "say here whose advice it is",
};

const PHRASES: readonly Phrase[] = [{ find: "${words}" }];

export const check: Check = phraseCheck(PHRASES, { says: "{} stands here; say in one friendly sentence why that hurts." });

export const examples: Examples = {
  good: ["Dear Dana,\\n\\nThank you for today."],
  bad: ["Dear Dana,\\n\\nThe words ${words} stand here."],
};
`;
}

/** Makes a rule. Returns what was written; throws when the id is unfit or taken. */
export async function newRule(id: string): Promise<string[]> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(
      `${JSON.stringify(id)} is no rule id: expected words in lower case joined by hyphens, such as too-long`,
    );
  const path = `src/core/reviewer/rules/${id}.ts`;
  const file = join(ROOT, path);
  if (existsSync(file)) throw new Error(`${path} exists already`);
  writeFileSync(file, ruleTemplate(id));
  const { writeRuleDocs } = await import("./generate-rule-docs.ts");
  return [path, ...(await writeRuleDocs())];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, id] = process.argv.slice(2);
  if (kind !== "rule" || id === undefined) {
    console.error("What is to be made? npm run new rule <id>");
    process.exitCode = 2;
  } else {
    try {
      const written = await newRule(id);
      console.log(
        `Written:\n${written.map((path) => `  ${path}`).join("\n")}\nNow replace its phrase, sentences and examples, then run: npm run unit src/core/reviewer`,
      );
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 2;
    }
  }
}
