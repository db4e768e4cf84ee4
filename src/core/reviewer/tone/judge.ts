// Which sentences of a letter have a fault of tone, which one, and where in the sentence?
import { isQuoted } from "../phrase.ts";
import type { Letter, Sentence, Span } from "../letter.ts";
import { LABELS, TONES, type Act, type Label, type Tone } from "./labels.ts";
import { evidenceFor, scoresOf } from "./model.ts";

/** What the model makes of one sentence of a letter. */
export interface Judged {
  sentence: Sentence;
  /** What the model read: the sentence with what is not the writer's own words blotted out, of the same length. */
  read: string;
  /** By LABELS. */
  scores: Float64Array;
  /** The likeliest tone, faulty or not. */
  tone: Tone;
  /** How surely the sentence has a fault: that any tone speaks, plus how clearly this one does. */
  surety: number;
}

/**
 * From SUSPECTED on a sentence is remarked on, as information; from SURE on as a warning. Chosen so that in cross-validation,
 * whose good sentences were written to look like faults, one in a hundred is warned of (docs/decisions/0008).
 */
export const SUSPECTED = 0.2;
export const SURE = 1;

const judged = new WeakMap<Letter, readonly Judged[]>();

/** Every sentence of a letter, judged once however many rules ask. */
export function judgeSentences(letter: Letter): readonly Judged[] {
  const known = judged.get(letter);
  if (known) return known;
  const made = letter.sentences.map((sentence) => judge(sentence, ownWordsOf(letter, sentence)));
  judged.set(letter, made);
  return made;
}

function judge(sentence: Sentence, read: string): Judged {
  const scores = scoresOf(read);
  const tone = likeliest(scores);
  return { sentence, read, scores, tone, surety: suretyOf(scores, tone) };
}

/** The score of one label. */
export function scoreOf(judged: Judged, label: Label): number {
  return judged.scores[LABELS.indexOf(label)]!;
}

/** The sentences that do this, as surely as asked for. */
export function sentencesThat(act: Act, letter: Letter, surety = 0): readonly Judged[] {
  return judgeSentences(letter).filter((one) => scoreOf(one, act) >= surety);
}

function likeliest(scores: Float64Array): Tone {
  return TONES.reduce((best, tone) => (scores[LABELS.indexOf(tone)]! > scores[LABELS.indexOf(best)]! ? tone : best));
}

function suretyOf(scores: Float64Array, tone: Tone): number {
  return scores[LABELS.indexOf("fault")]! + scores[LABELS.indexOf(tone)]!;
}

const CLAUSE_END = /[,;:–—](?=\s)|\s(?=(?:and|but|so|or|because|which|if|unless|otherwise)\s)/g;

/** The part of a faulty sentence that is faulty by itself, or the whole of it. */
export function placeOf({ sentence, read, tone }: Judged): Span {
  let best: Span | undefined;
  let most = SUSPECTED;
  let from = 0;
  for (const end of [...read.matchAll(CLAUSE_END)]
    .map((match) => match.index)
    .slice(0, 12)
    .concat(read.length)) {
    const clause = read.slice(from, end);
    const surety = suretyOf(scoresOf(clause), tone);
    // A clause of one or two words says nothing by itself.
    if (surety > most && clause.trim().split(/\s+/).length > 2) {
      most = surety;
      best = { start: from, end };
    }
    from = end;
  }
  if (!best) return { start: sentence.start, end: sentence.end };
  const lead = /^[\s,;:–—]*(?:(?:and|but|so|or)\s+)?/.exec(read.slice(best.start, best.end))![0].length;
  return { start: sentence.start + best.start + lead, end: sentence.start + best.end };
}

/** How much each class of words (or single word, or shape) speaks for a tone in a sentence. */
export function voicesFor({ read, tone }: Judged): Map<string, number> {
  const voices = new Map<string, number>();
  for (const { feature, weight } of evidenceFor(read, tone)) {
    for (const unit of feature.split(" ")) {
      if (unit.startsWith("@")) voices.set(unit.slice(1), (voices.get(unit.slice(1)) ?? 0) + weight);
    }
  }
  return voices;
}

/** Names from the case, addresses, and what stands in quotation marks are not the writer's words. */
function ownWordsOf(letter: Letter, sentence: Sentence): string {
  let read = letter.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)).replace(/\n/g, " ");
  const blot = (span: Span, letters: string): void => {
    const start = Math.max(0, span.start - sentence.start);
    const end = Math.min(read.length, span.end - sentence.start);
    if (end > start) read = read.slice(0, start) + letters.repeat(end - start).slice(0, end - start) + read.slice(end);
  };
  for (const span of touching(letter.known, sentence)) blot(span, "N");
  for (const span of touching(letter.opaque, sentence)) blot(span, "N");
  for (const match of read.matchAll(/"[^"]{1,300}"/g)) {
    const start = sentence.start + match.index;
    if (isQuoted(letter, start + 1, start + match[0].length - 1))
      blot({ start: start + 1, end: start + match[0].length - 1 }, "N");
  }
  return read;
}

/** A sentence of more letters is none; the model would not read on anyway. */
const LONGEST = 2_000;

/** The spans (ordered, without overlaps) that touch a sentence; a long letter has many. */
function touching(spans: readonly Span[], { start, end }: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let index = low; index < spans.length && spans[index]!.start < end; index++) found.push(spans[index]!);
  return found;
}
