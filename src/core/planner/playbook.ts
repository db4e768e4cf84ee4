// What is a playbook? The rules that turn facts into touchpoints, as data.
import * as z from "zod";

/** One piece of advice. What it may set and on which conditions is in parameters.ts. */
const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "an id such as thank-you/within-24h"),
  /** A sentence for the person. `{name}`, `{company}`, `{date}` and `{days}` are filled in. */
  says: z.string().min(1),
  source: z.string().min(1),
  /** Holds only where all of these do, such as `{ pace: [busy] }`. */
  when: z.record(z.string(), z.array(z.string()).min(1)).optional(),
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
