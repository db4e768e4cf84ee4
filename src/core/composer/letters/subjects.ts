// Which sentences suit this subject of the conversation, and which strength belongs to it?
import {
  CALLBACK,
  CALLBACK_CHOICE,
  CALLBACK_DELICATE,
  CALLBACK_DELICATE_YOURS,
  CALLBACK_EVENT,
  CALLBACK_MORE,
  CALLBACK_MORE_YOURS,
  CALLBACK_OWN,
  CALLBACK_PERSONAL,
  CALLBACK_PROCESS,
  CALLBACK_QUOTE,
  CALLBACK_SHARED,
  CALLBACK_THAT,
  CALLBACK_THAT_YOURS,
  CALLBACK_TWO,
  CALLBACK_WORK,
  CALLBACK_WORK_YOURS,
  CALLBACK_YOURS,
} from "../grammar/callback.ts";
import {
  CHALLENGE_DONE,
  CHALLENGE_DONE_YOURS,
  CHALLENGE_KNOWN,
  CHALLENGE_KNOWN_YOURS,
  TIE,
  TIE_LOOSE,
  TOPIC_WITH_STRENGTH,
} from "../grammar/challenge.ts";
import type { Move } from "../grammar/phrase.ts";
import type { ReadChallenge, ReadFact, ReadStrength, ReadTopic } from "../facts.ts";
import { matterOf } from "../overlap.ts";
import type { Forms } from "../reading/reading.ts";
import { strengthSlots, toldForms } from "../strengths.ts";
import { isPast } from "../reading/words.ts";
import { factSlots } from "../slots.ts";
import { say, slotsOf, turn, weight, type Writer } from "../writer.ts";
import { isComparable, isPrivate, subjectKind } from "./subject-kind.ts";

/** The moves that suit a subject. */
export function callbacks(writer: Writer, topic: ReadTopic): Move[] {
  const { forms } = topic;
  const kind = subjectKind(topic);
  if (forms.quote !== undefined) return [CALLBACK_QUOTE];
  if (topic.shared && forms.that !== undefined) return [CALLBACK_SHARED];
  if (isOwn(topic)) return [CALLBACK_OWN];
  if (kind === "event" && forms.np !== undefined) return [CALLBACK_EVENT];
  if (kind === "arrangement") return [CALLBACK_PROCESS];
  if (kind === "grave") return topic.theirs ? [CALLBACK_DELICATE, CALLBACK_DELICATE_YOURS] : [CALLBACK_DELICATE];
  if (kind === "choice" && forms.np !== undefined) return [CALLBACK_CHOICE];
  if (forms.np === undefined) return topic.theirs ? [CALLBACK_THAT, CALLBACK_THAT_YOURS] : [CALLBACK_THAT];
  // One wishes to be part of work, but not to those who only look after the hiring or the whole house.
  const { part } = writer.situation;
  if (topic.task && forms.how === undefined && part !== "recruiter" && part !== "executive")
    return topic.theirs ? [CALLBACK_WORK, CALLBACK_WORK_YOURS] : [CALLBACK_WORK];
  return topic.theirs ? [CALLBACK, CALLBACK_YOURS] : [CALLBACK];
}

/** One subject, or two in one sentence; and what else was said on the first. False where none can be placed. */
export function saySubjects(writer: Writer, topics: readonly ReadTopic[], second: boolean): boolean {
  const [topic, ...others] = topics;
  if (topic === undefined) return false;
  const other = second && isPlain(topic) ? others.find(isPlain) : undefined;
  const both =
    other !== undefined &&
    weight(topic) + weight(other) <= 22 &&
    say(writer, [CALLBACK_TWO], { ...slotsOf("topic", topic), ...slotsOf("other", other) });
  if (!both && !say(writer, callbacks(writer, topic), slotsOf("topic", topic))) return false;
  if (!both) sayMore(writer, topic);
  const next = both ? undefined : others.find((item) => !isPlain(topic) || !isPlain(item) || weight(item) > 10);
  if (second && next && writer.words + weight(next) < 55) say(writer, callbacks(writer, next), slotsOf("topic", next));
  return true;
}

/** "my time in Ghana", "how I deal with stress" */
export function isOwn(topic: ReadTopic): boolean {
  return /^(?:my|how I|what I|why I|when I|where I)\b/.test(topic.forms.np ?? "");
}

/** For a pleasantry the thing itself is enough: no figure in brackets, no price behind it, and nothing that was new then. */
export function plainly(topic: ReadTopic): ReadTopic {
  const cut = (text: string | undefined): string | undefined =>
    text?.replace(/(?: \([^)]*\)|, which .*| (?:you|they)(?:'ve| have)? just .*| right now| at the moment)$/, "");
  const { np, thing, ...forms } = topic.forms;
  return {
    ...topic,
    forms: {
      ...forms,
      ...(np === undefined ? {} : { np: cut(np)! }),
      ...(thing === undefined ? {} : { thing: cut(thing)! }),
    },
  };
}

/** Nothing about it asks for words of its own. */
function isPlain(topic: ReadTopic): boolean {
  return (
    !isOwn(topic) &&
    ["matter", "question"].includes(subjectKind(topic)) &&
    !topic.shared &&
    !isPrivate(topic) &&
    topic.forms.np !== undefined
  );
}

/** What they said besides. */
export function sayMore(writer: Writer, topic: ReadTopic): void {
  if (topic.forms.more !== undefined && writer.words < 65)
    say(writer, topic.theirs ? [CALLBACK_MORE_YOURS] : [CALLBACK_MORE], slotsOf("topic", topic));
}

export function sayPersonal(writer: Writer, topic: ReadTopic): boolean {
  return say(writer, topic.shared ? [CALLBACK_SHARED] : [CALLBACK_PERSONAL], slotsOf("topic", topic));
}

/** Words that stand in many notes without making them speak of the same matter. */
const GENERAL = new Set(
  "room class unit bed call list new day week month year hour minute time first second third last next open plan start custom client people staff system project process product busines office site store line part main case number big small two three four five six seven eight nine ten hundr thousand daily weekly every each different previous place large own school student patient".split(
    " ",
  ),
);

/** The strength that speaks of the same matter as the subject, by its words or by the requirement it meets. */
export function strengthFor(fact: ReadFact, strengths: readonly ReadStrength[]): ReadStrength | undefined {
  const said = saidOf(fact);
  return strengths.find((strength) =>
    touches(said, `${strength.text} ${strength.need?.forms.np ?? strength.need?.forms.who ?? ""}`),
  );
}

/** What of a note stands in the letter: its other half is no bridge to anything. */
function saidOf({ forms, text }: ReadFact): string {
  return [forms.np ?? forms.that ?? text, forms.more ?? ""].join(" ");
}

/** Both speak of one matter by a word of their own. */
function touches(a: string, b: string): boolean {
  const other = matterOf(b);
  return [...matterOf(a)].some((stem) => !GENERAL.has(stem) && !/^\d/.test(stem) && other.has(stem));
}

/** A subject and the strength that belongs to it, in one thought. */
export function sayWithStrength(writer: Writer, topic: ReadTopic, strength: ReadStrength): boolean {
  const slots = { ...slotsOf("topic", topic), ...strengthSlots(strength) };
  const kind = subjectKind(topic);
  if (kind === "grave") return sayKnown(writer, topic, strength.forms, strength.address, topic.theirs);
  const close = kind === "matter" && isComparable(topic) && touches(saidOf(topic), strength.text);
  if (close && turn(writer) % 3 === 1 && say(writer, [TOPIC_WITH_STRENGTH], slots)) return true;
  return (
    say(writer, callbacks(writer, { ...topic, task: false }), slots) &&
    ((close && say(writer, [TIE], slots)) || say(writer, [TIE_LOOSE], slots))
  );
}

/** Only a few words may stand before the point. */
function briefly(thing: string | undefined): Forms {
  return thing !== undefined && thing.split(" ").length <= 6 ? { brief: thing } : {};
}

/** The sentence where it tells of something done once, by the writer or with others: "At the Playhouse we cut it to two hours". */
function deedOf(own: Forms): string | undefined {
  const verb =
    own.i ??
    /^(?:(?:in|at|on|during|with|as|for|when|while|once|last|after|before|by|from|until|over|as part of|for the first) [^,.;]{2,50}?,? )?(?:I|we) (.+)$/i.exec(
      own.full ?? "",
    )?.[1] ??
    "";
  const [first = "", second = ""] = verb.split(" ");
  const told = /ly$/.test(first) ? second : first;
  return isPast(told) && !/^(?:have|had|am|was|were|been)$/.test(told) ? own.full : undefined;
}

/** A difficulty and what the writer did about one like it. */
export function sayKnown(
  writer: Writer,
  matter: Pick<ReadChallenge, "address" | "text" | "forms">,
  own: Forms,
  ownAddress: string,
  theirs: boolean,
  /** Typed as the answer to this very difficulty. */
  answers = false,
): boolean {
  const slots = {
    ...slotsOf("challenge", { ...matter, forms: { ...matter.forms, ...briefly(matter.forms.thing) } }),
    ...slotsOf("mine", { address: ownAddress, text: "", forms: toldForms(own) }),
  };
  const did = answers && isComparable(matter) ? deedOf(own) : undefined;
  const done = theirs ? [CHALLENGE_DONE, CHALLENGE_DONE_YOURS] : [CHALLENGE_DONE];
  if (did !== undefined && say(writer, done, { ...slots, ...factSlots("mine", { did }, [ownAddress]) })) return true;
  return say(writer, theirs ? [CHALLENGE_KNOWN, CHALLENGE_KNOWN_YOURS] : [CHALLENGE_KNOWN], slots);
}
