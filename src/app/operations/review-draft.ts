// What would an editor say about this text, as it stands in the editor?
import { openDesk, reviewParts } from "../draft-view.ts";
import type { Run } from "../context.ts";

export const run: Run<"review-draft"> = async (context, { id, touch, subject, body, attachments }) =>
  reviewParts(context, await openDesk(context, id, touch), { subject, body, attachments: attachments ?? [] });
