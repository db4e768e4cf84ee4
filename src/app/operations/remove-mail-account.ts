// How is the mailbox forgotten?
import type { Run } from "../context.ts";

export const run: Run<"remove-mail-account"> = async ({ world, account }) => {
  await world.mailAccount.remove(account);
  world.announce(account, { about: "settings" });
  return { done: true };
};
