// When does the company want to decide, as far as anybody has said?
import { readDatePhrases, type DatePhrase } from "../time/read-date-phrases.ts";
import { dayAt } from "../time/work-calendar.ts";
import { dayNumber, dayText, type DayNumber, type EpochMs } from "../time/zone.ts";
import type { Passed } from "./past.ts";
import type { Situation } from "./situation.ts";

/** One statement about when to expect an answer. */
export interface Statement {
  /** When it was said. */
  at: EpochMs;
  /** The last day it names, in the company's time zone. Undefined where a time was spoken of but no day can be read from it. */
  day: DayNumber | undefined;
  /** The words, as they were said. */
  said?: string;
  /** The words in it that name the day; none where the day was entered as such. */
  words?: string;
  /** What the words name is a day before which there is no answer; `day` is a week after it. */
  isEarliest?: boolean;
  /** A day was entered that lies before the interview. */
  isPast?: boolean;
  /** The mail it came in; otherwise it was said in an interview. */
  mail?: Passed;
}

// A date further away than this was not meant as the day of a decision.
const FARTHEST = 240;

const kept = new WeakMap<Situation, Statement[]>();

/** Everything that was said about it, by time. */
export function statements(situation: Situation): Statement[] {
  const known = kept.get(situation);
  if (known) return known;
  const dayFirst = writesDayFirst(situation.clock.calendar.country);
  const found: Statement[] = [];
  for (const meeting of situation.meetings) {
    const decision = meeting.interview.debrief?.decision;
    if (decision === undefined || (decision.by === undefined && decision.said === undefined)) continue;
    const on = dayAt(situation.clock, meeting.end - 1);
    const said = decision.said !== undefined && { said: decision.said };
    if (decision.by === undefined) {
      found.push({ at: meeting.end, day: undefined, ...said, ...readDay(decision.said!, on, dayFirst) });
      continue;
    }
    // A day before the interview is a slip of the pen: something was said, but not when.
    const day = dayNumber(decision.by);
    found.push({ at: meeting.end, ...said, ...(day >= on ? { day } : { day: undefined, isPast: true }) });
  }
  for (const passed of situation.received) {
    const { signal, text, subject } = passed.item;
    if (signal !== "timeline" && !(signal === "human" && speaksOfDeciding(text))) continue;
    const on = dayAt(situation.clock, passed.at);
    const read = readDay(text ?? subject ?? "", on, dayFirst);
    if (signal === "timeline" || read !== undefined)
      found.push({ at: passed.at, day: undefined, ...read, mail: passed });
  }
  found.sort((a, b) => a.at - b.at);
  kept.set(situation, found);
  return found;
}

/** The day by which a decision is expected, from the latest statement that names one. */
export function statedDay(situation: Situation): DayNumber | undefined {
  return statements(situation).findLast((statement) => statement.day !== undefined)?.day;
}

const DECIDING =
  /\b(decid\w*|decision|let you know|get back|be in touch|hear from|come back to you|update you|inform you|final\w*|feedback by)\b/i;

function speaksOfDeciding(text: string | undefined): boolean {
  return text !== undefined && DECIDING.test(text);
}

// Unicode CLDR: the countries that write 8/12 for 12 August.
const MONTH_FIRST = new Set(["US", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW"]);

/**
 * Whether `8/12` is 8 December in a country. Undefined where no country is known: then the reading that lies in the coming
 * months is taken.
 */
export function writesDayFirst(country: string | undefined): boolean | undefined {
  return country === undefined ? undefined : !MONTH_FIRST.has(country);
}

/** The latest day named in an automatic reply, at most two months ahead: when somebody is back. */
export function lastDayNamed(text: string, on: DayNumber, country: string | undefined): DayNumber | undefined {
  const dayFirst = writesDayFirst(country);
  const days = readDatePhrases(withoutQuotes(text.slice(0, 20_000)), {
    on: dayText(on),
    ...(dayFirst !== undefined && { dayFirst }),
  }).map((phrase) => dayNumber(phrase.earliest === true ? phrase.from : phrase.until));
  const ahead = days.filter((day) => day >= on && day <= on + 62);
  return ahead.length === 0 ? undefined : Math.max(...ahead);
}

/** What a text says about the day of the answer. */
type DayRead = Required<Pick<Statement, "words" | "isEarliest">> & { day: DayNumber };

const readDays = new Map<string, Map<string, DayRead | undefined>>();
const MOST_READ = 5_000;
const A_WEEK = 7;

/**
 * The day a text means for the decision: the latest one named in a sentence about deciding or answering, else the latest after
 * "by" or "until", else the latest. Days before it was said, quoted mail and far-off days are not meant. A day before which
 * nothing is decided, or on which something else happens (the last interview, somebody's return), gets a week added to it.
 */
function readDay(text: string, on: DayNumber, dayFirst: boolean | undefined): DayRead | undefined {
  const key = `${on} ${dayFirst}`;
  let ofText = readDays.get(text);
  if (ofText === undefined) {
    if (readDays.size >= MOST_READ) readDays.clear();
    ofText = new Map();
    readDays.set(text, ofText);
  }
  if (ofText.has(key)) return ofText.get(key);
  const own = withoutQuotes(text.slice(0, 20_000));
  const all = readDatePhrases(own, { on: dayText(on), ...(dayFirst !== undefined && { dayFirst }) });
  const phrases = all.filter((phrase) => {
    const day = dayNumber(phrase.until);
    return day >= on && day <= on + FARTHEST && !isHalfRead(own, phrase, all);
  });
  const days = phrases.map((phrase) => {
    const isEarliest = phrase.earliest === true || speaksOfAnotherStep(own, phrase);
    const last = dayNumber(phrase.until);
    return {
      phrase,
      isEarliest,
      words: phrase.says.trim(),
      day: isEarliest ? Math.max(last, (phrase.earliest === true ? dayNumber(phrase.from) : last) + A_WEEK) : last,
    };
  });
  const about = days.filter(({ phrase }) => DECIDING.test(sentenceAround(own, phrase)));
  const until = days.filter(({ phrase }) => phrase.by);
  const meant = [about, until, days].find((list) => list.length > 0) ?? [];
  // "Interviews until Friday, a decision by the 11th": the day of the decision is the one that counts.
  // A day before which nothing is decided gives way to one that lies behind it: "after the board on the 12th, by the 16th".
  const bounds = meant.filter((item) => item.phrase.earliest === true);
  const settled = meant.filter(
    (item) => !item.isEarliest && bounds.every((bound) => dayNumber(bound.phrase.from) <= item.day),
  );
  const firm = [settled, bounds].find((list) => list.length > 0) ?? meant;
  const latest = firm.reduce<(typeof days)[number] | undefined>(
    (last, item) => (last === undefined || item.day > last.day ? item : last),
    undefined,
  );
  const read = latest && { day: latest.day, words: latest.words, isEarliest: latest.isEarliest };
  ofText.set(key, read);
  return read;
}

function sentenceAround(text: string, phrase: DatePhrase): string {
  const before = Math.max(text.lastIndexOf(". ", phrase.start), text.lastIndexOf("\n\n", phrase.start), -1) + 1;
  const ends = [text.indexOf(". ", phrase.end), text.indexOf("\n\n", phrase.end)].filter((at) => at >= 0);
  return text.slice(before, ends.length === 0 ? text.length : Math.min(...ends));
}

const ANOTHER_STEP =
  /\b(?:interview(?:s|ing|ed)?|candidates?|applicants?|assessments?|trial|finals|(?:last|final|second|third|next|other)\s{1,3}(?:round|talk|meeting|conversation|person)|on\s{1,3}(?:holiday|vacation|leave)|away|out\s{1,3}of\s{1,3}(?:the\s{1,3})?office|travel(?:l?ing)?|(?:is|are|am|be|gets?|comes?)\s{1,3}back|returns?|closing\s{1,3}date|applications?\s{1,3}close|board\s{1,3}meets?|panel\s{1,3}meets?|gespräche?|vorstellungsgespräche?|entretiens?|entrevistas?|colloqui[eo]?)\b/iu;
const ANSWERING =
  /\b(?:deci\w*|offer|answer|hear|know|know\w*|let\s{1,3}(?:me|you)|get\s{1,3}back|be\s{1,3}in\s{1,3}touch|call(?:s|ing)?|phone|email|contact|come\s{1,3}back\s{1,3}to|update|inform|notif\w+|tell|result|feedback|response|respond|reply|outcome|news|entscheid\w*|bescheid|antwort|réponse|décision|respuesta|decisión|risposta)\b/iu;

/** The clause of this day speaks of another step of theirs, and not of the answer. */
function speaksOfAnotherStep(text: string, phrase: DatePhrase): boolean {
  const parts = /[.,;:!?\n()–—]|\s(?:and|but|then|so|und|et|y|e)\s/giu;
  let from = 0;
  let to = text.length;
  for (const found of text.matchAll(parts)) {
    if (found.index + found[0].length <= phrase.start) from = found.index + found[0].length;
    else if (found.index >= phrase.end) {
      to = found.index;
      break;
    }
  }
  const clause = `${text.slice(from, phrase.start)} ${text.slice(phrase.end, to)}`;
  return ANOTHER_STEP.test(clause) && !ANSWERING.test(clause);
}

const JOINED = /^\s{0,3}(?:(?:on|of|from|after|before|following|in|the|to|past|later|than)\s{1,3}){0,3}$/iu;
const ENGLISH =
  /\b(?:the|by|in|on|of|to|will|we|they|he|she|i|you|end|start|next|week|weeks|early|mid|late|decision|decide|hear|know|probably|around|about|sometime|maybe|likely|perhaps|hopefully|before|after|is|be|until|should|would)\b/iu;
const LEADS_A_MONTH =
  /(?:^|[\s(,;:–—-])(?:im|ab|bis|am|zu[mr]?|en|au|à|d['’]|de|del?|dal?|di|du|a|al|el|le|la|i|w|v|na|för|till|per|em|no|op|tot|vanaf|circa|ca\.?|etwa|vers|hacia|verso|rond|kring|um)\s{0,3}$/iu;

/**
 * Words beside the day belong to it and were not understood: two days without an "and" between them ("two weeks after the
 * 10th"), or an unknown word of another language before a whole month ("metà gennaio").
 */
function isHalfRead(text: string, phrase: DatePhrase, all: readonly DatePhrase[]): boolean {
  const isJoined = all.some(
    (other) =>
      other !== phrase &&
      (other.end <= phrase.start
        ? JOINED.test(text.slice(other.end, phrase.start))
        : JOINED.test(text.slice(phrase.end, other.start))),
  );
  if (isJoined) return true;
  if (phrase.by || phrase.from === phrase.until || text.length > 80 || ENGLISH.test(text)) return false;
  const before = text.slice(0, phrase.start);
  return /\p{L}\s{0,3}$/u.test(before) && !LEADS_A_MONTH.test(before);
}

/** The text a person wrote, up to the first quoted line. */
function withoutQuotes(text: string): string {
  const quoted = text.search(
    /^(?:>|On .{5,200} wrote:|-{3,} ?Original Message|Am .{5,200} schrieb |Le .{5,200} a écrit)/m,
  );
  return quoted > 0 ? text.slice(0, quoted) : text;
}
