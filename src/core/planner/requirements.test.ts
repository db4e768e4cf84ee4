// Is everything that is asked for shown by a test, and is what belongs to the planner captured and explained?
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openHolidays } from "../../store/holiday-reader.ts";
import type { CaseFile } from "../case/case-file.ts";
import { readCase } from "../case/read-case.ts";
import { plan } from "./plan.ts";
import type { Playbook } from "./playbook.ts";
import { readPlaybook } from "./read-playbook.ts";

const root = new URL("../../../", import.meta.url);
const holidays = openHolidays(fileURLToPath(new URL("data/holidays", root)));
const playbooks: Playbook[] = readdirSync(new URL("playbooks", root)).flatMap((file) => {
  const read = readPlaybook(readFileSync(new URL(`playbooks/${file}`, root), "utf8"));
  return read.ok ? [read.value] : [];
});
const balanced = playbooks.find((playbook) => playbook.playbook === "balanced")!;

const range = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

describe("docs/requirements.md", () => {
  const rows = new Map<string, string>();
  for (const [, id, shown] of readFileSync(new URL("docs/requirements.md", root), "utf8").matchAll(
    /^\| ([CMWRA]\d+) \| [^|]+\|(.*)\|$/gm,
  )) {
    rows.set(id!, shown!);
  }

  test("has a row for everything that is asked for", () => {
    const asked = [...range("C", 10), ...range("M", 17), ...range("W", 10), ...range("R", 10), ...range("A", 4)];
    expect([...rows.keys()]).toEqual(asked);
  });

  test("names a test for everything", () => {
    for (const [id, shown] of rows) expect(shown, id).toMatch(/`[^`]+` › `[^`]+`/);
  });

  test("names only tests that exist", () => {
    for (const [id, shown] of rows) {
      for (const [, file, name] of shown.matchAll(/`([^`]+)` › `([^`]+)`/g)) {
        expect(existsSync(new URL(file!, root)), `${id}: ${file}`).toBe(true);
        const text = readFileSync(new URL(file!, root), "utf8");
        const isThere = file!.endsWith(".yaml")
          ? text.includes(`- name: ${name}\n`)
          : text.includes(`test("${name}"`) || text.includes(`("${name}", (`);
        expect(isThere, `${id}: ${file} has no test ${name}`).toBe(true);
      }
    }
  });
});

const FULL = `
afterview: 1
candidate: { name: Ada Sole, timeZone: Europe/Rome, phone: "+39 06 1", links: ["https://ada.example"] }
company: { name: Ponte Sistemi, timeZone: Europe/Rome, country: IT, culture: formal, pace: busy, news: [{ text: opened an office in Turin }] }
role: { title: Bridge Engineer, requirements: [fatigue analysis, site work] }
contacts:
  - { id: gia, name: Dr. Gia Conti, title: Head of Design, part: hiring-manager, email: gia@ponte.example, phone: "+39 06 2", postalAddress: Via Uno 1, prefers: email, refuses: [phone], updates: hands-off }
  - { id: leo, name: Leo Rossi, part: recruiter, email: leo@ponte.example, linkedin: "https://li.example/leo", updates: welcome }
interviews:
  - id: first
    start: 2026-12-01T10:00
    timeZone: Europe/Rome
    minutes: 45
    format: video
    platform: Teams
    with: [gia, leo]
    debrief:
      topics: [{ text: the viaduct at Genoa, with: gia }]
      challenges: [{ text: sensors drift in winter, with: gia, mine: calibrated such sensors for two years }]
      strengths: [{ text: cut inspection time by 30 %, meets: fatigue analysis, with: gia }]
      clarify: [{ text: I am licensed for rope access, with: leo }]
      doubts: [{ doubt: young for the post, answer: led a site of twelve people, with: gia }]
      promised: [{ what: the fatigue report, to: gia, by: 2026-12-03, file: report.pdf }]
      decision: { by: 2026-12-18, said: before Christmas }
      noFollowUp: false
  - { id: panel, start: 2026-12-09T15:00, timeZone: Europe/Rome, format: onsite, with: [gia, leo], debrief: { noFollowUp: true } }
outcome: { kind: rejected, on: 2026-12-18 }
lessons: [{ text: prepare an example of a failed test, from: reflection }, { text: speak about cost earlier, from: feedback, on: 2026-12-20 }]
`;

function full(): CaseFile {
  const read = readCase(FULL);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe("capture", () => {
  const { contacts, interviews, role, company, lessons } = full();
  const debrief = interviews![0]!.debrief!;

  test("C1: people, their part, their addresses, what they prefer and refuse", () => {
    expect(contacts![0]).toMatchObject({
      title: "Head of Design",
      part: "hiring-manager",
      prefers: "email",
      refuses: ["phone"],
    });
    expect(contacts![1]).toMatchObject({ part: "recruiter", linkedin: "https://li.example/leo" });
  });
  test("C2: topics and challenges, each with the person they belong to", () => {
    expect(debrief.topics).toEqual([{ text: "the viaduct at Genoa", with: "gia" }]);
    expect(debrief.challenges![0]).toMatchObject({ with: "gia", mine: "calibrated such sensors for two years" });
  });
  test("C3: strengths, matched to what the role asks for", () => {
    expect(role.requirements).toContain(debrief.strengths![0]!.meets);
    expect(debrief.strengths![0]!.text).toContain("30 %");
  });
  test("C4: what was forgotten", () => {
    expect(debrief.clarify).toEqual([{ text: "I am licensed for rope access", with: "leo" }]);
  });
  test("C5: doubts with their answers", () => {
    expect(debrief.doubts![0]).toMatchObject({ doubt: "young for the post", answer: "led a site of twelve people" });
  });
  test("C6: the announced decision, as a day or as the words that were said", () => {
    expect(debrief.decision).toEqual({ by: "2026-12-18", said: "before Christmas" });
  });
  test("C7: promises, to whom, by when, with which file", () => {
    expect(debrief.promised).toEqual([{ what: "the fatigue report", to: "gia", by: "2026-12-03", file: "report.pdf" }]);
  });
  test("C8: culture, pace and whether somebody likes updates", () => {
    expect(company).toMatchObject({ culture: "formal", pace: "busy" });
    expect(contacts!.map((contact) => contact.updates)).toEqual(["hands-off", "welcome"]);
  });
  test("C9: the wish not to be followed up with", () => {
    expect(interviews!.map((interview) => interview.debrief?.noFollowUp)).toEqual([false, true]);
  });
  test("C10: format, platform, rounds and panels", () => {
    expect(interviews!.map((interview) => [interview.format, interview.platform, interview.with.length])).toEqual([
      ["video", "Teams", 2],
      ["onsite", undefined, 2],
    ]);
  });
  test("A1: after a rejection the advice is to note what to do differently, and the note has a place", () => {
    const { advice } = plan(full(), balanced, "2026-12-19T09:00:00Z", holidays);
    expect(advice.map((reason) => reason.rule)).toContain("end/learn");
    expect(lessons![0]).toMatchObject({ from: "reflection" });
  });
  test("A2: feedback that came is kept as a lesson, and is not asked for again", () => {
    expect(lessons![1]).toMatchObject({ from: "feedback" });
    const file = { ...full(), interviews: [full().interviews![0]!] };
    const state = (value: CaseFile) =>
      plan(value, balanced, "2026-12-29T09:00:00Z", holidays).touchpoints.find(
        (item) => item.purpose === "feedback-request",
      )?.state;
    expect(state(file)).toBe("cancelled");
    expect(state({ ...file, lessons: [file.lessons![0]!] })).toMatch(/planned|due/);
  });
  test("A3: after the end people are kept in touch with, a few times, for years", () => {
    const file = { ...full(), interviews: [full().interviews![0]!] };
    for (const name of ["balanced", "lasting-impression", "formal"]) {
      const playbook = playbooks.find((item) => item.playbook === name)!;
      const days = plan(file, playbook, "2026-12-29T09:00:00Z", holidays)
        .touchpoints.filter((item) => item.purpose === "check-in")
        .map((item) => Date.parse(item.ideal));
      expect(days.length, name).toBeGreaterThan(1);
      days.slice(1).forEach((day, index) => expect(day - days[index]!).toBeGreaterThan(80 * 86_400_000));
    }
  });
});

test("W10: every touchpoint says why, in plain sentences, and on whose advice", () => {
  const file = full();
  const cases: CaseFile[] = [
    file,
    { ...file, outcome: undefined },
    { ...file, outcome: undefined, interviews: [file.interviews![0]!] },
  ];
  for (const playbook of playbooks) {
    for (const value of cases) {
      const result = plan(value, playbook, "2026-12-02T09:00:00Z", holidays);
      expect(result.touchpoints.length).toBeGreaterThan(0);
      for (const touchpoint of result.touchpoints) {
        expect(touchpoint.reasons.length, touchpoint.id).toBeGreaterThan(0);
        if (touchpoint.state === "cancelled") expect(touchpoint.reasons[0]!.rule, touchpoint.id).not.toBe("");
      }
      for (const reason of [...result.touchpoints.flatMap((touchpoint) => touchpoint.reasons), ...result.advice]) {
        expect(reason.says, reason.rule).toMatch(/^[A-Z“].*[.]$/);
        expect(reason.says, reason.rule).not.toMatch(/[{}]|undefined|\bthem\b runs|must|failure/);
        expect(reason.says.length, reason.says).toBeLessThan(260);
        expect(reason.source.length, reason.rule).toBeGreaterThan(2);
      }
    }
  }
});
