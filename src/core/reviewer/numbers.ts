// Which numbers stand in a text, in digits or in words, and which of them are the same?
import { CARDINALS } from "../time/number-words.ts";

export interface FoundNumber {
  start: number;
  end: number;
  value: number;
  /** The value in a form in which "18 %", "18%" and "eighteen" are the same. */
  key: string;
  /** Written in digits. */
  digits: boolean;
}

const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  lakh: 100_000,
  crore: 10_000_000,
  dozen: 12,
};
/** Words that stand for a number by themselves. */
const ALONE: Record<string, number> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  double: 2,
  doubled: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  threefold: 3,
  quadrupled: 4,
  fourfold: 4,
  halved: 0.5,
  halving: 0.5,
};
const PARTS: Record<string, number> = { third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };
const UNITS: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

/** What people type close behind a figure without changing it: "8wks", "60ish". */
const CLOSE_BEHIND = "ish|hrs?|wks?|yrs?|mths?|mos|mins?|secs?|pgs?|yos?";
const DIGITS = new RegExp(
  `(?<![\\p{L}\\p{N}_])\\d{1,15}(?:[.,'’\u00a0\u202f]\\d{1,6}){0,5}(?: ?(${Object.keys(UNITS).join("|")}|x))?(?=(?:${CLOSE_BEHIND})?(?![\\p{L}\\p{N}_]))`,
  "giu",
);
const COUNT_WORD = [...Object.keys(CARDINALS), ...Object.keys(SCALES)]
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:(a|one|two|three|four|five|seven|nine)[- ](${Object.keys(PARTS).join("|")})s?|(?:${COUNT_WORD})(?:(?:-| | and )(?:${COUNT_WORD})){0,7}|${Object.keys(ALONE).join("|")})(?![\\p{L}\\p{N}_])`,
  "giu",
);

/** The numbers of a text: digits with separators and k/m suffixes, and number words. */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const unit = match[1]?.toLowerCase() ?? "";
    const bare = unit === "" ? match[0] : match[0].slice(0, match[0].length - unit.length);
    found.push(foundAt(match.index, match[0], readDigits(bare.trim()) * (UNITS[unit] ?? 1), true));
  }
  const inDigits = found.map((number) => number.end);
  for (const match of text.matchAll(WORDS)) {
    // The "million" of "1.5 million" has been read.
    if (inDigits.includes(match.index + match[0].length)) continue;
    const lower = match[0].toLowerCase();
    if (match[2] !== undefined) {
      const count = match[1]!.toLowerCase() === "a" ? 1 : CARDINALS[match[1]!.toLowerCase()]!;
      found.push(foundAt(match.index, match[0], count / PARTS[match[2].toLowerCase()]!, false));
    } else if (Object.hasOwn(ALONE, lower)) found.push(foundAt(match.index, match[0], ALONE[lower]!, false));
    else found.push(...countedAt(match.index, match[0]));
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function foundAt(start: number, text: string, value: number, digits: boolean): FoundNumber {
  return { start, end: start + text.length, value, key: keyOf(value), digits };
}

/** "two hundred and fifty" is one number, "five and six" are two. */
function countedAt(start: number, text: string): FoundNumber[] {
  const words = [...text.matchAll(/[a-z]+/gi)].filter((word) => word[0].toLowerCase() !== "and");
  let total = 0;
  let current = 0;
  for (const [index, word] of words.entries()) {
    const lower = word[0].toLowerCase();
    const unit = CARDINALS[lower];
    if (unit === undefined) {
      const scale = SCALES[lower]!;
      current = (current || 1) * scale;
      if (scale >= 1_000) {
        total += current;
        current = 0;
      }
      continue;
    }
    const rest = current % 100;
    const fits = rest === 0 || (rest >= 20 && rest % 10 === 0 && unit < 10);
    // "twenty and five" is no number; "hundred and five" is.
    const isJoined =
      index > 0 && / and $/i.test(text.slice(words[index - 1]!.index + words[index - 1]![0].length, word.index));
    if (!fits || (index > 0 && total === 0 && current < 20) || (isJoined && rest !== 0)) {
      return words.map((one) =>
        foundAt(start + one.index, one[0], CARDINALS[one[0].toLowerCase()] ?? SCALES[one[0].toLowerCase()]!, false),
      );
    }
    current += unit;
  }
  return [foundAt(start, text, total + current, false)];
}

/** "1,200", "1.200", "1'200" are twelve hundred; "3.5" and "3,5" are three and a half. */
function readDigits(text: string): number {
  const parts = text.split(/[.,'’\u00a0\u202f]/);
  // India groups by two digits above the thousands: 12,50,000.
  const isGrouped =
    parts.length > 1 &&
    parts[0] !== "0" &&
    parts.at(-1)!.length === 3 &&
    parts.slice(1, -1).every((part) => part.length === 3 || part.length === 2);
  if (isGrouped) return Number(parts.join(""));
  const last = parts.length > 1 ? parts.pop()! : undefined;
  return Number(parts.join("") + (last === undefined ? "" : `.${last}`));
}

function keyOf(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}
