// What does a rule see of a message? Its parts, its words and sentences, and what is known about it.
import type { Purpose } from "../case/words.ts";
import type { ReviewRequest } from "./finding.ts";
import type { Facts } from "./facts.ts";

/** UTF-16 code units of the message, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Word extends Span {
  /** As written, apostrophes straightened. */
  text: string;
  lower: string;
  /** First word of its sentence. */
  first: boolean;
}

export interface Sentence extends Span {
  text: string;
  words: Word[];
}

export interface Greeting extends Span {
  /** `Dear`, `Hi`, or empty when the name stands alone. */
  salutation: string;
  /** One for each person greeted, titles included. */
  names: (Span & { text: string })[];
  /** "Dear hiring team": a greeting of nobody in particular. */
  generic: boolean;
}

export interface Letter {
  request: ReviewRequest;
  /** The message as given; beyond 100,000 code units it is not read. */
  text: string;
  /** The same length with plain quotes, spaces and line breaks (see plainOf). */
  plain: string;
  /** As `plain`, with the line breaks a mail program put into paragraphs as spaces: a name may run over two lines. */
  flat: string;
  subject?: Span;
  body: Span;
  greeting?: Greeting;
  /** The line such as "Kind regards,". */
  closing?: Span;
  /** What stands below the closing: name, phone, links. */
  signature?: Span;
  /** What the letter says: between greeting and closing, and a postscript. */
  prose: Span[];
  sentences: Sentence[];
  /** Words of the prose, in order. */
  words: Word[];
  /** Addresses, links and code: spelling and slots leave them alone. */
  opaque: Span[];
  /** Where the role, the company and people stand by their right names: what a phrase list has to say of them is beside the point. */
  known: Span[];
  /** As given, else as the text suggests. */
  purpose?: Purpose;
  /** The caller named the purpose; else it is a guess, and rules that need it are gentler. */
  purposeIsGiven: boolean;
  facts?: Facts;
}

/** Does a place lie in the prose? */
export function isInProse(letter: Letter, start: number, end: number): boolean {
  const spans = letter.prose;
  if (spans.length < 8) return spans.some((span) => start >= span.start && end <= span.end);
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return start >= spans[low]!.start && end <= spans[low]!.end;
}

/** Does a place touch an address, a link or code? */
export function isOpaque(letter: Letter, start: number, end: number): boolean {
  return isIn(letter.opaque, start, end);
}

/** Does a place touch one of these ordered spans? */
export function isIn(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (span.end <= start) low = middle + 1;
    else if (span.start >= end) high = middle - 1;
    else return true;
  }
  return false;
}
