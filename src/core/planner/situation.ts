// What do the facts of a case file come down to: who, when, what was sent, what came back, is it over?
import type { CaseFile, Contact, Interview } from "../case/case-file.ts";
import { countryOfZone } from "../time/zone-country.ts";
import { workCalendar, type RecipientClock } from "../time/work-calendar.ts";
import { fromLocal, localOf, MINUTE, type EpochMs } from "../time/zone.ts";
import type { Conditions } from "./parameters.ts";
import type { Playbook } from "./playbook.ts";
import { readPast, type Passed } from "./past.ts";
import { findEnd, type End } from "./the-end.ts";
import { readBounces, type Bounce } from "./bounces.ts";
import type { HolidayLookup, Reason } from "./touchpoint.ts";

/** One interview with its instants. */
export interface Meeting {
  interview: Interview;
  id: string;
  start: EpochMs;
  end: EpochMs;
  /** Who took part, in the order of the case file. */
  people: Contact[];
}

export interface Situation {
  caseFile: CaseFile;
  playbook: Playbook;
  now: EpochMs;
  company: string;
  /** By start. */
  meetings: Meeting[];
  contacts: Contact[];
  byId: Map<string, Contact>;
  /** By instant. */
  sent: Passed[];
  received: Passed[];
  bounces: Bounce[];
  end: End | undefined;
  /** The clock and working days of the company: stated dates are days on it. */
  clock: RecipientClock;
  /** A person's clock and working days; without a zone of their own or the company's, that of the interview. */
  clockOf(contact: Contact, meeting?: Meeting): RecipientClock;
  conditions: Conditions;
  advice: Reason[];
}

// Codes in common use that are not the country's own in ISO 3166-1.
const ALIASES: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

// An interview whose length is not known: half an hour on the phone, otherwise an hour.
const USUAL_MINUTES = { phone: 30, video: 60, onsite: 60 } as const;

/** Reads a case file for planning. `now` is an instant. */
export function readSituation(
  caseFile: CaseFile,
  playbook: Playbook,
  now: EpochMs,
  holidays: HolidayLookup | undefined,
): Situation {
  const { company, candidate } = caseFile;
  const contacts = caseFile.contacts ?? [];
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const meetings = (caseFile.interviews ?? [])
    .map((interview) => readMeeting(interview, byId))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  const zone = company.timeZone ?? meetings.at(-1)?.interview.timeZone ?? candidate.timeZone;
  const country = company.country === undefined ? countryOfZone(zone) : (ALIASES[company.country] ?? company.country);
  const region = company.region?.replace(/^[A-Z]{2}/, (code) => ALIASES[code] ?? code);
  const clock: RecipientClock = { timeZone: zone, calendar: workCalendar(country, region, holidays) };
  const { sent, received } = readPast(caseFile, meetings);
  const end = findEnd(caseFile, meetings, received, clock, now);
  return {
    caseFile,
    playbook,
    now,
    company: company.name,
    meetings,
    contacts,
    byId,
    sent,
    received,
    bounces: readBounces(caseFile, sent, received),
    end,
    clock,
    clockOf: (contact, meeting) => {
      const zone = contact.timeZone ?? company.timeZone ?? meeting?.interview.timeZone ?? clock.timeZone;
      return clockIn(zone, contact, clock, country, holidays);
    },
    conditions: {
      culture: company.culture ?? "neutral",
      pace: company.pace ?? "normal",
      outcome: end?.kind ?? "open",
    },
    advice: [],
  };
}

function readMeeting(interview: Interview, byId: Map<string, Contact>): Meeting {
  const start = fromLocal(interview.timeZone, localOf(interview.start));
  const minutes = interview.minutes ?? USUAL_MINUTES[interview.format ?? "video"];
  const people = [...new Set(interview.with)].flatMap((id) => byId.get(id) ?? []);
  return { interview, id: interview.id, start, end: start + minutes * MINUTE, people };
}

/**
 * Somebody with a zone of their own in another country lives by that country's week and holidays; one in the company's
 * country, or in a zone that tells no country, by the company's.
 */
function clockIn(
  zone: string,
  contact: Contact,
  company: RecipientClock,
  country: string | undefined,
  holidays: HolidayLookup | undefined,
): RecipientClock {
  const theirs = contact.timeZone === undefined ? undefined : countryOfZone(zone);
  if (zone === company.timeZone && (theirs === undefined || theirs === country)) return company;
  if (theirs === undefined || theirs === country) return { timeZone: zone, calendar: company.calendar };
  return { timeZone: zone, calendar: workCalendar(theirs, undefined, holidays) };
}
