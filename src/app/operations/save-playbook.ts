// How does a person change the advice the plan follows? With a playbook of their own, checked before it is kept.
import { describeProblem } from "../../core/case/problem.ts";
import { readPlaybook } from "../../core/planner/read-playbook.ts";
import type { Run } from "../context.ts";
import { Fault } from "../fault.ts";

export const run: Run<"save-playbook"> = async ({ world, account }, { text }) => {
  const result = readPlaybook(text);
  if (!result.ok) {
    const first = result.problems[0]!;
    throw new Fault("bad-input", describeProblem(first), { problems: result.problems, place: first.path });
  }
  const { playbook: name, title } = result.value;
  await world.playbooks.save(name, text);
  world.announce(account, { about: "settings" });
  return { name, title };
};
