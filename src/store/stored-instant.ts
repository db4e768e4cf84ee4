// How is an instant written into a column? UTC to the second, so that instants compare as text.
import { Temporal } from "temporal-polyfill";
import { Fault } from "../app/fault.ts";
import type { Instant } from "../core/planner/touchpoint.ts";

/** `2026-11-30T18:20:00.4+01:00` becomes `2026-11-30T17:20:00Z`. Throws `bad-input` for what is no instant. */
export function toStoredInstant(value: Instant, place: string): Instant {
  try {
    return Temporal.Instant.from(value).round({ smallestUnit: "second", roundingMode: "floor" }).toString();
  } catch (cause) {
    throw new Fault(
      "bad-input",
      `${place} is ${JSON.stringify(value).slice(0, 60)}, expected an instant such as 2026-11-30T17:20:00Z.`,
      { value: String(value).slice(0, 60), place, accepted: "an instant such as 2026-11-30T17:20:00Z" },
      cause,
    );
  }
}

/** The instant `seconds` after another one. */
export function addSeconds(instant: Instant, seconds: number): Instant {
  return Temporal.Instant.from(instant).add({ seconds }).toString();
}
