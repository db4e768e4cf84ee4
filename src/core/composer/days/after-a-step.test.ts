import { expect, test } from "vitest";
import { timeTold } from "./time-told.ts";

/** Said on Thursday 19 November 2026, told the same day. */
const told = (typed: string, today = "2026-11-19"): string =>
  timeTold(typed, { language: "en-GB", country: "GB", since: "our conversation", bare: "by", on: "2026-11-19", today })
    ?.words ?? "";

test.each([
  ["after the governors meet on 3 December", "after the governors meet on 3 December"],
  ["after the second interview on 9 December", "after the second interview on 9 December"],
  ["after the site meeting on Tuesday", "after the site meeting on Tuesday"],
  ["once the council has met on 14 December", "once the council has met on 14 December"],
  ["as soon as the contract is signed on 1 December", "as soon as the contract is signed on 1 December"],
  // Whoever is away, and why, is not repeated.
  ["when Petra is back on 7 December", "after 7 December"],
  ["once they're all home from holiday on 7 December", "after 7 December"],
  ["after they see the last applicant on 2 December", "after 2 December"],
  ["following director's visit on 2 December", "after 2 December"],
  ["after the harvest fair on 4-6 December", "after 6 December"],
  ["after the second interviews, which are on 9 December", "after the second interviews on 9 December"],
  ["in the week after the council meeting on 9 December", "after the council meeting on 9 December"],
  ["end of next week after two more visits", "by the end of next week"],
  ["before the end of January", "by the end of January"],
  ["a decision is made at the trustees' meeting on 9 December", "by 9 December"],
  ["after the board on 2 December, by the 10th at the latest", "by 10 December"],
  ["after the board they will decide on 2 December", "by 2 December"],
])("“%s” is told as “%s”", (typed, words) => expect(told(typed)).toBe(words));

test.each([
  "from 1 December",
  "starting from 1 December",
  "a week after the final interviews",
  "two days after the board on 2 December",
  "within a week of the committee on 2 December",
  "board meeting 2 December",
  "last interviews finish on 2 December",
])("“%s” names no day by which they decide", (typed) => expect(told(typed)).toBe(""));

test("a step that is past is no news", () => {
  expect(told("after the governors meet on 3 December", "2026-12-03")).toBe("");
});

test.each([
  ["three weeks later", "in three weeks"],
  ["two weeks after our interview", "in two weeks"],
  ["between 1 and 4 December", "by 4 December"],
])("“%s” still counts from the conversation or names the day itself", (typed, words) =>
  expect(told(typed)).toBe(words),
);
