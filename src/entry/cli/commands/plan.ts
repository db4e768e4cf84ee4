// `afterview plan CASE`: which touchpoints follow from a case file?
import { runCoreOperation } from "../../../app/run-operation.ts";
import type { Plan } from "../../../core/planner/touchpoint.ts";
import { EXIT, type Command } from "../command.ts";
import { dropUndefined } from "../drop-undefined.ts";
import { instantOption, readCaseFile, textOption } from "../input.ts";

export const command: Command = {
  name: "plan",
  summary: "Tells whom to write to, when, through which channel and why.",
  usage: "plan CASE [--now INSTANT] [--playbook NAME] [--json]",
  options: { now: { type: "string" }, playbook: { type: "string" }, json: { type: "boolean" } },
  explain: {
    now: "plan as of this instant (the present one)",
    playbook: "balanced (default), lasting-impression, strategic, courteous, touchpoint, formal, or your own",
    json: "print one JSON document",
  },
  examples: [
    "afterview plan halden.yaml",
    "afterview plan halden.yaml --now 2026-11-30T17:00:00Z --playbook formal --json",
  ],
  takes: [1, 1],
  async run({ positionals, values }, around) {
    const caseFile = await readCaseFile(positionals[0]!, around);
    const input = { caseFile, now: instantOption(values), playbook: textOption(values, "playbook") };
    const plan = await runCoreOperation("plan-case", await around.core(), dropUndefined(input));
    around.out(
      values["json"]
        ? JSON.stringify(plan, null, 2)
        : planText(plan, new Map(caseFile.contacts?.map((contact) => [contact.id, contact.name]))),
    );
    return EXIT.done;
  },
};

function planText(plan: Plan, names: Map<string, string>): string {
  const lines: string[] = [];
  for (const touchpoint of plan.touchpoints) {
    const who = touchpoint.to.map((id) => names.get(id) ?? id).join(", ");
    lines.push(
      `${touchpoint.state.padEnd(9)} ${touchpoint.purpose} by ${touchpoint.channel} to ${who}  [${touchpoint.id}]`,
    );
    if (touchpoint.state !== "cancelled") {
      const { local } = touchpoint;
      lines.push(
        `          best ${show(local.ideal)}, from ${show(local.opens)} until ${show(local.closes)} (${local.timeZone})`,
      );
    }
    for (const reason of touchpoint.reasons)
      lines.push(`          - ${reason.says} (${reason.rule}; ${reason.source})`);
  }
  if (plan.advice.length > 0)
    lines.push(
      "",
      "Good to know:",
      ...plan.advice.map((reason) => `  - ${reason.says} (${reason.rule}; ${reason.source})`),
    );
  return lines.length === 0 ? "Nothing is planned: the case file has no interview yet." : lines.join("\n");
}

function show(local: string): string {
  return local.slice(0, 16).replace("T", " ");
}
