// How is a playbook written down?
import type { Run } from "../context.ts";

export const run: Run<"read-playbook"> = async ({ world }, { name }) => ({
  name,
  ...(await world.playbooks.readText(name)),
});
