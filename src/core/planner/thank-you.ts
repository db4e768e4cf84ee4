// Who is thanked for which conversation, when, and through which channel?
import type { Contact } from "../case/case-file.ts";
import { dayAt } from "../time/work-calendar.ts";
import { cameBack } from "./bounces.ts";
import { dayWords } from "./day-names.ts";
import { lettersFor } from "./letter.ts";
import type { Passed } from "./past.ts";
import { chooseChannel, nameOf, namesOf, partOf } from "./reach.ts";
import { chooseRules } from "./rule-choice.ts";
import type { Meeting, Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopForMeeting } from "./stops.ts";
import { thankYouWindow } from "./thank-you-window.ts";
import { MINUTE } from "../time/zone.ts";
import { isActive, stateOf, type Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";
import { adviseOnUnreachable, mayRequest, whyUnreachable } from "./unreachable.ts";

/** One message for each interviewer of each interview; one together where they share an address. */
export function planThankYous(situation: Situation): Touch[] {
  const touches: Touch[] = [];
  for (const meeting of situation.meetings) {
    const { groups, unreachable } = groupByAddress(situation, meeting, touches);
    groups.forEach((group, order) => {
      const touch = thankYou(situation, meeting, group.people, group.channel, order);
      if (touch) touches.push(group.isRequest ? asRequest(situation, touch) : touch);
    });
    const through = groups.length === 0 ? throughRecruiter(situation, meeting, unreachable) : [];
    touches.push(...through);
    unreachable.forEach((person, order) =>
      touches.push(...notWritten(situation, meeting, person, groups.length + order)),
    );
    if (through.length === 0) speakOfUnreachable(situation, meeting, unreachable, touches);
    touches.push(...lettersFor(situation, meeting, touches));
  }
  return touches;
}

interface Group {
  people: Contact[];
  channel: Touch["channel"];
  /** A connection request takes the place of the message. */
  isRequest: boolean;
}

/** `earlier` are the touches for the interviews before this one. */
function groupByAddress(
  situation: Situation,
  meeting: Meeting,
  earlier: readonly Touch[],
): { groups: Group[]; unreachable: Contact[] } {
  const groups = new Map<string, Group>();
  const unreachable: Contact[] = [];
  for (const person of meeting.people) {
    const rules = rulesFor(situation, meeting, person);
    // Somebody who prefers calls and gave no address for writing is thanked on the phone; nobody else is rung up for thanks.
    const order = person.prefers === "phone" ? [...rules.words("channels"), "phone"] : rules.words("channels");
    const written = { ...person, prefers: person.prefers === "phone" ? undefined : person.prefers };
    const open = chooseChannel(situation, written, order, meeting);
    const comesFirst =
      open === undefined || (open !== written.prefers && order.indexOf("linkedin") < order.indexOf(open));
    const isRequest =
      mayRequest(person) &&
      order.includes("linkedin") &&
      (comesFirst || person.prefers === "linkedin") &&
      !earlier.some((touch) => touch.id === connectId(person));
    const channel = isRequest ? "linkedin" : open;
    if (channel === undefined) {
      unreachable.push(person);
      continue;
    }
    const key = channel === "email" ? `email ${person.email!.toLowerCase()}` : `${channel} ${person.id}`;
    const group = groups.get(key);
    if (group) group.people.push(person);
    else groups.set(key, { people: [person], channel, isRequest });
  }
  return { groups: [...groups.values()], unreachable };
}

function rulesFor(situation: Situation, meeting: Meeting, person: Contact | undefined) {
  return chooseRules(situation.playbook, "thank-you", {
    ...situation.conditions,
    format: meeting.interview.format,
    part: person && partOf(person),
    updates: person?.updates,
  });
}

export function thankYouId(meeting: Meeting, people: readonly Contact[]): string {
  return `thank-you:${meeting.id}:${people.map((person) => person.id).join("+")}`;
}

function thankYou(
  situation: Situation,
  meeting: Meeting,
  people: Contact[],
  channel: Touch["channel"],
  order: number,
): Touch | undefined {
  const first = people[0]!;
  const rules = rulesFor(situation, meeting, first);
  if (!rules.flag("plan")) return undefined;
  const clock = situation.clockOf(first, meeting);
  const window = thankYouWindow(meeting.end, clock, {
    afterMinutes: rules.number("afterMinutes"),
    withinHours: rules.number("withinHours"),
    untilHours: rules.number("untilHours"),
  });
  // Interviewers compare notes: messages to several people do not leave in the same minute.
  window.ideal += Math.min(order, 5) * 5 * MINUTE;
  const id = thankYouId(meeting, people);
  const { left, done } = stillToThank(situation, meeting, people, id);
  const doneAt = done?.at;
  const name = namesOf(left);
  const reasons = [
    rules.because("withinHours", { name }),
    rules.because("channels", { name }),
    first.prefers === channel ? standing("reach/prefers", { name }) : undefined,
    first.prefers !== undefined && first.prefers !== channel ? preferenceReason(first, name, meeting) : undefined,
    people.length > 1 ? rules.rule("thank-you/collective", { name }) : undefined,
    window.moved && standing(window.moved, { name }),
    done &&
      standing(done.item.channel === channel ? "done/sent" : "done/elsewhere", {
        name,
        date: dayWords(dayAt(clock, done.at)),
      }),
    first.refuses?.some((refused) => refused === rules.words("channels")[0])
      ? standing("reach/refuses", { name: nameOf(first) })
      : undefined,
    doneAt === undefined && situation.now > window.lateFrom && situation.now <= window.closes
      ? standing("thank-you/late")
      : undefined,
    meeting.end > situation.now
      ? standing("interview/ahead", { date: dayWords(dayAt(clock, meeting.start)) })
      : undefined,
  ].filter((reason): reason is Reason => reason !== undefined);
  const next = nextMeetingWith(situation, meeting, left);
  const isOvertaken =
    next !== undefined && (next.start <= window.ideal || dayAt(clock, next.start) === dayAt(clock, meeting.end - 1));
  return {
    id,
    purpose: "thank-you",
    channel: done?.item.channel ?? channel,
    to: left,
    clock,
    ...window,
    closes: next === undefined || isOvertaken ? window.closes : Math.min(window.closes, next.start),
    reasons,
    interview: meeting.id,
    doneAt,
    cancelled:
      stopForMeeting(situation, meeting) ??
      (isOvertaken ? standing("stop/one-a-day", { name: nameOf(first) }) : undefined),
  };
}

/** Why a preferred way is not taken: nobody is rung up for thanks, and a letter comes after the mail, not instead of it. */
function preferenceReason(person: Contact, name: string, meeting: Meeting): Reason {
  const reason = standing("reach/other-than-preferred", { name });
  if (person.prefers === "phone")
    return {
      ...reason,
      says: `${name} prefers calls, but nobody is rung up for thanks alone; the call is kept for a question.`,
    };
  if (person.prefers === "letter")
    return {
      ...reason,
      says: `${name} prefers letters; the post takes days, so a short mail goes first${person.postalAddress === undefined ? ", as no postal address is known" : ""}.`,
    };
  if (person.prefers === "video-chat")
    return {
      ...reason,
      says: `${name} prefers the meeting's chat, but ${meeting.interview.platform === undefined ? "no chat is known" : "it cannot be used here"}.`,
    };
  return reason;
}

/** Who of them has not been thanked yet. A mail to an address they share has reached all of them. */
function stillToThank(
  situation: Situation,
  meeting: Meeting,
  people: Contact[],
  id: string,
): { left: Contact[]; done: Passed | undefined } {
  const sent = people.map((person) => thanksSent(situation, meeting, person, id));
  const found = sent.filter((item) => item !== undefined);
  const isDone = found.length === people.length || found.some((item) => item.item.channel === "email");
  if (isDone) return { left: people, done: found.reduce((last, item) => (item.at > last.at ? item : last)) };
  return { left: people.filter((_, index) => sent[index] === undefined), done: undefined };
}

/** The next interview in which all of them take part. */
function nextMeetingWith(situation: Situation, meeting: Meeting, people: readonly Contact[]): Meeting | undefined {
  return situation.meetings.find(
    (later) => later.start >= meeting.end && people.every((person) => later.people.includes(person)),
  );
}

/**
 * The message that thanked a person for an interview, through whichever channel. One that names no interview belongs to the
 * latest one before it; one that names nobody was meant for everybody who took part. One that came back does not count.
 */
export function thanksSent(situation: Situation, meeting: Meeting, person: Contact, id?: string): Passed | undefined {
  return situation.sent.find((passed) => {
    if (cameBack(situation.bounces, passed, person.id)) return false;
    if (id !== undefined && passed.item.touchpoint === id) return true;
    if (passed.purpose !== "thank-you") return false;
    if (passed.with.length > 0 && !passed.with.includes(person.id)) return false;
    const about = passed.item.interview ?? interviewBefore(situation, passed, person);
    return about === meeting.id;
  });
}

function interviewBefore(situation: Situation, passed: Passed, person: Contact): string | undefined {
  // An hour of tolerance: interviews end early, and clocks and recorded lengths differ.
  return situation.meetings.findLast(
    (meeting) => meeting.end - 3_600_000 <= passed.at && meeting.people.includes(person),
  )?.id;
}

export function connectId(person: Contact): string {
  return `connect:${person.id}`;
}

/** The same thanks as the note of a connection request: who is not connected cannot be sent a message. */
function asRequest(situation: Situation, touch: Touch): Touch {
  const person = touch.to[0]!;
  const id = connectId(person);
  const sent = situation.sent.find(
    (passed) => passed.item.touchpoint === id || (passed.purpose === "connect" && passed.with.includes(person.id)),
  );
  const done = sent && standing("done/sent", { date: dayWords(dayAt(touch.clock, sent.at)) });
  return {
    ...touch,
    id,
    purpose: "connect",
    isThanks: true,
    doneAt: touch.doneAt ?? sent?.at,
    reasons: [standing("reach/request", { name: nameOf(person) }), ...touch.reasons, ...(done ? [done] : [])],
  };
}

/** Somebody who cannot or must not be written to: thanked in another way, or cancelled with the true reason. */
function notWritten(situation: Situation, meeting: Meeting, person: Contact, order: number): Touch[] {
  const { channel, reason } = whyUnreachable(situation, person);
  const touch = thankYou(situation, meeting, [person], channel, order);
  if (touch === undefined || touch.doneAt !== undefined) return touch ? [touch] : [];
  return [{ ...touch, isUnreachable: true, cancelled: stopForMeeting(situation, meeting) ?? reason }];
}

/** Where nobody who took part can be reached, the recruiter is asked to pass on the thanks to all of them. */
function throughRecruiter(situation: Situation, meeting: Meeting, people: Contact[]): Touch[] {
  const order = rulesFor(situation, meeting, undefined).words("channels");
  const recruiter = situation.contacts.find(
    (contact) =>
      partOf(contact) === "recruiter" &&
      !meeting.people.includes(contact) &&
      chooseChannel(situation, contact, order, meeting) !== undefined,
  );
  const channel = recruiter && chooseChannel(situation, recruiter, order, meeting);
  const isThanked = people.every((person) => thanksSent(situation, meeting, person) !== undefined);
  const touch = recruiter && channel && !isThanked && thankYou(situation, meeting, [recruiter], channel, 0);
  if (!touch) return [];
  const sent = situation.sent.find(
    (passed) =>
      passed.item.touchpoint === touch.id ||
      (passed.purpose === "thank-you" && passed.with.includes(recruiter.id) && passed.at >= meeting.end),
  );
  touch.reasons.unshift(standing("reach/through-recruiter", { name: nameOf(recruiter) }));
  return [{ ...touch, doneAt: sent?.at, mentions: people.map((person) => person.id) }];
}

function speakOfUnreachable(situation: Situation, meeting: Meeting, people: Contact[], touches: Touch[]): void {
  if (situation.end !== undefined) return;
  const colleague = touches.find(
    (touch) =>
      touch.interview === meeting.id &&
      touch.channel !== "letter" &&
      touch.purpose === "thank-you" &&
      touch.isUnreachable !== true,
  );
  const open = people.filter((person) => thanksSent(situation, meeting, person) === undefined);
  if (open.length === 0) return;
  if (colleague) colleague.mentions = open.map((person) => person.id);
  const isOver = colleague !== undefined && !isActive(stateOf(colleague, situation.now));
  for (const person of open) adviseOnUnreachable(situation, person, isOver ? undefined : colleague);
}
