// What should the person know that is no message to anybody?
import { dayAt } from "../time/work-calendar.ts";
import { DAY } from "../time/zone.ts";
import { dayWords } from "./day-names.ts";
import { nameOf, namesOf } from "./reach.ts";
import type { Situation } from "./situation.ts";
import { isActive, stateOf, type Touch } from "./touch.ts";
import { standing, type StandingRuleId } from "./standing-rules.ts";
import { remedyForBounce } from "./unreachable.ts";

/** Adds to the advice what follows from the facts as such: bounces, refusals, debriefs that are missing, what is left to do. */
export function adviseOnFacts(situation: Situation): void {
  const { end, now } = situation;
  const say = (rule: StandingRuleId, says?: string) =>
    situation.advice.push({ ...standing(rule, { company: situation.company }), ...(says !== undefined && { says }) });

  for (const bounce of situation.bounces) {
    if (!bounce.isCurrent || end !== undefined) continue;
    const person = situation.byId.get(bounce.contact);
    const date = dayWords(dayAt(situation.clock, bounce.at));
    if (person === undefined) continue;
    situation.advice.push({
      ...standing("reach/bounced", { name: nameOf(person), date }),
      says: `A message to ${nameOf(person)} came back on ${date}: ${remedyForBounce(situation, person)}.`,
    });
  }
  if (end === undefined) {
    for (const person of situation.contacts) {
      if (person.phone !== undefined && person.refuses?.includes("phone") === true) {
        situation.advice.push(standing("reach/no-calls", { name: nameOf(person) }));
      }
    }
    const unwritten = situation.meetings.filter(
      (meeting) => meeting.end <= now && now < meeting.end + 3 * DAY && meeting.interview.debrief === undefined,
    );
    for (const meeting of unwritten) {
      const names = meeting.people.map(nameOf).join(", ");
      say(
        "stop/debrief",
        `Write down what ${names} and you talked about while you remember it: the letter is made from it.`,
      );
    }
    const request = situation.received.findLast((passed) => passed.item.signal === "materials");
    const isKept = request && situation.sent.some((passed) => passed.purpose === "materials" && passed.at > request.at);
    const isListed = situation.meetings.some((meeting) => (meeting.interview.debrief?.promised ?? []).length > 0);
    if (request && !isKept && !isListed) {
      say(
        "materials/asked",
        `${situation.company} asked for something on ${dayWords(dayAt(situation.clock, request.at))}: add it to what you promised, and send it promptly.`,
      );
    }
    const scheduling = situation.received.findLast((passed) => passed.item.signal === "scheduling");
    const last = situation.meetings.at(-1);
    if (scheduling && (last === undefined || scheduling.at > last.end)) say("interview/enter");
    return;
  }
  if (end.kind === "rejected") say("end/learn");
  if (end.kind === "closed") say("end/closed");
}

/** Missed thanks are no drama, but the person should know what to do with them. */
export function adviseOnMissedThanks(situation: Situation, touches: readonly Touch[]): void {
  if (situation.end !== undefined) return;
  const missed = touches.filter(
    (touch) =>
      touch.purpose === "thank-you" && touch.channel !== "letter" && stateOf(touch, situation.now) === "missed",
  );
  const people = [...new Set(missed.flatMap((touch) => touch.to))].filter(
    (person) =>
      !touches.some(
        (touch) =>
          touch.purpose === "thank-you" && touch.to.includes(person) && isActive(stateOf(touch, situation.now)),
      ),
  );
  if (people.length > 0) situation.advice.push(standing("thank-you/missed", { name: namesOf(people) }));
}
