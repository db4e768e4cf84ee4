// What does the clock on the wall show in a zone, and which instant is a time on that clock?
//
// Planning asks this hundreds of times for every application, and a Temporal conversion takes microseconds. The offsets
// of a zone are looked up once for each stretch of about a year and kept; after that it is plain arithmetic on
// milliseconds. A local time is written as the milliseconds a UTC clock would need to show the same digits.
import { Temporal } from "temporal-polyfill";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;
/** The digits of a wall clock, as milliseconds of a UTC clock that shows the same digits. */
export type LocalMs = number;

// A stretch is 380 days. Inside it the offset is sampled every 6 days: no zone has changed twice within that since 1970
// except for corrections of a few days in war and decree years long before any interview planned here.
const STRETCH = 380 * DAY;
const STEP = 6 * DAY;
const MOST_STRETCHES = 6_000;

/** Offsets that hold from an instant on; `from` ascending, the first entry reaches back to the stretch's start. */
interface Stretch {
  from: Float64Array;
  offset: Float64Array;
}

const stretches = new Map<string, Map<number, Stretch>>();
let stretchCount = 0;

/** Offset from UTC in milliseconds. The zone has to be one that Temporal knows; others throw a RangeError. */
export function offsetAt(zone: string, at: EpochMs): number {
  const { from, offset } = stretchAt(zone, Math.floor(at / STRETCH));
  let index = from.length - 1;
  while (index > 0 && at < from[index]!) index--;
  return offset[index]!;
}

/** What the wall clock in the zone shows at an instant. */
export function toLocal(zone: string, at: EpochMs): LocalMs {
  return at + offsetAt(zone, at);
}

/**
 * The instant at which the wall clock shows these digits. In the gap when clocks go forward: later by the length of the
 * gap. In the overlap when clocks go back: the first of the two (Temporal's "compatible", RFC 5545 section 3.3.5).
 */
export function fromLocal(zone: string, local: LocalMs): EpochMs {
  const before = offsetAt(zone, local - DAY);
  const after = offsetAt(zone, local + DAY);
  if (before === after) return local - before;
  const early = local - Math.max(before, after);
  const late = local - Math.min(before, after);
  const earlyFits = offsetAt(zone, early) === local - early;
  const lateFits = offsetAt(zone, late) === local - late;
  if (earlyFits) return early;
  if (lateFits) return late;
  // The gap: read with the offset from before it, the clock moves forward by the gap's length.
  return local - before;
}

function stretchAt(zone: string, number: number): Stretch {
  let ofZone = stretches.get(zone);
  if (ofZone === undefined) {
    ofZone = new Map();
    stretches.set(zone, ofZone);
  }
  let stretch = ofZone.get(number);
  if (stretch === undefined) {
    stretch = sample(zone, number);
    if (stretchCount >= MOST_STRETCHES) {
      stretches.clear();
      ofZone = new Map();
      stretches.set(zone, ofZone);
      stretchCount = 0;
    }
    ofZone.set(number, stretch);
    stretchCount++;
  }
  return stretch;
}

function sample(zone: string, number: number): Stretch {
  const start = number * STRETCH;
  const end = start + STRETCH;
  const from = [start];
  const offset = [exactOffset(zone, start)];
  for (let at = start; at < end; at += STEP) {
    const next = Math.min(at + STEP, end - 1);
    const last = offset.at(-1)!;
    const there = exactOffset(zone, next);
    if (there === last) continue;
    let low = at;
    let high = next;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (exactOffset(zone, middle) === last) low = middle;
      else high = middle;
    }
    from.push(high);
    offset.push(exactOffset(zone, high));
  }
  return { from: Float64Array.from(from), offset: Float64Array.from(offset) };
}

function exactOffset(zone: string, at: EpochMs): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
}

/** `2026-11-30T17:20:00Z`, seconds cut off below. */
export function instantText(at: EpochMs): string {
  return `${localText(at, true)}Z`;
}

/** `2026-12-01T08:30`: the digits of a wall clock, without an offset. */
export function localText(local: LocalMs, seconds = false): string {
  const day = Math.floor(local / DAY);
  const rest = local - day * DAY;
  const hour = Math.floor(rest / HOUR);
  const minute = Math.floor((rest % HOUR) / MINUTE);
  const clock = `${two(hour)}:${two(minute)}`;
  return `${dayText(day)}T${clock}${seconds ? `:${two(Math.floor((rest % MINUTE) / 1_000))}` : ""}`;
}

/** Days since 1970-01-01. */
export type DayNumber = number;

export function dayOf(local: LocalMs): DayNumber {
  return Math.floor(local / DAY);
}

/** The day number of `2026-12-11` (also of a longer text that begins so). The text has to be a valid day. */
export function dayNumber(text: string): DayNumber {
  return Math.floor(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / DAY);
}

/** Wall-clock digits such as `2026-11-30T10:00`, with or without seconds. */
export function localOf(text: string): LocalMs {
  const clock = (Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))) * MINUTE;
  return dayNumber(text) * DAY + clock + (text.length > 16 ? Number(text.slice(17, 19)) * 1_000 : 0);
}

const dayTexts = new Map<DayNumber, string>();
const MOST_DAY_TEXTS = 10_000;

/** `2026-12-11`. Kept, because a plan writes the same few days again and again. */
export function dayText(day: DayNumber): string {
  let text = dayTexts.get(day);
  if (text === undefined) {
    text = writeDay(day);
    if (dayTexts.size >= MOST_DAY_TEXTS) dayTexts.clear();
    dayTexts.set(day, text);
  }
  return text;
}

/** Howard Hinnant's civil-from-days. */
function writeDay(day: DayNumber): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year < 1_000 ? String(year).padStart(4, "0") : year}-${two(month)}-${two(date)}`;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

const TWO = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

function two(number: number): string {
  return TWO[number]!;
}
