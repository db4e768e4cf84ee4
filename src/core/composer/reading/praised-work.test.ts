import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readStatement } from "./read-statement.ts";

const keeps = capitalRule(new Set(["Larkfield"]));
const read = (typed: string) => readStatement(typed, keeps, []).forms.full;

describe("praised work takes the verb that goes with it", () => {
  test.each([
    ["clear letters that tenants understand", "I write clear letters that tenants understand"],
    ["neat notes which the next shift can read", "I write neat notes which the next shift can read"],
    ["clear explanations for worried parents", "I give clear explanations for worried parents"],
    ["complete records for every calf", "I keep complete records for every calf"],
    ["tidy records and clean handovers", "I keep tidy records and give clean handovers"],
    ["calm head in a storm", "I have a calm head in a storm"],
    ["a friendly way with older customers", "I have a friendly way with older customers"],
    ["open the shop every morning", "I open the shop every morning"],
    ["clean tanks to a food-grade standard", "I clean tanks to a food-grade standard"],
    ["daily work with QGIS", "I work daily with QGIS"],
    ["direct contact with growers", "I have direct contact with growers"],
    ["complete rebuild of the stock system", "my experience includes a complete rebuild of the stock system"],
    ["planning of bus routes, saved 4% fuel", "I planned bus routes and saved 4% on fuel"],
  ])("%s", (typed, told) => expect(read(typed)).toBe(told));
});

describe("a measure behind “never” or “always” gets its verb", () => {
  test.each([
    ["weekly linen counts never more than 3 short", "my weekly linen counts were never more than 3 short"],
    ["delivery times rarely over 30 minutes", "my delivery times were rarely over 30 minutes"],
    ["wine stock never over budget", "my wine stock was never over budget"],
    ["till counts always right", "my till counts were always right"],
    ["my room inspections are never below 95%", "my room inspections are never below 95%"],
  ])("%s", (typed, told) => expect(read(typed)).toBe(told));
});
