// Which numbers stand in a text, in digits or in words, and which of them are the same?

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  dozen: 12,
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  double: 2,
  doubled: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  halved: 0.5,
  halving: 0.5,
};

export interface FoundNumber {
  start: number;
  end: number;
  /** The value in a form in which "18 %", "18%" and "eighteen" are the same. */
  key: string;
  /** Written in digits. */
  digits: boolean;
}

/** The numbers of a text: digits with separators and k/m suffixes, and number words. */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  const digits =
    /(?<![\p{L}\p{N}_])\d{1,15}(?:[.,'’\u00a0\u202f]\d{1,6}){0,5}(?: ?(k|m|mn|bn|million|billion|thousand|x))?(?![\p{L}\p{N}_])/giu;
  for (const match of text.matchAll(digits)) {
    const unit = match[1]?.toLowerCase() ?? "";
    const bare = unit === "" ? match[0] : match[0].slice(0, match[0].length - unit.length);
    const value = readDigits(bare.trim());
    const scale = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }[unit] ?? 1;
    found.push({ start: match.index, end: match.index + match[0].length, key: keyOf(value * scale), digits: true });
  }
  const word =
    /(?<![\p{L}\p{N}_])(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](one|two|three|four|five|six|seven|eight|nine)|[a-z]{3,9})(?![\p{L}\p{N}_])/giu;
  for (const match of text.matchAll(word)) {
    const value =
      match[1] !== undefined
        ? NUMBER_WORDS[match[1].toLowerCase()]! + NUMBER_WORDS[match[2]!.toLowerCase()]!
        : Object.hasOwn(NUMBER_WORDS, match[0].toLowerCase())
          ? NUMBER_WORDS[match[0].toLowerCase()]
          : undefined;
    if (value !== undefined)
      found.push({ start: match.index, end: match.index + match[0].length, key: keyOf(value), digits: false });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "1,200", "1.200", "1'200" are twelve hundred; "3.5" and "3,5" are three and a half. */
function readDigits(text: string): number {
  const parts = text.split(/[.,'’\u00a0\u202f]/);
  if (parts.length > 1 && parts.slice(1).every((part) => part.length === 3) && parts[0] !== "0")
    return Number(parts.join(""));
  const last = parts.length > 1 ? parts.pop()! : undefined;
  return Number(parts.join("") + (last === undefined ? "" : `.${last}`));
}

function keyOf(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}
