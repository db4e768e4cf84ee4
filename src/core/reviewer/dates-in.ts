// Which days are written with the name of a month in a text?
import { MONTH_NAMES } from "../time/calendar-names.ts";

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}])`,
  "giu",
);

export interface WrittenDate {
  start: number;
  end: number;
  /** Without the year, `MM-DD`. */
  day: string;
}

/** In order; of a very long text its first 20,000 code units are read. */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.slice(0, 20_000).matchAll(DATE)) {
    const day = Number(match[1] ?? match[4]);
    const month = MONTHS.indexOf((match[2] ?? match[3])!.slice(0, 3).toLowerCase()) + 1;
    if (day < 1 || day > 31) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      day: `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    });
  }
  return found;
}
