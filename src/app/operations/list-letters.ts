// Which letters are in the outbox?
import type { Run } from "../context.ts";

export const run: Run<"list-letters"> = async ({ world, account }, { application }) => ({
  letters: await world.outbox.list(account, application),
});
