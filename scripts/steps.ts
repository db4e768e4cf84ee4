// How are the steps of a check run side by side, and told in one line each?
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { readTestReport, type Tally } from "./read-test-report.ts";
import { run } from "./run-program.ts";

export interface StepResult extends Tally {
  name: string;
  seconds: number;
  /** What the step printed; shown only where it failed. */
  output: string;
  /** What was left out, each in one line. */
  notes: string[];
}

export interface Step {
  name: string;
  run(): Promise<Omit<StepResult, "name" | "seconds">>;
}

/** A step that is one program: it passes where that exits with 0, and counts as one test. */
export function program(name: string, command: string, args: string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await run(command, args);
      return { ...verdict(code === 0), output, notes: [] };
    },
  };
}

/**
 * A step that is one vitest project: its tests are counted from vitest's own report. A run of which every test was
 * skipped has proved nothing: it fails, unless `mustRun` is false.
 */
export function tests(name: string, project: string, mustRun = true): Step {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), "afterview-tests-"));
      try {
        const report = join(folder, "report.json");
        const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
        // Left alone, vitest keeps one processor free: on two that is half of them.
        if (project === "unit") args.push("--maxWorkers=100%");
        const { code, output } = await run("vitest", args, { environment: { NO_COLOR: "1" } });
        const { tally, notes } = readTestReport(report);
        // A run can also fail beside its tests, by an unhandled rejection.
        if (tally.failed === 0 && (code !== 0 || (mustRun && tally.passed === 0))) tally.failed = 1;
        return { ...tally, output, notes };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

export function verdict(isGood: boolean): Tally {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

/** Runs the steps in the order given, as many at once as the machine has cores. Prints a line as each ends. */
export async function runSteps(steps: Step[]): Promise<StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      tell(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return results;
}

async function runStep(step: Step): Promise<StepResult> {
  const startedAt = performance.now();
  let result;
  try {
    result = await step.run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    result = { ...verdict(false), output, notes: [] };
  }
  return { ...result, name: step.name, seconds: (performance.now() - startedAt) / 1000 };
}

function tell(result: StepResult): void {
  const counts = result.passed + result.failed + result.skipped > 1 ? `  ${inWords(result)}` : "";
  const mark = result.failed > 0 ? "FAIL" : "ok  ";
  process.stdout.write(`${mark} ${result.name.padEnd(16)} ${result.seconds.toFixed(1).padStart(6)} s${counts}\n`);
  for (const note of result.notes) process.stdout.write(`     ${note}\n`);
  if (result.failed > 0) process.stdout.write(`${shorten(result.output)}\n`);
}

/** Indented; a line of a thousand characters is a printed value that hides the rest. */
function shorten(output: string): string {
  const lines = output.trim().split("\n");
  return lines.map((line) => `     ${line.length > 500 ? `${line.slice(0, 500)} …` : line}`).join("\n");
}

export function sum(results: Tally[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const one of results) {
    tally.passed += one.passed;
    tally.failed += one.failed;
    tally.skipped += one.skipped;
  }
  return tally;
}

/** `12 passed, 0 failed`, and `, 1 skipped` where some were. */
export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
