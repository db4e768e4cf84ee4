// How does a fact set of corpus/letters become a case file and the letters that are asked for?
import type { CaseFile } from "../case/case-file.ts";
import type { Channel, Purpose } from "../case/words.ts";
import { checkCase } from "../case/read-case.ts";
import { describeProblem } from "../case/problem.ts";
import { Temporal } from "temporal-polyfill";

/** The short form of the corpus; see corpus/letters/README.md. */
export interface FactSet {
  id: string;
  occupation: string;
  candidate: string;
  zone: string;
  company: string;
  role: string;
  /** `id: "name | part"`. */
  people: Record<string, string>;
  on: string;
  phone?: string;
  links?: string[];
  language?: string;
  country?: string;
  culture?: string;
  requirements?: string[];
  debrief?: Record<string, unknown>;
  news?: unknown[];
  learned?: unknown[];
  resume?: Record<string, unknown>;
  articles?: unknown[];
}

export interface LetterAsked {
  purpose: Purpose;
  channel: Channel;
  to: string;
  now: string;
}

/** The case file of a set. Throws with the problem where the set is wrong, because a corpus is ours. */
export function caseOf(set: FactSet): CaseFile {
  const result = checkCase({
    afterview: 1,
    candidate: {
      name: set.candidate,
      phone: set.phone,
      email: "writer@mail.example",
      timeZone: set.zone,
      links: set.links,
      language: set.language,
      learned: set.learned,
      resume: set.resume,
    },
    company: { name: set.company, timeZone: set.zone, country: set.country, culture: set.culture, news: set.news },
    role: { title: set.role, requirements: set.requirements },
    contacts: Object.entries(set.people).map(([id, text]) => {
      const [name = "", part = "other"] = text.split("|").map((piece) => piece.trim());
      return { id, name, part, email: `${id}@company.example` };
    }),
    interviews: [
      { id: "first", start: set.on, timeZone: set.zone, with: Object.keys(set.people), debrief: set.debrief },
    ],
    articles: set.articles,
  });
  if (!result.ok)
    throw new Error(`${set.id}: ${result.problems.map((problem) => describeProblem(problem)).join("; ")}`);
  return result.value;
}

/** The round of the other letters: purpose, channel, days after the interview. */
const OTHERS: readonly (readonly [Purpose, Channel, number])[] = [
  ["status-inquiry", "email", 14],
  ["connect", "linkedin", 3],
  ["check-in", "email", 120],
  ["status-inquiry", "phone", 12],
  ["rejection-reply", "email", 9],
  ["thank-you", "letter", 1],
  ["feedback-request", "email", 12],
  ["thank-you", "video-chat", 0],
  ["offer-reply", "email", 10],
  ["status-inquiry", "linkedin", 15],
];

/** A thank-you to everybody on the next morning, and one more letter by the set's place. */
export function lettersAsked(set: FactSet, place: number): LetterAsked[] {
  const ids = Object.keys(set.people);
  const start = Temporal.PlainDateTime.from(set.on).toZonedDateTime(set.zone);
  const morning = (days: number): string =>
    start
      .add({ days })
      .withPlainTime(days === 0 ? start.toPlainTime().add({ hours: 2 }) : "09:00")
      .toInstant()
      .toString();
  const [purpose, channel, days] = OTHERS[place % OTHERS.length]!;
  return [
    ...ids.map((to): LetterAsked => ({ purpose: "thank-you", channel: "email", to, now: morning(1) })),
    { purpose, channel, to: ids[0]!, now: morning(days) },
  ];
}
