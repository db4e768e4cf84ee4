// What can a newcomer try things with? Three invented applications whose letters cannot leave.
import { sampleCases } from "../sample-cases.ts";
import type { Run } from "../context.ts";

export const run: Run<"add-sample"> = async ({ world, account }) => {
  const now = world.clock.now();
  const { settings } = await world.settings.read(account);
  const ids: string[] = [];
  for (const { key, caseFile } of sampleCases(now, settings.candidate)) {
    const id = `sample-${key}`;
    if (!(await world.cases.read(account, id))) await world.cases.create(account, id, caseFile, now, true);
    ids.push(id);
  }
  world.announce(account, { about: "applications" });
  return { applications: ids };
};
