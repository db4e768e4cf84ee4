// What lies on the desk? The paper, the remarks beside it, the facts, and what to do when it is ready.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import { call } from "../../api/call.ts";
import { draftQuery } from "../../api/queries.ts";
import { Button } from "../../design/button.tsx";
import { tellError } from "../../design/notices.tsx";
import { Message } from "../../design/page.tsx";
import { isClosedToEditing } from "../../words/letters.ts";
import { factInWords } from "../../words/facts.ts";
import { sentenceAt, trackSentences } from "../../words/track-sentences.ts";
import { useSettings } from "../settings/use-settings.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import { Attachments } from "./attachments.tsx";
import type { MarkedFinding } from "./finding-marks.ts";
import { FindingList } from "./finding-list.tsx";
import { LetterActions } from "./letter-actions.tsx";
import { LetterDesk, type DraftView, type PartFinding } from "./letter-desk.ts";
import type { EditorHandle } from "./letter-editor.tsx";
import { LetterFate } from "./letter-fate.tsx";
import styles from "./letter.module.css";
import { OverNotice } from "./over-notice.tsx";
import { Paper } from "./paper.tsx";

interface LetterDeskViewProps {
  view: DraftView;
  application: Output<"read-application"> | undefined;
}

export function LetterDeskView({ view, application }: LetterDeskViewProps) {
  const client = useQueryClient();
  const [desk] = useState(() => new LetterDesk(view));
  const state = useSyncExternalStore(desk.subscribe, () => desk.state);
  const { change } = useSettings();
  const editor = useRef<EditorHandle>(null);
  const [cursor, setCursor] = useState(0);
  const [marks, setMarks] = useState<readonly MarkedFinding[]>([]);
  const [arrived, setArrived] = useState("");
  const [isApproving, setApproving] = useState(false);
  const { touchpoint, letter, composed } = state.view;
  const isFinal = isClosedToEditing(letter) || touchpoint.state === "done" || touchpoint.state === "cancelled";
  const hasSubject = touchpoint.channel === "email";

  useEffect(() => desk.refresh(view), [desk, view]);
  useEffect(() => {
    const leave = () => desk.dispose();
    // Another window may have saved meanwhile; with nothing unsaved here, its text is shown.
    const look = () => {
      const { view: seen, saving } = desk.state;
      if (saving !== "saved") return;
      call("open-draft", { id: seen.applicationId, touch: seen.touchpoint.id }).then(
        (fresh) => desk.refresh(fresh),
        () => undefined,
      );
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("focus", look);
      desk.dispose();
    };
  }, [desk]);
  useEffect(() => {
    editor.current?.setText(desk.state.body);
  }, [desk, state.replaced]);
  useEffect(() => {
    client.setQueryData(draftQuery(state.view.applicationId, touchpoint.id).queryKey, state.view);
  }, [client, state.view, touchpoint.id]);

  // A word one is still typing is no misspelling yet; once the keys rest, it is saved and underlined.
  const typingAt = state.saving === "waiting" ? cursor : -1;
  const shownFindings = useMemo(() => {
    const isUnfinished = (item: PartFinding) =>
      item.part === "body" && item.rule === "spelling" && item.end === typingAt;
    return state.findings.some(isUnfinished) ? state.findings.filter((item) => !isUnfinished(item)) : state.findings;
  }, [state.findings, typingAt]);
  const tracked = useMemo(() => trackSentences(composed.body, composed.sentences, state.body), [composed, state.body]);
  const facts = sentenceAt(tracked, cursor)?.facts ?? [];
  const compose = async (variant: number) => {
    if (!(await desk.flush())) return;
    try {
      const { applicationId, version } = desk.state.view;
      const place = { id: applicationId, touch: touchpoint.id };
      desk.replace(
        variant === composed.variant
          ? await call("save-draft", { ...place, version, subject: composed.subject, body: composed.body })
          : await call("compose-draft", { ...place, version }),
      );
    } catch (error) {
      tellError(error);
    }
  };
  const teach = async (word: string) => {
    const without = (words: readonly string[] | undefined) => (words ?? []).filter((known) => known !== word);
    const isTaught = await change(
      (settings) => ({ ...settings, words: [...without(settings.words), word] }),
      `“${word}” counts as right from now on.`,
      (settings) => ({ ...settings, words: without(settings.words) }),
    );
    if (isTaught) void desk.review();
  };
  const openApproval = async () => {
    if (!state.view.canSend || isFinal) return;
    if (await desk.flush()) setApproving(true);
  };

  return (
    <div className={styles["layout"]}>
      <div className={styles["main"]}>
        {letter !== undefined && <LetterFate letter={letter} view={state.view} application={application} />}
        {letter === undefined && (touchpoint.state === "cancelled" || touchpoint.state === "done") && (
          <OverNotice view={state.view} application={application} />
        )}
        {state.saving === "conflict" && (
          <div className={styles["conflict"]} role="alert">
            <Message kind="warning">
              <div className="row">
                <p>This letter was changed in another window too. Which text shall stay?</p>
                <Button isSmall onPress={() => void desk.settle("mine")}>
                  The one here
                </Button>
                <Button isSmall onPress={() => void desk.settle("theirs")}>
                  The other one
                </Button>
              </div>
            </Message>
          </div>
        )}
        <Paper
          state={state}
          findings={shownFindings}
          editor={editor}
          hasSubject={hasSubject}
          isReadOnly={isFinal}
          application={application}
          onSubject={(subject) => desk.write({ subject })}
          onBody={(body) => {
            if (body !== desk.state.body) desk.write({ body });
          }}
          onCursor={setCursor}
          onMarks={setMarks}
          onArrive={(mark) => setArrived(mark.finding.says)}
          onApprove={() => void openApproval()}
        />
        {!isFinal && (
          <LetterActions
            desk={desk}
            state={state}
            application={application}
            onApprove={() => void openApproval()}
            onCompose={(variant) => void compose(variant)}
          />
        )}
        <p className="unseen" role="status">
          {arrived}
        </p>
      </div>
      <aside className={styles["side"]} aria-label="Remarks and facts">
        {!isFinal && (
          <FindingList
            state={state}
            marks={marks}
            cursor={cursor}
            onGoTo={(mark) => editor.current?.goTo(mark.from, mark.to)}
            onFix={(mark, text) => editor.current?.replace(mark.from, mark.to, text)}
            onTeach={(word) => void teach(word)}
            onFixSubject={(finding, text) =>
              desk.write({
                subject: state.subject.slice(0, finding.start) + text + state.subject.slice(finding.end),
              })
            }
          />
        )}
        {!isFinal && <Facts facts={facts} says={state.view.facts} />}
        {touchpoint.channel === "email" && (
          <Attachments
            applicationId={state.view.applicationId}
            isPromised={touchpoint.purpose === "materials" && !/https?:/.test(bodyAboveName(state))}
            files={application?.files ?? []}
            chosen={state.attachments}
            isReadOnly={isFinal}
            onChoose={(attachments) => desk.write({ attachments })}
          />
        )}
        {!isFinal && state.view.leftOut.length > 0 && (
          <section className={styles["block"]} aria-label="Left out">
            <h2>Left out</h2>
            <ul className={styles["facts"]}>
              {state.view.leftOut.map((item) => (
                <li key={item.fact}>{item.says}</li>
              ))}
            </ul>
          </section>
        )}
      </aside>
      {isApproving && (
        <ApproveDialog desk={desk} state={state} application={application} onClose={() => setApproving(false)} />
      )}
    </div>
  );
}

/** The text without its last paragraph: the signature's links are none that were promised. */
function bodyAboveName({ body }: { body: string }): string {
  return body
    .trimEnd()
    .split(/\n\s*\n/)
    .slice(0, -1)
    .join("\n");
}

/** What the sentence under the cursor rests on. */
function Facts({ facts, says }: { facts: readonly string[]; says: Record<string, string> }) {
  const known = [...new Set(facts.map((fact) => factInWords(says[fact] ?? "")))].filter((text) => text !== "");
  return (
    <section className={styles["block"]} aria-label="What this sentence rests on">
      <h2>What this sentence rests on</h2>
      {known.length === 0 ? (
        <p className="soft small">Put the cursor into a sentence: the notes it was written from appear here.</p>
      ) : (
        <ul className={styles["facts"]}>
          {known.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
