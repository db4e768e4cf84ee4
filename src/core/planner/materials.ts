// Which promised documents are still to be sent, to whom, and by when?
import { debriefAddress } from "../case/fact-address.ts";
import type { Contact, PromisedItem } from "../case/case-file.ts";
import { atHour, dayAt, hourAt, nextWorkingMoment, type RecipientClock } from "../time/work-calendar.ts";
import { dayNumber, HOUR, type EpochMs } from "../time/zone.ts";
import { cameBack } from "./bounces.ts";
import { dayWords } from "./day-names.ts";
import type { Passed } from "./past.ts";
import { byRank, chooseChannel, isOpen, nameOf } from "./reach.ts";
import { chooseRules, type RuleChoice } from "./rule-choice.ts";
import type { Meeting, Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopByEnd } from "./stops.ts";
import type { Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";
import { sharesWords } from "./same-words.ts";
import { whyUnreachable } from "./unreachable.ts";

/**
 * One message for each promise; what is promised to one person for one day goes together, under the id of the first of them
 * (its facts name all). A wish not to be followed up with does not release from a promise: what was asked for is
 * sent. The end of the application does.
 */
export function planMaterials(situation: Situation): Touch[] {
  const rules = chooseRules(situation.playbook, "materials", situation.conditions);
  const promises = situation.meetings.flatMap((meeting) =>
    (meeting.interview.debrief?.promised ?? []).flatMap((promise, index) => {
      const person = recipient(situation, meeting, promise);
      return person ? [{ meeting, promise, index, person, id: `materials:${meeting.id}:${index}` }] : [];
    }),
  );
  const keptBy = matchMessages(situation, promises);
  const touches = promises.flatMap((kept) => {
    const sent = keptBy.get(kept);
    if (!rules.flag("plan") && kept.promise.done !== true && sent === undefined) return [];
    return material(situation, kept, sent, rules);
  });
  return together(situation, touches);
}

/** Open promises of one interview to one person with the same best day become one message. */
function together(situation: Situation, touches: readonly Touch[]): Touch[] {
  const skipped = new Set(situation.caseFile.skipped?.map((item) => item.touchpoint));
  const merged: Touch[] = [];
  for (const touch of touches) {
    const isOpen = touch.isDone !== true && touch.isUnreachable !== true && !skipped.has(touch.id);
    const index = isOpen
      ? merged.findIndex(
          (other) =>
            other.isDone !== true &&
            other.isUnreachable !== true &&
            !skipped.has(other.id) &&
            other.interview === touch.interview &&
            other.to[0] === touch.to[0] &&
            dayAt(touch.clock, other.ideal) === dayAt(touch.clock, touch.ideal),
        )
      : -1;
    const first = merged[index];
    if (first === undefined) {
      merged.push(touch);
      continue;
    }
    const dueBy = [first.dueBy, touch.dueBy].filter((day) => day !== undefined);
    merged[index] = {
      ...first,
      opens: Math.max(first.opens, touch.opens),
      ideal: Math.max(first.ideal, touch.ideal),
      lateFrom: Math.min(first.lateFrom, touch.lateFrom),
      closes: Math.max(first.closes, touch.closes),
      reasons: [...first.reasons, ...touch.reasons, standing("materials/together", { name: nameOf(first.to[0]) })],
      facts: [...(first.facts ?? []), ...(touch.facts ?? [])],
      ...(dueBy.length > 0 && { dueBy: Math.min(...dueBy) }),
    };
  }
  return merged;
}

interface Promised {
  meeting: Meeting;
  promise: PromisedItem;
  index: number;
  person: Contact;
  id: string;
}

function material(
  situation: Situation,
  { meeting, promise, index, person, id }: Promised,
  sent: Passed | undefined,
  rules: RuleChoice<"materials">,
): Touch {
  const clock = situation.clockOf(person, meeting);
  const name = nameOf(person);
  const reachable = chooseChannel(situation, person, ["email", "linkedin"], meeting);
  const isKept = promise.done === true || sent !== undefined;
  const isUnreachable = reachable === undefined && !isKept;
  const why = isUnreachable ? whyUnreachable(situation, person) : undefined;
  if (isUnreachable && situation.end === undefined) speakOfUnreachable(situation, person, promise);
  const reasons = [
    rules.because(promise.by === undefined ? "withinWorkingDays" : "plan", { name }),
    promise.by === undefined
      ? undefined
      : { ...standing("materials/by"), says: `You promised ${name} to send it by ${dayWords(dayNumber(promise.by))}.` },
    promise.file === undefined && !isKept ? standing("materials/no-file") : undefined,
    isKept
      ? sent
        ? standing("done/sent", { date: dayWords(dayAt(clock, sent.at)) })
        : standing("done/kept")
      : undefined,
  ].filter((reason): reason is Reason => reason !== undefined);
  return {
    id,
    purpose: "materials",
    channel: reachable ?? why?.channel ?? "email",
    to: [person],
    clock,
    ...materialsWindow(situation, meeting, promise, clock, rules),
    reasons,
    interview: meeting.id,
    facts: [debriefAddress(meeting.id, "promised", index)],
    ...(promise.by !== undefined && { dueBy: dayNumber(promise.by) }),
    isDone: isKept,
    doneAt: sent?.at,
    cancelled: stopByEnd(situation) ?? why?.reason,
    isUnreachable,
  };
}

function recipient(situation: Situation, meeting: Meeting, promise: PromisedItem): Contact | undefined {
  if (promise.to !== undefined) return situation.byId.get(promise.to);
  const ranked = byRank(meeting.people);
  return ranked.find((person) => chooseChannel(situation, person, ["email", "linkedin"], meeting)) ?? ranked[0];
}

/** Promptly: from two hours after the interview, at best the next working morning or earlier where the promise says so. */
function materialsWindow(
  situation: Situation,
  meeting: Meeting,
  promise: PromisedItem,
  clock: RecipientClock,
  rules: RuleChoice<"materials">,
): { opens: EpochMs; ideal: EpochMs; lateFrom: EpochMs; closes: EpochMs } {
  const { calendar } = clock;
  const meetingDay = dayAt(clock, meeting.end - 1);
  const opens = nextWorkingMoment(clock, meeting.end + HOUR / 2);
  const promptDay = calendar.addWorkingDays(meetingDay, rules.number("withinWorkingDays"));
  const prompt = Math.max(opens, atHour(clock, promptDay, Math.max(9.5, calendar.hoursOn(promptDay).from)));
  if (promise.by === undefined) {
    return {
      opens,
      ideal: prompt,
      lateFrom: atHour(clock, calendar.addWorkingDays(promptDay, 1), 18),
      closes: atHour(clock, calendar.addWorkingDays(promptDay, rules.number("openForWorkingDays")), 18),
    };
  }
  // A day is a day in the company's zone. Where that ends in the recipient's night, it is kept the evening before.
  const by = dayNumber(promise.by);
  const byCompany = Math.min(atHour(clock, by, 18), atHour(situation.clock, by, 18));
  const end = hourAt(clock, byCompany) < 9 ? atHour(clock, dayAt(clock, byCompany) - 1, 18) : byCompany;
  const lastWorkDay = lastWorkingDayUntil(clock, by);
  const lastMorning = Math.min(atHour(clock, lastWorkDay, Math.max(9.5, calendar.hoursOn(lastWorkDay).from)), end);
  const ideal = Math.max(Math.min(prompt, lastMorning), Math.min(opens, end));
  return {
    opens: Math.min(opens, ideal),
    ideal,
    lateFrom: Math.max(end, ideal),
    closes: atHour(clock, calendar.addWorkingDays(by, rules.number("openForWorkingDays")), 18),
  };
}

function lastWorkingDayUntil(clock: RecipientClock, day: number): number {
  for (let back = 0; back < 10; back++) if (clock.calendar.isWorkingDay(day - back)) return day - back;
  return day;
}

/**
 * Which message kept which promise: the one that names its touchpoint, else one to this person that says the same; what is
 * left over goes to the promises that are left, in order.
 */
function matchMessages(situation: Situation, promises: readonly Promised[]): Map<Promised, Passed> {
  const matched = new Map<Promised, Passed>();
  const used = new Set<Passed>();
  const messages = situation.sent.filter(
    (passed) => passed.purpose === "materials" || passed.item.touchpoint?.startsWith("materials:") === true,
  );
  // What was due first was sent first.
  const dueOn = ({ promise, meeting }: Promised) =>
    promise.by === undefined ? dayAt(situation.clock, meeting.end) + 1 : dayNumber(promise.by);
  const inTurn = promises.toSorted((a, b) => dueOn(a) - dueOn(b));
  const match = (test: (promised: Promised, passed: Passed) => boolean, isShared: boolean) => {
    for (const promised of inTurn) {
      if (matched.has(promised)) continue;
      const found = messages.find(
        (passed) =>
          (isShared || !used.has(passed)) &&
          !cameBack(situation.bounces, passed, promised.person.id) &&
          test(promised, passed),
      );
      if (found === undefined) continue;
      matched.set(promised, found);
      used.add(found);
    }
  };
  match(({ id }, passed) => passed.item.touchpoint === id, false);
  // A message to this person that went out for another promise of the same talk, where both had been put together.
  match(
    ({ promise, person, meeting }, passed) =>
      promise.done !== true &&
      passed.item.touchpoint?.startsWith(`materials:${meeting.id}:`) === true &&
      (passed.with.length === 0 || passed.with.includes(person.id)) &&
      promises.some((other) => other.id === passed.item.touchpoint && other.person === person) &&
      carries(passed, promise),
    true,
  );
  const fits = ({ person, meeting }: Promised, passed: Passed) =>
    passed.item.touchpoint === undefined &&
    (passed.with.length === 0 || passed.with.includes(person.id)) &&
    (passed.item.interview === undefined ? passed.at >= meeting.start : passed.item.interview === meeting.id);
  // One message may carry several of the promised things, so one that names them counts for all of them.
  match(
    (promised, passed) =>
      fits(promised, passed) &&
      sharesWords(promised.promise.what, `${passed.item.subject ?? ""} ${passed.item.text ?? ""}`),
    true,
  );
  match((promised, passed) => promised.promise.done !== true && fits(promised, passed), false);
  return matched;
}

function carries(passed: Passed, promise: PromisedItem): boolean {
  const text = `${passed.item.subject ?? ""} ${passed.item.text ?? ""}`.trim();
  return text === "" || sharesWords(promise.what, text);
}

function speakOfUnreachable(situation: Situation, person: Contact, promise: PromisedItem): void {
  const { reason } = whyUnreachable(situation, person);
  const remedy = isOpen(situation, person, "phone")
    ? "call and ask where to send it"
    : "ask a colleague for a way to send it";
  situation.advice.push({
    ...reason,
    says: `${reason.says.replace(/\.$/, "")}, but you promised “${shorten(promise.what)}”: ${remedy}.`,
  });
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
