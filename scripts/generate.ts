// Which files of the repository are made from others, and are they current? `npm run generate` writes them,
// `--check` only compares.
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "./run-program.ts";

/** Gives every file it makes: path from the root of the checkout → whole text. */
export type Generator = () => Map<string, string> | Promise<Map<string, string>>;

/** The one list: the script, and the function in it that makes the files. */
const GENERATORS: { script: string; exports: string }[] = [
  { script: "generate-doors-table.ts", exports: "generateDoorsTable" },
  { script: "generate-notice.ts", exports: "generateNotice" },
  { script: "generate-playbook-docs.ts", exports: "generatePlaybookDocs" },
  { script: "generate-rule-docs.ts", exports: "generatedFiles" },
  { script: "train-tone.ts", exports: "generateToneWeights" },
];

/** One line for each file that is not what its generator makes. */
export async function checkGenerated(): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of await generateAll()) {
    const present = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (present === undefined) stale.push(`${path} is missing`);
    else if (present !== text) stale.push(`${path} is not current`);
  }
  return stale;
}

async function generateAll(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { script, exports } of GENERATORS) {
    if (!existsSync(join(import.meta.dirname, script))) continue;
    const module = (await import(`./${script}`)) as Record<string, Generator | undefined>;
    const generator = module[exports];
    if (generator === undefined) throw new Error(`scripts/${script} exports no function named ${exports}`);
    for (const [path, text] of await generator()) {
      if (files.has(path)) throw new Error(`two generators make ${path}`);
      files.set(path, text);
    }
  }
  return files;
}

async function writeGenerated(): Promise<void> {
  for (const [path, text] of await generateAll()) {
    const file = join(root, path);
    if ((await readFile(file, "utf8").catch(() => undefined)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const stale = await checkGenerated();
    for (const one of stale) process.stderr.write(`${one}\n`);
    if (stale.length > 0) process.stderr.write("Run: npm run generate\n");
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else await writeGenerated();
}
