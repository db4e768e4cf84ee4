// How many of the labelled faults does each checker see, and how long does it take? Ours beside write-good, textlint (write-good and alex
// rules) and harper.js on the same letters in the same run. The peers are read from the folder AFTERVIEW_BENCH_PEERS names:
// `npm install write-good textlint textlint-rule-write-good textlint-rule-alex harper.js` there.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { readCase } from "../src/core/case/read-case.ts";
import { readPlaybook } from "../src/core/planner/read-playbook.ts";
import type { ReviewRequest } from "../src/core/reviewer/finding.ts";
import { review } from "../src/core/reviewer/review.ts";
import { openSpeller } from "../src/store/spelling/nspell-speller.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "corpus/letters/review");

interface Entry extends Omit<ReviewRequest, "message" | "caseFile" | "playbook"> {
  id: string;
  message?: string;
  from?: string;
  replace?: [string, string][];
  case?: string;
  set?: Record<string, unknown>;
  playbook?: string;
  faults?: string[];
}

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

const read = (file: string): Entry[] => parse(readFileSync(join(FOLDER, file), "utf8")) as Entry[];
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml") && file !== "cases.yaml");
const clean = files.filter((file) => file.startsWith("clean")).flatMap(read);
const faulty = files.filter((file) => file.startsWith("faulty")).flatMap(read);
const cases = parse(readFileSync(join(FOLDER, "cases.yaml"), "utf8")) as Record<string, Record<string, unknown>>;

console.log(`${faulty.length} letters with faults, ${clean.length} without`);
for (const [name, check] of Object.entries(checkers)) {
  const first = process.cpuUsage();
  await check(request(clean[0]!));
  const cold = milliseconds(first);
  const alarms = new Map<string, number>();
  const start = process.cpuUsage();
  for (const entry of clean) alarms.set(entry.id, await check(request(entry)));
  let found = 0;
  for (const entry of faulty) {
    const remarks = await check(request(entry));
    // A letter made from a clean one: what it says about the clean one too is no discovery.
    if (remarks > (entry.from === undefined ? 0 : (alarms.get(entry.from) ?? 0))) found++;
  }
  const each = milliseconds(start) / (clean.length + faulty.length);
  const noise = [...alarms.values()].reduce((sum, count) => sum + count, 0) / clean.length;
  const share = ((100 * found) / faulty.length).toFixed(0).padStart(3);
  console.log(
    `${share} % of the faulty letters noticed, ${noise.toFixed(2)} remarks a clean letter, ${each.toFixed(2)} ms a letter, first ${cold.toFixed(0)} ms  ${name}`,
  );
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

function request(entry: Entry): ReviewRequest {
  const base = entry.from === undefined ? undefined : clean.find((other) => other.id === entry.from);
  const whole: Entry = { ...base, ...entry, set: { ...base?.set, ...entry.set } };
  let message = entry.message ?? base?.message ?? "";
  for (const [from, to] of entry.replace ?? []) message = message.replace(from, to);
  const { purpose, to, channel, now, sent, elsewhere, attachments } = whole;
  const playbook = readPlaybook(readFileSync(join(ROOT, "playbooks", `${whole.playbook ?? "balanced"}.yaml`), "utf8"));
  const patched = Object.entries({ ...(whole.case === undefined ? {} : cases[whole.case]), ...whole.set });
  const known = whole.case === undefined ? undefined : readCase(JSON.stringify(Object.fromEntries(patched)));
  return {
    message,
    ...(known?.ok ? { caseFile: known.value } : {}),
    ...(playbook.ok ? { playbook: playbook.value } : {}),
    purpose,
    to,
    channel,
    now,
    sent,
    elsewhere,
    attachments,
  };
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
