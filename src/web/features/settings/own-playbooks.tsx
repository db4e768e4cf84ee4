// How does a person change the advice the plan follows? They copy a playbook, change its text, and are told what is wrong and where.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { describeProblem } from "../../../core/case/problem.ts";
import type { Output } from "../../../app/contract/contract.ts";
import { call } from "../../api/call.ts";
import { Refusal, sayError } from "../../api/refusal.ts";
import { Button } from "../../design/button.tsx";
import { Confirm } from "../../design/dialog.tsx";
import { TextField } from "../../design/field.tsx";
import { tell, tellError } from "../../design/notices.tsx";
import { Message, Sheet } from "../../design/page.tsx";
import styles from "./settings.module.css";

type Row = Output<"read-settings">["playbooks"][number];

/** Below the choice of playbooks: look at the chosen one, make a copy of one's own, change or remove it. */
export function OwnPlaybooks({ playbooks, chosen }: { playbooks: readonly Row[]; chosen: string }) {
  const [text, setText] = useState<string>();
  const row = playbooks.find((playbook) => playbook.name === chosen);
  if (row === undefined) return null;
  const open = async () => {
    try {
      const found = await call("read-playbook", { name: row.name });
      setText(found.isOwn ? found.text : asCopy(found.text, row.name));
    } catch (error) {
      tellError(error);
    }
  };
  if (text !== undefined) return <PlaybookText start={text} isNew={!row.isOwn} onClose={() => setText(undefined)} />;
  return (
    <div className="row">
      <Button kind="quiet" onPress={() => void open()}>
        {row.isOwn ? `Change “${row.title}”` : `Copy “${row.title}” and change it`}
      </Button>
      {row.isOwn && <RemoveButton row={row} />}
    </div>
  );
}

interface TextProps {
  start: string;
  isNew: boolean;
  onClose(): void;
}

function PlaybookText({ start, isNew, onClose }: TextProps) {
  const client = useQueryClient();
  const [text, setText] = useState(start);
  const [says, setSays] = useState<readonly string[]>([]);
  const save = async () => {
    setSays([]);
    try {
      const saved = await call("save-playbook", { text });
      await client.invalidateQueries();
      tell(isNew ? `“${saved.title}” is kept. Choose it above to plan by it.` : "Saved.");
      onClose();
    } catch (error) {
      const problems = error instanceof Refusal ? error.problems : [];
      setSays(problems.length > 0 ? problems.map((problem) => describeProblem(problem)) : [sayError(error)]);
    }
  };
  return (
    <Sheet>
      <div className={styles["playbook"]}>
        <TextField
          label="Playbook (YAML)"
          isMultiline
          value={text}
          onChange={setText}
          hint="Each rule says what it advises, whose advice it is, and what it sets. It is kept as a file in the folder playbooks of your data."
        />
      </div>
      {says.length > 0 && (
        <Message kind="error">
          <ul role="alert">
            {says.slice(0, 8).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Message>
      )}
      <div className="row">
        <Button kind="primary" onPress={() => void save()}>
          Keep this playbook
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </Sheet>
  );
}

function RemoveButton({ row }: { row: Row }) {
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    setAsking(false);
    try {
      await call("remove-playbook", { name: row.name });
      await client.invalidateQueries();
      tell("Removed. The balanced playbook is followed again.");
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        Remove it
      </Button>
      <Confirm
        title={`Remove “${row.title}”?`}
        says="Its text is not kept anywhere else."
        yes="Remove"
        isOpen={isAsking}
        onYes={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** The same playbook under a name and title of one's own. */
function asCopy(text: string, name: string): string {
  return text.replace(/^playbook:.*$/m, `playbook: my-${name}`).replace(/^title:\s*(.*)$/m, "title: My copy of $1");
}
