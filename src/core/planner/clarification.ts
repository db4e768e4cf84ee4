// What is there to add or to put right, and does it go into the thank-you or into a message of its own?
import { debriefAddress } from "../case/fact-address.ts";
import type { Contact } from "../case/case-file.ts";
import { atHour, dayAt } from "../time/work-calendar.ts";
import { HOUR } from "../time/zone.ts";
import { cameBack } from "./bounces.ts";
import { dayWords } from "./day-names.ts";
import { statedDay } from "./expectation.ts";
import { byRank, chooseChannel, nameOf } from "./reach.ts";
import { chooseRules, type RuleChoice } from "./rule-choice.ts";
import { sharesWords } from "./same-words.ts";
import type { Meeting, Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopForMeeting } from "./stops.ts";
import { isActive, stateOf, type Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";
import { thanksSent } from "./thank-you.ts";

interface Note {
  address: string;
  text: string;
}

/**
 * Notes ride in the thank-you to the same person while that can still be sent (it gets their addresses as facts). Once it
 * has gone out without them, or its time has passed, they become one message of their own to that person.
 */
export function planClarifications(situation: Situation, thankYous: readonly Touch[]): Touch[] {
  const touches: Touch[] = [];
  for (const meeting of situation.meetings) {
    const rules = chooseRules(situation.playbook, "clarification", situation.conditions);
    for (const [person, notes] of notesByPerson(situation, meeting, thankYous)) {
      const thanks = thanksCarrying(situation, meeting, person, thankYous);
      if (thanks && isActive(stateOf(thanks, situation.now))) {
        thanks.facts = [...(thanks.facts ?? []), ...notes.map((note) => note.address)];
        const reason = rules.because("plan", { name: nameOf(person) });
        if (reason) thanks.reasons.push({ ...standing("clarification/inside"), source: reason.source });
        continue;
      }
      if (!rules.flag("plan")) continue;
      const touch = ownMessage(situation, meeting, person, notes, thanks, rules);
      if (touch) touches.push(touch);
    }
  }
  return touches;
}

/** The thank-you for this interview, or the one for a later interview that replaces it. */
function thanksCarrying(
  situation: Situation,
  meeting: Meeting,
  person: Contact,
  thankYous: readonly Touch[],
): Touch | undefined {
  const toPerson = thankYous.filter(
    (touch) => touch.purpose === "thank-you" && touch.to.includes(person) && touch.channel !== "letter",
  );
  const own = toPerson.find((touch) => touch.interview === meeting.id);
  if (own?.cancelled?.rule !== "stop/one-a-day") return own;
  const later = situation.meetings.slice(situation.meetings.indexOf(meeting) + 1).map((item) => item.id);
  return toPerson.find((touch) => later.includes(touch.interview ?? "") && touch.cancelled === undefined) ?? own;
}

function notesByPerson(situation: Situation, meeting: Meeting, thankYous: readonly Touch[]): Map<Contact, Note[]> {
  const notes = new Map<Contact, Note[]>();
  const debrief = meeting.interview.debrief;
  const add = (id: string | undefined, list: "clarify" | "doubts", index: number, text: string) => {
    const person =
      (id === undefined ? undefined : situation.byId.get(id)) ?? usualReader(situation, meeting, thankYous);
    if (person === undefined) return;
    notes.set(person, [...(notes.get(person) ?? []), { address: debriefAddress(meeting.id, list, index), text }]);
  };
  debrief?.clarify?.forEach((item, index) => add(item.with, "clarify", index, item.text));
  // A doubt without an answer is not raised: it would only remind the reader of it.
  debrief?.doubts?.forEach((item, index) => {
    if (item.answer !== undefined) add(item.with, "doubts", index, item.answer);
  });
  return notes;
}

/** Who reads what was said to nobody in particular: the one who decides, among those who are written to. */
function usualReader(situation: Situation, meeting: Meeting, thankYous: readonly Touch[]): Contact | undefined {
  const ranked = byRank(meeting.people);
  const written = ranked.find((person) =>
    thankYous.some(
      (touch) =>
        touch.interview === meeting.id &&
        touch.purpose === "thank-you" &&
        touch.isUnreachable !== true &&
        touch.to.includes(person) &&
        touch.channel !== "letter",
    ),
  );
  return (
    written ?? ranked.find((person) => chooseChannel(situation, person, ["email", "linkedin"], meeting)) ?? ranked[0]
  );
}

function ownMessage(
  situation: Situation,
  meeting: Meeting,
  person: Contact,
  notes: readonly Note[],
  thanks: Touch | undefined,
  rules: RuleChoice<"clarification">,
): Touch | undefined {
  const id = `clarification:${meeting.id}:${person.id}`;
  const channel = chooseChannel(situation, person, ["email", "linkedin"], meeting);
  if (channel === undefined) return undefined;
  const clock = situation.clockOf(person, meeting);
  const said = situation.sent.filter(
    (passed) =>
      !cameBack(situation.bounces, passed, person.id) && (passed.with.length === 0 || passed.with.includes(person.id)),
  );
  const own = said.find(
    (passed) =>
      passed.item.touchpoint === id ||
      (passed.item.touchpoint === undefined &&
        passed.purpose === "clarification" &&
        (passed.item.interview === undefined ? passed.at >= meeting.start : passed.item.interview === meeting.id)),
  );
  // Notes that the thank-you has already carried need no message of their own.
  const open = notes.filter((note) => !said.some((passed) => sharesWords(note.text, passed.item.text ?? "")));
  if (open.length === 0 && own === undefined) return undefined;
  const thanked = thanksSent(situation, meeting, person)?.at ?? thanks?.closes ?? meeting.end;
  const day = clock.calendar.addWorkingDays(dayAt(clock, thanked), 1);
  const opens = atHour(clock, day, Math.max(9, clock.calendar.hoursOn(day).from));
  const lastDay = clock.calendar.addWorkingDays(day, rules.number("openForWorkingDays"));
  const decided = statedDay(situation);
  const isBeforeDecision = decided === undefined || decided >= day;
  const name = nameOf(person);
  return {
    id,
    purpose: "clarification",
    channel,
    to: [person],
    clock,
    opens,
    ideal: opens + HOUR / 2,
    lateFrom: atHour(clock, clock.calendar.addWorkingDays(day, 2), 18),
    closes: atHour(clock, decided === undefined ? lastDay : Math.max(day, Math.min(lastDay, decided)), 18),
    reasons: [
      thanksSent(situation, meeting, person) === undefined
        ? standing("clarification/alone", { name })
        : rules.because("plan", { name }),
      own && standing("done/sent", { date: dayWords(dayAt(clock, own.at)) }),
    ].filter((reason): reason is Reason => reason !== undefined),
    interview: meeting.id,
    facts: (open.length > 0 ? open : notes).map((note) => note.address),
    doneAt: own?.at,
    cancelled:
      stopForMeeting(situation, meeting) ??
      (isBeforeDecision ? undefined : standing("clarification/too-late", { date: dayWords(decided) })),
  };
}
