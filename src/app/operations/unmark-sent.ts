// How is "I sent it myself" taken back?
import { unrecordSent } from "../../core/case/record-sent.ts";
import { applicationView } from "../application-view.ts";
import { planCase, readStored, type Run } from "../context.ts";

export const run: Run<"unmark-sent"> = async (context, { id, touch }) => {
  const { world, account } = context;
  const stored = await readStored(context, id);
  const touchpoint = (await planCase(context, stored.caseFile)).touchpoints.find((one) => one.id === touch);
  const changed = unrecordSent(stored.caseFile, touch, touchpoint?.facts);
  const saved = await world.cases.save(account, id, stored.version, changed, world.clock.now());
  world.announce(account, { about: "application", id });
  return applicationView(context, saved);
};
