// Which touchpoints follow from this case file?
import { plan } from "../../core/planner/plan.ts";
import { choosePlaybook, requireSoundCase, type Run } from "../context.ts";

export const run: Run<"plan-case"> = async (context, { caseFile, playbook, now }) => {
  requireSoundCase(caseFile);
  return plan(
    caseFile,
    await choosePlaybook(context, playbook),
    now ?? context.world.clock.now(),
    context.world.holidays,
  );
};
