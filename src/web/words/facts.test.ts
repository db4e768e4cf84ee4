import { expect, test } from "vitest";
import { factInWords } from "./facts.ts";

test("days and times are said in words, other facts as they are", () => {
  expect(factInWords("2026-11-20T15:00").replace("Friday,", "Friday")).toBe("Friday 20 November 2026, 15:00");
  expect(factInWords("2026-12-03")).toContain("3 December 2026");
  expect(factInWords("replacing the planner by 2026-12-03")).toBe("replacing the planner by 2026-12-03");
});
