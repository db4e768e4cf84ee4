// Which draft does a touchpoint have? The stored one, or a letter composed now.
//
// While the person has changed nothing, the letter follows the facts: it is composed again when they have changed.
import { composeFor, draftToStore, draftView, letterOf, openDesk } from "../draft-view.ts";
import { isEdited } from "../is-edited.ts";
import type { Run } from "../context.ts";
import { Fault } from "../fault.ts";

export const run: Run<"open-draft"> = async (context, { id, touch }) => {
  const { world, account } = context;
  const desk = await openDesk(context, id, touch);
  const stored = await world.drafts.read(account, id, touch);
  const letter = await letterOf(context, id, touch);
  const isFrozen = letter !== undefined && letter.state !== "cancelled";
  if (stored && (isEdited(stored) || isFrozen)) return draftView(context, desk, stored, []);

  const variant = stored?.composed.variant ?? 0;
  try {
    const [draft, files] = await Promise.all([composeFor(context, desk, variant), world.files.list(account, id)]);
    const fresh = draftToStore(context, desk, draft, variant, files);
    const isSame =
      stored?.body === fresh.body &&
      stored.subject === fresh.subject &&
      stored.attachments.join() === fresh.attachments.join();
    const saved = stored && isSame ? stored : await world.drafts.save(account, fresh, stored?.version ?? 0);
    return await draftView(context, desk, saved, draft.leftOut);
  } catch (error) {
    // A letter that can no longer be composed (a fact was removed) is still shown as it was.
    if (stored && error instanceof Fault && error.code === "cannot-draft") return draftView(context, desk, stored, []);
    throw error;
  }
};
