import { describe, expect, test } from "vitest";
import { factAt } from "../case/fact-address.ts";
import { checkCase } from "../case/read-case.ts";
import { compose } from "./compose.ts";
import type { Draft } from "./draft.ts";

const resume = {
  basics: { name: "Ilse van Damme" },
  work: [
    {
      name: "Nordkai",
      position: "Planner",
      highlights: [
        "Managed a team of 9 clerks",
        "Cut berth waiting time from 11 to 6 hours with a new simulation model",
        "Introduced a shared calendar for 4 terminals",
      ],
    },
  ],
  certificates: [{ name: "VTS operator" }],
  languages: [{ language: "French", fluency: "Native speaker" }],
  skills: [{ name: "Tools", keywords: ["AnyLogic"] }],
};

function thankYou(
  change: (value: Record<string, any>) => void = () => {},
  to = "wout",
): { draft: Draft; caseFile: Parameters<typeof factAt>[0] } {
  const value: Record<string, any> = {
    afterview: 1,
    candidate: { name: "Ilse van Damme", timeZone: "Europe/Brussels", language: "en-GB", resume },
    company: { name: "Scheldt Marine", timeZone: "Europe/Brussels", culture: "neutral" },
    role: { title: "Dock Planner", requirements: ["simulation of berths", "fluent French"] },
    contacts: [
      { id: "wout", name: "Wout Segers", part: "hiring-manager", email: "wout@scheldt.example" },
      { id: "tine", name: "Tine Claes", part: "recruiter", email: "tine@scheldt.example" },
    ],
    interviews: [
      {
        id: "one",
        start: "2026-11-16T10:00",
        timeZone: "Europe/Brussels",
        with: ["wout", "tine"],
        debrief: { topics: [{ text: "the new berth plan", with: "wout" }] },
      },
    ],
  };
  change(value);
  const checked = checkCase(value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const result = compose({
    caseFile: checked.value,
    purpose: "thank-you",
    channel: "email",
    to: [to],
    now: "2026-11-17T09:00:00Z",
    playbook: { playbook: "balanced", title: "Balanced", summary: "For tests", rules: [] },
  });
  if (!result.ok) throw new Error(result.refusal.refused);
  return { draft: result.draft, caseFile: checked.value };
}

const resumeFacts = (draft: Draft): string[] =>
  draft.sentences.flatMap((sentence) => sentence.facts).filter((fact) => fact.startsWith("candidate.resume."));

describe("the résumé speaks where the debrief names nothing that meets a requirement", () => {
  test("with a line that does, at an address of its own, and never as something mentioned", () => {
    const { draft, caseFile } = thankYou();
    expect(draft.body).toContain("cut berth waiting time from 11 to 6 hours");
    const [fact] = resumeFacts(draft);
    expect(fact).toBe("candidate.resume.work.0.highlights.1");
    expect(factAt(caseFile, fact!)).toContain("berth waiting time");
    expect(draft.body).not.toMatch(/as I mentioned|you may remember|once more/i);
  });

  test("a language of the résumé is spoken", () => {
    const { draft } = thankYou((value) => {
      value["role"].requirements = ["French"];
    });
    expect(draft.body).toContain("French as my first language");
  });

  test("not where the debrief names a strength that meets one", () => {
    const { draft } = thankYou((value) => {
      value["interviews"][0].debrief.strengths = [{ text: "built a simulation of 14 berths", with: "wout" }];
    });
    expect(resumeFacts(draft)).toEqual([]);
  });

  test("not where nothing in it meets a requirement, and not to a recruiter among others", () => {
    const { draft } = thankYou((value) => {
      value["role"].requirements = ["deep-sea diving"];
    });
    expect(resumeFacts(draft)).toEqual([]);
    expect(resumeFacts(thankYou(() => {}, "tine").draft)).toEqual([]);
  });

  test("not where it is only the name of a file", () => {
    const { draft } = thankYou((value) => {
      value["candidate"].resume = "cv.json";
    });
    expect(resumeFacts(draft)).toEqual([]);
  });
});
