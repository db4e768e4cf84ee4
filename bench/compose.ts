// How different are the composer's letters from each other, and how fast are they written?
//
// Limits (docs: interviewers compare notes, and one letter must not resemble another): 200 different letters from one
// rich case; at most 30 % shared five-word runs between colleagues of a panel, at most 25 % between companies; 500
// letters a second on one core. Run: node bench/compose.ts [--json]
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { checkCase } from "../src/core/case/read-case.ts";
import type { CaseFile } from "../src/core/case/case-file.ts";
import { compose } from "../src/core/composer/compose.ts";
import { fiveGrams } from "../src/core/composer/overlap.ts";
import { caseOf, type FactSet } from "../src/core/composer/corpus-sets.ts";
import type { DraftRequest, PriorMessage } from "../src/core/composer/draft.ts";
import type { Playbook } from "../src/core/planner/playbook.ts";
import { readdirSync } from "node:fs";

const root = new URL("../", import.meta.url);
const playbook = parse(readFileSync(new URL("playbooks/balanced.yaml", root), "utf8")) as Playbook;

/** One rich application: a panel of four, several facts for each. `nth` gives another company with other facts. */
function richCase(): CaseFile {
  const checked = checkCase({
    afterview: 1,
    candidate: {
      name: "Maya Lindqvist",
      phone: "+46 70 123 45 67",
      links: ["https://maya.example"],
      timeZone: "Europe/Stockholm",
      language: "en-GB",
    },
    company: { name: "Halden Robotics", timeZone: "Europe/Berlin", country: "DE", culture: "neutral" },
    role: { title: "Controls Engineer", requirements: ["motion planning in C++", "commissioning at customers' sites"] },
    contacts: [
      { id: "dana", name: "Dana Voss", part: "hiring-manager", email: "dana@halden.example" },
      { id: "omar", name: "Omar Haddad", part: "peer", email: "omar@halden.example" },
      { id: "ines", name: "Ines Moreau", part: "recruiter", email: "ines@halden.example" },
      { id: "karl", name: "Karl Brandt", part: "executive", email: "karl@halden.example" },
    ],
    interviews: [
      {
        id: "first",
        start: "2026-11-30T10:00",
        timeZone: "Europe/Berlin",
        with: ["dana", "omar", "ines", "karl"],
        debrief: {
          topics: [
            { text: "replacing the hand-tuned motion planner", with: "dana" },
            { text: "how you test on real robots", with: "omar" },
            { text: "the steps after this conversation", with: "ines" },
            { text: "the plan to sell cells instead of arms", with: "karl" },
            { text: "commissioning trips to Spain" },
            { text: "pairing across sites" },
          ],
          challenges: [
            {
              text: "two arms stall each other in a shared cell",
              with: "dana",
              mine: "solved the same deadlock at Nordarm with reservation slots",
            },
          ],
          strengths: [
            {
              text: "cut cycle time by 18 % at Nordarm by rewriting the trajectory optimiser",
              meets: "motion planning in C++",
              with: "dana",
            },
            {
              text: "commissioned 14 cells at customers in five countries",
              meets: "commissioning at customers' sites",
            },
            { text: "run ROS 2 in production since 2023" },
          ],
          decision: { by: "2026-12-11" },
        },
      },
    ],
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

const now = "2026-12-01T08:00:00Z";

/** Without greeting and sign-off block, which are the same people's names in every letter. */
function text(request: DraftRequest): { whole: string; core: string } {
  const result = compose(request);
  if (!result.ok) throw new Error(result.refusal.refused);
  return {
    whole: `${result.draft.subject}\n${result.draft.body}`,
    core: result.draft.body.split("\n\n").slice(1, -1).join("\n"),
  };
}

function overlapOf(cores: readonly string[]): { most: number; mean: number } {
  const grams = cores.map((core) => new Set(fiveGrams(core)));
  let most = 0;
  let sum = 0;
  let pairs = 0;
  for (let a = 0; a < grams.length; a++) {
    for (let b = a + 1; b < grams.length; b++) {
      const [small, large] = grams[a]!.size <= grams[b]!.size ? [grams[a]!, grams[b]!] : [grams[b]!, grams[a]!];
      let shared = 0;
      for (const gram of small) if (large.has(gram)) shared++;
      const share = small.size === 0 ? 0 : shared / small.size;
      most = Math.max(most, share);
      sum += share;
      pairs++;
    }
  }
  return { most, mean: pairs === 0 ? 0 : sum / pairs };
}

const rich = richCase();

function distinct(): number {
  const letters = new Set<string>();
  for (let version = 0; version < 400; version++)
    letters.add(
      text({ caseFile: rich, purpose: "thank-you", channel: "email", to: ["dana"], now, playbook, version }).whole,
    );
  return letters.size;
}

function panel(): { most: number; mean: number } {
  let most = 0;
  let sum = 0;
  const rounds = 40;
  for (let version = 0; version < rounds; version++) {
    const cores = ["dana", "omar", "ines", "karl"].map(
      (id) => text({ caseFile: rich, purpose: "thank-you", channel: "email", to: [id], now, playbook, version }).core,
    );
    const found = overlapOf(cores);
    most = Math.max(most, found.most);
    sum += found.mean;
  }
  return { most, mean: sum / rounds };
}

/** 100 companies of the corpus, each letter written knowing those sent before; and the same without that knowledge. */
function companies(knowing: boolean): { most: number; mean: number; letters: number } {
  const folder = new URL("corpus/letters/", root);
  const sets = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .flatMap((name) => parse(readFileSync(new URL(name, folder), "utf8")) as FactSet[])
    .slice(0, 100);
  const earlier: PriorMessage[] = [];
  const cores: string[] = [];
  for (const set of sets) {
    const caseFile = caseOf(set);
    const at = new Date(Date.parse(`${set.on}:00Z`) + 86_400_000).toISOString().replace(/\.\d+/, "");
    const letter = text({
      caseFile,
      purpose: "thank-you",
      channel: "email",
      to: [Object.keys(set.people)[0]!],
      now: at,
      playbook,
      ...(knowing ? { earlier: [...earlier] } : {}),
    });
    cores.push(letter.core);
    earlier.push({ company: set.company, text: letter.core });
  }
  return { ...overlapOf(cores), letters: cores.length };
}

/** Letters a second on this core, each with another version, so that nothing is remembered. */
function speed(): { letters: number; seconds: number; perSecond: number } {
  const write = (version: number): void => {
    text({ caseFile: rich, purpose: "thank-you", channel: "email", to: ["dana"], now, playbook, version });
  };
  for (let version = 0; version < 200; version++) write(version);
  const letters = 2_000;
  // The time of this process on the processor: what others do on the machine does not count.
  const from = process.cpuUsage();
  for (let version = 0; version < letters; version++) write(version);
  const used = process.cpuUsage(from);
  const seconds = (used.user + used.system) / 1_000_000;
  return { letters, seconds, perSecond: letters / seconds };
}

const figures = {
  distinct: distinct(),
  panel: panel(),
  companiesKnowing: companies(true),
  companiesNotKnowing: companies(false),
  speed: speed(),
};
const failures = [
  figures.distinct < 200 ? `only ${figures.distinct} different letters` : "",
  figures.panel.most > 0.3 ? `panel overlap ${figures.panel.most}` : "",
  figures.companiesKnowing.most > 0.25 ? `overlap between companies ${figures.companiesKnowing.most}` : "",
  figures.speed.perSecond < 500 ? `${figures.speed.perSecond} letters/s` : "",
].filter(Boolean);
if (process.argv.includes("--json")) console.log(JSON.stringify({ ...figures, failures }, null, 2));
else {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  console.log(`different letters from one case, 400 versions: ${figures.distinct} (limit 200)`);
  console.log(
    `shared five-word runs in a panel: at most ${percent(figures.panel.most)}, mean ${percent(figures.panel.mean)} (limit 30 %)`,
  );
  console.log(
    `… across ${figures.companiesKnowing.letters} companies: at most ${percent(figures.companiesKnowing.most)}, mean ${percent(figures.companiesKnowing.mean)} (limit 25 %)`,
  );
  console.log(
    `… the same without knowing the earlier letters: at most ${percent(figures.companiesNotKnowing.most)}, mean ${percent(figures.companiesNotKnowing.mean)}`,
  );
  console.log(`letters a second on one core: ${figures.speed.perSecond.toFixed(0)} (limit 500)`);
  for (const failure of failures) console.error(`beyond the limit: ${failure}`);
}
if (failures.length > 0) process.exitCode = 1;
