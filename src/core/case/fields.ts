// Which single values may a case file hold? Days, instants, zones, addresses, identifiers.
import * as z from "zod";
import { Temporal } from "temporal-polyfill";

/** A calendar day without a time zone, `2026-12-05`; it is a day in the company's time zone. */
export const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2026-12-05")
  .refine(isDay, "a day that exists, such as 2026-12-05");

/** A wall-clock time without a zone, `2026-11-30T10:00`. */
export const localTimeField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, "a local time such as 2026-11-30T10:00")
  .refine(
    (value) => isDay(value.slice(0, 10)) && isTime(value.slice(11)),
    "a time that exists, such as 2026-11-30T10:00",
  );

/** An instant with its offset, `2026-11-30T17:20:00Z`. */
export const instantField = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
    "an instant such as 2026-11-30T17:20:00Z",
  )
  .refine(isInstant, "an instant that exists, such as 2026-11-30T17:20:00Z");

/** The same instant in UTC to the second, so that instants compare as text: `2026-11-30T17:20:00Z`. */
export function toUtc(instant: string): string {
  return new Date(Date.parse(instant)).toISOString().replace(/\.\d{3}Z$/, "Z");
}

export const timeZoneField = z.string().refine(isTimeZone, "an IANA time zone such as Europe/Berlin");

/** A name for a contact or an interview inside one case file. `__proto__` and its like are refused. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, "an id of letters, digits, - and _, such as dana")
  .refine((value) => !["constructor", "prototype"].includes(value), "an id that is not a reserved word");

// RFC 5321 without quoted local parts: nodemailer CVE-2025-13033 turned one into another domain.
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9\u00a1-\uffff]([A-Za-z0-9\u00a1-\uffff-]*[A-Za-z0-9\u00a1-\uffff])?(\.[A-Za-z0-9\u00a1-\uffff]([A-Za-z0-9\u00a1-\uffff-]*[A-Za-z0-9\u00a1-\uffff])?)+$/;

export const mailAddress = z.string().max(254).regex(ADDRESS, "one plain e-mail address such as dana@halden.example");

export const webAddress = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/[^\s<>"]+$/, "a web address such as https://maya.example.org");

function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return false;
  return day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isTime(value: string): boolean {
  const [hour = 0, minute = 0, second = 0] = value.split(":").map(Number);
  return hour < 24 && minute < 60 && second < 60;
}

function isInstant(value: string): boolean {
  const time = value.slice(11).replace(/(Z|[+-]\d{2}:\d{2}|\.\d+)+$/, "");
  return isDay(value.slice(0, 10)) && isTime(time);
}

const knownZones = new Map<string, boolean>();

function isTimeZone(value: string): boolean {
  // An offset such as +02:00 is accepted by Intl but knows nothing of daylight saving.
  if (!/^[A-Za-z]/.test(value)) return false;
  let known = knownZones.get(value);
  if (known === undefined) {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
      known = true;
    } catch {
      known = false;
    }
    if (knownZones.size < 1_000) knownZones.set(value, known);
  }
  return known;
}
