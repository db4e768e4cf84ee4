// Which facts go into a thank-you, and which of them belong together?
import type { ReadStrength, ReadTopic } from "../facts.ts";
import { sharedMatter } from "../overlap.ts";
import { turn, weight, type Writer } from "../writer.ts";
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

export function planOf(writer: Writer): Plan {
  const { facts } = writer;
  const by = turn(writer);
  // What is told as a difficulty is not told as a subject too.
  const distinct = facts.topics.filter(
    (topic) => !facts.challenges.some((item) => sharedMatter(item.text, topic.text) >= 0.6),
  );
  const outside = (topic: ReadTopic): boolean => topic.personal || topic.shared;
  const inside = distinct.filter((topic) => !outside(topic));
  // Banter and bare words come behind what has a point.
  const minor = (topic: ReadTopic): boolean => topic.hollow || /\blol\b|haha/i.test(topic.text);
  const topics = [
    ...turned(
      inside.filter((topic) => !topic.process && !minor(topic)),
      by,
    ),
    ...inside.filter((topic) => !topic.process && minor(topic)),
    ...inside.filter((topic) => topic.process),
  ];
  const known = facts.challenges.filter((challenge) => challenge.mine?.full !== undefined);
  const challenge = turned(known, by)[0];
  const open = facts.challenges.find((item) => item.mine?.full === undefined);
  let strengths = facts.strengths.filter(
    (strength) => challenge?.mine === undefined || sharedMatter(strength.text, challenge.mine.full ?? "") < 0.6,
  );
  strengths = turned(strengths, Math.floor(by / 2));
  const additions = facts.clarify.slice(0, 2);
  const answers = facts.answers.slice(0, additions.length > 1 ? 1 : 2);
  const extra = [...additions, ...answers].reduce((sum, item) => sum + weight(item) + 6, 0);
  let pair: Plan["pair"];
  if (!challenge) {
    for (const topic of topics) {
      const strength =
        topic.process || topic.forms.quote !== undefined ? undefined : strengthFor(topic.text, strengths);
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

/** Rotates a list, so that colleagues and versions begin with other facts. Own facts stay before shared ones. */
function turned<T>(items: readonly T[], by: number): T[] {
  if (items.length < 2) return [...items];
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
