// What stands on the paper? To whom, about what, the text, and whether it is saved.
import { useId, type Ref } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import type { DeskState, Saving } from "./letter-desk.ts";
import type { MarkedFinding } from "./finding-marks.ts";
import { LetterEditor, type EditorHandle } from "./letter-editor.tsx";
import { count } from "../../words/moments.ts";
import styles from "./letter.module.css";

interface PaperProps {
  state: DeskState;
  /** Remarks to underline now. */
  findings: DeskState["findings"];
  editor: Ref<EditorHandle>;
  hasSubject: boolean;
  isReadOnly: boolean;
  application: Output<"read-application"> | undefined;
  onSubject(subject: string): void;
  onBody(body: string): void;
  onCursor(position: number): void;
  onMarks(marks: readonly MarkedFinding[]): void;
  onArrive(mark: MarkedFinding): void;
  onApprove(): void;
}

/** LinkedIn's limit for the note of a connection request, in characters. */
const LINKEDIN_NOTE = 300;

export function Paper(props: PaperProps) {
  const { state, hasSubject, isReadOnly } = props;
  const { view } = state;
  const subjectId = useId();
  const isNote = view.touchpoint.channel === "linkedin" && !isConnected(props);
  return (
    <div className={styles["paper"]} data-paper>
      <div className={styles["head"]}>
        <div className={styles["headRow"]}>
          <span>{view.touchpoint.channel === "phone" ? "Call" : "To"}</span>
          <div>
            {view.recipients.map((person) => (
              <p key={person.id}>
                {hasSubject ? (
                  <>
                    <Address email={person.email} /> <span className="soft">{person.name}</span>
                  </>
                ) : (
                  <WhereTo {...props} person={person} />
                )}
              </p>
            ))}
          </div>
        </div>
        {hasSubject && (
          <div className={styles["headRow"]}>
            <label htmlFor={subjectId}>Subject</label>
            <textarea
              id={subjectId}
              className={styles["subject"]}
              rows={1}
              value={state.subject}
              readOnly={isReadOnly}
              maxLength={300}
              autoComplete="off"
              onKeyDown={(event) => {
                if (event.key === "Enter") event.preventDefault();
              }}
              onChange={(event) => props.onSubject(event.target.value.replaceAll(/\s*\n\s*/g, " "))}
            />
          </div>
        )}
      </div>
      <div className={styles["body"]}>
        <LetterEditor
          ref={props.editor}
          body={state.body}
          label="Letter"
          language="en"
          isReadOnly={isReadOnly}
          findings={isReadOnly ? NO_FINDINGS : props.findings}
          reviewedBody={state.reviewed.body}
          onChange={props.onBody}
          onCursor={props.onCursor}
          onMarks={props.onMarks}
          onArrive={props.onArrive}
          onApprove={props.onApprove}
        />
      </div>
      {!isReadOnly && (
        <div className={styles["foot"]}>
          <span role="status">{savingInWords(state.saving, state.problem)}</span>
          {state.findings.length > 0 && (
            <a href="#remarks" className={styles["toRemarks"]}>
              {count(state.findings.length, "remark")} below
            </a>
          )}
          {isNote && (
            <span className={state.body.length > LINKEDIN_NOTE ? styles["over"] : undefined}>
              {state.body.length} of {LINKEDIN_NOTE} characters
            </span>
          )}
        </div>
      )}
    </div>
  );
}

/** Breaks before the domain rather than in the middle of it. */
function Address({ email }: { email: string | undefined }) {
  const [name, domain] = email?.split("@") ?? [];
  return (
    <span className={styles["address"]}>
      {domain === undefined ? (
        (email ?? "no address yet")
      ) : (
        <>
          {name}
          <wbr />@{domain}
        </>
      )}
    </span>
  );
}

const NO_FINDINGS: DeskState["findings"] = [];

function isConnected({ state, application }: PaperProps): boolean {
  const id = state.view.touchpoint.to[0];
  return application?.caseFile.contacts?.find((contact) => contact.id === id)?.connected === true;
}

/** The number to call, the profile to open, the address to write on the envelope. */
function WhereTo({ person, state, application }: PaperProps & { person: { id: string; name: string } }) {
  const contact = application?.caseFile.contacts?.find((item) => item.id === person.id);
  const { channel, hours } = state.view.touchpoint;
  return (
    <>
      <span className={styles["address"]}>{person.name}</span>{" "}
      {channel === "phone" && contact?.phone !== undefined && (
        <>
          <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, "")}`}>{contact.phone}</a>
          {hours && (
            <span className="soft">
              {" "}
              between {hours[0]} and {hours[1]} there
            </span>
          )}
        </>
      )}
      {channel === "linkedin" && contact?.linkedin !== undefined && (
        <a href={contact.linkedin} target="_blank" rel="noreferrer">
          open the profile
        </a>
      )}
      {channel === "letter" && contact?.postalAddress !== undefined && (
        <span className="soft">{contact.postalAddress}</span>
      )}
    </>
  );
}

function savingInWords(saving: Saving, problem: string | undefined): string {
  switch (saving) {
    case "saved":
      return "Saved";
    case "saving":
    case "waiting":
      return "Saving …";
    case "offline":
      return "Kept in this window; saved as soon as Afterview is back";
    case "conflict":
      return "Changed in another window";
    case "failed":
      return `Not saved: ${problem ?? "something went wrong"}`;
  }
}
