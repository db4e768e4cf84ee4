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
  usage: "export [ID…] [--out DIR] [--format yaml|json] [--data DIR] [--json]",
  options: {
    out: { type: "string" },
    format: { type: "string" },
    data: { type: "string" },
    json: { type: "boolean" },
  },
  explain: {
    out: "the folder to write into, one file each; nothing there is overwritten. Without it they are printed",
    format: "yaml (default) or json",
    data: "the data folder (the platform's usual one)",
    json: "print one JSON document: what was written, or the case files themselves",
  },
  examples: ["afterview export --out ./cases", "afterview export --json"],
  takes: [0, 10_000],
  async run({ positionals, values }, around) {
    const out = textOption(values, "out");
    const format = wordOption(values, "format", ["yaml", "json"]) ?? "yaml";
    const exported = await around.withData(textOption(values, "data"), async (context) => {
      const ids =
        positionals.length > 0
          ? positionals
          : (await context.world.cases.list(context.account)).map((stored) => stored.id);
      const list: { id: string; name: string; text: string }[] = [];
      for (const id of ids) {
        const asked = out === undefined && values["json"] ? "json" : format;
        list.push({ id, ...(await runOperation("export-application", context, { id, format: asked })) });
      }
      return list;
    });
    if (out !== undefined) {
      const written = await writeFiles(out, exported);
      around.out(
        values["json"] ? JSON.stringify({ written }, null, 2) : written.map((one) => one.file).join("\n") || NOTHING,
      );
    } else if (values["json"]) {
      const applications = exported.map(({ id, text }) => ({ id, caseFile: JSON.parse(text) as unknown }));
      around.out(JSON.stringify({ applications }, null, 2));
    } else {
      around.out(exported.map((one) => one.text.trimEnd()).join("\n---\n") || NOTHING);
    }
    return EXIT.done;
  },
};

const NOTHING = "There are no applications to write.";

/** One file each, readable by its owner only. A file that exists is a fault, and nothing of it is changed. */
async function writeFiles(
  folder: string,
  exported: { id: string; name: string; text: string }[],
): Promise<{ id: string; file: string }[]> {
  await mkdir(folder, { recursive: true });
  const written: { id: string; file: string }[] = [];
  for (const { id, name, text } of exported) {
    const file = join(folder, name.replace(/\.(yaml|json)$/, ` (${id}).$1`));
    await writeFile(file, text, { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
      throw new Fault(
        "bad-input",
        `${file} exists already and is not overwritten.`,
        { value: file, place: "--out" },
        error,
      );
    });
    written.push({ id, file });
  }
  return written;
}
