// What does a plan consist of?
import type { Channel, Purpose } from "../case/words.ts";

/** An instant, ISO 8601 in UTC with `Z`, to the second: `2026-11-30T17:20:00Z`. */
export type Instant = string;

export type TouchpointState = "planned" | "due" | "late" | "missed" | "done" | "cancelled";

/** Why something is planned or not: one piece of advice, and whose it is. */
export interface Reason {
  /** Rule id such as `thank-you/within-24h`. */
  rule: string;
  /** One plain sentence for the person. */
  says: string;
  /** The document, survey or standard it comes from. */
  source: string;
}

/** One planned or past contact with the company. The shape is the contract's, with local times beside the instants. */
export interface Touchpoint {
  /**
   * Stable while the facts it rests on stay, so that a draft, an approval and a history item find it again:
   * `thank-you:first:dana`, `materials:first:0`, `status-inquiry:first:1` (the first question after that interview).
   */
  id: string;
  purpose: Purpose;
  channel: Channel;
  /** Contact ids, in the order they are addressed. */
  to: string[];
  opens: Instant;
  ideal: Instant;
  closes: Instant;
  /** The same three on the recipient's clock, without offset (`2026-12-01T08:30`), and that clock's zone. */
  local: { timeZone: string; opens: string; ideal: string; closes: string };
  /** What each state means is defined in touch.ts. */
  state: TouchpointState;
  /** While it can still be sent: the moment to send what is written now, never before `ideal`, in the recipient's day. */
  sendAt?: Instant;
  /** Why, in two or three sentences. Of a cancelled one the first says why not. */
  reasons: Reason[];
  /** The interview it is about, where it is about one. */
  interview?: string;
  /** Addresses of the facts it exists for: a promise, a clarification, an article. */
  facts?: string[];
  /** Contact ids of people without an address of their own, whom this message thanks or names as well. */
  mentions?: string[];
  /** For a phone call: the hours on the recipient's clock in which one may call, `["09:30", "11:30"]`. */
  hours?: [string, string];
}

/** Everything that follows from the facts now. Touchpoints are ordered by `ideal`, then by id. */
export interface Plan {
  touchpoints: Touchpoint[];
  /** What is not a touchpoint but worth knowing: no address for Omar, he prefers not to be called. */
  advice: Reason[];
}

/**
 * Public holidays of a country (ISO 3166-1) and, where given, a region (ISO 3166-2) in a year, as days `2026-12-25`.
 * Unknown countries and years give an empty list. Handed in, because the data is large and lives outside core.
 */
export type HolidayLookup = (country: string, region: string | undefined, year: number) => readonly string[];
