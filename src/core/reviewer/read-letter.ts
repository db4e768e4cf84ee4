// Which parts does a message have? Subject, greeting, prose, closing, signature; its sentences and words.
import type { CaseFile } from "../case/case-file.ts";
import type { ReviewRequest } from "./finding.ts";
import { factsOf } from "./facts.ts";
import { findGreeting } from "./greeting.ts";
import { flatOf, plainOf } from "./fold.ts";
import type { Letter, Span } from "./letter.ts";
import { purposeOf } from "./purpose-of.ts";
import { sentencesOf } from "./sentences.ts";

/** Nobody sends a longer letter; what lies beyond is not read, which bounds the time of a review. */
export const LONGEST = 100_000;

const CLOSING =
  /^(?:[-–—]\s*)?(?:(?:with |and |many |my |our |all my )*(?:(?:very |most |kindest|kind|warm|warmest|best|sincere|heartfelt|many|much|friendly|cordial|good|sunny) ?)*(?:regards?|wish(?:es)?|thanks|gratitude|appreciation|greetings)|(?:yours |your |your's |very |most )*(?:sincere(?:ly)?|truly|faithfully|cordially|respectfully|gratefully|appreciatively|warmly|kindly|obliged)(?: yours?)?|yours(?: ever| always| aye)?|as ever|ever yours|ng[āa] mihi(?: nui)?|best|cheers|all the best|all my best|thank you|thank-you|thanks|thx|ta|take care|talk soon|speak soon|see you(?: soon| then)?|until then|until next time|with (?:appreciation|gratitude|thanks)|in gratitude|gratefully|mit freundlichen gr[üu](?:ß|ss)en|viele gr[üu](?:ß|ss)e|liebe gr[üu](?:ß|ss)e|beste gr[üu](?:ß|ss)e|vriendelijke groet(?:en)?|met vriendelijke groet(?:en)?|cordialement|bien cordialement|saludos(?: cordiales)?|atentamente|cordiali saluti|med v[äa]nlig h[äa]lsning(?:ar)?|v[äa]nliga h[äa]lsningar|(?:med )?venn?lig hilsen|(?:med )?v[äa]nlig h[äa]lsning|un saludo|in solidarity[\w ]{0,20}|h[äa]lsningar|pozdrawiam|namaste|gr[üu](?:ß|ss)e|love|xoxo|br|kr|rgds|peace|ciao|onwards|blessings|god bless(?: you)?)(?: (?:again|so much|very much|once again|once more|a lot|a million|a bunch|in advance|for (?:your|the|everything|considering|reading|this|all)[^.!?\n]{0,60}|and (?:best |kind |warm(?:est)? )?(?:regards|wishes|thanks|see you[^.!?\n]{0,20}|best|take care|talk soon)|from [\p{L} ]{0,30}|to (?:you|all|everyone|the team)[^.!?\n]{0,30}|yours|indeed|always))*\s*[,.!;:)]{0,3}\s*$/iu;
const INLINE_CLOSING =
  /^(?:[Bb]est|[Tt]hanks|[Cc]heers|[Rr]egards|[Kk]ind [Rr]egards|[Bb]est [Rr]egards|[Ss]incerely|[Ww]arm [Rr]egards|[Bb]est [Ww]ishes|[Mm]any [Tt]hanks|[Tt]hank you|[Aa]ll the best)[,.!]? {1,3}(\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,3})$/u;
const NAME_LINE =
  /^[-–—~ ]{0,3}\p{Lu}[\p{L}\p{M}'’.-]*(?:,? (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|da|bin|al|el|la|di|\([\p{L}/ ]+\))){0,4}[-–—. ]{0,4}$/u;
const QUOTE_HEAD =
  /^(?:-{2,}\s*(?:original message|forwarded message|forwarded by)|(?:on|am|le) .{6,120}(?:wrote|schrieb|a écrit)\s*:?$|_{20,}$|begin forwarded message)/i;
const HEADER = /^\W{0,4}(?:to|from|cc|bcc|date|sent|reply-to)\W{0,3}:/i;
const SUBJECT = /^\W{0,4}(?:subject|subject line|betreff)\W{0,3}:\W{0,3}[ \t]{0,5}/i;
const OPAQUE =
  /`[^`\n]{1,300}`|\b(?:https?|ftp|mailto|tel):[^\s<>"]{1,2000}|\bwww\.[^\s<>"]{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|\b(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|dev|me|co|bio|ai|app|edu|gov|example|de|uk|fr|nl|se|no|dk|pl|es|it|ch|at|eu|in|jp|br|ca|au|us|info|tech|xyz|page|design)\b(?:\/[^\s<>"]{0,500})?/gi;

/** Reads a request's message. Never fails: what has no recognisable parts is prose. */
export function readLetter(request: ReviewRequest): Letter {
  const text = request.message.length > LONGEST ? request.message.slice(0, LONGEST) : request.message;
  const plain = plainOf(text);
  const lines = linesOf(plain);
  let index = 0;
  while (index < lines.length && isBlank(plain, lines[index]!)) index++;
  let subject: Span | undefined;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    const shown = plain.slice(line.start, Math.min(line.end, line.start + 200));
    const head = SUBJECT.exec(shown);
    if (head) {
      const end = line.start + plain.slice(line.start, line.end).trimEnd().length;
      subject = { start: Math.min(line.start + head[0].length, end), end };
    } else if (!HEADER.test(shown)) break;
  }
  const bodyStart = lines[index]?.start ?? plain.length;
  const bodyEnd = quoteStart(plain, lines, index);
  const body = { start: Math.min(bodyStart, bodyEnd), end: bodyEnd };
  const greeting = findGreeting(plain, body.start, body.end);
  const bodyLines = lines.filter((line) => line.start >= body.start && line.end <= body.end);
  const { closing, signature, postscripts } = findClosing(plain, bodyLines, greeting?.end ?? body.start);
  const proseEnd = closing?.start ?? signature?.start ?? body.end;
  let proseStart = greeting?.end ?? body.start;
  if (greeting) proseStart += /^[\s,:;!.—–*-]{0,8}/.exec(plain.slice(proseStart, proseStart + 8))![0].length;
  const quoted = bodyLines.filter((line) => /^ {0,3}>/.test(plain.slice(line.start, line.start + 5)));
  const prose = without({ start: proseStart, end: Math.max(proseStart, proseEnd) }, quoted).concat(postscripts);
  const opaque = spansOf(text, OPAQUE);
  const sentences = prose.flatMap((span) => sentencesOf(plain, span, opaque));
  const letter: Letter = {
    request,
    text,
    plain,
    flat: flatOf(plain),
    subject,
    body,
    greeting,
    closing,
    signature,
    prose,
    sentences,
    words: sentences.flatMap((sentence) => sentence.words),
    opaque,
    known: request.caseFile ? knownSpans(plain, request.caseFile) : [],
    purposeIsGiven: request.purpose !== undefined,
    facts: request.caseFile && factsOf(request.caseFile, request),
  };
  letter.purpose = request.purpose ?? purposeOf(letter);
  return letter;
}

function knownSpans(plain: string, caseFile: CaseFile): Span[] {
  const names = [
    caseFile.role.title,
    caseFile.company.name,
    caseFile.candidate.name,
    ...(caseFile.contacts ?? []).flatMap((contact) => [contact.name, contact.title ?? ""]),
  ].filter((name) => name.length > 2);
  const lower = plain.toLowerCase();
  if (lower.length !== plain.length) return [];
  const spans: Span[] = [];
  for (const name of new Set(names.map((name) => name.toLowerCase()))) {
    for (let at = lower.indexOf(name); at >= 0 && spans.length < 500; at = lower.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length });
  }
  // Ordered and without overlaps, as isIn wants them.
  let until = 0;
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < until) return false;
      until = span.end;
      return true;
    });
}

function linesOf(plain: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (;;) {
    const end = plain.indexOf("\n", start);
    if (end < 0) break;
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: plain.length });
  return lines;
}

function isBlank(plain: string, line: Span): boolean {
  return plain.slice(line.start, line.end).trim() === "";
}

function quoteStart(plain: string, lines: Span[], from: number): number {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.end - line.start <= 200 && QUOTE_HEAD.test(plain.slice(line.start, line.end).trim())) {
      // An original at the very head is a message someone forwarded; then it is what there is to read.
      return index === from ? plain.length : line.start;
    }
  }
  return plain.length;
}

function findClosing(
  plain: string,
  lines: Span[],
  from: number,
): { closing?: Span; signature?: Span; postscripts: Span[] } {
  const bodyEnd = lines.at(-1)?.end ?? 0;
  const postscripts: Span[] = [];
  const first = Math.max(0, lines.length - 40);
  let chosen: number | undefined;
  let inline: Span | undefined;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.start < from || line.end - line.start > 100) continue;
    const shown = plain.slice(line.start, line.end).trim();
    if (shown === "") continue;
    if (CLOSING.test(shown) && !isSentence(plain, lines, index, shown)) {
      // "Thank you." inside the letter is prose: a closing has little below it, or only a name and an address.
      if (proseWordsBelow(plain, lines, index) <= 12) {
        chosen = index;
        inline = undefined;
      }
    } else {
      const match = INLINE_CLOSING.exec(shown);
      if (match && proseWordsBelow(plain, lines, index) <= 12) {
        const at =
          line.end -
          plain.slice(line.start, line.end).length +
          plain.slice(line.start, line.end).lastIndexOf(match[1]!);
        inline = { start: at, end: at + match[1]!.length };
        chosen = index;
      }
    }
  }
  if (chosen === undefined) {
    const last = lastNameLine(plain, lines, from);
    return { signature: last && { start: last.start, end: bodyEnd }, postscripts };
  }
  // "Thank you for everything," may stand above "Best regards,": the block begins with the first of them.
  const line = lines[blockHead(plain, lines, chosen, from)]!;
  const closing = { start: line.start, end: inline ? inline.start : lines[chosen]!.end };
  let signatureEnd = bodyEnd;
  for (let index = chosen + 1; index < lines.length; index++) {
    const below = lines[index]!;
    if (/^\W{0,3}p\.? ?p?\.? ?s\b/i.test(plain.slice(below.start, below.start + 12))) {
      signatureEnd = below.start;
      postscripts.push({ start: below.start, end: bodyEnd });
      break;
    }
  }
  return { closing, signature: { start: closing.end, end: Math.max(closing.end, signatureEnd) }, postscripts };
}

/** "Thank you for the chance." ends the prose; "Thank you for the chance," closes the letter. */
function isSentence(plain: string, lines: Span[], index: number, shown: string): boolean {
  if (!/[.!]$/.test(shown)) return false;
  const isLast = lines.slice(index + 1).every((line) => isBlank(plain, line));
  return isLast || (/\bfor\b/i.test(shown) && shown.split(" ").length > 4);
}

function blockHead(plain: string, lines: Span[], chosen: number, from: number): number {
  let head = chosen;
  for (let index = chosen - 1; index >= 0 && lines[index]!.start >= from && chosen - index < 4; index--) {
    const shown = plain.slice(lines[index]!.start, Math.min(lines[index]!.end, lines[index]!.start + 100)).trim();
    if (shown === "") continue;
    if (!CLOSING.test(shown) || /[.!]$/.test(shown)) break;
    head = index;
  }
  return head;
}

/** How much prose (not names, addresses, numbers) stands below a line, as words; a postscript does not count. */
function proseWordsBelow(plain: string, lines: Span[], index: number): number {
  let words = 0;
  for (let next = index + 1; next < lines.length; next++) {
    const shown = plain.slice(lines[next]!.start, Math.min(lines[next]!.end, lines[next]!.start + 400)).trim();
    if (/^\W{0,3}p\.? ?p?\.? ?s\b/i.test(shown)) break;
    const isProse = /[.!?]\s*$/.test(shown) || shown.length > 70;
    if (isProse && /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(shown)) words += shown.split(/\s+/).length;
  }
  return words;
}

function lastNameLine(plain: string, lines: Span[], from: number): Span | undefined {
  for (let index = lines.length - 1, seen = 0; index > 0 && seen < 8; index--) {
    const line = lines[index]!;
    if (line.start < from) return undefined;
    const shown = plain.slice(line.start, Math.min(line.end, line.start + 120)).trim();
    if (shown === "") continue;
    seen++;
    if (shown.length <= 50 && NAME_LINE.test(shown) && !/^(?:thanks|thank|regards|best|cheers)/i.test(shown)) {
      const above = plain.slice(lines[index - 1]!.start, lines[index - 1]!.end).trim();
      const isSigned = above === "" || /[.!?,]$/.test(above) || /^[-–—~]/.test(shown);
      if (isSigned) return line;
    }
    if (/[.!?]$/.test(shown) && shown.split(" ").length > 5) return undefined;
  }
  return undefined;
}

function without(span: Span, holes: Span[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const hole of holes) {
    if (hole.end <= start || hole.start >= span.end) continue;
    if (hole.start > start) parts.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts.length > 1 ? parts.filter((part) => part.end - part.start > 1) : parts;
}

/** The places a pattern matches, in order. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
