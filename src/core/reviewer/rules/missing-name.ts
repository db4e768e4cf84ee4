// Is nobody called by name?
import { foldedWords } from "../facts.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "missing-name",
  severity: "warning",
  sentence: "Finds greetings without a name, such as “To whom it may concern”.",
  why: "You met this person; a greeting without a name says that you do not remember whom.",
  source: "S0, S4 (requirements R3); letters.md, what marks a bad one",
};

export const check: Check = (letter) => {
  const { greeting, facts } = letter;
  if (!greeting) return [];
  const { channel } = letter.request;
  const recipients = facts?.recipients ?? [];
  if (greeting.names.length > 0) return [];
  const text = letter.text.slice(greeting.start, greeting.end).replace(/\s+/g, " ").trim();
  // "Madame," is how one writes in French, "Your Honour" to a judge.
  if (/^(?:madame|monsieur|mesdames|messieurs|your (?:hono|exc|grace|worship|honor))/i.test(text)) return [];
  // An answer about a date, or a letter to an office, may well have no name to greet.
  const isToNobodyMet = !facts && letter.purpose !== "thank-you" && letter.purpose !== "status-inquiry";
  // A shared mailbox is called what it is called: "Dear Recruitment Team".
  const called = foldedWords(text).filter(
    (word) => !/^(?:dear|hi|hello|hey|good|morning|afternoon|evening|day)$/.test(word),
  );
  if (called.length > 0 && recipients.some((person) => called.every((word) => foldedWords(person.name).includes(word))))
    return [];
  const isStiff = /whom it may|sir|madam|recruit|hiring|manager|^dear$/i.test(text);
  // "Hi all" to a panel, and "Hi" in a chat, are how people talk.
  if (!isStiff && (recipients.length > 2 || channel === "video-chat" || channel === "phone")) return [];
  const isOpen = !isStiff && !facts;
  const names = recipients.map((person) => person.words[0] ?? person.name);
  const isSlot = /[[{<_]/.test(letter.plain.slice(greeting.start, greeting.end + 3));
  if (isSlot) return [];
  return [
    {
      start: greeting.start,
      end: greeting.end,
      severity: isOpen || isToNobodyMet ? "info" : "warning",
      says: `“${text}” greets nobody by name, although you have met; a name makes the letter personal from its first word.`,
      fixes:
        names.length > 0 && names.length < 4
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

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you.",
    "Dear Dr. Voss,\n\nThank you.",
    { message: "Hi Dana and team,\n\nThank you all.", sample: true, to: ["dana"] },
    { message: "Thank you for today.", sample: true, to: ["dana"] },
  ],
  bad: [
    "To whom it may concern,\n\nThank you.",
    "Dear Sir or Madam,\n\nThank you.",
    { message: "Dear Hiring Team,\n\nThank you.", sample: true, to: ["dana"], fixed: "Dear Dana,\n\nThank you." },
    "Dear:\n\nThank you for the interview.",
  ],
};
