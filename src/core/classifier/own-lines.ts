// Which lines of a mail did its sender write: no quoted mail, no signature, no legal notice?

export interface Line {
  start: number;
  end: number;
  text: string;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split("\n")) {
    lines.push({ start, end: start + part.length, text: part });
    start += part.length + 1;
  }
  return lines;
}

const QUOTED = /^\s{0,3}(?:>|\|\s)/u;
const WROTE =
  /^\s{0,3}(?:on|am|le|el|op|den|il|em)\s.{4,160}\s(?:wrote|schrieb|a écrit|escribió|schreef|skrev|ha scritto|escreveu)\b.{0,160}:?\s*$/iu;
const WROTE_BEGINS = /^\s{0,3}(?:on|am|le|el|op|den|il|em)\s(?=.{0,80}\d).{4,160}$/iu;
const WROTE_ENDS = /(?:wrote|schrieb|a écrit|escribió|schreef|skrev|ha scritto|escreveu)\s?:\s*$/iu;
const ORIGINAL =
  /^\s{0,3}(?:-{2,12}\s?(?:original(?: message|nachricht)?|ursprüngliche nachricht|message d'origine|mensaje original|oorspronkelijk bericht|ursprungligt meddelande)|_{20,})/iu;
const FORWARDED =
  /^\s{0,3}(?:-{2,12}\s{0,3}(?:forwarded (?:message|by)|weitergeleitete nachricht|message transféré|mensaje reenviado)|begin forwarded message|-{3,}\s?forwarded)/iu;
const HEADER_LINE =
  /^\s{0,3}\*?(?:from|von|de|van|från|sent|gesendet|date|datum|to|an|subject|betreff|objet|cc)\*?\s?:/iu;
const SIGNATURE = /^--\s?$/u;
const SENT_FROM = /^\s{0,3}(?:sent from my|get outlook for|von meinem|envoyé de mon|enviado desde)\b/iu;
const DISCLAIMER =
  /\b(?:confidential(?:ity)?\b.{0,120}\b(?:intended|recipient|privileged|notice|information)|intended (?:solely|only) for|if you (?:are not|have received) (?:the (?:intended|named)|this (?:e-?mail|message|communication) in error)|please consider the environment|equal opportunity employer|affirmative action|diese e-mail (?:enthält|kann) vertrauliche|virus[- ]free)\b/iu;

/** The lines the sender wrote: no quotes, no signature below "-- ", no legal notice. */
export function ownLines(lines: Line[]): Line[] {
  const own: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (QUOTED.test(line.text)) continue;
    const next = lines[index + 1]?.text ?? "";
    const wrote =
      WROTE.test(line.text.slice(0, 400)) ||
      (WROTE_BEGINS.test(line.text.slice(0, 200)) && WROTE_ENDS.test(next.slice(-80)));
    if (wrote) {
      // Below such a line everything is quoted, unless the quote itself is marked with ">".
      const marked = lines.slice(index + 1, index + 6).some((item) => QUOTED.test(item.text));
      if (!marked) break;
      if (!WROTE.test(line.text.slice(0, 400))) index += 1;
      continue;
    }
    if (ORIGINAL.test(line.text.slice(0, 80)) || FORWARDED.test(line.text.slice(0, 80))) break;
    if (isHeaderBlock(lines, index) && own.some((item) => item.text.trim() !== "")) break;
    if (SIGNATURE.test(line.text)) break;
    if (SENT_FROM.test(line.text.slice(0, 60))) continue;
    if (DISCLAIMER.test(line.text.slice(0, 500)) && line.text.length > 60) continue;
    own.push(line);
  }
  return own;
}

/** Outlook quotes with a block of header lines and no mark. */
function isHeaderBlock(lines: Line[], index: number): boolean {
  if (!/^\s{0,3}\*?(?:from|von|de|van|från)\*?\s?:/iu.test(lines[index]?.text.slice(0, 30) ?? "")) return false;
  const block = lines.slice(index + 1, index + 5).filter((line) => HEADER_LINE.test(line.text.slice(0, 30)));
  return block.length >= 2;
}

/** Below a "forwarded" line, or below a block of header lines where that is no answer's quote. */
export function forwardedLines(lines: Line[], blocksToo: boolean): Line[] {
  const begin = lines.findIndex(
    (line, index) => FORWARDED.test(line.text.slice(0, 80)) || (blocksToo && isHeaderBlock(lines, index)),
  );
  if (begin < 0) return [];
  const body = lines.slice(begin + 1).filter((line) => !HEADER_LINE.test(line.text.slice(0, 30)));
  return ownLines(body);
}

export function countWords(lines: Line[]): number {
  let words = 0;
  for (const line of lines) words += line.text.trim() === "" ? 0 : line.text.trim().split(/\s+/u).length;
  return words;
}
