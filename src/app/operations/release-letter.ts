// How does a held letter go on its way? The person has seen why it was held; whether it is still wanted is asked again before it leaves.
import type { Run } from "../context.ts";

export const run: Run<"release-letter"> = async ({ world, account }, { id }) => {
  const letter = await world.outbox.release(account, id, world.clock.now());
  world.announce(account, { about: "letter", id, caseId: letter.caseId });
  return letter;
};
