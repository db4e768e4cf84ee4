// What else belongs to an application? Company and role, how it ended, articles, lessons, files.
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import type { CaseFile, Outcome } from "../../../core/case/case-file.ts";
import { call } from "../../api/call.ts";
import { fileAddress } from "../../api/files.ts";
import { rereadApplication } from "../../api/queries.ts";
import { Button } from "../../design/button.tsx";
import { tellError } from "../../design/notices.tsx";
import { Section } from "../../design/page.tsx";
import { RecordForm } from "../../design/record-form.tsx";
import { CULTURE_OPTIONS, labelOf, OUTCOME_OPTIONS, PACE_OPTIONS } from "../../words/choices.ts";
import { dayInWords, cityOf } from "../../words/moments.ts";
import { sizeInWords } from "../../words/sizes.ts";
import { AddFile } from "../letter/attachments.tsx";
import styles from "./application.module.css";
import {
  articleSpecs,
  companySpecs,
  learnedSpecs,
  lessonSpecs,
  newsSpecs,
  outcomeSpecs,
  roleSpecs,
} from "./field-specs.ts";
import { RecordInPlace, RecordList } from "./record-list.tsx";
import { listOrAbsent, type ChangeCase } from "./use-case.ts";

interface SectionProps {
  view: Output<"read-application">;
  change: ChangeCase;
}

export function CompanySection({ view, change }: SectionProps) {
  const { company, role } = view.caseFile;
  const today = view.now.slice(0, 10);
  return (
    <Section title="Company and role">
      <RecordInPlace
        label="company"
        value={company}
        specs={companySpecs}
        onSave={(record) => change((caseFile) => ({ ...caseFile, company: record as CaseFile["company"] }))}
      >
        <p>
          <b>{company.name}</b>
        </p>
        <p className="soft small">
          {[
            company.domain,
            company.timeZone && cityOf(company.timeZone),
            company.country,
            company.culture && `${labelOf(CULTURE_OPTIONS, company.culture).toLowerCase()} culture`,
            company.pace && labelOf(PACE_OPTIONS, company.pace).toLowerCase(),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </RecordInPlace>
      <RecordInPlace
        label="role"
        value={role}
        specs={roleSpecs}
        onSave={(record) => change((caseFile) => ({ ...caseFile, role: record as CaseFile["role"] }))}
      >
        <p>
          <b>{role.title}</b>
        </p>
        {role.requirements !== undefined && <p className="soft small">{role.requirements.join(" · ")}</p>}
      </RecordInPlace>
      <Fold title="Company news" count={company.news?.length}>
        <RecordList
          thing="news"
          items={company.news ?? []}
          specs={newsSpecs}
          nameOf={(item) => item.text}
          show={(item) => (
            <p>
              {item.text} {item.on !== undefined && <span className="soft small">{dayInWords(item.on, today)}</span>}
            </p>
          )}
          onSave={(news) =>
            change((caseFile) => ({ ...caseFile, company: { ...caseFile.company, news: listOrAbsent(news) } }))
          }
        />
      </Fold>
    </Section>
  );
}

export function OutcomeSection({ view, change }: SectionProps) {
  const { outcome } = view.caseFile;
  const save = (next: Outcome | undefined) => change((caseFile) => ({ ...caseFile, outcome: next }));
  return (
    <Fold title={outcome === undefined ? "How did it end?" : "How it ended"} isOpen={outcome !== undefined}>
      {outcome === undefined ? (
        <RecordForm
          key="none"
          label="How it ended"
          specs={outcomeSpecs}
          value={{ kind: "rejected", on: view.now.slice(0, 10) }}
          onSave={(record) => save(record as Outcome)}
        />
      ) : (
        <RecordInPlace
          label="how it ended"
          value={outcome}
          specs={outcomeSpecs}
          onSave={(record) => save(record as Outcome)}
        >
          <p>
            {labelOf(OUTCOME_OPTIONS, outcome.kind)}
            {outcome.on !== undefined && `, ${dayInWords(outcome.on, view.now.slice(0, 10))}`}
          </p>
          {outcome.text !== undefined && <p className="soft small">{outcome.text}</p>}
          <Button kind="quiet" onPress={() => void save(undefined)}>
            It is open again
          </Button>
        </RecordInPlace>
      )}
    </Fold>
  );
}

export function MoreSections({ view, change }: SectionProps) {
  const { caseFile } = view;
  const people = (caseFile.contacts ?? []).map((person) => ({ value: person.id, label: person.name }));
  return (
    <Section title="More">
      <div>
        <OutcomeSection view={view} change={change} />
        <FilesSection view={view} />
        <Fold title="Articles to share" count={caseFile.articles?.length}>
          <RecordList
            thing="article"
            items={caseFile.articles ?? []}
            specs={articleSpecs(people)}
            nameOf={(item) => item.title}
            show={(item) => (
              <p>
                <a href={item.url} target="_blank" rel="noreferrer">
                  {item.title}
                </a>
              </p>
            )}
            onSave={(articles) => change((before) => ({ ...before, articles: listOrAbsent(articles) }))}
          />
        </Fold>
        <Fold title="What you learned since" count={caseFile.candidate.learned?.length}>
          <RecordList
            thing="something"
            items={caseFile.candidate.learned ?? []}
            specs={learnedSpecs}
            nameOf={(item) => item.text}
            show={(item) => <p>{item.text}</p>}
            onSave={(learned) =>
              change((before) => ({ ...before, candidate: { ...before.candidate, learned: listOrAbsent(learned) } }))
            }
          />
        </Fold>
        <Fold title="Lessons for next time" count={caseFile.lessons?.length}>
          <RecordList
            thing="lesson"
            items={caseFile.lessons ?? []}
            specs={lessonSpecs}
            nameOf={(item) => item.text}
            show={(item) => <p>{item.text}</p>}
            onSave={(lessons) => change((before) => ({ ...before, lessons: listOrAbsent(lessons) }))}
          />
        </Fold>
      </div>
    </Section>
  );
}

function FilesSection({ view }: { view: SectionProps["view"] }) {
  const client = useQueryClient();
  const remove = async (name: string) => {
    try {
      await call("remove-file", { id: view.id, name });
    } catch (error) {
      tellError(error);
    }
    await rereadApplication(client, view.id);
  };
  return (
    <Fold title="Files" count={view.files.length}>
      <div className="stack">
        {view.files.length > 0 && (
          <ul className={styles["records"]}>
            {view.files.map((file) => (
              <li key={file.name} className={styles["record"]}>
                <div className={styles["read"]}>
                  <p>
                    <a href={fileAddress(view.id, file.name)} download>
                      {file.name}
                    </a>{" "}
                    <span className="soft small">{sizeInWords(file.size)}</span>
                  </p>
                  <Button kind="quiet" onPress={() => void remove(file.name)} aria-label={`Remove ${file.name}`}>
                    Remove
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <p className="soft small">Slides, references, what you promised to send.</p>
        <div>
          <AddFile applicationId={view.id} />
        </div>
      </div>
    </Fold>
  );
}

function Fold(props: { title: string; count?: number; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className={styles["fold"]} open={props.isOpen}>
      <summary>
        {props.title}
        {props.count !== undefined && props.count > 0 && <span className="soft"> ({props.count})</span>}
      </summary>
      <div>{props.children}</div>
    </details>
  );
}
