// Which files go out with the letter?
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import { MAX_FILE_SIZE, uploadFile } from "../../api/files.ts";
import { rereadApplication } from "../../api/queries.ts";
import { Tick } from "../../design/field.tsx";
import { Message } from "../../design/page.tsx";
import { tellError } from "../../design/notices.tsx";
import { sizeInWords } from "../../words/sizes.ts";
import styles from "./letter.module.css";
import first from "../first-run/first-run.module.css";

interface AttachmentsProps {
  applicationId: string;
  files: Output<"read-application">["files"];
  chosen: readonly string[];
  isReadOnly: boolean;
  /** The letter sends what was promised, and has no link to it. */
  isPromised?: boolean;
  onChoose(names: string[]): void;
}

export function Attachments({
  applicationId,
  files,
  chosen,
  isReadOnly,
  isPromised = false,
  onChoose,
}: AttachmentsProps) {
  // A file that was chosen and is gone can still be taken off.
  const names = [...new Set([...files.map((file) => file.name), ...chosen])];
  return (
    <section className={styles["block"]} aria-label="Attachments">
      <h2>Attachments</h2>
      {isReadOnly ? (
        <p className="small">{chosen.length === 0 ? "None" : chosen.join(", ")}</p>
      ) : (
        <>
          {isPromised && chosen.length === 0 && (
            <Message kind="warning">
              <p className="small">You promised something, and nothing is attached yet.</p>
            </Message>
          )}
          {names.length === 0 && !isPromised && <p className="soft small">No files yet.</p>}
          {names.map((name) => {
            const file = files.find((item) => item.name === name);
            return (
              <Tick
                key={name}
                label={
                  <>
                    {name} <span className="soft small">{file ? sizeInWords(file.size) : "(missing)"}</span>
                  </>
                }
                isTicked={chosen.includes(name)}
                onChange={(isTicked) => onChoose(isTicked ? [...chosen, name] : chosen.filter((item) => item !== name))}
              />
            );
          })}
          <AddFile applicationId={applicationId} onAdded={(name) => onChoose([...new Set([...chosen, name])])} />
        </>
      )}
    </section>
  );
}

export function AddFile({ applicationId, onAdded }: { applicationId: string; onAdded?(name: string): void }) {
  const client = useQueryClient();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const add = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > MAX_FILE_SIZE) {
      tellError(new Error(`${file.name} is larger than ${sizeInWords(MAX_FILE_SIZE)}.`));
      return;
    }
    setBusy(true);
    try {
      await uploadFile(applicationId, file);
      await rereadApplication(client, applicationId);
      onAdded?.(file.name);
    } catch (error) {
      tellError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <label className={`${first["choose"]} small`} htmlFor={id}>
      {isBusy ? "Adding …" : "Add a file"}
      <input
        id={id}
        type="file"
        className="unseen"
        onChange={(event) => {
          void add(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </label>
  );
}
