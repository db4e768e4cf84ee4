// How does the person take an approved letter back?
import type { Run } from "../context.ts";

export const run: Run<"cancel-letter"> = async ({ world, account }, { id }) => {
  const letter = await world.outbox.cancel(account, id, "You took it back before it left.", world.clock.now());
  world.announce(account, { about: "letter", id, caseId: letter.caseId });
  return letter;
};
