// What does another letter from the same facts look like?
import { composeFor, draftToStore, draftView, openDesk } from "../draft-view.ts";
import type { Run } from "../context.ts";
import { Fault } from "../fault.ts";

export const run: Run<"compose-draft"> = async (context, { id, touch, version }) => {
  const { world, account } = context;
  const desk = await openDesk(context, id, touch);
  const stored = await world.drafts.read(account, id, touch);
  if (!stored) throw new Fault("not-found", "There is no draft yet.", { value: touch, place: "touch" });
  const variant = stored.composed.variant + 1;
  const draft = await composeFor(context, desk, variant);
  const saved = await world.drafts.save(
    account,
    draftToStore(context, desk, draft, variant, await world.files.list(account, id)),
    version,
  );
  return draftView(context, desk, saved, draft.leftOut);
};
