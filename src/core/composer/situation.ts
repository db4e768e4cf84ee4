// Who writes to whom about which conversation, when, and which facts may go into this letter?
import type { CaseFile, Contact, Interview } from "../case/case-file.ts";
import { debriefAddress, type FactAddress } from "../case/fact-address.ts";
import type { Culture, Language, Part } from "../case/words.ts";
import { dayAt, instantOf, localDay, pastDayWords } from "./days/day-words.ts";
import type { DraftRequest } from "./draft.ts";
import { addressed, mentioned, nameWords, readName, type PersonName } from "./people/names.ts";
import { cleanCompany, cleanRole } from "./people/role-and-company.ts";
import { capitalRule, type KeepsCapital } from "./reading/capitals.ts";
import { knownNames } from "./reading/known-names.ts";

export interface Reader {
  contact: Contact;
  name: PersonName;
  /** How the greeting calls them. */
  called: string;
  /** How a letter to others names them: "Dr Voss", "Dana Voss". */
  mentioned: string;
  part: Part;
}

export interface Situation {
  request: DraftRequest;
  caseFile: CaseFile;
  readers: Reader[];
  /** The first reader's part sets the tone. */
  part: Part;
  culture: Culture;
  language: Language;
  company: string;
  role: string;
  candidate: PersonName;
  interview?: Interview;
  /** Every reader took part in the interview: only then may a letter speak of "our conversation". */
  met: boolean;
  /** Who took part, where the reader did not: for "I interviewed with …". */
  interviewers: Reader[];
  /** Place of the interview among those that have begun, 0 for the first. */
  round: number;
  /** The reader took part in an earlier interview too. */
  metBefore: boolean;
  /** The reader's calendar day now. */
  today: string;
  /** When the reader and the writer met, seen from today. Absent where they did not. */
  interviewDay?: { day: string; words: string };
  /** When the interview was that the reader took no part in. */
  othersDay?: { day: string; words: string };
  /** Where the reader stands among those of the interview whom one can write to, and how many they are. */
  place: number;
  places: number;
  keepsCapital: KeepsCapital;
  readerWords: string[];
  /** People to be thanked through this letter. */
  mentions: Reader[];
}

export type SituationResult = { ok: true; situation: Situation } | { ok: false; refused: string };

export function readSituation(request: DraftRequest): SituationResult {
  const { caseFile, now } = request;
  const contacts = caseFile.contacts ?? [];
  if (request.to.length === 0) return { ok: false, refused: "A letter needs at least one person to go to." };
  const found: Contact[] = [];
  for (const id of request.to) {
    const contact = contacts.find((item) => item.id === id);
    if (!contact) return { ok: false, refused: `There is no contact “${id}” in this application.` };
    if (!found.includes(contact)) found.push(contact);
  }
  const language: Language = caseFile.candidate.language ?? "en-US";
  const culture: Culture = caseFile.company.culture ?? "neutral";
  const toReader = (contact: Contact): Reader => {
    const name = readName(contact.name, caseFile.company.country, contact.title);
    return {
      contact,
      name,
      called: addressed(name, culture, language),
      mentioned: mentioned(name, language),
      part: contact.part ?? "other",
    };
  };
  const readers = found.map(toReader);
  const mentions = contacts
    .filter((contact) => request.mentions?.includes(contact.id) && !found.includes(contact))
    .map(toReader);
  const begun = (caseFile.interviews ?? [])
    .filter((interview) => startOf(interview) <= Date.parse(now))
    .sort((a, b) => startOf(a) - startOf(b));
  const takesPart = (item: Interview): boolean => found.every((contact) => item.with.includes(contact.id));
  let interview: Interview | undefined;
  if (request.interview !== undefined) {
    interview = caseFile.interviews?.find((item) => item.id === request.interview);
    if (!interview) return { ok: false, refused: `There is no interview “${request.interview}” in this application.` };
    const named = interview;
    if (request.purpose === "thank-you" && !begun.includes(named))
      return { ok: false, refused: "This interview has not taken place yet, so there is nothing to give thanks for." };
    // A letter about a talk the reader had no part in speaks of their own, if there was one.
    if (!begun.includes(named) || (!takesPart(named) && request.purpose !== "thank-you"))
      interview = begun.findLast(takesPart) ?? (begun.includes(named) ? named : begun.at(-1));
  } else {
    interview = begun.findLast(takesPart) ?? begun.at(-1);
  }
  const met = interview !== undefined && takesPart(interview);
  if (request.purpose === "thank-you" && !met && !(interview && found.every((contact) => contact.part === "recruiter")))
    return {
      ok: false,
      refused: interview
        ? `${found.map((contact) => contact.name).join(" and ")} took part in no interview, so there is no conversation to give thanks for.`
        : "No interview has taken place yet, so there is nothing to give thanks for.",
    };
  const zone = found[0]!.timeZone ?? caseFile.company.timeZone ?? interview?.timeZone ?? caseFile.candidate.timeZone;
  const today = dayAt(now, zone);
  const round = interview
    ? Math.max(
        0,
        begun.findIndex((item) => item.id === interview.id),
      )
    : 0;
  const seats = interview ? writable(caseFile, interview) : [];
  const place = Math.max(0, seats.indexOf(found[0]!.id));
  const metBefore = interview
    ? begun.some((item) => startOf(item) < startOf(interview) && item.with.some((id) => request.to.includes(id)))
    : false;
  let when: Situation["interviewDay"];
  if (interview) {
    // The day it was where they met; "today" only where that is today for the reader, too.
    const day = interview.start.slice(0, 10);
    const { hour } = localDay(interview.start, interview.timeZone, zone);
    const there = Number(interview.start.slice(11, 13));
    const isSame = dayAt(now, interview.timeZone) === today;
    const posted = request.channel === "letter";
    when = {
      day,
      words: pastDayWords(day, partOf(hour) === partOf(there) ? there : undefined, today, language, posted, isSame),
    };
  }
  return {
    ok: true,
    situation: {
      request,
      caseFile,
      readers,
      part: readers[0]!.part,
      culture,
      language,
      company: cleanCompany(caseFile.company.name),
      role: cleanRole(caseFile.role.title),
      candidate: readName(caseFile.candidate.name),
      ...(interview ? { interview } : {}),
      round,
      met,
      interviewers:
        interview && !met
          ? contacts.filter((contact) => interview.with.includes(contact.id) && !found.includes(contact)).map(toReader)
          : [],
      metBefore,
      today,
      ...(when ? (met ? { interviewDay: when } : { othersDay: when }) : {}),
      place,
      places: Math.max(1, seats.length),
      keepsCapital: capitalRule(knownNames(caseFile)),
      mentions,
      readerWords: readers.flatMap((reader) => nameWords(reader.name)),
    },
  };
}

/** Morning, afternoon or evening, as a number. */
const partOf = (hour: number): number => (hour < 5 ? -1 : hour < 12 ? 0 : hour < 18 ? 1 : 2);

function startOf(interview: Interview): number {
  return Date.parse(`${localInstant(interview)}`);
}

const instants = new WeakMap<Interview, string>();

function localInstant(interview: Interview): string {
  let known = instants.get(interview);
  if (known === undefined) {
    known = instantOf(interview.start, interview.timeZone);
    instants.set(interview, known);
  }
  return known;
}

/** Those of an interview one can write to; where none has an address, all of them. */
export function writable(caseFile: CaseFile, interview: Interview): string[] {
  const reachable = interview.with.filter((id) => {
    const contact = caseFile.contacts?.find((item) => item.id === id);
    return contact?.email !== undefined || contact?.linkedin !== undefined;
  });
  return reachable.length > 0 ? reachable : [...interview.with];
}

type FactList = "topics" | "challenges" | "strengths" | "clarify" | "doubts";

/**
 * The facts of one list that may go to these readers: their own, and of those without a name the ones that fall
 * to them. Each nameless fact falls to exactly one person of the interview, to whoever has fewest of their own.
 */
export function factsFor(
  situation: Situation,
  list: FactList,
  interview = situation.interview,
): { address: FactAddress; index: number }[] {
  const items = interview?.debrief?.[list] ?? [];
  if (!interview || items.length === 0) return [];
  const seats = writable(situation.caseFile, interview);
  const to = new Set(situation.request.to);
  const load = new Map(seats.map((id) => [id, items.filter((item) => item.with === id).length]));
  const order = list === "strengths" || list === "challenges" ? byStake(situation.caseFile, seats) : seats;
  const mine: { address: FactAddress; index: number; own: boolean }[] = [];
  items.forEach((item, index) => {
    let owner = item.with;
    if (owner === undefined) {
      owner = order.toSorted((a, b) => load.get(a)! - load.get(b)!)[0];
      if (owner !== undefined) load.set(owner, load.get(owner)! + 1);
    }
    // What was talked about is no news to somebody who was not there; what the writer can do may be.
    const outsider = list === "strengths" && !interview.with.some((id) => to.has(id)) && item.with === undefined;
    if (owner === undefined || to.has(owner) || outsider)
      mine.push({ address: debriefAddress(interview.id, list, index), index, own: item.with !== undefined });
  });
  return mine.sort((a, b) => Number(b.own) - Number(a.own) || a.index - b.index);
}

const STAKE: Readonly<Record<Part, number>> = { "hiring-manager": 0, peer: 1, other: 2, executive: 3, recruiter: 4 };

function byStake(caseFile: CaseFile, ids: readonly string[]): string[] {
  const part = (id: string): Part => caseFile.contacts?.find((item) => item.id === id)?.part ?? "other";
  return ids.toSorted((a, b) => STAKE[part(a)] - STAKE[part(b)]);
}
