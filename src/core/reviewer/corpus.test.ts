// How often is the reviewer right on our own letters? Recall, false alarms, and a snapshot of every finding.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readCase } from "../case/read-case.ts";
import { checkPlaybook, type Playbook } from "../planner/playbook.ts";
import { openSpeller } from "../../store/spelling/nspell-speller.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { Finding, Review, ReviewRequest, Speller } from "./finding.ts";
import { review } from "./review.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDER = join(ROOT, "corpus/letters/review");

interface Entry extends Omit<ReviewRequest, "message" | "caseFile" | "playbook"> {
  id: string;
  message?: string;
  /** A clean letter this one is made from. */
  from?: string;
  replace?: [string, string][];
  case?: string;
  set?: Record<string, unknown>;
  playbook?: string;
  faults?: string[];
  /** Findings a clean letter may get, because they are right. */
  tolerated?: string[];
  /** Faults known to be missed: rule id → reason. */
  missed?: Record<string, string>;
}

const read = (file: string): Entry[] => parse(readFileSync(join(FOLDER, file), "utf8")) as Entry[];
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml") && file !== "cases.yaml");
const clean = files.filter((file) => file.startsWith("clean")).flatMap(read);
const faulty = files.filter((file) => file.startsWith("faulty")).flatMap(read);
const cases = parse(readFileSync(join(FOLDER, "cases.yaml"), "utf8")) as Record<string, Record<string, unknown>>;
let speller: Speller;
const results = new Map<string, Review>();

const playbooks = new Map<string, Playbook>();

function playbookNamed(name: string): Playbook {
  const known = playbooks.get(name);
  if (known) return known;
  const checked = checkPlaybook(parse(readFileSync(join(ROOT, "playbooks", `${name}.yaml`), "utf8")));
  if (!checked.ok) throw new Error(`playbook ${name}`);
  playbooks.set(name, checked.value);
  return checked.value;
}

function requestOf(entry: Entry): ReviewRequest {
  const base = entry.from === undefined ? undefined : clean.find((other) => other.id === entry.from);
  const whole: Entry = { ...base, ...entry, set: { ...base?.set, ...entry.set } };
  let message = entry.message ?? base?.message ?? "";
  for (const [from, to] of entry.replace ?? []) {
    if (!message.includes(from)) throw new Error(`${entry.id}: nothing to replace: ${from}`);
    message = message.replace(from, to);
  }
  let caseFile: CaseFile | undefined;
  if (whole.case !== undefined) {
    const patched = { ...cases[whole.case], ...whole.set };
    for (const [key, value] of Object.entries(patched))
      if (value === null) delete (patched as Record<string, unknown>)[key];
    const checked = readCase(JSON.stringify(patched));
    if (!checked.ok) throw new Error(`${entry.id}: ${JSON.stringify(checked.problems)}`);
    caseFile = checked.value;
  }
  const { purpose, to, channel, now, sent, elsewhere, attachments } = whole;
  return {
    message,
    caseFile,
    purpose,
    to,
    channel,
    now,
    sent,
    elsewhere,
    attachments,
    speller,
    playbook: playbookNamed(whole.playbook ?? "balanced"),
  };
}

const alarms = (review: Review): Finding[] => review.findings.filter((finding) => finding.severity !== "info");

beforeAll(async () => {
  speller = await openSpeller("en-US");
  for (const entry of [...clean, ...faulty]) results.set(entry.id, review(requestOf(entry)));
}, 60_000);

describe("the reviewer on our own letters", () => {
  test("there are at least 250, about half of them clean, each with its own id", () => {
    const ids = [...clean, ...faulty].map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(250);
    expect(clean.length / ids.length).toBeGreaterThan(0.4);
  });

  test("no clean letter is blocked", () => {
    expect(clean.filter((entry) => results.get(entry.id)!.verdict === "blocked").map((entry) => entry.id)).toEqual([]);
  });

  test("false alarms (warnings and errors) stay at or below 0.2 a clean letter", () => {
    const counted = clean.map(
      (entry) => alarms(results.get(entry.id)!).filter((finding) => !entry.tolerated?.includes(finding.rule)).length,
    );
    const mean = counted.reduce((sum, count) => sum + count, 0) / clean.length;
    expect(mean).toBeLessThanOrEqual(0.2);
  });

  test("at least nine in ten labelled faults are found, and every miss is a known one", () => {
    let told = 0;
    let found = 0;
    const surprises: string[] = [];
    for (const entry of faulty) {
      const rules = new Set(results.get(entry.id)!.findings.map((finding) => finding.rule));
      for (const fault of entry.faults ?? []) {
        told++;
        if (rules.has(fault)) found++;
        else if (entry.missed?.[fault] === undefined) surprises.push(`${entry.id} ${fault}`);
      }
    }
    expect(surprises).toEqual([]);
    expect(found / told).toBeGreaterThanOrEqual(0.9);
  });

  test("a known miss that is found is taken off the list", () => {
    const healed = faulty.flatMap((entry) =>
      Object.keys(entry.missed ?? {})
        .filter((fault) => results.get(entry.id)!.findings.some((finding) => finding.rule === fault))
        .map((fault) => `${entry.id} ${fault}`),
    );
    expect(healed).toEqual([]);
  });

  test("what must not go out is blocked", () => {
    const hard = new Set(["wrong-name", "wrong-company", "placeholder", "not-wanted", "after-decision"]);
    const open = faulty
      .filter((entry) => entry.case !== undefined || entry.from !== undefined)
      .filter((entry) => entry.faults?.some((fault) => hard.has(fault)) && results.get(entry.id)!.verdict !== "blocked")
      .map((entry) => entry.id);
    expect(open.filter((id) => id !== "f007")).toEqual([]);
  });

  test("every fix applies inside the letter and changes it", () => {
    for (const entry of [...clean, ...faulty]) {
      const { message } = requestOf(entry);
      for (const finding of results.get(entry.id)!.findings) {
        expect(finding.start).toBeLessThanOrEqual(finding.end);
        expect(finding.end).toBeLessThanOrEqual(message.length);
        for (const fix of finding.fixes)
          expect(message.slice(0, finding.start) + fix.text + message.slice(finding.end)).not.toBe(message);
      }
    }
  });

  test("every finding on every letter is as it was", async () => {
    const lines = [...clean, ...faulty].map((entry) => {
      const { message } = requestOf(entry);
      const { verdict, findings } = results.get(entry.id)!;
      const shown = findings.map(
        (finding) =>
          `  ${finding.severity.padEnd(7)} ${finding.rule}: ${JSON.stringify(message.slice(finding.start, Math.min(finding.end, finding.start + 70)))}${finding.fixes[0] ? ` → ${JSON.stringify(finding.fixes[0].text.slice(0, 50))}` : ""}`,
      );
      return [`${entry.id} ${verdict}${entry.faults ? ` (${entry.faults.join(", ")})` : ""}`, ...shown].join("\n");
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(join(FOLDER, "findings.snap.txt"));
  });
});
