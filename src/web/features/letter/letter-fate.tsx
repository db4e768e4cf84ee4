// What became of an approved letter, and what comes next?
import { Check, Clock } from "lucide-react";
import type { Output } from "../../../app/contract/contract.ts";
import { Button, ButtonLink } from "../../design/button.tsx";
import { Countdown, Moment } from "../../design/moment.tsx";
import { Message, Sheet } from "../../design/page.tsx";
import {
  canRelease,
  canUndo,
  isTakenCareOf,
  LETTER_STATE_WORDS,
  troubleInWords,
  type Letter,
} from "../../words/letters.ts";
import { nextOfPanel } from "../../words/next-of-panel.ts";
import { listInWords } from "../../words/purposes.ts";
import { useTaskActions } from "../today/task-actions.ts";
import type { DraftView } from "./letter-desk.ts";
import styles from "./letter.module.css";

/** Where the focus goes after the approval. */
export const FATE = "letter-fate";

interface LetterFateProps {
  letter: Letter;
  view: DraftView;
  application: Output<"read-application"> | undefined;
}

export function LetterFate({ letter, view, application }: LetterFateProps) {
  const { cancelLetter, releaseLetter, settleLetter } = useTaskActions();
  const trouble = troubleInWords(letter);
  const zone = view.touchpoint.local.timeZone;
  if (trouble !== undefined) {
    return (
      <Message kind="warning">
        <div className="stack">
          <p>
            <b>{trouble.title}.</b> {trouble.says}
          </p>
          {letter.reply !== undefined && <p className="small">The mail server said: {letter.reply}</p>}
          <div className="row">
            {letter.state === "uncertain" && (
              <>
                <Button onPress={() => void settleLetter(letter, "sent")}>It was sent</Button>
                <Button onPress={() => void settleLetter(letter, "failed")}>It was not sent</Button>
              </>
            )}
            {letter.state === "held" && (
              <>
                {canRelease(letter) && <Button onPress={() => void releaseLetter(letter)}>Let it go after all</Button>}
                <Button onPress={() => void cancelLetter(letter)}>Take it back</Button>
                <Button onPress={() => void settleLetter(letter, "sent")}>I sent it myself</Button>
              </>
            )}
            {(letter.state === "failed" || letter.state === "missed") && (
              <p>The letter is a draft again: look it over below and send it once more, or leave it.</p>
            )}
          </div>
        </div>
      </Message>
    );
  }
  if (!isTakenCareOf(letter)) return null;
  const isSent = letter.state === "sent";
  return (
    <Sheet>
      <p role="status" id={FATE} tabIndex={-1} className={styles["fate"]}>
        {isSent ? <Check aria-hidden /> : <Clock aria-hidden />}
        {isSent ? (
          <span>
            Sent to {letter.recipient} <Moment at={letter.sentAt ?? letter.sendAt} zone={zone} />.
          </span>
        ) : canUndo(letter) ? (
          <span>
            {letter.tries > 0 ? "Your mail server did not take it yet. Trying again" : "Approved. It leaves"}{" "}
            <Countdown to={letter.nextTryAt ?? letter.sendAt} />:{" "}
            <Moment at={letter.nextTryAt ?? letter.sendAt} zone={zone} />. You need not keep this window open.
          </span>
        ) : (
          <span>It is {LETTER_STATE_WORDS[letter.state]}.</span>
        )}
      </p>
      {!isSent && letter.tries > 0 && letter.reply !== undefined && (
        <p className="soft small">The mail server said: {letter.reply}</p>
      )}
      <div className="row">
        <NextLetter application={application} view={view} />
        {canUndo(letter) && <Button onPress={() => void cancelLetter(letter)}>Undo</Button>}
        <ButtonLink kind="quiet" to="/">
          Back to Today
        </ButtonLink>
      </div>
    </Sheet>
  );
}

export function NextLetter({ application, view }: Pick<LetterFateProps, "application" | "view">) {
  const next = application && nextOfPanel(application, view.touchpoint.id);
  if (!application || !next) return null;
  const names = next.to.map((id) => application.caseFile.contacts?.find((person) => person.id === id)?.name ?? id);
  return (
    <ButtonLink kind="primary" to="/applications/$id/letters/$touch" params={{ id: application.id, touch: next.id }}>
      Next: {listInWords(names)}
    </ButtonLink>
  );
}
