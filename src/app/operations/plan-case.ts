// Which touchpoints follow from this case file?
import { plan } from "../../core/planner/plan.ts";
import { choosePlaybook, requireSoundCase, instantOf, type CoreContext } from "../context.ts";
import type { Input, Output } from "../contract/contract.ts";

export const run = async (
  context: CoreContext,
  { caseFile, playbook, now }: Input<"plan-case">,
): Promise<Output<"plan-case">> => {
  requireSoundCase(caseFile);
  return plan(caseFile, await choosePlaybook(context, playbook), instantOf(context, now), context.world.holidays);
};
