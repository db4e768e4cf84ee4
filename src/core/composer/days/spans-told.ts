// How are spans told without naming a day: "next week", "mid-February", "6 to 8 weeks", "the first quarter"?
import { Temporal } from "temporal-polyfill";
import type { Language } from "../../case/words.ts";
import { MONTH_NAMES } from "../../time/calendar-names.ts";
import type { DatePhrase } from "../../time/read-date-phrases.ts";
import { dateWords, daysBetween } from "./day-words.ts";

export interface Hearing {
  /** The day it was said and the day the letter goes out, `YYYY-MM-DD`. */
  on: string;
  today: string;
  language: Language;
  country?: string;
  /** What lengths of time count from: "our conversation". Without it they are not repeated. */
  since?: string;
  /** With which word a day stands that was named without one. */
  bare: "by" | "on";
  /** Only days and limits: mails speak of many other times. */
  firm?: true;
}

/** One phrase, and what is known of the words that lead it. */
export interface Limit {
  phrase: DatePhrase;
  says: string;
  by: boolean;
  before: boolean;
  at: Hearing;
}

export const ROUGHLY = /\b(?:about|around|roughly|approx\w*|circa|ca\.?|or so|ish|hopefully|probably)\b/i;

export const NAMED_DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

/** Several days, none of which was named: words of another language, mostly. */
export function isSpan({ phrase, by, says }: Limit): boolean {
  return !by && phrase.from !== phrase.until && !/\d/.test(says) && !NAMED_DAY.test(says) && !/^after\b/.test(says);
}

/** "Nächste Woche", "fin janvier": told by the days they mean. */
export function unnamedSpan(limit: Limit): string | undefined {
  const [from, until] = [limit.phrase.from, limit.phrase.until].map((day) => Temporal.PlainDate.from(day));
  if (from!.dayOfWeek === 1 && from!.until(until!).days === 4) return weekTold({ ...limit, says: "week" });
  if (!from!.toPlainYearMonth().equals(until!.toPlainYearMonth())) return undefined;
  const isLast = until!.day === until!.daysInMonth;
  const part = from!.day === 1 ? (isLast ? "" : "early") : isLast ? "end" : "mid";
  return partly(part, MONTH_NAMES[from!.month - 1]!, false);
}

/** Where weeks are counted, one says "in week 49". */
const COUNT_WEEKS = new Set(["SE", "NO", "DK", "FI", "IS", "DE", "AT", "CH", "NL", "BE", "LU"]);

function numberedWeek({ says, at, by }: Limit): string | undefined {
  const week = /\b(?:week|uge|uke|vecka|v\.|kw|woche|viikko)\s?(\d{1,2})\b/.exec(says)?.[1];
  return week === undefined || !COUNT_WEEKS.has(at.country ?? "") ? undefined : `${by ? "by" : "in"} week ${week}`;
}

/** What is longer than a day: weeks, months, lengths of time. Undefined for a day. */
export function spanTold(limit: Limit, text: string): string | undefined {
  const { says } = limit;
  const fixed = weekOfDate(limit) ?? numberedWeek(limit);
  if (fixed !== undefined || NAMED_DAY.test(says)) return fixed;
  const month = monthIn(says);
  if (COUNTED.test(says)) return lengthTold(limit, text);
  if (month === undefined && /\bweek/.test(says)) return weekTold(limit);
  if (/\b(?:month|quarter|year)|\bq[1-4]\b|\beo[mqy]\b/.test(says)) return longTold(limit);
  const isDated = /\d/.test(says.replace(/\b20\d\d\b|\b\d(?:st|nd|rd|th) week\b/g, ""));
  return month !== undefined && !isDated ? monthTold(limit, month) : undefined;
}

const monday = (day: string): Temporal.PlainDate => {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
};

function weekOfDate({ phrase, says, by, at }: Limit): string | undefined {
  if (!/\bweek (?:of|commencing|beginning|starting)\b|\bw\/c\b/.test(says)) return undefined;
  if ((monthIn(says) === undefined && !/\d[./-]\d/.test(says)) || !/\d/.test(says) || NTH_WEEK.test(says))
    return undefined;
  return `${by ? "by" : "in"} the week of ${dateWords(phrase.from, at.language, at.today)}`;
}

/** "By the end of next week", seen from the day of the letter. */
function weekTold({ phrase, says, by, at }: Limit): string | undefined {
  const weeks = monday(at.today).until(monday(phrase.until), { largestUnit: "weeks" }).weeks;
  const week =
    weeks === 0
      ? "this week"
      : weeks === 1
        ? "next week"
        : weeks === 2
          ? "the week after next"
          : weeks === -1
            ? "last week"
            : undefined;
  if (week === undefined) return undefined;
  if (/\bend\b|\beow\b/.test(says))
    return `by the end of ${week === "the week after next" ? "the week after next" : week}`;
  if (/\bmid|\bmiddle\b/.test(says)) return `${by ? "by" : "in"} the middle of ${week}`;
  if (/\bearly|\bbeginning\b|\bstart\b/.test(says)) return `early ${week.startsWith("the") ? `in ${week}` : week}`;
  if (/\blater\b/.test(says) && weeks === 0) return "later this week";
  if (/\blate(?!st)/.test(says)) return `late ${week.startsWith("the") ? `in ${week}` : week}`;
  if (week.startsWith("the")) return `${by ? "by" : "in"} ${week}`;
  return by ? `by ${week}` : week;
}

const COUNTED =
  /\b(?:(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple|couple of|few|several|half)(?: more)?(?:[ -](?:business|working|work|calendar))?[ -](?:hours?|days?|weeks?|months?)|fortnight)\b(?! (?:of|commencing))/;

/** "Two weeks" counts from when it was said. */
function lengthTold({ phrase, says, by, at }: Limit, text: string): string | undefined {
  const length = says
    .replace(/^(?:within|in|by|up to|no later than|about|around|the|next|coming|following|until| )+(?=\S)/, "")
    .replace(/\s*[-–—]\s*(?=\d|\p{L}+ (?:days|weeks|months))/gu, " to ")
    .replace(/ ?(?:['’]s?)? ?time$| from (?:now|today)$| (?:later|on)$|(?<=s)['’]$/, "")
    .replace(/^couple (?:of )?/, "a couple of ")
    .replace(/^(?:a )?couple of (?:of )?/, "a couple of ")
    .replace(/^few /, "a few ")
    .replace(/^fortnight$/, "a fortnight")
    .replace(/\bworking days\b/, at.language === "en-US" ? "business days" : "working days")
    .replace("a fortnight", at.language === "en-US" ? "two weeks" : "a fortnight")
    .trim();
  if (!/^[\p{L}\d][\p{L}\d .-]*$/u.test(length)) return undefined;
  const limited =
    by ||
    /\b(?:within|in the next|next|coming|up to|max\w*|no more than)\b[^.]{0,20}$/i.test(text.slice(0, phrase.end));
  const isRough = ROUGHLY.test(text) && !/\bto\b|^a (?:few|couple)/.test(length);
  if (at.on === at.today) return limited ? `within ${length}` : `in ${isRough ? "about " : ""}${length}`;
  if (at.since === undefined) return undefined;
  if (limited) return `within ${length} of ${at.since}`;
  const isSpan = /\bto\b|^a (?:few|couple)/.test(length);
  // "Hearing from you about two weeks after …" would speak of another matter.
  if (at.bare === "on") return daysBetween(at.on, at.today) <= 2 ? `in ${isSpan ? "" : "about "}${length}` : undefined;
  return `${isSpan ? "" : "about "}${length} after ${at.since}`;
}

/** The month that is named, 1 to 12. */
function monthIn(says: string): number | undefined {
  for (const word of says.match(/\p{L}{3,}/gu) ?? []) {
    const month = MONTH_NAMES.findIndex(
      (name) => name.toLowerCase() === word || name.toLowerCase().slice(0, 3) === word || word === "sept",
    );
    if (month >= 0) return word === "sept" ? 9 : month + 1;
  }
  return undefined;
}

const NTH_WEEK = /\b(first|second|third|fourth|last|1st|2nd|3rd|4th) week\b/;
const NTHS: Readonly<Record<string, string>> = { "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth" };

function monthTold({ says, by, before, at, phrase }: Limit, month: number): string | undefined {
  const year = Number(phrase.until.slice(0, 4));
  const name = MONTH_NAMES[month - 1]! + (daysBetween(at.today, phrase.until) > 300 ? ` ${year}` : "");
  if (before) return /\bend\b/.test(says) ? `by the end of ${name}` : `before ${name}`;
  if (/^after\b/.test(says)) return undefined;
  const nth = NTH_WEEK.exec(says)?.[1];
  if (nth !== undefined) return `${by ? "by" : "in"} the ${NTHS[nth] ?? nth} week of ${name}`;
  return partly(says, name, by);
}

/** Parts of a month: "by mid-February", "at the end of March". */
function partly(says: string, name: string, by: boolean): string {
  if (/\bfirst half\b/.test(says)) return `${by ? "by" : "in"} the first half of ${name}`;
  if (/\b(?:second|latter) half\b/.test(says)) return `${by ? "by" : "in"} the second half of ${name}`;
  if (/\bmid|\bmiddle\b/.test(says))
    return /month$/.test(name) ? `${by ? "by" : "in"} the middle of ${name}` : `${by ? "by" : "in"} mid-${name}`;
  if (/\bend\b|\beom\b/.test(says)) return `by the end of ${name}`;
  if (/\bbeginning\b|\bstart\b/.test(says)) return `${by ? "by" : "at"} the beginning of ${name}`;
  if (/\bearly\b/.test(says)) return `${by ? "by early" : /month$/.test(name) ? "early" : "in early"} ${name}`;
  if (/\blate\b/.test(says)) return `${by ? "by late" : /month$/.test(name) ? "late" : "in late"} ${name}`;
  return by ? `by ${name}` : /month$/.test(name) ? name : `in ${name}`;
}

/** "The end of the month", "next month", "Q1", "the end of the year". */
function longTold({ phrase, says, by, before, at }: Limit): string | undefined {
  if (before && !/\bend\b/.test(says)) return undefined;
  const limit = by || before;
  if (/\bnew year\b/.test(says))
    return /\bearly|beginning|start/.test(says) ? "early in the New Year" : "in the New Year";
  if (/\bmonth|\beom\b/.test(says)) {
    const [then, now] = [phrase.until, at.today].map((day) => Temporal.PlainDate.from(day).toPlainYearMonth());
    const months = now!.until(then!, { largestUnit: "months" }).months;
    const name =
      months === 0
        ? /\bend\b|\beom\b|month end/.test(says)
          ? "the month"
          : "this month"
        : months === 1
          ? "next month"
          : MONTH_NAMES[then!.month - 1]!;
    return partly(says, name, limit);
  }
  const quarter = /\bq([1-4])\b/.exec(says)?.[1];
  if (quarter !== undefined) {
    const name = `the ${["first", "second", "third", "fourth"][Number(quarter) - 1]!} quarter`;
    return partly(says, name, limit);
  }
  if (/\bquarter/.test(says) && /\bend\b/.test(says))
    return quarterOf(phrase.until) === quarterOf(at.today) ? "by the end of the quarter" : undefined;
  const isSame = at.on.slice(0, 4) === at.today.slice(0, 4);
  if (/\byear|\beoy\b/.test(says))
    return /\bend\b|\beoy\b|year end/.test(says) && isSame ? "by the end of the year" : undefined;
  return undefined;
}

/** "2026-4" for a day in October, November or December 2026. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
