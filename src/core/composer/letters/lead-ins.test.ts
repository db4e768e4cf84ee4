import { describe, expect, test } from "vitest";
import { wording } from "../fill.ts";
import type { Move } from "../grammar/phrase.ts";
import * as afterwards from "../grammar/afterwards.ts";
import * as callback from "../grammar/callback.ts";
import * as challenge from "../grammar/challenge.ts";
import * as closing from "../grammar/closing.ts";
import * as inquiry from "../grammar/inquiry.ts";
import * as ownSide from "../grammar/own-side.ts";
import * as shortForms from "../grammar/short-forms.ts";
import * as thanks from "../grammar/thanks.ts";
import { all, letter } from "./sample-letters.ts";

const MOVES = [afterwards, callback, challenge, closing, inquiry, ownSide, shortForms, thanks]
  .flatMap((module) => Object.values(module) as unknown[])
  .filter((value): value is Move => typeof value === "object" && value !== null && "phrases" in value);

describe("the phrases of the grammar", () => {
  test("there are many, and a formal letter has none with a contraction", () => {
    const phrases = MOVES.flatMap((move) => move.phrases);
    expect(phrases.length).toBeGreaterThan(400);
    for (const { text } of phrases)
      expect(wording(text, "formal")).not.toMatch(
        /n't\b|\b\p{L}+'(?:ll|ve|re|m|d)\b|\b(?:it|that|there|here|what|who)'s\b/iu,
      );
  });

  test("every first sentence of a thank-you gives thanks, and none gives them “again” to somebody new", () => {
    const first = [thanks.THANKS, thanks.THANKS_TOPIC, thanks.THANKS_ROUND, thanks.THANKS_RECRUITER];
    for (const { text } of first.flatMap((move) => move.phrases)) {
      expect(text).toMatch(/\b[Tt]hank/);
      expect(text).not.toMatch(/\b[Tt]hanks? (?:you )?again\b/);
    }
  });

  test("no phrase speaks of questions that nobody typed", () => {
    for (const move of MOVES) for (const { text } of move.phrases) expect(text).not.toMatch(/\bmy questions\b/);
  });

  test("no phrase stands twice in one move", () => {
    for (const { phrases } of MOVES) expect(new Set(phrases.map((item) => item.text)).size).toBe(phrases.length);
  });
});

describe("how facts are led in", () => {
  test("“For my part” turns from them to oneself, and never from oneself to oneself", () => {
    const bodies = all({
      debrief: {
        challenges: [{ text: "moulds crack in the cold", mine: "heated the moulds at Lagoon Yard with old radiators" }],
        strengths: [{ text: "led 9 laminators" }, { text: "hold a crane licence" }],
      },
    });
    for (const body of bodies) expect(body).not.toMatch(/For my part|As for my own background|As for me\b|On my side/);
  });

  test("no help is offered that nobody typed, least of all to an executive", () => {
    for (const part of ["hiring-manager", "executive", "peer"]) {
      const bodies = all({
        part,
        debrief: {
          challenges: [{ text: "cash is tied up in unsold hulls" }],
          strengths: [{ text: "speak Croatian and Italian" }],
        },
      });
      for (const body of bodies) {
        expect(body).toMatch(/hulls/);
        expect(body).not.toMatch(/help (?:you )?with|of help|work on that|work with you on|of use (?:there|with)/);
      }
    }
  });

  test("what one did is not called similar to a question", () => {
    const bodies = all({
      debrief: {
        topics: [{ text: "how long you let a hull cure" }],
        strengths: [{ text: "repaired 40 hulls after the storm of 2023" }],
      },
    });
    for (const body of bodies)
      expect(body).not.toMatch(/close to|know from my own|something similar|something like|work of that kind/);
  });

  test("hours and shifts are good to know, and nobody is fascinated by them", () => {
    const bodies = all({ debrief: { topics: [{ text: "the shift starts at 6 in the morning" }] } });
    for (const body of bodies) {
      expect(body).toMatch(/starts at 6/);
      expect(body).not.toMatch(/(?:interest\w*|enjoyed|pleasure|pleased|stayed with me)[^.]*starts at 6/);
    }
  });

  test("a tour is thanked for, not discussed", () => {
    const bodies = all({ debrief: { topics: [{ text: "tour of the paint shop" }] } });
    for (const body of bodies) {
      expect(body).toMatch(/tour of the paint shop/);
      expect(body).not.toMatch(/(?:about|discuss\w*) the tour/);
    }
  });

  test("a loss is heard without joy", () => {
    const bodies = all({ debrief: { topics: [{ text: "how the village lost its last ferry" }] } });
    for (const body of bodies) expect(body).not.toMatch(/(?:glad|enjoyed|pleasure|pleased|liked)[^.]*lost its last/);
  });

  test("a pet is never the main subject", () => {
    const bodies = all({
      debrief: { topics: [{ text: "her old terrier, Muffin, who sleeps in the office" }, { text: "wooden masts" }] },
    });
    for (const body of bodies) expect(body.indexOf("masts")).toBeGreaterThan(-1);
    for (const body of bodies.filter((text) => text.includes("terrier")))
      expect(body.indexOf("terrier")).toBeGreaterThan(body.indexOf("masts"));
  });

  test("two things held against each other are weighed", () => {
    const bodies = all({
      debrief: {
        topics: [{ text: "epoxy vs polyester" }],
        strengths: [{ text: "laminated 60 hulls in epoxy" }],
      },
    });
    for (const body of bodies) {
      expect(body).toContain("epoxy versus polyester");
      expect(body).not.toMatch(/of use with|help with|part of (?:that|it)/);
    }
  });

  test("of four colleagues at most two read when the decision is expected", () => {
    const people = ["hana", "ivo", "jana", "karlo"].map((id) => ({ id, name: `${id} Babić`, part: "peer" }));
    const bodies = people.map(({ id }) =>
      letter({ people, debrief: { topics: [{ text: "teak decks" }], decision: { by: "2026-03-27" } } }, 0, id),
    );
    expect(bodies.filter((body) => body.includes("27 March")).length).toBe(2);
  });

  test("a name one would not say aloud is asked for on the phone", () => {
    const asked = {
      culture: "formal",
      purpose: "status-inquiry",
      channel: "phone",
      now: "2026-03-24T08:00:00Z",
    } as const;
    expect(letter({ ...asked, debrief: {} })).toMatch(/Am I speaking with Hana Novak\?|Is that Hana Novak\?/);
    expect(letter({ ...asked, name: "Dr. Hana Novak", debrief: {} })).toContain("Good morning, Dr Novak.");
  });
});

describe("months later", () => {
  const checkIn = { purpose: "check-in", now: "2026-07-06T08:00:00Z" } as const;

  test("what is still to come has not gone well yet", () => {
    const bodies = all({ ...checkIn, debrief: { topics: [{ text: "the move to the new yard in October" }] } });
    for (const body of bodies) expect(body).not.toMatch(/gone well|went well/);
    expect(bodies.some((body) => body.includes("new yard"))).toBe(true);
  });

  test("what goes on since then is told as going on", () => {
    const bodies = all({
      ...checkIn,
      learned: [{ text: "learning to weld aluminium", on: "2026-06-01" }],
      debrief: {},
    });
    for (const body of bodies) expect(body).toMatch(/have been learning to weld/);
  });

  test("one has no memories of the duty rota", () => {
    const topics = [{ text: "being on call every third weekend" }, { text: "the ferry contract" }];
    for (const body of all({ ...checkIn, debrief: { topics } })) expect(body).not.toMatch(/on call/);
  });

  test("what is new is not dated from the company's news", () => {
    const learned = [{ text: "passed the crane operator exam", on: "2026-05-02" }];
    for (const body of all({ ...checkIn, learned, debrief: {} })) expect(body).not.toMatch(/Since then/);
  });

  test("two weeks later nobody takes leave or says that it has been a while", () => {
    const bodies = all({ ...checkIn, now: "2026-03-25T08:00:00Z", debrief: { topics: [{ text: "wooden masts" }] } });
    for (const body of bodies)
      expect(body).not.toMatch(/a while|[Ss]ome time|paths cross|still think back|good memories/);
  });
});
