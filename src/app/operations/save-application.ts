// How are changed facts saved without overwriting somebody else's change?
import { applicationView } from "../application-view.ts";
import { readStored, requireSoundCase, type Run } from "../context.ts";

export const run: Run<"save-application"> = async (context, { id, version, caseFile }) => {
  const { world, account } = context;
  await readStored(context, id);
  requireSoundCase(caseFile);
  const stored = await world.cases.save(account, id, version, caseFile, world.clock.now());
  world.announce(account, { about: "application", id });
  return applicationView(context, stored);
};
