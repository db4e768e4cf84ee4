import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkCase } from "../case/read-case.ts";
import type { Playbook } from "../planner/playbook.ts";
import { review } from "../reviewer/review.ts";
import { compose } from "./compose.ts";

const playbook = parse(readFileSync(new URL("../../../playbooks/balanced.yaml", import.meta.url), "utf8")) as Playbook;

const ZONES = [
  "Asia/Ho_Chi_Minh",
  "America/Denver",
  "Europe/Lisbon",
  "Pacific/Auckland",
  "America/Sao_Paulo",
  "Asia/Kolkata",
];

function letterOf(start: string, zone: string, readers: string, writers: string, now: string, said?: string) {
  const checked = checkCase({
    afterview: 1,
    candidate: { name: "Noor Vega", email: "noor@vega.example", timeZone: writers },
    company: { name: "Tamar Looms", timeZone: readers },
    role: { title: "Pattern Cutter" },
    contacts: [
      { id: "ines", name: "Ines Rolf", part: "hiring-manager", email: "ines@tamar.example", timeZone: readers },
      { id: "otto", name: "Otto Lind", part: "peer", email: "otto@tamar.example" },
    ],
    interviews: [
      {
        id: "first",
        start,
        timeZone: zone,
        with: ["ines", "otto"],
        debrief: { topics: [{ text: "the grading of sizes" }], ...(said === undefined ? {} : { decision: { said } }) },
      },
    ],
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const caseFile = checked.value;
  const write = (to: string) => {
    const written = compose({ caseFile, playbook, purpose: "thank-you", channel: "email", to: [to], now });
    if (!written.ok) throw new Error(written.refusal.refused);
    return written.draft;
  };
  return { caseFile, write };
}

test("the day of an interview is the one where it was held, and the reviewer agrees", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.constantFrom(...ZONES),
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 26, max: 200 }),
      (zone, readers, writers, hour, later) => {
        // The last day of a year.
        const start = `2026-12-31T${String(hour).padStart(2, "0")}:30`;
        const now = new Date(Date.parse(`${start}:00Z`) + later * 3_600_000).toISOString();
        const { caseFile, write } = letterOf(start, zone, readers, writers, now);
        const { body, subject } = write("ines");
        const named = /\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.exec(
          body.split("\n")[2]!,
        )?.[1];
        if (named !== undefined) expect(named).toBe("Thursday");
        const { findings } = review({
          message: `Subject: ${subject}\n\n${body}`,
          caseFile,
          to: ["ines"],
          now,
          playbook,
          purpose: "thank-you",
        });
        expect(findings.filter((item) => item.rule === "wrong-day")).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

const NOW = "2026-12-01T09:00:00Z";
const letters = (said: string) =>
  letterOf("2026-11-30T10:00", "Europe/Lisbon", "Europe/Lisbon", "Europe/Lisbon", NOW, said);

test("a promised call is spoken of to the one who promised it, and to nobody as a decision", () => {
  const { write } = letters("Otto will ring me on Friday");
  expect(write("otto").body).toMatch(/(?:your call|talking to you|hear(?:ing)? from you) on Friday/);
  expect(write("ines").body).not.toMatch(/Friday|decide|decision/);
});

test("what names no time is reported with a hint, and what is no decision is not told as one", () => {
  for (const said of ["when the budget is through", "second round interviews next week"]) {
    const draft = letters(said).write("ines");
    expect(draft.body).not.toMatch(/decide|decision|next week/);
    expect(draft.leftOut.map((item) => item.fact)).toContain("interviews.first.debrief.decision.said");
    expect(draft.leftOut.find((item) => item.fact.endsWith("said"))!.says).toContain("Type it such as");
  }
});
