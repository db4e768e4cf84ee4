// On which days and in which hours do people in a country work?
//
// Weekends: Unicode CLDR 48 supplemental weekData, corrected by national labour law where CLDR lists the religious rest
// day only; regions with a weekend of their own are named by ISO 3166-2.
import { dayNumber, weekdayOf, type DayNumber } from "./zone.ts";

const SUN = 0;
const FRI = 5;
const SAT = 6;

const SATURDAY_SUNDAY: readonly number[] = [SAT, SUN];
const FRIDAY_SATURDAY: readonly number[] = [FRI, SAT];

const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  AF: [4, FRI],
  BD: FRIDAY_SATURDAY,
  BH: FRIDAY_SATURDAY,
  BN: [FRI, SUN],
  DJ: FRIDAY_SATURDAY,
  DZ: FRIDAY_SATURDAY,
  EG: FRIDAY_SATURDAY,
  IL: FRIDAY_SATURDAY,
  IQ: FRIDAY_SATURDAY,
  IR: [4, FRI],
  JO: FRIDAY_SATURDAY,
  KW: FRIDAY_SATURDAY,
  LY: FRIDAY_SATURDAY,
  MV: FRIDAY_SATURDAY,
  // Nepal rests on Saturday only.
  NP: [SAT],
  OM: FRIDAY_SATURDAY,
  PS: FRIDAY_SATURDAY,
  QA: FRIDAY_SATURDAY,
  SA: FRIDAY_SATURDAY,
  SD: FRIDAY_SATURDAY,
  SO: FRIDAY_SATURDAY,
  SY: FRIDAY_SATURDAY,
  YE: FRIDAY_SATURDAY,
};

const REGION_WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  // Sharjah has a three-day weekend since 2022; the other emirates moved to Saturday and Sunday.
  "AE-SH": [FRI, SAT, SUN],
  // Kedah, Kelantan and Terengganu. Johor went back to Saturday and Sunday in 2025.
  "MY-02": FRIDAY_SATURDAY,
  "MY-03": FRIDAY_SATURDAY,
  "MY-11": FRIDAY_SATURDAY,
};

/** Days of the week without work, 0 Sunday … 6 Saturday. Unknown countries rest on Saturday and Sunday. */
export function weekendOf(country: string | undefined, region: string | undefined): readonly number[] {
  if (region !== undefined && REGION_WEEKENDS[region] !== undefined) return REGION_WEEKENDS[region];
  return (country === undefined ? undefined : WEEKENDS[country]) ?? SATURDAY_SUNDAY;
}

/** First and last hour, on the recipient's clock, at which a message or call is welcome on a working day. */
export interface WorkingHours {
  from: number;
  to: number;
}

const USUAL: WorkingHours = { from: 8.5, to: 18 };
// UAE federal working hours since 2022: Friday until noon.
const HALF_FRIDAY: WorkingHours = { from: 8, to: 12 };
// Two hours less a day in Ramadan by the labour laws of the Gulf states; offices close by three.
const RAMADAN: WorkingHours = { from: 9.5, to: 15 };

const RAMADAN_COUNTRIES = new Set([
  "AE",
  "BH",
  "DZ",
  "EG",
  "IQ",
  "JO",
  "KW",
  "LY",
  "MA",
  "OM",
  "PS",
  "QA",
  "SA",
  "SD",
  "TN",
  "YE",
]);

// First day of Ramadan and of Shawwal in the Umm al-Qura calendar (Unicode CLDR islamic-umalqura).
const RAMADANS: readonly (readonly [DayNumber, DayNumber])[] = [
  ["2025-03-01", "2025-03-30"],
  ["2026-02-18", "2026-03-20"],
  ["2027-02-08", "2027-03-09"],
  ["2028-01-28", "2028-02-26"],
  ["2029-01-16", "2029-02-14"],
  ["2030-01-05", "2030-02-04"],
  ["2030-12-26", "2031-01-24"],
  ["2031-12-16", "2032-01-14"],
  ["2032-12-04", "2033-01-03"],
  ["2033-11-23", "2033-12-23"],
  ["2034-11-12", "2034-12-12"],
  ["2035-11-01", "2035-12-01"],
  ["2036-10-21", "2036-11-19"],
].map(([first, after]) => [dayNumber(first!), dayNumber(after!)] as const);

/** Whether a day lies in Ramadan where offices work shorter hours then. */
export function isRamadan(country: string | undefined, day: DayNumber): boolean {
  if (country === undefined || !RAMADAN_COUNTRIES.has(country)) return false;
  return RAMADANS.some(([first, after]) => day >= first && day < after);
}

export function workingHoursOf(country: string | undefined, day: DayNumber): WorkingHours {
  if (country === "AE" && weekdayOf(day) === FRI) return HALF_FRIDAY;
  return isRamadan(country, day) ? RAMADAN : USUAL;
}
