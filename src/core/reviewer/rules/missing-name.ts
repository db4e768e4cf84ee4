// Is nobody called by name?
import type { Letter } from "../letter.ts";
import type { CaseFile } from "../../case/case-file.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "missing-name",
  severity: "warning",
  sentence: "Finds greetings without a name, such as “To whom it may concern”.",
  why: "You met this person; a greeting without a name says that you do not remember whom.",
  source: "S0, S4 (requirements R3); letters.md, what marks a bad one",
};

/** Greetings for an unknown reader; "whom it may concern" is cold even to a mailbox. */
const COLD = /whom it may/i;
/** One person addressed by respect alone, as is the custom from Lagos to Manila. */
const HONORIFIC = /(?<!\p{L})(?:sir|madam|ma'?am|mam|boss|oga)(?!\p{L})/iu;
const BOTH = /\b(?:sirs|gentlemen|ladies)\b|\b(?:sir|madam)s?\b.{1,5}\b(?:sir|madam)s?\b/i;
const STIFF = /whom it may|sir|madam|recruit|hiring|manager|^dear$/i;
/** An answer to an invitation goes to an office that nobody has met. */
const NOT_YET_MET = /\b(?:invitation|invit(?:ed|ing)|confirm(?:ing)?|look(?:ing)? forward to meeting)\b/i;

export const check: Check = (letter) => {
  const { greeting, facts } = letter;
  if (!greeting || greeting.names.length > 0) return [];
  const { channel } = letter.request;
  const text = letter.plain.slice(greeting.start, greeting.end).replace(/\s+/g, " ").trim();
  // "Madame," is how one writes in French, "Your Honour" to a judge.
  if (/^(?:madame|monsieur|mesdames|messieurs|your (?:hono|exc|grace|worship|honor))/i.test(text)) return [];
  if (/[[{<_]/.test(letter.plain.slice(greeting.start, greeting.end + 3))) return [];
  const recipients = facts?.recipients ?? [];
  // Whoever writes to a mailbox has no name to greet; without recipients it is about everybody there is.
  const readers = recipients.length > 0 ? recipients : (facts?.people ?? []);
  const persons = readers.filter((person) => !person.isTeam);
  if (readers.length > 0 && persons.length === 0 && !COLD.test(text)) return [];
  const isStiff = STIFF.test(text);
  // "Hi all" to a panel, and "Hi" in a chat, are how people talk.
  if (!isStiff && (recipients.length > 2 || channel === "video-chat" || channel === "phone")) return [];
  const names =
    recipients.length > 0 && persons.length < 4 ? persons.map((person) => person.words[0] ?? person.name) : [];
  return [
    {
      start: greeting.start,
      end: greeting.end,
      severity: isWeak(letter, text, persons.length) ? "info" : "warning",
      says:
        facts && persons.length === 0
          ? `“${text}” greets nobody; if you know who reads this, a name makes the letter personal from its first word.`
          : `“${text}” greets nobody by name, although you have met; a name makes the letter personal from its first word.`,
      fixes:
        names.length > 0
          ? [
              {
                says: `Greet ${names.join(", ")}`,
                text: `${/^(?:hi|hello|hey)/i.test(text) ? "Hi" : "Dear"} ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`}`,
              },
            ]
          : [],
    },
  ];
};

/** A remark and no more: where no name is known, where nobody has met yet, and where respect stands for the name. */
function isWeak(letter: Letter, text: string, known: number): boolean {
  if (letter.facts) return known === 0 || (HONORIFIC.test(text) && !BOTH.test(text));
  // An answer about a date, or a letter to an office, may well have no name to greet.
  if (letter.purpose !== "thank-you" && letter.purpose !== "status-inquiry") return true;
  const opening = letter.sentences.slice(0, 2);
  return !STIFF.test(text) || opening.some((sentence) => NOT_YET_MET.test(sentence.text));
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you.",
    "Dear Dr. Voss,\n\nThank you.",
    { message: "Hi Dana and team,\n\nThank you all.", sample: true, to: ["dana"] },
    { message: "Thank you for today.", sample: true, to: ["dana"] },
    ...["Dear Sir or Madam", "Dear Hiring Team", "Hello everyone", "Dear Recruitment Team", "Good day ma'am"].map(
      (greeting) => ({
        message: `${greeting},\n\nThank you for arranging the talk.`,
        sample: (caseFile: CaseFile) => {
          caseFile.contacts![0]!.name = "Recruiting Office";
        },
        to: ["dana"],
      }),
    ),
  ],
  bad: [
    "To whom it may concern,\n\nThank you.",
    "Dear Sir or Madam,\n\nThank you.",
    { message: "Dear Hiring Team,\n\nThank you.", sample: true, to: ["dana"], fixed: "Dear Dana,\n\nThank you." },
    "Dear:\n\nThank you for the interview.",
  ],
};
