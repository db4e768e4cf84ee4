// By when was it promised, and which file is it?
import { Choice, TextField } from "../../design/field.tsx";
import field from "../../design/field.module.css";
import type { Line } from "../../words/debrief-form.ts";
import { AddFile } from "../letter/attachments.tsx";

interface PromiseFieldsProps {
  applicationId: string;
  line: Line;
  files: readonly string[];
  onChange(fields: Record<string, string>): void;
}

export function PromiseFields({ applicationId, line, files, onChange }: PromiseFieldsProps) {
  const file = line.fields["file"] ?? "";
  const names = file === "" || files.includes(file) ? files : [...files, file];
  return (
    <div className={field["form"]}>
      <TextField label="by this day" type="date" value={line.fields["by"] ?? ""} onChange={(by) => onChange({ by })} />
      <div>
        <Choice
          label="as this file"
          value={file}
          options={[
            { value: "", label: "no file" },
            ...names.map((name) => ({ value: name, label: files.includes(name) ? name : `${name} (missing)` })),
          ]}
          onChange={(value) => onChange({ file: value })}
        />
        <AddFile applicationId={applicationId} onAdded={(name) => onChange({ file: name })} />
      </div>
    </div>
  );
}
