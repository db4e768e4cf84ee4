// Which facts does a thank-you carry to this reader, and in which order?
import { CHALLENGE_OPEN, CHALLENGE_OPEN_YOURS, OFFER_DETAIL } from "../grammar/challenge.ts";
import { CLOSE, INTEREST, TIMELINE } from "../grammar/closing.ts";
import {
  ANSWER,
  CLARIFY,
  CORRECT,
  STRENGTH,
  STRENGTH_ALSO,
  STRENGTH_FOR_NEED,
  STRENGTH_SHORT,
  STRENGTH_TURN,
} from "../grammar/own-side.ts";
import {
  JOINT_NOTED,
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
  THANKS_TOPIC_AGAIN,
  WARMTH,
} from "../grammar/thanks.ts";
import type { Move } from "../grammar/phrase.ts";
import type { ReadStrength, ReadTopic } from "../facts.ts";
import { mayAskTimeline } from "../timeline.ts";
import { isPast } from "../reading/words.ts";
import { unitHash } from "../overlap.ts";
import { answerSlots, strengthSlots } from "../strengths.ts";
import { plainSlot } from "../slots.ts";
import {
  addSaid,
  endParagraph,
  lastTold,
  preview,
  say,
  slotsOf,
  turn,
  weight,
  weightOf,
  type Writer,
} from "../writer.ts";
import { sayNextStep } from "./next-step.ts";
import { planOf, type Plan } from "./plan.ts";
import { sayPromise } from "./promise.ts";
import { isPleasant, isPrivate, subjectKind, writtenOut } from "./subject-kind.ts";
import { isOwn, sayKnown, sayMore, sayPersonal, saySubjects, sayWithStrength, strengthFor } from "./subjects.ts";

/** Words without greeting and sign-off; with them a letter of 120 (docs: 75–100 words get most answers, Boomerang). */
const ROOM = 105;
/** What the end of the letter takes. */
const ENDING = 24;

export function thankYou(writer: Writer): void {
  const { situation } = writer;
  if (situation.readers.length > 1) return jointThankYou(writer);
  const plan = planOf(writer);
  const { challenge, pair, personal } = plan;
  const brief = situation.part === "executive";

  // The subject goes into the first sentence where there is much else to say, or for a change of shape.
  const own = plan.strengths.length + plan.additions.length + plan.answers.length;
  const crowded = challenge !== undefined || pair !== undefined || plan.extra > 25;
  const topic = crowded
    ? plan.topics.find((item) => fitsThanks(writer, item, true))
    : plan.topics.slice(0, 1).find((item) => fitsThanks(writer, item, false));
  const wanted = topic !== undefined && (crowded || (turn(writer) % 3 === 1 && own !== 1));
  const inThanks =
    wanted && say(writer, [writer.situation.metBefore ? THANKS_TOPIC_AGAIN : THANKS_TOPIC], slotsOf("topic", topic));
  if (!inThanks) say(writer, openings(writer));
  else if (!crowded) sayMore(writer, topic);
  const rest = inThanks ? plan.topics.filter((item) => item !== topic) : plan.topics;
  const ahead =
    plan.extra +
    (plan.strengths[0] ? weight(plan.strengths[0]) + 9 : 0) +
    (challenge ? weight(challenge) + weightOf(challenge.mine) + 5 : 0) +
    (pair ? weight(pair.topic) + weight(pair.strength) + 15 : 0) +
    ENDING;
  // One thought of one's own stands beside the subject rather than alone.
  const together = !inThanks && !crowded && own > 0 && (own === 1 || turn(writer) % 2 === 0);
  if (together) endParagraph(writer);
  let told = inThanks;
  if (rest.length > 0 && writer.words + weight(rest[0]) + 8 + ahead <= ROOM + 8 && (!inThanks || ahead < 55))
    told = saySubjects(writer, rest, ahead < 62) || told;
  // A letter with hardly a fact still says something that is true of every conversation.
  const thin = !told && !pair && !challenge && own === 0;
  if ((thin || (own === 0 && !pair && !challenge && !plan.open && writer.words < 25)) && !personal) sayWarmly(writer);
  const facts = Number(told) + Number(challenge !== undefined) + Number(pair !== undefined) + own;
  if (personal && facts < 4 && (told || thin)) sayPersonal(writer, personal);
  // A wish to help that stands alone belongs to the thanks.
  const alone = !challenge && !pair && own === 0 && plan.open !== undefined;
  if (!together && !alone) endParagraph(writer);

  if (pair && !sayWithStrength(writer, pair.topic, pair.strength)) plan.strengths.unshift(pair.strength);
  if (pair) endParagraph(writer);
  if (challenge) sayChallenge(writer, plan);
  else if (plan.open && writer.words + weight(plan.open) + 12 + ahead < ROOM + 8) {
    const strength = strengthFor(plan.open, plan.strengths);
    if (!strength)
      say(
        writer,
        plan.open.theirs ? [CHALLENGE_OPEN, CHALLENGE_OPEN_YOURS] : [CHALLENGE_OPEN],
        slotsOf("challenge", plan.open),
      );
    else if (sayKnown(writer, plan.open, strength.forms, strength.address, plan.open.theirs))
      plan.strengths.splice(plan.strengths.indexOf(strength), 1);
  }
  // Two short thoughts share a paragraph.
  if (challenge && writer.open.reduce((sum, said) => sum + said.text.split(" ").length, 0) > 16) endParagraph(writer);

  const [strength, second] = plan.strengths;
  if (
    strength &&
    !(brief && challenge && writer.words > (strength.need ? 80 : 60)) &&
    writer.words + weight(strength) + plan.extra <= ROOM + 5
  )
    sayOneStrength(writer, strength);
  // One strength well placed is worth more than two beside much else.
  const more = second === undefined ? 0 : writer.words + weight(second) + plan.extra + ENDING;
  if (second && !brief && !(challenge && pair) && more < (second.need && facts < 4 ? 105 : facts < 5 ? 95 : 88))
    say(writer, [lastTold(writer) === "writer" ? STRENGTH_SHORT : STRENGTH], strengthSlots(second));
  for (const item of plan.additions) say(writer, [item.corrects ? CORRECT : CLARIFY], slotsOf("clarify", item));
  for (const item of plan.answers) say(writer, [ANSWER], answerSlots(item));
  if (personal && !told && !thin && facts < 4 && writer.words < 70) sayPersonal(writer, personal);
  endParagraph(writer);
  ending(writer);
}

/** A word of warmth, unless a colleague gets the last one there is. */
function sayWarmly(writer: Writer): void {
  const said = preview(writer, [WARMTH]);
  if (said && !writer.chooser.memory.taken.has(said.id)) addSaid(writer, said);
}

function fitsThanks(writer: Writer, topic: ReadTopic, crowded: boolean): boolean {
  const { situation } = writer;
  return (
    topic.forms.np !== undefined &&
    weight(topic) <= (crowded ? 16 : 11) &&
    ["matter", "question"].includes(subjectKind(topic)) &&
    !isPrivate(topic) &&
    !isOwn(topic) &&
    (situation.part !== "recruiter" || crowded)
  );
}

function sayChallenge(writer: Writer, plan: Plan): void {
  const { challenge, extra, strengths } = plan;
  if (!challenge) return;
  const own = challenge.mine ?? {};
  if (!sayKnown(writer, challenge, own, challenge.address, challenge.theirs, true)) return;
  const { part } = writer.situation;
  // Only what was done can be told more of.
  const done = isPast((own.i ?? "").split(" ")[0]!);
  const coming = extra + (strengths[0] ? weight(strengths[0]) + 10 : 0);
  if (done && writer.words + coming < 68 && part !== "recruiter" && part !== "executive") say(writer, [OFFER_DETAIL]);
}

/** An open promise, interest, what is known of the decision, and a last word. */
function ending(writer: Writer): void {
  const { situation } = writer;
  const promise = situation.readers.length > 1 ? undefined : writer.facts.promised.find((item) => !item.done);
  if (promise && writer.words < ROOM + 10) sayPromise(writer, promise);
  say(writer, [INTEREST]);
  if (!sayNextStep(writer)) say(writer, [mayAskTimeline(situation) && !toldOfProcess(writer) ? TIMELINE : CLOSE]);
  passOn(writer);
  endParagraph(writer);
}

/** One does not ask for the next steps after giving thanks for having been told of them. */
function toldOfProcess(writer: Writer): boolean {
  return writer.facts.topics.some(
    (topic) => topic.process && writer.chooser.said.some((said) => said.facts.includes(topic.address)),
  );
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

function openings(writer: Writer): Move[] {
  const { situation } = writer;
  if (!situation.interviewDay) return [THANKS_PLAIN];
  if (situation.metBefore) return [THANKS_AGAIN];
  if (situation.round > 0 && situation.part !== "recruiter") return [THANKS_ROUND];
  if (situation.part === "recruiter") return [THANKS_RECRUITER];
  return [THANKS];
}

export function sayOneStrength(writer: Writer, strength: ReadStrength): boolean {
  const slots = strengthSlots(strength);
  // Now and then a deed speaks for itself: not every letter recites a requirement.
  const recites = unitHash(`${writer.chooser.seed}|${strength.address}`) > 0.35;
  if (strength.need && recites && say(writer, [STRENGTH_FOR_NEED], slots)) return true;
  const before = lastTold(writer);
  const moves = before === "writer" ? [STRENGTH_ALSO] : before === "reader" ? [STRENGTH, STRENGTH_TURN] : [STRENGTH];
  return say(writer, moves, slots) || say(writer, [STRENGTH], slots);
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
      const slots = { ...named, ...slotsOf("topic", writtenOut(mine)) };
      const told = say(writer, [isPleasant(mine) ? JOINT_TOPIC : JOINT_NOTED], slots);
      if (!told) say(writer, [JOINT_PLAIN], named);
    } else say(writer, [JOINT_PLAIN], named);
  }
  endParagraph(writer);
  // What one of them described stays between the two of them; a strength may be read by all.
  const strength = facts.strengths[0];
  if (strength && writer.words < 80) sayOneStrength(writer, strength);
  for (const item of facts.clarify.slice(0, 1))
    say(writer, [item.corrects ? CORRECT : CLARIFY], slotsOf("clarify", item));
  for (const item of facts.answers.slice(0, 1)) say(writer, [ANSWER], answerSlots(item));
  endParagraph(writer);
  ending(writer);
}
