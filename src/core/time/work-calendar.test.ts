// Are working days, weekends and hours those of the country?
import { describe, expect, test } from "vitest";
import { atHour, nextWorkingMoment, workCalendar } from "./work-calendar.ts";
import { countryOfZone } from "./zone-country.ts";
import { isRamadan, weekendOf } from "./working-week.ts";
import { dayNumber, dayText, instantText } from "./zone.ts";

const day = dayNumber;

describe("weekends", () => {
  test.each([
    ["DE", undefined, [6, 0]],
    ["AE", undefined, [6, 0]],
    ["AE", "AE-SH", [5, 6, 0]],
    ["SA", undefined, [5, 6]],
    ["IL", undefined, [5, 6]],
    ["NP", undefined, [6]],
    ["MY", undefined, [6, 0]],
    ["MY", "MY-03", [5, 6]],
    [undefined, undefined, [6, 0]],
  ])("of %s %s are %j", (country, region, expected) => {
    expect(weekendOf(country, region)).toEqual(expected);
  });
});

describe("working days", () => {
  const christmas = workCalendar("DE", undefined, () => ["2026-12-25", "2026-12-26"]);
  test("skip weekends and holidays", () => {
    expect(dayText(christmas.addWorkingDays(day("2026-12-24"), 1))).toBe("2026-12-28");
    expect(dayText(christmas.workingDayFrom(day("2026-12-25")))).toBe("2026-12-28");
    expect(christmas.isHoliday(day("2026-12-25"))).toBe(true);
  });
  test("of no days is the day itself", () => {
    expect(christmas.addWorkingDays(day("2026-12-26"), 0)).toBe(day("2026-12-26"));
  });
  test("end even where every day is a holiday", () => {
    const never = workCalendar("XX", undefined, (_country, _region, year) =>
      Array.from({ length: 365 }, (_, index) => dayText(day(`${year}-01-01`) + index)),
    );
    expect(never.workingDayFrom(day("2026-03-01"))).toBe(day("2026-03-01"));
  });
});

describe("the next working moment", () => {
  const berlin = { timeZone: "Europe/Berlin", calendar: workCalendar("DE", undefined) };
  test.each([
    ["2026-12-01T10:00:00Z", "2026-12-01T10:00:00Z"],
    ["2026-12-01T05:00:00Z", "2026-12-01T07:30:00Z"],
    ["2026-12-01T17:00:00Z", "2026-12-02T07:30:00Z"],
    ["2026-12-04T19:00:00Z", "2026-12-07T07:30:00Z"],
    ["2027-03-27T10:00:00Z", "2027-03-29T06:30:00Z"],
  ])("after %s is %s", (at, expected) => {
    expect(instantText(nextWorkingMoment(berlin, Date.parse(at)))).toBe(expected);
  });
  test("on a Friday in Dubai ends at noon, and earlier in Ramadan than else", () => {
    const dubai = { timeZone: "Asia/Dubai", calendar: workCalendar("AE", undefined) };
    expect(instantText(nextWorkingMoment(dubai, atHour(dubai, day("2026-12-04"), 13)))).toBe("2026-12-07T04:30:00Z");
    expect(instantText(nextWorkingMoment(dubai, atHour(dubai, day("2027-02-16"), 16)))).toBe("2027-02-17T05:30:00Z");
    expect(isRamadan("AE", day("2027-02-16"))).toBe(true);
    expect(isRamadan("DE", day("2027-02-16"))).toBe(false);
  });
});

test("zones tell their country, older names too", () => {
  expect(countryOfZone("Europe/Berlin")).toBe("DE");
  expect(countryOfZone("Asia/Calcutta")).toBe("IN");
  expect(countryOfZone("US/Pacific")).toBe("US");
  expect(countryOfZone("UTC")).toBeUndefined();
});
