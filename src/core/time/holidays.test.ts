// Are the days of a compact country document read as they were meant?
import { describe, expect, test } from "vitest";
import { holidayLookup, holidaysIn, type HolidayDocument } from "./holidays.ts";

const invented: HolidayDocument = {
  country: "XX",
  from: 2025,
  until: 2027,
  usual: "XX-N",
  every: "0101 1225",
  years: { "2026": "0406" },
  regions: {
    "XX-N": { plus: { every: "0831" } },
    "XX-S": { plus: { years: { "2026": "0110" } }, minus: { every: "0101" } },
  },
};

describe("a country's document", () => {
  test("gives the days that return and those of the year, in order", () => {
    expect(holidaysIn(invented, "XX-Q", 2026)).toEqual(["2026-01-01", "2026-04-06", "2026-12-25"]);
  });
  test("adds and takes away what a region does", () => {
    expect(holidaysIn(invented, "XX-S", 2026)).toEqual(["2026-01-10", "2026-04-06", "2026-12-25"]);
  });
  test("takes the usual region where none is named", () => {
    expect(holidaysIn(invented, undefined, 2025)).toEqual(["2025-01-01", "2025-08-31", "2025-12-25"]);
  });
  test("knows nothing outside its years", () => {
    expect(holidaysIn(invented, undefined, 2028)).toEqual([]);
  });
});

describe("a lookup", () => {
  test("reads each country once and never asks for anything but a country code", () => {
    const asked: string[] = [];
    const lookup = holidayLookup((country) => {
      asked.push(country);
      return country === "XX" ? invented : undefined;
    });
    lookup("XX", undefined, 2026);
    lookup("XX", "XX-S", 2027);
    expect(lookup("../etc/passwd", undefined, 2026)).toEqual([]);
    expect(lookup("ZZ", undefined, 2026)).toEqual([]);
    lookup("ZZ", undefined, 2027);
    expect(asked).toEqual(["XX", "ZZ"]);
  });
});
