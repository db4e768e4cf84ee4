// Are names that were typed in small letters written as elsewhere in the same case file?
import { expect, test } from "vitest";
import { caseOf } from "../corpus-sets.ts";
import { capitalRule } from "./capitals.ts";
import { knownNames, withNames } from "./known-names.ts";

const names = knownNames(
  caseOf({
    id: "rigger",
    occupation: "rigger",
    candidate: "Ola Brandt",
    zone: "America/Swift_Current",
    company: "Bergtau Water",
    role: "Rigger",
    people: { bex: "Bex Tully | hiring-manager", ann: "Anne New | peer" },
    on: "2026-03-02T10:00:00",
    requirements: ["QLAB7 cueing", "IT support"],
    debrief: { topics: [{ text: "moving from VStage to OpenRig" }] },
  }),
);

test.each([
  ["showfile for qlab7", "showfile for QLAB7"],
  ["the openrig trial", "the OpenRig trial"],
  ["the label for bergtau water", "the label for Bergtau Water"],
  ["a camp near swift current", "a camp near Swift Current"],
  ["bex runs the nights", "Bex runs the nights"],
  ["make it new and support it", "make it new and support it"],
])("%s", (typed, expected) => expect(withNames(typed, names)).toBe(expected));

test("a number after it makes a word a name, and a word of a name is ordinary before small letters", () => {
  const keeps = capitalRule(names);
  expect(keeps("Hall", "4")).toBe(true);
  expect(keeps("Section", "36")).toBe(true);
  expect(keeps("Hall", "tours")).toBe(false);
  expect(keeps("New", "riggers")).toBe(false);
  expect(keeps("New", "York")).toBe(true);
  expect(keeps("Juniors", "leave")).toBe(false);
});
