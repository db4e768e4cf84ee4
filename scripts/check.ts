// Is this checkout in order? Format, types, lint, generated files and unit tests, with nothing to install: `npm run check`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkGenerated } from "./generate.ts";
import { root } from "./run-program.ts";
import { inWords, program, runSteps, type Step, type StepResult, sum, tests, verdict } from "./steps.ts";

/** Runs every step; the longest starts first, so that two cores end together. */
export function runCheck(): Promise<StepResult[]> {
  return runSteps(steps());
}

function steps(): Step[] {
  return [
    tests("unit tests", "unit"),
    program("types of core", "tsc", ["-p", "src/core/tsconfig.json"]),
    program("types", "tsc", ["-p", "tsconfig.json"]),
    ...(existsSync(join(root, "src/web/index.html"))
      ? [program("types of web", "tsc", ["-p", "src/web/tsconfig.json"])]
      : []),
    program("lint", "oxlint", ["--deny-warnings"]),
    program("format", "oxfmt", ["--check", "."]),
    {
      name: "generated files",
      async run() {
        const stale = await checkGenerated();
        const output = stale.map((one) => `${one}\n`).join("");
        return { ...verdict(stale.length === 0), output: `${output}Run: npm run generate\n`, notes: [] };
      },
    },
  ];
}

if (import.meta.main) {
  const startedAt = performance.now();
  const tally = sum(await runCheck());
  process.stdout.write(`${inWords(tally)} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
