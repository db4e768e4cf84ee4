// Which facts does a thank-you carry to this reader, and in which order?
import {
  CALLBACK,
  CALLBACK_PERSONAL,
  CALLBACK_QUOTE,
  CALLBACK_THAT,
  CALLBACK_THAT_YOURS,
  CALLBACK_WORK,
  CALLBACK_YOURS,
  CHALLENGE_KNOWN,
  CHALLENGE_OPEN,
  OFFER_DETAIL,
} from "../grammar/callback.ts";
import { CLOSE, DECISION, INTEREST, TIMELINE } from "../grammar/closing.ts";
import {
  ANSWER,
  CLARIFY,
  CORRECT,
  PROMISE_DUE,
  PROMISE_OPEN,
  STRENGTH,
  STRENGTH_FOR_NEED,
} from "../grammar/own-side.ts";
import {
  JOINT_PLAIN,
  JOINT_TOPIC,
  PASS_ON,
  THANKS,
  THANKS_AGAIN,
  THANKS_JOINT,
  THANKS_JOINT_MANY,
  THANKS_PLAIN,
  THANKS_RECRUITER,
  THANKS_ROUND,
  THANKS_TOPIC,
} from "../grammar/thanks.ts";
import type { Move } from "../grammar/phrase.ts";
import type { ReadChallenge, ReadPromise, ReadStrength, ReadTopic } from "../facts.ts";
import { dueDayWords, daysBetween } from "../days/day-words.ts";
import { decisionSlots, mayAskTimeline, mayMentionDecision } from "../timeline.ts";
import { isPast } from "../reading/words.ts";
import { sharedMatter } from "../overlap.ts";
import { strengthSlots } from "../strengths.ts";
import { plainSlot } from "../slots.ts";
import { endParagraph, say, slotsOf, turn, weight, type Writer } from "../writer.ts";

/** Words without greeting and sign-off; with them a letter of 120 (docs: 75–100 words get most answers, Boomerang). */
const ROOM = 100;

export function thankYou(writer: Writer): void {
  const { situation, facts } = writer;
  if (situation.readers.length > 1) return jointThankYou(writer);
  // What is told as a difficulty is not told as a subject too.
  const distinct = facts.topics.filter(
    (topic) => !facts.challenges.some((item) => sharedMatter(item.text, topic.text) >= 0.6),
  );
  const topics = turned(
    distinct.filter((topic) => !topic.personal),
    turn(writer),
  );
  const personal = facts.topics.find((topic) => topic.personal);
  const known = facts.challenges.filter((challenge) => challenge.mine?.full !== undefined);
  const openOnes = facts.challenges.filter((challenge) => challenge.mine?.full === undefined);
  const challenge = turned(known, turn(writer))[0];
  const strengths = facts.strengths.filter(
    (strength) => challenge?.mine === undefined || sharedMatter(strength.text, challenge.mine.full ?? "") < 0.6,
  );
  const strength = turned(strengths, Math.floor(turn(writer) / 2))[0];
  const additions = facts.clarify.slice(0, 2);
  const answers = facts.answers.slice(0, additions.length > 1 ? 1 : 2);
  const extra = [...additions, ...answers].reduce((sum, item) => sum + weight(item) + 6, 0);
  const brief = situation.part === "executive";

  const topic = topics[0];
  const shape = turn(writer) % 3;
  const room = ROOM - extra - 30;
  // The subject goes into the first sentence where there is much else to say, or for a change of shape.
  const crowded = challenge !== undefined || extra > 25;
  const inThanks =
    topic?.forms.np !== undefined &&
    weight(topic) <= 11 &&
    (crowded || (shape === 1 && !brief)) &&
    situation.part !== "recruiter" &&
    situation.round === 0;
  if (inThanks) say(writer, [THANKS_TOPIC], slotsOf("topic", topic));
  else say(writer, openings(writer));
  let told = inThanks;
  if (topic && !told && (!challenge || room > weight(challenge) + weight(topic) + 30)) {
    told = say(writer, callbacks(topic), slotsOf("topic", topic));
    if (told && !crowded && strength === undefined && topics[1] && weight(topics[1]) < 14)
      say(writer, callbacks(topics[1]), slotsOf("topic", topics[1]));
  }
  endParagraph(writer);

  let said = false;
  const sayStrength = (): void => {
    if (!strength || (brief && challenge) || writer.words + weight(strength) + extra > ROOM + 5) return;
    said = sayOneStrength(writer, strength) || said;
  };
  const sayChallenge = (): void => {
    if (challenge) said = sayKnown(writer, challenge, extra + (strength ? weight(strength) + 10 : 0)) || said;
    else if (openOnes[0] && (!told || writer.words + weight(openOnes[0]) + extra < 60))
      said = say(writer, [CHALLENGE_OPEN], slotsOf("challenge", openOnes[0])) || said;
  };
  if (shape === 2 && strength && !inThanks) {
    sayStrength();
    endParagraph(writer);
    sayChallenge();
  } else {
    sayChallenge();
    if (said && challenge) endParagraph(writer);
    sayStrength();
  }
  endParagraph(writer);

  for (const item of additions) say(writer, [item.corrects ? CORRECT : CLARIFY], slotsOf("clarify", item));
  for (const item of answers) say(writer, [ANSWER], slotsOf("answer", item));
  endParagraph(writer);
  if (personal && writer.words < 70 && (told || said)) say(writer, [CALLBACK_PERSONAL], slotsOf("topic", personal));
  else if (personal && !told && !said) say(writer, callbacks(personal), slotsOf("topic", personal));
  const promise = facts.promised.find((item) => !item.done);
  if (promise && writer.words < ROOM + 10) sayPromise(writer, promise);
  endParagraph(writer);
  ending(writer);
}

/** Interest, what is known of the decision, and a last word. */
function ending(writer: Writer): void {
  const { situation } = writer;
  say(writer, [INTEREST]);
  const decision = decisionSlots(situation);
  if (decision && mayMentionDecision(situation) && writer.words < 110) say(writer, [DECISION], decision);
  else if (mayAskTimeline(situation)) say(writer, [TIMELINE]);
  else say(writer, [CLOSE]);
  passOn(writer);
  endParagraph(writer);
}

/** Thanks to those of the interview who cannot be written to themselves. */
export function passOn(writer: Writer): void {
  const { mentions } = writer.situation;
  if (mentions.length === 0) return;
  const names = mentions.map((reader) => reader.name.plain);
  const list = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
  say(
    writer,
    [PASS_ON],
    plainSlot(
      "names",
      list,
      mentions.map((reader) => `contacts.${reader.contact.id}.name`),
    ),
  );
}

/** Rotates a list, so that colleagues and versions begin with other facts. Own facts stay before shared ones. */
function turned<T>(items: readonly T[], by: number): T[] {
  if (items.length < 2) return [...items];
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function openings(writer: Writer): Move[] {
  const { situation } = writer;
  if (!situation.interviewDay) return [THANKS_PLAIN];
  if (situation.metBefore) return [THANKS_AGAIN];
  if (situation.round > 0 && situation.part !== "recruiter") return [THANKS_ROUND];
  if (situation.part === "recruiter") return [THANKS_RECRUITER];
  return [THANKS];
}

/** The moves that suit a subject. */
export function callbacks(topic: ReadTopic): Move[] {
  if (topic.forms.quote !== undefined) return [CALLBACK_QUOTE];
  if (topic.forms.np !== undefined) {
    const moves = topic.theirs ? [CALLBACK, CALLBACK_YOURS] : [CALLBACK];
    return topic.task ? [...moves, CALLBACK_WORK] : moves;
  }
  return topic.theirs ? [CALLBACK_THAT, CALLBACK_THAT_YOURS] : [CALLBACK_THAT];
}

export function sayOneStrength(writer: Writer, strength: ReadStrength): boolean {
  const slots = strengthSlots(strength);
  return say(writer, strength.need ? [STRENGTH_FOR_NEED] : [STRENGTH], slots) || say(writer, [STRENGTH], slots);
}

function sayKnown(writer: Writer, challenge: ReadChallenge, extra: number): boolean {
  const slots = {
    ...slotsOf("challenge", challenge),
    ...slotsOf("mine", { address: challenge.address, text: "", forms: challenge.mine ?? {} }),
  };
  if (!say(writer, [CHALLENGE_KNOWN], slots)) return false;
  const { part } = writer.situation;
  // Only what was done can be told more of.
  if (!isPast((challenge.mine?.i ?? "").split(" ")[0]!)) return true;
  if (writer.words + extra < 62 && part !== "recruiter" && part !== "executive") say(writer, [OFFER_DETAIL]);
  return true;
}

function sayPromise(writer: Writer, promise: ReadPromise): void {
  const { situation } = writer;
  // A link belongs into the message that hands it over.
  const { np } = promise.forms;
  const forms = np === undefined ? promise.forms : { ...promise.forms, np: np.replace(/[:,]?\s*\(?https?:\S+\)?/, "") };
  const slots = slotsOf("promise", { ...promise, forms });
  const ahead = promise.by === undefined ? -1 : daysBetween(situation.today, promise.by);
  if (ahead >= 0) {
    const due = plainSlot("due", dueDayWords(promise.by!, situation.today, situation.language), [
      `${promise.address}.by`,
    ]);
    if (ahead === 0) {
      say(writer, [PROMISE_OPEN], slots);
      return;
    }
    say(writer, [PROMISE_DUE], { ...slots, ...due });
  } else say(writer, [PROMISE_OPEN], slots);
}

/** One letter to several: thanks to all, then a word to each by name. */
function jointThankYou(writer: Writer): void {
  const { situation, facts } = writer;
  const many = situation.readers.length > 2;
  say(writer, situation.interviewDay ? [many ? THANKS_JOINT_MANY : THANKS_JOINT] : [THANKS_PLAIN]);
  endParagraph(writer);
  const used = new Set<string>();
  for (const reader of situation.readers.slice(0, 6)) {
    const mine =
      facts.topics.find((topic) => topic.with === reader.contact.id && !used.has(topic.address)) ??
      facts.topics.find((topic) => topic.with === undefined && !used.has(topic.address));
    const named = plainSlot("reader", reader.called, [`contacts.${reader.contact.id}.name`]);
    if (mine) {
      used.add(mine.address);
      say(writer, [JOINT_TOPIC], { ...named, ...slotsOf("topic", mine) });
    } else say(writer, [JOINT_PLAIN], named);
  }
  endParagraph(writer);
  // What one of them described stays between the two of them; a strength may be read by all.
  const strength = facts.strengths[0];
  if (strength && writer.words < 80) sayOneStrength(writer, strength);
  for (const item of facts.clarify.slice(0, 1))
    say(writer, [item.corrects ? CORRECT : CLARIFY], slotsOf("clarify", item));
  for (const item of facts.answers.slice(0, 1)) say(writer, [ANSWER], slotsOf("answer", item));
  endParagraph(writer);
  ending(writer);
}
