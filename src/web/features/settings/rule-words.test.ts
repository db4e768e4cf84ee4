// Can every rule of the reviewer be set under Settings, and is none listed that is gone?
import { expect, test } from "vitest";
import { ALL_RULES } from "../../../core/reviewer/all-rules.ts";
import { RULE_WORDS } from "./rule-words.ts";

test("the list of rules in Settings is the reviewer's", () => {
  const ids = ALL_RULES.map((rule) => rule.meta.id);
  expect(Object.keys(RULE_WORDS).sort()).toEqual([...ids].sort());
});

test("each rule has words of its own", () => {
  const words = Object.values(RULE_WORDS);
  expect(new Set(words).size).toBe(words.length);
});
