// How does a touchpoint close that the person carried out themselves?
import { recordSent } from "../../core/case/record-sent.ts";
import { applicationView } from "../application-view.ts";
import { cancelWaiting } from "../cancel-waiting.ts";
import { openDesk } from "../draft-view.ts";
import { learnFromEdits } from "../learn-from-edits.ts";
import type { Run } from "../context.ts";

export const run: Run<"mark-sent"> = async (context, { id, touch, at }) => {
  const { world, account } = context;
  const { stored, touchpoint } = await openDesk(context, id, touch);
  // A copy of it that waits in the outbox would be a second letter.
  await cancelWaiting(context, id, touch, "You sent it yourself.");
  const draft = await world.drafts.read(account, id, touch);
  const changed = recordSent(
    stored.caseFile,
    {
      at: at ?? world.clock.now(),
      direction: "sent",
      channel: touchpoint.channel,
      purpose: touchpoint.purpose,
      with: touchpoint.to,
      ...(touchpoint.interview === undefined ? {} : { interview: touchpoint.interview }),
      touchpoint: touchpoint.id,
      ...(draft === undefined || touchpoint.channel === "phone" ? {} : { subject: draft.subject, text: draft.body }),
    },
    touchpoint.facts,
  );
  const saved = await world.cases.save(account, id, stored.version, changed, world.clock.now());
  if (draft) await learnFromEdits(context, id, touch, draft.body);
  world.announce(account, { about: "application", id });
  return applicationView(context, saved);
};
