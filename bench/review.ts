// How long does a review take? Milliseconds for a letter of about 120 words, all rules and the dictionary, cold and warm.
//
// Compares with write-good, textlint and harper.js where AFTERVIEW_BENCH_PEERS names a folder in which they are installed.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";
import { review } from "../src/core/reviewer/review.ts";
import { sampleCase } from "../src/core/reviewer/sample-case.ts";
import { createTextIndex } from "../src/core/reviewer/text-index.ts";
import { openSpeller } from "../src/store/spelling/nspell-speller.ts";

const LETTER = `Subject: Thank you – Controls Engineer

Dear Dr. Voss,

Thank you for taking me through the cell on Monday. I kept turning over how two arms stall each other there: at Nordarm we solved the same deadlock with reservation slots, and I think the idea would carry over without a new planner.

Replacing the hand-tuned motion planner is exactly the work I would like to do next. What you said about customers who tune it themselves, at night and without a drawing, made me look up our old notes; the two changes that helped most were small ones, and I would be glad to show them to you and Omar.

Please write if I can add anything to what we discussed.

Kind regards,
Maya Lindqvist
`;

export interface BenchLine {
  what: string;
  milliseconds: number;
}

/** Runs the benchmark. `rounds` letters are reviewed warm; each with another word, so that nothing is remembered. */
export async function benchReview(rounds = 300): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  const caseFile = sampleCase();
  let start = performance.now();
  const speller = await openSpeller("en-US");
  review({ message: LETTER, caseFile, to: ["dana"], purpose: "thank-you", speller });
  lines.push({ what: "first review, dictionaries read (cold)", milliseconds: performance.now() - start });
  for (let round = 0; round < 30; round++)
    review({ message: LETTER, caseFile, to: ["dana"], purpose: "thank-you", speller });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const message = LETTER.replace("small ones", `small ones of kind ${round}`);
    start = performance.now();
    review({ message, caseFile, to: ["dana"], purpose: "thank-you", speller });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  lines.push({
    what: "one letter, all rules, case and dictionary (warm, median)",
    milliseconds: times[times.length >> 1]!,
  });
  lines.push({ what: "the same, 95th percentile", milliseconds: times[Math.floor(times.length * 0.95)]! });
  lines.push(...benchIndex());
  lines.push(...(await benchPeers(rounds)));
  return lines;
}

function benchIndex(): BenchLine[] {
  const index = createTextIndex();
  const letterOf = (seed: number) => {
    let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
    const next = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state >>> 8) % most;
    };
    return Array.from({ length: 7 }, () =>
      Array.from({ length: 10 + next(10) }, () => `word${next(6_000)}`).join(" "),
    ).join(". ");
  };
  for (let id = 0; id < 100_000; id++) index.add(letterOf(id));
  const times: number[] = [];
  for (let id = 0; id < 200; id++) {
    const text = letterOf(id * 500);
    const start = performance.now();
    const [best] = index.find(text);
    times.push(performance.now() - start);
    if (best?.id !== id * 500) throw new Error(`the index lost letter ${id * 500}`);
  }
  times.sort((a, b) => a - b);
  return [
    { what: "question to an index of 100,000 letters (median; limit 5)", milliseconds: times[100]! },
    { what: "the same, slowest of 200", milliseconds: times.at(-1)! },
  ];
}

async function benchPeers(rounds: number): Promise<BenchLine[]> {
  const folder = process.env["AFTERVIEW_BENCH_PEERS"];
  if (folder === undefined) return [];
  const require = createRequire(pathToFileURL(join(folder, "package.json")));
  const load = async (name: string): Promise<Record<string, unknown> | undefined> => {
    try {
      return (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown>;
    } catch {
      return undefined;
    }
  };
  const lines: BenchLine[] = [];
  const measure = async (what: string, run: () => unknown) => {
    await run();
    const start = performance.now();
    for (let round = 0; round < rounds; round++) await run();
    lines.push({ what, milliseconds: (performance.now() - start) / rounds });
  };
  const writeGood = (await load("write-good"))?.["default"] as ((text: string) => unknown) | undefined;
  if (writeGood) await measure("write-good", () => writeGood(LETTER));
  const harper = await load("harper.js");
  if (harper) {
    const Linter = harper["LocalLinter"] as new (options: object) => {
      setup(): Promise<void>;
      lint(text: string, options: object): Promise<unknown>;
    };
    const binary = harper["binary"] ?? ((await load("harper.js/binary"))?.["binary"] as unknown);
    const linter = new Linter({ binary });
    await linter.setup();
    await measure("harper.js", () => linter.lint(LETTER, { language: "plaintext" }));
  }
  const kernel = await load("@textlint/kernel");
  const text = (await load("@textlint/textlint-plugin-text"))?.["default"];
  const rule = (await load("textlint-rule-write-good"))?.["default"];
  if (kernel && text && rule) {
    const Kernel = kernel["TextlintKernel"] as new () => { lintText(text: string, options: object): Promise<unknown> };
    const instance = new Kernel();
    await measure("textlint with write-good", () =>
      instance.lintText(LETTER, {
        ext: ".txt",
        plugins: [{ pluginId: "text", plugin: text }],
        rules: [{ ruleId: "write-good", rule }],
      }),
    );
  }
  return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, milliseconds } of await benchReview())
    console.log(`${milliseconds.toFixed(2).padStart(9)} ms  ${what}`);
}
