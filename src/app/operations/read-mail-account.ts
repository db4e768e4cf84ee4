// From which mailbox do letters leave?
import type { Run } from "../context.ts";

export const run: Run<"read-mail-account"> = async ({ world, account }) => {
  const [mailAccount, hasPassword] = await Promise.all([
    world.mailAccount.read(account),
    world.mailAccount.hasPassword(account),
  ]);
  return {
    ...(mailAccount === undefined ? {} : { account: mailAccount }),
    hasPassword,
    keyKeptIn: world.mailAccount.keyKeptIn(),
    providers: [...world.providers],
  };
};
