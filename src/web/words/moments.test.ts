import { describe, expect, test } from "vitest";
import {
  cityOf,
  countdownInWords,
  dayInWords,
  daysBetween,
  exactMoment,
  momentInWords,
  timeInWords,
  wallTimeAt,
  wallTimeOf,
} from "./moments.ts";

describe("a moment in words", () => {
  const now = "2026-11-30T17:20:00Z";

  test("names the city when it is not the person's own", () => {
    expect(momentInWords(wallTimeOf("2026-12-01T08:30"), "Europe/Berlin", now, "Europe/Stockholm")).toBe(
      "tomorrow 8:30, Berlin",
    );
  });

  test("leaves the city out on the person's own clock", () => {
    expect(momentInWords(wallTimeOf("2026-12-01T08:30"), "Europe/Berlin", now, "Europe/Berlin")).toBe("tomorrow 8:30");
  });

  test("counts days on the clock of the place, not on ours", () => {
    // 17:20 UTC is already the next day in Auckland.
    expect(momentInWords(wallTimeOf("2026-12-01T09:00"), "Pacific/Auckland", now, "Europe/Berlin")).toBe(
      "today 9:00, Auckland",
    );
  });

  test("writes am and pm where people do", () => {
    expect(timeInWords("08:30", { hour12: true })).toBe("8:30 am");
    expect(timeInWords("12:05", { hour12: true })).toBe("12:05 pm");
    expect(timeInWords("00:05", { hour12: true })).toBe("12:05 am");
    expect(timeInWords("00:05")).toBe("0:05");
  });
});

describe("a day in words", () => {
  test.each([
    ["2026-11-30", "today"],
    ["2026-12-01", "tomorrow"],
    ["2026-11-29", "yesterday"],
    ["2026-12-04", "Friday"],
    ["2026-11-26", "last Thursday"],
    ["2026-12-07", "Mon 7 December"],
    ["2027-01-04", "4 January 2027"],
  ])("%s is %s", (day, words) => {
    expect(dayInWords(day, "2026-11-30").replace(",", "")).toBe(words);
  });

  test("days are counted across the change of the clock", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });
});

describe("the exact moment", () => {
  test("shows both clocks where they differ", () => {
    const said = exactMoment(
      wallTimeOf("2026-12-01T08:30"),
      "America/New_York",
      "2026-12-01T13:30:00Z",
      "Europe/Berlin",
    );
    // Whether a comma follows the weekday differs between versions of ICU.
    expect(said.replace("Tuesday,", "Tuesday")).toBe("Tuesday 1 December 2026, 8:30 in New York (14:30 on your clock)");
  });

  test("says so when both clocks show the same", () => {
    expect(
      exactMoment(wallTimeOf("2026-12-01T08:30"), "Europe/Berlin", "2026-12-01T07:30:00Z", "Europe/Stockholm"),
    ).toContain("the same on your clock");
  });
});

test("an instant becomes the wall time of a zone", () => {
  expect(wallTimeAt("2026-12-01T07:30:00Z", "Europe/Berlin")).toEqual({ day: "2026-12-01", time: "08:30" });
});

test("a city is the last part of its zone", () => {
  expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
});

test("a countdown speaks in the unit that matters", () => {
  const from = "2026-12-01T07:30:00Z";
  expect(countdownInWords(from, "2026-12-01T07:30:12Z")).toBe("in 12 seconds");
  expect(countdownInWords(from, "2026-12-01T07:31:00Z")).toBe("in 1 minute");
  expect(countdownInWords(from, "2026-12-01T21:30:00Z")).toBe("in 14 hours");
  expect(countdownInWords(from, "2026-12-04T07:30:00Z")).toBe("in 3 days");
  expect(countdownInWords(from, from)).toBe("now");
});
