// How is a case file written down so that it reads back the same?
import { stringify } from "yaml";
import { caseFileSchema, type CaseFile } from "./case-file.ts";

/** YAML for people: fields in the schema's order, long texts kept on their lines. Comments are not kept. */
export function writeCaseYaml(caseFile: CaseFile): string {
  // Parsing puts the fields into the schema's order and drops undefined ones.
  const ordered = dropUndefined(caseFileSchema.parse(caseFile));
  return stringify(ordered, { lineWidth: 0, schema: "core", aliasDuplicateObjects: false, defaultStringType: "PLAIN" });
}

/** JSON for programs, two spaces, ending in a newline. */
export function writeCaseJson(caseFile: CaseFile): string {
  return `${JSON.stringify(dropUndefined(caseFileSchema.parse(caseFile)), null, 2)}\n`;
}

function dropUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropUndefined);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, dropUndefined(item)]),
  );
}
