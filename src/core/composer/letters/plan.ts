// Which facts go into a thank-you, and which of them belong together?
import type { ReadFact, ReadStrength, ReadTopic } from "../facts.ts";
import { sharedMatter } from "../overlap.ts";
import { turn, weight, type Writer } from "../writer.ts";
import { isPayTalk, isPrivate, isTouchy, raggedness, subjectKind, writtenOut } from "./subject-kind.ts";
import { strengthFor } from "./subjects.ts";

export interface Plan {
  topics: ReadTopic[];
  personal: ReadTopic | undefined;
  /** A difficulty the writer has an answer to. */
  challenge: Writer["facts"]["challenges"][number] | undefined;
  /** One without. */
  open: Writer["facts"]["challenges"][number] | undefined;
  /** A subject and the strength that belongs to it. */
  pair: { topic: ReadTopic; strength: ReadStrength } | undefined;
  strengths: ReadStrength[];
  additions: Writer["facts"]["clarify"];
  answers: Writer["facts"]["answers"];
  /** Words that additions and answers take. */
  extra: number;
}

const TOUCHY_ALONE =
  "This is about people's faults or fears, or about money, and you have no answer to it: better left unsaid in a letter.";

export function planOf(writer: Writer): Plan {
  const { facts } = writer;
  const by = turn(writer);
  // What is told as a difficulty is not told as a subject too.
  const ragged = raggednessIn(writer);
  const distinct = facts.topics
    .map(writtenOut)
    .filter((topic) => !isPayTalk(topic))
    .filter((topic) => !facts.challenges.some((item) => sharedMatter(item.text, topic.text) >= 0.6));
  const outside = (topic: ReadTopic): boolean => isPrivate(topic) || topic.shared;
  const inside = distinct.filter((topic) => !outside(topic));
  // Banter and bare words come behind what has a point.
  const minor = (topic: ReadTopic): boolean => topic.hollow || /\blol\b|haha/i.test(topic.text);
  const later = (topic: ReadTopic): boolean => subjectKind(topic) === "arrangement";
  const main = inside.filter((topic) => !later(topic) && !minor(topic));
  const topics = [
    ...tidyFirst(main, by, ragged),
    ...inside.filter((topic) => !later(topic) && minor(topic)),
    ...inside.filter(later),
  ];
  for (const item of facts.challenges) {
    if (item.mine?.full === undefined && isTouchy(item.text))
      facts.leftOut.push({ fact: item.address, says: TOUCHY_ALONE });
  }
  const known = facts.challenges.filter((challenge) => challenge.mine?.full !== undefined);
  const challenge = tidyFirst(known, by, ragged)[0];
  const open = tidyFirst(
    facts.challenges.filter((item) => item.mine?.full === undefined && !isTouchy(item.text)),
    0,
    ragged,
  )[0];
  const strengths = strengthsInOrder(writer, Math.floor(by / 2)).filter(
    (strength) => challenge?.mine === undefined || sharedMatter(strength.text, challenge.mine.full ?? "") < 0.6,
  );
  const additions = facts.clarify.slice(0, 2);
  const answers = facts.answers.slice(0, additions.length > 1 ? 1 : 2);
  const extra = [...additions, ...answers].reduce((sum, item) => sum + weight(item) + 6, 0);
  let pair: Plan["pair"];
  if (!challenge) {
    for (const topic of topics) {
      const strength =
        later(topic) || subjectKind(topic) === "event" || topic.forms.quote !== undefined
          ? undefined
          : strengthFor(topic, strengths);
      if (!strength || pair) continue;
      pair = { topic, strength };
    }
  }
  return {
    topics: topics.filter((topic) => topic !== pair?.topic),
    personal: facts.topics.find(outside),
    challenge,
    open,
    pair,
    strengths: strengths.filter((strength) => strength !== pair?.strength),
    additions,
    answers,
    extra,
  };
}

/** What a requirement asks for comes first, the first requirement before the rest, and the tidy before the ragged. */
export function strengthsInOrder(writer: Writer, by = 0): ReadStrength[] {
  const { facts, situation } = writer;
  const ragged = raggednessIn(writer);
  const place = (strength: ReadStrength): number => requirementMet(situation, strength);
  const wanted = facts.strengths
    .filter((strength) => place(strength) !== NO_REQUIREMENT)
    .toSorted((a, b) => place(a) - place(b));
  const other = facts.strengths.filter((strength) => place(strength) === NO_REQUIREMENT);
  // Colleagues have strengths of their own; only another version begins with another one.
  return [...tidyFirst(wanted, situation.request.version ?? 0, ragged), ...tidyFirst(other, by, ragged)];
}

const NO_REQUIREMENT = Number.POSITIVE_INFINITY;

/** Which requirement of the role a strength meets, counted from 0; one that was typed with it and is not on the list comes last. */
function requirementMet(situation: Writer["situation"], strength: ReadStrength): number {
  const { caseFile, interview } = situation;
  const requirements = caseFile.role.requirements ?? [];
  const listed = /^role\.requirements\.(\d+)$/.exec(strength.need?.address ?? "")?.[1];
  if (listed !== undefined) return Number(listed);
  const at = /\.strengths\.(\d+)$/.exec(strength.address)?.[1];
  const meets = at === undefined ? undefined : interview?.debrief?.strengths?.[Number(at)]?.meets;
  if (meets === undefined) return strength.need === undefined ? NO_REQUIREMENT : requirements.length;
  const index = requirements.findIndex((requirement) => sharedMatter(requirement, meets) >= 0.6);
  return index < 0 ? requirements.length : index;
}

function raggednessIn(writer: Writer): (fact: ReadFact) => number {
  const cut = new Set(writer.facts.leftOut.map((item) => item.fact));
  return (fact) => raggedness(fact.forms, cut.has(fact.address));
}

/** The tidy ones in turn, then the ragged ones: of two facts the safer one is told. */
function tidyFirst<T extends ReadFact>(items: readonly T[], by: number, ragged: (fact: T) => number): T[] {
  return [
    ...turned(
      items.filter((item) => ragged(item) < 2),
      by,
    ),
    ...items.filter((item) => ragged(item) >= 2).toSorted((a, b) => ragged(a) - ragged(b)),
  ];
}

/** Rotates a list, so that colleagues and versions begin with other facts. Own facts stay before shared ones. */
function turned<T>(items: readonly T[], by: number): T[] {
  if (items.length < 2) return [...items];
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
