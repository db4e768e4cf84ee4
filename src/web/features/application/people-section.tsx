// Who are the people, how does one reach them, and when did one meet?
import { ButtonLink } from "../../design/button.tsx";
import { Moment } from "../../design/moment.tsx";
import { Section } from "../../design/page.tsx";
import type { Output } from "../../../app/contract/contract.ts";
import type { CaseFile, Contact, Interview } from "../../../core/case/case-file.ts";
import { FORMAT_OPTIONS, labelOf, PART_OPTIONS } from "../../words/choices.ts";
import { freeId, freeInterviewId } from "../../words/new-case.ts";
import { CHANNEL_WORDS, listInWords } from "../../words/purposes.ts";
import { contactSpecs, interviewSpecs } from "./field-specs.ts";
import styles from "./application.module.css";
import { RecordList } from "./record-list.tsx";
import { listOrAbsent, type ChangeCase } from "./use-case.ts";

interface SectionProps {
  view: Output<"read-application">;
  change: ChangeCase;
}

export function PeopleSection({ view, change }: SectionProps) {
  const contacts = view.caseFile.contacts ?? [];
  return (
    <Section title="People">
      <RecordList<Contact>
        thing="person"
        items={contacts}
        specs={contactSpecs}
        nameOf={(person) => person.name}
        complete={(record) => ({
          id: freeId(
            String(record["name"]),
            contacts.map((person) => person.id),
          ),
          ...record,
        })}
        onSave={(items) => change((caseFile) => withContacts(caseFile, items))}
        show={(person) => (
          <>
            <p>
              <b>{person.name}</b>
              {person.title !== undefined && `, ${person.title}`}
            </p>
            <p className="soft small">
              {[
                labelOf(PART_OPTIONS, person.part),
                person.email,
                person.phone,
                person.prefers === undefined ? "" : `prefers ${CHANNEL_WORDS[person.prefers]}`,
                person.refuses === undefined || person.refuses.length === 0
                  ? ""
                  : `no ${listInWords(person.refuses.map((item) => CHANNEL_WORDS[item]))}`,
              ]
                .filter((text) => text !== undefined && text !== "")
                .join(" · ") || "No address yet"}
            </p>
          </>
        )}
      />
    </Section>
  );
}

export function InterviewsSection({ view, change }: SectionProps) {
  const contacts = view.caseFile.contacts ?? [];
  const interviews = view.caseFile.interviews ?? [];
  const options = contacts.map((person) => ({ value: person.id, label: person.name }));
  const names = (ids: readonly string[]) =>
    listInWords(ids.map((id) => contacts.find((person) => person.id === id)?.name ?? id));
  if (contacts.length === 0) {
    return (
      <Section title="Interviews">
        <p className="soft">Add the people first; then the interview with them.</p>
      </Section>
    );
  }
  return (
    <Section title="Interviews">
      <RecordList<Interview>
        thing="interview"
        items={interviews}
        specs={interviewSpecs(options)}
        nameOf={(interview) => `the interview with ${names(interview.with)}`}
        blank={{
          timeZone: view.caseFile.company.timeZone ?? view.caseFile.candidate.timeZone,
          with: contacts.length === 1 ? [contacts[0]!.id] : [],
        }}
        complete={(record) => ({ id: freeInterviewId(interviews.map((interview) => interview.id)), ...record })}
        onSave={(items) =>
          change((caseFile) => ({
            ...caseFile,
            interviews: listOrAbsent(withUnseenKept(caseFile.interviews, interviews, items)),
          }))
        }
        show={(interview) => (
          <>
            <p>
              <b>{names(interview.with)}</b>
            </p>
            <p className="soft small">
              <Moment local={interview.start} zone={interview.timeZone} />
              {interview.format !== undefined && ` · ${labelOf(FORMAT_OPTIONS, interview.format)}`}
              {interview.platform !== undefined && ` (${interview.platform})`}
              {interview.minutes !== undefined && ` · ${interview.minutes} minutes`}
            </p>
          </>
        )}
        below={(interview) => (
          <div className={styles["below"]}>
            <ButtonLink
              isSmall
              to="/applications/$id/interviews/$interview/debrief"
              params={{ id: view.id, interview: interview.id }}
            >
              {interview.debrief === undefined ? "Note what was said" : "What was said"}
            </ButtonLink>
          </div>
        )}
      />
    </Section>
  );
}

/** A person who goes also goes out of everything that points to them. */
function withContacts(caseFile: CaseFile, contacts: Contact[]): CaseFile {
  const ids = new Set(contacts.map((person) => person.id));
  const unpin = <T extends { with?: string; to?: string }>(items: T[] | undefined): T[] | undefined =>
    items?.map((item) => ({
      ...item,
      ...(item.with !== undefined && !ids.has(item.with) ? { with: undefined } : {}),
      ...(item.to !== undefined && !ids.has(item.to) ? { to: undefined } : {}),
    }));
  return {
    ...caseFile,
    contacts: listOrAbsent(contacts),
    interviews: caseFile.interviews
      ?.map((interview) => ({
        ...interview,
        with: interview.with.filter((id) => ids.has(id)),
        ...(interview.debrief === undefined
          ? {}
          : {
              debrief: {
                ...interview.debrief,
                topics: unpin(interview.debrief.topics),
                challenges: unpin(interview.debrief.challenges),
                strengths: unpin(interview.debrief.strengths),
                clarify: unpin(interview.debrief.clarify),
                doubts: unpin(interview.debrief.doubts),
                promised: unpin(interview.debrief.promised),
              },
            }),
      }))
      .filter((interview) => interview.with.length > 0),
    history: caseFile.history?.map((item) => ({ ...item, with: item.with?.filter((id) => ids.has(id)) })),
    articles: caseFile.articles?.map((item) => ({
      ...item,
      for: item.for !== undefined && ids.has(item.for) ? item.for : undefined,
    })),
  };
}

/** Interviews that came in meanwhile (saved elsewhere) are not lost by saving the list that was shown. */
function withUnseenKept(
  present: readonly Interview[] | undefined,
  shown: readonly Interview[],
  items: Interview[],
): Interview[] {
  const known = new Set([...shown, ...items].map((interview) => interview.id));
  return [...items, ...(present ?? []).filter((interview) => !known.has(interview.id))];
}
