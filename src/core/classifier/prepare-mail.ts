// What did the sender write, apart from quoted mails, signatures and disclaimers, and where does each sentence stand?
//
// The text is folded (lower case, plain quotes and dashes, single blanks) and every folded character remembers its
// place in the original, so that evidence can be shown where it stands.
import type { IncomingMail } from "./reading.ts";

export interface MailSentence {
  /** Folded text. */
  text: string;
  /** Offset of each folded character in the original text. */
  places: readonly number[];
  asks: boolean;
  /** From this folded character on it speaks of what may be, or of what happens to others; Infinity: nowhere. */
  hypotheticalFrom: number;
}

export interface PreparedMail {
  sentences: MailSentence[];
  subject: MailSentence;
  /** The subject is the candidate's own ("Re: …"), so its words say little. */
  isReply: boolean;
  isForward: boolean;
  /** The mail's own words are few and the forwarded ones were read instead. */
  readsForwarded: boolean;
  words: number;
}

// Nobody writes more than this to a candidate; what follows is a quoted thread or an attack.
const MOST_TEXT = 40_000;
const LONGEST_SENTENCE = 600;

/** Takes a decoded mail; any text is accepted. Linear in its length. */
export function prepareMail(mail: IncomingMail): PreparedMail {
  const subjectText = (mail.subject ?? "").slice(0, 1_000);
  const text = mail.text.slice(0, MOST_TEXT);
  const isForward = /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|wg|tr|rv|doorst|vs|i)\s?:/iu.test(subjectText);
  const isReply = /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|sv|antw|ré|res|odp|vá)\s?(?:\[\d+\])?\s?:/iu.test(subjectText);
  const lines = linesOf(text);
  let kept = ownLines(lines);
  let readsForwarded = false;
  const own = countWords(kept);
  if (own < 12) {
    const forwarded = forwardedLines(lines, own === 0 || isForward);
    if (forwarded.length > 0) {
      kept = [...kept, ...forwarded];
      readsForwarded = true;
    }
  }
  const sentences = kept.length === 0 ? [] : sentencesOf(foldLines(kept, text));
  return {
    sentences,
    subject: oneSentence(foldLines([{ start: 0, end: subjectText.length, text: subjectText }], subjectText)),
    isReply,
    isForward,
    readsForwarded,
    words: countWords(kept),
  };
}

interface Line {
  start: number;
  end: number;
  text: string;
}

function linesOf(text: string): Line[] {
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
function ownLines(lines: Line[]): Line[] {
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
function forwardedLines(lines: Line[], blocksToo: boolean): Line[] {
  const begin = lines.findIndex(
    (line, index) => FORWARDED.test(line.text.slice(0, 80)) || (blocksToo && isHeaderBlock(lines, index)),
  );
  if (begin < 0) return [];
  const body = lines.slice(begin + 1).filter((line) => !HEADER_LINE.test(line.text.slice(0, 30)));
  return ownLines(body);
}

function countWords(lines: Line[]): number {
  let words = 0;
  for (const line of lines) words += line.text.trim() === "" ? 0 : line.text.trim().split(/\s+/u).length;
  return words;
}

interface Folded {
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
function foldLines(lines: Line[], original: string): Folded {
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

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|ref|approx|dept|inc|ltd|corp|co|vs|jan|feb|mar|apr|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|z\.b|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|[a-z]|\d{1,2})\.$/u;

function sentencesOf(folded: Folded): MailSentence[] {
  const sentences: MailSentence[] = [];
  let start = 0;
  const { text } = folded;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && text[from] === " ") from += 1;
    while (to > from && text[to - 1] === " ") to -= 1;
    if (to > from) sentences.push(oneSentence({ text: text.slice(from, to), places: folded.places.slice(from, to) }));
    start = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === "\n") {
      push(index);
      start = index + 1;
    } else if (char === "." || char === "!" || char === "?" || char === "…") {
      const next = text[index + 1];
      if (next !== undefined && next !== " " && next !== '"' && next !== ")") continue;
      if (char === "." && ABBREVIATION.test(text.slice(Math.max(start, index - 8), index + 1))) continue;
      push(index + 1);
    } else if (index - start >= LONGEST_SENTENCE && char === " ") {
      push(index);
    } else if (index - start >= LONGEST_SENTENCE * 2) {
      push(index);
    }
  }
  push(text.length);
  return sentences;
}

// Said of what may be, wherever it stands in the sentence: "if you are selected", "only shortlisted candidates will".
const MAY_BE =
  /(?:\bif (?:you (?:are|have been|were|get|do get) (?:\w+ )?(?:selected|shortlisted|chosen|successful|unsuccessful|invited|rejected|a (?:good |strong )?(?:match|fit))|your (?!calendar|schedule|availability)|selected|shortlisted|successful|there(?:'s| is| are)|we (?:feel|think|find|believe|decide|see|determine|would|need|require|wish)|it(?:'s| is) (?:not )?a (?:good )?(?:match|fit)|this (?:position|role)|not selected|you (?:match|meet|fit|qualify))|\bshould (?:you be|your|we (?:wish|decide|require|need)|there be|the team (?:decide|wish))|(?:^|\b(?:only|all|any|the|of|those|successful|that|notify|contact|to) )(?:candidates?|applicants?|those|people|anyone) (?:who|whose|that|selected|shortlisted|considered|chosen) (?:\S+ ){0,10}(?:will|may|can|should|must|would|are (?:then )?(?:invited|contacted))\b|\b(?:successful|shortlisted|selected|suitable|qualified|chosen) (?:candidates?|applicants?|ones) (?:will|are|get|would|may|can)\b|\bonly (?:shortlisted|those|selected|successful|candidates|applicants)|\bdepending on|\b(?:may|might|could) (?:include|be (?:invited|asked|contacted|selected|shortlisted))|\bwhether or not|\bassume (?:that )?(?:you|your)|\bconsider (?:that )?your application (?:as |to be |to have )?(?:un|been|not|rejected|closed)|\b(?:our|the) (?:typical |usual )?(?:hiring|interview|recruitment|selection|application) process (?:is|takes|consists|usually|typically|includes|will|may|can|involves)|\bfalls (?!t)|\bsollten sie|\bwenn sie nicht|\bsi votre|\bsi vous n|\bconsidérer que votre|\bsans (?:réponse|nouvelles)|\bsi no (?:has|recibe)|\bindien|\bom du inte)/u;
// An "if" clause covers what follows it, not what stands before.
const IF_BEGINS =
  /(?:^|[\s,(;-])(?:if (?!(?:monday|tuesday|wednesday|thursday|friday|that|this|you(?:'re| are| would be|'d be|'ve)? ?(?:still |not |also )?(?:available|free|interested|around|can|could|have|need|like|want|wish|prefer|agree|accept|would|haven't|don't|do|should|feel)|possible|so|not,? (?:please|let|when|what)|anything|needed|any)\b)|unless |in case |in the event |once (?:you|your|we|the|all|a|it)|when(?:ever)? (?:a|an|another|suitable|something))/u;
// These hang an "if" on a request and leave it a request.
const ASKS_IF =
  /\b(?:know|see|ask|wonder(?:ing|ed)?|check(?:ing)?|confirm|tell (?:me|us)|say|sure|wondering|curious|advise|appreciate it|great|grateful|helpful|sorry|ok|okay|fine|good|love it|even|as) if\b/u;

function oneSentence(folded: Folded): MailSentence {
  const { text } = folded;
  const begins = MAY_BE.test(text) ? 0 : ASKS_IF.test(text) ? -1 : text.search(IF_BEGINS);
  return {
    text,
    places: folded.places,
    asks: text.endsWith("?"),
    hypotheticalFrom: begins < 0 ? Number.POSITIVE_INFINITY : begins,
  };
}
