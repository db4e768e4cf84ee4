// How is the mailbox set up?
import type { Run } from "../context.ts";

export const run: Run<"save-mail-account"> = async ({ world, account }, { account: mailAccount, password }) => {
  // Verification belongs to the settings that were verified.
  const { verifiedAt: _, ...unverified } = mailAccount;
  await world.mailAccount.save(account, unverified, password);
  world.announce(account, { about: "settings" });
  return { account: unverified, hasPassword: await world.mailAccount.hasPassword(account) };
};
