// `afterview import FILE…`: case files become applications.
import { runOperation } from "../../../app/run-operation.ts";
import { writeCaseJson } from "../../../core/case/write-case.ts";
import { EXIT, type Command } from "../command.ts";
import { readCaseFile, textOption } from "../input.ts";

export const command: Command = {
  name: "import",
  summary: "Adds case files (YAML or JSON) as applications.",
  usage: "import FILE… [--data DIR] [--json]",
  options: { data: { type: "string" }, json: { type: "boolean" } },
  explain: { data: "the data folder (the platform's usual one)", json: "print one JSON document" },
  examples: ["afterview import halden.yaml brightwater.json"],
  takes: [1, 1_000],
  async run({ positionals, values }, around) {
    // All are read before any is added: one wrong file changes nothing.
    const texts = await Promise.all(
      positionals.map(async (path) => ({ path, text: writeCaseJson(await readCaseFile(path, around)) })),
    );
    const added = await around.withData(textOption(values, "data"), async (context) => {
      const list: { file: string; id: string; company: string; role: string }[] = [];
      for (const { path, text } of texts) {
        const view = await runOperation("import-application", context, { text, source: path });
        list.push({ file: path, id: view.id, company: view.caseFile.company.name, role: view.caseFile.role.title });
      }
      return list;
    });
    around.out(
      values["json"]
        ? JSON.stringify({ applications: added }, null, 2)
        : added.map((one) => `${one.file}: ${one.company}, ${one.role} (${one.id})`).join("\n"),
    );
    return EXIT.done;
  },
};
