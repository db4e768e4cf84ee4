// What happens when an application is removed? Its waiting letters are cancelled first, so that none leaves afterwards.
import { readStored, type Run } from "../context.ts";
import { cancelWaiting } from "../cancel-waiting.ts";

export const run: Run<"remove-application"> = async (context, { id }) => {
  const { world, account } = context;
  await readStored(context, id);
  await cancelWaiting(context, id, undefined, "The application was removed.");
  await world.cases.remove(account, id);
  world.announce(account, { about: "applications" });
  return { done: true };
};
