// How is a file taken out of an application?
import { readStored, type Run } from "../context.ts";

export const run: Run<"remove-file"> = async (context, { id, name }) => {
  const { world, account } = context;
  await readStored(context, id);
  await world.files.remove(account, id, name);
  world.announce(account, { about: "application", id });
  return { files: await world.files.list(account, id) };
};
