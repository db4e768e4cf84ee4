// `afterview doctor`: is everything well?
import { EXIT, type Command } from "../command.ts";
import { textOption } from "../input.ts";

export const command: Command = {
  name: "doctor",
  summary: "Looks at data folder, database, mailbox and clock, and says what is wrong.",
  usage: "doctor [--data DIR] [--json]",
  options: { data: { type: "string" }, json: { type: "boolean" } },
  explain: { data: "the data folder (the platform's usual one)", json: "print one JSON document" },
  examples: ["afterview doctor", "afterview doctor --json"],
  takes: [0, 0],
  async run({ values }, around) {
    const checks = await around.inspect(textOption(values, "data"));
    const ok = checks.every((check) => check.ok);
    around.out(
      values["json"]
        ? JSON.stringify({ ok, checks }, null, 2)
        : checks.map((check) => `${check.ok ? "ok   " : "WRONG"}  ${check.name}: ${check.says}`).join("\n"),
    );
    return ok ? EXIT.done : EXIT.blocked;
  },
};
