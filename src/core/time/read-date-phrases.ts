// Which days does a text speak of: "by the end of next week", "Tuesday the 8th", "within ten business days"?
//
// All arithmetic is in whole days from the day the words were said, so the machine's time zone plays no part
// (chrono-node builds local Dates and finds 20 of 42 such phrases; it is not used here).
import { stepBefore } from "./after-a-step.ts";
import { formatDay, parseDay, type DayNumber } from "./date-phrase-calendar.ts";
import { WEEKDAY } from "./date-phrase-words.ts";
import type { Outcome, Span } from "./date-phrase-rule.ts";
import { OTHER_LANGUAGES } from "./date-phrase-other-languages.ts";
import { DATE_RULES } from "./date-phrase-rules.ts";

/** Days are `YYYY-MM-DD`. Offsets are UTF-16 code units of the text, end exclusive. */
export interface DatePhrase {
  start: number;
  end: number;
  /** First day it can mean. */
  from: string;
  /** Last day it can mean. */
  until: string;
  /** The words as they stand in the text. */
  says: string;
  /** "by X", "within X", "until X": anything up to `until`. */
  by: boolean;
  /** "Not before X", "X at the earliest": `from` is X; of a single day `until` is a week later. */
  earliest?: true;
  /** "After the board meets on X": the words before X; X is then the earliest day. */
  step?: string;
}

const ALL_RULES = [...DATE_RULES, ...OTHER_LANGUAGES];

interface Found {
  start: number;
  end: number;
  order: number;
  outcome: Exclude<Outcome, undefined>;
}

// A short text is an answer to "when?", such as "two weeks": bare words count as dates there.
const SHORT_ANSWER = 80;
const WORDS_BEFORE = 48;
const WORDS_AFTER = 32;
/** More than this many dates are a table, not a letter; the rest is left unread. */
const MOST_PHRASES = 2_000;

/**
 * Reads the dates and spans of days in a text.
 *
 * `said.on` is the day the words were said (`YYYY-MM-DD`); an impossible one gives an empty list. `said.dayFirst`
 * settles `8/12`: true is 8 December, false or absent 12 August; dotted dates are always day first. A week is Monday
 * to Friday, public holidays are not known here. Words about the past ("last week") and vague ones ("soon") give
 * nothing; an explicit date that has passed is given as it is. Phrases come in text order and do not overlap.
 */
export function readDatePhrases(text: string, said: { on: string; dayFirst?: boolean }): DatePhrase[] {
  const on = parseDay(said.on);
  if (on === undefined) return [];
  const found = pick(candidates(text, on, said.dayFirst));
  const phrases: Worked[] = [];
  for (const item of found) {
    const worked = withLead(text, item, on);
    if (worked === undefined) continue;
    // A leading or trailing word belongs to one phrase only.
    const free = phrases.at(-1)?.end ?? 0;
    if (item.start >= free) phrases.push({ ...worked, start: Math.max(worked.start, free) });
  }
  return joinRanges(text, phrases).map((item) => ({
    start: item.start,
    end: item.end,
    from: formatDay(item.from),
    until: formatDay(item.until),
    says: text.slice(item.start, item.end),
    by: item.by === true,
    ...(item.earliest === true && { earliest: true as const }),
    ...(item.step !== undefined && { step: item.step }),
  }));
}

function candidates(text: string, on: DayNumber, dayFirst: boolean | undefined): Found[] {
  const short = text.trim().length <= SHORT_ANSWER;
  const found: Found[] = [];
  const lower = lowerCase(text);
  for (const [order, rule] of ALL_RULES.entries()) {
    for (const match of lower.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const outcome = rule.days(
        { ...match.groups, "0": match[0] },
        {
          on,
          dayFirst,
          short,
          written: text.slice(start, end),
          before: text.slice(Math.max(0, start - WORDS_BEFORE), start),
          after: text.slice(end, end + WORDS_AFTER),
        },
      );
      if (outcome !== undefined) found.push({ start, end, order, outcome });
      if (found.length > MOST_PHRASES * 4) return found;
    }
  }
  return found;
}

/** Lower case of the same length, so that places stay: "İ" would become two characters. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const char = text[index] ?? "";
    const small = char.toLowerCase();
    return small.length === 1 ? small : char;
  }).join("");
}

/** The longest match wins; of two alike the rule that stands first in the table. */
function pick(found: Found[]): Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: Found[] = [];
  for (const item of found) {
    const last = kept.at(-1);
    if (last === undefined || item.start >= last.end) kept.push(item);
    else if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item;
  }
  return kept.filter((item) => item.outcome !== "other").slice(0, MOST_PHRASES);
}

interface Worked extends Span {
  start: number;
  end: number;
  earliest?: boolean;
  step?: string;
}

const CLOCK = String.raw`(?:(?:at\s{1,3})?(?:\d{1,2}(?:[:.]\d\d)?\s{0,2}(?:am|pm|a\.m\.|p\.m\.|h|uhr|o['’]clock)?|noon|midday|midnight)\s{1,3}(?:(?:[a-z]{2,4}t|utc|gmt)\s{1,3})?)?`;
const DAY_END = String.raw`(?:(?:the\s{1,3})?(?:eod|cob|eob|eow|end\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:business\s{1,3})?(?:day|business)|close\s{1,3}of\s{1,3}(?:business|play)),?\s{1,3})?`;
const LEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<by>by|no\s{1,3}later\s{1,3}than|not\s{1,3}later\s{1,3}than|on\s{1,3}or\s{1,3}before|until|till|’til|'til|up\s{1,3}to|latest\s{1,3}by|the\s{1,3}latest|within|d['’]ici|bis(?:\s{1,3}zum)?|jusqu['’]au|hasta(?:\s{1,3}el)?|tot(?:\s{1,3}en\s{1,3}met)?|t\/m|till(?:\s{1,3}och\s{1,3}med)?|senast|spätestens|uiterlijk)|(?<before>before|ahead\s{1,3}of|prior\s{1,3}to|vor\s{1,3}dem)|(?<earliest>(?:not|never|cannot|[a-z]{2,6}n['’]t)\s{1,3}(?:[a-z]{2,8}\s{1,3}){0,4}before|(?:not|no)\s{1,3}(?:earlier|sooner)\s{1,3}than|(?:not|cannot|[a-z]{2,6}n['’]t)\s{1,3}(?:[a-z]{2,8}\s{1,3}){0,4}(?:until|till)(?:\s{1,3}after)?|(?:the\s{1,3})?earliest(?:\s{1,3}(?:is|would\s{1,3}be|on|by))?|nicht\s{1,3}vor(?:\s{1,3}dem)?|frühestens(?:\s{1,3}(?:am|ab))?|pas\s{1,3}avant(?:\s{1,3}le)?|no\s{1,3}antes\s{1,3}del?|non\s{1,3}prima\s{1,3}del|niet\s{1,3}voor|inte\s{1,3}före|tidigast)|(?<since>(?:starting\s{1,3})?from|starting(?:\s{1,3}on)?|as\s{1,3}(?:of|from)|ab(?:\s{1,3}dem)?|à\s{1,3}partir\s{1,3}du|a\s{1,3}partir\s{1,3}del?|vanaf)|(?<after>after|later\s{1,3}than|nach\s{1,3}dem))\s{1,4}(?:(?:about|around|approximately|roughly|at\s{1,3}the\s{1,3}latest|sometime|maybe|the)\s{1,4})?${DAY_END}${CLOCK}(?:on\s{1,3})?(?:the\s{1,3})?$`,
  "iu",
);
const LENGTH_BEFORE = /(?:days?|weeks?|months?|fortnight|hours?)\s{1,4}$/iu;
const DAY_END_ONLY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:eod|cob|eob|end\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:business\s{1,3})?(?:day|business)|close\s{1,3}of\s{1,3}(?:business|play))\s{0,2},?\s{1,3}(?:on\s{1,3})?$`,
  "iu",
);
const LATEST_AFTER =
  /^\s{0,2},?\s{0,2}(?:at\s{1,3}(?:the\s{1,3})?(?:very\s{1,3})?latest|latest\b|or\s{1,3}(?:earlier|sooner|before)|spätestens|au\s{1,3}plus\s{1,3}tard)/iu;
const EARLIEST_AFTER =
  /^\s{0,2},?\s{0,2}(?:at\s{1,3}the\s{1,3}(?:very\s{1,3})?earliest|earliest\b|or\s{1,3}later\b|onwards?\b|au\s{1,3}plus\s{1,3}tôt|frühestens)/iu;
const AGO_AFTER = /^\s{1,3}ago\b/iu;

/** Takes in the word that leads the phrase: "by", "before", "until", "after". */
function withLead(text: string, item: Found, on: DayNumber): Worked | undefined {
  if (item.outcome === "other") return undefined;
  let { from, until } = item.outcome;
  let by = item.outcome.by === true;
  let { start, end } = item;
  let earliest = false;
  const before = text.slice(Math.max(0, start - WORDS_BEFORE), start);
  const after = text.slice(end, end + WORDS_AFTER);
  if (AGO_AFTER.test(after)) return undefined;
  const lead = LEAD.exec(before);
  if (lead) {
    start -= lead[0].length;
    if (lead.groups?.["earliest"] !== undefined) {
      earliest = true;
    } else if (lead.groups?.["since"] !== undefined) {
      // "From Monday"; "two weeks from Monday" is a length.
      earliest = from === until && !by && !LENGTH_BEFORE.test(text.slice(Math.max(0, start - WORDS_BEFORE), start));
    } else if (lead.groups?.["by"] !== undefined) {
      by = true;
    } else if (lead.groups?.["before"] !== undefined && !by) {
      // "Before Friday" leaves Thursday; "before the end of the week" is the end of the week.
      if (!/^(?:the\s{1,3})?(?:very\s{1,3})?end|end$/i.test(text.slice(item.start, item.end))) {
        from = until = Math.max(Math.min(from - 1, on), from - 1);
      }
      by = true;
    } else if (lead.groups?.["after"] !== undefined && from === until && !by) {
      const length = /^(?:in\s|an?\s|\d{1,3}\s?[-–]|the\s+next)|\b(?:days?|weeks?|months?)\b/i.test(
        text.slice(item.start, item.end),
      );
      if (!length) {
        from += 1;
        until += 7;
      }
    }
  } else {
    const dayEnd = DAY_END_ONLY.exec(before);
    if (dayEnd) start -= dayEnd[0].length;
  }
  const step =
    lead && lead.groups?.["after"] === undefined
      ? undefined
      : stepBefore(text.slice(Math.max(0, item.start - 2 * WORDS_BEFORE), item.start));
  if (step !== undefined && !by) earliest = true;
  const bound = EARLIEST_AFTER.exec(after);
  if (bound) {
    earliest = true;
    end += bound[0].length;
  }
  if (earliest) {
    by = false;
    if (until === from) until += 7;
  }
  const latest = LATEST_AFTER.exec(text.slice(end, end + WORDS_AFTER));
  if (latest) {
    by = true;
    end += latest[0].length;
  }
  // The dot after "September." ends the sentence, the one after "12.12." belongs to the date.
  if (/\p{L}\.$/u.test(text.slice(Math.max(start, end - 2), end))) end -= 1;
  return until < from
    ? undefined
    : { start, end, from, until, by, earliest, ...(earliest && step !== undefined && { step }) };
}

const JOINS =
  /^(?:\s{0,3}[-–—]\s{0,3}|\s{1,4}(?:to|until|till|through|thru|bis)\s{1,4}(?:and\s{1,3}including\s{1,3})?(?:the\s{1,4})?|\s{1,4}and\s{1,4}(?:the\s{1,4})?)$/iu;
const BETWEEN = /\bbetween\s{1,4}(?:the\s{1,4})?(?:now|today)?\s{0,3}$/iu;
const NOW_AND = /(?<![\p{L}\p{N}])between\s{1,4}(?:now|today)\s{1,4}and\s{1,4}$/iu;

/** Two days with "to" or a dash between them are one span; with "and" only after "between". */
function joinRanges(text: string, phrases: Worked[]): Worked[] {
  const joined: Worked[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const bare = leadless(text, phrase);
    const between = last === undefined || bare - last.end > 24 ? undefined : text.slice(last.end, bare);
    const isRange =
      last !== undefined &&
      between !== undefined &&
      bare >= last.end &&
      JOINS.test(between) &&
      (!/and/i.test(between) || BETWEEN.test(text.slice(Math.max(0, last.start - 24), last.start)));
    const follower = last === undefined ? undefined : afterNext(text, last, phrase);
    if (follower !== undefined) {
      joined.push(follower);
      continue;
    }
    if (last !== undefined && isRange && phrase.until >= last.from) {
      joined[joined.length - 1] = {
        start: last.start,
        end: phrase.end,
        from: last.from,
        until: phrase.until,
        by: last.by,
      };
      continue;
    }
    const now = NOW_AND.exec(text.slice(Math.max(0, phrase.start - 32), phrase.start));
    const room = now !== null && phrase.start - now[0].length >= (last?.end ?? 0);
    joined.push(now && room ? { ...phrase, start: phrase.start - now[0].length, by: true } : phrase);
  }
  return joined;
}

/** Where the phrase begins without an "until" that in truth joins two days. */
function leadless(text: string, phrase: Worked): number {
  const lead = /^(?:until|till|bis|up\s{1,3}to)\s{1,4}(?:the\s{1,4})?/iu.exec(
    text.slice(phrase.start, phrase.start + 16),
  );
  return lead ? phrase.start + lead[0].length : phrase.start;
}

const PLAIN_WEEKDAY = new RegExp(`^${WEEKDAY}$`, "iu");

/** "Next Wednesday or Thursday": the second day belongs to the same week as the first. */
function afterNext(text: string, last: Worked, phrase: Worked): Worked | undefined {
  const said = text.slice(last.start, last.end);
  if (!PLAIN_WEEKDAY.test(text.slice(phrase.start, phrase.end)) || phrase.from >= last.from) return undefined;
  if (
    !/^(?:\w{2,6}\s)?(?:next|the following)\s/iu.test(said) ||
    !/^(?:,|,?\s{1,3}(?:or|and|und|oder)|\s?\/)\s{0,3}$/iu.test(text.slice(last.end, phrase.start))
  ) {
    return undefined;
  }
  return { ...phrase, from: phrase.from + 7, until: phrase.until + 7 };
}
