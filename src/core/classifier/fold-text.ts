// How is text made easy to compare, with every character's place kept? Lower case, plain quotes, single blanks, no tags.
import type { Line } from "./own-lines.ts";

export interface Folded {
  text: string;
  places: number[];
}

const ENTITIES: Record<string, string> = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: "-",
  mdash: "-",
  hellip: "…",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  agrave: "à",
};

/** Folds the lines; a hard break between paragraphs, list items and short lines becomes "\n". */
export function foldLines(lines: Line[], original: string): Folded {
  const hasTags = /<(?:\/?(?:html|body|div|p|br|table|td|span|a|b|strong|ul|li)\b)/iu.test(original);
  const chars: string[] = [];
  const places: number[] = [];
  const put = (char: string, place: number) => {
    if (char === " " || char === "\n") {
      const last = chars.at(-1);
      if (last === undefined || last === "\n" || (last === " " && char === " ")) return;
      if (last === " ") chars[chars.length - 1] = "\n";
      else {
        chars.push(char);
        places.push(place);
      }
      return;
    }
    chars.push(char);
    places.push(place);
  };
  let previous = "";
  let skipUntil = 0;
  for (const line of lines) {
    const trimmed = line.text.trim();
    if (breaksBefore(previous, trimmed)) put("\n", line.start);
    else put(" ", line.start);
    for (let index = Math.max(line.start, skipUntil); index < line.end; index += 1) {
      const char = original[index] ?? "";
      if (hasTags && char === "<" && /[a-z/!]/iu.test(original[index + 1] ?? "")) {
        const close = original.indexOf(">", index);
        if (close > 0 && close - index < 4_000) {
          if (/^<\/?(?:p|br|div|li|tr|td|h\d|ul|table)\b/iu.test(original.slice(index, index + 8))) put("\n", index);
          else put(" ", index);
          skipUntil = close + 1;
          index = close;
          continue;
        }
      }
      if (char === "&") {
        const entity = /^&(?:([a-z]{2,6})|#(\d{2,5}));/u.exec(original.slice(index, index + 9));
        const named = entity?.[1] === undefined ? undefined : ENTITIES[entity[1]];
        const decoded = named ?? (entity?.[2] === undefined ? undefined : String.fromCharCode(Number(entity[2])));
        if (entity && decoded !== undefined) {
          put(foldChar(decoded), index);
          index += entity[0].length - 1;
          continue;
        }
      }
      const folded = foldChar(char);
      if (folded !== "") put(folded, index);
    }
    previous = trimmed;
  }
  while (chars.length > 0 && (chars.at(-1) === " " || chars.at(-1) === "\n")) {
    chars.pop();
    places.pop();
  }
  return { text: chars.join(""), places };
}

const LIST_ITEM = /^(?:[-*•·–▪◦]|\d{1,2}[.)])\s/u;

function breaksBefore(previous: string, line: string): boolean {
  if (previous === "" || line === "" || LIST_ITEM.test(line)) return true;
  if (/[.!?:]$/u.test(previous)) return true;
  // A hard-wrapped paragraph has long lines; a short one is a heading, a greeting or an address.
  return previous.length < 40 && /^(?:\p{Lu}(?!\p{Lu})|\d)/u.test(line);
}

function foldChar(char: string): string {
  switch (char) {
    case "’":
    case "‘":
    case "ʼ":
    case "´":
    case "`":
      return "'";
    case "“":
    case "”":
    case "„":
    case "«":
    case "»":
      return '"';
    case "–":
    case "—":
    case "−":
    case "‑":
    case "‐":
      return "-";
    case "\u00ad":
    case "\u200b":
    case "\u200c":
    case "\u200d":
    case "\u2060":
    case "\ufeff":
    case "*":
      return "";
    case "\t":
    case "\r":
    case "\u00a0":
    case "\u2009":
    case "\u202f":
      return " ";
    default: {
      const lower = char.toLowerCase();
      return lower.length === 1 ? lower : char;
    }
  }
}
