// What has the person set, and which playbooks are there to choose from?
import type { Run } from "../context.ts";

export const run: Run<"read-settings"> = async ({ world, account }) => {
  const names = await world.playbooks.names();
  const [{ version, settings }, ...playbooks] = await Promise.all([
    world.settings.read(account),
    ...names.map((name) => world.playbooks.read(name)),
  ]);
  return {
    version,
    settings,
    playbooks: playbooks.map(({ playbook, title, summary }) => ({ name: playbook, title, summary })),
  };
};
