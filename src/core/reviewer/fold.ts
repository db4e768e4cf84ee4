// When are two spellings of a name the same, accents, case and apostrophes aside?

const LETTERS: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Lower case without accents: `Müller` → `muller`, `Łukasz` → `lukasz`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøłæœđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The ways a word may be typed: accents dropped, and written out (`Müller` → `muller`, `mueller`; `Åsa` → `asa`, `aasa`). */
export function foldings(text: string): string[] {
  const dropped = fold(text);
  const written = fold(
    text
      .toLowerCase()
      .normalize("NFC")
      .replace(/[äöüåø]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" })[letter] ?? letter),
  );
  return written === dropped ? [dropped] : [dropped, written];
}

/**
 * The same text, code unit by code unit, with straight quotes, plain spaces and `\n` for line breaks,
 * so that patterns need to know one form only and their offsets stay those of the message.
 */
export function plainOf(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u00b4\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/\r(?!\n)/g, "\n")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r]/g, " ")
    .replace(/[\u2028\u2029\u0085\v\f]/g, "\n");
}

/** Plain text whose soft line breaks are spaces: those at the end of a full line, inside a paragraph. The same length. */
export function flatOf(plain: string): string {
  return plain.replace(/(?<=[^\n]{40}) ?\n(?=[^\n\s>•*-])/g, (gap) => " ".repeat(gap.length));
}
