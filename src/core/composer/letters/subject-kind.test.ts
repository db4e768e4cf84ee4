import { describe, expect, test } from "vitest";
import type { ReadTopic } from "../facts.ts";
import { itsDay } from "./its-day.ts";
import { isComparable, isPrivate, subjectKind, writtenOut } from "./subject-kind.ts";

const topic = (np: string, more: Partial<ReadTopic> = {}): ReadTopic => ({
  address: "interviews.first.debrief.topics.0",
  text: np,
  forms: /^(?:how|why|whether|what)\b/.test(np) ? { np, how: np } : { np, thing: np },
  task: false,
  personal: false,
  shared: false,
  process: false,
  delicate: false,
  hollow: false,
  theirs: true,
  ...more,
});

describe("a subject of the conversation", () => {
  test.each([
    ["the new sawmill in Umeå", "matter"],
    ["your school visits to the quarry", "matter"],
    ["the shift planning software", "matter"],
    ["the lunch menu for the hospital", "matter"],
    ["the tour of Japan in spring", "matter"],
    ["the visitor numbers", "matter"],
    ["how you train apprentices", "question"],
    ["whether the archive should be digitised", "question"],
    ["timber frame versus brick", "choice"],
    ["rail vs. road for the fish", "choice"],
    ["the tour of the bottling hall", "event"],
    ["your tour of the paediatric ward", "event"],
    ["the walk through the dye house", "event"],
    ["the lunch with the drivers", "event"],
    ["the demo of the new booking system", "event"],
    ["a coffee with the night team", "event"],
    ["the visit to the greenhouse next week", "matter"],
    ["the tour of the tannery", "event"],
    ["the tour of the islands with the brass band", "matter"],
    ["the visit to the new plant in May", "matter"],
    ["the four-day week", "arrangement"],
    ["the working hours", "arrangement"],
    ["the roster", "arrangement"],
    ["the night shifts", "arrangement"],
    ["the pension and the health insurance", "arrangement"],
    ["the 14/7 roster", "arrangement"],
    ["three weeks on and three weeks off", "arrangement"],
    ["how the village lost its bakery", "grave"],
    ["why the mill was closed down", "grave"],
    ["how the costs fell last year", "question"],
    ["how you deal with staff who lose heart", "question"],
  ])("“%s” is a %s", (np, kind) => expect(subjectKind(topic(np))).toBe(kind));

  test.each([
    ["the shift starts at 6", "arrangement"],
    ["you work four days per week", "arrangement"],
    ["you get every second Friday off", "arrangement"],
    ["the ferry was lost in the storm", "grave"],
    ["you export to nine countries", "question"],
  ])("that %s is a %s", (that, kind) => expect(subjectKind(topic("", { forms: { that } }))).toBe(kind));

  test("a pet is private, however it is described; the animals of the trade are not", () => {
    expect(isPrivate(topic("your old terrier, Muffin"))).toBe(true);
    expect(isPrivate(topic("your daughter who studies in Porto"))).toBe(true);
    expect(isPrivate(topic("dogs with kidney disease"))).toBe(false);
  });

  test("“vs” is written out", () => {
    expect(writtenOut(topic("lease vs. purchase")).forms.np).toBe("lease versus purchase");
  });

  test("nothing is called similar to a question, a figure or a trouble under a gentler name", () => {
    expect(
      isComparable({ text: "late deliveries to the islands", forms: { np: "late deliveries to the islands" } }),
    ).toBe(true);
    expect(isComparable({ text: "how late is too late", forms: { np: "how late is too late" } })).toBe(false);
    expect(isComparable({ text: "returns are at 12%", forms: { that: "returns are at 12%" } })).toBe(false);
    expect(isComparable({ text: "we lost three donors", forms: { np: "winning new donors" } })).toBe(false);
    expect(isComparable({ text: "nobody trusts the sensors", forms: { np: "trust in the sensors" } })).toBe(false);
  });
});

describe("what has a month of its own", () => {
  test.each([
    ["the move to Malmö in October", "2026-03-10", "2026-07-01", "ahead"],
    ["the move to Malmö in October", "2026-03-10", "2026-12-01", "past"],
    ["the new dock in February", "2026-10-05", "2026-12-20", "ahead"],
    ["the opening in May 2028", "2026-10-05", "2027-06-01", "ahead"],
    ["the new curriculum next year", "2026-10-05", "2026-12-20", "ahead"],
    ["the choir", "2026-10-05", "2026-12-20", undefined],
    ["the March Street depot", "2026-10-05", "2026-12-20", undefined],
  ])("%s, spoken of on %s: on %s it is %s", (text, spoken, today, when) =>
    expect(itsDay(text, spoken, today)).toBe(when),
  );
});
