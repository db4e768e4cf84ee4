// What has the person set, and which playbooks are there to choose from?
import { PLAYBOOK_NAMES } from "../../core/case/words.ts";
import type { Context, Run } from "../context.ts";
import type { Output } from "../contract/contract.ts";
import { Fault } from "../fault.ts";

export const run: Run<"read-settings"> = async (context) => {
  const { world, account } = context;
  const names = await world.playbooks.names();
  const [stored, playbooks] = await Promise.all([
    world.settings.read(account),
    Promise.all(names.map((name) => describePlaybook(context, name))),
  ]);
  return { ...stored, playbooks };
};

/** A playbook of the person's own that is broken is shown with what is wrong, and keeps nothing else from being read. */
async function describePlaybook(
  { world }: Context,
  name: string,
): Promise<Output<"read-settings">["playbooks"][number]> {
  const isOwn = !(PLAYBOOK_NAMES as readonly string[]).includes(name);
  try {
    const { title, summary } = await world.playbooks.read(name);
    return { name, title, summary, isOwn };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { name, title: name, summary: "", isOwn, problem: error.message };
  }
}
