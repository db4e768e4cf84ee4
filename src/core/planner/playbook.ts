// What is a playbook? The rules that turn facts into touchpoints, as data.
import * as z from "zod";
import type { Result } from "../case/problem.ts";
import { problemsOf } from "../case/read-case.ts";

/** One piece of advice. Parameters are numbers, words or switches the planner reads by name. */
const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "an id such as thank-you/within-24h"),
  says: z.string().min(1),
  source: z.string().min(1),
  set: z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])).optional(),
});

export const playbookSchema = z.strictObject({
  playbook: z.string().regex(/^[a-z][a-z0-9-]*$/, "a name such as balanced"),
  title: z.string().min(1),
  summary: z.string().min(1),
  rules: z.array(ruleSchema).min(1),
});

export type PlaybookRule = z.infer<typeof ruleSchema>;
export type Playbook = z.infer<typeof playbookSchema>;

/** Checks a parsed playbook document. */
export function checkPlaybook(value: unknown): Result<Playbook> {
  const parsed = playbookSchema.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problems: problemsOf(parsed.error, value) };
}
