// Which names, figures and words may stand in a letter about this application?
import type { CaseFile, Contact } from "../case/case-file.ts";
import { companyWordsOf, foldedWords } from "./company-names.ts";
import type { ReviewRequest } from "./finding.ts";
import { fold, foldings } from "./fold.ts";
import { numbersIn } from "./numbers.ts";
import { personOf, type Person } from "./person.ts";

export interface Facts {
  caseFile: CaseFile;
  candidate: Person;
  /** Everybody on the company's side. */
  people: Person[];
  /** Those the letter goes to; empty where the caller did not say. */
  recipients: Person[];
  recipientContacts: Contact[];
  company: string;
  /** Folded words of the company's name without its legal form. */
  companyWords: string[];
  role: string;
  /** Every text of the case file except private notes and received mail. */
  texts: string[];
  /** Folded words of those texts. */
  words: Set<string>;
  /** What of the figures is known, by the key of FoundNumber. */
  numbers: Set<string>;
  /** The figures of each text that may be repeated, in order. */
  figures: Figure[][];
  /** What is noted of the candidate: résumé, strengths, answers, letters sent; folded, one text a line. */
  ownText: string;
  /** Enough of it to tell an invented figure or employer from one that nobody wrote down. */
  knowsCandidate: boolean;
}

/** A number somebody noted, and what it counts. */
export interface Figure {
  value: number;
  of: "years" | "percent" | "other";
}

/** Collects what is known. */
export function factsOf(caseFile: CaseFile, request: Pick<ReviewRequest, "to">): Facts {
  const contacts = caseFile.contacts ?? [];
  const companyWords = companyWordsOf(caseFile.company.name);
  const people = contacts.map((contact): Person => {
    const person = personOf(contact.name, contact.id);
    // "Halden Robotics" as a contact is the mailbox of the house.
    const isCompany = person.words.length > 1 && person.words.every((word) => companyWords.includes(fold(word)));
    return isCompany ? { ...person, isTeam: true } : person;
  });
  const to = new Set(request.to ?? []);
  const texts: string[] = [];
  collectTexts(
    {
      ...caseFile,
      interviews: caseFile.interviews?.map((interview) => ({
        ...interview,
        debrief: interview.debrief && { ...interview.debrief, notes: undefined },
      })),
      // A received mail is a fact too: what they wrote may be answered.
    },
    texts,
  );
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const text of texts) {
    for (const word of foldedWords(text)) words.add(word);
    for (const form of text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [])
      for (const folded of foldings(form)) words.add(folded);
  }
  // Telephone numbers, dates and addresses are no figures anybody may claim.
  const figures: Figure[][] = [];
  for (const text of claimableTexts(caseFile)) {
    const found = numbersIn(text);
    if (found.length === 0) continue;
    for (const number of found) numbers.add(number.key);
    figures.push(found.map(({ value, end }) => ({ value, of: countedBy(text.slice(end, end + 14)) })));
  }
  for (const interview of caseFile.interviews ?? []) if (interview.minutes) numbers.add(String(interview.minutes));
  return {
    caseFile,
    candidate: personOf(caseFile.candidate.name),
    people,
    recipients: people.filter((person) => person.id !== undefined && to.has(person.id)),
    recipientContacts: contacts.filter((contact) => to.has(contact.id)),
    company: caseFile.company.name,
    companyWords,
    role: caseFile.role.title,
    texts,
    words,
    numbers,
    figures,
    ...ownFactsOf(caseFile),
  };
}

function ownFactsOf({
  candidate,
  role,
  interviews,
  history,
  lessons,
}: CaseFile): Pick<Facts, "ownText" | "knowsCandidate"> {
  const texts: string[] = [];
  collectTexts(
    [
      typeof candidate.resume === "string" ? undefined : candidate.resume,
      candidate.learned?.map((item) => item.text),
      interviews?.map(({ debrief }) => [
        debrief?.challenges?.map((item) => item.mine),
        debrief?.strengths?.map((item) => [item.text, item.meets]),
        debrief?.clarify?.map((item) => item.text),
        debrief?.doubts?.map((item) => item.answer),
        debrief?.promised?.map((item) => item.what),
      ]),
      history?.filter((item) => item.direction === "sent").map((item) => item.text),
    ],
    texts,
  );
  // A teacher of German need not note that they speak it.
  const besides = [candidate.name, role.title, ...(lessons ?? []).map((item) => item.text)];
  return { ownText: [...texts, ...besides].map(fold).join("\n"), knowsCandidate: texts.length > 0 };
}

function countedBy(after: string): Figure["of"] {
  if (/^ ?(?:%|per ?cent)/i.test(after)) return "percent";
  return /^[ -]?(?:\+ ?|full |whole )?(?:years?|yrs?)\b/i.test(after) ? "years" : "other";
}

/** Texts whose figures may be repeated: what was said, done, asked for and written. */
function claimableTexts(caseFile: CaseFile): string[] {
  const texts: string[] = [];
  const { candidate, company, role, contacts, interviews, history, articles, lessons, outcome } = caseFile;
  collectTexts(
    [
      candidate.learned?.map((item) => item.text),
      typeof candidate.resume === "string" ? undefined : candidate.resume,
      company.name,
      company.news?.map((item) => item.text),
      role,
      contacts?.map((contact) => [contact.title, contact.name]),
      interviews?.map(({ debrief }) => [
        debrief?.topics?.map((item) => item.text),
        debrief?.challenges?.map((item) => [item.text, item.mine]),
        debrief?.strengths?.map((item) => [item.text, item.meets]),
        debrief?.clarify?.map((item) => item.text),
        debrief?.doubts?.map((item) => [item.doubt, item.answer]),
        debrief?.promised?.map((item) => item.what),
        debrief?.decision?.said,
      ]),
      history?.map((item) => [item.subject, item.text]),
      articles?.map((item) => item.title),
      lessons?.map((item) => item.text),
      outcome?.text,
    ],
    texts,
  );
  return texts;
}

function collectTexts(value: unknown, into: string[], depth = 0): void {
  if (depth > 12 || into.length > 20_000) return;
  if (typeof value === "string") into.push(value);
  else if (typeof value === "number") into.push(String(value));
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, into, depth + 1);
  else if (value !== null && typeof value === "object") {
    for (const item of Object.values(value)) collectTexts(item, into, depth + 1);
  }
}

/** Is a word of the letter (folded) one that the facts know? */
export function isKnownWord(facts: Facts, word: string): boolean {
  return foldings(word).some((form) => facts.words.has(form));
}
