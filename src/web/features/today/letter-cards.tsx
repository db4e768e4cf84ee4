// Which letters are leaving, and which need the person's word?
import { useId } from "react";
import { Button, ButtonLink } from "../../design/button.tsx";
import { Countdown, Moment } from "../../design/moment.tsx";
import { canRelease, canUndo, troubleInWords, LETTER_STATE_WORDS } from "../../words/letters.ts";
import { listInWords } from "../../words/purposes.ts";
import { useTaskActions } from "./task-actions.ts";
import { CardHead, sentenceOf, type TodayItem } from "./task-card.tsx";
import styles from "./today.module.css";

/** An approved letter that waits for its time: a countdown and Undo. */
export function LeavingCard({ item, now }: { item: TodayItem; now: string }) {
  const id = useId();
  const { cancelLetter } = useTaskActions();
  const letter = item.letter;
  if (!letter) return null;
  const zone = item.touchpoint?.local.timeZone;
  return (
    <article className={styles["card"]} aria-labelledby={id} tabIndex={-1} data-card>
      <CardHead item={item} />
      <h3 id={id} className={styles["task"]}>
        {letter.subject === "" ? sentenceOf(item, now) : `“${letter.subject}”`}
      </h3>
      <p className={styles["when"]}>
        To {listInWords(item.people)} ({letter.recipient})
        <br />
        {canUndo(letter) ? (
          <>
            {letter.tries > 0 ? "Trying again" : "Leaves"} <Countdown to={letter.nextTryAt ?? letter.sendAt} />:{" "}
            <Moment at={letter.nextTryAt ?? letter.sendAt} zone={zone} />
          </>
        ) : (
          `It is ${LETTER_STATE_WORDS[letter.state]}.`
        )}
      </p>
      {letter.tries > 0 && (letter.reply ?? letter.note) !== undefined && (
        <p className="soft small">The mail server said: {letter.reply ?? letter.note}</p>
      )}
      <div className={styles["actions"]}>
        {canUndo(letter) && (
          <Button onPress={() => void cancelLetter(letter)} aria-describedby={id}>
            Undo
          </Button>
        )}
        <ButtonLink
          kind="quiet"
          to="/applications/$id/letters/$touch"
          params={{ id: item.applicationId, touch: letter.touchpointId }}
          aria-describedby={id}
        >
          Read it
        </ButtonLink>
      </div>
    </article>
  );
}

/** A letter that was held, failed, missed or is uncertain: plain words and choices. */
export function TroubleCard({ item, now }: { item: TodayItem; now: string }) {
  const id = useId();
  const { cancelLetter, releaseLetter, settleLetter, markDone, skip } = useTaskActions();
  const letter = item.letter;
  const trouble = letter && troubleInWords(letter);
  if (!letter || !trouble) return null;
  const place = { id: item.applicationId, touch: letter.touchpointId };
  return (
    <article className={`${styles["card"]} ${styles["trouble"]}`} aria-labelledby={id} tabIndex={-1} data-card>
      <CardHead item={item} />
      <h3 id={id} className={styles["task"]}>
        {trouble.title}: {letter.subject === "" ? sentenceOf(item, now) : `“${letter.subject}”`}
      </h3>
      <p>{trouble.says}</p>
      {letter.reply && <p className="soft small">The mail server said: {letter.reply}</p>}
      <div className={styles["actions"]}>
        {letter.state === "uncertain" ? (
          <>
            <Button kind="primary" onPress={() => void settleLetter(letter, "sent")} aria-describedby={id}>
              It was sent
            </Button>
            <Button onPress={() => void settleLetter(letter, "failed")} aria-describedby={id}>
              It was not sent
            </Button>
          </>
        ) : (
          <>
            <ButtonLink kind="primary" to="/applications/$id/letters/$touch" params={place} aria-describedby={id}>
              Look at the letter
            </ButtonLink>
            {letter.state === "held" ? (
              <>
                {canRelease(letter) && (
                  <Button onPress={() => void releaseLetter(letter)} aria-describedby={id}>
                    Let it go after all
                  </Button>
                )}
                <Button kind="quiet" onPress={() => void cancelLetter(letter)} aria-describedby={id}>
                  Take it back
                </Button>
              </>
            ) : (
              <>
                <Button kind="quiet" onPress={() => void markDone(place)} aria-describedby={id}>
                  I sent it myself
                </Button>
                <Button kind="quiet" onPress={() => void skip(place)} aria-describedby={id}>
                  Not this one
                </Button>
              </>
            )}
          </>
        )}
      </div>
    </article>
  );
}
