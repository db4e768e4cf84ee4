// What does one see while a letter is read, or written for the first time? Its page, with the paper still empty.
import { useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { applicationQuery, todayQuery } from "../../api/queries.ts";
import { Page } from "../../design/page.tsx";
import { BestMoment, type TodayItem } from "../today/task-card.tsx";
import { Reasons } from "../today/why.tsx";
import { taskInWords } from "../../words/purposes.ts";
import styles from "./letter.module.css";

type Known = Pick<TodayItem, "company" | "role" | "people" | "interview"> & {
  touchpoint: NonNullable<TodayItem["touchpoint"]>;
  now: string;
  addresses: string[];
};

/** The frame the letter will stand in: the same heading at the same place, so that nothing jumps when it comes. */
export function LetterPending() {
  const { id, touch } = useParams({ from: "/applications/$id/letters/$touch" });
  const known = useKnown(id, touch);
  if (known === undefined) {
    return (
      <Page title="Letter" heading="Your letter" isWide lead={<p>Reading your notes …</p>}>
        <EmptyDesk hasSubject />
      </Page>
    );
  }
  const { touchpoint } = known;
  const task = taskInWords(touchpoint.purpose, known.people, known.now, known.interview, touchpoint.channel);
  return (
    <Page
      title={task}
      heading={task}
      isWide
      lead={
        <>
          <p>
            <Link to="/applications/$id" params={{ id }}>
              {known.company}
            </Link>
            , {known.role}
          </p>
          <BestMoment touchpoint={touchpoint} />
          <Reasons reasons={touchpoint.reasons} subject={task} />
        </>
      }
    >
      <EmptyDesk to={known.addresses} hasSubject={touchpoint.channel === "email"} />
    </Page>
  );
}

function EmptyDesk({ to = [], hasSubject }: { to?: string[]; hasSubject: boolean }) {
  return (
    <div className={styles["layout"]} aria-busy="true">
      <div className={styles["main"]}>
        <div className={styles["paper"]}>
          <div className={styles["head"]}>
            <div className={styles["headRow"]}>
              <span>To</span>
              <div>
                {(to.length === 0 ? ["\u00a0"] : to).map((address) => (
                  <p key={address} className={styles["address"]}>
                    {address}
                  </p>
                ))}
              </div>
            </div>
            {hasSubject && (
              <div className={styles["headRow"]}>
                <span>Subject</span>
                <p>&nbsp;</p>
              </div>
            )}
          </div>
          <div className={styles["body"]}>
            <div className={styles["blank"]} role="status">
              <p className="soft">Writing it from your notes …</p>
            </div>
          </div>
        </div>
      </div>
      <aside className={styles["side"]} aria-hidden="true" />
    </div>
  );
}

/** What other pages have already read about this touchpoint. */
function useKnown(id: string, touch: string): Known | undefined {
  const client = useQueryClient();
  const application = client.getQueryData(applicationQuery(id).queryKey);
  const touchpoint = application?.plan.touchpoints.find((item) => item.id === touch);
  if (application !== undefined && touchpoint !== undefined) {
    const { caseFile } = application;
    const people = touchpoint.to.map((to) => caseFile.contacts?.find((person) => person.id === to));
    return {
      touchpoint,
      now: application.now,
      company: caseFile.company.name,
      role: caseFile.role.title,
      people: people.map((person, index) => person?.name ?? touchpoint.to[index] ?? ""),
      addresses: people.flatMap((person) => (touchpoint.channel === "email" ? person?.email : person?.name) ?? []),
      interview: caseFile.interviews?.find((item) => item.id === touchpoint.interview),
    };
  }
  const today = client.getQueryData(todayQuery.queryKey);
  const item = [...(today?.items ?? []), ...(today?.leaving ?? []), ...(today?.upcoming ?? [])].find(
    (one) => one.applicationId === id && one.touchpoint?.id === touch,
  );
  if (today === undefined || item?.touchpoint === undefined) return undefined;
  return { ...item, touchpoint: item.touchpoint, now: today.now, addresses: [] };
}
