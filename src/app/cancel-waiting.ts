// How are approved letters taken back that have not begun to leave?
import type { Context } from "./context.ts";
import { Fault } from "./fault.ts";

/** Cancels waiting letters of an application, or of one touchpoint. A letter that is just leaving is a `too-late-to-cancel` fault. */
export async function cancelWaiting(
  { world, account }: Context,
  caseId: string,
  touchpointId: string | undefined,
  note: string,
): Promise<void> {
  const letters = (await world.outbox.list(account, caseId)).filter(
    (letter) => touchpointId === undefined || letter.touchpointId === touchpointId,
  );
  const leaving = letters.find((letter) => ["claimed", "sending", "armed"].includes(letter.state));
  if (leaving) {
    throw new Fault(
      "too-late-to-cancel",
      `The letter to ${leaving.recipient} is leaving at this moment; try again in a minute.`,
      { value: leaving.id },
    );
  }
  for (const letter of letters) {
    if (letter.state === "scheduled" || letter.state === "held")
      await world.outbox.cancel(account, letter.id, note, world.clock.now());
  }
}
