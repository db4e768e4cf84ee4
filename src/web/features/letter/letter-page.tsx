// How does one write, check and approve one letter?
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { applicationQuery, draftQuery } from "../../api/queries.ts";
import { Page } from "../../design/page.tsx";
import { BestMoment } from "../today/task-card.tsx";
import { PURPOSE_WORDS, listInWords, taskInWords } from "../../words/purposes.ts";
import { LetterDeskView } from "./letter-desk-view.tsx";
import { Reasons } from "../today/why.tsx";

export function LetterPage() {
  const { id, touch } = useParams({ from: "/applications/$id/letters/$touch" });
  const { data: view } = useSuspenseQuery({ ...draftQuery(id, touch), staleTime: Number.POSITIVE_INFINITY });
  const { data: application } = useQuery(applicationQuery(id));
  const { touchpoint } = view;
  const people = view.recipients.map((person) => person.name);
  const interview = application?.caseFile.interviews?.find((item) => item.id === touchpoint.interview);
  const task = taskInWords(
    touchpoint.purpose,
    people,
    application?.now ?? touchpoint.ideal,
    interview,
    touchpoint.channel,
  );
  // What is over says so itself, with its reason.
  const isOpen = touchpoint.state !== "cancelled" && touchpoint.state !== "done";
  return (
    <Page
      title={`${PURPOSE_WORDS[touchpoint.purpose]}: ${listInWords(people)}`}
      heading={task}
      isWide
      lead={
        <>
          <p>
            <Link to="/applications/$id" params={{ id }}>
              {view.company}
            </Link>
            , {view.role}
          </p>
          {isOpen && <BestMoment touchpoint={touchpoint} />}
          {isOpen && <Reasons reasons={touchpoint.reasons} subject={task} />}
        </>
      }
    >
      <LetterDeskView key={`${id} ${touch}`} view={view} application={application} />
    </Page>
  );
}
