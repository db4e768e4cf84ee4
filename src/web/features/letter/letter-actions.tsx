// What can one do with a letter that is ready? Send it from here, or take it to where it goes.
import { useQueryClient } from "@tanstack/react-query";
import { Copy, Printer } from "lucide-react";
import type { Output } from "../../../app/contract/contract.ts";
import { draftFileAddress } from "../../api/files.ts";
import { Button, ButtonLink, buttonClass } from "../../design/button.tsx";
import { tell, tellError } from "../../design/notices.tsx";
import { doneInWords } from "../../words/purposes.ts";
import { useTaskActions } from "../today/task-actions.ts";
import type { DeskState, LetterDesk } from "./letter-desk.ts";
import styles from "./letter.module.css";

interface LetterActionsProps {
  desk: LetterDesk;
  state: DeskState;
  application: Output<"read-application"> | undefined;
  onApprove(): void;
  /** Composes another version, or resets to the composed text where `variant` is the present one. */
  onCompose(variant: number): void;
}

export function LetterActions({ desk, state, application, onApprove, onCompose }: LetterActionsProps) {
  const client = useQueryClient();
  const { markDone } = useTaskActions();
  const { view } = state;
  const { channel } = view.touchpoint;
  const isEdited = state.body !== view.composed.body || state.subject !== view.composed.subject;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(state.body);
      tell("Copied.");
    } catch {
      tellError(new Error("the browser did not allow copying. Select the text and copy it by hand."));
    }
  };
  const done = async () => {
    await desk.flush();
    await markDone({ id: view.applicationId, touch: view.touchpoint.id });
    await client.invalidateQueries({ queryKey: ["draft", view.applicationId] });
  };
  const download = async () => {
    if (await desk.flush()) location.assign(draftFileAddress(view.applicationId, view.touchpoint.id));
  };

  return (
    <div className="stack">
      <div className={styles["actions"]}>
        {view.canSend ? (
          <Button kind="primary" onPress={onApprove}>
            Look it over and send
          </Button>
        ) : channel === "email" && !application?.isSample ? (
          <>
            <a className={buttonClass({ kind: "primary" })} href={mailto(state)}>
              Open in my mail program
            </a>
            <Button onPress={() => void download()}>Download as .eml</Button>
          </>
        ) : null}
        {!view.canSend && (
          <Button kind={channel === "email" || channel === "phone" ? "plain" : "primary"} onPress={() => void copy()}>
            <Copy aria-hidden /> Copy the text
          </Button>
        )}
        {channel === "letter" && (
          <Button onPress={() => window.print()}>
            <Printer aria-hidden /> Print
          </Button>
        )}
        {!view.canSend && (
          <Button onPress={() => void done()}>{channel === "email" ? "I sent it myself" : doneInWords(channel)}</Button>
        )}
      </div>
      <div className={styles["actions"]}>
        <Button kind="quiet" onPress={() => onCompose(view.composed.variant + 1)}>
          Another version
        </Button>
        {isEdited && (
          <Button kind="quiet" onPress={() => onCompose(view.composed.variant)}>
            Back to the composed text
          </Button>
        )}
        {view.canSend && (
          <Button kind="quiet" onPress={() => void done()}>
            I sent it myself
          </Button>
        )}
      </div>
      {!view.canSend && channel === "email" && (
        <p className="soft">
          {application?.isSample ? (
            "This is a sample application: its letters stay on this machine."
          ) : (
            <>
              With a mailbox, Afterview sends it at the best moment.{" "}
              <ButtonLink kind="quiet" to="/settings" hash="mailbox">
                Set up your mailbox
              </ButtonLink>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function mailto({ view, subject, body }: DeskState): string {
  const to = view.recipients.map((person) => person.email ?? "").filter((address) => address !== "");
  return `mailto:${to.map(encodeURIComponent).join(",")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
}
