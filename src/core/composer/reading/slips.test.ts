import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readStatement } from "./read-statement.ts";

const keeps = capitalRule(new Set(["Nordarm", "Brook"]));
const told = (typed: string): string | undefined => readStatement(typed, keeps, []).forms.full;

describe("of a slip the fact behind it is told", () => {
  test.each([
    ["fluffed the VAT threshold - it's 90k now", "the VAT threshold is 90,000 now"],
    ["couldn't remember the name of the standard, it's EN 1090", "the name of the standard is EN 1090"],
    ["I did not recall the limit for lead but is 10 ppb", "the limit for lead is 10 ppb"],
    ["blanked on site inductions - ive done like 40 of em", "I have done about 40 site inductions"],
    ["misquoted the throughput, should be 420 an hour", "the throughput is 420 an hour"],
    ["got the year wrong, it was 2019", "I got the year wrong; it was 2019"],
    ["meant 400 units, said 40", "I said 40; it should have been 400 units"],
    ["said I'd led teams of 12, it was 15", "I said I'd led teams of 12; it was 15"],
    ["I said I never used Jira; I used it for a year", "I said I never used Jira; I used it for a year"],
    ["the word I forgot was 'escrow'", "the word I was looking for was 'escrow'"],
    ["was asked about pivot tables and blanked, I do use them daily", undefined],
  ])("%s", (typed, full) => {
    expect(told(typed)).toBe(full);
  });
});

describe("what was left unsaid is said without the regret", () => {
  test.each([
    ["forgot to mention my talk at the IOSH conference", "I gave a talk at the IOSH conference"],
    ["forgot to mention my first aid certificate", "I hold a first aid certificate"],
    ["forgot to tell them about the award I won in 2022", "I won an award in 2022"],
    ["I have not precised that I can move in June", "I can move in June"],
    ["haven't mentioned my notice period is 4 weeks", "my notice period is 4 weeks"],
    ["didn't manage to explain how I cut the lead time at Brook", "I cut the lead time at Brook"],
    ["I did not speak about my diploma in nutrition", "I hold a diploma in nutrition"],
    ["left out the time I ran the bar alone", "I ran the bar alone"],
    ["meant to say I am looking for part time, not full time", "I am looking for part time, not full time"],
  ])("%s", (typed, full) => {
    expect(told(typed)).toBe(full);
  });
});

test.each([
  "fluffed the question about VAT",
  "my mind went blank on the three pillars",
  "I could not express my thoughts clearly because I was nervous",
  "I froze on the SQL question but got it on the way home",
  "forgot to bring up the night school",
])("a slip of which no more is told stays out, with a word on what to type: %s", (typed) => {
  const reading = readStatement(typed, keeps, []);
  expect(reading.forms.full).toBeUndefined();
  expect(reading.unplaced).toContain("Type the fact itself");
});
