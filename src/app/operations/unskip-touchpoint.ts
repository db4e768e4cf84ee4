// How does a touchpoint come back that the person had decided against?
import { applicationView } from "../application-view.ts";
import { readStored, type Run } from "../context.ts";

export const run: Run<"unskip-touchpoint"> = async (context, { id, touch }) => {
  const { world, account } = context;
  const stored = await readStored(context, id);
  const skipped = (stored.caseFile.skipped ?? []).filter((item) => item.touchpoint !== touch);
  const saved = await world.cases.save(account, id, stored.version, { ...stored.caseFile, skipped }, world.clock.now());
  world.announce(account, { about: "application", id });
  return applicationView(context, saved);
};
