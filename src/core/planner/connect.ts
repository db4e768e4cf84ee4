// To whom does a connection request on LinkedIn go, and when?
import type { Contact } from "../case/case-file.ts";
import { atHour, dayAt } from "../time/work-calendar.ts";
import { DAY } from "../time/zone.ts";
import { dayWords } from "./day-names.ts";
import { byRank, nameOf } from "./reach.ts";
import { chooseRules } from "./rule-choice.ts";
import type { Meeting, Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopByWish, stopUnasked } from "./stops.ts";
import { connectId, thanksSent } from "./thank-you.ts";
import { isActive, stateOf, type Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";
import { mayRequest } from "./unreachable.ts";

/** A few days after the thanks, to the people one talked with, those who decide first. */
export function planConnections(situation: Situation, thankYous: readonly Touch[]): Touch[] {
  const rules = chooseRules(situation.playbook, "connect", situation.conditions);
  const touches: Touch[] = [];
  const isAfterRejection = situation.end?.kind === "rejected" && rules.flag("afterDecision");
  const stop = isAfterRejection ? stopByWish(situation) : stopUnasked(situation);
  for (const [person, meeting] of peopleMet(situation)) {
    const sent = situation.sent.find(
      (passed) =>
        passed.item.touchpoint === connectId(person) ||
        (passed.purpose === "connect" && (passed.with.length === 0 || passed.with.includes(person.id))),
    );
    const viaLinkedIn = thankYous.some((touch) => touch.channel === "linkedin" && touch.to.includes(person));
    if (thankYous.some((touch) => touch.id === connectId(person))) continue;
    const isWanted =
      rules.flag("plan") &&
      touches.length < rules.number("most") &&
      !viaLinkedIn &&
      person.updates !== "hands-off" &&
      mayRequest(person);
    if (!isWanted && sent === undefined) continue;
    const clock = situation.clockOf(person, meeting);
    const { calendar } = clock;
    const thanks = thankYous.findLast(
      (touch) => touch.to.includes(person) && touch.channel !== "letter" && touch.cancelled === undefined,
    );
    // Thanks come first: while they can still be sent, the request waits for them.
    const waiting =
      thanks && isActive(stateOf(thanks, situation.now)) ? Math.max(thanks.ideal, situation.now) : undefined;
    const thanked = waiting ?? thanksSent(situation, meeting, person)?.at ?? thanks?.ideal ?? meeting.end;
    const since = isAfterRejection ? Math.max(thanked, situation.end!.at + 5 * DAY) : thanked;
    const day = calendar.workingDayFrom(dayAt(clock, since) + rules.number("afterDays"));
    const name = nameOf(person);
    touches.push({
      id: connectId(person),
      purpose: "connect",
      channel: "linkedin",
      to: [person],
      clock,
      opens: atHour(clock, day, Math.max(9, calendar.hoursOn(day).from)),
      ideal: atHour(clock, day, Math.max(11, calendar.hoursOn(day).from)),
      lateFrom: atHour(clock, calendar.addWorkingDays(day, 4), 18),
      closes: atHour(clock, day + rules.number("openForDays"), 18),
      reasons: [
        rules.because(isAfterRejection ? "afterDecision" : "plan", { name, company: situation.company }),
        sent && standing("done/sent", { date: dayWords(dayAt(clock, sent.at)) }),
        meeting.end > situation.now
          ? standing("interview/ahead", { date: dayWords(dayAt(clock, meeting.start)) })
          : undefined,
      ].filter((reason): reason is Reason => reason !== undefined),
      interview: meeting.id,
      doneAt: sent?.at,
      cancelled: stop,
    });
  }
  return touches;
}

/** Everybody who took part, with the last interview they took part in: the request comes after all the thanks. */
function peopleMet(situation: Situation): [Contact, Meeting][] {
  const last = new Map<Contact, Meeting>();
  for (const meeting of situation.meetings) for (const person of meeting.people) last.set(person, meeting);
  return byRank([...last.keys()]).map((person) => [person, last.get(person)!]);
}
