// `afterview backup [FILE]`: a whole copy of the data.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { EXIT, type Command } from "../command.ts";
import { textOption } from "../input.ts";

export const command: Command = {
  name: "backup",
  summary:
    "Writes a whole copy of the data into one file (in the data folder where none is named), also while the app runs.",
  usage: "backup [FILE] [--data DIR] [--json]",
  options: { data: { type: "string" }, json: { type: "boolean" } },
  explain: { data: "the data folder (the platform's usual one)", json: "print one JSON document" },
  examples: ["afterview backup ~/afterview-2026-11-30.db"],
  takes: [0, 1],
  async run({ positionals, values }, around) {
    const file = await around.withData(textOption(values, "data"), async (context, data) => {
      const name = `by-hand-${context.world.clock.now().replaceAll(":", "")}.db`;
      const folder = join(data.folder, "backups");
      if (positionals[0] === undefined) await mkdir(folder, { recursive: true, mode: 0o700 });
      const chosen = positionals[0] ?? join(folder, name);
      await data.backupTo(chosen);
      return chosen;
    });
    around.out(
      values["json"]
        ? JSON.stringify({ file })
        : `Written: ${file}. The mail password inside is sealed; its key stays on this machine.`,
    );
    return EXIT.done;
  },
};
