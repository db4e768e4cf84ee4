// May one ask why, whom, and when? Once, after a rejection.
import type { Contact } from "../case/case-file.ts";
import { atHour, dayAt } from "../time/work-calendar.ts";
import { dayWords } from "./day-names.ts";
import { byRank, chooseChannel, nameOf, partOf } from "./reach.ts";
import { chooseRules } from "./rule-choice.ts";
import type { Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopByWish } from "./stops.ts";
import type { End } from "./the-end.ts";
import type { Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";

const NO_FEEDBACK =
  /\b(?:cannot|can't|can not|unable|not able|do not|don't|aren't able|not possible)\b[^.!?]{0,60}\bfeedback\b/i;

/** Only after talks that were held: before them there is nothing to give feedback on. */
export function planFeedbackRequest(situation: Situation, reply: Touch | undefined): Touch[] {
  const { end } = situation;
  if (end?.kind !== "rejected" || !situation.meetings.some((meeting) => meeting.end <= end.at)) return [];
  const rules = chooseRules(situation.playbook, "feedback-request", situation.conditions);
  const asked = situation.sent.find(
    (passed) =>
      passed.item.touchpoint === "feedback-request" ||
      passed.purpose === "feedback-request" ||
      (passed.at >= end.at && /\bfeedback\b/i.test(passed.item.text ?? "")),
  );
  if (!rules.flag("plan") && asked?.purpose !== "feedback-request") return [];
  const person = whoKnows(situation, end);
  const channel = person && chooseChannel(situation, person, ["email", "linkedin"]);
  if (person === undefined || channel === undefined) return [];
  const clock = situation.clockOf(person, situation.meetings.at(-1));
  const { calendar } = clock;
  const replied = dayAt(clock, reply?.doneAt ?? end.at);
  const day = Math.max(
    calendar.addWorkingDays(dayAt(clock, end.at), rules.number("afterWorkingDays")),
    // Two messages to people who have just said no are kept apart.
    calendar.addWorkingDays(replied, 2),
  );
  const name = nameOf(person);
  const isRefused = NO_FEEDBACK.test(end.mail?.item.text ?? "");
  const hasCome = situation.caseFile.lessons?.some((lesson) => lesson.from === "feedback") === true;
  return [
    {
      id: "feedback-request",
      purpose: "feedback-request",
      channel,
      to: [person],
      clock,
      opens: atHour(clock, day, Math.max(9, calendar.hoursOn(day).from)),
      ideal: atHour(clock, day, Math.max(10, calendar.hoursOn(day).from)),
      lateFrom: atHour(clock, calendar.addWorkingDays(day, 5), 18),
      closes: atHour(clock, day + rules.number("openForDays"), 18),
      reasons: [
        rules.because("plan", { name, company: situation.company }),
        asked && standing("done/sent", { date: dayWords(dayAt(clock, asked.at)) }),
      ].filter((reason): reason is Reason => reason !== undefined),
      doneAt: asked?.at,
      cancelled:
        stopByWish(situation) ??
        (isRefused ? standing("feedback/refused", { company: situation.company }) : undefined) ??
        (hasCome ? standing("feedback/has-come") : undefined),
    },
  ];
}

/** Who was in the room and decides; the recruiter where nobody else can be asked. */
function whoKnows(situation: Situation, end: End): Contact | undefined {
  const open = (contact: Contact) =>
    contact.updates !== "hands-off" && chooseChannel(situation, contact, ["email", "linkedin"]) !== undefined;
  const met = byRank(
    situation.meetings.filter((meeting) => meeting.end <= end.at).flatMap((meeting) => meeting.people),
  );
  return (
    met.find((contact) => partOf(contact) === "hiring-manager" && open(contact)) ??
    situation.contacts.find((contact) => partOf(contact) === "recruiter" && open(contact)) ??
    met.find(open)
  );
}
