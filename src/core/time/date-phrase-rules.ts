// Which wordings name a day or a span of days, and which days do they name?
//
// Each rule is one pattern and the arithmetic for it. Two rules may match the same words; read-date-phrases.ts
// takes the longest. A rule that recognises words about the past, or about something else, answers "other":
// the words are then used up, so that "last Friday" is not read as "Friday".
import {
  type DayNumber,
  addBusinessDays,
  addMonths,
  businessDayFrom,
  businessDayUntil,
  civilDate,
  dayNumber,
  daysInMonth,
  isDate,
  mondayOfIsoWeek,
  mondayOfNextWeek,
  mondayOfThisWeek,
  weekdayOf,
} from "./date-phrase-calendar.ts";
import {
  COUNT,
  DASH,
  DAY,
  DAY_ENGLISH,
  GAP,
  MONTH,
  OPTIONAL_GAP,
  ORDINAL,
  STOP,
  WEEKDAY,
  YEAR,
  countOf,
  monthOf,
  ordinalOf,
  weekdayNamed,
} from "./date-phrase-words.ts";
import {
  type DateRule,
  type Groups,
  type Outcome,
  type Surroundings,
  notBefore,
  rule,
  single,
  isCapitalised,
} from "./date-phrase-rule.ts";
import {
  PART,
  dateOf,
  fullYear,
  partOf,
  partOfMonth,
  partOfSpan,
  isBy,
  partOfWeek,
  quarter,
  quarterOf,
  weekOfMonth,
  yearOfMonth,
} from "./date-phrase-parts.ts";
import { LEADS_DURATION, LOOKS_BACK, UNIT, WITHIN_BEFORE, duration } from "./date-phrase-durations.ts";
import { AFTER_WORDS, HOLIDAY, holidayAfter } from "./date-phrase-holidays.ts";

const WEEKDAY_DOT = String.raw`${WEEKDAY}\.?`;
const NTH_WEEK = `(?<nth>${ORDINAL}|last|final|1|2|3|4)`;
const OF_THE = String.raw`${GAP}(?:of|in|during)(?:${GAP}the(?:${GAP}month${GAP}of)?)?${GAP}`;
const MONTH_DOT = String.raw`(?<month>${MONTH})\.?`;
const MONTH_YEAR = `${MONTH_DOT}(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))?`;
const HOURS_OF_DAY = String.raw`(?:eod|cob|eob|end\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:business\s{1,3})?day|end\s{1,3}of\s{1,3}business|close\s{1,3}of\s{1,3}(?:business|play)|end\s{1,3}of\s{1,3}play)`;

function weekday(name: string, which: string, at: Surroundings): Outcome {
  const wanted = weekdayNamed(name);
  const next = mondayOfNextWeek(at.on);
  const ahead = at.on + ((wanted - weekdayOf(at.on) + 7) % 7 || 7);
  if (/last|past|previous/.test(which)) return "other";
  if (/next|following/.test(which)) return single(next + wanted);
  if (/this|same/.test(which)) {
    const today = ((wanted - weekdayOf(at.on) + 7) % 7) + at.on;
    return single(today);
  }
  return single(ahead);
}

function weekdayAndDay(groups: Groups, at: Surroundings): Outcome {
  const wanted = weekdayNamed(groups["weekday"] ?? "");
  const number = Number.parseInt(groups["day"] ?? "", 10);
  let fallback: DayNumber | undefined;
  const start = civilDate(at.on);
  for (let ahead = 0; ahead < 6; ahead += 1) {
    const index = start.year * 12 + start.month - 1 + ahead;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    if (!isDate(year, month, number)) continue;
    const day = dayNumber(year, month, number);
    if (day < at.on) continue;
    fallback ??= day;
    if (weekdayOf(day) === wanted) return single(day);
  }
  return fallback === undefined ? undefined : single(fallback);
}

function dayOfMonthAhead(number: number, on: DayNumber): DayNumber | undefined {
  const start = civilDate(on);
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const index = start.year * 12 + start.month - 1 + ahead;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    if (isDate(year, month, number) && dayNumber(year, month, number) >= on) return dayNumber(year, month, number);
  }
  return undefined;
}

function dated(groups: Groups, at: Surroundings): Outcome {
  const month = monthOf(groups["month"] ?? "");
  const first = Number.parseInt(groups["day"] ?? "", 10);
  let from = dateOf(groups["year"], month, first, at.on);
  const wanted = weekdayNamed(groups["weekday"] ?? "");
  // A weekday beside the date tells the year where none is given.
  if (from !== undefined && wanted >= 0 && groups["year"] === undefined && weekdayOf(from) !== wanted) {
    const other = dateOf(String(civilDate(from).year + 1), month, first, at.on);
    if (other !== undefined && weekdayOf(other) === wanted && other - at.on < 400) from = other;
  }
  if (from === undefined) return undefined;
  if (groups["last"] === undefined) return single(from);
  const last = Number.parseInt(groups["last"], 10);
  const { year } = civilDate(from);
  if (!isDate(year, month, last)) return undefined;
  const until = dayNumber(year, month, last);
  return until < from ? undefined : { from, until };
}

function numeric(groups: Groups, at: Surroundings): Outcome {
  const [first, second, separator] = [Number(groups["a"]), Number(groups["b"]), groups["sep"] ?? "/"];
  if (/^\s{0,2}(?:%|hours?|support|days?|people|candidates)\b/iu.test(at.after)) return undefined;
  if (groups["year"] === undefined && separator === "/" && first === 24 && second === 7) return undefined;
  const dayThenMonth = dateOf(groups["year"], second, first, at.on);
  const monthThenDay = separator === "." ? undefined : dateOf(groups["year"], first, second, at.on);
  const found =
    dayThenMonth === undefined || monthThenDay === undefined
      ? (dayThenMonth ?? monthThenDay)
      : (at.dayFirst ?? likelyDayFirst(dayThenMonth, monthThenDay, separator, at.on))
        ? dayThenMonth
        : monthThenDay;
  return found === undefined ? undefined : single(found);
}

/**
 * Nobody said which order: a letter about interviews speaks of the coming months, so the reading that falls there wins.
 * Where both or neither do, a dash is European and a slash American.
 */
function likelyDayFirst(dayFirst: DayNumber, monthFirst: DayNumber, separator: string, on: DayNumber): boolean {
  const near = (day: DayNumber) => day >= on && day <= on + 120;
  if (near(dayFirst) !== near(monthFirst)) return near(dayFirst);
  return separator === "-";
}

function weekOf(day: DayNumber | undefined, ending: boolean): Outcome {
  if (day === undefined) return undefined;
  if (ending) return { from: businessDayUntil(day) - Math.min(4, weekdayOf(businessDayUntil(day))), until: day };
  // "The week of Sunday the 13th" is the one that begins there.
  const monday = weekdayOf(day) === 6 ? day + 1 : day - weekdayOf(day);
  return { from: monday, until: monday + 4 };
}

export const DATE_RULES: DateRule[] = [
  // explicit dates
  rule(String.raw`(?<y>20\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?:t\d\d:\d\d(?::\d\d)?)?`, (groups) => {
    const [year, month, day] = [Number(groups["y"]), Number(groups["m"]), Number(groups["d"])];
    return isDate(year, month, day) ? single(dayNumber(year, month, day)) : undefined;
  }),
  rule(
    String.raw`(?<![\d./-])(?:${WEEKDAY_DOT},?\s{1,3})?(?<a>\d{1,2})(?<sep>[./-])\s?(?<b>\d{1,2})\k<sep>\s?(?<year>20\d\d|\d\d)(?![./-]?\d)`,
    numeric,
  ),
  rule(String.raw`(?<![\d./-])(?:${WEEKDAY_DOT},?\s{1,3})?(?<a>\d{1,2})(?<sep>\/)(?<b>\d{1,2})(?![\d/]|\.\d)`, numeric),
  rule(String.raw`(?<![\d./-])(?<a>\d{1,2})(?<sep>\.)\s?(?<b>\d{1,2})\.(?!\d)`, numeric),
  rule(
    String.raw`(?:(?<weekday>${WEEKDAY_DOT}),?${GAP}(?:the${GAP}|den${GAP}|le${GAP}|el${GAP})?)?(?:the${GAP})?(?<day>${DAY})(?:(?:${DASH}|${GAP}(?:to|and|or|until|through|bis|till|au|al|tot|und|et|y|en|och)${GAP}(?:the${GAP})?)(?<last>${DAY}))?${OPTIONAL_GAP}(?:of${GAP}|de${GAP}|-)?(?<month>${MONTH})\.?(?:,?(?:${GAP}|-)(?:de${GAP})?(?<year>${YEAR}))?`,
    dated,
  ),
  rule(
    String.raw`(?:(?<weekday>${WEEKDAY_DOT}),?${GAP}(?:the${GAP})?)?(?<month>${MONTH})\.?${OPTIONAL_GAP}(?:the${GAP})?(?<day>${DAY_ENGLISH})(?!\d|:\d|[\s]?(?:am|pm)\b)(?:(?:${DASH}|${GAP}(?:to|and|or|until|through)${GAP}(?:the${GAP})?)(?<last>${DAY_ENGLISH})(?!\d|:\d|${OPTIONAL_GAP}(?:am|pm|days?|weeks?)))?(?:,?${GAP}(?<year>${YEAR}))?`,
    dated,
  ),
  rule(
    String.raw`(?<weekday>${WEEKDAY_DOT}),?${GAP}(?:on${GAP})?(?:the${GAP})?(?<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th))`,
    weekdayAndDay,
  ),
  // "Tue 15": only where the 15th is in truth a Tuesday soon, else 15 is an hour.
  rule(
    String.raw`(?<weekday>${WEEKDAY_DOT}),?${GAP}(?<day>3[01]|[12]\d|0?[1-9])(?![\d:.\/-]|${OPTIONAL_GAP}(?:am|pm|h|uhr|o['’]clock)${STOP})`,
    (groups, at) => {
      const found = weekdayAndDay(groups, at);
      if (typeof found !== "object" || found.from - at.on > 35) return undefined;
      return weekdayOf(found.from) === weekdayNamed(groups["weekday"] ?? "") ? found : undefined;
    },
  ),
  rule(
    String.raw`(?<lead>the${GAP})?(?<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th))(?!${GAP}(?:floor|round|grade|street|st\b|stage|interview|place|anniversary|century|percentile|year|week|quarter|version|edition|time|largest|of\s+(?:its|their|the\s+\w+\s+to)))`,
    (groups, at) => {
      const led =
        /\b(?:on|by|until|till|before|after|from|since|of|around|about|due|than|between|and|to)\s{1,6}$/iu.test(
          at.before,
        );
      if (!led && !at.short && groups["lead"] === undefined) return undefined;
      if (!led && !at.short && !/^\s{0,3}(?:at\b|works?\b|is\b|[.,;)?!]|$)/iu.test(at.after)) return undefined;
      const number = Number.parseInt(groups["day"] ?? "", 10);
      if (number <= 4 && !/^the/i.test(groups["lead"] ?? "") && !led) return undefined;
      const day = dayOfMonthAhead(number, at.on);
      return day === undefined ? undefined : single(day);
    },
  ),
  // weeks by number or by a day in them
  rule(
    String.raw`(?:in\s{1,3})?(?:kw|cw|kalenderwoche|calendar${GAP}week|wk\.?|week|uge|vecka|semaine)${OPTIONAL_GAP}(?:no\.?|number|#)?${OPTIONAL_GAP}(?<week>5[0-3]|[1-4]?\d)(?![\d.:]|${OPTIONAL_GAP}(?:of|days?|weeks?|hours?|years?|into|course))(?:(?:${OPTIONAL_GAP}[/,]${OPTIONAL_GAP}|${GAP}(?:of${GAP})?)(?<year>${YEAR}))?`,
    (groups, at) => {
      const week = Number(groups["week"]);
      if (week < 1) return undefined;
      const { year } = civilDate(at.on + 3 - weekdayOf(at.on));
      let monday = mondayOfIsoWeek(groups["year"] === undefined ? year : fullYear(groups["year"]), week);
      if (groups["year"] === undefined && monday + 6 < at.on - 28) monday = mondayOfIsoWeek(year + 1, week);
      return { from: monday, until: monday + 4 };
    },
  ),
  rule(
    String.raw`(?:the${GAP})?(?:week|wk|w)(?:${GAP}(?:of|commencing|beginning|starting|start|from|ending|containing)|\/?(?<short>[ce])|${GAP}after)(?:${GAP}(?:on|of))?${GAP}(?:${WEEKDAY_DOT},?${GAP})?(?:the${GAP})?(?:(?<day>${DAY})(?:${OPTIONAL_GAP}(?:of${GAP})?(?<month>${MONTH}))?|(?<month2>${MONTH})\.?${GAP}(?:the${GAP})?(?<day2>${DAY}))(?!\d|[./:-]\d)(?:,?${GAP}(?<year>${YEAR}))?`,
    (groups, at) => {
      const monthWord = groups["month"] ?? groups["month2"];
      const number = Number.parseInt(groups["day"] ?? groups["day2"] ?? "", 10);
      const day =
        monthWord === undefined
          ? dayOfMonthAhead(number, at.on)
          : dateOf(groups["year"], monthOf(monthWord), number, at.on);
      const words = groups["0"] ?? "";
      const found = weekOf(day, groups["short"]?.toLowerCase() === "e" || /ending/i.test(words));
      if (/after/i.test(words) && typeof found === "object") return { from: found.from + 7, until: found.until + 7 };
      return found;
    },
  ),
  rule(
    String.raw`(?:the${GAP})?(?:week|wk|w)(?:${GAP}(?:of|commencing|beginning|starting|from|ending)|\/?(?<short>[ce]))(?:${GAP}(?:on|of))?${GAP}(?<a>\d{1,2})(?<sep>[./])(?<b>\d{1,2})\.?(?:[./]?(?<year>20\d\d|\d\d))?`,
    (groups, at) => {
      const day = numeric(groups, at);
      return typeof day === "object"
        ? weekOf(day.from, groups["short"]?.toLowerCase() === "e" || /ending/i.test(groups["0"] ?? ""))
        : day;
    },
  ),
  rule(
    String.raw`(?:the${GAP})?${NTH_WEEK}${GAP}(?:(?:full|working|business)${GAP})?week${OF_THE}(?:(?<rel>next|this|the|following|coming)${GAP}(?:month|year|new${GAP}year)|(?<new>new${GAP}year|month|year)|${MONTH_YEAR})`,
    (groups, at) => {
      const which = (groups["nth"] ?? "").toLowerCase();
      const number = /last|final/.test(which) ? -1 : /^\d$/.test(which) ? Number(which) : ordinalOf(which);
      const now = civilDate(at.on);
      if (groups["month"] !== undefined) {
        const month = monthOf(groups["month"]);
        return weekOfMonth(yearOfMonth(month, groups["year"], at.on), month, number);
      }
      const words = (groups["0"] ?? "").toLowerCase();
      if (/year/.test(words))
        return weekOfMonth(number === -1 ? now.year : now.year + 1, number === -1 ? 12 : 1, number);
      const nextMonth = /next|following|coming/.test(groups["rel"] ?? "");
      const target = civilDate(nextMonth ? addMonths(at.on, 1) : at.on);
      return weekOfMonth(target.year, target.month, number);
    },
  ),
  rule(
    String.raw`(?:the${GAP})?(?<which>first|last|final)${GAP}(?<count>${COUNT}|few|couple${GAP}of)${GAP}(?<unit>days|weeks)${OF_THE}${MONTH_YEAR}`,
    (groups, at) => {
      const month = monthOf(groups["month"] ?? "");
      const year = yearOfMonth(month, groups["year"], at.on);
      const count = /few/i.test(groups["count"] ?? "")
        ? 3
        : /couple/i.test(groups["count"] ?? "")
          ? 2
          : countOf(groups["count"] ?? "");
      const length = daysInMonth(year, month);
      const days = Math.min(length, count * (/week/i.test(groups["unit"] ?? "") ? 7 : 1));
      if (!Number.isFinite(days) || days < 1) return undefined;
      return /first/i.test(groups["which"] ?? "")
        ? { from: dayNumber(year, month, 1), until: dayNumber(year, month, days) }
        : { from: dayNumber(year, month, length - days + 1), until: dayNumber(year, month, length) };
    },
  ),
  // months
  rule(
    `${PART}(?:in${GAP})?${MONTH_YEAR}(?!${GAP}(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:]))`,
    (groups, at) => {
      const month = monthOf(groups["month"] ?? "");
      return notBefore(
        partOfMonth(partOf(groups["part"]), yearOfMonth(month, groups["year"], at.on), month, at),
        at.on,
      );
    },
  ),
  rule(`${MONTH_DOT}(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))?`, (groups, at) => {
    const word = groups["month"] ?? "";
    // "31 February" is no date: do not fall back to the whole month.
    if (/\d(?:st|nd|rd|th|\.)?\s{1,6}(?:of\s{1,6})?$/iu.test(at.before)) return undefined;
    const led =
      /\b(?:in|by|until|till|before|after|during|for|of|from|since|next|this|around|to|through|early|late)\s{1,6}$/iu.test(
        at.before,
      );
    if (groups["year"] === undefined && !led && !at.short) return undefined;
    // "may", "march" and their like are words of their own unless written as a name.
    if (!isCapitalised(word, at) && !(at.short && !/^(?:may|mar|march|sep|dec|mars|mai)$/i.test(word)))
      return undefined;
    if (word.length <= 3 && !led && !at.short && groups["year"] === undefined) return undefined;
    const month = monthOf(word);
    if (/\b(?:since|last)\s{1,6}$/iu.test(at.before)) return "other";
    return notBefore(partOfMonth("whole", yearOfMonth(month, groups["year"], at.on), month, at), at.on);
  }),
  rule(
    String.raw`(?:${PART})?(?<rel>next|this|the|following|coming|current|the${GAP}(?:coming|following|current|same))?${OPTIONAL_GAP}(?<of>month|quarter|year)(?:['’]s${GAP}end|[-\s]end)?(?<after>${GAP}after${GAP}next)?`,
    (groups, at) => {
      const words = (groups["0"] ?? "").toLowerCase();
      const relative = (groups["rel"] ?? "").toLowerCase();
      const part = words.endsWith("end") && !groups["part"] ? "end" : partOf(groups["part"]);
      const ahead = groups["after"] ? 2 : /next|following|coming/.test(relative) ? 1 : 0;
      if (part === "whole" && !/next|this|coming|current|following/.test(relative)) return "other";
      const unit = (groups["of"] ?? "").toLowerCase();
      const now = civilDate(at.on);
      if (/years?$/.test(words) && /\b(?:last|past|per|a|each|every|one)\s{1,6}$/iu.test(at.before)) return "other";
      if (unit === "month") {
        const target = civilDate(addMonths(dayNumber(now.year, now.month, 1), ahead));
        const span = partOfMonth(part, target.year, target.month, at);
        return notBefore(span, at.on);
      }
      if (unit === "quarter") {
        const index = now.year * 4 + Math.ceil(now.month / 3) - 1 + ahead;
        const span = quarterOf(Math.floor(index / 4), (index % 4) + 1);
        return ahead === 0 && part === "whole"
          ? { from: at.on, until: span.until }
          : partOfSpan(part, span.from, span.until, at);
      }
      const year = now.year + ahead;
      if (ahead === 0 && part === "whole") {
        return at.short || isBy(at) || /\b(?:later|in|within)\s{1,6}$/iu.test(at.before)
          ? { from: at.on, until: dayNumber(year, 12, 31) }
          : "other";
      }
      if (part === "early" || part === "beginning")
        return {
          from: dayNumber(ahead === 0 ? now.year + 1 : year, 1, 1),
          until: dayNumber(ahead === 0 ? now.year + 1 : year, 1, 31),
        };
      return partOfSpan(part, dayNumber(year, 1, 1), dayNumber(year, 12, 31), at);
    },
  ),
  rule(String.raw`(?:${PART})?(?:in${GAP})?(?:the${GAP}|a${GAP})?new${GAP}year(?!['’]?s)`, (groups, at) => {
    const year = civilDate(at.on).year + 1;
    const part = partOf(groups["part"]);
    // "In the new year" is said of the first weeks, when everybody is back.
    if (part === "whole") return { from: dayNumber(year, 1, 2), until: dayNumber(year, 1, 15) };
    return { from: businessDayFrom(dayNumber(year, 1, 2)), until: dayNumber(year, 1, 15) };
  }),
  rule(String.raw`(?:${PART})?(?<year>${YEAR})`, (groups, at) => {
    const part = partOf(groups["part"]);
    if (part === "whole") return undefined;
    const year = Number(groups["year"]);
    if (part === "early" || part === "beginning") return { from: dayNumber(year, 1, 1), until: dayNumber(year, 1, 31) };
    return partOfSpan(part, dayNumber(year, 1, 1), dayNumber(year, 12, 31), at);
  }),
  // quarters
  rule(
    String.raw`(?:${PART})?(?:q(?<q>[1-4])|(?:the${GAP})?(?<nth>${ORDINAL})${GAP}quarter)(?:(?:${GAP}(?:of${GAP})?|[-/'’])(?<year>20\d\d|[2-9]\d))?`,
    (groups, at) => {
      const number = groups["q"] === undefined ? ordinalOf(groups["nth"] ?? "") : Number(groups["q"]);
      const span = quarter(number, groups["year"], at.on);
      return notBefore(partOfSpan(partOf(groups["part"]), span.from, span.until, at), at.on);
    },
  ),
  // weeks relative to now
  rule(
    String.raw`(?:${PART})?(?<rel>next|this|the${GAP}(?:next|coming|following|current)|following|coming|the)?${OPTIONAL_GAP}(?:work(?:ing)?${GAP}|business${GAP})?week(?<after>${GAP}after${GAP}next|${GAP}after(?!${GAP}[a-z\d]))?`,
    (groups, at) => {
      const relative = (groups["rel"] ?? "").toLowerCase();
      const part = partOf(groups["part"]);
      if (groups["after"] === undefined && !/next|this|coming|following|current/.test(relative)) {
        if (part === "whole") return "other";
        const span = partOfWeek(part, mondayOfThisWeek(at.on), at);
        // "The start of the week", said on a Wednesday, is the next one.
        return span.until < at.on ? { from: span.from + 7, until: span.until + 7 } : notBefore(span, at.on);
      }
      if (groups["after"] !== undefined && /after\s+next/i.test(groups["after"])) {
        return partOfWeek(part, mondayOfNextWeek(at.on) + 7, at);
      }
      if (groups["after"] !== undefined) {
        if (!/^(?:the|next)/.test(relative)) return "other";
        return partOfWeek(part, mondayOfNextWeek(at.on) + (relative === "next" ? 7 : 0), at);
      }
      if (/next|following/.test(relative)) return partOfWeek(part, mondayOfNextWeek(at.on), at);
      if (/coming/.test(relative)) return partOfWeek(part, mondayOfNextWeek(at.on), at);
      const monday = mondayOfThisWeek(at.on);
      const span = partOfWeek(part, monday, at);
      return notBefore(span, at.on);
    },
  ),
  rule(
    String.raw`(?:over${GAP}|at${GAP}|on${GAP}|during${GAP})?(?<rel>the|this|next|coming|the${GAP}coming)${GAP}weekend`,
    (groups, at) => {
      const saturday = weekdayOf(at.on) === 6 ? at.on - 1 : at.on + 5 - weekdayOf(at.on);
      const extra =
        /next/i.test(groups["rel"] ?? "") && weekdayOf(at.on) < 5
          ? 7
          : weekdayOf(at.on) >= 5 && /next|coming/i.test(groups["rel"] ?? "")
            ? 7
            : 0;
      return { from: saturday + extra, until: saturday + extra + 1 };
    },
  ),
  // weekdays
  rule(
    String.raw`(?<which>next|this|this${GAP}coming|the${GAP}(?:next|coming|following)|coming|following|last|past|this${GAP}past|previous)?${OPTIONAL_GAP}(?<weekday>${WEEKDAY})(?<trail>${GAP}(?:of${GAP})?(?:next|this|the${GAP}following|the${GAP}coming|the)${GAP}week(?:${GAP}after(?:${GAP}next)?)?|,?${GAP}week(?!${GAP}of)|${GAP}after${GAP}next)?(?:${GAP}(?:morning|afternoon|evening|noon|${HOURS_OF_DAY}))?`,
    (groups, at) => {
      const name = groups["weekday"] ?? "";
      const which = (groups["which"] ?? "").toLowerCase();
      const trail = (groups["trail"] ?? "").toLowerCase();
      const wanted = weekdayNamed(name);
      // Short forms are also words of their own ("sat", "sun", "mon ami") unless written as a name.
      if (name.length <= 3 && !isCapitalised(name, at) && which === "" && trail === "" && !at.short) return undefined;
      if (
        /^(?:sat|sun|mar|mon)$/i.test(name) &&
        which === "" &&
        !at.short &&
        !/\b(?:on|by|until|before)\s{1,6}$/iu.test(at.before) &&
        !/^,?\s{0,3}\d/.test(at.after)
      )
        return undefined;
      if (trail !== "") {
        if (/week\s+after\s+next|after\s+next/.test(trail)) return single(mondayOfNextWeek(at.on) + 7 + wanted);
        if (/week\s+after/.test(trail)) return single(mondayOfNextWeek(at.on) + 7 + wanted);
        if (/next|following|coming/.test(trail)) return single(mondayOfNextWeek(at.on) + wanted);
        if (/this|the/.test(trail)) return single(mondayOfThisWeek(at.on) + wanted);
        // British "Friday week": a week after the coming Friday.
        const coming = weekday(name, "", at);
        return typeof coming === "object" ? single(coming.from + 7) : coming;
      }
      if (/\b(?:last|past|every|each|since)\s{1,6}$/iu.test(at.before)) return "other";
      // End of business on the very day the mail is written is today.
      if (
        which === "" &&
        weekdayOf(at.on) === wanted &&
        new RegExp(`${HOURS_OF_DAY}`, "iu").test(`${at.before.slice(-24)} ${groups["0"] ?? ""}`)
      )
        return single(at.on);
      return weekday(name, which, at);
    },
  ),
  rule(
    String.raw`(?:a|one)${GAP}week${GAP}(?:on|from|this|next)${GAP}(?:(?<weekday>${WEEKDAY})|(?<today>today|tomorrow|now))`,
    (groups, at) => {
      if (groups["weekday"] === undefined) return single(at.on + 7 + (/tomorrow/i.test(groups["today"] ?? "") ? 1 : 0));
      const coming = weekday(groups["weekday"], "", at);
      return typeof coming === "object" ? single(coming.from + 7) : coming;
    },
  ),
  rule(
    String.raw`(?<count>${COUNT})${GAP}weeks?${GAP}(?<today>today|tomorrow|(?:on|from)${GAP}(?<weekday>${WEEKDAY}))`,
    (groups, at) => {
      const weeks = countOf(groups["count"] ?? "") * 7;
      if (groups["weekday"] === undefined)
        return single(at.on + weeks + (/tomorrow/i.test(groups["today"] ?? "") ? 1 : 0));
      const coming = weekday(groups["weekday"], "", at);
      return typeof coming === "object" ? single(coming.from + weeks) : coming;
    },
  ),
  // British: "a fortnight on Friday", "Friday fortnight" are two weeks after the coming Friday.
  rule(
    String.raw`(?:(?:a|one)${GAP})?fortnight${GAP}(?:on|from|next|this)${GAP}(?<weekday>${WEEKDAY})|(?<day>${WEEKDAY})${GAP}fortnight`,
    (groups, at) => {
      const coming = weekday(groups["weekday"] ?? groups["day"] ?? "", "", at);
      return typeof coming === "object" ? single(coming.from + 14) : coming;
    },
  ),
  // days relative to now
  rule(
    String.raw`(?:the${GAP})?day${GAP}after${GAP}tomorrow|overmorrow|übermorgen|après-demain|pasado${GAP}mañana|overmorgen|i${GAP}övermorgon`,
    (_, at) => single(at.on + 2),
  ),
  rule(
    String.raw`tomorrow(?:['’]s)?(?:${GAP}(?:morning|afternoon|evening|night|${HOURS_OF_DAY}))?|tmrw|tmr|demain|mañana|imorgon`,
    (_, at) => single(at.on + 1),
  ),
  rule(
    String.raw`today(?:['’]s)?|tonight|this${GAP}(?:afternoon|evening)|(?:${HOURS_OF_DAY})(?:${GAP}today)?|later${GAP}today`,
    (groups, at) =>
      /^(?:eod|cob|eob|end|close)/i.test(groups["0"] ?? "") &&
      /^,?\s{1,3}(?:on\s{1,3})?(?:mon|tue|wed|thu|fri|tomorrow|the\b|\d)/iu.test(at.after)
        ? undefined
        : single(at.on),
  ),
  rule(String.raw`(?:${HOURS_OF_DAY}),?${GAP}(?:on${GAP})?tomorrow`, (_, at) => single(at.on + 1)),
  rule(String.raw`(?:the${GAP})?(?:next|following)${GAP}(?<kind>(?:business|working|work)${GAP})?day`, (groups, at) =>
    single(groups["kind"] ? addBusinessDays(at.on, 1) : at.on + 1),
  ),
  rule(`eow|end-of-week`, (_, at) => single(mondayOfThisWeek(at.on) + 4)),
  rule(`eom|end-of-month`, (_, at) => {
    const now = civilDate(at.on);
    return single(dayNumber(now.year, now.month, daysInMonth(now.year, now.month)));
  }),
  rule(`eoy|end-of-year`, (_, at) => single(dayNumber(civilDate(at.on).year, 12, 31))),
  rule(String.raw`eoq`, (_, at) => single(quarter(Math.ceil(civilDate(at.on).month / 3), undefined, at.on).until)),
  // lengths of time
  rule(
    String.raw`(?<next>(?:the${GAP})?(?:next|coming|following)${GAP})?(?<first>(?:a${GAP})?(?:couple(?:${GAP}of)?(?:${GAP}more)?|few(?:${GAP}more)?|several)|${COUNT})(?:(?:${DASH}|${GAP}(?:to|or)${GAP})(?<second>${COUNT}))?(?:${GAP}(?:more|additional|further))?(?:[-\s]{1,3}${UNIT})(?<half>${GAP}and${GAP}a${GAP}half)?(?<more>${GAP}or${GAP}(?:so|two))?(?<tail>${GAP}from${GAP}(?:now|today|tomorrow)|['’]?s?${GAP}time|${GAP}(?:later|hence))?`,
    duration,
  ),
  rule(
    String.raw`(?<first>${COUNT})${GAP}(?<unit1>days?|weeks?|months?)${GAP}(?:to|or)${GAP}(?<second>${COUNT})${GAP}${UNIT}`,
    (groups, at) => {
      const least = duration({ first: groups["first"], unit: groups["unit1"], next: "" }, at);
      const most = duration({ first: groups["second"], unit: groups["unit"], kind: groups["kind"], next: "" }, at);
      const led = at.short || LEADS_DURATION.test(at.before) || WITHIN_BEFORE.test(at.before);
      if (!led || typeof least !== "object" || typeof most !== "object" || most.until < least.until) return "other";
      return { from: least.until, until: most.until };
    },
  ),
  rule(String.raw`(?<first>half${GAP}a)${GAP}(?<unit>month|week|day|year|hour)`, (groups, at) => {
    if (!LEADS_DURATION.test(at.before) && !at.short) return "other";
    const unit = (groups["unit"] ?? "").toLowerCase();
    const days = unit === "month" ? 15 : unit === "week" ? 4 : unit === "year" ? 182 : 0;
    return single(at.on + days);
  }),
  rule(
    String.raw`(?:in|over|during|within)${GAP}(?:the${GAP})?(?:coming|next|following)${GAP}(?<unit>days|weeks)`,
    (groups, at) =>
      /days/i.test(groups["unit"] ?? "")
        ? { from: at.on + 7, until: at.on + 7, by: true }
        : { from: at.on + 28, until: at.on + 28, by: true },
  ),
  rule(String.raw`(?:in${GAP})?(?:a|one)${GAP}fortnight['’]?s?(?:${GAP}time)?|fortnight`, (_, at) =>
    LOOKS_BACK.test(at.before) || /^\s{1,3}ago/iu.test(at.after) ? "other" : single(at.on + 14),
  ),
  // holidays
  rule(`(?<rel>${AFTER_WORDS})${GAP}(?:the${GAP}|this${GAP})?(?:long${GAP})?${HOLIDAY}`, (groups, at) => {
    const holiday = holidayAfter(groups["holiday"] ?? "", at.on, 4);
    if (!holiday) return undefined;
    if (/weekend/i.test(groups["holiday"] ?? "") && !/thanks|easter/i.test(groups["holiday"] ?? "")) {
      return { from: holiday.last + 1, until: holiday.last + 2 };
    }
    const from = businessDayFrom(Math.max(holiday.last + 1, at.on));
    return { from, until: from + 4 - weekdayOf(from) + (weekdayOf(from) >= 3 ? 7 : 0) };
  }),
  rule(`before${GAP}(?:the${GAP}|this${GAP})?${HOLIDAY}`, (groups, at) => {
    const holiday = holidayAfter(groups["holiday"] ?? "", at.on);
    if (!holiday) return undefined;
    const until = Math.max(at.on, businessDayUntil(holiday.first - 1));
    return { from: until, until, by: true };
  }),
  // the past, and words that look like dates
  rule(
    String.raw`(?:last|past|previous)${GAP}(?:week|month|quarter|year|night|fall|spring|summer|winter|autumn|few${GAP}(?:days|weeks|months)|${MONTH})`,
    () => "other",
  ),
  rule(
    String.raw`yesterday(?:['’]s)?|the${GAP}day${GAP}before(?:${GAP}yesterday)?|earlier${GAP}(?:this|last)?${OPTIONAL_GAP}(?:today|week|month|year)`,
    () => "other",
  ),
  rule(
    String.raw`(?:once|twice|three${GAP}times|days?|hours?|times)${GAP}(?:a|per)${GAP}(?:day|week|month|year|quarter)`,
    () => "other",
  ),
  rule(String.raw`(?:black|good|casual|freaky)${GAP}friday(?!${GAP}week)|cyber${GAP}monday`, () => "other"),
];
