// Which applications are there, and what comes next in each?
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { applicationsQuery } from "../../api/queries.ts";
import { ButtonLink } from "../../design/button.tsx";
import { TextField } from "../../design/field.tsx";
import { Moment } from "../../design/moment.tsx";
import { Message, Page } from "../../design/page.tsx";
import { OUTCOME_WORDS } from "../../words/choices.ts";
import { count } from "../../words/moments.ts";
import { filterApplications, orderApplications, type ApplicationSummary } from "../../words/order-applications.ts";
import { taskInWords } from "../../words/purposes.ts";
import { SampleButton } from "../first-run/first-run.tsx";
import { isTyping } from "../frame/shortcuts.ts";
import { useCardKeys } from "../today/card-keys.ts";
import today from "../today/today.module.css";
import styles from "./applications.module.css";

export function ApplicationsPage() {
  const { data } = useSuspenseQuery(applicationsQuery);
  const [typed, setTyped] = useState("");
  const sought = useDeferredValue(typed);
  const ordered = useMemo(() => orderApplications(data.applications), [data.applications]);
  const found = useMemo(() => filterApplications(ordered, sought), [ordered, sought]);
  const search = useSlashKey();
  useCardKeys();

  if (data.applications.length === 0) {
    return (
      <Page title="Applications" lead="None yet.">
        <div className={today["calm"]}>
          <p>Add the first one: company, role, whom you met and when.</p>
          <div className="row">
            <ButtonLink kind="primary" to="/applications/new">
              Add application
            </ButtonLink>
            <SampleButton />
          </div>
        </div>
      </Page>
    );
  }
  return (
    <Page title="Applications">
      <div className={styles["tools"]} ref={search}>
        <TextField label="Find" type="search" value={typed} onChange={setTyped} placeholder="Company, role or person" />
        <ButtonLink kind="primary" to="/applications/new">
          Add application
        </ButtonLink>
      </div>
      <p className="soft small" role="status">
        {sought.trim() === ""
          ? count(found.length, "application")
          : `${found.length} of ${count(ordered.length, "application")}`}
      </p>
      {found.length === 0 ? (
        <p>
          Nothing matches <q>{sought.trim()}</q>.
        </p>
      ) : (
        <ul className={styles["list"]}>
          {found.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ item }: { item: ApplicationSummary }) {
  return (
    <li className={styles["item"]} tabIndex={-1} data-card>
      <div>
        <h2 className={styles["name"]}>
          <Link to="/applications/$id" params={{ id: item.id }} preload={false}>
            {item.company}
          </Link>
        </h2>
        <p className="soft">
          {item.role}
          {item.isSample && " · sample"}
        </p>
      </div>
      <div className={styles["next"]}>
        <NextStep item={item} />
      </div>
    </li>
  );
}

function NextStep({ item }: { item: ApplicationSummary }) {
  const { next, interview, outcome } = item;
  if (item.damaged !== undefined) return <Message kind="error">{item.damaged}</Message>;
  if (next !== undefined) {
    const isDue = next.state === "due" || next.state === "late";
    return (
      <>
        <p className={isDue ? styles["due"] : undefined}>
          {taskInWords(next.purpose, item.nextTo ?? [], new Date().toISOString(), undefined, next.channel)}
        </p>
        <p className="soft small">
          {next.state === "late" ? "late, best until " : ""}
          <Moment
            at={next.state === "late" ? next.closes : next.ideal}
            local={next.state === "late" ? next.local.closes : next.local.ideal}
            zone={next.local.timeZone}
          />
        </p>
      </>
    );
  }
  if (outcome !== undefined) return <p className="soft">{OUTCOME_WORDS[outcome] ?? outcome}</p>;
  if (interview !== undefined && !interview.isOver) {
    return (
      <p className="soft">
        Interview <Moment local={interview.start} zone={interview.timeZone} />
      </p>
    );
  }
  return <p className="soft">Nothing planned</p>;
}

/** `/` goes to the search field. */
function useSlashKey() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || isTyping(event)) return;
      event.preventDefault();
      ref.current?.querySelector("input")?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return ref;
}
