import { describe, expect, test } from "vitest";
import type { CaseFile } from "../case/case-file.ts";
import { checkCase } from "../case/read-case.ts";
import { compose } from "./compose.ts";
import type { Draft, DraftRequest } from "./draft.ts";
import { sentenceKey } from "./overlap.ts";

const playbook = (name: string) => ({ playbook: name, title: name, summary: name, rules: [] });

function caseWith(change: (value: Record<string, any>) => void = () => {}): CaseFile {
  const value: Record<string, any> = {
    afterview: 1,
    candidate: {
      name: "Maya Lindqvist",
      phone: "+46 70 123 45 67",
      timeZone: "Europe/Stockholm",
      links: ["https://maya.example"],
      language: "en-GB",
    },
    company: {
      name: "Halden Robotics GmbH",
      timeZone: "Europe/Berlin",
      culture: "formal",
      news: [{ text: "opened a second plant in Leipzig", on: "2026-12-08" }],
    },
    role: { title: "Controls Engineer", requirements: ["motion planning in C++"] },
    contacts: [
      { id: "dana", name: "Dr. Dana Voss", part: "hiring-manager", email: "dana@halden.example" },
      { id: "omar", name: "Omar Haddad", part: "peer", email: "omar@halden.example" },
    ],
    interviews: [
      {
        id: "first",
        start: "2026-11-30T10:00",
        timeZone: "Europe/Berlin",
        with: ["dana", "omar"],
        debrief: {
          topics: [
            { text: "replacing the hand-tuned motion planner", with: "dana" },
            { text: "how they test on real robots", with: "omar" },
          ],
          strengths: [{ text: "cut cycle time by 18 % at Nordarm", meets: "motion planning in C++", with: "dana" }],
          doubts: [
            { doubt: "little experience in leading people", answer: "mentored three juniors at Nordarm", with: "dana" },
          ],
          promised: [{ what: "the slides on trajectories", to: "dana", by: "2026-12-02", file: "slides.pdf" }],
          notes: "Dana looked tired",
        },
      },
    ],
    history: [],
  };
  change(value);
  const result = checkCase(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const casual = (value: Record<string, any>): void => {
  value.company.culture = "casual";
  value.outcome = { kind: "rejected", on: "2026-12-03" };
};

function draftOf(request: Partial<DraftRequest> & { caseFile: CaseFile }): Draft {
  const result = compose({
    purpose: "thank-you",
    channel: "email",
    to: ["dana"],
    now: "2026-12-01T08:00:00Z",
    playbook: playbook("balanced"),
    ...request,
  });
  if (!result.ok) throw new Error(result.refusal.refused);
  return result.draft;
}

describe("a thank-you", () => {
  const draft = draftOf({ caseFile: caseWith() });

  test("greets by title and name, and signs with phone and profile", () => {
    expect(draft.body).toMatch(/^Dear Dr Voss,\n\n/);
    expect(draft.body).toMatch(/\nMaya Lindqvist\n\+46 70 123 45 67\nhttps:\/\/maya\.example$/);
  });

  test("says in its first sentence which role and which day", () => {
    const first = draft.sentences[1]!;
    expect(draft.body.slice(first.start, first.end)).toMatch(/Controls Engineer/);
    expect(draft.body.slice(first.start, first.end)).toMatch(/yesterday/);
  });

  test("carries its reader's facts, the answer to the doubt and the promise, and none of a colleague's", () => {
    expect(draft.body).toContain("hand-tuned motion planner");
    expect(draft.body).toContain("18%");
    expect(draft.body).toContain("mentored three juniors at Nordarm");
    expect(draft.body).toContain("the slides on trajectories");
    expect(draft.body).not.toMatch(/real robots|little experience|tired/);
  });

  test("asks about the next steps once, where no date was stated and the playbook lets it", () => {
    const asks = (name: string, to: string) =>
      draftOf({ caseFile: caseWith(), to: [to], playbook: playbook(name) }).body.includes("?");
    expect(asks("balanced", "dana")).toBe(true);
    expect(asks("balanced", "omar")).toBe(false);
    expect(asks("touchpoint", "dana")).toBe(false);
    const stated = caseWith((value) => (value["interviews"][0].debrief.decision = { by: "2026-12-11" }));
    expect(draftOf({ caseFile: stated }).body).not.toContain("?");
    expect(draftOf({ caseFile: stated }).body).toContain("11 December");
  });

  test("with nothing but a name and a date is short, warm and true", () => {
    const bare = caseWith((value) => delete value["interviews"][0].debrief);
    const short = draftOf({ caseFile: bare, to: ["omar"] });
    expect(short.body.split(/\s+/).length).toBeLessThan(60);
    expect(short.body).toMatch(/[Tt]hank/);
  });

  test("is the same for the same request, and another for another version", () => {
    expect(draftOf({ caseFile: caseWith() })).toEqual(draft);
    const bodies = [0, 1, 2, 3, 4].map((version) => draftOf({ caseFile: caseWith(), version }).body);
    expect(new Set(bodies).size).toBe(5);
  });

  test("repeats no sentence that was sent to the company", () => {
    const again = caseWith((value) =>
      value["history"].push({
        at: "2026-11-30T12:00:00Z",
        direction: "sent",
        channel: "email",
        with: ["omar"],
        text: draft.body,
      }),
    );
    const next = draftOf({ caseFile: again });
    const before = new Set(
      draft.sentences.filter((item) => item.phrase).map((item) => sentenceKey(draft.body.slice(item.start, item.end))),
    );
    for (const item of next.sentences)
      if (item.phrase) expect(before.has(sentenceKey(next.body.slice(item.start, item.end)))).toBe(false);
  });

  test("after a second round leaves the strength of the first alone", () => {
    const second = caseWith((value) =>
      value["interviews"].push({
        id: "second",
        start: "2026-12-07T10:00",
        timeZone: "Europe/Berlin",
        with: ["dana"],
        debrief: { strengths: [{ text: "cut cycle time by 18 % at Nordarm" }, { text: "speak Spanish" }] },
      }),
    );
    const letter = draftOf({ caseFile: second, interview: "second", now: "2026-12-08T08:00:00Z" });
    expect(letter.body).not.toContain("18%");
    expect(letter.body).toContain("Spanish");
  });

  test("keeps to the person's own greeting, sign-off and banned words", () => {
    const voice = { greeting: "hi" as const, signOff: "Many greetings", banned: ["thank you for talking with me"] };
    for (let version = 0; version < 12; version++) {
      const own = draftOf({ caseFile: caseWith(), voice, version });
      expect(own.body).toMatch(/^Hi Dr Voss,/);
      expect(own.body).toContain("\nMany greetings,\n");
      expect(own.body).not.toContain("Thank you for talking with me");
    }
  });
});

describe("other letters", () => {
  test("an inquiry carries news since the interview, and is silent about older news", () => {
    const now = "2026-12-15T08:00:00Z";
    expect(draftOf({ caseFile: caseWith(), purpose: "status-inquiry", now }).body).toContain(
      "opened a second plant in Leipzig",
    );
    const old = caseWith((value) => (value["company"].news[0].on = "2026-10-01"));
    expect(draftOf({ caseFile: old, purpose: "status-inquiry", now }).body).not.toContain("Leipzig");
  });

  test("an inquiry of the touchpoint playbook asks what else is needed, not when", () => {
    const body = draftOf({
      caseFile: caseWith(),
      purpose: "status-inquiry",
      now: "2026-12-15T08:00:00Z",
      playbook: playbook("touchpoint"),
    }).body;
    expect(body).not.toMatch(/how things stand|news you|decision|process/);
    expect(body).toContain("?");
  });

  test("materials name their file, and are refused where nothing is promised", () => {
    expect(draftOf({ caseFile: caseWith(), purpose: "materials" }).attachments).toEqual([
      { name: "slides.pdf", fact: "interviews.first.debrief.promised.0" },
    ]);
    const result = compose({
      caseFile: caseWith(),
      purpose: "materials",
      channel: "email",
      to: ["omar"],
      now: "2026-12-01T08:00:00Z",
      playbook: playbook("balanced"),
    });
    expect(result.ok).toBe(false);
  });

  test("a connection note fits LinkedIn, whatever the role is called", () => {
    const long = caseWith(
      (value) =>
        (value["role"].title =
          "Senior Principal Engineer for Distributed Control Systems and Industrial Automation in the Alpine Region and Beyond, with a Focus on Hydrogen"),
    );
    for (const caseFile of [caseWith(), long])
      expect(draftOf({ caseFile, purpose: "connect", channel: "linkedin" }).body.length).toBeLessThanOrEqual(300);
  });

  test("a phone script has its headings and the number to call", () => {
    const { body } = draftOf({
      caseFile: caseWith(),
      purpose: "status-inquiry",
      channel: "phone",
      now: "2026-12-15T08:00:00Z",
    });
    for (const heading of ["When they answer", "What to say", "What to ask", "If you reach voicemail"])
      expect(body).toContain(heading);
    expect(body).toContain("+46 70 123 45 67");
  });

  test("a letter to two names each of them beside their own subject", () => {
    const { body } = draftOf({ caseFile: caseWith(), to: ["dana", "omar"] });
    expect(body).toMatch(/^Dear Dr Voss and Omar Haddad,/);
    expect(body).toMatch(/Dr Voss, [^.]*motion planner/);
    expect(body).toMatch(/Omar Haddad, [^.]*real robots/);
  });

  test("thanks to somebody without an address are passed on", () => {
    expect(draftOf({ caseFile: caseWith(), mentions: ["omar"] }).body).toContain("Omar Haddad");
  });

  test("a formal letter spells out the contractions of a note too, and a sign-off repeats no wish", () => {
    const caseFile = caseWith((value) => {
      value.interviews[0].with = ["dana"];
      value.interviews[0].debrief = { topics: [{ text: "the planners don't talk to the shop floor", with: "dana" }] };
    });
    const { body } = draftOf({ caseFile });
    expect(body).toContain("do not talk to the shop floor");
    expect(body).not.toMatch(/\w'(?:t|re|ve|ll|m)\b/);
    for (const purpose of ["rejection-reply", "check-in"] as const)
      for (const version of [0, 1, 2, 3, 4, 5])
        expect(draftOf({ caseFile: caseWith(casual), purpose, version }).body).not.toMatch(
          /all the best[^]*all the best/i,
        );
  });

  test("an unknown contact or interview is refused in words", () => {
    const result = compose({
      caseFile: caseWith(),
      purpose: "thank-you",
      channel: "email",
      to: ["nobody"],
      now: "2026-12-01T08:00:00Z",
      playbook: playbook("balanced"),
    });
    expect(result).toEqual({ ok: false, refusal: { refused: "There is no contact “nobody” in this application." } });
  });
});
