// How well do the reviewer and the reader of replies do on a corpus? `npm run evaluate -- --corpus DIR` prints both.
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** The one list: the script, and the function in it that takes the folder of the corpus and gives its report. */
const EVALUATIONS = [
  { title: "Review", script: "evaluate-review.ts", exports: "evaluateReview" },
  { title: "Classify", script: "evaluate-classify.ts", exports: "evaluateClassify" },
];

type Evaluation = (corpusFolder: string) => Promise<string>;

process.exitCode = await evaluate(process.argv.slice(2));

/** Gives the exit status: 2 where the folder is wrong, 1 where an evaluation broke. */
async function evaluate(args: string[]): Promise<number> {
  const folder = readFolder(args);
  if (folder === undefined) return 2;
  let status = 0;
  for (const { title, script, exports } of EVALUATIONS) {
    if (!existsSync(join(import.meta.dirname, script))) continue;
    process.stdout.write(`${title}\n${"=".repeat(title.length)}\n`);
    try {
      const module = (await import(`./${script}`)) as Record<string, Evaluation | undefined>;
      const evaluation = module[exports];
      if (evaluation === undefined) throw new Error(`scripts/${script} exports no function named ${exports}`);
      process.stdout.write(`${(await evaluation(folder)).trimEnd()}\n\n`);
    } catch (error) {
      process.stderr.write(
        `${title} broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      status = 1;
    }
  }
  return status;
}

function readFolder(args: string[]): string | undefined {
  let corpus: string | undefined;
  try {
    corpus = parseArgs({ args, options: { corpus: { type: "string" } } }).values.corpus;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
  const folder = resolve(corpus ?? "corpus");
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  process.stderr.write(`There is no folder ${folder}. Say where the corpus is: npm run evaluate -- --corpus DIR\n`);
  return undefined;
}
