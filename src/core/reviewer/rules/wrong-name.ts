// Is somebody called by a wrong or misspelled name?
import { editDistance } from "../../case/problem.ts";
import { CULTURES, LANGUAGES } from "../../case/words.ts";
import { addressed, readName } from "../../composer/people/names.ts";
import type { Facts } from "../facts.ts";
import { fold, foldings } from "../fold.ts";
import { isTitle } from "../greeting.ts";
import { honorificsIn, wrongHonorific } from "../honorifics.ts";
import { isOpaque, type Letter, type Span } from "../letter.ts";
import { isNickname } from "../nicknames.ts";
import { namesPerson, personOf, type Person } from "../person.ts";
import { vocatives } from "../vocatives.ts";
import { nameWords, signed } from "../signed-name.ts";
import { misspelledMentions } from "../misspelled-mentions.ts";
import { isNearMiss, isOrdinaryWord } from "../near-miss.ts";
import { withoutCase } from "../two-spellings.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "wrong-name",
  severity: "error",
  sentence:
    "Finds greetings of someone who is not the recipient, misspelled names, and names left over from another letter.",
  why: "A wrong name is the one mistake every reader notices, and it ends good impressions.",
  source: "S0, S4 (requirements R3)",
};

export const check: Check = (letter) => {
  const { facts } = letter;
  if (!facts) return [...withoutCase(letter), ...leftOver(letter, undefined)];
  return [
    ...greeted(letter, facts),
    ...leftOver(letter, facts),
    ...misspelledMentions(letter, facts),
    ...vocatives(letter, facts),
    ...signed(letter, facts),
  ];
};

function greeted(letter: Letter, facts: Facts): Remark[] {
  const remarks: Remark[] = [];
  const isToKnown = facts.recipients.length > 0;
  // Behind a mailbox anybody of the house may read, also somebody nobody noted.
  const isToTeam = facts.recipients.some((person) => person.isTeam);
  const allowed = isToKnown && !isToTeam ? facts.recipients : facts.people;
  if (allowed.length === 0) return [];
  const written = asWritten(facts, isToKnown);
  let isOneRight = false;
  for (const name of letter.greeting?.names ?? []) {
    const words = nameWords(name.text);
    if (words.length === 0) continue;
    if (written.has(fold(name.text))) {
      isOneRight = true;
      continue;
    }
    // "Dear Halden team", "Dear Halden Robotics": a company is greeted, no person.
    if (words.every((word) => facts.companyWords.includes(fold(word)))) continue;
    const greetedPerson = allowed.find((person) => namesPerson(person, words, isCalled));
    if (greetedPerson) {
      remarks.push(...misaddressed(name, greetedPerson));
      isOneRight = true;
      continue;
    }
    // "Beste Joost", "Ndugu Asha": an unknown word of greeting stands before the right name.
    if (
      letter.greeting?.salutation === "" &&
      words.length > 1 &&
      allowed.some((person) => namesPerson(person, words.slice(1), isCalled)) &&
      !facts.people.some((person) => namesPerson(person, words.slice(0, 1), isCalled))
    )
      continue;
    const near = nearestPerson(
      words,
      allowed.filter((person) => !person.isTeam),
    );
    if (near) {
      remarks.push(misspelled(letter, name, words, near));
      continue;
    }
    const other = [...facts.people, facts.candidate].find((person) => namesPerson(person, words, isNickname));
    const right = facts.recipients.map((person) => person.words[0] ?? person.name).join(" and ");
    const says =
      !isToKnown || isToTeam
        ? `Nobody called “${name.text}” is known at ${facts.company}; greeting someone by another person's name is hard to forgive.`
        : other === facts.candidate
          ? `The letter greets you yourself, not ${facts.recipients[0]!.name}.`
          : other
            ? `The greeting names ${other.name}, but this letter goes to ${facts.recipients.map((person) => person.name).join(" and ")}.`
            : `The greeting says “${name.text}”, but this letter goes to ${facts.recipients.map((person) => person.name).join(" and ")}.`;
    remarks.push({
      start: name.start,
      end: name.end,
      // Whoever writes to a mailbox, or greets a colleague along with the reader, may mean it.
      ...((isToTeam && other === undefined) || (isOneRight && other !== undefined && other !== facts.candidate)
        ? { severity: "warning" as const }
        : {}),
      says,
      fixes:
        isToKnown && !isToTeam && letter.greeting?.names.length === 1
          ? [{ says: `Greet ${right}`, text: greetingFor(name.text, facts.recipients) }]
          : [],
    });
  }
  return remarks;
}

/** What the composer would call them in a greeting: "Reverend Thorn", "Serdar Bey", "Recruitment Office". */
function asWritten(facts: Facts, isToKnown: boolean): ReadonlySet<string> {
  const { company, contacts } = facts.caseFile;
  const called = new Set<string>();
  for (const contact of isToKnown ? facts.recipientContacts : (contacts ?? [])) {
    const name = readName(contact.name, company.country, contact.title);
    for (const culture of CULTURES)
      for (const language of LANGUAGES) called.add(fold(addressed(name, culture, language)));
  }
  return called;
}

/** "Dear Mr Voss" to Ms Voss. */
function misaddressed(name: Span & { text: string }, person: Person): Remark[] {
  const wrong = wrongHonorific(name.text, person.name);
  const right = honorificsIn(person.name)[0];
  if (wrong === undefined || right === undefined) return [];
  const start = name.start + name.text.indexOf(wrong);
  return [
    {
      start,
      end: start + wrong.length,
      says: `Your notes say “${right}”, here it is “${wrong}”; people notice how they are addressed.`,
      fixes: [{ says: `Write “${right}”`, text: right }],
    },
  ];
}

/** Short for a longer name: "Inma" for Inmaculada. One or two letters less may be a slip. */
function isCalled(given: string, own: string): boolean {
  return (
    isNickname(given, own) ||
    (given.length >= 3 && own.length - given.length >= (given.length === 3 ? 2 : 3) && own.startsWith(given))
  );
}

/** A fix keeps the form of what it replaces: "Mr. Smith" becomes a family name with the title that is known. */
function greetingFor(text: string, recipients: Person[]): string {
  const isTitled = isTitle(text.split(/\s/, 1)[0]!.replace(/\.$/, ""));
  const isFull = nameWords(text).length > 1;
  return recipients
    .map((person) => {
      if (isTitled || isFull)
        return person.name
          .replace(/\([^)]*\)/g, "")
          .replace(/,.*$/, "")
          .trim();
      return person.words[0] ?? person.name;
    })
    .join(" and ");
}

function nearestPerson(words: readonly string[], people: readonly Person[]): Person | undefined {
  return people.find((person) =>
    words.every(
      (word) =>
        person.forms.some((forms) => forms.includes(fold(word.replace(/[.'’]/g, "")))) ||
        person.words.some(
          (own) =>
            isNearMiss(word, own) ||
            (words.length > 1 && /^\p{Lu}\.?$/u.test(word) && fold(own).startsWith(fold(word[0]!))),
        ),
    ),
  );
}

function misspelled(letter: Letter, span: Span, words: readonly string[], person: Person): Remark {
  const text = letter.text.slice(span.start, span.end);
  let fixed = text;
  for (const word of words) {
    if (person.forms.some((forms) => forms.includes(fold(word.replace(/[.'’]/g, ""))))) continue;
    const own = person.words.toSorted(
      (a, b) => editDistance(fold(word), fold(a)) - editDistance(fold(word), fold(b)),
    )[0];
    if (own) fixed = fixed.replace(word, own);
  }
  return {
    start: span.start,
    end: span.end,
    says: `“${text}” is spelled “${fixed}” in your notes; people notice their own name first.`,
    fixes: [{ says: `Write “${fixed}”`, text: fixed }],
  };
}

/** Names of people from the person's other applications. */
function leftOver(letter: Letter, facts: Facts | undefined): Remark[] {
  const remarks: Remark[] = [];
  for (const other of letter.request.elsewhere ?? []) {
    for (const name of other.people) {
      const person = personOf(name);
      for (const [index, word] of person.words.entries()) {
        const isKnown = facts && foldings(word).some((form) => facts.words.has(form));
        if (isKnown || word.length < 3) continue;
        // A given name alone may be a word or somebody else; a family name or the greeting settles it.
        for (const span of capitalised(letter, word)) {
          const isGreeted =
            letter.greeting !== undefined && span.start >= letter.greeting.start && span.end <= letter.greeting.end;
          if (index === 0 && person.words.length > 1 && !isGreeted && isOrdinaryWord(letter, word)) continue;
          remarks.push({
            ...span,
            says: `${name} belongs to your application at ${other.company}; a name left over from another letter is noticed at once.`,
          });
        }
      }
    }
  }
  return remarks;
}

/** Where a name stands with a capital, in text before the signature. */
function capitalised(letter: Letter, name: string): Span[] {
  const spans: Span[] = [];
  const forms = foldings(name);
  for (const match of letter.plain.slice(0, letter.body.end).matchAll(/\p{Lu}[\p{L}\p{M}'-]*/gu)) {
    const text = match[0].replace(/'s?$/, "");
    if (!foldings(text).some((form) => forms.includes(form))) continue;
    const span = { start: match.index, end: match.index + text.length };
    if (!isOpaque(letter, span.start, span.end)) spans.push(span);
  }
  return spans;
}

export const examples: Examples = {
  good: [
    ...["Dear Dr. Voss,", "Hi Dana,", "Dear Dana Voss,", "Dear Dr. D. Voss,", "Dear Ms Voss,", "DANA,"].map(
      (greeting) => ({
        message: `${greeting}\n\nThank you for showing me the motion planner. Omar's questions were good ones, and Dana's too.\n\nBest,\nMaya`,
        sample: true,
        to: ["dana"],
      }),
    ),
    { message: "Dear Dana and Omar,\n\nThank you both.\n\nBest,\nMaya Lindqvist", sample: true, to: ["dana", "omar"] },
    {
      message:
        "Dear Dana,\n\nData from the cell was in Oman time. I look forward to the Dance of Robots.\n\nBest,\nM. Lindqvist",
      sample: true,
      to: ["dana"],
    },
    {
      message: "Dear Jürgen,\n\nThank you.",
      sample: (caseFile) => {
        caseFile.contacts![0]!.name = "Juergen Groß";
      },
      to: ["dana"],
    },
    "Dear Mr. Kaminski,\n\nThank you. I also met Mr. Kowalski.",
  ],
  bad: [
    {
      message: "Dear Omar,\n\nThank you for today.",
      sample: true,
      to: ["dana"],
      fixed: "Dear Dana,\n\nThank you for today.",
    },
    {
      message: "Dear Danna,\n\nThank you for today.",
      sample: true,
      to: ["dana"],
      fixed: "Dear Dana,\n\nThank you for today.",
    },
    { message: "Dear Peter,\n\nThank you for today.", sample: true, to: ["dana"], covers: "Peter" },
    {
      message: "Dear Dana,\n\nThank you for today; Mr. Hadad's questions were good.",
      sample: true,
      to: ["dana"],
      covers: "Hadad",
    },
    {
      message: "Dear Dana,\n\nThank you for the talk with Priya Raman.",
      sample: true,
      to: ["dana"],
      elsewhere: [{ company: "Acme", role: "Analyst", people: ["Priya Raman"] }],
    },
    {
      message: "Dear Dana,\n\nI liked the talk. Thank you again, Omar.\n\nBest,\nMaya",
      sample: true,
      to: ["dana"],
      covers: "Omar",
    },
    { message: "Dear Dana,\n\nThank you.\n\nBest,\nMaya Lindquist", sample: true, to: ["dana"], covers: "Lindquist" },
    "Dear Mr. Kaminski,\n\nThank you. Perhaps, Mr. Kaminiski, we can talk again.",
  ],
};
