// Does what was talked about still lie ahead on the day of the letter?
import { Temporal } from "temporal-polyfill";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const NAMED = new RegExp(
  String.raw`\b(?:in|by|until|from|for|since|of|early|mid|late|end of|before|after|on(?: the)? \d{1,2}(?:st|nd|rd|th)?(?: of)?)[ -](${MONTHS.join("|")})\b(?: \d{1,2}(?!\d)(?:st|nd|rd|th)?)?(?:,? (20\d\d))?`,
  "i",
);

/** `spokenOn` and `today` are calendar days; the month is the next one after the day it was spoken of. */
export function itsDay(text: string, spokenOn: string, today: string): "past" | "ahead" | undefined {
  const month = NAMED.exec(text);
  if (!month) return yearOf(text, spokenOn, today);
  const spoken = Temporal.PlainDate.from(spokenOn);
  const at = MONTHS.indexOf(month[1]!.toLowerCase()) + 1;
  const year = month[2] === undefined ? spoken.year + (at < spoken.month ? 1 : 0) : Number(month[2]);
  const begins = Temporal.PlainDate.from({ year, month: at, day: 1 });
  const now = Temporal.PlainDate.from(today);
  if (Temporal.PlainDate.compare(now, begins) < 0) return "ahead";
  return Temporal.PlainDate.compare(now, begins.add({ months: 1 })) >= 0 ? "past" : undefined;
}

function yearOf(text: string, spokenOn: string, today: string): "past" | "ahead" | undefined {
  const named = /\b(?:in|by|for|from|until|before) (20\d\d)\b/.exec(text)?.[1];
  const spoken = Number(spokenOn.slice(0, 4));
  const year = named !== undefined ? Number(named) : /\bnext year\b/i.test(text) ? spoken + 1 : undefined;
  const now = Number(today.slice(0, 4));
  if (year === undefined || year === now) return undefined;
  return year > now ? "ahead" : "past";
}
