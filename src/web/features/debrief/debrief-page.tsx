// What was said in the interview? Half sentences, a minute's work, saved as one types.
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { applicationQuery } from "../../api/queries.ts";
import { Button } from "../../design/button.tsx";
import { TextField, Tick } from "../../design/field.tsx";
import field from "../../design/field.module.css";
import { Moment } from "../../design/moment.tsx";
import { BrokenPage, Page } from "../../design/page.tsx";
import { listInWords } from "../../words/purposes.ts";
import type { DebriefForm, Line, ListName } from "../../words/debrief-form.ts";
import { useDebriefKeeper, type KeeperState } from "./debrief-keeper.ts";
import styles from "./debrief.module.css";
import { LineList, type ListSpec, type Person } from "./line-list.tsx";
import { PromiseFields } from "./promise-fields.tsx";

export function DebriefPage() {
  const { id, interview: interviewId } = useParams({ from: "/applications/$id/interviews/$interview/debrief" });
  const { data: view } = useSuspenseQuery(applicationQuery(id));
  const interview = view.caseFile.interviews?.find((item) => item.id === interviewId);
  if (interview === undefined) {
    return <BrokenPage error={new Error("this interview is not there any more.")} title="No such interview" />;
  }
  const people = interview.with.map((person) => ({
    id: person,
    name: view.caseFile.contacts?.find((contact) => contact.id === person)?.name ?? person,
  }));
  return (
    <Page
      title="What was said"
      lead={
        <>
          <p>
            <Link to="/applications/$id" params={{ id }}>
              {view.caseFile.company.name}
            </Link>
            , {listInWords(people.map((person) => person.name))},{" "}
            <Moment local={interview.start} zone={interview.timeZone} />
          </p>
          <p>Half sentences are fine, and one line is enough. Your letters are written from this.</p>
        </>
      }
    >
      <Form
        key={`${id} ${interviewId}`}
        id={id}
        interviewId={interviewId}
        people={people}
        requirements={view.caseFile.role.requirements ?? []}
        files={view.files.map((file) => file.name)}
        stored={interview.debrief}
      />
    </Page>
  );
}

interface FormProps {
  id: string;
  interviewId: string;
  people: readonly Person[];
  requirements: readonly string[];
  files: readonly string[];
  stored: Parameters<typeof useDebriefKeeper>[2];
}

function Form({ id, interviewId, people, requirements, files, stored }: FormProps) {
  const { keeper, state } = useDebriefKeeper(id, interviewId, stored);
  const { form } = state;
  const set = (change: Partial<DebriefForm>) => keeper.write({ ...keeper.state.form, ...change });
  const setLines = (name: ListName, lines: Line[]) => set({ lists: { ...keeper.state.form.lists, [name]: lines } });
  return (
    <form
      className="stack"
      aria-label="Debrief"
      onBlur={() => void keeper.flush()}
      onSubmit={(event) => event.preventDefault()}
    >
      {listSpecs(requirements).map((spec, index) => (
        <LineList
          key={spec.name}
          spec={spec}
          lines={form.lists[spec.name]}
          people={people}
          isFirst={index === 0 && stored === undefined}
          onChange={(lines) => setLines(spec.name, lines)}
          more={
            spec.name === "promised"
              ? (line, setFields) => <PromiseFields applicationId={id} line={line} files={files} onChange={setFields} />
              : undefined
          }
        />
      ))}
      <fieldset className={styles["list"]} aria-labelledby="debrief-decision">
        <h2 id="debrief-decision">They will decide …</h2>
        <div className={field["form"]}>
          <TextField
            label="by this day"
            type="date"
            value={form.decisionBy}
            onChange={(decisionBy) => set({ decisionBy })}
          />
          <TextField
            label="or in their words"
            value={form.decisionSaid}
            placeholder="by the end of next week"
            hint="Leave both empty if they did not say."
            onChange={(decisionSaid) => set({ decisionSaid })}
          />
        </div>
        <Tick
          label="They asked not to be followed up with"
          isTicked={form.noFollowUp}
          onChange={(noFollowUp) => set({ noFollowUp })}
        />
      </fieldset>
      <fieldset className={styles["list"]} aria-labelledby="debrief-notes">
        <h2 id="debrief-notes">For yourself</h2>
        <TextField
          label="Private notes"
          isMultiline
          value={form.notes}
          hint="Never put into a message."
          onChange={(notes) => set({ notes })}
        />
      </fieldset>
      <End id={id} interviewId={interviewId} state={state} flush={() => keeper.flush()} />
    </form>
  );
}

interface EndProps {
  id: string;
  interviewId: string;
  state: KeeperState;
  flush(): Promise<boolean>;
}

/** One way on: to the first letter of this interview, or back where none is to be written. */
function End({ id, interviewId, state, flush }: EndProps) {
  const navigate = useNavigate();
  const { data: view } = useSuspenseQuery(applicationQuery(id));
  const open = view.plan.touchpoints.filter((item) => ["due", "late", "planned"].includes(item.state));
  const first = open.find((item) => item.interview === interviewId) ?? open.find((item) => item.state !== "planned");
  const leave = async () => {
    if (!(await flush())) return;
    if (first === undefined) await navigate({ to: "/applications/$id", params: { id } });
    else await navigate({ to: "/applications/$id/letters/$touch", params: { id, touch: first.id } });
  };
  return (
    <div className={styles["end"]}>
      <Button kind="primary" onPress={() => void leave()}>
        {first === undefined ? "Done" : "On to the first letter"}
      </Button>
      <span className="soft small" role="status">
        {savedInWords(state)}
      </span>
    </div>
  );
}

function savedInWords({ saving, problem }: KeeperState): string {
  if (saving === "saved") return "Saved";
  if (saving === "offline") return "Kept in this window; saved as soon as Afterview is back";
  if (saving === "failed") return `Not saved: ${problem ?? "something went wrong"}`;
  return "Saving …";
}

function listSpecs(requirements: readonly string[]): ListSpec[] {
  return [
    {
      name: "topics",
      title: "We talked about …",
      example: "replacing the hand-tuned planner",
      personKey: "with",
    },
    {
      name: "challenges",
      title: "They are struggling with …",
      example: "two arms that block each other",
      second: { key: "mine", label: "I have seen that before: I …" },
      personKey: "with",
    },
    {
      name: "strengths",
      title: "What I bring that fits …",
      example: "cut cycle time by 18 % at my last company",
      second: { key: "meets", label: "which meets their need for", options: requirements },
      personKey: "with",
    },
    { name: "clarify", title: "I forgot to say …", example: "I have also run this in production", personKey: "with" },
    {
      name: "doubts",
      title: "They seemed to doubt …",
      example: "whether I have led people",
      second: { key: "answer", label: "The honest answer is" },
      personKey: "with",
    },
    { name: "promised", title: "I promised …", example: "the slides on the new optimiser", personKey: "to" },
  ];
}
