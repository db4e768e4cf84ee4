import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeTold } from "./time-told.ts";
import { promisedContact } from "./promised-contact.ts";
import { dateWords, pastDayWords } from "./day-words.ts";

const GB = { language: "en-GB", country: "GB", since: "our conversation", bare: "by" } as const;
/** Said on Thursday 19 November 2026; told on each of these days. */
const told = (typed: string, today: string, on = "2026-11-19"): string => {
  const found = timeTold(typed, { ...GB, on, today });
  return found === undefined ? "" : found.words + (found.passed ? " (passed)" : "");
};

describe("a time is told in the words it was named in", () => {
  test.each([
    // typed, the next day, the next week, three weeks later
    ["before Christmas", "before Christmas", "before Christmas", "before Christmas"],
    ["b4 xmas", "before Christmas", "before Christmas", "before Christmas"],
    ["after the new year", "after the New Year", "after the New Year", "after the New Year"],
    ["by the holidays", "by the holidays", "by the holidays", "by the holidays"],
    ["before Lent or so, after carnival", "after carnival", "after carnival", ""],
    ["after Eid", "after Eid", "after Eid", ""],
    ["by thanksgiving", "by Thanksgiving", "by Thanksgiving", "by Thanksgiving (passed)"],
    ["mid January", "in mid-January", "in mid-January", "in mid-January"],
    ["by early feb", "by early February", "by early February", "by early February"],
    ["sometime in march", "in March", "in March", "in March"],
    [
      "2nd week of Jan",
      "in the second week of January",
      "in the second week of January",
      "in the second week of January",
    ],
    ["end of nxt wk", "by the end of next week", "by the end of this week", ""],
    ["start of next week", "early next week", "early this week", ""],
    ["mid next week prob", "in the middle of next week", "in the middle of this week", ""],
    ["the week after next", "in the week after next", "next week", "last week (passed)"],
    ["end of the month", "by the end of the month", "by the end of the month", "by the end of November (passed)"],
    ["next month", "next month", "next month", "this month"],
    [
      "within 10 days",
      "within 10 days of our conversation",
      "within 10 days of our conversation",
      "within 10 days of our conversation (passed)",
    ],
    [
      "4-6 wks",
      "4 to 6 weeks after our conversation",
      "4 to 6 weeks after our conversation",
      "4 to 6 weeks after our conversation",
    ],
    [
      "in a fortnight",
      "about a fortnight after our conversation",
      "about a fortnight after our conversation",
      "about a fortnight after our conversation (passed)",
    ],
    ["by fri", "by tomorrow", "by 20 November (passed)", "by 20 November (passed)"],
    ["by 11 December", "by 11 December", "by 11 December", "by Friday"],
    ["before the 11th", "before 11 December", "before 11 December", "before Friday"],
    ["on tuesday", "by Tuesday", "today", "by 24 November (passed)"],
    ["Wednesday next week", "by Wednesday", "by tomorrow", "by 25 November (passed)"],
    ["a week on Friday", "by 27 November", "by Friday", "by 27 November (passed)"],
    ["nächste Woche", "next week", "this week", ""],
    ["Ende Januar", "by the end of January", "by the end of January", "by the end of January"],
    ["end of the quarter", "by the end of the quarter", "by the end of the quarter", "by the end of the quarter"],
    [
      "within 48 hours",
      "within 48 hours of our conversation",
      "within 48 hours of our conversation (passed)",
      "within 48 hours of our conversation (passed)",
    ],
    ["not next week", "", "", ""],
    ["not before xmas", "after Christmas", "after Christmas", "after Christmas"],
    ["they won't decide until the new year", "after the New Year", "after the New Year", "after the New Year"],
    ["soon", "", "", ""],
    ["when the board has met", "", "", ""],
    ["not before February", "", "", ""],
  ])("%s", (typed, nextDay, nextWeek, later) => {
    expect([
      told(typed, typed === "by fri" ? "2026-11-19" : "2026-11-20"),
      told(typed, "2026-11-24"),
      told(typed, "2026-12-09"),
    ]).toEqual([nextDay, nextWeek, later]);
  });

  test("weeks are numbered where people do so", () => {
    const week = (country: string) =>
      timeTold("in week 49", { ...GB, country, on: "2026-11-19", today: "2026-11-20" })?.words;
    expect(week("SE")).toBe("in week 49");
    expect(week("US")).toBe("in the week after next");
  });

  test("over the end of a month and of a year", () => {
    expect(told("tomorrow", "2026-12-31", "2026-12-31")).toBe("by tomorrow");
    expect(told("next friday", "2026-12-31", "2026-12-30")).toBe("by 8 January");
    expect(told("by 4 January", "2026-12-31", "2026-12-30")).toBe("by Monday");
    expect(told("end of next week", "2027-01-01", "2026-12-31")).toBe("by the end of next week");
    expect(told("the end of the month", "2027-01-02", "2026-12-31")).toBe("by the end of December (passed)");
    expect(told("early next year", "2027-01-02", "2026-12-20")).not.toContain("next year");
    expect(told("in Feb", "2028-02-29", "2028-02-28")).toBe("in February");
  });

  const SAID = [
    "by friday",
    "next week",
    "end of next week",
    "in two weeks",
    "within 10 days",
    "before Christmas",
    "mid-March",
    "by 3 Feb",
    "end of month",
    "next month",
    "the first week of May",
    "after the holidays",
    "6 to 8 weeks",
    "tomorrow",
  ];

  test("what has passed is never told as to come, and no day is named that nobody named", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SAID),
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 90 }),
        (typed, start, later) => {
          const day = (count: number): string => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
          const [on, today] = [day(start), day(start + later)];
          const found = timeTold(typed, { ...GB, on, today });
          if (found === undefined) return;
          expect(found.words).not.toMatch(/undefined|NaN| {2}/);
          if (later === 0) expect(found.passed).toBe(false);
          if (/^(?:by friday|tomorrow)$/.test(typed) && later > 7) expect(found.passed).toBe(true);
          // A figure stands only where one was typed, or where a weekday is too far off to be named by itself.
          if (/\d/.test(found.words.replace(/ 20\d\d$/, ""))) expect(typed).toMatch(/\d|friday|tomorrow/);
        },
      ),
    );
  });
});

describe("a promised call is no decision", () => {
  test.each([
    ["she'll phone me on Wednesday", "she", true],
    ["HR will be in touch next week", "hr", false],
    ["rosa will mail by Thursday", "rosa", false],
    ["we ring you tuesday", "we", true],
    ["I should hear by Monday", "i", false],
    ["they let me know in a week", "they", false],
  ])("%s", (typed, who, call) => {
    expect(promisedContact(typed)).toEqual({ who, call });
  });

  test.each([
    "they decide on Friday and will call",
    "by 12 December",
    "they are calling references next week",
    "offer by mail on Friday",
  ])("%s", (typed) => {
    expect(promisedContact(typed)).toBeUndefined();
  });
});

test("past days are named rightly over month and year ends, and where the readers' calendar shows another day", () => {
  expect(pastDayWords("2026-12-31", 10, "2027-01-01", "en-GB")).toBe("yesterday");
  expect(pastDayWords("2027-02-28", 10, "2027-03-01", "en-GB")).toBe("yesterday");
  expect(pastDayWords("2026-12-30", 10, "2027-01-03", "en-GB")).toBe("on Wednesday");
  expect(pastDayWords("2026-12-22", 10, "2027-01-04", "en-GB")).toBe("on 22 December");
  expect(pastDayWords("2026-11-24", 8, "2026-11-23", "en-US", false, false)).toBe("on Tuesday");
  expect(dateWords("2027-12-24", "en-US", "2026-11-01")).toBe("December 24, 2027");
});
