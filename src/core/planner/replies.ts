// How is a rejection or an offer answered, and when?
import type { Contact } from "../case/case-file.ts";
import { readDatePhrases } from "../time/read-date-phrases.ts";
import { atHour, dayAt, hourAt, nextWorkingMoment } from "../time/work-calendar.ts";
import { DAY, dayNumber, dayText, HOUR } from "../time/zone.ts";
import { dayWords } from "./day-names.ts";
import { writesDayFirst } from "./expectation.ts";
import type { End } from "./the-end.ts";
import type { Passed } from "./past.ts";
import { chooseChannel, nameOf, partOf } from "./reach.ts";
import { chooseRules } from "./rule-choice.ts";
import type { Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopByWish } from "./stops.ts";
import type { Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";

/** One short answer that thanks and keeps the door open, a night after a rejection. */
export function planRejectionReply(situation: Situation): Touch[] {
  const { end } = situation;
  if (end?.kind !== "rejected") return [];
  const rules = chooseRules(situation.playbook, "rejection-reply", situation.conditions);
  const sent = answerSent(situation, "rejection-reply", end);
  if (!rules.flag("plan") && sent === undefined) return [];
  const person = whoWrote(situation, end);
  const channel = person && chooseChannel(situation, person, ["email", "linkedin"]);
  if (person === undefined || channel === undefined) {
    if (sent === undefined) situation.advice.push(standing("reply/nobody", { company: situation.company }));
    return [];
  }
  const clock = situation.clockOf(person, situation.meetings.at(-1));
  const { calendar } = clock;
  const opens = nextWorkingMoment(clock, end.at + rules.number("afterHours") * HOUR);
  const known = dayAt(clock, end.at);
  const nextDay = calendar.addWorkingDays(known, 1);
  const name = nameOf(person);
  return [
    {
      id: "rejection-reply",
      purpose: "rejection-reply",
      channel,
      to: [person],
      clock,
      opens,
      ideal: Math.max(opens, atHour(clock, nextDay, 10)),
      lateFrom: atHour(clock, calendar.addWorkingDays(known, rules.number("withinWorkingDays")), 18),
      closes: atHour(clock, calendar.addWorkingDays(known, rules.number("openForWorkingDays")), 18),
      reasons: [
        rules.because("plan", { name, company: situation.company }),
        rules.because("withinWorkingDays", { name }),
        sent && standing("done/sent", { date: dayWords(dayAt(clock, sent.at)) }),
      ].filter((reason): reason is Reason => reason !== undefined),
      doneAt: sent?.at,
      cancelled: stopByWish(situation),
    },
  ];
}

/** An offer is answered within a working day, if only to say thank you and by when one decides. */
export function planOfferReply(situation: Situation): Touch[] {
  const { end } = situation;
  if (end === undefined || !["offer", "accepted", "declined"].includes(end.kind)) return [];
  const rules = chooseRules(situation.playbook, "offer-reply", situation.conditions);
  const sent = answerSent(situation, "offer-reply", end);
  const person = whoWrote(situation, end);
  const channel = person && chooseChannel(situation, person, ["email", "phone", "linkedin"]);
  if (sent === undefined && (end.kind !== "offer" || !rules.flag("plan"))) return [];
  if (person === undefined || channel === undefined) {
    if (sent === undefined) situation.advice.push(standing("reply/nobody", { company: situation.company }));
    return [];
  }
  const clock = situation.clockOf(person, situation.meetings.at(-1));
  const { calendar } = clock;
  const opens = nextWorkingMoment(clock, end.at);
  const soon = nextWorkingMoment(clock, end.at + 2 * HOUR);
  const ideal = hourAt(clock, soon) < 9 ? atHour(clock, dayAt(clock, soon), 9) : soon;
  const known = dayAt(clock, end.at);
  const onTime = atHour(clock, calendar.addWorkingDays(known, rules.number("withinWorkingDays")), 18);
  const answerBy =
    end.mail && dayToAnswer(end.mail, dayAt(situation.clock, end.mail.at), situation.clock.calendar.country);
  const usual = atHour(clock, calendar.addWorkingDays(known, rules.number("openForWorkingDays")), 18);
  const closes = answerBy === undefined ? usual : Math.max(onTime, atHour(clock, answerBy, 18));
  const name = nameOf(person);
  return [
    {
      id: "offer-reply",
      purpose: "offer-reply",
      channel,
      to: [person],
      clock,
      opens,
      ideal,
      lateFrom: onTime,
      closes,
      reasons: [
        rules.because("plan", { name, company: situation.company }),
        rules.because("withinWorkingDays", { name }),
        answerBy === undefined
          ? undefined
          : { ...standing("reply/answer-by"), says: `They asked for your answer by ${dayWords(answerBy)}.` },
        sent && standing("done/sent", { date: dayWords(dayAt(clock, sent.at)) }),
      ].filter((reason): reason is Reason => reason !== undefined),
      doneAt: sent?.at,
    },
  ];
}

/** Who is answered: who wrote, else the recruiter, else whoever one met. */
export function whoWrote(situation: Situation, end: End): Contact | undefined {
  const reachable = (contact: Contact) => chooseChannel(situation, contact, ["email", "linkedin"]) !== undefined;
  const writers = (end.mail?.with ?? []).flatMap((id) => situation.byId.get(id) ?? []);
  const met = situation.meetings.flatMap((meeting) => meeting.people);
  const candidates = [
    ...writers,
    ...situation.contacts.filter((contact) => partOf(contact) === "recruiter"),
    ...met.filter((contact) => partOf(contact) === "hiring-manager"),
    ...met,
    ...situation.contacts,
  ];
  return candidates.find(reachable);
}

function answerSent(situation: Situation, purpose: "rejection-reply" | "offer-reply", end: End): Passed | undefined {
  const writers = end.mail?.with ?? [];
  return situation.sent.findLast(
    (passed) =>
      passed.item.touchpoint === purpose ||
      // An answer may have been recorded before the outcome was: the day of the outcome is often entered later.
      (passed.purpose === purpose && passed.at >= end.at - 30 * DAY) ||
      // What was written to them right after their mail, and noted without its purpose, was the answer.
      (passed.item.purpose === undefined &&
        passed.at > end.at &&
        passed.at < end.at + 14 * DAY &&
        (passed.with.length === 0 || passed.with.some((id) => writers.includes(id)))),
  );
}

const ANSWER_WORDS =
  /\b(by|until|before|within|no later than|respond|reply|answer|accept|valid|expires?|decision|let us know)\b/i;

/** The day by which an offer asks for an answer, as far as its text says so. */
function dayToAnswer(mail: Passed, on: number, country: string | undefined): number | undefined {
  const text = (mail.item.text ?? "").slice(0, 20_000);
  const dayFirst = writesDayFirst(country);
  for (const phrase of readDatePhrases(text, { on: dayText(on), ...(dayFirst !== undefined && { dayFirst }) })) {
    const around = text.slice(Math.max(0, phrase.start - 80), phrase.end + 40);
    const day = dayNumber(phrase.until);
    if (ANSWER_WORDS.test(around) && day > on && day <= on + 60) return day;
  }
  return undefined;
}
