import { describe, expect, test } from "vitest";
import { checkCase } from "../case/read-case.ts";
import { compose } from "./compose.ts";
import type { ComposeResult, DraftRequest } from "./draft.ts";

const playbook = { playbook: "balanced", title: "Balanced", summary: "For tests", rules: [] };

function written(
  request: Partial<DraftRequest>,
  change: (value: Record<string, any>) => void = () => {},
): ComposeResult {
  const value: Record<string, any> = {
    afterview: 1,
    candidate: { name: "Ilse van Damme", timeZone: "Europe/Brussels", language: "en-GB" },
    company: { name: "Scheldt Marine", timeZone: "Europe/Brussels", culture: "neutral" },
    role: { title: "Dock Planner" },
    contacts: [
      { id: "wout", name: "Wout Segers", part: "hiring-manager", email: "wout@scheldt.example" },
      { id: "rec", name: "Tine Claes", part: "recruiter", email: "tine@scheldt.example" },
      { id: "boss", name: "Jan Peeters", part: "executive", email: "jan@scheldt.example" },
    ],
    interviews: [
      {
        id: "one",
        start: "2026-11-16T10:00",
        timeZone: "Europe/Brussels",
        with: ["wout"],
        debrief: {
          topics: [{ text: "the new berth plan" }],
          promised: [{ what: "my berth simulation", to: "wout", file: "berths.xlsx" }],
          decision: { said: "within two weeks" },
        },
      },
    ],
  };
  change(value);
  const checked = checkCase(value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return compose({
    caseFile: checked.value,
    purpose: "status-inquiry",
    channel: "email",
    to: ["rec"],
    now: "2026-12-07T09:00:00Z",
    playbook,
    ...request,
  });
}

function bodyOf(result: ComposeResult): string {
  if (!result.ok) throw new Error(result.refusal.refused);
  return result.draft.body;
}

describe("nobody is told what was not", () => {
  test("a recruiter who was not there reads who interviewed the writer and when, in every version", () => {
    for (let version = 0; version < 12; version++) {
      const body = bodyOf(written({ version }));
      expect(body).toContain("Wout Segers");
      expect(body).toContain("16 November");
      expect(body).not.toMatch(
        /\b(?:our (?:conversation|talk)|we (?:spoke|met|talked|discussed)|you mentioned|berth plan)\b/i,
      );
    }
  });

  test("thanks go to nobody who was not there, save to a recruiter for arranging it", () => {
    const boss = written({ purpose: "thank-you", to: ["boss"], now: "2026-11-17T09:00:00Z" });
    expect(boss).toEqual({ ok: false, refusal: { refused: expect.stringContaining("took part in no interview") } });
    const body = bodyOf(written({ purpose: "thank-you", now: "2026-11-17T09:00:00Z" }));
    expect(body).toMatch(/arranging|setting up|your help/);
    expect(body).not.toMatch(/our conversation|we spoke/i);
  });

  test("an interview still to come is not given thanks for", () => {
    expect(written({ purpose: "thank-you", to: ["wout"], interview: "one", now: "2026-11-15T09:00:00Z" }).ok).toBe(
      false,
    );
  });

  test("nothing is handed over that is not there", () => {
    const materials = { purpose: "materials" as const, to: ["wout"] };
    expect(bodyOf(written(materials))).toContain("attached my berth simulation");
    const missing = written(materials, (value) => delete value["interviews"][0].debrief.promised[0].file);
    expect(missing).toEqual({ ok: false, refusal: { refused: expect.stringContaining("add the file") } });
    const link = written(materials, (value) => {
      value["interviews"][0].debrief.promised[0] = { what: "my portfolio: https://ilse.example/work", to: "wout" };
    });
    expect(bodyOf(link)).toContain("https://ilse.example/work");
    expect(bodyOf(link)).not.toContain("attached");
  });

  test("the latest word on the decision wins, and no day is named that nobody said", () => {
    expect(bodyOf(written({ to: ["wout"], purpose: "thank-you", now: "2026-11-17T09:00:00Z" }))).toContain(
      "within two weeks of our conversation",
    );
    const later = written({ to: ["wout"] }, (value) => {
      value["history"] = [
        {
          at: "2026-12-01T09:00:00Z",
          direction: "received",
          channel: "email",
          signal: "timeline",
          text: "We will let you know by 18 December.",
        },
      ];
    });
    expect(bodyOf(later)).not.toContain("two weeks");
  });

  test("a correction reads as one", () => {
    const letter = written({ to: ["wout"], purpose: "clarification", now: "2026-11-18T09:00:00Z" }, (value) => {
      value["interviews"][0].debrief.clarify = [{ text: "I mixed up draught and depth when I described the model" }];
    });
    expect(bodyOf(letter)).toMatch(/correct|put right/);
  });
});
