// Which public holidays does each country have from 2025 to 2036? Writes data/holidays/<country>.json.
//
// Run by hand after an update of date-holidays: `node scripts/generate-holidays.ts`. The result is committed, because the
// library is 12 MB and only its public holidays are needed. holiday-data.test.ts compares samples with the library.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";
import type { DayLists, HolidayDocument } from "../src/core/time/holidays.ts";

export const FIRST_YEAR = 2025;
export const LAST_YEAR = 2036;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

// Where most people of a country work in one region whose holidays stand for the country.
const USUAL: Record<string, string> = { GB: "GB-ENG" };

type DaysByYear = Map<number, Set<string>>;

/** The whole document of one country. */
export function generateCountry(country: string): HolidayDocument {
  const national = publicDays(new Holidays(country));
  const regions: Record<string, { plus?: DayLists; minus?: DayLists }> = {};
  for (const state of Object.keys(new Holidays().getStates(country) ?? {}).sort()) {
    const name = `${country}-${state.toUpperCase()}`;
    if (!/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(name)) continue;
    const own = publicDays(new Holidays(country, state));
    const plus = compact(difference(own, national));
    const minus = compact(difference(national, own));
    if (plus || minus) regions[name] = { ...(plus && { plus }), ...(minus && { minus }) };
  }
  const usual = USUAL[country];
  return {
    country,
    from: FIRST_YEAR,
    until: LAST_YEAR,
    ...(usual !== undefined && { usual }),
    ...compact(national),
    ...(Object.keys(regions).length > 0 && { regions }),
  };
}

/** Whole days of type "public", as `MMDD` by year. A holiday that begins in the afternoon leaves a working day. */
function publicDays(holidays: Holidays): DaysByYear {
  const days: DaysByYear = new Map(YEARS.map((year) => [year, new Set<string>()]));
  for (const year of [FIRST_YEAR - 1, ...YEARS]) {
    for (const holiday of holidays.getHolidays(year) ?? []) {
      if (holiday.type !== "public") continue;
      const [day, clock = "00:00"] = holiday.date.split(" ");
      const hour = Number(clock.slice(0, 2));
      const length = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
      if (hour >= 12 && hour < 17 && length < 20) continue;
      // Islamic and Jewish days begin at sunset of the evening before; the day itself is what is free.
      const first = Date.parse(`${day}T00:00:00Z`) + (hour >= 17 ? 86_400_000 : 0);
      const count = Math.max(1, Math.round(length / 24));
      for (let index = 0; index < count; index++) {
        const text = new Date(first + index * 86_400_000).toISOString();
        days.get(Number(text.slice(0, 4)))?.add(`${text.slice(5, 7)}${text.slice(8, 10)}`);
      }
    }
  }
  return days;
}

function difference(all: DaysByYear, without: DaysByYear): DaysByYear {
  return new Map(
    YEARS.map((year) => [year, new Set([...all.get(year)!].filter((day) => !without.get(year)!.has(day)))]),
  );
}

function compact(days: DaysByYear): DayLists | undefined {
  const always = [...days.get(FIRST_YEAR)!].filter((day) => YEARS.every((year) => days.get(year)!.has(day))).sort();
  const years: Record<string, string> = {};
  for (const year of YEARS) {
    const rest = [...days.get(year)!].filter((day) => !always.includes(day)).sort();
    if (rest.length > 0) years[String(year)] = rest.join(" ");
  }
  if (always.length === 0 && Object.keys(years).length === 0) return undefined;
  return {
    ...(always.length > 0 && { every: always.join(" ") }),
    ...(Object.keys(years).length > 0 && { years }),
  };
}

/** Writes every country that has a public holiday. */
function generate(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.endsWith(".json")) rmSync(path.join(folder, file));
  for (const country of Object.keys(new Holidays().getCountries()).sort()) {
    if (!/^[A-Z]{2}$/.test(country)) continue;
    const document = generateCountry(country);
    if (document.every === undefined && document.years === undefined && document.regions === undefined) continue;
    writeFileSync(path.join(folder, `${country}.json`), `${JSON.stringify(document)}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  generate(fileURLToPath(new URL("../data/holidays", import.meta.url)));
}
