// What became of a letter whose fate the app could not learn? The person says.
import { recordLetter } from "../record-letter.ts";
import type { Run } from "../context.ts";

export const run: Run<"settle-letter"> = async (context, { id, verdict }) => {
  const { world, account } = context;
  const note = verdict === "sent" ? "You found it among your sent mail." : "You saw that it did not leave.";
  const letter = await world.outbox.settle(account, id, verdict, note, world.clock.now());
  if (verdict === "sent") await recordLetter(context, letter);
  world.announce(account, { about: "letter", id, caseId: letter.caseId });
  return (await world.outbox.read(account, id)) ?? letter;
};
