// Does zone arithmetic agree with Temporal, in every zone and around every change of the clocks?
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  DAY,
  dayNumber,
  dayText,
  fromLocal,
  HOUR,
  instantText,
  localText,
  MINUTE,
  offsetAt,
  toLocal,
  weekdayOf,
} from "./zone.ts";

const FROM = Date.UTC(2026, 0, 1);
const UNTIL = Date.UTC(2031, 0, 1);
const ZONES = Intl.supportedValuesOf("timeZone");

function exactOffset(zone: string, at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

/** Every instant at which the offset changes, found independently of zone.ts: day by day, then by halving. */
function changes(zone: string): number[] {
  const found: number[] = [];
  let last = exactOffset(zone, FROM);
  for (let at = FROM + DAY; at <= UNTIL; at += DAY) {
    const there = exactOffset(zone, at);
    if (there === last) continue;
    let low = at - DAY;
    let high = at;
    while (high - low > 1_000) {
      const middle = Math.floor((low + high) / 2_000) * 1_000;
      if (exactOffset(zone, middle) === last) low = middle;
      else high = middle;
    }
    found.push(high);
    last = there;
  }
  return found;
}

function compatible(zone: string, local: number): number {
  const date = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO("UTC").toPlainDateTime();
  return date.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
}

describe("every change of the clocks from 2026 to 2030", () => {
  const changing = ZONES.map((zone) => ({ zone, at: changes(zone) })).filter(({ at }) => at.length > 0);

  test("there are some, in many zones", () => {
    expect(changing.length).toBeGreaterThan(100);
    expect(changing.reduce((sum, { at }) => sum + at.length, 0)).toBeGreaterThan(1_000);
  });

  test("within three hours of it, in steps of a quarter of an hour, no instant is wrong or doubled", () => {
    for (const { zone, at } of changing) {
      for (const change of at) {
        for (let step = -3 * HOUR; step <= 3 * HOUR; step += 15 * MINUTE) {
          const instant = change + step;
          if (offsetAt(zone, instant) !== exactOffset(zone, instant))
            throw new Error(`offset in ${zone} at ${instantText(instant)}`);
          // The wall clock around the change, read with the offset before it and the one after it.
          for (const offset of [offsetAt(zone, change - 1), offsetAt(zone, change)]) {
            const local = instant + offset;
            if (fromLocal(zone, local) !== compatible(zone, local)) throw new Error(`${localText(local)} in ${zone}`);
          }
        }
      }
    }
  });

  test("the second before it and the second of it have different offsets", () => {
    for (const { zone, at } of changing) {
      for (const change of at) expect(offsetAt(zone, change - 1), zone).not.toBe(offsetAt(zone, change));
    }
  });
});

test("every zone shows the time Temporal shows, a few times a month for five years", () => {
  for (const zone of ZONES) {
    for (let at = FROM; at < UNTIL; at += 11 * DAY + 7 * HOUR) {
      if (offsetAt(zone, at) !== exactOffset(zone, at)) throw new Error(`${zone} at ${instantText(at)}`);
      if (fromLocal(zone, toLocal(zone, at)) > at) throw new Error(`${zone} back at ${instantText(at)}`);
    }
  }
});

describe("reading a time on the wall", () => {
  test("one that does not exist in spring moves forward by the gap", () => {
    expect(instantText(fromLocal("Europe/Berlin", Date.UTC(2027, 2, 28, 2, 30)))).toBe("2027-03-28T01:30:00Z");
  });
  test("one that exists twice in autumn is the first of the two", () => {
    expect(instantText(fromLocal("Europe/Berlin", Date.UTC(2026, 9, 25, 2, 30)))).toBe("2026-10-25T00:30:00Z");
  });
  test("half an hour of daylight saving on Lord Howe Island is no trouble", () => {
    expect(instantText(fromLocal("Australia/Lord_Howe", Date.UTC(2026, 9, 4, 2, 15)))).toBe("2026-10-03T15:45:00Z");
  });
  test("a zone nobody knows is refused", () => {
    expect(() => offsetAt("Mars/Olympus", FROM)).toThrow(RangeError);
  });
});

describe("days", () => {
  test("are numbered and written back, leap days and all", () => {
    for (const day of ["1970-01-01", "2000-02-29", "2026-11-30", "2028-02-29", "2100-03-01"]) {
      expect(dayText(dayNumber(day))).toBe(day);
    }
  });
  test("know their weekday", () => {
    expect(weekdayOf(dayNumber("2026-11-30"))).toBe(1);
    expect(weekdayOf(dayNumber("1969-12-28"))).toBe(0);
  });
});
