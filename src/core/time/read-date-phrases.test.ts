// Do date phrases name the right days, whatever the day they are said on and wherever the machine stands?
import { execFileSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addBusinessDays,
  addMonths,
  civilDate,
  dayNumber,
  easterSunday,
  formatDay,
  parseDay,
  thanksgiving,
  weekdayOf,
} from "./date-phrase-calendar.ts";
import { readDatePhrases } from "./read-date-phrases.ts";

const read = (text: string, on: string, dayFirst?: boolean) =>
  readDatePhrases(text, dayFirst === undefined ? { on } : { on, dayFirst })
    .map(
      (phrase) => `${phrase.from}${phrase.until === phrase.from ? "" : `..${phrase.until}`}${phrase.by ? " by" : ""}`,
    )
    .join(", ");

// 2026-11-24 is a Tuesday.
const SAID_ON_A_TUESDAY: [says: string, days: string][] = [
  // explicit days
  ["2026-12-11", "2026-12-11"],
  ["2026/12/11", "2026-12-11"],
  ["2026-12-11T10:00", "2026-12-11"],
  ["FRIDAY, DECEMBER 11", "2026-12-11"],
  ["12.12.2026", "2026-12-12"],
  ["on 12.12.", "2026-12-12"],
  ["24.12.26", "2026-12-24"],
  ["December 11, 2026", "2026-12-11"],
  ["Friday, December 11, 2026", "2026-12-11"],
  ["Dec. 11th", "2026-12-11"],
  ["11 December", "2026-12-11"],
  ["the 11th of December", "2026-12-11"],
  ["Fri 11 Dec at 2pm", "2026-12-11"],
  ["Friday 11th December 2026, 14:00", "2026-12-11"],
  ["12/15/2026", "2026-12-15"],
  ["15/12/2026", "2026-12-15"],
  ["15-12-2026", "2026-12-15"],
  ["3-Dec-2026", "2026-12-03"],
  ["January 4", "2027-01-04"],
  ["29 February", "2028-02-29"],
  ["31 February", ""],
  ["13.13.2026", ""],
  ["15. Dezember 2026", "2026-12-15"],
  ["le 15 décembre", "2026-12-15"],
  ["el 15 de diciembre", "2026-12-15"],
  ["15 december 2026", "2026-12-15"],
  ["the 1st", "2026-12-01"],
  ["by the 30th", "2026-11-30 by"],
  ["Tuesday the 8th", "2026-12-08"],
  ["Tue 8", "2026-12-08"],
  ["Tuesday 10", "2026-12-01"],
  ["November 18", "2026-11-18"],
  // ranges
  ["Dec 11–15", "2026-12-11..2026-12-15"],
  ["11-15 December", "2026-12-11..2026-12-15"],
  ["11th to the 15th of December", "2026-12-11..2026-12-15"],
  ["Dec 28 - Jan 4", "2026-12-28..2027-01-04"],
  ["between 28 December and 4 January", "2026-12-28..2027-01-04"],
  ["from 24 December until 3 January", "2026-12-24..2027-01-03"],
  ["from 12/21 through 1/3", "2026-12-21..2027-01-03"],
  ["between now and Friday", "2026-11-27 by"],
  ["Wednesday to Friday", "2026-11-25..2026-11-27"],
  ["between Wednesday and Friday", "2026-11-25..2026-11-27"],
  // days near now
  ["today", "2026-11-24"],
  ["tomorrow", "2026-11-25"],
  ["tomorrow morning", "2026-11-25"],
  ["the day after tomorrow", "2026-11-26"],
  ["by the end of the day", "2026-11-24 by"],
  ["COB", "2026-11-24"],
  ["by EOD tomorrow", "2026-11-25 by"],
  ["the next business day", "2026-11-25"],
  ["yesterday", ""],
  // weekdays
  ["Friday", "2026-11-27"],
  ["this Friday", "2026-11-27"],
  ["next Friday", "2026-12-04"],
  ["next Tuesday", "2026-12-01"],
  ["Tuesday", "2026-12-01"],
  ["this coming Monday", "2026-11-30"],
  ["the following Monday", "2026-11-30"],
  ["Friday next week", "2026-12-04"],
  ["Thursday of next week", "2026-12-03"],
  ["Friday week", "2026-12-04"],
  ["a week on Monday", "2026-12-07"],
  ["two weeks from Friday", "2026-12-11"],
  ["Monday after next", "2026-12-07"],
  ["end of day Friday", "2026-11-27"],
  ["by COB Thursday", "2026-11-26 by"],
  ["by 5pm on Friday", "2026-11-27 by"],
  ["by Friday at the latest", "2026-11-27 by"],
  ["no later than Friday", "2026-11-27 by"],
  ["before Friday", "2026-11-26 by"],
  ["next Thursday or Friday", "2026-12-03, 2026-12-04"],
  ["next Wednesday or Tuesday", "2026-12-02, 2026-12-08"],
  ["last Friday", ""],
  ["every Friday", ""],
  ["Black Friday", ""],
  // weeks
  ["this week", "2026-11-24..2026-11-27"],
  ["later this week", "2026-11-25..2026-11-27"],
  ["by the end of this week", "2026-11-27 by"],
  ["end of the week", "2026-11-26..2026-11-27"],
  ["EOW", "2026-11-27"],
  ["next week", "2026-11-30..2026-12-04"],
  ["early next week", "2026-11-30..2026-12-01"],
  ["the beginning of next week", "2026-11-30..2026-12-01"],
  ["mid next week", "2026-12-01..2026-12-03"],
  ["by the middle of next week", "2026-12-02 by"],
  ["late next week", "2026-12-03..2026-12-04"],
  ["by the end of next week", "2026-12-04 by"],
  ["the week after next", "2026-12-07..2026-12-11"],
  ["the coming week", "2026-11-30..2026-12-04"],
  ["over the weekend", "2026-11-28..2026-11-29"],
  ["the week of the 14th", "2026-12-14..2026-12-18"],
  ["the week of December 14", "2026-12-14..2026-12-18"],
  ["week commencing 7 Dec", "2026-12-07..2026-12-11"],
  ["w/c 14/12", "2026-12-14..2026-12-18"],
  ["week ending 11 December", "2026-12-07..2026-12-11"],
  ["KW 50", "2026-12-07..2026-12-11"],
  ["calendar week 2", "2027-01-11..2027-01-15"],
  ["week 53", "2026-12-28..2027-01-01"],
  ["the first week of January", "2027-01-04..2027-01-08"],
  ["the first week of December", "2026-12-01..2026-12-04"],
  ["the second week of January", "2027-01-11..2027-01-15"],
  ["the last week of January", "2027-01-25..2027-01-29"],
  ["the first two weeks of January", "2027-01-01..2027-01-14"],
  ["last week", ""],
  // months, quarters, years
  ["next month", "2026-12-01..2026-12-31"],
  ["early next month", "2026-12-01..2026-12-10"],
  ["the end of the month", "2026-11-24..2026-11-30"],
  ["by month end", "2026-11-30 by"],
  ["by the end of January", "2027-01-31 by"],
  ["by the end of February 2028", "2028-02-29 by"],
  ["in January", "2027-01-01..2027-01-31"],
  ["early January", "2027-01-01..2027-01-10"],
  ["mid-December", "2026-12-11..2026-12-20"],
  ["by mid December", "2026-12-15 by"],
  ["late January", "2027-01-21..2027-01-31"],
  ["the first half of December", "2026-12-01..2026-12-15"],
  ["end of Q1", "2027-03-18..2027-03-31"],
  ["by the end of Q1 2027", "2027-03-31 by"],
  ["in Q2", "2027-04-01..2027-06-30"],
  ["the first quarter of 2027", "2027-01-01..2027-03-31"],
  ["next quarter", "2027-01-01..2027-03-31"],
  ["by the end of the year", "2026-12-31 by"],
  ["before year-end", "2026-12-31 by"],
  ["early next year", "2027-01-01..2027-01-31"],
  ["in the new year", "2027-01-02..2027-01-15"],
  ["early in the new year", "2027-01-04..2027-01-15"],
  // lengths of time
  ["in two weeks", "2026-12-08"],
  ["in a couple of weeks", "2026-12-08"],
  ["a couple of days", "2026-11-26..2026-11-27"],
  ["a few days", "2026-11-27..2026-11-29"],
  ["in a fortnight", "2026-12-08"],
  ["7-10 days", "2026-12-01..2026-12-04"],
  ["a week to ten days", "2026-12-01..2026-12-04"],
  ["a week or two", "2026-12-01..2026-12-08"],
  ["within ten business days", "2026-12-08 by"],
  ["in 3 working days", "2026-11-27"],
  ["within 48 hours", "2026-11-26 by"],
  ["within 2-3 weeks", "2026-12-08..2026-12-15 by"],
  ["over the next two weeks", "2026-12-08 by"],
  ["in about a month", "2026-12-24"],
  ["in three months", "2027-02-24"],
  ["two weeks from now", "2026-12-08"],
  ["in two weeks' time", "2026-12-08"],
  ["two weeks ago", ""],
  ["5 years of experience", ""],
  ["three weeks of vacation", ""],
  ["45 minutes", ""],
  // holidays
  ["after Thanksgiving", "2026-11-30..2026-12-04"],
  ["before Thanksgiving", "2026-11-25 by"],
  ["after the holidays", "2027-01-04..2027-01-08"],
  ["before Christmas", "2026-12-23 by"],
  ["after New Year", "2027-01-04..2027-01-08"],
  ["after Easter", "2027-03-30..2027-04-02"],
  ["after the weekend", "2026-11-30..2026-12-01"],
  // other languages
  ["bis Ende nächster Woche", "2026-12-04 by"],
  ["nächste Woche", "2026-11-30..2026-12-04"],
  ["Anfang Januar", "2027-01-01..2027-01-10"],
  ["bis Mitte Dezember", "2026-12-15 by"],
  ["in zwei Wochen", "2026-12-08"],
  ["innerhalb von zehn Tagen", "2026-12-04 by"],
  ["bis zum 3. Januar", "2027-01-03 by"],
  ["nächsten Dienstag", "2026-12-01"],
  ["vom 24.12. bis 3.1.", "2026-12-24..2027-01-03"],
  ["Ende des Monats", "2026-11-24..2026-11-30"],
  ["la semaine prochaine", "2026-11-30..2026-12-04"],
  ["d'ici la fin de la semaine prochaine", "2026-12-04 by"],
  ["mi-décembre", "2026-12-11..2026-12-20"],
  ["dans deux semaines", "2026-12-08"],
  ["lundi prochain", "2026-11-30"],
  ["du 21 au 28 décembre", "2026-12-21..2026-12-28"],
  ["la próxima semana", "2026-11-30..2026-12-04"],
  ["en dos semanas", "2026-12-08"],
  ["hasta el 7 de enero", "2027-01-07 by"],
  ["volgende week", "2026-11-30..2026-12-04"],
  ["tot en met 1 december", "2026-12-01 by"],
  ["nästa vecka", "2026-11-30..2026-12-04"],
  ["inom två veckor", "2026-12-08 by"],
  ["åter den 4 januari", "2027-01-04"],
  ["in Kürze", ""],
  // nothing
  ["soon", ""],
  ["shortly", ""],
  ["as quickly as we can", ""],
  ["we may march on", ""],
  ["24/7 support", ""],
  ["the 5th floor", ""],
  ["Room 12.4", ""],
  ["9/10 people", ""],
  ["version 2.10.3", ""],
];

const ON_OTHER_DAYS: [on: string, says: string, days: string][] = [
  ["2026-12-31", "tomorrow", "2027-01-01"],
  ["2026-12-31", "next week", "2027-01-04..2027-01-08"],
  ["2026-12-31", "next month", "2027-01-01..2027-01-31"],
  ["2026-12-31", "by the end of the year", "2026-12-31 by"],
  ["2026-12-30", "Friday", "2027-01-01"],
  ["2026-12-28", "KW 1", "2027-01-04..2027-01-08"],
  ["2027-01-02", "this week", "2027-01-04..2027-01-08"],
  ["2027-01-02", "after the holidays", "2027-01-04..2027-01-08"],
  ["2028-02-28", "tomorrow", "2028-02-29"],
  ["2027-02-28", "tomorrow", "2027-03-01"],
  ["2028-01-31", "in a month", "2028-02-29"],
  ["2027-01-31", "in a month", "2027-02-28"],
  ["2028-02-10", "end of the month", "2028-02-23..2028-02-29"],
  ["2026-11-27", "Friday", "2026-12-04"],
  ["2026-11-27", "by EOD Friday", "2026-11-27 by"],
  ["2026-11-27", "next Monday", "2026-11-30"],
  ["2026-11-29", "next Tuesday", "2026-12-01"],
  ["2026-11-29", "this week", "2026-11-30..2026-12-04"],
  ["2026-11-28", "within ten business days", "2026-12-11 by"],
  ["2026-11-28", "the weekend", "2026-11-28..2026-11-29"],
  ["2026-11-26", "start of the week", "2026-11-30..2026-12-01"],
  ["2026-10-01", "Q4", "2026-10-01..2026-12-31"],
  ["2026-01-15", "in December", "2026-12-01..2026-12-31"],
];

describe("date phrases said on a Tuesday", () => {
  test.each(SAID_ON_A_TUESDAY)("%s", (says, days) => {
    expect(read(says, "2026-11-24")).toBe(days);
  });
});

describe("date phrases at the edges of weeks, months and years", () => {
  test.each(ON_OTHER_DAYS)("on %s, %s", (on, says, days) => {
    expect(read(says, on)).toBe(days);
  });
});

describe("a day and a month in figures", () => {
  test("follow the order that is told", () => {
    expect(read("8/12", "2026-11-24", true)).toBe("2026-12-08");
    expect(read("8/12", "2026-11-24", false)).toBe("2027-08-12");
  });
  test("mean the nearer reading where no order is told", () => {
    expect(read("8/12", "2026-11-24")).toBe("2026-12-08");
    expect(read("1/11", "2026-12-20")).toBe("2027-01-11");
  });
});

describe("within a letter", () => {
  const letter = `Thank you for meeting us on November 18. We have five years of runway and 12 people.
We expect to decide by the end of next week and will call you in the first week of January at the latest.`;
  test("the phrases come in order with their places", () => {
    const found = readDatePhrases(letter, { on: "2026-11-24" });
    expect(found.map((phrase) => phrase.says)).toEqual([
      "November 18",
      "by the end of next week",
      "the first week of January at the latest",
    ]);
    for (const phrase of found) expect(letter.slice(phrase.start, phrase.end)).toBe(phrase.says);
  });
  test("a bare length of time is not a date", () => {
    const long =
      "Over the years our team has grown, and the training takes place over a period that we find quite right. Two weeks of it are paid.";
    expect(readDatePhrases(long, { on: "2026-11-24" })).toEqual([]);
  });
});

describe("calendar arithmetic", () => {
  test("civil dates go there and back", () => {
    for (let day = dayNumber(1999, 1, 1); day < dayNumber(2033, 1, 1); day += 1) {
      const { year, month, day: number } = civilDate(day);
      expect(dayNumber(year, month, number)).toBe(day);
      const own = new Date(Date.UTC(year, month - 1, number));
      expect((own.getUTCDay() + 6) % 7).toBe(weekdayOf(day));
    }
  });
  test("Easter and Thanksgiving fall on the published days", () => {
    expect([2024, 2025, 2026, 2027, 2038].map((year) => formatDay(easterSunday(year)))).toEqual([
      "2024-03-31",
      "2025-04-20",
      "2026-04-05",
      "2027-03-28",
      "2038-04-25",
    ]);
    expect([2025, 2026, 2027].map((year) => formatDay(thanksgiving(year)))).toEqual([
      "2025-11-27",
      "2026-11-26",
      "2027-11-25",
    ]);
  });
  test("business days counted in one step and one by one agree", () => {
    for (let start = 0; start < 7; start += 1) {
      let day = dayNumber(2026, 11, 23) + start;
      for (let count = 1; count <= 30; count += 1) {
        do day += 1;
        while (weekdayOf(day) > 4);
        expect(addBusinessDays(dayNumber(2026, 11, 23) + start, count)).toBe(day);
      }
    }
  });
  test("months are cut to their length", () => {
    expect(formatDay(addMonths(dayNumber(2026, 12, 31), 2))).toBe("2027-02-28");
  });
  test("what is no day is refused", () => {
    expect(parseDay("2026-02-30")).toBeUndefined();
    expect(readDatePhrases("tomorrow", { on: "not a day" })).toEqual([]);
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "by",
    "the",
    "end",
    "of",
    "next",
    "week",
    "first",
    "January",
    "may",
    "31",
    "12",
    "8/12",
    "Friday",
    "in",
    "two",
    "weeks",
    "–",
    "between",
    "and",
    "until",
    "Q1",
    "KW",
    "53",
    "th",
    "after",
    "Easter",
    "\n",
    "a",
    "few",
    "days",
    "2026",
    ".",
    "29",
    "February",
    "mid-",
    "early",
    "ago",
    "month",
    "year",
  );
  test("spans are valid and in order, and nothing is thrown", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
          fc.string({ maxLength: 200, unit: "binary" }),
        ),
        fc.integer({ min: dayNumber(2024, 1, 1), max: dayNumber(2032, 1, 1) }),
        (text, on) => {
          let last = 0;
          for (const phrase of readDatePhrases(text, { on: formatDay(on) })) {
            expect(phrase.start).toBeGreaterThanOrEqual(last);
            expect(phrase.end).toBeGreaterThan(phrase.start);
            expect(phrase.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(phrase.start, phrase.end)).toBe(phrase.says);
            expect(phrase.from <= phrase.until).toBe(true);
            expect(parseDay(phrase.from)).toBeDefined();
            expect(parseDay(phrase.until)).toBeDefined();
            last = phrase.end;
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });
  test.each([
    ["blanks", " ".repeat(300_000)],
    ["figures", "1".repeat(300_000)],
    ["dates without an end", "12/".repeat(100_000)],
    ["one word over and over", "the end of ".repeat(30_000)],
    ["weekdays", "next Friday or ".repeat(20_000)],
    ["line breaks", "by\n".repeat(100_000)],
  ])("a long text of %s is read to its end", (_, text) => {
    expect(Array.isArray(readDatePhrases(text, { on: "2026-11-24" }))).toBe(true);
  });
});

describe("the machine's time zone", () => {
  test("plays no part", () => {
    const module = fileURLToPath(new URL("read-date-phrases.ts", import.meta.url));
    const phrases = SAID_ON_A_TUESDAY.map(([says]) => says);
    const script = `import { readDatePhrases } from ${JSON.stringify(module)};
      console.log(JSON.stringify(${JSON.stringify(phrases)}.map((says) => readDatePhrases(says, { on: "2026-11-24" }))));`;
    const [west, east] = ["Pacific/Honolulu", "Pacific/Kiritimati"].map((zone) =>
      execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", script], {
        env: { ...process.env, TZ: zone },
        encoding: "utf8",
      }),
    );
    expect(west).toBe(east);
    expect(JSON.parse(west ?? "")).toEqual(phrases.map((says) => readDatePhrases(says, { on: "2026-11-24" })));
  });
});
