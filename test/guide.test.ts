// Do the examples of the guide work?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeProblem } from "../src/core/case/problem.ts";
import { readCase } from "../src/core/case/read-case.ts";
import { caseFileSchema } from "../src/core/case/case-file.ts";
import { REPOSITORY } from "./test-world.ts";

const guide = readFileSync(join(REPOSITORY, "docs/guide/case-file.md"), "utf8");
const example = /```yaml\n([\s\S]*?)```/.exec(guide)![1]!;

test("the case file of the guide reads without a problem", () => {
  const result = readCase(example);
  expect(result.ok ? [] : result.problems.map((problem) => describeProblem(problem))).toEqual([]);
});

test("the guide shows every field of the schema", () => {
  const result = readCase(example);
  if (!result.ok) throw new Error("unreadable");
  for (const field of Object.keys(caseFileSchema.shape)) expect(result.value).toHaveProperty(field);
  for (const field of Object.keys(caseFileSchema.shape.candidate.shape))
    expect(result.value.candidate).toHaveProperty(field);
  for (const field of Object.keys(caseFileSchema.shape.company.shape))
    expect(result.value.company).toHaveProperty(field);
  const [contact] = result.value.contacts!;
  for (const field of Object.keys(caseFileSchema.shape.contacts.unwrap().element.shape))
    expect(contact).toHaveProperty(field);
  const { debrief, ...interview } = caseFileSchema.shape.interviews.unwrap().element.shape;
  for (const field of Object.keys(interview)) expect(result.value.interviews![0]).toHaveProperty(field);
  for (const field of Object.keys(debrief.unwrap().shape))
    expect(result.value.interviews![0]!.debrief).toHaveProperty(field);
});
