// Which words must a text hold for a pattern to match in it at all?
//
// Hundreds of patterns over a letter of a hundred words cost milliseconds; nearly all of them can be left out at once,
// because a word they are made of does not stand in the letter. The words are read off the pattern itself.

const COMMON = new Set(
  "the a an to of in for and you i your is am was with at on my me it that this have has had we be are would will can our us they he she not as so very about from by if".split(
    " ",
  ),
);
/** More alternatives than this say nothing any more. */
const MOST = 600;

/**
 * What a text must hold for the pattern to match: one of these branches, each a list of sets of words (lower case) of which
 * every set must have a word in the text, the one that tells most first. A branch without sets can always match.
 * The pattern is in the syntax of Mistake: spaces between words, whole words at both ends.
 */
export function conditionsOf(find: string): readonly (readonly (readonly string[])[])[] {
  return splitAt(find, "|").map((branch) =>
    splitAt(branch, " ")
      .map(wordsOf)
      .filter((words) => words !== undefined)
      .toSorted((a, b) => weightOf(a) - weightOf(b)),
  );
}

/** One word of each spelling of a part; undefined where the part can be empty or cannot be spelled out. */
function wordsOf(part: string): string[] | undefined {
  const words = expand(part)?.map(rarestWord);
  return words?.every((word) => word !== undefined) ? [...new Set(words as string[])] : undefined;
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (COMMON.has(word) ? 20 : 1), 0);
}

/** Of "i would like" the word that is least often in other letters. */
function rarestWord(text: string): string | undefined {
  const words = text.split(/[^a-z']+/).filter((word) => word !== "");
  return words.toSorted((a, b) => Number(COMMON.has(a)) - Number(COMMON.has(b)) || b.length - a.length)[0];
}

/** Splits at a sign outside brackets. */
function splitAt(pattern: string, sign: string): string[] {
  const parts = [""];
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === "\\") {
      parts[parts.length - 1] += char + (pattern[++at] ?? "");
      continue;
    }
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth--;
    if (char === sign && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Every spelling of a part made of letters, groups and question marks; undefined for anything else. */
function expand(part: string): string[] | undefined {
  let spellings = [""];
  let at = 0;
  while (at < part.length) {
    const char = part[at]!;
    let piece: string[];
    if (char === "(") {
      const end = closing(part, at);
      const inner = part.slice(at + 1, end);
      at = end + 1;
      if (/^\?(?:[=!]|<[=!])/.test(inner)) continue;
      const branches = splitAt(inner.replace(/^\?:/, ""), "|").map(expand);
      if (branches.some((branch) => branch === undefined)) return undefined;
      piece = branches.flatMap((branch) => branch!);
    } else if (/[a-z' -]/.test(char)) {
      piece = [char];
      at++;
    } else return undefined;
    if (/[*+{]/.test(part[at] ?? "")) return undefined;
    if (part[at] === "?") {
      piece = [...piece, ""];
      at++;
    }
    spellings = spellings.flatMap((start) => piece.map((end) => start + end));
    if (spellings.length > MOST) return undefined;
  }
  return spellings;
}

function closing(part: string, open: number): number {
  let depth = 0;
  for (let at = open; at < part.length; at++) {
    if (part[at] === "\\") at++;
    else if (part[at] === "(") depth++;
    else if (part[at] === ")" && --depth === 0) return at;
  }
  return part.length;
}
