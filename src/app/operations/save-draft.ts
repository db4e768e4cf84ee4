// How is what the person wrote kept, and what would an editor say about it?
import { draftView, openDesk } from "../draft-view.ts";
import type { Run } from "../context.ts";
import { Fault } from "../fault.ts";

export const run: Run<"save-draft"> = async (context, { id, touch, version, subject, body, attachments }) => {
  const { world, account } = context;
  const desk = await openDesk(context, id, touch);
  const stored = await world.drafts.read(account, id, touch);
  if (!stored) throw new Fault("not-found", "There is no draft yet.", { value: touch, place: "touch" });
  if (attachments) {
    const known = (await world.files.list(account, id)).map((file) => file.name);
    const missing = attachments.find((name) => !known.includes(name));
    if (missing !== undefined) {
      throw new Fault("bad-input", `"${missing}" is not among the files of this application.`, {
        value: missing,
        place: "attachments",
        accepted: known.join(", "),
      });
    }
  }
  const { version: _, ...rest } = stored;
  const changed = {
    ...rest,
    subject,
    body,
    attachments: attachments ?? stored.attachments,
    updatedAt: world.clock.now(),
  };
  const saved = await world.drafts.save(account, changed, version);
  return draftView(context, desk, saved, []);
};
