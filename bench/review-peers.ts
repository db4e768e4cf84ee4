// How many of the labelled faults does each checker see, and how long does it take? Ours beside write-good, textlint (write-good and alex
// rules) and harper.js on the same letters in the same run. The peers are read from the folder AFTERVIEW_BENCH_PEERS names:
// `npm install write-good textlint textlint-rule-write-good textlint-rule-alex harper.js` there.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readReviewCorpus } from "../src/core/reviewer/corpus-letters.ts";
import type { ReviewRequest } from "../src/core/reviewer/finding.ts";
import { review } from "../src/core/reviewer/review.ts";
import { openSpeller } from "../src/store/spelling/nspell-speller.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "corpus/letters/review");

/** How many remarks a checker has on a message, whatever they are. */
type Checker = (request: ReviewRequest) => Promise<number>;

const speller = await openSpeller("en-US");
const checkers: Record<string, Checker> = {
  "Afterview, errors and warnings": async (request) =>
    review({ ...request, speller }).findings.filter((finding) => finding.severity !== "info").length,
  "Afterview, without the case": async ({ message }) =>
    review({ message, speller }).findings.filter((finding) => finding.severity !== "info").length,
  ...(await peers(process.env["AFTERVIEW_BENCH_PEERS"])),
};

const { clean, faulty, requestOf } = readReviewCorpus(
  new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), "utf8")])),
  (name) => readFileSync(join(ROOT, "playbooks", `${name}.yaml`), "utf8"),
);

const requests = new Map([...clean, ...faulty].map((letter) => [letter, requestOf(letter)]));
console.log(`${faulty.length} letters with faults, ${clean.length} without`);
const byPeers = new Set<string>();
for (const [name, check] of Object.entries(checkers)) {
  const first = process.cpuUsage();
  await check(requests.get(clean[0]!)!);
  const cold = milliseconds(first);
  const alarms = new Map<string, number>();
  const start = process.cpuUsage();
  for (const entry of clean) alarms.set(entry.id, await check(requests.get(entry)!));
  const found = new Set<string>();
  for (const entry of faulty) {
    const remarks = await check(requests.get(entry)!);
    // A letter made from a clean one: what it says about the clean one too is no discovery.
    if (remarks > (entry.from === undefined ? 0 : (alarms.get(entry.from) ?? 0))) found.add(entry.id);
  }
  const each = milliseconds(start) / (clean.length + faulty.length);
  const noise = [...alarms.values()].reduce((sum, count) => sum + count, 0) / clean.length;
  const share = ((100 * found.size) / faulty.length).toFixed(0).padStart(3);
  if (!name.startsWith("Afterview")) for (const id of found) byPeers.add(id);
  console.log(
    `${share} % of the faulty letters noticed, ${noise.toFixed(2)} remarks a clean letter, ${each.toFixed(2)} ms a letter, first ${cold.toFixed(0)} ms  ${name}`,
  );
}

if (byPeers.size > 0) {
  const share = ((100 * byPeers.size) / faulty.length).toFixed(0).padStart(3);
  console.log(`${share} % of the faulty letters noticed  by at least one of the peers`);
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

/** The checkers that are installed in `folder`; without a folder none. */
async function peers(folder: string | undefined): Promise<Record<string, Checker>> {
  if (folder === undefined) {
    console.log("AFTERVIEW_BENCH_PEERS names no folder: only our own are measured");
    return {};
  }
  const require = createRequire(pathToFileURL(join(folder, "package.json")));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href) as Promise<Record<string, never>>;
  const at = (path: string) =>
    import(pathToFileURL(join(folder, "node_modules", path)).href) as Promise<Record<string, never>>;
  const writeGood = (await load("write-good"))["default"] as unknown as (text: string) => unknown[];
  const { TextlintKernel } = (await load("@textlint/kernel")) as unknown as {
    TextlintKernel: new () => { lintText(text: string, options: object): Promise<{ messages: unknown[] }> };
  };
  const inner = (module: { default?: unknown }): unknown =>
    typeof module.default === "object" && module.default !== null && "default" in module.default
      ? module.default.default
      : module.default;
  const kernel = new TextlintKernel();
  const options = {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: inner(await load("@textlint/textlint-plugin-text")) }],
    rules: [
      { ruleId: "write-good", rule: inner(await load("textlint-rule-write-good")) },
      { ruleId: "alex", rule: inner(await load("textlint-rule-alex")) },
    ],
  };
  const { LocalLinter } = (await at("harper.js/dist/index.js")) as unknown as {
    LocalLinter: new (options: object) => {
      setup(): Promise<void>;
      lint(text: string, options: object): Promise<unknown[]>;
    };
  };
  const { binaryInlined } = (await at("harper.js/dist/binaryInlined.js")) as unknown as { binaryInlined: unknown };
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return {
    "write-good": async ({ message }) => writeGood(message).length,
    "textlint with write-good and alex": async ({ message }) =>
      (await kernel.lintText(message, options)).messages.length,
    "harper.js": async ({ message }) => (await harper.lint(message, { language: "plaintext" })).length,
  };
}
