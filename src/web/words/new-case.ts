// How does a short form become a case file?
import type { CaseFile, Contact } from "../../core/case/case-file.ts";

export interface PersonLine {
  name: string;
  email: string;
  part: string;
}

export interface NewCase {
  company: string;
  role: string;
  people: readonly PersonLine[];
  /** Local to `timeZone`; empty where no interview is known yet. */
  start: string;
  timeZone: string;
  format: string;
}

/** The case file of a new application. People without a name are left out; an interview needs a time and a person. */
export function newCaseFile(form: NewCase, candidate: CaseFile["candidate"]): CaseFile {
  const contacts: Contact[] = [];
  for (const person of form.people) {
    const name = person.name.trim();
    if (name === "") continue;
    contacts.push({
      id: freeId(
        name,
        contacts.map((contact) => contact.id),
      ),
      name,
      ...(person.part === "" ? {} : { part: person.part as Contact["part"] }),
      ...(person.email.trim() === "" ? {} : { email: person.email.trim() }),
    });
  }
  const hasInterview = form.start !== "" && contacts.length > 0;
  return {
    afterview: 1,
    candidate,
    company: { name: form.company.trim(), ...(form.timeZone === "" ? {} : { timeZone: form.timeZone }) },
    role: { title: form.role.trim() },
    ...(contacts.length === 0 ? {} : { contacts }),
    ...(hasInterview
      ? {
          interviews: [
            {
              id: "first",
              start: form.start.slice(0, 16),
              timeZone: form.timeZone,
              ...(form.format === "" ? {} : { format: form.format as "video" }),
              with: contacts.map((contact) => contact.id),
            },
          ],
        }
      : {}),
  };
}

const TITLES = /^(?:(?:dr|prof|mr|mrs|ms|mx|herr|frau)\.?\s+)+/i;

/** An id after the first name that no other one has: `dana`, `dana-2`. Letters outside ASCII lose their marks. */
export function freeId(name: string, taken: readonly string[]): string {
  const plain = name
    .replace(TITLES, "")
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9 -]/g, "")
    .trim()
    .toLowerCase();
  const first = plain.split(/[ -]+/)[0] ?? "";
  const base = /^[a-z0-9]/.test(first) && !["constructor", "prototype"].includes(first) ? first.slice(0, 50) : "person";
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

const ROUNDS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** An id for another interview: `first`, `second`, …, `round-9`. */
export function freeInterviewId(taken: readonly string[]): string {
  const round = ROUNDS.slice(taken.length).find((id) => !taken.includes(id));
  return round ?? freeId("round", [...taken, "round"]);
}
