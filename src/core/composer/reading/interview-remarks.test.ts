import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readStatement } from "./read-statement.ts";

const keeps = capitalRule(new Set(["Larkfield"]));
const read = (typed: string) => readStatement(typed, keeps, []).forms.full;

describe("how the interview went stays out of what is added", () => {
  test.each([
    ["I can work Sundays; my answer sounded unsure.", "I can work Sundays"],
    ["I hold a skipper's licence; I did not say so", "I hold a skipper's licence"],
    ["I also speak Welsh, which I forgot to mention.", "I also speak Welsh"],
    ["I can start in June, but I answered too quickly", "I can start in June"],
    ["I forgot to say it, but I have a boat of my own", "I have a boat of my own"],
    [
      "When you asked about madder dyes I answered too hastily. I have worked with them since 2015.",
      "I have worked with madder dyes since 2015",
    ],
    ["my badge covers both pools, I only mentioned the first", "my badge covers both pools"],
    [
      "I could not explain well why I left Larkfield: the owner has closed the mill",
      "I left Larkfield because the owner closed the mill",
    ],
    ["said 40k was net, its gross. net was 31k", "I said that 40,000 was net; it is gross, and net was 31k"],
    ["when you asked for the pilot's licence I said no, but the foreign one is valid here", undefined],
    ["my answer was too short", undefined],
  ])("%s", (typed, told) => expect(read(typed)).toBe(told));
});
