// Does the planner do in each situation of corpus/plans what a person of sound judgement would do?
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openHolidays } from "../../store/holiday-reader.ts";
import { describeProblem } from "../case/problem.ts";
import { checkCase } from "../case/read-case.ts";
import type { Playbook } from "./playbook.ts";
import { plan } from "./plan.ts";
import { readPlaybook } from "./read-playbook.ts";
import type { Plan, Touchpoint } from "./touchpoint.ts";

interface Expected {
  id?: string;
  purpose?: string;
  channel?: string;
  to?: string[];
  state?: string | string[];
  opens?: [string, string];
  ideal?: [string, string];
  closes?: [string, string];
  sendAt?: [string, string];
  because?: string;
  facts?: string[];
  mentions?: string[];
  hours?: [string, string];
}

interface PlanCase {
  name: string;
  base: string;
  with?: Record<string, unknown>;
  now: string;
  playbook?: string;
  must?: Expected[];
  mustNot?: Expected[];
  advice?: string[];
  noAdvice?: string[];
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = path.join(root, "corpus/plans");
const holidays = openHolidays(path.join(root, "data/holidays"));
const playbooks = new Map<string, Playbook>();
for (const file of readdirSync(path.join(root, "playbooks"))) {
  const read = readPlaybook(readFileSync(path.join(root, "playbooks", file), "utf8"));
  if (read.ok) playbooks.set(read.value.playbook, read.value);
}

const STATES: Record<string, string[]> = { active: ["planned", "due", "late"], now: ["due", "late"] };

const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
let count = 0;
const countries = new Set<string>();

for (const file of files) {
  const document = parse(readFileSync(path.join(folder, file), "utf8")) as {
    bases: Record<string, Record<string, unknown>>;
    cases: PlanCase[];
  };
  describe(file.replace(/\.yaml$/, "").replaceAll("-", " "), () => {
    for (const item of document.cases) {
      count++;
      test(item.name, () => {
        const base = document.bases[item.base];
        expect(base, `the base ${item.base}`).toBeDefined();
        const checked = checkCase({ afterview: 1, ...(merge(base, item.with ?? {}) as object) });
        if (!checked.ok) throw new Error(checked.problems.map((problem) => describeProblem(problem)).join("\n"));
        if (checked.value.company.country) countries.add(checked.value.company.country);
        const result = plan(checked.value, playbooks.get(item.playbook ?? "balanced")!, item.now, holidays);
        const faults: string[] = [];
        for (const wanted of item.must ?? []) {
          if (!result.touchpoints.some((touchpoint) => fits(touchpoint, wanted))) {
            faults.push(`no touchpoint is ${JSON.stringify(wanted)}`);
          }
        }
        for (const unwanted of item.mustNot ?? []) {
          const found = result.touchpoints.find((touchpoint) => fits(touchpoint, unwanted));
          if (found) faults.push(`${found.id} must not be ${JSON.stringify(unwanted)}`);
        }
        const said = result.advice.map((reason) => reason.rule);
        for (const rule of item.advice ?? []) if (!said.includes(rule)) faults.push(`no advice ${rule}`);
        for (const rule of item.noAdvice ?? []) if (said.includes(rule)) faults.push(`advice ${rule}`);
        if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${show(result)}`);
      });
    }
  });
}

test("there are at least 120 cases in 12 countries", () => {
  expect(count).toBeGreaterThanOrEqual(120);
  expect(countries.size).toBeGreaterThanOrEqual(12);
});

function fits(touchpoint: Touchpoint, wanted: Expected): boolean {
  const states =
    wanted.state === undefined
      ? [touchpoint.state]
      : Array.isArray(wanted.state)
        ? wanted.state
        : (STATES[wanted.state] ?? [wanted.state]);
  const within = (text: string | undefined, span: [string, string] | undefined) =>
    span === undefined || (text !== undefined && text >= span[0] && text <= span[1]);
  return (
    (wanted.id === undefined || touchpoint.id === wanted.id) &&
    (wanted.purpose === undefined || touchpoint.purpose === wanted.purpose) &&
    (wanted.channel === undefined || touchpoint.channel === wanted.channel) &&
    (wanted.to === undefined || JSON.stringify(touchpoint.to) === JSON.stringify(wanted.to)) &&
    states.includes(touchpoint.state) &&
    within(touchpoint.local.opens, wanted.opens) &&
    within(touchpoint.local.ideal, wanted.ideal) &&
    within(touchpoint.local.closes, wanted.closes) &&
    within(touchpoint.sendAt, wanted.sendAt) &&
    (wanted.because === undefined || touchpoint.reasons.some((reason) => reason.rule === wanted.because)) &&
    (wanted.facts === undefined || wanted.facts.every((fact) => touchpoint.facts?.includes(fact))) &&
    (wanted.mentions === undefined || JSON.stringify(touchpoint.mentions) === JSON.stringify(wanted.mentions)) &&
    (wanted.hours === undefined || JSON.stringify(touchpoint.hours) === JSON.stringify(wanted.hours))
  );
}

function show(result: Plan): string {
  const lines = result.touchpoints.map(
    (touchpoint) =>
      `${touchpoint.state} ${touchpoint.id} [${touchpoint.channel}] ${touchpoint.local.opens} ${touchpoint.local.ideal} ${touchpoint.local.closes} ` +
      `${touchpoint.local.timeZone} (${touchpoint.reasons.map((reason) => reason.rule).join(", ")})`,
  );
  return [...lines, ...result.advice.map((reason) => `advice ${reason.rule}: ${reason.says}`)].join("\n");
}

function merge(base: unknown, over: unknown): unknown {
  if (
    Array.isArray(base) &&
    Array.isArray(over) &&
    over.length > 0 &&
    over.every((item) => isRecord(item) && "id" in item)
  ) {
    const ids = over.map((item) => (item as { id: unknown }).id);
    const changed = base.map((item: unknown) =>
      isRecord(item) && ids.includes(item["id"]) ? merge(item, over[ids.indexOf(item["id"])]) : item,
    );
    const known = base.map((item: unknown) => (isRecord(item) ? item["id"] : undefined));
    return [...changed, ...over.filter((item) => !known.includes((item as { id: unknown }).id))];
  }
  if (isRecord(base) && isRecord(over)) {
    const merged: Record<string, unknown> = { ...base };
    for (const [key, value] of Object.entries(over)) merged[key] = merge(base[key], value);
    return merged;
  }
  return over;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
