// What does vitest's JSON report say: how many passed, failed, were skipped, and which suites were those?
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "./run-program.ts";

/** How many tests a step ran. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The fields of vitest's report that are read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; ancestorTitles: string[] }[];
  }[];
}

/** A report that is missing or broken counts as one failure: the run did not get as far as writing it. */
export function readTestReport(file: string): { tally: Tally; notes: string[] } {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return { tally: { passed: 0, failed: 1, skipped: 0 }, notes: [] };
  }
  // A file that does not load has no test to count, yet it failed.
  const unloaded = report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0);
  const skipped = report.testResults.flatMap((one) =>
    one.assertionResults
      .filter((test) => test.status === "pending" || test.status === "skipped")
      .map((test) => `skipped: ${test.ancestorTitles.find((title) => title !== "") ?? relative(root, one.name)}`),
  );
  return {
    tally: {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    notes: [...new Set(skipped)],
  };
}
