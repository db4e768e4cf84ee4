// When is it right to ask how things stand, how often, and when is it time to let go?
import { atHour, dayAt, hourAt, nextWorkingMoment, type RecipientClock } from "../time/work-calendar.ts";
import type { EpochMs } from "../time/zone.ts";
import { DAY } from "../time/zone.ts";
import { dayWords } from "./day-names.ts";
import type { Passed } from "./past.ts";
import { nameOf, namesOf, partOf } from "./reach.ts";
import { chooseRules, type RuleChoice } from "./rule-choice.ts";
import type { Meeting, Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopUnasked } from "./stops.ts";
import { stateOf, type Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";
import { adviseOnWords, dateReason, unreadReason } from "./waiting-words.ts";
import {
  afterAbsence,
  afterAnswer,
  afterLastTouch,
  answersSince,
  datedStatement,
  inDays,
  longer,
  waitingAfter,
  type Waiting,
} from "./waiting.ts";
import { callingHours, hoursText, whomToAsk, type Addressee } from "./whom-to-ask.ts";

/** Everything the questions of one round rest on. */
interface Asking {
  situation: Situation;
  /** The interview after which one waits. */
  meeting: Meeting;
  rules: RuleChoice<"status-inquiry">;
  addressee: Addressee;
  clock: RecipientClock;
  asked: readonly Passed[];
  most: number;
  thankYous: readonly Touch[];
}

/** Questions about the status: those that were asked, and the ones to come. `thankYous` are those of the same plan. */
export function planStatusInquiries(situation: Situation, thankYous: readonly Touch[]): Touch[] {
  const asked = situation.sent.filter((passed) => passed.purpose === "status-inquiry");
  const done = asked.flatMap((passed, index) => askedTouch(situation, passed, index + 1));
  const last = situation.meetings.at(-1);
  if (last === undefined) return done;
  const asking = readAsking(situation, last, asked, thankYous);
  if (asking === undefined) return done;
  const coming = comingInquiries(asking);
  return [...done, ...replacedByNextRound(asking, coming), ...coming];
}

function readAsking(
  situation: Situation,
  meeting: Meeting,
  asked: readonly Passed[],
  thankYous: readonly Touch[],
): Asking | undefined {
  const conditions = {
    ...situation.conditions,
    decision: datedStatement(situation) === undefined ? "none" : "stated",
    format: meeting.interview.format,
  };
  const general = chooseRules(situation.playbook, "status-inquiry", conditions);
  if (!general.flag("plan")) return undefined;
  const addressee = whomToAsk(situation, general);
  if (addressee === undefined) {
    if (situation.end === undefined) situation.advice.push(standing("whom/nobody"));
    return undefined;
  }
  const { person, isReluctant } = addressee;
  const rules = chooseRules(situation.playbook, "status-inquiry", {
    ...conditions,
    part: partOf(person),
    updates: person.updates,
  });
  const most = isReluctant ? Math.min(1, rules.number("most")) : rules.number("most");
  return { situation, meeting, rules, addressee, clock: situation.clockOf(person, meeting), asked, most, thankYous };
}

function comingInquiries(asking: Asking): Touch[] {
  const { situation, asked, most, rules, meeting, clock } = asking;
  const again = rules.number("againAfterDays");
  const lastAsked = asked.at(-1);
  if (asked.length >= most) {
    if (lastAsked) adviseLettingGo(asking, lastAsked, again);
    return [];
  }
  let waiting = waitingAfter(situation, meeting, rules, clock, asking.thankYous);
  const stop = stopUnasked(situation) ?? stopByAnswer(asking, waiting);
  const answer = lastUndatedAnswer(asking);
  if (answer && waiting.because !== "date") waiting = longer(waiting, afterAnswer(answer, rules, clock));
  const gap = afterLastTouch(situation, meeting, clock);
  if (gap) waiting = longer(waiting, gap);
  const away = afterAbsence(situation, asking.addressee.person, clock);
  if (away) waiting = longer(waiting, away);
  if (lastAsked) waiting = longer(waiting, inDays(lastAsked.at, again, again + 3, clock, "again"));
  if (stop === undefined) adviseOnWords(situation, waiting);
  const touches: Touch[] = [];
  const used = new Set(asked.map((passed) => passed.item.touchpoint));
  for (let number = asked.length + 1, name = number; number <= most; number++, name++) {
    while (used.has(`status-inquiry:${meeting.id}:${name}`)) name++;
    const touch = inquiry(asking, name, waiting, stop);
    touches.push(touch);
    if (stop !== undefined) break;
    if (stateOf(touch, situation.now) === "missed") {
      situation.advice.push(standing("status-inquiry/missed", { company: situation.company }));
      break;
    }
    // The next one waits for this one, also when this one is late.
    waiting = inDays(Math.max(touch.ideal, situation.now), again, again + 3, clock, "again");
  }
  return touches;
}

function inquiry(asking: Asking, number: number, waiting: Waiting, stop: Reason | undefined): Touch {
  const { situation, meeting, rules, addressee, clock } = asking;
  const { calendar } = clock;
  const hours = addressee.channel === "phone" ? callingHours(situation, clock) : undefined;
  const morning = hours?.[0] ?? Math.max(calendar.hoursOn(waiting.first).from, 8.5);
  const opens = nextWorkingMoment(clock, Math.max(atHour(clock, waiting.first, morning), waiting.notBefore));
  let ideal = atHour(clock, waiting.best, hours ? hours[0] + 0.5 : Math.max(10, calendar.hoursOn(waiting.best).from));
  if (ideal < opens) ideal = nextCalm(clock, opens, hours);
  const last = calendar.workingDayFrom(Math.max(waiting.last, dayAt(clock, ideal)));
  return {
    id: `status-inquiry:${meeting.id}:${number}`,
    purpose: "status-inquiry",
    channel: addressee.channel,
    to: [addressee.person],
    clock,
    opens,
    ideal,
    lateFrom: atHour(clock, last, 18),
    closes: atHour(clock, dayAt(clock, ideal) + rules.number("openForDays"), 18),
    reasons: inquiryReasons(asking, waiting),
    interview: meeting.id,
    ...(hours && { hours: hoursText(hours) }),
    cancelled: stop,
  };
}

/** The moment itself if it is a good hour, else ten the next working day (or the first hour for calls). */
function nextCalm(clock: RecipientClock, at: EpochMs, hours: [number, number] | undefined): EpochMs {
  const hour = hourAt(clock, at);
  const [from, to] = hours ?? [9, 17];
  if (hour >= from && hour <= to) return at;
  const day = hour < from ? dayAt(clock, at) : clock.calendar.workingDayFrom(dayAt(clock, at) + 1);
  return atHour(clock, day, Math.max(from, hours ? from + 0.5 : 10));
}

function inquiryReasons(asking: Asking, waiting: Waiting): Reason[] {
  const { situation, rules, addressee, clock } = asking;
  const name = nameOf(addressee.person);
  const company = situation.company;
  const date = waiting.date === undefined ? undefined : dayWords(waiting.date);
  const why: (Reason | undefined)[] = [];
  switch (waiting.because) {
    case "date":
      why.push(
        dateReason(situation, waiting),
        rules.because("afterDateDays", { name, company, date }) ??
          rules.because("afterDateWorkingDays", { name, company, date }),
      );
      break;
    case "no-date":
      why.push(rules.because("noDateFromDays", { name, company }));
      break;
    case "unread":
      why.push(unreadReason(waiting));
      break;
    case "answer":
      why.push({
        ...standing("waiting/answer"),
        says: `${writers(situation, waiting.answer!)} wrote on ${dayWords(dayAt(clock, waiting.answer!.at))}, so the wait begins again there.`,
      });
      break;
    case "again":
      why.push(rules.because("againAfterDays", { name, company }) ?? standing("waiting/again"));
      break;
    case "away":
      why.push(standing("waiting/away", { name: nameOf(waiting.absent), ...(date !== undefined && { date }) }));
      break;
    case "gap":
      why.push(standing("waiting/gap", { company }));
      break;
  }
  why.push(...addressee.reasons, rules.because("channels", { name }));
  if (asking.meeting.end > situation.now) {
    // What was or was not said there is not known yet.
    if (waiting.because === "no-date") why.shift();
    why.unshift(standing("interview/ahead", { date: dayWords(dayAt(clock, asking.meeting.start)) }));
  }
  return why.filter((reason): reason is Reason => reason !== undefined);
}

/**
 * An answer to a question, or one that came when it was time to ask, settles it; arranging the next step always does. An
 * answer before that (to the thank-you, as a rule) only moves it.
 */
function stopByAnswer(asking: Asking, waiting: Waiting): Reason | undefined {
  const { situation, meeting, clock, asked } = asking;
  const lastAsked = asked.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const since = Math.max(meeting.end, lastAsked);
  // From the stated day on an answer is about the decision; without one, from the day on which one may ask.
  const opened =
    waiting.because === "date"
      ? atHour(situation.clock, waiting.date!, 0)
      : atHour(clock, waiting.first, clock.calendar.hoursOn(waiting.first).from);
  for (const answer of answersSince(situation, since).toReversed()) {
    const fill = { name: writers(situation, answer), date: dayWords(dayAt(clock, answer.at)) };
    if (answer.item.signal === "scheduling") return standing("stop/scheduling", fill);
    if (answer.item.signal === "timeline" || isStatement(situation, answer)) return undefined;
    // A day that was stated for later says when to expect the answer, whatever was written before it.
    const isStatedLater = waiting.date !== undefined && waiting.date > dayAt(situation.clock, answer.at);
    if ((lastAsked > meeting.end && !isStatedLater) || answer.at >= opened) {
      const days = asking.rules.number("noDateToDays");
      if (situation.end === undefined) {
        situation.advice.push(
          standing("status-inquiry/answered", { ...fill, days: dayWords(dayAt(clock, answer.at) + days) }),
        );
      }
      return standing("stop/answered", fill);
    }
  }
  return undefined;
}

function isStatement(situation: Situation, answer: Passed): boolean {
  return datedStatement(situation)?.mail === answer;
}

function lastUndatedAnswer(asking: Asking): Passed | undefined {
  const { situation, meeting } = asking;
  return answersSince(situation, meeting.end).findLast((answer) => !isStatement(situation, answer));
}

function writers(situation: Situation, answer: Passed): string {
  const people = answer.with.flatMap((id) => situation.byId.get(id) ?? []);
  return people.length === 0 ? situation.company : namesOf(people);
}

function adviseLettingGo(asking: Asking, lastAsked: Passed, again: number): void {
  const { situation, clock } = asking;
  if (situation.end !== undefined || answersSince(situation, lastAsked.at).length > 0) return;
  if (situation.now < lastAsked.at + again * DAY) {
    situation.advice.push(
      standing("waiting/last", { date: dayWords(dayAt(clock, lastAsked.at) + again), company: situation.company }),
    );
    return;
  }
  situation.advice.push(standing("let-go/two-questions", { company: situation.company }));
}

/** A question that was asked, at the moment it was. */
function askedTouch(situation: Situation, passed: Passed, number: number): Touch[] {
  const people = passed.with.flatMap((id) => situation.byId.get(id) ?? []);
  const meeting = situation.meetings.findLast((item) => item.end <= passed.at) ?? situation.meetings[0];
  const clock = people[0] ? situation.clockOf(people[0], meeting) : situation.clock;
  return [
    {
      id: passed.item.touchpoint ?? `status-inquiry:${passed.item.interview ?? meeting?.id ?? "none"}:${number}`,
      purpose: "status-inquiry",
      channel: passed.item.channel,
      to: people,
      clock,
      opens: passed.at,
      ideal: passed.at,
      lateFrom: passed.at,
      closes: passed.at,
      reasons: [standing("done/sent", { date: dayWords(dayAt(clock, passed.at)) })],
      ...(meeting && { interview: meeting.id }),
      doneAt: passed.at,
    },
  ];
}

const ROUND_GAP = 1.5 * DAY;
const SHOWN_AFTER = 14 * DAY;

/** The question that was pending before the latest interview was set: visible as cancelled until two weeks after that interview. */
function replacedByNextRound(asking: Asking, coming: readonly Touch[]): Touch[] {
  const { situation, meeting, asked } = asking;
  const before = situation.meetings.findLast((item) => item.end < meeting.start - ROUND_GAP);
  if (before === undefined || situation.now > meeting.end + SHOWN_AFTER || asked.length >= asking.most) return [];
  if (coming.some((touch) => touch.cancelled !== undefined)) return [];
  const waiting = waitingAfter(situation, before, asking.rules, asking.clock, asking.thankYous);
  const reason = standing("stop/new-interview", { date: dayWords(dayAt(asking.clock, meeting.start)) });
  return [inquiry({ ...asking, meeting: before }, asked.length + 1, waiting, reason)];
}
