// How do the sample applications go away again?
import type { Run } from "../context.ts";

export const run: Run<"remove-sample"> = async ({ world, account }) => {
  for (const stored of await world.cases.list(account)) {
    if (stored.isSample) await world.cases.remove(account, stored.id);
  }
  world.announce(account, { about: "applications" });
  return { done: true };
};
