// From which day on may one ask how things stand?
import type { HistoryItem } from "../case/case-file.ts";
import { dayAt, type RecipientClock } from "../time/work-calendar.ts";
import { DAY, type DayNumber, type EpochMs } from "../time/zone.ts";
import type { Contact } from "../case/case-file.ts";
import { askingDayFrom } from "./asking-day.ts";
import { lastDayNamed, statements, type Statement } from "./expectation.ts";
import type { Passed } from "./past.ts";
import { partOf } from "./reach.ts";
import { chooseRules, type RuleChoice } from "./rule-choice.ts";
import { leavesItToThem } from "./silence.ts";
import type { Meeting, Situation } from "./situation.ts";
import type { Touch } from "./touch.ts";
import { thanksSent } from "./thank-you.ts";

/** What makes one wait, and until when. */
export interface Waiting {
  /** The first day on which one may ask; a working day. */
  first: DayNumber;
  /** The best day. */
  best: DayNumber;
  /** The last day on which it is on time. */
  last: DayNumber;
  /** Not before this instant, whatever the day: a week is seven times 24 hours. */
  notBefore: EpochMs;
  because: "date" | "no-date" | "answer" | "unread" | "again" | "gap" | "away";
  /** The day that was stated. */
  date?: DayNumber;
  answer?: Passed;
  statement?: Statement;
  /** Who is away. */
  absent?: Contact;
}

/** Signals that are no answer of a person to the candidate. */
const NO_ANSWER: readonly HistoryItem["signal"][] = ["acknowledgement", "auto-reply", "bounce", "unrelated"];

/** What people of the company wrote after the last interview that counts as an answer. */
export function answersSince(situation: Situation, at: EpochMs): Passed[] {
  return situation.received.filter((passed) => passed.at > at && !NO_ANSWER.includes(passed.item.signal));
}

/** The latest statement that names a day, or undefined. */
export function datedStatement(situation: Situation): Statement | undefined {
  return statements(situation).findLast((statement) => statement.day !== undefined);
}

/**
 * The waiting that follows from what was said and sent, the answers apart: after a stated date, or else after the thanks.
 * A date that was stated before the latest interview may have meant another step, so both have to have passed.
 */
export function waitingAfter(
  situation: Situation,
  meeting: Meeting,
  rules: RuleChoice<"status-inquiry">,
  clock: RecipientClock,
  thankYous: readonly Touch[],
): Waiting {
  const said = statements(situation);
  const dated = datedStatement(situation);
  const latest = said.at(-1);
  const waits: Waiting[] = [];
  if (dated?.day !== undefined) waits.push(afterDate(situation, dated, rules, clock));
  if (latest !== undefined && latest.day === undefined) waits.push(afterUnread(latest, rules, clock));
  if (dated === undefined || dated.at < meeting.start)
    waits.push(afterThanks(situation, meeting, rules, clock, thankYous));
  return waits.reduce(longer);
}

/** Both waits together: what makes one wait longer is the reason, and neither is cut short. */
export function longer(a: Waiting, b: Waiting): Waiting {
  const reason = b.best > a.best || (b.best === a.best && b.first > a.first) ? b : a;
  return {
    ...reason,
    first: Math.max(a.first, b.first),
    best: Math.max(a.best, b.best),
    last: Math.max(a.last, b.last),
    notBefore: Math.max(a.notBefore, b.notBefore),
  };
}

function afterDate(
  situation: Situation,
  statement: Statement,
  rules: RuleChoice<"status-inquiry">,
  clock: RecipientClock,
): Waiting {
  const { calendar } = situation.clock;
  const date = statement.day!;
  // Nobody decides on a public holiday: the count begins on the working day after it.
  const decided = calendar.isHoliday(date) ? calendar.workingDayFrom(date) : date;
  const asked = Math.max(
    calendar.addWorkingDays(decided, rules.number("afterDateWorkingDays")),
    date + Math.max(1, rules.number("afterDateDays")),
  );
  const best = askingDayFrom(clock.calendar, calendar.workingDayFrom(asked));
  return {
    first: best,
    best,
    last: clock.calendar.addWorkingDays(best, 3),
    notBefore: Number.NEGATIVE_INFINITY,
    because: "date",
    date,
    statement,
  };
}

function afterThanks(
  situation: Situation,
  meeting: Meeting,
  rules: RuleChoice<"status-inquiry">,
  clock: RecipientClock,
  thankYous: readonly Touch[],
): Waiting {
  const sent = meeting.people.flatMap((person) => thanksSent(situation, meeting, person)?.at ?? []);
  const planned = thankYous
    .filter((touch) => touch.interview === meeting.id && touch.channel !== "letter" && touch.cancelled === undefined)
    .map((touch) => touch.ideal);
  const thanked = sent.length > 0 ? Math.max(...sent) : planned.length > 0 ? Math.max(...planned) : meeting.end;
  return inDays(thanked, rules.number("noDateFromDays"), rules.number("noDateToDays"), clock, "no-date");
}

/** Words that could not be read as a day: the long end of the usual wait, counted from when they were said. */
function afterUnread(statement: Statement, rules: RuleChoice<"status-inquiry">, clock: RecipientClock): Waiting {
  // Who says that they will call means it: they get some days more.
  const days = rules.number("noDateToDays") + (isTheirCall(statement) ? 4 : 0);
  return { ...inDays(statement.at, days, days + 4, clock, "unread"), statement };
}

/** No day was named, but they said that they would be the ones to get in touch. */
export function isTheirCall(statement: Statement): boolean {
  return statement.day === undefined && statement.said !== undefined && leavesItToThem(statement.said);
}

/** After an answer that named no day: the long end of the usual wait, counted from the answer. */
export function afterAnswer(answer: Passed, rules: RuleChoice<"status-inquiry">, clock: RecipientClock): Waiting {
  const days = rules.number("noDateToDays");
  return { ...inDays(answer.at, days, days + 4, clock, "answer"), answer };
}

/** Some days after an instant: best a day later than the first, on a working day, and inside the span where that is possible. */
export function inDays(
  at: EpochMs,
  from: number,
  to: number,
  clock: RecipientClock,
  because: Waiting["because"],
): Waiting {
  const day = dayAt(clock, at);
  const first = askingDayFrom(clock.calendar, day + from);
  const wanted = askingDayFrom(clock.calendar, day + Math.min(from + 1, to));
  // A later day is no better where only quiet days lie between.
  const best = wanted <= day + to ? Math.max(first, wanted) : first;
  return { first, best, last: Math.max(best, day + to), notBefore: at + from * DAY, because };
}

const THANKS_GAP = 2;

/** The gap a question keeps from whatever passed between the candidate and the company last, either way. */
export function afterLastTouch(situation: Situation, meeting: Meeting, clock: RecipientClock): Waiting | undefined {
  const gap = chooseRules(situation.playbook, "budget", situation.conditions).number("gapDays");
  const last = situation.sent.findLast(({ purpose }) => purpose !== "thank-you" && purpose !== "status-inquiry");
  const thanked = situation.sent.findLast(({ purpose }) => purpose === "thank-you");
  const answer = answersSince(situation, meeting.end).at(-1);
  return [
    last && atOnce(last.at, gap, clock),
    thanked && atOnce(thanked.at, THANKS_GAP, clock),
    answer && atOnce(answer.at, gap, clock),
  ]
    .filter((waiting) => waiting !== undefined)
    .reduce<Waiting | undefined>((sum, waiting) => (sum === undefined ? waiting : longer(sum, waiting)), undefined);
}

function atOnce(at: EpochMs, days: number, clock: RecipientClock): Waiting {
  const waiting = inDays(at, days, days + 2, clock, "gap");
  return { ...waiting, best: waiting.first };
}

/**
 * While an automatic reply says that the person who would be asked, or one who decides, is away, nobody asks: the working day
 * after they are back belongs to them.
 */
export function afterAbsence(situation: Situation, person: Contact, clock: RecipientClock): Waiting | undefined {
  const met = new Set(situation.meetings.flatMap((meeting) => meeting.people));
  const counts = (contact: Contact) =>
    contact === person || (met.has(contact) && ["hiring-manager", "executive"].includes(partOf(contact)));
  const away = situation.contacts.filter(counts).flatMap((contact) => {
    const reply = situation.received.findLast(
      (passed) =>
        passed.item.signal === "auto-reply" &&
        (passed.with.includes(contact.id) || (passed.with.length === 0 && contact === person)),
    );
    // Who has written since is back.
    const isBack = reply && answersSince(situation, reply.at).some((passed) => passed.with.includes(contact.id));
    if (reply === undefined || isBack) return [];
    const back = lastDayNamed(reply.item.text ?? "", dayAt(clock, reply.at), clock.calendar.country);
    return back === undefined ? [] : [{ contact, back }];
  });
  if (away.length === 0) return undefined;
  const last = away.reduce((a, b) => (b.back > a.back ? b : a));
  const day = askingDayFrom(clock.calendar, last.back + 1);
  return {
    first: day,
    best: day,
    last: day + 3,
    notBefore: Number.NEGATIVE_INFINITY,
    because: "away",
    date: last.back,
    absent: last.contact,
  };
}
