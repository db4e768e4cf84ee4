// What exactly will leave, to whom and when? Nothing goes out before this has been answered.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import { call } from "../../api/call.ts";
import { draftQuery, rereadApplication } from "../../api/queries.ts";
import { isRefusal, sayError } from "../../api/refusal.ts";
import { Button } from "../../design/button.tsx";
import { Dialog, DialogActions } from "../../design/dialog.tsx";
import { Tick } from "../../design/field.tsx";
import { Moment, momentStyle, ownZone } from "../../design/moment.tsx";
import { useNow } from "../../design/now.ts";
import { Message } from "../../design/page.tsx";
import { momentInWords, wallTimeAt } from "../../words/moments.ts";
import { sizeInWords } from "../../words/sizes.ts";
import type { DeskState, LetterDesk } from "./letter-desk.ts";
import { FATE } from "./letter-fate.tsx";
import styles from "./letter.module.css";

interface ApproveDialogProps {
  desk: LetterDesk;
  state: DeskState;
  application: Output<"read-application"> | undefined;
  onClose(): void;
}

/** Stops of the company's own making: no tick overrules them, and the server would not either. */
const FINAL_RULES = ["not-wanted", "after-decision"];

export function ApproveDialog({ desk, state, application, onClose }: ApproveDialogProps) {
  const client = useQueryClient();
  const now = useNow();
  const { view } = state;
  const [overruled, setOverruled] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const errors = view.findings.filter((finding) => finding.severity === "error");
  const rules = [...new Set(errors.map((finding) => finding.rule))];
  const isBlocked = rules.some((rule) => FINAL_RULES.includes(rule) || !overruled.includes(rule));
  const zone = view.touchpoint.local.timeZone;
  const isPlannedLater = Date.parse(view.plannedAt) > now + 60_000;
  const isLocked = isBlocked || isBusy || application?.isSample === true;

  const approve = async (when: "now" | "planned") => {
    setBusy(true);
    setProblem(undefined);
    const place = { id: view.applicationId, touch: view.touchpoint.id };
    try {
      await call("approve-letter", {
        ...place,
        contentHash: view.contentHash,
        when,
        ...(overruled.length === 0 ? {} : { despite: [...overruled] }),
      });
      desk.refresh(await call("open-draft", place));
      void rereadApplication(client, view.applicationId);
      onClose();
      // The button that opened the dialog is gone; what became of the letter is what matters now.
      setTimeout(() => document.getElementById(FATE)?.focus(), 100);
    } catch (error) {
      setProblem(sayError(error));
      if (isRefusal(error, "changed-since-approval") || isRefusal(error, "review-blocks")) {
        // What is shown now is what the server holds now; the person looks again.
        const fresh = await client.fetchQuery({ ...draftQuery(place.id, place.touch), staleTime: 0 });
        desk.replace(fresh);
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog title="This is what will leave" isOpen onClose={onClose}>
      <div className={styles["preview"]}>
        <dl>
          <dt>From</dt>
          <dd>{view.from === undefined ? "" : `${view.from.address} (${view.from.name})`}</dd>
          <dt>To</dt>
          <dd>
            {view.recipients.map((person) => (
              <div key={person.id}>
                <b>{person.email ?? "no address"}</b> ({person.name})
              </div>
            ))}
          </dd>
          <dt>Subject</dt>
          <dd>
            <b>{view.subject === "" ? "none" : view.subject}</b>
          </dd>
          {view.attachments.length === 0 && view.touchpoint.purpose === "materials" && (
            <>
              <dt>With</dt>
              <dd>nothing attached</dd>
            </>
          )}
          {view.attachments.length > 0 && (
            <>
              <dt>With</dt>
              <dd>{view.attachments.map((name) => withSize(name, application)).join(", ")}</dd>
            </>
          )}
        </dl>
        <div className={styles["text"]}>{view.body}</div>
      </div>
      {errors.length > 0 && (
        <Message kind="error">
          <p>The review found something that should change first.</p>
          {rules.map((rule) => (
            <div key={rule}>
              <ul>
                {errors
                  .filter((finding) => finding.rule === rule)
                  .map((finding) => (
                    <li key={`${finding.part} ${finding.start} ${finding.says}`}>{finding.says}</li>
                  ))}
              </ul>
              {FINAL_RULES.includes(rule) ? (
                <p className="small">This cannot be overruled.</p>
              ) : (
                <Tick
                  label="I have seen this, and send it all the same"
                  isTicked={overruled.includes(rule)}
                  onChange={(isTicked) =>
                    setOverruled(isTicked ? [...overruled, rule] : overruled.filter((item) => item !== rule))
                  }
                />
              )}
            </div>
          ))}
        </Message>
      )}
      {application?.isSample && (
        <Message>
          <p>This is a sample application: its letters stay on this machine.</p>
        </Message>
      )}
      {problem !== undefined && (
        <Message kind="error">
          <p role="alert">{problem}</p>
        </Message>
      )}
      {isPlannedLater && (
        <p>
          Planned for <Moment at={view.plannedAt} zone={zone} />. You can undo until it leaves.
        </p>
      )}
      <DialogActions>
        {isPlannedLater ? (
          <>
            <Button kind="primary" autoFocus isDisabled={isLocked} onPress={() => void approve("planned")}>
              Send {momentInWords(wallTimeAt(view.plannedAt, zone), zone, now, ownZone, momentStyle)}
            </Button>
            <Button isDisabled={isLocked} onPress={() => void approve("now")}>
              Send now
            </Button>
          </>
        ) : (
          <Button kind="primary" autoFocus isDisabled={isLocked} onPress={() => void approve("now")}>
            Send now
          </Button>
        )}
        <Button kind="quiet" onPress={onClose}>
          Back to the letter
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function withSize(name: string, application: ApproveDialogProps["application"]): string {
  const file = application?.files.find((item) => item.name === name);
  return file === undefined ? name : `${name} (${sizeInWords(file.size)})`;
}
