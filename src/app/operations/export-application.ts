// How is an application written down for taking away?
import { writeCaseJson, writeCaseYaml } from "../../core/case/write-case.ts";
import { readStored, type Run } from "../context.ts";

export const run: Run<"export-application"> = async (context, { id, format = "yaml" }) => {
  const { caseFile } = await readStored(context, id);
  const name = `${caseFile.company.name} - ${caseFile.role.title}`.replaceAll(/[^\p{L}\p{N} ._-]+/gu, " ").trim();
  return { name: `${name}.${format}`, text: format === "json" ? writeCaseJson(caseFile) : writeCaseYaml(caseFile) };
};
