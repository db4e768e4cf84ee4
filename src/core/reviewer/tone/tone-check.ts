// What does a rule of tone say of a letter? The sentences the model lays to its tone, each with the reason that speaks loudest.
import type { Purpose } from "../../case/words.ts";
import type { Severity } from "../finding.ts";
import type { Letter, Span } from "../letter.ts";
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Remark } from "../rule.ts";
import type { Tone } from "./labels.ts";
import { judgeSentences, placeOf, SURE, SUSPECTED, voicesFor, type Judged } from "./judge.ts";

/** A sentence to say when these classes of words speak loudest for the tone. */
export interface Reason {
  classes: readonly string[];
  says: string;
  /** Only where the words match this. */
  needs?: RegExp;
}

export interface ToneOptions {
  /** Said where no reason fits; `{}` is replaced by the words. */
  says: string;
  reasons?: readonly Reason[];
  /** How much surer the model must be for these purposes; without an entry not at all. */
  reluctance?: Partial<Record<Purpose, number>>;
  severity?: (letter: Letter) => Severity | undefined;
  /** Sentences the model has no say in, such as plain reports that lack every word by which this tone is told. */
  spares?: (sentence: string) => boolean;
  /** Set phrases that are a fault wherever they stand, or that have a fix; they need no model. */
  phrases?: readonly Phrase[];
}

/** A check that remarks on the sentences whose likeliest tone is this one. */
export function toneCheck(tone: Tone, options: ToneOptions): Check {
  const findPhrases = phraseCheck(options.phrases ?? [], { says: options.says, subject: true });
  return (letter) => {
    const reluctance = (letter.purpose && (options.reluctance?.[letter.purpose] ?? RELUCTANCE[letter.purpose])) ?? 0;
    const told = findPhrases(letter);
    const judged = judgeSentences(letter)
      .filter(
        (one) =>
          one.tone === tone &&
          one.surety - reluctance >= SUSPECTED &&
          !options.spares?.(letter.text.slice(one.sentence.start, one.sentence.end)) &&
          !told.some((remark) => isWithin(remark, one.sentence)),
      )
      .map((one) => remarkOf(letter, one, options, severityOf(one.surety - reluctance, letter, options)));
    return [...told, ...judged];
  };
}

/** Where there is an offer, dates, conditions and plans are what the letter is about. */
const RELUCTANCE: Partial<Record<Purpose, number>> = { "offer-reply": 0.5 };

function severityOf(surety: number, letter: Letter, options: ToneOptions): Severity | undefined {
  return surety < SURE ? "info" : options.severity?.(letter);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function remarkOf(letter: Letter, judged: Judged, options: ToneOptions, severity: Severity | undefined): Remark {
  const { start, end } = placeOf(judged);
  const words = letter.text.slice(start, end).replace(/\s+/g, " ");
  const shown = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words.replace(/[.,;:]$/, "");
  const says = reasonFor(judged, words, options).replaceAll("{}", `“${shown}”`);
  return { start, end, says, ...(severity && { severity }) };
}

function reasonFor(judged: Judged, words: string, { says, reasons = [] }: ToneOptions): string {
  if (reasons.length === 0) return says;
  const voices = voicesFor(judged);
  let loudest = says;
  let most = 0.3;
  for (const reason of reasons) {
    if (reason.needs && !reason.needs.test(words)) continue;
    const voice = reason.classes.reduce((sum, name) => sum + Math.max(0, voices.get(name) ?? 0), 0);
    if (voice > most) {
      most = voice;
      loudest = reason.says;
    }
  }
  return loudest;
}
