// What should the person do now, what is leaving, and what comes next?
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { todayQuery } from "../../api/queries.ts";
import { Button, ButtonLink } from "../../design/button.tsx";
import { Moment } from "../../design/moment.tsx";
import { Page, Section } from "../../design/page.tsx";
import { FirstRun } from "../first-run/first-run.tsx";
import { useCardKeys } from "./card-keys.ts";
import { LeavingCard, TroubleCard } from "./letter-cards.tsx";
import { sentenceOf, TaskCard, type TodayItem } from "./task-card.tsx";
import styles from "./today.module.css";

/** More than this is not done in one sitting. */
const AT_ONCE = 20;

export function TodayPage() {
  const { data: first } = useSuspenseQuery(todayQuery);
  // The clock alone makes things due.
  const { data: today = first } = useQuery({ ...todayQuery, refetchInterval: 60_000 });
  useCardKeys();
  const [isAll, setAll] = useState(false);
  if (today.applications === 0) return <FirstRun />;

  const troubles = today.items.filter((item) => item.kind === "letter");
  const tasks = today.items.filter((item) => item.kind !== "letter");
  return (
    <Page title="Today" lead={leadOf(tasks.length, troubles.length, today.leaving.length)}>
      {troubles.length > 0 && (
        <Section title="Needs your word">
          <div className={styles["cards"]}>
            {troubles.map((item) => (
              <TroubleCard key={keyOf(item)} item={item} now={today.now} />
            ))}
          </div>
        </Section>
      )}
      <Section title="Now">
        {tasks.length === 0 ? (
          <NothingNow upcoming={today.upcoming} now={today.now} />
        ) : (
          <div className={styles["cards"]}>
            {tasks.slice(0, isAll ? undefined : AT_ONCE).map((item) => (
              <TaskCard key={keyOf(item)} item={item} now={today.now} />
            ))}
          </div>
        )}
        {tasks.length > AT_ONCE && !isAll && (
          <div>
            <Button onPress={() => setAll(true)}>Show the other {tasks.length - AT_ONCE}</Button>
          </div>
        )}
      </Section>
      {today.leaving.length > 0 && (
        <Section title="Leaving">
          <div className={styles["cards"]}>
            {today.leaving.map((item) => (
              <LeavingCard key={keyOf(item)} item={item} now={today.now} />
            ))}
          </div>
        </Section>
      )}
      {today.upcoming.length > 0 && <ComingUp items={today.upcoming} now={today.now} />}
    </Page>
  );
}

function ComingUp({ items, now }: { items: TodayItem[]; now: string }) {
  return (
    <Section title="Coming up">
      <ul className={styles["lines"]}>
        {items.map((item) => (
          <li key={keyOf(item)} className={styles["line"]}>
            <div>
              {item.touchpoint ? (
                <Link
                  to="/applications/$id/letters/$touch"
                  params={{ id: item.applicationId, touch: item.touchpoint.id }}
                >
                  {sentenceOf(item, now)}
                </Link>
              ) : (
                <Link to="/applications/$id" params={{ id: item.applicationId }}>
                  {sentenceOf(item, now)}
                </Link>
              )}
              <p className="soft small">
                {item.company}, {item.role}
              </p>
            </div>
            <span className="soft small">
              {item.touchpoint && (
                <Moment
                  at={item.touchpoint.ideal}
                  local={item.touchpoint.local.ideal}
                  zone={item.touchpoint.local.timeZone}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NothingNow({ upcoming, now }: { upcoming: TodayItem[]; now: string }) {
  const next = upcoming[0];
  return (
    <div className={styles["calm"]}>
      <p>Nothing to do right now.</p>
      <p className="soft">
        {next?.touchpoint ? (
          <>
            The next step comes{" "}
            <Moment
              at={next.touchpoint.ideal}
              local={next.touchpoint.local.ideal}
              zone={next.touchpoint.local.timeZone}
            />
            : {lowerFirst(sentenceOf(next, now))}. You will find it here.
          </>
        ) : (
          "When an interview is over, or a letter is due, you will find it here."
        )}
      </p>
      <ButtonLink to="/applications/new">Add another application</ButtonLink>
    </div>
  );
}

function leadOf(tasks: number, troubles: number, leaving: number): string {
  const parts = [
    tasks === 0 ? "" : tasks === 1 ? "One thing to do" : `${tasks} things to do, most urgent first`,
    troubles === 0 ? "" : troubles === 1 ? "one letter needs your word" : `${troubles} letters need your word`,
    leaving === 0 ? "" : leaving === 1 ? "one letter is on its way out" : `${leaving} letters are on their way out`,
  ].filter((part) => part !== "");
  if (parts.length === 0) return "All is taken care of.";
  const said = parts.join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function keyOf(item: TodayItem): string {
  return [item.kind, item.applicationId, item.letter?.id ?? item.touchpoint?.id ?? item.interview?.id].join(" ");
}
