// How does a playbook of the person's own go away? Whoever followed it follows the default again.
import type { Run } from "../context.ts";

export const run: Run<"remove-playbook"> = async ({ world, account }, { name }) => {
  await world.playbooks.remove(name);
  const { version, settings } = await world.settings.read(account);
  if (settings.playbook === name) {
    const { playbook: _, ...rest } = settings;
    await world.settings.save(account, version, rest);
  }
  world.announce(account, { about: "settings" });
  return { done: true };
};
