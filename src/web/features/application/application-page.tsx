// What is known about one application, and what comes next in it?
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import { call } from "../../api/call.ts";
import { downloadText } from "../../api/files.ts";
import { applicationQuery } from "../../api/queries.ts";
import { Button, ButtonLink } from "../../design/button.tsx";
import { Confirm } from "../../design/dialog.tsx";
import { tell, tellError } from "../../design/notices.tsx";
import { Message, Page, Section, Sheet } from "../../design/page.tsx";
import { labelOf, OUTCOME_OPTIONS } from "../../words/choices.ts";
import { isTakenCareOf, troubleInWords } from "../../words/letters.ts";
import { actionInWords, taskInWords } from "../../words/purposes.ts";
import { BestMoment } from "../today/task-card.tsx";
import { Reasons } from "../today/why.tsx";
import styles from "./application.module.css";
import { HistoryForm } from "./history-form.tsx";
import { CompanySection, MoreSections } from "./more-sections.tsx";
import { InterviewsSection, PeopleSection } from "./people-section.tsx";
import { TimelineView } from "./timeline-view.tsx";
import { useChangeCase } from "./use-case.ts";

export function ApplicationPage() {
  const { id } = useParams({ from: "/applications/$id" });
  const { data: view } = useSuspenseQuery(applicationQuery(id));
  const change = useChangeCase(id);
  const { caseFile } = view;
  const people = (caseFile.contacts ?? []).map((person) => ({ value: person.id, label: person.name }));
  return (
    <Page
      title={caseFile.company.name}
      isWide
      lead={
        <p>
          {caseFile.role.title}
          {view.isSample && " · sample"}
          {caseFile.outcome !== undefined && ` · ${labelOf(OUTCOME_OPTIONS, caseFile.outcome.kind)}`}
        </p>
      }
    >
      {view.plan.advice.length > 0 && (
        <Message>
          <ul>
            {view.plan.advice.map((item) => (
              <li key={item.rule + item.says}>{item.says}</li>
            ))}
          </ul>
        </Message>
      )}
      <div className={styles["layout"]}>
        <div className={styles["column"]}>
          <NextStep view={view} />
          <Section title="Timeline">
            <TimelineView view={view} />
            <h3>Note what happened</h3>
            <HistoryForm caseFile={caseFile} people={people} change={change} />
          </Section>
          <InterviewsSection view={view} change={change} />
        </div>
        <div className={styles["column"]}>
          <PeopleSection view={view} change={change} />
          <CompanySection view={view} change={change} />
          <MoreSections view={view} change={change} />
          <Ending view={view} />
        </div>
      </div>
    </Page>
  );
}

/** The one thing to do: the debrief of a fresh interview, or the next letter. */
function NextStep({ view }: { view: Output<"read-application"> }) {
  const { caseFile, plan, letters } = view;
  const next = plan.touchpoints.find(
    (item) =>
      (item.state === "due" || item.state === "late") &&
      !letters.some((letter) => letter.touchpointId === item.id && isTakenCareOf(letter)),
  );
  if (next === undefined) return null;
  // Newest first, as the server lists them: only the latest tells what became of it.
  const letter = letters.find((item) => item.touchpointId === next.id);
  const trouble = letter && troubleInWords(letter);
  const names = next.to.map((id) => caseFile.contacts?.find((person) => person.id === id)?.name ?? id);
  const interview = caseFile.interviews?.find((item) => item.id === next.interview);
  const task = taskInWords(next.purpose, names, view.now, interview, next.channel);
  const isEdited = view.drafts.some((draft) => draft.touchpointId === next.id && draft.isEdited);
  return (
    <Section title="Next">
      <Sheet>
        <h3>{task}</h3>
        <BestMoment touchpoint={next} />
        {trouble ? (
          <p>
            <b>{trouble.title}.</b> {trouble.says}
          </p>
        ) : (
          <Reasons reasons={next.reasons} subject={task} />
        )}
        <div>
          <ButtonLink kind="primary" to="/applications/$id/letters/$touch" params={{ id: view.id, touch: next.id }}>
            {trouble ? "Look at the letter" : actionInWords(next.purpose, next.channel, isEdited)}
          </ButtonLink>
        </div>
      </Sheet>
    </Section>
  );
}

function Ending({ view }: { view: Output<"read-application"> }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const exportCase = async () => {
    try {
      const { name, text } = await call("export-application", { id: view.id, format: "yaml" });
      downloadText(name, text);
    } catch (error) {
      tellError(error);
    }
  };
  const remove = async () => {
    try {
      await call("remove-application", { id: view.id });
      tell(`${view.caseFile.company.name} was removed.`);
      await navigate({ to: "/applications" });
      client.removeQueries({ queryKey: ["application", view.id] });
      await client.invalidateQueries();
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <div className={styles["banner"]}>
      <Button kind="quiet" onPress={() => void exportCase()}>
        Export as YAML
      </Button>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        Delete this application
      </Button>
      <Confirm
        title={`Delete ${view.caseFile.company.name}?`}
        says="Its notes, drafts and files go. Letters that wait are cancelled. This cannot be taken back."
        yes="Delete"
        isOpen={isAsking}
        onYes={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
