import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readStatement } from "./read-statement.ts";
import { stands } from "./stands.ts";

describe("a sentence in which a word is out of its place is told from one that stands", () => {
  test.each([
    "I passed the formed 9 cooks which in Level 3",
    "I have 9 years of registered both counties",
    "I have experience with handy with lathes",
    "I speak Danish because my uncle",
    "I am looking for nights, with not of weekends",
    "I have done 300 boilers serviced including oil",
    "I got a mine down to 2%",
    "I have experience with the phrase I wanted was 'force majeure'",
    "I run the shop, works well",
    "I use a jig before weld so only 2 passes",
    "I have experience with the firm closed",
    "I have experience with nursery looked after my son",
    "my experience includes the figure of 9 million refers to five years",
    "I was the only one module is left",
    "I am one of my clients was a farm",
    "monthly till counts never more than 1% out",
    "brass fittings mostly (probably 90 by now)",
    "I clear summaries that laymen understand",
    "I daily work with drones",
    "I was a loading pallets one hour before",
    "I opened the yard in May, and I am a one week ahead of plan",
    "my results include a deputy head of estates going from 2011 to 2015",
    "my experience includes 20 minutes each, by autumn all of them used it",
  ])("%s", (sentence) => {
    expect(stands(sentence)).toBe(false);
  });
  test.each([
    "I trained 9 cooks who passed Level 3",
    "I have been registered in both counties for 9 years",
    "I have experience with handheld tools",
    "I speak Danish because my uncle taught me",
    "I wrote the manual, which cut calls by half",
    "I planned, built and tested a rig",
    "I worked with 40 kids who stutter, groups and 1:1",
    "I have 8 years of experience in mixed practice",
    "my experience includes 120 leases in 14 months",
    "my experience includes the figures that the board sees every month",
    "I am one of three drivers who passed the test",
    "I have experience with the system we used at sea",
    "my monthly till counts were never more than 1% out",
    "the renewal was filed on 4 January",
    "92% of my students got an A in 2025",
    "I ran payroll for 900, never late",
    "I have 1,850 hours in total, 1,200 of them on type",
  ])("%s", (sentence) => {
    expect(stands(sentence)).toBe(true);
  });
});

const keeps = capitalRule(new Set(["Nordarm"]));

test("where a later piece spoils the sentence, the first is used and the rest is reported", () => {
  const reading = readStatement("learned Swahili in the field, fluent by month 6", keeps, []);
  expect(reading.forms.full).toBe("I learned Swahili in the field");
  expect(reading.rest).toBe("fluent by month 6");
});

test.each(["Priya liked the mood board", "they were impressed by my portfolio", "Dr. Okoye said my talk was the best"])(
  "what somebody there felt is no strength: %s",
  (typed) => {
    expect(readStatement(typed, keeps, []).unplaced).toContain("what they thought of you");
  },
);

test.each([
  ["I was inspect 9 lifts in Gdynia", "I inspected 9 lifts in Gdynia"],
  ["was supervise 4 cleaners", "I supervised 4 cleaners"],
  ["I was team lead twice", "I was team lead twice"],
])("a be that has no place: %s", (typed, full) => {
  expect(readStatement(typed, capitalRule(new Set()), []).forms.full).toBe(full);
});
