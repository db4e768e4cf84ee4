// How would words about a time be written in full: "end of nxt wk" → "end of next week"?
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../time/calendar-names.ts";

const SHORT: Readonly<Record<string, string>> = {
  wk: "week",
  wks: "weeks",
  nxt: "next",
  mth: "month",
  mnth: "month",
  mths: "months",
  mnths: "months",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tomoz: "tomorrow",
  b4: "before",
  xmas: "Christmas",
  thurs: "Thursday",
  thur: "Thursday",
  tues: "Tuesday",
  weds: "Wednesday",
  fri: "Friday",
  mon: "Monday",
  eow: "end of the week",
  eom: "end of the month",
};

/** Short forms are written out, and days and months get their capitals where they are not other words. */
export function tidiedTime(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/\bw\/c\b/gi, "week commencing")
    .replace(/(\d)(wks?|weeks?|days?|mths?|months?)\b/gi, "$1 $2")
    .replace(/(\d) ?ish\b/gi, "about $1")
    .replace(/\p{L}[\p{L}\d]*/gu, (word) => SHORT[word.toLowerCase()] ?? word)
    .replace(/\p{L}+/gu, (word, at: number, all: string) => {
      const name = word[0]!.toUpperCase() + word.slice(1).toLowerCase();
      if (WEEKDAY_NAMES.includes(name as (typeof WEEKDAY_NAMES)[number])) return name;
      if (!MONTH_NAMES.includes(name as (typeof MONTH_NAMES)[number])) return word;
      if (name !== "March" && name !== "May") return name;
      // "They may decide" is no month.
      return /(?:\b(?:in|by|of|until|before|after|early|late|mid|middle|end|start|next|this|during)[ -]|\d(?:st|nd|rd|th)? ?)$/i.test(
        all.slice(0, at),
      ) || /^ ?\d/.test(all.slice(at + word.length))
        ? name
        : word;
    })
    .trim();
}
