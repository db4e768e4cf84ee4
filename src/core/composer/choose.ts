// Which of the phrases that could stand here is the one for this letter?
import { fill } from "./fill.ts";
import type { Move, Phrase } from "./grammar/phrase.ts";
import { fiveGrams, sentenceKey, unitHash } from "./overlap.ts";
import type { Situation } from "./situation.ts";
import type { Slots } from "./slots.ts";

export interface Said {
  /** `callback.3`: the move and the place of the phrase in it. */
  id: string;
  text: string;
  facts: string[];
}

/** What was written before, here and elsewhere. */
export interface Memory {
  /** Sentences sent to this company. */
  sentences: ReadonlySet<string>;
  /** Runs of five words sent anywhere. */
  grams: ReadonlySet<string>;
  /** Phrases that colleagues of the reader get. */
  taken: ReadonlySet<string>;
}

export interface Chooser {
  situation: Situation;
  memory: Memory;
  /** Company, person, purpose: what makes this letter another one than the next. */
  seed: string;
  version: number;
  /** Sentences of this letter so far. */
  said: Said[];
  /** Runs of five words of this letter so far. */
  grams: Set<string>;
}

/** The best phrase of the moves given, or undefined where none can be filled. Nothing is added to the letter yet. */
export function choose(chooser: Chooser, moves: readonly Move[], slots: Slots): Said | undefined {
  const { situation, memory, seed, version, said } = chooser;
  const banned = situation.request.voice?.banned?.map(sentenceKey).filter((phrase) => phrase !== "") ?? [];
  const last = said.at(-1)?.text ?? "";
  const candidates: { said: Said; penalty: number }[] = [];
  for (const move of moves) {
    move.phrases.forEach((phrase, index) => {
      if (!allowed(phrase, situation)) return;
      const filled = fill(phrase, slots, situation.culture);
      if (!filled) return;
      const id = `${move.name}.${index}`;
      const key = sentenceKey(filled.text);
      if (banned.some((phrase) => ` ${key} `.includes(` ${phrase} `))) return;
      if (said.some((item) => item.text === filled.text)) return;
      let penalty = 4 * unitHash(`${seed}|${id}`);
      if (memory.sentences.has(key)) penalty += 1_000;
      if (memory.taken.has(id)) penalty += 100;
      if (situation.places > 1 && index % situation.places !== situation.place % situation.places) penalty += 12;
      const grams = fiveGrams(filled.text);
      const seen = grams.filter((gram) => memory.grams.has(gram)).length;
      if (grams.length > 0) penalty += 40 * (seen / grams.length);
      if (grams.some((gram) => chooser.grams.has(gram))) penalty += 200;
      if (startsAlike(last, filled.text)) penalty += 8;
      penalty -= 5 * (situation.request.voice?.preferred?.[id] ?? 0);
      candidates.push({ said: { id, text: filled.text, facts: filled.facts }, penalty });
    });
  }
  if (candidates.length === 0) return undefined;
  candidates.sort((a, b) => a.penalty - b.penalty || (a.said.id < b.said.id ? -1 : 1));
  if (version === 0) return candidates[0]!.said;
  // Another version takes another phrase of those that are as good.
  const good = candidates.filter((item) => item.penalty < candidates[0]!.penalty + 20);
  const step =
    version < good.length ? version : Math.floor(unitHash(`${seed}|${version}|${moves[0]!.name}`) * good.length);
  return good[step % good.length]!.said;
}

function allowed(phrase: Phrase, situation: Situation): boolean {
  if (phrase.cultures && !phrase.cultures.includes(situation.culture)) return false;
  if (phrase.parts && !phrase.parts.includes(situation.part)) return false;
  if (phrase.formats && !(situation.interview?.format && phrase.formats.includes(situation.interview.format)))
    return false;
  return !phrase.notParts?.includes(situation.part);
}

/** Two sentences in a row with the same first word; with "I" it is the beginning of a chain. */
function startsAlike(a: string, b: string): boolean {
  const first = (text: string): string => text.split(/[\s']/)[0]!.toLowerCase();
  return a !== "" && first(a) === first(b);
}

/** Adds a sentence to the letter. */
export function keep(chooser: Chooser, said: Said): void {
  chooser.said.push(said);
  for (const gram of fiveGrams(said.text)) chooser.grams.add(gram);
}
