// How does a letter repeat a time that somebody named, so that it is still true on the day the letter goes out?
//
// A day is named only where a day was named: "before Christmas", "mid-February" and "6 to 8 weeks" keep their words.
import { Temporal } from "temporal-polyfill";
import { readDatePhrases, type DatePhrase } from "../../time/read-date-phrases.ts";
import { afterStep } from "./after-a-step.ts";
import { dateWords, daysBetween, weekdayOf } from "./day-words.ts";
import { FEAST_NAMES, feastNamed } from "./feasts.ts";
import { isSpan, NAMED_DAY, ROUGHLY, spanTold, unnamedSpan, type Hearing, type Limit } from "./spans-told.ts";
import { tidiedTime } from "./tidied-time.ts";

export interface TimeTold {
  /** "by Friday", "in mid-February", "after the holidays", "within two weeks of our conversation". */
  words: string;
  passed: boolean;
}

/** Undefined where no time could be read in it. */
export function timeTold(typed: string, at: Hearing): TimeTold | undefined {
  const text = tidiedTime(typed);
  if (at.firm === undefined) {
    const feast = feastTold(text, at);
    if (feast !== "unnamed") return feast;
  }
  const dayFirst = at.country === undefined ? undefined : at.country !== "US";
  const read = phrasesIn(text, at.on, dayFirst);
  const phrases = read.filter(
    (phrase) =>
      phrase.earliest !== true &&
      phrase.until >= at.on &&
      !isOfAStep(text, phrase) &&
      !/\bnot (?:\w+ )?$/i.test(text.slice(0, phrase.start)) &&
      (at.firm === undefined || phrase.by || phrase.from === phrase.until),
  );
  const last = phrases.toSorted((a, b) => (a.until < b.until ? -1 : 1)).at(-1);
  if (last !== undefined) return spoken(last, text, at);
  const [only, more] = read;
  if (only === undefined || more !== undefined || at.firm === true) return undefined;
  const words = afterStep(only, at);
  return words === undefined ? undefined : { words, passed: false };
}

/** "Two weeks after the final interviews", "within a week of the board": they do not count from when it was said. */
const COUNTED_FROM =
  /^ (?:after|of|from|following|past) (?!now\b|today\b|then\b|(?:the|our|this|your) (?:interview|conversation|talk|call|meeting)\b(?!s))(?:the |our |this |their |all )?\p{L}/iu;
/** "The board meets on 12 March": the day of a step is not the day of the answer. */
const OF_A_STEP =
  /\b(?:(?:board|panel|committee|council|trustees|governors|directors|partners|team|they|management)(?: \p{L}+)? (?:meets?|meeting|sits?)|(?:board|committee|council|trustees|panel|partners|directors|governors)['’]?s? (?:meeting|is|on)|(?:interviews?|finals|applications|round) (?:\p{L}+ )?(?:ends?|finish\p{L}*|close[sd]?|runs?|go(?:es)?|until|on))\b[^,;.:]*$/iu;
const SAYS_DECIDING = /\b(?:deci\w+|choos\w*|choice|offers?|know|hear|answer|verdict|touch|back|call|by)\b/i;

function isOfAStep(text: string, phrase: DatePhrase): boolean {
  if (
    /^(?!.*\b(?:next|this|end|coming)\b).*\b(?:days?|weeks?|months?|fortnight)$/i.test(phrase.says) &&
    COUNTED_FROM.test(text.slice(phrase.end))
  )
    return true;
  // "A few days after the board on 12 March": the day is where one starts to count.
  if (/\b(?:days?|weeks?|months?) (?:after|of|from|following)\b[^,;.]*$/i.test(text.slice(0, phrase.start)))
    return true;
  const step = OF_A_STEP.exec(text.slice(0, phrase.start));
  const clause = text
    .slice(0, phrase.start)
    .split(/[,;.:]/)
    .at(-1)!;
  return step !== null && !SAYS_DECIDING.test(clause) && !phrase.by;
}

const read = new Map<string, readonly DatePhrase[]>();

/** Every version of a letter repeats the same words; the limit keeps the memory small. */
function phrasesIn(text: string, on: string, dayFirst: boolean | undefined): readonly DatePhrase[] {
  const key = `${on} ${String(dayFirst)} ${text}`;
  let phrases = read.get(key);
  if (phrases === undefined) {
    phrases = readDatePhrases(text, { on, ...(dayFirst === undefined ? {} : { dayFirst }) });
    if (read.size >= 200) read.clear();
    read.set(key, phrases);
  }
  return phrases;
}

const FEAST = new RegExp(
  `\\b(before|by|after|until|around|over|during|early in|in) (?:the |this |next )?(${FEAST_NAMES})(?![\\p{L}\\p{N}])`,
  "iu",
);
/** So long does a time count as named lately whose days nobody here knows. */
const LATELY_DAYS = 10;

/** Undefined where a feast is named of which nothing true can be said any more. */
function feastTold(text: string, at: Hearing): TimeTold | "unnamed" | undefined {
  const match = FEAST.exec(text);
  const feast = match ? feastNamed(match[2]!, at.on, at.country) : undefined;
  if (!match || !feast) return "unnamed";
  const isDenied = /(?:\bnot|n['’]t)\b[^.]*$/i.test(text.slice(0, match.index));
  // "Not before Easter" and "not until Easter" are after it.
  const typed = match[1]!.toLowerCase();
  const lead = isDenied && /^(?:before|until)$/.test(typed) ? "after" : typed.replace("until", "by");
  if (isDenied && lead !== "after") return undefined;
  const words = `${lead} ${feast.words}`;
  if (feast.first === undefined || feast.last === undefined)
    return daysBetween(at.on, at.today) <= LATELY_DAYS ? { words, passed: false } : undefined;
  if (lead === "before" || lead === "by") return { words, passed: at.today >= feast.first };
  // "After the holidays" is no news once they are over.
  return at.today > feast.last ? undefined : { words, passed: false };
}

function spoken(phrase: DatePhrase, text: string, at: Hearing): TimeTold | undefined {
  const says = phrase.says.toLowerCase();
  const passed = phrase.until < at.today;
  const before = /^(?:before|ahead of|prior to)\b/.test(says);
  const by = phrase.by && !before;
  const limit = { phrase, says, by, before, at };
  const told = spanTold(limit, text);
  if (told !== undefined) return { words: told, passed };
  if (!NAMED_DAY.test(says) && /\b(?:week|month|quarter|year|weeks|days|months)\b|\bq[1-4]\b/.test(says))
    return undefined;
  if (!isSpan(limit)) return dayTold(limit, text);
  const words = unnamedSpan(limit);
  return words === undefined ? undefined : { words, passed };
}

/** A day that was named: "by Friday", "before 12 March", "around 3 May". */
function dayTold({ phrase, says, by, before, at }: Limit, text: string): TimeTold | undefined {
  const after = /^after\b/.test(says);
  if (!before && !after && phrase.from !== phrase.until && !by) {
    // "Monday to Wednesday": until the last of them.
    by = true;
  }
  const day = before ? dayAfter(phrase.until, 1) : after ? dayAfter(phrase.from, -1) : phrase.until;
  const ahead = daysBetween(at.today, day);
  const lead = before ? "before" : after ? "after" : ROUGHLY.test(text) && !by ? "around" : by ? "by" : at.bare;
  if (after) return ahead < 0 ? undefined : { words: `after ${named(day, ahead, at)}`, passed: false };
  if (before) return { words: `before ${named(day, ahead, at)}`, passed: ahead <= 0 };
  if (ahead === 0) return { words: "today", passed: false };
  if (ahead === 1) return { words: lead === "on" ? "tomorrow" : "by tomorrow", passed: false };
  return { words: `${lead} ${named(day, ahead, at)}`, passed: ahead < 0 };
}

function named(day: string, ahead: number, at: Hearing): string {
  return ahead >= 1 && ahead <= 6 ? weekdayOf(day) : dateWords(day, at.language, at.today);
}

function dayAfter(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}
