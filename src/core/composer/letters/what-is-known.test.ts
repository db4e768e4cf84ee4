import { describe, expect, test } from "vitest";
import { all, letter } from "./sample-letters.ts";

describe("what a letter knows of the conversation", () => {
  test.each(["phone", "video"])("nobody was met or came in by %s", (format) => {
    const debrief = { topics: [{ text: "the new slipway" }], strengths: [{ text: "rebuilt two cranes" }] };
    for (const purpose of ["thank-you", "check-in", "status-inquiry"] as const)
      for (const body of all({ format, purpose, debrief, now: "2026-03-24T08:00:00Z" })) {
        expect(body).not.toMatch(
          /meeting with me|come in again|having me in|inviting me in|seeing me|[Ww]e met|in person/,
        );
        if (format === "phone") expect(body).not.toMatch(/\bmeet(?:ing)? you|to see you/);
      }
  });

  test("somebody who came in may say so", () => {
    const bodies = all({ format: "onsite", debrief: {} });
    expect(bodies.some((body) => /meeting with me|having me in|inviting me in|seeing me/.test(body))).toBe(true);
  });

  test("thanks are not given twice in a row, and the company is not named in every sentence", () => {
    const debrief = { topics: [{ text: "how long you let a hull cure" }, { text: "your apprentices" }] };
    for (const body of all({ debrief })) {
      expect(body).not.toMatch(/Thank you[^.]*\.\s+Thank you/);
      expect(body.match(/Adria Boats/g)?.length ?? 0).toBeLessThan(3);
    }
  });

  test("what meets the first requirement is told before what meets the second", () => {
    const body = letter({
      requirements: ["crane licence", "team leadership"],
      debrief: {
        challenges: [{ text: "moulds crack in the cold", mine: "heated the moulds at Lagoon Yard with old radiators" }],
        strengths: [
          { text: "led a team of 9 laminators", meets: "team leadership" },
          { text: "hold a crane licence since 2014", meets: "crane licence" },
        ],
      },
    });
    expect(body).toMatch(/crane/);
  });

  test("a word in common with a requirement is not yet what it asks for", () => {
    const asked = {
      requirements: ["sea trials of sailing yachts"],
      debrief: { strengths: [{ text: "worked in bad sea and cold" }] },
    };
    for (const body of all(asked)) expect(body).not.toMatch(/sea trials/);
  });

  test("people's faults, fears and debts are not told back without an answer", () => {
    for (const text of [
      "the founder's friends are aging",
      "clients are paying late",
      "the yard crew and the office don't trust each other",
    ])
      for (const body of all({ debrief: { challenges: [{ text }], topics: [{ text: "wooden masts" }] } }))
        expect(body).not.toMatch(/aging|pay(?:ing)? late|trust/);
  });

  test("what was done about a private trouble is told by itself", () => {
    const debrief = { challenges: [{ text: "burnout", mine: "introduced a four-day week for 20 welders" }] };
    const bodies = all({ debrief });
    for (const body of bodies) expect(body).toMatch(/four-day week/);
  });
});

describe("an answer by phone", () => {
  const phone = { channel: "phone", now: "2026-03-30T08:00:00Z", debrief: {} } as const;

  test("to an offer thanks for it and asks for nothing", () => {
    for (const body of all({ ...phone, purpose: "offer-reply", outcome: { kind: "offer", on: "2026-03-28" } })) {
      expect(body).toMatch(/offer/);
      expect(body).not.toMatch(/still|where (?:things|my application)|any news|how things are going/);
    }
  });

  test("to a refusal thanks, and leaves the door open", () => {
    for (const body of all({ ...phone, purpose: "rejection-reply", outcome: { kind: "rejected", on: "2026-03-28" } })) {
      expect(body).toMatch(/calling to thank you/);
      expect(body).not.toMatch(/still very|any news/);
    }
  });
});
