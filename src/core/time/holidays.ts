// Which days are public holidays, read from the compact document of one country?
//
// Days that return on the same date every year are written once, the others for each year; a region lists what it adds to
// its country's days and what it takes away. Days are written `MMDD`.
import type { HolidayLookup } from "../planner/touchpoint.ts";

/** A list of days by year: `every` holds `0101 1225`, `years` holds `{ "2026": "0403 0406" }`. */
export interface DayLists {
  every?: string;
  years?: Readonly<Record<string, string>>;
}

export interface HolidayDocument extends DayLists {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** First and last year it knows. */
  from: number;
  until: number;
  /** The region that stands for the country where none is named, because most people work there. */
  usual?: string;
  /** By ISO 3166-2. */
  regions?: Readonly<Record<string, { plus?: DayLists; minus?: DayLists }>>;
}

/** The public holidays of a year, `2026-12-25`, ascending. Years outside the document and unknown regions add nothing. */
export function holidaysIn(document: HolidayDocument, region: string | undefined, year: number): string[] {
  if (year < document.from || year > document.until) return [];
  const days = new Set(daysOf(document, year));
  const name = region ?? document.usual;
  const own =
    name !== undefined && document.regions && Object.hasOwn(document.regions, name)
      ? document.regions[name]
      : undefined;
  for (const day of daysOf(own?.minus, year)) days.delete(day);
  for (const day of daysOf(own?.plus, year)) days.add(day);
  return [...days].sort().map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
}

function daysOf(lists: DayLists | undefined, year: number): string[] {
  return `${lists?.every ?? ""} ${lists?.years?.[String(year)] ?? ""}`.split(" ").filter((day) => day.length === 4);
}

const MOST_KEPT = 2_000;

/**
 * A lookup over country documents that `read` provides (undefined where there is none). What was asked once is kept. Only
 * codes of two capital letters are asked for, so that a code can safely become a file name.
 */
export function holidayLookup(read: (country: string) => HolidayDocument | undefined): HolidayLookup {
  const documents = new Map<string, HolidayDocument | undefined>();
  const kept = new Map<string, readonly string[]>();
  return (country, region, year) => {
    if (!/^[A-Z]{2}$/.test(country)) return [];
    const key = `${country} ${region ?? ""} ${year}`;
    let days = kept.get(key);
    if (days === undefined) {
      if (!documents.has(country)) documents.set(country, read(country));
      const document = documents.get(country);
      days = document === undefined ? [] : holidaysIn(document, region, year);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, days);
    }
    return days;
  };
}
