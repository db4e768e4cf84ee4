// Which wordings name a day or a span of days, and which days do they name?
//
// Each rule is one pattern and the arithmetic for it. Two rules may match the same words; read-date-phrases.ts
// takes the longest. A rule that recognises words about the past, or about something else, answers "other":
// the words are then used up, so that "last Friday" is not read as "Friday".
import {
  addBusinessDays,
  addMonths,
  businessDayFrom,
  businessDayUntil,
  civilDate,
  dayNumber,
  daysInMonth,
  easterSunday,
  isDate,
  mondayOfIsoWeek,
  mondayOfNextWeek,
  mondayOfThisWeek,
  thanksgiving,
  weekdayOf,
  type DayNumber,
} from "./date-phrase-calendar.ts";
import {
  COUNT,
  countOf,
  DASH,
  DAY,
  GAP,
  MONTH,
  monthOf,
  OPTIONAL_GAP,
  ORDINAL,
  ordinalOf,
  START,
  STOP,
  WEEKDAY,
  weekdayNamed,
  YEAR,
} from "./date-phrase-words.ts";

export interface Span {
  from: DayNumber;
  until: DayNumber;
  /** Anything up to it: "within ten days". */
  by?: boolean;
}

export interface Surroundings {
  /** The day the words were said. */
  on: DayNumber;
  dayFirst: boolean | undefined;
  /** The characters before and after the match, a few words of each. */
  before: string;
  after: string;
  /** The whole text is a short answer such as "two weeks", so that bare words may be taken as a date. */
  short: boolean;
}

export type Groups = Record<string, string | undefined>;
export type Outcome = Span | "other" | undefined;
export interface DateRule {
  pattern: RegExp;
  days(groups: Groups, at: Surroundings): Outcome;
}

const single = (day: DayNumber): Span => ({ from: day, until: day });

/** The rule's pattern between word boundaries. */
function rule(body: string, days: DateRule["days"]): DateRule {
  return { pattern: new RegExp(`${START}(?:${body})${STOP}`, "giu"), days };
}

// ---- years and months -------------------------------------------------------------------------------------

// A date without a year lies ahead, unless it passed within a quarter: then the mail looks back at it.
const LOOKS_BACK_DAYS = 92;

function nearYear(month: number, day: number, on: DayNumber): number | undefined {
  const { year } = civilDate(on);
  for (let candidate = year - 1; candidate <= year + 8; candidate += 1) {
    if (isDate(candidate, month, day) && dayNumber(candidate, month, day) >= on - LOOKS_BACK_DAYS) return candidate;
  }
  return undefined;
}

function dateOf(yearWord: string | undefined, month: number, day: number, on: DayNumber): DayNumber | undefined {
  const year = yearWord === undefined ? nearYear(month, day, on) : fullYear(yearWord);
  return year !== undefined && isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

function fullYear(word: string): number {
  const year = Number(word.replace(/\D/g, ""));
  return year < 100 ? 2000 + year : year;
}

/** The year of the next such month, the running month included. */
function yearOfMonth(month: number, yearWord: string | undefined, on: DayNumber): number {
  if (yearWord !== undefined) return fullYear(yearWord);
  const now = civilDate(on);
  return month >= now.month ? now.year : now.year + 1;
}

// "Mid" and its like: thirds of a month, as people use the words; the last business days are its end.
type Part = "beginning" | "early" | "middle" | "late" | "end" | "whole" | "later" | "firstHalf" | "secondHalf";

const PART = String.raw`(?<part>(?:the\s{1,3})?(?:very\s{1,3})?(?:beginning|start|end|middle|first\s{1,3}half|second\s{1,3}half|latter\s{1,3}half|first\s{1,3}part|latter\s{1,3}part|early\s{1,3}part|late\s{1,3}part|later\s{1,3}part)\s{1,3}of(?:\s{1,3}the)?|early(?:\s{1,3}in)?|earlier|mid(?:dle)?(?:[-\s]{1,3})?(?:of|in)?|late(?:\s{1,3}in)?|later(?:\s{1,3}in)?)[-\s]{0,6}`;

function partOf(word: string | undefined): Part {
  const text = (word ?? "").toLowerCase();
  if (text === "") return "whole";
  if (/first\s+half/.test(text)) return "firstHalf";
  if (/(second|latter)\s+half/.test(text)) return "secondHalf";
  if (/latter|late part|later part/.test(text)) return "late";
  if (/begin|start/.test(text)) return "beginning";
  if (/early|first\s+part/.test(text)) return "early";
  if (/mid/.test(text)) return "middle";
  if (/end/.test(text)) return "end";
  return /later/.test(text) ? "later" : "late";
}

function partOfMonth(part: Part, year: number, month: number, at: Surroundings): Span {
  const day = (number: number) => dayNumber(year, month, number);
  const last = daysInMonth(year, month);
  switch (part) {
    case "beginning":
      return { from: day(1), until: day(7) };
    case "early":
      return { from: day(1), until: day(10) };
    case "middle":
      return isBy(at) ? { from: day(15), until: day(15) } : { from: day(11), until: day(20) };
    case "late":
      return { from: day(21), until: day(last) };
    case "later":
      return { from: Math.max(at.on + 1, day(1)), until: Math.max(at.on + 1, day(last)) };
    case "end":
      return isBy(at) ? single(day(last)) : { from: day(last - 6), until: day(last) };
    case "firstHalf":
      return { from: day(1), until: day(15) };
    case "secondHalf":
      return { from: day(16), until: day(last) };
    default:
      return { from: day(1), until: day(last) };
  }
}

function partOfWeek(part: Part, monday: DayNumber, at: Surroundings): Span {
  switch (part) {
    case "beginning":
    case "early":
      return { from: monday, until: monday + 1 };
    case "middle":
      return isBy(at) ? single(monday + 2) : { from: monday + 1, until: monday + 3 };
    case "late":
      return { from: monday + 3, until: monday + 4 };
    case "later": {
      const from = Math.min(Math.max(at.on + 1, monday), monday + 4);
      return { from, until: monday + 4 };
    }
    case "end":
      return isBy(at) ? single(monday + 4) : { from: monday + 3, until: monday + 4 };
    case "firstHalf":
      return { from: monday, until: monday + 2 };
    case "secondHalf":
      return { from: monday + 2, until: monday + 4 };
    default:
      return { from: monday, until: monday + 4 };
  }
}

/** Three or twelve months as one span, with its parts in thirds. */
function partOfSpan(part: Part, from: DayNumber, until: DayNumber, at: Surroundings): Span {
  const third = Math.floor((until - from + 1) / 3);
  switch (part) {
    case "beginning":
    case "early":
      return { from, until: from + Math.min(third, 31) - 1 };
    case "middle":
      return { from: from + third, until: until - third };
    case "late":
      return { from: until - Math.min(third, 31) + 1, until };
    case "later":
      return { from: Math.max(from, at.on + 1), until: Math.max(until, at.on + 1) };
    case "end":
      return isBy(at) ? single(until) : { from: until - 13, until };
    case "firstHalf":
      return { from, until: from + Math.floor((until - from) / 2) };
    case "secondHalf":
      return { from: from + Math.floor((until - from) / 2) + 1, until };
    default:
      return { from, until };
  }
}

const BY_BEFORE = /\b(?:by|before|until|till|til|than|up to|latest)\s{1,6}(?:the\s{1,6})?(?:very\s{1,6})?$/iu;

function isBy(at: Surroundings): boolean {
  return BY_BEFORE.test(at.before);
}

function quarter(number: number, yearWord: string | undefined, on: DayNumber): Span {
  const now = civilDate(on);
  const current = Math.ceil(now.month / 3);
  const year = yearWord !== undefined ? fullYear(yearWord) : number >= current ? now.year : now.year + 1;
  return quarterOf(year, number);
}

function quarterOf(year: number, number: number): Span {
  const month = number * 3;
  return { from: dayNumber(year, month - 2, 1), until: dayNumber(year, month, daysInMonth(year, month)) };
}

/** The working week of a month that has its Thursday in the month, counted from 1; -1 is the last. */
function weekOfMonth(year: number, month: number, number: number): Span {
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month, daysInMonth(year, month));
  const monday =
    number > 0
      ? first + ((3 - weekdayOf(first) + 7) % 7) - 3 + (number - 1) * 7
      : last - ((weekdayOf(last) - 3 + 7) % 7) - 3;
  return { from: Math.max(monday, first), until: Math.min(monday + 4, last) };
}

// ---- durations ---------------------------------------------------------------------------------------------

const UNIT = String.raw`(?<kind>(?:business|working|work|week|calendar|full|whole|short|or\s{1,3}so\s{1,3}business)[-\s]{1,3})?(?<unit>hours?|hrs?|days?|weeks?|wks?|months?|fortnights?|minutes?|mins?|years?|yrs?)`;

// Words that make a bare length of time a point ahead.
const LEADS_DURATION =
  /\b(?:in|within|inside(?: of)?|after|take|takes|taking|need|needs|allow|wait|expect|give (?:us|me|them|it)|for (?:about |around |approximately |roughly |up to )?|next|coming|following|another|about|around|approximately|roughly|least|most|up to|under|than)\s{1,6}(?:(?:about|around|approximately|approx\.?|roughly|maybe|perhaps|some|the|at least|at most|up to|another|next|a further|coming|following)\s{1,6}){0,3}$/iu;
const LOOKS_BACK =
  /\b(?:last|past|previous|prior|preceding|since|recent|earlier|of the last|over the years?)\s{1,6}(?:the\s{1,6})?$/iu;
const AHEAD_AFTER =
  /^\s{1,3}(?:from (?:now|today|monday|tuesday|wednesday|thursday|friday)|time\b|later\b|hence\b|at (?:the )?(?:most|latest|least))/iu;
const NOT_A_POINT =
  /^\s{0,3}(?:ago\b|earlier\b|before\b|prior\b|old\b|of (?:experience|notice|pto|vacation|training|paid|holiday|leave|annual|work|professional|industry|study)|notice\b|long\b|paid\b|vacation\b|experience\b|contract\b|internship\b|project\b|sprint\b|in a row\b|a week\b|per (?:week|month|year)\b|a (?:week|month|year)\b|each\b|\/)/iu;
const WITHIN_BEFORE =
  /\b(?:within|inside(?: of)?|in under|less than|no (?:more|longer|later) than|not (?:more|longer|later) than|up to|at most|over|during|throughout|for|next|coming|following)\s{1,6}(?:(?:about|around|approximately|the|a|maximum of|next|coming|following|at most|up to)\s{1,6}){0,3}$/iu;

type Amount = [least: number, most: number];

function amountOf(first: string, second: string | undefined): Amount | undefined {
  const word = first.toLowerCase();
  if (/couple/.test(word)) return [2, 3];
  if (/few/.test(word)) return [3, 5];
  if (/several/.test(word)) return [3, 7];
  const least = countOf(word);
  const most = second === undefined ? least : countOf(second);
  if (!Number.isFinite(least) || !Number.isFinite(most) || most < least) return undefined;
  return [least, most];
}

function later(on: DayNumber, count: number, unit: string, business: boolean, rounded: "down" | "up"): DayNumber {
  if (unit.startsWith("fortnight")) return on + count * 14;
  if (unit.startsWith("h")) {
    const days = rounded === "up" ? Math.ceil(count / 24) : Math.floor(count / 24);
    return business ? addBusinessDays(on, days) : on + (count < 12 ? 0 : days);
  }
  if (unit.startsWith("w")) return on + Math.round(count * 7);
  if (unit.startsWith("month")) return addMonths(on, Math.floor(count)) + (count % 1 === 0 ? 0 : 15);
  return business ? addBusinessDays(on, count) : on + count;
}

function duration(groups: Groups, at: Surroundings): Outcome {
  const unit = (groups["unit"] ?? groups["unit1"] ?? "").toLowerCase();
  if (/^(m(?!onth)|y)/.test(unit)) return undefined;
  if (LOOKS_BACK.test(at.before) || NOT_A_POINT.test(at.after)) return "other";
  const within = WITHIN_BEFORE.test(at.before);
  const ahead = within || LEADS_DURATION.test(at.before) || AHEAD_AFTER.test(at.after);
  const next = groups["next"] !== undefined;
  if (!ahead && !next && !at.short) return "other";
  const amount = amountOf(groups["first"] ?? "", groups["second"]);
  if (!amount) return undefined;
  let [least, most] = amount;
  if (groups["half"]) [least, most] = [least + 0.5, most + 0.5];
  if (groups["more"] && /two/.test(groups["more"])) most = 2;
  const business = /business|work|week/.test((groups["kind"] ?? "").toLowerCase());
  const start = /^\s{1,3}from tomorrow/iu.test(at.after) ? at.on + 1 : at.on;
  // "A few weeks" is three or four; five and seven are for days.
  if (/few|several/i.test(groups["first"] ?? "") && !/^(d|h)/.test(unit))
    most = Math.min(most, /few/i.test(groups["first"] ?? "") ? 4 : 6);
  const from = later(start, least, unit, business, "down");
  const until = later(start, most, unit, business, "up");
  // "Over the next few days", "within two weeks": any day up to the last one.
  if (within || next) return { from: until, until, by: true };
  return { from, until };
}

// ---- holidays ----------------------------------------------------------------------------------------------

const AFTER_WORDS = String.raw`(?:(?:just|right|shortly|soon|immediately|sometime)\s{1,3})?(?:after|following|once\s{1,3}(?:we|i|everyone)\s{1,3}(?:are|am|is)\s{1,3}back\s{1,3}from|when\s{1,3}(?:we|i|everyone)\s{1,3}(?:are|am|is)\s{1,3}back\s{1,3}from)`;
const HOLIDAY = String.raw`(?<holiday>(?:christmas|xmas|x-mas|winter|holiday|festive|end-of-year|year-end)(?:\s{1,3}and\s{1,3}new\s{1,3}year'?s?)?(?:\s{1,3}(?:holidays?|break|vacation|period|season|shutdown|closure))?|holidays?(?:\s{1,3}(?:season|period|break))?|festive\s{1,3}season|thanksgiving(?:\s{1,3}(?:holiday|break|weekend|week))?|new\s{1,3}year(?:['’]?s)?(?:\s{1,3}(?:day|eve|holiday|break))?|easter(?:\s{1,3}(?:holidays?|break|weekend|monday))?|labou?r\s{1,3}day|memorial\s{1,3}day|independence\s{1,3}day|(?:long\s{1,3}|bank\s{1,3}holiday\s{1,3})?weekend|summer(?:\s{1,3}(?:holidays?|break|vacation))?)`;

interface Holiday {
  first: DayNumber;
  last: DayNumber;
}

function holidayAfter(name: string, on: DayNumber): Holiday | undefined {
  const { year } = civilDate(on);
  for (const candidate of [year - 1, year, year + 1]) {
    const holiday = holidayIn(name, candidate, on);
    if (holiday && holiday.last >= on) return holiday;
  }
  return undefined;
}

function nthWeekday(year: number, month: number, weekday: number, number: number): DayNumber {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (number - 1) * 7;
}

function holidayIn(name: string, year: number, on: DayNumber): Holiday | undefined {
  const text = name.toLowerCase();
  if (/thanksgiving/.test(text)) return { first: thanksgiving(year), last: thanksgiving(year) + 3 };
  if (/easter/.test(text)) return { first: easterSunday(year) - 2, last: easterSunday(year) + 1 };
  if (/weekend/.test(text)) {
    const monday = mondayOfNextWeek(on);
    return { first: monday - 2, last: monday - 1 };
  }
  if (/memorial/.test(text)) return single31May(year);
  if (/independence/.test(text)) return { first: dayNumber(year, 7, 4), last: dayNumber(year, 7, 4) };
  if (/labou?r/.test(text)) {
    const monday = nthWeekday(year, 9, 0, 1);
    return { first: monday, last: monday };
  }
  if (/summer/.test(text)) return { first: dayNumber(year, 7, 1), last: dayNumber(year, 8, 31) };
  if (/^new/.test(text)) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 1, 1) };
  if (/^(christmas|xmas|x-mas)$/.test(text)) return { first: dayNumber(year, 12, 24), last: dayNumber(year, 12, 26) };
  // "The holidays": from Christmas Eve to New Year's Day.
  return { first: dayNumber(year, 12, 24), last: dayNumber(year + 1, 1, 1) };
}

function single31May(year: number): Holiday {
  const last = dayNumber(year, 5, 31);
  const monday = last - weekdayOf(last);
  return { first: monday, last: monday };
}

// ---- the table ---------------------------------------------------------------------------------------------

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
  // A dot is European; a dash with the year last mostly is; a slash is American unless said otherwise.
  const dayFirst = separator === "." ? true : (at.dayFirst ?? separator === "-");
  const orders = dayFirst
    ? [
        [second, first],
        [first, second],
      ]
    : [
        [first, second],
        [second, first],
      ];
  for (const [month = 0, day = 0] of separator === "." ? orders.slice(0, 1) : orders) {
    const found = dateOf(groups["year"], month, day, at.on);
    if (found !== undefined) return single(found);
  }
  return undefined;
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
  rule(String.raw`(?<y>20\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?:T\d\d:\d\d(?::\d\d)?)?`, (groups) => {
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
    String.raw`(?:(?<weekday>${WEEKDAY_DOT}),?${GAP}(?:the${GAP}|den${GAP}|le${GAP}|el${GAP})?)?(?:the${GAP})?(?<day>${DAY})(?:(?:${DASH}|${GAP}(?:to|and|or|until|through|bis|till)${GAP}(?:the${GAP})?)(?<last>${DAY}))?${OPTIONAL_GAP}(?:of${GAP}|de${GAP}|-)?(?<month>${MONTH})\.?(?:,?(?:${GAP}|-)(?:de${GAP})?(?<year>${YEAR}))?`,
    dated,
  ),
  rule(
    String.raw`(?:(?<weekday>${WEEKDAY_DOT}),?${GAP}(?:the${GAP})?)?(?<month>${MONTH})\.?${OPTIONAL_GAP}(?:the${GAP})?(?<day>${DAY})(?!\d|:\d|[\s]?(?:am|pm)\b)(?:(?:${DASH}|${GAP}(?:to|and|or|until|through)${GAP}(?:the${GAP})?)(?<last>${DAY})(?!\d|:\d|${OPTIONAL_GAP}(?:am|pm|days?|weeks?)))?(?:,?${GAP}(?<year>${YEAR}))?`,
    dated,
  ),
  rule(
    String.raw`(?<weekday>${WEEKDAY_DOT}),?${GAP}(?:on${GAP})?(?:the${GAP})?(?<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th))`,
    weekdayAndDay,
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
  // months
  rule(
    `${PART}(?:in${GAP})?${MONTH_YEAR}(?!${GAP}(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:]))`,
    (groups, at) => {
      const month = monthOf(groups["month"] ?? "");
      return partOfMonth(partOf(groups["part"]), yearOfMonth(month, groups["year"], at.on), month, at);
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
    if (!/^\p{Lu}/u.test(word) && !(at.short && !/^(?:may|mar|march|sep|dec|mars|mai)$/i.test(word))) return undefined;
    if (word.length <= 3 && !led && !at.short && groups["year"] === undefined) return undefined;
    const month = monthOf(word);
    if (/\b(?:since|last)\s{1,6}$/iu.test(at.before)) return "other";
    return partOfMonth("whole", yearOfMonth(month, groups["year"], at.on), month, at);
  }),
  rule(
    String.raw`(?:${PART})?(?<rel>next|this|the|following|coming|current|the${GAP}(?:coming|following|current|same))?${OPTIONAL_GAP}(?<of>month|quarter|year)(?:['’]s${GAP}end|[-\s]end)?(?<after>${GAP}after${GAP}next)?`,
    (groups, at) => {
      const words = (groups["0"] ?? "").toLowerCase();
      const relative = (groups["rel"] ?? "").toLowerCase();
      const part = /end$/.test(words) && !groups["part"] ? "end" : partOf(groups["part"]);
      const ahead = groups["after"] ? 2 : /next|following|coming/.test(relative) ? 1 : 0;
      if (part === "whole" && !/next|this|coming|current|following/.test(relative)) return "other";
      const unit = (groups["of"] ?? "").toLowerCase();
      const now = civilDate(at.on);
      if (/years?$/.test(words) && /\b(?:last|past|per|a|each|every|one)\s{1,6}$/iu.test(at.before)) return "other";
      if (unit === "month") {
        const target = civilDate(addMonths(dayNumber(now.year, now.month, 1), ahead));
        const span = partOfMonth(part, target.year, target.month, at);
        return ahead === 0 && part === "whole" ? { from: at.on, until: span.until } : span;
      }
      if (unit === "quarter") {
        const index = now.year * 4 + Math.ceil(now.month / 3) - 1 + ahead;
        const span = quarterOf(Math.floor(index / 4), (index % 4) + 1);
        return ahead === 0 && part === "whole"
          ? { from: at.on, until: span.until }
          : partOfSpan(part, span.from, span.until, at);
      }
      const year = now.year + ahead;
      if (ahead === 0 && part === "whole") return { from: at.on, until: dayNumber(year, 12, 31) };
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
    if (part === "whole") return { from: dayNumber(year, 1, 2), until: dayNumber(year, 1, 31) };
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
      return partOfSpan(partOf(groups["part"]), span.from, span.until, at);
    },
  ),
  // weeks relative to now
  rule(
    String.raw`(?:${PART})?(?<rel>next|this|the${GAP}(?:next|coming|following|current)|following|coming|the)?${OPTIONAL_GAP}(?:work(?:ing)?${GAP}|business${GAP})?week(?<after>${GAP}after${GAP}next|${GAP}after)?`,
    (groups, at) => {
      const relative = (groups["rel"] ?? "").toLowerCase();
      const part = partOf(groups["part"]);
      if (groups["after"] === undefined && !/next|this|coming|following|current/.test(relative)) {
        if (part === "whole") return "other";
        return partOfWeek(part, mondayOfThisWeek(at.on), at);
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
      return part === "whole" ? { from: Math.max(at.on, monday), until: span.until } : span;
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
      if (name.length <= 3 && !/^\p{Lu}/u.test(name) && which === "" && trail === "" && !at.short) return undefined;
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
    String.raw`today(?:['’]s)?|tonight|this${GAP}(?:morning|afternoon|evening)|(?:by${GAP})?(?:${HOURS_OF_DAY})(?:${GAP}today)?|later${GAP}today`,
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
    String.raw`(?<next>(?:the${GAP})?(?:next|coming|following)${GAP})?(?<first>(?:a${GAP})?(?:couple(?:${GAP}of)?(?:${GAP}more)?|few(?:${GAP}more)?|several)|${COUNT})(?:(?:${DASH}|${GAP}(?:to|or)${GAP})(?<second>${COUNT}))?(?:${GAP}(?:more|additional|further))?(?:[-\s]{1,3}${UNIT})(?<half>${GAP}and${GAP}a${GAP}half)?(?<more>${GAP}or${GAP}(?:so|two))?`,
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
    const holiday = holidayAfter(groups["holiday"] ?? "", at.on);
    if (!holiday) return undefined;
    if (/weekend/i.test(groups["holiday"] ?? "") && !/thanks|easter/i.test(groups["holiday"] ?? "")) {
      return { from: holiday.last + 1, until: holiday.last + 2 };
    }
    const from = businessDayFrom(holiday.last + 1);
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
