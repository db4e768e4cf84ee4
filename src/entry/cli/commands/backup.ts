// `afterview backup FILE`: a whole copy of the data.
import { EXIT, type Command } from "../command.ts";
import { textOption } from "../input.ts";

export const command: Command = {
  name: "backup",
  summary: "Writes a whole copy of the data into one file, also while the app runs.",
  usage: "backup FILE [--data DIR] [--json]",
  options: { data: { type: "string" }, json: { type: "boolean" } },
  explain: { data: "the data folder (the platform's usual one)", json: "print one JSON document" },
  examples: ["afterview backup ~/afterview-2026-11-30.db"],
  takes: [1, 1],
  async run({ positionals, values }, around) {
    const file = positionals[0]!;
    await around.withData(textOption(values, "data"), (_, data) => data.backupTo(file));
    around.out(
      values["json"]
        ? JSON.stringify({ file })
        : `Written: ${file}. The mail password inside is sealed; its key stays on this machine.`,
    );
    return EXIT.done;
  },
};
