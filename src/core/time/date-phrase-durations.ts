// Which day is meant by a length of time: "within ten business days", "in a week or two"?
import { type DayNumber, addBusinessDays, addMonths } from "./date-phrase-calendar.ts";
import { countOf } from "./date-phrase-words.ts";
import { type Groups, type Outcome, type Surroundings } from "./date-phrase-rule.ts";

export const UNIT = String.raw`(?<kind>(?:business|working|work|week|calendar|full|whole|short|or\s{1,3}so\s{1,3}business)[-\s]{1,3})?(?<unit>hours?|hrs?|days?|weeks?|wks?|months?|fortnights?|minutes?|mins?|years?|yrs?)`;

// Words that make a bare length of time a point ahead.
export const LEADS_DURATION =
  /\b(?:in|within|inside(?: of)?|after|take|takes|taking|need|needs|allow|wait|expect|give (?:us|me|them|it)|for (?:about |around |approximately |roughly |up to )?|next|coming|following|another|about|around|approximately|roughly|least|most|up to|under|than)\s{1,6}(?:(?:about|around|approximately|approx\.?|roughly|maybe|perhaps|some|the|at least|at most|up to|another|next|a further|coming|following)\s{1,6}){0,3}$/iu;
export const LOOKS_BACK =
  /\b(?:last|past|previous|prior|preceding|since|recent|earlier|of the last|over the years?)\s{1,6}(?:the\s{1,6})?$/iu;
export const AHEAD_AFTER =
  /^\s{1,3}(?:from (?:now|today|monday|tuesday|wednesday|thursday|friday)|time\b|later\b|hence\b|at (?:the )?(?:most|latest|least))/iu;
export const NOT_A_POINT =
  /^\s{0,3}(?:ago\b|earlier\b|before (?:the|your|my|that|his|her|our|it|start)\b|prior\b|old\b|of (?:experience|notice|pto|vacation|training|paid|holiday|leave|annual|work|professional|industry|study)|notice\b|long\b|paid\b|vacation\b|experience\b|contract\b|internship\b|project\b|sprint\b|in a row\b|a week\b|per (?:week|month|year)\b|a (?:week|month|year)\b|each\b|\/)/iu;
export const WITHIN_BEFORE =
  /\b(?:within|inside(?: of)?|in under|less than|no (?:more|longer|later) than|not (?:more|longer|later) than|up to|at most|over|during|throughout|for|next|coming|following)\s{1,6}(?:(?:about|around|approximately|the|a|maximum of|next|coming|following|at most|up to)\s{1,6}){0,3}$/iu;

export type Amount = [least: number, most: number];

export function amountOf(first: string, second: string | undefined, unit: string): Amount | undefined {
  const word = first.toLowerCase();
  if (/couple/.test(word)) return unit.startsWith("d") ? [2, 3] : [2, 2];
  if (/few/.test(word)) return [3, 5];
  if (/several/.test(word)) return [3, 7];
  const least = countOf(word);
  const most = second === undefined ? least : countOf(second);
  if (!Number.isFinite(least) || !Number.isFinite(most) || most < least) return undefined;
  return [least, most];
}

export function later(
  on: DayNumber,
  count: number,
  unit: string,
  business: boolean,
  rounded: "down" | "up",
): DayNumber {
  if (unit.startsWith("fortnight")) return on + count * 14;
  if (unit.startsWith("h")) {
    const days = rounded === "up" ? Math.ceil(count / 24) : Math.floor(count / 24);
    return business ? addBusinessDays(on, days) : on + (count < 12 ? 0 : days);
  }
  if (unit.startsWith("w")) return on + Math.round(count * 7);
  if (unit.startsWith("month")) return addMonths(on, Math.floor(count)) + (count % 1 === 0 ? 0 : 15);
  return business ? addBusinessDays(on, count) : on + count;
}

export function duration(groups: Groups, at: Surroundings): Outcome {
  const unit = (groups["unit"] ?? groups["unit1"] ?? "").toLowerCase();
  if (/^(m(?!onth)|y)/.test(unit)) return undefined;
  if (LOOKS_BACK.test(at.before) || NOT_A_POINT.test(at.after)) return "other";
  const within = WITHIN_BEFORE.test(at.before);
  const ahead = within || LEADS_DURATION.test(at.before) || AHEAD_AFTER.test(at.after) || groups["tail"] !== undefined;
  const next = groups["next"] !== undefined;
  if (!ahead && !next && !at.short) return "other";
  const amount = amountOf(groups["first"] ?? "", groups["second"], unit);
  if (!amount) return undefined;
  let [least, most] = amount;
  if (groups["half"]) [least, most] = [least + 0.5, most + 0.5];
  if (groups["more"] && /two/.test(groups["more"])) most = 2;
  // An interview of an hour is no date; only "in an hour" is, and that is today.
  if (unit.startsWith("h") && least < 12 && !/\b(?:in|within)\s{1,6}$/iu.test(at.before)) return "other";
  const business = /business|work|week/.test((groups["kind"] ?? "").toLowerCase());
  const start = /tomorrow$/i.test(groups["tail"] ?? "") ? at.on + 1 : at.on;
  // "A few weeks" is three or four; five and seven are for days.
  if (/few|several/i.test(groups["first"] ?? "") && !/^(d|h)/.test(unit))
    most = Math.min(most, /few/i.test(groups["first"] ?? "") ? 4 : 6);
  const from = later(start, least, unit, business, "down");
  const until = later(start, most, unit, business, "up");
  // "Over the next few days", "within two weeks": any day up to the last one.
  if (within || next) return { from, until, by: true };
  return { from, until };
}
