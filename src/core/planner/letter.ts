// Is a handwritten note right, and does it arrive before the decision?
import { atHour, dayAt } from "../time/work-calendar.ts";
import { countryOfZone } from "../time/zone-country.ts";
import { dayNumber } from "../time/zone.ts";
import { dayWords } from "./day-names.ts";
import { statedDay } from "./expectation.ts";
import { byRank, isOpen, nameOf, partOf } from "./reach.ts";
import { chooseRules } from "./rule-choice.ts";
import type { Meeting, Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopForMeeting } from "./stops.ts";
import type { Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";

/**
 * At most one note for an interview, to the person who decides, posted the next working day; a working day after the mail to
 * the same person where the post is fast enough. `thankYous` are those planned so far.
 */
export function lettersFor(situation: Situation, meeting: Meeting, thankYous: readonly Touch[]): Touch[] {
  const person = byRank(meeting.people).find((contact) => isOpen(situation, contact, "letter"));
  if (person === undefined) return [];
  const rules = chooseRules(situation.playbook, "thank-you", {
    ...situation.conditions,
    format: meeting.interview.format,
    part: partOf(person),
    updates: person.updates,
  });
  if (!rules.flag("plan") || !(rules.flag("letter") || person.prefers === "letter")) return [];
  const clock = situation.clockOf(person, meeting);
  const { calendar } = clock;
  const meetingDay = dayAt(clock, meeting.end);
  const soonest = calendar.workingDayFrom(meetingDay + 1);
  const isAbroad = countryOfZone(situation.caseFile.candidate.timeZone) !== calendar.country;
  const postDays = rules.number(isAbroad ? "postDaysAbroad" : "postDays");
  const deadline = decisionDayFor(situation, meeting) ?? meetingDay + rules.number("letterWithinDays") + 1;
  const mail = thankYous.find(
    (touch) => touch.interview === meeting.id && touch.to.includes(person) && touch.cancelled === undefined,
  );
  const apart = mail && calendar.addWorkingDays(dayAt(clock, mail.doneAt ?? mail.ideal), 1);
  const isApartInTime = apart !== undefined && calendar.addWorkingDays(apart, postDays) < deadline;
  const posted = isApartInTime ? Math.max(apart, soonest) : soonest;
  let lastPosting = posted;
  while (calendar.addWorkingDays(lastPosting + 1, postDays) < deadline && lastPosting < posted + 4) lastPosting++;
  const arrives = calendar.addWorkingDays(posted, postDays);
  const isInTime = arrives < deadline;
  const name = nameOf(person);
  const id = `thank-you:${meeting.id}:${person.id}:letter`;
  const sent = situation.sent.find(
    (passed) =>
      passed.item.touchpoint === id ||
      (passed.purpose === "thank-you" &&
        passed.item.channel === "letter" &&
        (passed.with.length === 0 || passed.with.includes(person.id)) &&
        (passed.item.interview === undefined ? passed.at >= meeting.end : passed.item.interview === meeting.id)),
  );
  return [
    {
      id,
      purpose: "thank-you",
      channel: "letter",
      to: [person],
      clock,
      opens: atHour(clock, posted, 8.5),
      ideal: atHour(clock, posted, 10),
      lateFrom: atHour(clock, posted, 18),
      closes: atHour(clock, lastPosting, 18),
      reasons: [
        person.prefers === "letter" ? standing("reach/prefers", { name }) : rules.because("letter", { name }),
        isInTime
          ? { ...standing("letter/arrival"), says: `Posted then, it arrives about ${dayWords(arrives)}.` }
          : undefined,
        sent && standing("done/sent", { date: dayWords(dayAt(clock, sent.at)) }),
      ].filter((reason): reason is Reason => reason !== undefined),
      interview: meeting.id,
      doneAt: sent?.at,
      cancelled:
        stopForMeeting(situation, meeting) ??
        (isInTime ? undefined : standing("letter/too-slow", { name, date: dayWords(arrives) })),
    },
  ];
}

function decisionDayFor(situation: Situation, meeting: Meeting): number | undefined {
  const stated = statedDay(situation);
  return stated !== undefined && stated >= dayNumber(meeting.interview.start) ? stated : undefined;
}
