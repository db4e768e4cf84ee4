// Was this text sent before, to a colleague next door or to another employer?
import type { PriorMessage } from "../../composer/draft.ts";
import { companyWordsOf } from "../company-names.ts";
import type { Letter } from "../letter.ts";
import { printOf } from "../letter-prints.ts";
import { ownWords } from "../specifics.ts";
import { FEWEST_SENTENCE_WORDS, hashWords, maskedWords, runHashes } from "../text-index.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "reused-text",
  severity: "warning",
  sentence: "Finds sentences and letters that were sent before, names aside.",
  why: "Interviewers compare notes, and the same sentence twice tells both that neither was meant.",
  source: "S4 (requirements M7, R2); letters.md: no sentence twice to the same company, no letter twice at all",
};

/** Share of five-word runs in common from which a letter is the same letter: to one company, to another. */
const SAME_COMPANY = 0.3;
const ELSEWHERE = 0.45;
/** A sentence of so many five-word runs with so large a share of them in common is that sentence with a word changed. */
const FEWEST_RUNS = 10;
const MOSTLY = 0.7;

export const check: Check = (letter) => {
  const prior = priorMessages(letter);
  if (prior.length === 0 || letter.words.length < 10) return [];
  const own = letter.facts ? companyWordsOf(letter.facts.company).join(" ") : undefined;
  const names = namesOf(letter);
  const text = letter.prose.map((span) => letter.plain.slice(span.start, span.end)).join("\n");
  const mine = runHashes(maskedWords(text, names));
  const longer = letter.sentences.flatMap((sentence) => {
    const words = maskedWords(sentence.text, names);
    return words.length >= FEWEST_SENTENCE_WORDS && isOwn(letter, sentence)
      ? [{ sentence, hash: hashWords(words), runs: runHashes(words) }]
      : [];
  });
  const remarks: Remark[] = [];
  for (const message of prior) {
    const isSame = own !== undefined && companyWordsOf(message.company).join(" ") === own;
    const print = printOf(message.text, [...names, ...(message.names ?? []), message.company]);
    const common = mine.filter((hash) => print.runs.has(hash)).length;
    // A letter that holds most of a shorter one is that letter, with something added.
    const share = Math.max(common / Math.max(1, mine.length), print.runs.size >= 20 ? common / print.runs.size : 0);
    const isTaken = (runs: readonly number[]) =>
      runs.length >= FEWEST_RUNS && runs.filter((run) => print.runs.has(run)).length >= MOSTLY * runs.length;
    const sentences = longer
      .filter(({ hash, runs }) => print.sentences.has(hash) || isTaken(runs))
      .map(({ sentence }) => sentence);
    const where = isSame ? "somebody at the same company" : message.company || "somebody else";
    const isLetter = share >= (isSame ? SAME_COMPANY : ELSEWHERE) && mine.length >= (isSame ? 12 : 25);
    for (const sentence of sentences.slice(0, 5)) {
      const isSerious = isSame || isLetter || sentences.length > 1;
      remarks.push({
        start: sentence.start,
        end: sentence.end,
        severity: isSerious ? "warning" : "info",
        says: `You wrote this sentence to ${where} already; people compare, and a sentence of their own costs you a minute.`,
      });
    }
    if (isLetter && sentences.length === 0) {
      const first = letter.sentences[0]!;
      remarks.push({
        start: first.start,
        end: first.end,
        says: `${Math.round(share * 100)} % of this letter went to ${where} already; people compare, so write this one anew.`,
      });
    }
  }
  return remarks;
};

/** Sentences sent in this application count as well as those handed in. */
function priorMessages(letter: Letter): PriorMessage[] {
  const { sent, caseFile, to, now } = letter.request;
  const fromHistory = (caseFile?.history ?? [])
    .filter((item) => item.direction === "sent" && item.text !== undefined && (now === undefined || item.at <= now))
    // Writing to the same person again, one may come back to one's words; colleagues compare.
    .filter(
      (item) =>
        !(to && to.length > 0 && (item.with ?? []).every((id) => to.includes(id)) && item.purpose !== letter.purpose),
    )
    .map((item): PriorMessage => ({
      company: caseFile!.company.name,
      names: (caseFile!.contacts ?? []).map((contact) => contact.name),
      text: item.text!,
    }));
  return [...(sent ?? []), ...fromHistory].slice(0, 5_000);
}

/** Names to mask: those of the case, which stay while one types; without a case the one greeted. */
function namesOf({ facts, greeting }: Letter): string[] {
  return facts
    ? [facts.company, facts.role, facts.candidate.name, ...facts.people.map((person) => person.name)]
    : (greeting?.names ?? []).map((name) => name.text);
}

/** A sentence of nothing but stock words is anyone's: "I look forward to hearing from you soon." */
function isOwn(letter: Letter, sentence: Letter["sentences"][number]): boolean {
  return ownWords({ ...letter, words: sentence.words }).length > 0 || sentence.words.length >= 16;
}

const CELL =
  "The shared cell stayed with me, because two arms that wait for each other are a problem I know from welding.";

export const examples: Examples = {
  good: [
    {
      message: `Dear Dana,\n\n${CELL} Thank you.`,
      sample: true,
      sent: [
        {
          company: "Halden Robotics",
          text: "Dear Omar,\n\nThank you for telling me how code reaches the cells at night. I look forward to hearing from you.",
        },
      ],
    },
    {
      message:
        "Dear Dana,\n\nThank you very much for your time. I look forward to hearing from you soon about the next steps.",
      sent: [
        {
          company: "Acme",
          text: "Dear Ann,\n\nThe blue kiln stood open when I came, and nobody had told me that it sings. I would fire it on Fridays. I look forward to hearing from you soon about the next steps.",
        },
      ],
    },
  ],
  bad: [
    {
      message: `Dear Dana,\n\n${CELL} Thank you for today.`,
      sample: true,
      sent: [{ company: "Halden Robotics", text: `Dear Omar,\n\nThank you. ${CELL}` }],
      covers: CELL,
    },
    {
      message: `Dear Dana,\n\n${CELL} Thank you for today.`,
      sample: true,
      sent: [{ company: "Halden Robotics", text: `Dear Omar,\n\nThank you. ${CELL.replace("know", "remember")}` }],
      covers: CELL,
    },
    {
      message: `Dear Ann,\n\nThank you for the tour of Volt. ${CELL} I would love to work at Volt.`,
      sent: [
        {
          company: "Acme",
          names: ["Bob"],
          text: `Dear Bob,\n\nThank you for the tour of Acme. ${CELL} I would love to work at Acme.`,
        },
      ],
    },
  ],
};
