// Is the reader's own name kept out of what is told to the reader?
import { expect, test } from "vitest";
import { namedToFace } from "./named-to-face.ts";

const names = ["Ilka", "Brandt"];

test.each([
  { np: "the plan that Brandt thinks too dear" },
  { that: "Ilka wants a second lathe" },
  { full: "I taught Ilka's cousin" },
])("%o speaks of the reader", (forms) => {
  expect(namedToFace(names, "Norden Tools GmbH Toolmaker Ada Roe")(forms)).toBe(true);
});

test("a house that bears the reader's name may be named, and a common word is no name", () => {
  expect(namedToFace(names, "Brandt & Sons Toolmaker Ada Roe")({ np: "the Brandt catalogue" })).toBe(false);
  expect(namedToFace(["Mark", "Hill"], "Norden Tools")({ np: "the hill mark on the lathe" })).toBe(false);
});
