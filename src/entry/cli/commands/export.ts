// `afterview export`: applications as case files.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOperation } from "../../../app/run-operation.ts";
import { Fault } from "../../../app/fault.ts";
import { EXIT, type Command } from "../command.ts";
import { textOption, wordOption } from "../input.ts";

export const command: Command = {
  name: "export",
  summary: "Writes applications as case files that `plan`, `draft` and `import` read.",
  usage: "export [ID…] --out DIR [--format yaml|json] [--data DIR] [--json]",
  options: { out: { type: "string" }, format: { type: "string" }, data: { type: "string" }, json: { type: "boolean" } },
  explain: {
    out: "the folder to write into; nothing there is overwritten",
    format: "yaml (default) or json",
    data: "the data folder (the platform's usual one)",
    json: "print one JSON document",
  },
  examples: ["afterview export --out ./cases"],
  takes: [0, 10_000],
  async run({ positionals, values }, around) {
    const out = textOption(values, "out");
    if (out === undefined)
      throw new Fault("bad-input", "--out is missing; expected the folder to write into.", { place: "--out" });
    const format = wordOption(values, "format", ["yaml", "json"]) ?? "yaml";
    const written = await around.withData(textOption(values, "data"), async (context) => {
      const known = (await context.world.cases.list(context.account)).map((stored) => stored.id);
      await mkdir(out, { recursive: true });
      const list: { id: string; file: string }[] = [];
      for (const id of positionals.length > 0 ? positionals : known) {
        const { name, text } = await runOperation("export-application", context, { id, format });
        const file = join(out, name.replace(/\.(yaml|json)$/, ` (${id}).$1`));
        await writeFile(file, text, { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
          if (error.code === "EEXIST")
            throw new Fault(
              "bad-input",
              `${file} exists already and is not overwritten.`,
              { value: file, place: "--out" },
              error,
            );
          throw error;
        });
        list.push({ id, file });
      }
      return list;
    });
    around.out(
      values["json"]
        ? JSON.stringify({ written }, null, 2)
        : written.length === 0
          ? "There are no applications to write."
          : written.map((one) => one.file).join("\n"),
    );
    return EXIT.done;
  },
};
