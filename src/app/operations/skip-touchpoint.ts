// How does the person decide against a touchpoint?
import { applicationView } from "../application-view.ts";
import { cancelWaiting } from "../cancel-waiting.ts";
import { openDesk } from "../draft-view.ts";
import type { Run } from "../context.ts";

export const run: Run<"skip-touchpoint"> = async (context, { id, touch, why }) => {
  const { world, account } = context;
  const { stored } = await openDesk(context, id, touch);
  await cancelWaiting(context, id, touch, "You decided against it.");
  const others = (stored.caseFile.skipped ?? []).filter((item) => item.touchpoint !== touch);
  const item = { touchpoint: touch, on: world.clock.now(), ...(why ? { why } : {}) };
  const saved = await world.cases.save(
    account,
    id,
    stored.version,
    { ...stored.caseFile, skipped: [...others, item] },
    world.clock.now(),
  );
  world.announce(account, { about: "application", id });
  return applicationView(context, saved);
};
