// What fits into a LinkedIn note, a chat line, a phone call, a card?
import { localHour } from "../days/day-words.ts";
import { ACCEPT, ACCEPT_NEXT, DECLINE, DECLINE_REGARD, OFFER_THANKS, REJECTION_DOOR } from "../grammar/afterwards.ts";
import { CLOSE, INTEREST } from "../grammar/closing.ts";
import {
  CARD_END,
  CARD_TOPIC,
  CHAT,
  CHAT_INTEREST,
  CHAT_TOPIC,
  CONNECT,
  CONNECT_CLOSE,
  CONNECT_PLAIN,
  CONNECT_TOPIC,
  PHONE_ASK,
  PHONE_BRIEF,
  PHONE_HELLO,
  PHONE_HELLO_NAME,
  PHONE_HELLO_TEAM,
  PHONE_HELLO_PLAIN,
  PHONE_INTEREST,
  PHONE_OFFER,
  PHONE_OFFER_NEXT,
  REJECTION_THANKS_SPOKEN,
  PHONE_THANKS,
  PHONE_TOPIC,
  VOICEMAIL,
  VOICEMAIL_END,
  VOICEMAIL_OFFER,
  VOICEMAIL_REJECTION,
  VOICEMAIL_GOODBYE,
  VOICEMAIL_TEAM,
  VOICEMAIL_THANKS,
  VOICEMAIL_NUMBER,
  VOICEMAIL_PLAIN,
} from "../grammar/short-forms.ts";
import type { ReadTopic } from "../facts.ts";
import { ASK_WHETHER_MORE, LEARNED, NEWS } from "../grammar/inquiry.ts";
import { THANKS, THANKS_AGAIN, THANKS_PLAIN, THANKS_RECRUITER, WARMTH } from "../grammar/thanks.ts";
import { plainSlot, type Slots } from "../slots.ts";
import { mayAskStatus } from "../timeline.ts";
import { addSaid, endParagraph, heading, preview, say, slotsOf, turn, weight, type Writer } from "../writer.ts";
import { newest, ongoing } from "./newest.ts";
import { strengthsInOrder } from "./plan.ts";
import { isPleasant, isPrivate, raggedness, writtenOut } from "./subject-kind.ts";
import { isOwn, plainly, saySubjects } from "./subjects.ts";
import { sayOneStrength } from "./thank-you.ts";

/** LinkedIn's limit for a note with a connection request, in UTF-16 units. */
export const NOTE_LIMIT = 300;
/** What is aimed at: shorter notes are read whole on a phone. */
const NOTE_AIM = 220;

/** A connection note; `taken` units go to greeting and name. */
export function connectNote(writer: Writer, taken: number): void {
  const { situation } = writer;
  let length = taken;
  const add = (moves: Parameters<typeof say>[1], limit: number, slots = {}): boolean => {
    const next = preview(writer, moves, slots);
    if (!next || length + next.text.length + 1 > limit) return false;
    addSaid(writer, next);
    length += next.text.length + 1;
    return true;
  };
  if (!situation.interviewDay || !add([CONNECT], NOTE_LIMIT)) add([CONNECT_PLAIN], NOTE_LIMIT);
  const topic = pleasant(writer)
    .map(plainly)
    .find((item) => item.forms.np !== undefined && weight(item) <= 12);
  if (topic) add([CONNECT_TOPIC], NOTE_AIM, slotsOf("topic", topic));
  add([CONNECT_CLOSE], NOTE_LIMIT);
}

/** Subjects one is glad of in a line or two, those of the work first: no difficulty, and not the steps of the hiring. */
function pleasant(writer: Writer): ReadTopic[] {
  const fit = writer.facts.topics.filter((item) => isPleasant(item) && !isOwn(item) && !item.hollow && !item.shared);
  const cut = new Set(writer.facts.leftOut.map((item) => item.fact));
  const asked = (item: ReadTopic): number => raggedness(item.forms, cut.has(item.address));
  const work = fit.filter((item) => !isPrivate(item));
  return [
    ...work.filter((item) => asked(item) < 2),
    ...work.filter((item) => asked(item) >= 2),
    ...fit.filter(isPrivate),
  ].map(writtenOut);
}

/** A thank-you to somebody already connected: the mail's, much shorter. */
export function linkedinThanks(writer: Writer): void {
  const { situation } = writer;
  say(
    writer,
    situation.interviewDay
      ? [situation.metBefore ? THANKS_AGAIN : situation.part === "recruiter" ? THANKS_RECRUITER : THANKS]
      : [THANKS_PLAIN],
  );
  const subjects = pleasant(writer);
  const work = subjects.filter((item) => !isPrivate(item));
  const topic = work[turn(writer) % Math.max(1, work.length)] ?? subjects[0];
  if (topic) saySubjects(writer, [topic], false);
  else say(writer, [WARMTH]);
  endParagraph(writer);
  const [strength] = strengthsInOrder(writer);
  if (strength && weight(strength) < 25) sayOneStrength(writer, strength);
  say(writer, [INTEREST]);
  if (writer.words < 60) say(writer, [CLOSE]);
  endParagraph(writer);
}

/** One to three sentences in the chat of the call. */
export function chatLine(writer: Writer): void {
  const { situation } = writer;
  say(writer, situation.interviewDay ? [CHAT] : [THANKS_PLAIN]);
  const topic = pleasant(writer).find(
    (item) => (item.forms.np !== undefined || item.forms.that !== undefined) && weight(item) <= 14,
  );
  if (topic) say(writer, [CHAT_TOPIC], slotsOf("topic", topic));
  say(writer, [CHAT_INTEREST]);
  endParagraph(writer);
}

/** A card by hand: five sentences at most. */
export function card(writer: Writer): void {
  const { situation } = writer;
  say(writer, situation.interviewDay ? [situation.metBefore ? THANKS_AGAIN : THANKS] : [THANKS_PLAIN]);
  const topic = pleasant(writer)[0];
  if (topic) say(writer, [CARD_TOPIC], slotsOf("topic", topic));
  endParagraph(writer);
  const [strength] = strengthsInOrder(writer);
  if (strength && weight(strength) < 22) sayOneStrength(writer, strength);
  say(writer, [CARD_END]);
  endParagraph(writer);
}

/** The decision is known: one thanks for it, and asks for nothing. */
function answerByPhone(writer: Writer, slots: Slots): void {
  const { caseFile, request } = writer.situation;
  const kind = caseFile.outcome?.kind;
  const isOffer = request.purpose === "offer-reply";
  if (!isOffer) {
    say(writer, [REJECTION_THANKS_SPOKEN]);
    say(writer, [REJECTION_DOOR]);
  } else if (kind === "accepted") {
    say(writer, [ACCEPT]);
    say(writer, [ACCEPT_NEXT]);
  } else if (kind === "declined") {
    say(writer, [DECLINE]);
    say(writer, [DECLINE_REGARD]);
  } else {
    say(writer, [OFFER_THANKS]);
    say(writer, [PHONE_OFFER_NEXT]);
  }
  heading(writer, "If you reach voicemail");
  say(writer, [isOffer ? VOICEMAIL_OFFER : VOICEMAIL_REJECTION], slots);
  say(writer, [VOICEMAIL_GOODBYE]);
  endParagraph(writer);
}

/** What to say on the phone, under headings one can find at a glance. */
export function phoneScript(writer: Writer): void {
  const { situation, facts } = writer;
  const { caseFile, request } = situation;
  const zone =
    situation.readers[0]!.contact.timeZone ??
    caseFile.company.timeZone ??
    situation.interview?.timeZone ??
    caseFile.candidate.timeZone;
  const hour = localHour(request.now, zone);
  const slots = {
    ...plainSlot("greeting", hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening", []),
    ...plainSlot("candidate", situation.candidate.plain, ["candidate.name"]),
    ...plainSlot("reader", situation.readers[0]!.called, [`contacts.${situation.readers[0]!.contact.id}.name`]),
  };
  heading(writer, "When they answer");
  const { name, called } = situation.readers[0]!;
  const { team } = name;
  const hello = team ? PHONE_HELLO_TEAM : called === name.plain && / /.test(called) ? PHONE_HELLO_NAME : PHONE_HELLO;
  say(writer, situation.interviewDay ? [hello] : [PHONE_HELLO_PLAIN], slots);
  say(writer, [PHONE_BRIEF]);
  heading(writer, "What to say");
  if (request.purpose === "offer-reply" || request.purpose === "rejection-reply") return answerByPhone(writer, slots);
  if (request.purpose === "thank-you") say(writer, [PHONE_THANKS]);
  else say(writer, [PHONE_INTEREST]);
  // What was private is no reason to call.
  const topic = pleasant(writer).find(
    (item) => item.forms.np !== undefined && (request.purpose === "thank-you" || !isPrivate(item)),
  );
  const news = request.purpose === "thank-you" ? undefined : newest(writer, facts.news);
  const learned = request.purpose === "thank-you" ? undefined : ongoing(newest(writer, facts.learned));
  if (news) say(writer, [NEWS], slotsOf("news", news));
  else if (learned) say(writer, [LEARNED], slotsOf("learned", learned));
  else if (topic) say(writer, [PHONE_TOPIC], slotsOf("topic", topic));
  if (request.purpose !== "thank-you") {
    heading(writer, "What to ask");
    say(writer, [mayAskStatus(situation) ? PHONE_ASK : ASK_WHETHER_MORE]);
    if (mayAskStatus(situation)) say(writer, [PHONE_OFFER]);
  }
  heading(writer, "If you reach voicemail");
  if (request.purpose === "thank-you" && situation.interviewDay) {
    say(writer, [VOICEMAIL_THANKS], slots);
    say(writer, [VOICEMAIL_GOODBYE]);
    endParagraph(writer);
    return;
  }
  say(writer, situation.interviewDay ? [team ? VOICEMAIL_TEAM : VOICEMAIL] : [VOICEMAIL_PLAIN], slots);
  const phone = caseFile.candidate.phone;
  if (phone) say(writer, [VOICEMAIL_NUMBER], plainSlot("phone", phone, ["candidate.phone"]));
  else say(writer, [VOICEMAIL_END]);
  endParagraph(writer);
}
