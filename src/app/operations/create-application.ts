// How does an application come into being?
import { applicationView } from "../application-view.ts";
import { requireSoundCase, type Run } from "../context.ts";

export const run: Run<"create-application"> = async (context, { caseFile }) => {
  const { world, account } = context;
  requireSoundCase(caseFile);
  const id = world.randomness.hex(6);
  const stored = await world.cases.create(account, id, caseFile, world.clock.now(), false);
  world.announce(account, { about: "applications" });
  return applicationView(context, stored);
};
