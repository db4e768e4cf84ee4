// What has happened, what comes, and what is not wanted any more?
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Output } from "../../../app/contract/contract.ts";
import { call } from "../../api/call.ts";
import { rereadApplication } from "../../api/queries.ts";
import { Button } from "../../design/button.tsx";
import { Moment } from "../../design/moment.tsx";
import { tellError } from "../../design/notices.tsx";
import { labelOf, SIGNAL_OPTIONS } from "../../words/choices.ts";
import { LETTER_STATE_WORDS } from "../../words/letters.ts";
import { BY_CHANNEL, listInWords, PURPOSE_WORDS, taskInWords } from "../../words/purposes.ts";
import { timelineOf, type TimelineEntry, type Touchpoint } from "../../words/timeline.ts";
import styles from "./application.module.css";

type View = Output<"read-application">;

export function TimelineView({ view }: { view: View }) {
  const line = timelineOf(view, view.now);
  const names = (ids: readonly string[]) =>
    ids.map((id) => view.caseFile.contacts?.find((person) => person.id === id)?.name ?? id);
  return (
    <>
      <ol className={styles["time"]}>
        {line.past.map((entry) => (
          <Entry key={entry.key} entry={entry} view={view} names={names} isPast />
        ))}
        <li className={styles["present"]}>{line.planned.length === 0 ? "Now. Nothing is planned." : "Now"}</li>
        {line.planned.map((entry) => (
          <Entry key={entry.key} entry={entry} view={view} names={names} />
        ))}
      </ol>
      {line.cancelled.length > 0 && (
        <details className={styles["fold"]}>
          <summary>
            {line.cancelled.length === 1 ? "One step" : `${line.cancelled.length} steps`} not taken, and why
          </summary>
          <ul className={styles["records"]}>
            {line.cancelled.map((touchpoint) => (
              <Cancelled key={touchpoint.id} touchpoint={touchpoint} view={view} names={names} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface EntryProps {
  entry: TimelineEntry;
  view: View;
  names(ids: readonly string[]): string[];
  isPast?: boolean;
}

function Entry({ entry, view, names, isPast = false }: EntryProps) {
  if (entry.kind === "interview") {
    const { interview } = entry;
    return (
      <li className={`${styles["entry"]} ${isPast ? styles["past"] : ""}`}>
        <p className={styles["title"]}>
          {isPast ? "You met" : "You will meet"} {listInWords(names(interview.with))}
        </p>
        <p className="soft small">
          <Moment at={entry.at} local={interview.start} zone={interview.timeZone} />
          {isPast && interview.debrief === undefined && (
            <>
              {" · "}
              <Link
                to="/applications/$id/interviews/$interview/debrief"
                params={{ id: view.id, interview: interview.id }}
              >
                note what was said
              </Link>
            </>
          )}
        </p>
      </li>
    );
  }
  if (entry.kind === "history") {
    const { item } = entry;
    const who = listInWords(names(item.with ?? []));
    return (
      <li className={`${styles["entry"]} ${styles["past"]}`}>
        <p className={styles["title"]}>
          {item.direction === "sent" ? sentWords(item, who) : receivedWords(item.channel, who)}
        </p>
        <p className="soft small">
          <Moment at={entry.at} />
          {item.signal !== undefined && ` · ${labelOf(SIGNAL_OPTIONS, item.signal)}`}
          {item.subject !== undefined && ` · “${item.subject}”`}
        </p>
        {item.text !== undefined && (
          <details className="small">
            <summary className="soft">Read it</summary>
            <p className={styles["quote"]}>{item.text}</p>
          </details>
        )}
      </li>
    );
  }
  const { touchpoint, letter } = entry;
  const isDue = touchpoint.state === "due" || touchpoint.state === "late";
  const interview = view.caseFile.interviews?.find((item) => item.id === touchpoint.interview);
  return (
    <li className={`${styles["entry"]} ${isPast ? styles["past"] : isDue ? styles["due"] : ""}`}>
      <Link to="/applications/$id/letters/$touch" params={{ id: view.id, touch: touchpoint.id }}>
        {taskInWords(touchpoint.purpose, names(touchpoint.to), view.now, interview, touchpoint.channel)}
      </Link>
      <p className="soft small">
        <Moment at={touchpoint.ideal} local={touchpoint.local.ideal} zone={touchpoint.local.timeZone} />
        {" · "}
        {BY_CHANNEL[touchpoint.channel]}
        {" · "}
        {letter === undefined ? stateInWords(touchpoint) : LETTER_STATE_WORDS[letter.state]}
      </p>
    </li>
  );
}

function Cancelled({ touchpoint, view, names }: Omit<EntryProps, "entry"> & { touchpoint: Touchpoint }) {
  const client = useQueryClient();
  const isOwnChoice = view.caseFile.skipped?.some((item) => item.touchpoint === touchpoint.id) ?? false;
  const again = async () => {
    try {
      await call("unskip-touchpoint", { id: view.id, touch: touchpoint.id });
    } catch (error) {
      tellError(error);
    }
    await rereadApplication(client, view.id);
  };
  return (
    <li className={styles["record"]}>
      <p>
        {PURPOSE_WORDS[touchpoint.purpose]}: {listInWords(names(touchpoint.to))}
      </p>
      {touchpoint.reasons.map((reason) => (
        <p key={reason.rule + reason.says} className="soft small">
          {reason.says} {reason.source !== "" && `(${reason.source})`}
        </p>
      ))}
      {isOwnChoice && (
        <div>
          <Button isSmall onPress={() => void again()}>
            Plan it again
          </Button>
        </div>
      )}
    </li>
  );
}

function sentWords(item: { purpose?: keyof typeof PURPOSE_WORDS; channel: string }, who: string): string {
  const to = who === "" ? "" : ` to ${who}`;
  if (item.channel === "phone") return who === "" ? "You called" : `You called ${who}`;
  return item.purpose === undefined ? `You wrote${to}` : `${PURPOSE_WORDS[item.purpose]}${to}`;
}

function receivedWords(channel: string, who: string): string {
  return `${who === "" ? "They" : who} ${channel === "phone" ? "called" : "wrote"}`;
}

function stateInWords(touchpoint: Touchpoint): string {
  switch (touchpoint.state) {
    case "due":
      return "time to write";
    case "late":
      return "late, still welcome";
    case "missed":
      return "its time has passed";
    case "done":
      return "done";
    default:
      return "planned";
  }
}
