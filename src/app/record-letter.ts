// How does a letter that left come into the history of its application?
import { recordSent } from "../core/case/record-sent.ts";
import { planCase, type Context } from "./context.ts";
import { Fault } from "./fault.ts";
import { learnFromEdits } from "./learn-from-edits.ts";
import type { Letter } from "./ports.ts";

/** Saving may collide with the person's typing; the letter's item is then added to the newer version. */
const TRIES = 20;

/** Adds the letter to the history once, however often it is called. An application that is gone needs no record. */
export async function recordLetter(context: Context, letter: Letter): Promise<void> {
  const { world, account } = context;
  for (let attempt = 1; ; attempt++) {
    const stored = await world.cases.read(account, letter.caseId);
    if (!stored) break;
    const touchpoint = (await planCase(context, stored.caseFile)).touchpoints.find(
      (one) => one.id === letter.touchpointId,
    );
    const changed = recordSent(
      stored.caseFile,
      {
        at: letter.sentAt ?? letter.sendAt,
        direction: "sent",
        channel: "email",
        purpose: letter.purpose,
        with: letter.to.filter((id) => stored.caseFile.contacts?.some((contact) => contact.id === id)),
        ...(touchpoint?.interview === undefined ? {} : { interview: touchpoint.interview }),
        touchpoint: letter.touchpointId,
        subject: letter.subject,
        text: letter.body,
        messageId: letter.messageId,
      },
      touchpoint?.facts,
    );
    if (changed === stored.caseFile) break;
    try {
      await world.cases.save(account, letter.caseId, stored.version, changed, world.clock.now());
      await learnFromEdits(context, letter.caseId, letter.touchpointId, letter.body);
      break;
    } catch (error) {
      if (!(error instanceof Fault && error.code === "version-conflict") || attempt === TRIES) throw error;
    }
  }
  await world.outbox.markRecorded(account, letter.id);
  world.announce(account, { about: "application", id: letter.caseId });
}
