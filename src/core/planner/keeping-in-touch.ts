// When does one write again, months after the end, and to whom?
import type { Contact } from "../case/case-file.ts";
import { atHour, dayAt } from "../time/work-calendar.ts";
import { dayNumber, dayText, type DayNumber, type EpochMs } from "../time/zone.ts";
import { dayWords } from "./day-names.ts";
import type { Passed } from "./past.ts";
import { byRank, chooseChannel, isOpen, nameOf } from "./reach.ts";
import { chooseRules } from "./rule-choice.ts";
import type { Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { stopByEnd, stopByWish } from "./stops.ts";
import type { Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";

const ENDED = ["rejected", "declined", "withdrawn", "closed"];

/**
 * Check-ins and kept articles share one calendar, so that the company hears from the candidate rarely. An article takes the
 * place of a check-in when its turn comes first. While the application runs, articles wait.
 */
export function planKeepingInTouch(situation: Situation): Touch[] {
  const checkIn = chooseRules(situation.playbook, "check-in", situation.conditions);
  const share = chooseRules(situation.playbook, "share-article", situation.conditions);
  const { end } = situation;
  const articles = articlesToShare(situation);
  const done = doneTouches(situation);
  if (end === undefined || !ENDED.includes(end.kind)) {
    return [
      ...done,
      ...(share.flag("plan") ? articles.flatMap((article) => waitingArticle(situation, article) ?? []) : []),
    ];
  }
  const wish = stopByWish(situation);
  const companion = closestPerson(situation);
  const touches: Touch[] = [];
  let before = situation.sent.findLast((passed) => passed.at > end.at && isKeepingInTouch(passed))?.at;
  let checkIns = done.filter((touch) => touch.purpose === "check-in").length;
  let shares = done.filter((touch) => touch.purpose === "share-article").length;
  const queue = share.flag("plan") ? articles : [];
  const turn = (topic: typeof checkIn | typeof share, person: Contact): DayNumber => {
    const clock = situation.clockOf(person, situation.meetings.at(-1));
    const afterEnd = addMonths(dayAt(clock, end.at), topic.number("firstAfterMonths"));
    const afterLast = before === undefined ? afterEnd : addMonths(dayAt(clock, before), topic.number("everyMonths"));
    return calmDay(Math.max(afterEnd, afterLast), (day) => clock.calendar.workingDayFrom(day));
  };
  for (let round = 0; round < 40; round++) {
    const article = shares < share.number("most") ? queue.find((item) => item.person !== undefined) : undefined;
    const mayCheckIn = checkIn.flag("plan") && checkIns < checkIn.number("most") && companion !== undefined;
    if (article === undefined && !mayCheckIn) break;
    const articleDay = article ? turn(share, article.person!) : Number.POSITIVE_INFINITY;
    const checkInDay = mayCheckIn ? turn(checkIn, companion) : Number.POSITIVE_INFINITY;
    const isArticle = articleDay <= checkInDay;
    const person = isArticle ? article!.person! : companion!;
    const rules = isArticle ? share : checkIn;
    const day = Math.min(articleDay, checkInDay);
    const touch = sparse(situation, person, day, rules.number("openForDays"), [
      rules.because("plan", { name: nameOf(person) }),
      rules.because("everyMonths", { name: nameOf(person) }),
    ]);
    if (isArticle) {
      queue.splice(queue.indexOf(article!), 1);
      shares++;
      touches.push({ ...touch, id: article!.id, purpose: "share-article", facts: [article!.address], cancelled: wish });
    } else {
      checkIns++;
      touches.push({ ...touch, id: `check-in:${checkIns}`, purpose: "check-in", cancelled: wish });
    }
    if (wish !== undefined && !isArticle) break;
    // What was not done in its time does not push the rest together.
    before = Math.max(touch.ideal, Math.min(situation.now, touch.closes));
  }
  return [...done, ...touches];
}

interface ArticleToShare {
  id: string;
  address: string;
  person: Contact | undefined;
}

function articlesToShare(situation: Situation): ArticleToShare[] {
  return (situation.caseFile.articles ?? []).flatMap((article, index) => {
    const id = `share-article:${index}`;
    const isShared = situation.sent.some(
      (passed) => passed.item.touchpoint === id || (passed.item.text ?? "").includes(article.url),
    );
    if (isShared) return [];
    const wanted = article.for === undefined ? closestPerson(situation) : situation.byId.get(article.for);
    const person = wanted && channelTo(situation, wanted) !== undefined ? wanted : undefined;
    return [{ id, address: `articles.${index}`, person }];
  });
}

/** While the application runs an article would look like a nudge. */
function waitingArticle(situation: Situation, article: ArticleToShare): Touch | undefined {
  const last = situation.meetings.at(-1);
  if (article.person === undefined || last === undefined) return undefined;
  const day = addMonths(dayAt(situation.clock, last.end), 2);
  const touch = sparse(situation, article.person, day, 30, []);
  const ended = stopByEnd(situation);
  return {
    ...touch,
    id: article.id,
    purpose: "share-article",
    facts: [article.address],
    cancelled: ended ?? standing("share-article/after-the-end"),
  };
}

function sparse(
  situation: Situation,
  person: Contact,
  wanted: DayNumber,
  openForDays: number,
  reasons: readonly (Reason | undefined)[],
): Omit<Touch, "id" | "purpose"> {
  const clock = situation.clockOf(person, situation.meetings.at(-1));
  const day = clock.calendar.workingDayFrom(wanted);
  return {
    channel: channelTo(situation, person) ?? "email",
    to: [person],
    clock,
    opens: atHour(clock, day, Math.max(9, clock.calendar.hoursOn(day).from)),
    ideal: atHour(clock, day, Math.max(10, clock.calendar.hoursOn(day).from)),
    // Nobody waits for it, so there is no being late.
    lateFrom: atHour(clock, day + openForDays, 18),
    closes: atHour(clock, day + openForDays, 18),
    reasons: reasons.filter((reason): reason is Reason => reason !== undefined),
  };
}

/** Somebody one is connected with is written to there: it asks for less than a mail. */
function channelTo(situation: Situation, person: Contact): Touch["channel"] | undefined {
  if (person.connected === true && isOpen(situation, person, "linkedin") && person.prefers !== "email")
    return "linkedin";
  return chooseChannel(situation, person, ["email", "linkedin"]);
}

/** The person to keep in touch with: one that was met, can be reached and likes to hear; connected ones first. */
function closestPerson(situation: Situation): Contact | undefined {
  const met = byRank([...new Set(situation.meetings.flatMap((meeting) => meeting.people))]);
  const open = [...met, ...situation.contacts.filter((contact) => !met.includes(contact))].filter(
    (contact) => contact.updates !== "hands-off" && channelTo(situation, contact) !== undefined,
  );
  return open.find((contact) => contact.connected === true) ?? open[0];
}

function isKeepingInTouch(passed: Passed): boolean {
  return passed.purpose === "check-in" || passed.purpose === "share-article";
}

function doneTouches(situation: Situation): Touch[] {
  let checkIns = 0;
  let shares = 0;
  return situation.sent.filter(isKeepingInTouch).map((passed) => {
    const people = passed.with.flatMap((id) => situation.byId.get(id) ?? []);
    const clock = people[0] ? situation.clockOf(people[0]) : situation.clock;
    const purpose = passed.purpose as "check-in" | "share-article";
    const number = purpose === "check-in" ? ++checkIns : ++shares;
    return {
      id: passed.item.touchpoint ?? (purpose === "check-in" ? `check-in:${number}` : `share-article:sent-${number}`),
      purpose,
      channel: passed.item.channel,
      to: people,
      clock,
      opens: passed.at,
      ideal: passed.at,
      lateFrom: passed.at,
      closes: passed.at,
      reasons: [standing("done/sent", { date: dayWords(dayAt(clock, passed.at)) })],
      doneAt: passed.at as EpochMs,
    };
  });
}

/** The same day some months later, the last of the month where that month is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const text = dayText(day);
  const month = Number(text.slice(5, 7)) - 1 + months;
  const year = Number(text.slice(0, 4)) + Math.floor(month / 12);
  const first = `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const next = dayNumber(first) + 31;
  const length = dayNumber(`${dayText(next).slice(0, 7)}-01`) - dayNumber(first);
  return dayNumber(first) + Math.min(Number(text.slice(8)), length) - 1;
}

// Between the years nobody reads a friendly note.
function calmDay(day: DayNumber, workingDayFrom: (day: DayNumber) => DayNumber): DayNumber {
  const text = dayText(day).slice(5);
  if (text >= "12-20") return workingDayFrom(dayNumber(`${Number(dayText(day).slice(0, 4)) + 1}-01-08`));
  if (text <= "01-06") return workingDayFrom(dayNumber(`${dayText(day).slice(0, 4)}-01-08`));
  return workingDayFrom(day);
}
