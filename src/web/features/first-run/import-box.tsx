// How does a case file come in? Dropped, chosen or pasted; what is wrong with it is said with its line and field.
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState, type DragEvent } from "react";
import { describeProblem } from "../../../core/case/problem.ts";
import { call } from "../../api/call.ts";
import { applicationQuery } from "../../api/queries.ts";
import { Refusal, sayError } from "../../api/refusal.ts";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/field.tsx";
import { Message } from "../../design/page.tsx";
import styles from "./first-run.module.css";

export function ImportBox() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const inputId = useId();
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const [says, setSays] = useState<readonly string[]>([]);

  const take = async (content: string, source?: string) => {
    setSays([]);
    try {
      const view = await call("import-application", { text: content, source });
      client.setQueryData(applicationQuery(view.id).queryKey, view);
      await client.invalidateQueries({ queryKey: ["today"] });
      await navigate({ to: "/applications/$id", params: { id: view.id } });
    } catch (error) {
      const problems = error instanceof Refusal ? error.problems : [];
      setSays(problems.length > 0 ? problems.map((problem) => describeProblem(problem, source)) : [sayError(error)]);
    }
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const content = await file.text();
    setText(content.slice(0, 20_000));
    await take(content, file.name);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void takeFile(event.dataTransfer.files[0]);
  };

  return (
    <div
      className={`${styles["drop"]} ${isOver ? styles["over"] : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        Drop a case file (YAML or JSON) here, or{" "}
        <label htmlFor={inputId} className={styles["choose"]}>
          choose one
          <input
            id={inputId}
            type="file"
            className="unseen"
            accept=".yaml,.yml,.json,.txt"
            onChange={(event) => {
              void takeFile(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        .
      </p>
      <TextField label="Or paste it" isMultiline value={text} onChange={setText} placeholder="afterview: 1" />
      {says.length > 0 && (
        <Message kind="error">
          <div role="alert">
            <p>This file could not be read. Nothing was added.</p>
            <ul>
              {says.slice(0, 12).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </Message>
      )}
      <div>
        <Button onPress={() => void take(text)} isDisabled={text.trim() === ""}>
          Import
        </Button>
      </div>
    </div>
  );
}
