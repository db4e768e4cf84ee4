// Does the mailbox work? One mail to the person themselves shows it.
import type { Run } from "../context.ts";
import { Fault } from "../fault.ts";

export const run: Run<"test-mail-account"> = async ({ world, account }) => {
  const [mailAccount, password] = await Promise.all([
    world.mailAccount.read(account),
    world.mailAccount.readPassword(account),
  ]);
  if (!mailAccount) throw new Fault("cannot-send", "No mailbox is set up yet.", {});
  if (password === undefined) throw new Fault("cannot-send", "The mailbox has no password yet.", { place: "password" });
  const now = world.clock.now();
  const raw = await world.buildMessage({
    from: { name: mailAccount.name, address: mailAccount.address },
    to: { name: mailAccount.name, address: mailAccount.address },
    subject: "Afterview can send from this mailbox",
    text: "This is the test you asked for. If you can read it, letters you approve in Afterview will leave from this address.\n",
    date: now,
    messageId: `<${world.randomness.hex(16)}@${mailAccount.address.split("@")[1]}>`,
    attachments: [],
  });
  const result = await world.sender.send({ ...mailAccount, password }, mailAccount.address, raw, async () => {});
  if (result.kind !== "sent") {
    throw new Fault(
      result.kind === "retry" ? "mail-unreachable" : "mail-refused",
      `The mail server did not take the test: ${result.reply}`,
      { value: mailAccount.host },
    );
  }
  const verified = { ...mailAccount, verifiedAt: now };
  await world.mailAccount.save(account, verified, undefined);
  world.announce(account, { about: "settings" });
  return { account: verified, says: `A test mail is on its way to ${mailAccount.address}.` };
};
