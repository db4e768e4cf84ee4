// Do the public holidays of the package agree with where they come from?
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { generateCountry } from "../../scripts/generate-holidays.ts";
import { openHolidays } from "./holiday-reader.ts";

const holidays = openHolidays(fileURLToPath(new URL("../../data/holidays", import.meta.url)));

describe("the holidays in the package", () => {
  test.each([
    ["DE", undefined, 2026, "2026-12-25", true],
    ["DE", undefined, 2026, "2026-12-24", false],
    ["DE", "DE-BY", 2027, "2027-01-06", true],
    ["DE", "DE-BE", 2027, "2027-01-06", false],
    ["GB", undefined, 2026, "2026-08-31", true],
    ["GB", "GB-SCT", 2026, "2026-11-30", true],
    ["US", undefined, 2026, "2026-11-26", true],
    ["JP", undefined, 2026, "2026-05-06", true],
    ["SA", undefined, 2026, "2026-09-23", true],
    ["FR", undefined, 2027, "2027-05-06", true],
    ["XX", undefined, 2026, "2026-01-01", false],
  ])("%s %s %i: whether %s is one is %s", (country, region, year, day, expected) => {
    expect(holidays(country, region, year).includes(day)).toBe(expected);
  });

  test("every one the library calls public in a sample of countries is there, and no other", () => {
    for (const country of ["DE", "FR", "SE", "BR", "IN", "ZA"]) {
      for (const year of [2025, 2031, 2036]) {
        const days = new Holidays(country)
          .getHolidays(year)
          .filter((holiday) => holiday.type === "public" && holiday.date.endsWith("00:00:00"))
          .map((holiday) => holiday.date.slice(0, 10));
        expect(holidays(country, undefined, year)).toEqual(expect.arrayContaining([...new Set(days)]));
        expect(holidays(country, undefined, year).length).toBeLessThanOrEqual(new Set(days).size * 3);
      }
    }
  });

  test("they are what the generator writes today", () => {
    const again = generateCountry("NZ");
    const written = openHolidays(fileURLToPath(new URL("../../data/holidays", import.meta.url)));
    for (let year = again.from; year <= again.until; year++) {
      const days = [again.every, again.years?.[String(year)]].filter(Boolean).join(" ").split(" ").sort();
      expect(written("NZ", "NZ-NONE", year)).toEqual(days.map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`));
    }
  });

  test("a damaged file is named in the error", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "holidays-"));
    writeFileSync(path.join(folder, "DE.json"), "{");
    expect(() => openHolidays(folder)("DE", undefined, 2026)).toThrow(/DE/);
    rmSync(folder, { recursive: true });
  });
});
