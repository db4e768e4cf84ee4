// Does every rule do what its examples say, and is everything that follows from a rule in place?
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { generatedFiles, ruleIds } from "../../../scripts/generate-rule-docs.ts";
import { openSpeller } from "../../store/spelling/nspell-speller.ts";
import { ALL_RULES } from "./all-rules.ts";
import type { ReviewRequest, Speller } from "./finding.ts";
import { findingsOf } from "./review.ts";
import { readLetter } from "./read-letter.ts";
import type { Example } from "./rule.ts";
import { sampleCase } from "./sample-case.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
let speller: Speller;
beforeAll(async () => {
  speller = await openSpeller("en-US");
});

function requestOf(example: Example): ReviewRequest {
  if (typeof example === "string") return { message: example, speller };
  const { sample, covers: _covers, fixed: _fixed, ...request } = example;
  const caseFile = sample ? sampleCase() : undefined;
  if (caseFile && typeof sample === "function") sample(caseFile);
  return { ...request, caseFile, speller };
}

describe.each(ALL_RULES.map((rule) => [rule.meta.id, rule] as const))("%s", (id, rule) => {
  test("has a complete meta block and examples of both kinds", () => {
    expect(rule.meta.sentence).toMatch(/^[A-Z].*\.$/);
    expect(rule.meta.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.meta.source).not.toBe("");
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.good.map((example, index) => [index, example] as const))(
    "is silent on good example %i",
    (_, example) => {
      expect(findingsOf(rule, readLetter(requestOf(example)))).toEqual([]);
    },
  );

  test.each(rule.examples.bad.map((example, index) => [index, example] as const))(
    "speaks on bad example %i",
    (_, example) => {
      const request = requestOf(example);
      const findings = findingsOf(rule, readLetter(request));
      expect(findings.length, request.message).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding.rule).toBe(id);
        expect(finding.says).toMatch(/[.?]$/);
      }
      if (typeof example === "string") return;
      const first = findings[0]!;
      if (example.covers !== undefined) expect(request.message.slice(first.start, first.end)).toBe(example.covers);
      if (example.fixed !== undefined) {
        expect(request.message.slice(0, first.start) + first.fixes[0]?.text + request.message.slice(first.end)).toBe(
          example.fixed,
        );
      }
    },
  );
});

describe("what belongs to a rule", () => {
  test("every file of rules/ is registered under its own name", () => {
    expect(ALL_RULES.map((rule) => rule.meta.id)).toEqual(ruleIds());
  });

  test("every rule of the contract exists", () => {
    const ids = new Set(ruleIds());
    expect(CONTRACT.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("pages and list are current (npm run generate)", async () => {
    const stale: string[] = [];
    for (const [path, text] of await generatedFiles()) {
      const file = join(ROOT, path);
      if (!existsSync(file) || readFileSync(file, "utf8") !== text) stale.push(path);
    }
    expect(stale).toEqual([]);
  });
});

const CONTRACT =
  `placeholder wrong-name wrong-company wrong-role missing-greeting missing-name missing-gratitude missing-interest
  nothing-specific reused-text stock-phrase too-long too-short repetitive too-casual pushy desperate presumptuous negative
  flattery salary timeline-question feedback-request unsupported-claim missing-attachment missing-subject vague-subject
  missing-sign-off spelling grammar shouting too-late too-soon too-many not-wanted after-decision over-apologetic several-asks`.split(
    /\s+/,
  );
