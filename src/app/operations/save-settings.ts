// How are settings saved?
import type { Run } from "../context.ts";

export const run: Run<"save-settings"> = async ({ world, account }, { version, settings }) => {
  if (settings.playbook !== undefined) await world.playbooks.read(settings.playbook);
  const saved = await world.settings.save(account, version, settings);
  world.announce(account, { about: "settings" });
  return saved;
};
