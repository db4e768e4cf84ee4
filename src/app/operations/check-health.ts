// Is everything well with data, mailbox and clock?
import type { Run } from "../context.ts";

export const run: Run<"check-health"> = async ({ world }) => {
  const checks = await world.inspect();
  return { ok: checks.every((check) => check.ok), checks };
};
