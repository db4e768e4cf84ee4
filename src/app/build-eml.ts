// What does a draft look like as a file that any mail program opens for sending?
import type { Context } from "./context.ts";
import { openDesk, recipientsOf } from "./draft-view.ts";
import { Fault } from "./fault.ts";

/** The message as bytes, marked `X-Unsent: 1` so that mail programs open it for editing, and a file name. */
export async function buildEml(
  context: Context,
  id: string,
  touch: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { world, account } = context;
  const { stored, touchpoint } = await openDesk(context, id, touch);
  const draft = await world.drafts.read(account, id, touch);
  if (!draft) throw new Fault("not-found", "There is no draft yet.", { value: touch, place: "touch" });
  const contact = recipientsOf(stored.caseFile, touchpoint.to).find((one) => one.email !== undefined);
  if (!contact?.email) throw new Fault("cannot-send", "There is no e-mail address for this person.", { place: touch });
  const { candidate } = stored.caseFile;
  const mailAccount = await world.mailAccount.read(account);
  const address = mailAccount?.address ?? candidate.email;
  if (address === undefined)
    throw new Fault("cannot-send", "Your own e-mail address is not known yet. Add it under Settings.", {
      place: "candidate.email",
    });
  const files = await Promise.all(draft.attachments.map((name) => world.files.read(account, id, name)));
  const raw = await world.buildMessage({
    from: { name: mailAccount?.name ?? candidate.name, address },
    to: { name: touchpoint.to.length === 1 ? contact.name : "", address: contact.email },
    subject: draft.subject,
    text: draft.body,
    date: world.clock.now(),
    messageId: `<${world.randomness.hex(16)}@${address.split("@")[1]}>`,
    attachments: files
      .filter((file) => file !== undefined)
      .map(({ entry, bytes }) => ({ name: entry.name, type: entry.type, bytes })),
  });
  const mark = new TextEncoder().encode("X-Unsent: 1\r\n");
  const bytes = new Uint8Array(mark.length + raw.length);
  bytes.set(mark);
  bytes.set(raw, mark.length);
  return { name: `${touch.replaceAll(/[^\w-]+/g, "-")}.eml`, bytes };
}
