// `afterview restore FILE`: a backup in the place of the data.
import { EXIT, type Command } from "../command.ts";
import { textOption } from "../input.ts";

export const command: Command = {
  name: "restore",
  summary: "Puts a backup in the place of the data; what was there is kept beside it. The app must not be running.",
  usage: "restore FILE [--data DIR] [--json]",
  options: { data: { type: "string" }, json: { type: "boolean" } },
  explain: { data: "the data folder (the platform's usual one)", json: "print one JSON document" },
  examples: ["afterview restore ~/afterview-2026-11-30.db"],
  takes: [1, 1],
  async run({ positionals, values }, around) {
    const { says } = await around.restore(textOption(values, "data"), positionals[0]!);
    around.out(values["json"] ? JSON.stringify({ says }) : says);
    return EXIT.done;
  },
};
