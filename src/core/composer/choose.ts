// Which of the phrases that could stand here is the one for this letter?
import { allowed } from "./allowed.ts";
import { fill, tidy, type Filled } from "./fill.ts";
import type { Move, Phrase } from "./grammar/phrase.ts";
import { fiveGrams, hashState, sentenceKey, unitHash } from "./overlap.ts";
import type { Situation } from "./situation.ts";
import type { Slots } from "./slots.ts";

export interface Said {
  /** `callback.3`: the move and the place of the phrase in it. */
  id: string;
  /** The text of the phrase with its slots: what is remembered of a person's liking, wherever the phrase stands in its list. */
  phrase: string;
  text: string;
  facts: string[];
}

/** What was written before, here and elsewhere. */
export interface Memory {
  /** Sentences sent to this company. */
  sentences: ReadonlySet<string>;
  /** Runs of five words, and the letters (by number) in which they stood. */
  grams: ReadonlyMap<string, readonly number[]>;
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
  /** Telling words of this letter so far. */
  telling: Set<string>;
  /** How many runs this letter shares so far with each earlier one. */
  shared: Map<number, number>;
}

/** What speaks against a phrase, in points; the least is chosen. */
const AGAINST = {
  /** The sentence went to this company before. */
  sentAlready: 1_000,
  /** A colleague of the reader gets this phrase. */
  taken: 100,
  /** It belongs to another place of the panel. */
  otherPlace: 12,
  /** It begins like the sentence before; with "I" that makes a chain. */
  beginsAlike: 8,
  /** Three sentences in a row would begin with "I". */
  chain: 40,
  /** One word twice in a sentence: "my experience, as my experience includes". */
  echoInside: 15,
  /** The sentence before names the company already. */
  companyAgain: 40,
  /** One of this letter does. */
  companyTwice: 6,
  /** The subject line and the first sentence name the role already. */
  roleTwice: 8,
  /** Two sentences of a short letter name the company, or the role, already. */
  namedOften: 40,
  /** Two sentences of thanks in a row. */
  thanksAgain: 60,
  /** A telling word ("enjoyed", "glad") stands in this letter already: for each. */
  echoes: 6,
  /** A second sentence with a colon makes the letter look assembled. */
  secondColon: 60,
  /** Longer than reads well: for each word beyond 30. */
  tooLong: 0.7,
  /** Chance, so that letters differ. */
  chance: 10,
} as const;
/** Phrases within so many points of the best serve for other versions. */
const AS_GOOD = 20;

interface Candidate {
  phrase: Phrase;
  id: string;
  /** What speaks against it before it is filled: never more than in the end. */
  least: number;
}

/** The best phrase of the moves given, or undefined where none can be filled. Nothing is added to the letter yet. */
export function choose(chooser: Chooser, moves: readonly Move[], slots: Slots): Said | undefined {
  const { situation, memory, version } = chooser;
  const banned = situation.request.voice?.banned?.map(sentenceKey).filter((phrase) => phrase !== "") ?? [];
  const candidates = candidatesOf(chooser, moves, slots);
  const judged: { said: Said; against: number }[] = [];
  // Another version needs as many good ones as it goes down the list.
  const enough = version === 0 ? 3 : 6 + (version % 24);
  let best = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = version === 0 ? best : best + AS_GOOD;
    if (judged.length >= enough && candidate.least >= limit) break;
    const filled = fill(candidate.phrase, slots, situation.culture)!;
    if (banned.length > 0) {
      const key = ` ${sentenceKey(filled.text)} `;
      if (banned.some((phrase) => key.includes(` ${phrase} `))) continue;
    }
    const against = candidate.least + weigh(chooser, memory, filled);
    judged.push({
      said: { id: candidate.id, phrase: candidate.phrase.text, text: filled.text, facts: filled.facts },
      against,
    });
    best = Math.min(best, against);
  }
  if (judged.length === 0) return undefined;
  judged.sort((a, b) => a.against - b.against || (a.said.id < b.said.id ? -1 : 1));
  const good = version === 0 ? judged.slice(0, 1) : judged.filter((item) => item.against < best + AS_GOOD);
  const step =
    version < good.length
      ? version
      : Math.floor(unitHash(`${chooser.seed}|${version}|${moves[0]!.name}`) * good.length);
  const turned = [
    ...good.slice(step % good.length),
    ...good.slice(0, step % good.length),
    ...judged.filter((item) => !good.includes(item)),
  ];
  const chosen = (turned.find((item) => !repeats(chooser, item.said.text)) ?? turned[0]!).said;
  return { ...chosen, text: roleOnce(tidy(chosen.text), situation.role) };
}

/** "the PhD Position in Snow Hydrology position" says it twice. */
function roleOnce(text: string, role: string): string {
  if (!/\b(?:position|role|job|post|vacancy|internship|traineeship|apprenticeship|fellowship|residency)\b/i.test(role))
    return text;
  return text.replaceAll(`${role} position`, role).replaceAll(`${role} role`, role).replaceAll(`${role} opening`, role);
}

/** The phrases that may stand here and can be filled, the likeliest first. */
function candidatesOf(chooser: Chooser, moves: readonly Move[], slots: Slots): Candidate[] {
  const { situation, memory, seed } = chooser;
  const preferred = situation.request.voice?.preferred;
  const candidates: Candidate[] = [];
  const seeded = hashState(`${seed}|`);
  // Colleagues take turns at the phrases, and at another company they take other turns.
  const shift = Math.floor(unitHash(`${situation.company}|${situation.role}`) * situation.places);
  const hasList = chooser.said.some((item) => item.text.includes(": "));
  for (const { phrase, index, id, words } of moves.flatMap(entriesOf)) {
    if (!allowed(phrase, situation) || phrase.slots.some((name) => slots[name] === undefined)) continue;
    let least = AGAINST.chance * unitHash(id, seeded);
    if (memory.taken.has(id)) least += AGAINST.taken;
    if (situation.places > 1 && (index + shift) % situation.places !== situation.place % situation.places)
      least += AGAINST.otherPlace;
    if (hasList && opensList(phrase)) least += AGAINST.secondColon;
    for (const word of words) if (chooser.telling.has(word)) least += AGAINST.echoes;
    if (preferred) least -= AGAINST.chance * (preferred[phrase.text] ?? 0);
    candidates.push({ phrase, id, least });
  }
  return candidates.sort((a, b) => a.least - b.least || (a.id < b.id ? -1 : 1));
}

interface Entry {
  phrase: Phrase;
  index: number;
  /** The move's name and the place of the phrase in it. */
  id: string;
  /** Its telling words. */
  words: readonly string[];
}
const entries = new WeakMap<Move, readonly Entry[]>();

function entriesOf(move: Move): readonly Entry[] {
  let known = entries.get(move);
  if (known === undefined) {
    known = move.phrases.map((phrase, index) => ({
      phrase,
      index,
      id: `${move.name}.${index}`,
      words: wordsThatTell(phrase.text.replace(/\{[^}]+\}/g, "")),
    }));
    entries.set(move, known);
  }
  return known;
}

/** "One example: …" */
function opensList(phrase: Phrase): boolean {
  return phrase.text.includes(": {");
}

/** What speaks against it once it is filled. */
function weigh(chooser: Chooser, memory: Memory, filled: Filled): number {
  let against = 0;
  if (memory.sentences.size > 0 && memory.sentences.has(sentenceKey(filled.text))) against += AGAINST.sentAlready;
  // "… Thank you. Thank you in particular …"
  if (/^(?:Many )?[Tt]hank/.test(filled.text) && /[Tt]hank/.test(chooser.said.at(-1)?.text ?? ""))
    against += AGAINST.thanksAgain;
  if (startsAlike(chooser.said.at(-1)?.text ?? "", filled.text)) {
    against += AGAINST.beginsAlike;
    if (/^I\b/.test(filled.text) && chainOfI(`${chooser.said.map((item) => item.text).join(" ")} ${filled.text}`))
      against += AGAINST.chain;
  }
  if (ECHOED.some((word) => filled.text.indexOf(word) !== filled.text.lastIndexOf(word))) against += AGAINST.echoInside;
  const { company, role } = chooser.situation;
  if (filled.text.includes(company)) {
    const before = timesSaid(chooser, company);
    if (before > 1) against += AGAINST.namedOften;
    if (chooser.said.at(-1)?.text.includes(company)) against += AGAINST.companyAgain;
    else if (before > 0) against += AGAINST.companyTwice;
  }
  if (filled.text.includes(role)) {
    const before = timesSaid(chooser, role);
    against += before > 1 ? AGAINST.namedOften : before > 0 ? AGAINST.roleTwice : 0;
  }
  against += AGAINST.tooLong * Math.max(0, filled.text.length / LETTERS_A_WORD - 30);
  if (memory.grams.size > 0) against += resemblance(chooser, memory, fiveGrams(filled.text));
  return against;
}

/** In how many sentences so far. */
function timesSaid(chooser: Chooser, name: string): number {
  return chooser.said.filter((item) => item.text.includes(name)).length;
}

/** With the space behind it. */
const LETTERS_A_WORD = 5.7;

/** Five words in a row that stand in this letter already. */
function repeats(chooser: Chooser, text: string): boolean {
  return chooser.said.some((item) => item.text === text) || fiveGrams(text).some((gram) => chooser.grams.has(gram));
}

/**
 * How near the letter would come to the one earlier letter it is most like, and how often the phrase was used at all.
 * Two shared sentences weigh far more than one, and a short sentence in common is one in common.
 */
function resemblance(chooser: Chooser, memory: Memory, grams: readonly string[]): number {
  let most = 0;
  let uses = 0;
  for (const [letter, count] of sharedWith(memory, grams)) {
    uses++;
    most = Math.max(most, count + (chooser.shared.get(letter) ?? 0));
  }
  return (most + (most * most) / 5 + uses) * (grams.length < 2 ? 0.5 : 1);
}

/** What a shared sentence counts besides its runs of five words. */
const SENTENCE = 5;

/** Earlier letters with any of these runs, and how much that counts. */
function sharedWith(memory: Memory, grams: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const gram of grams) {
    for (const letter of memory.grams.get(gram) ?? []) counts.set(letter, (counts.get(letter) ?? SENTENCE) + 1);
  }
  return counts;
}

const TELLING =
  /\b(own|talk|conversation|discuss|enjoy|glad|appreciat|useful|use|remember|interest|happy|pleas|picture|concrete|helped|help|clear|like|keen|learn|memor|experience|offer|example|point|understand)(?:ed|ly|s|es|ing|ure|er|able)?\b/gi;
function wordsThatTell(text: string): string[] {
  return [...new Set([...text.matchAll(TELLING)].map((match) => match[1]!.toLowerCase()))];
}

const ECHOED = ["experience", "my own", "mentioned", " about ", "similar", ", so ", ", and ", ": ", " time "];

/** Two sentences in a row with the same first word. */
function startsAlike(a: string, b: string): boolean {
  if (a === "" || a[0] !== b[0]) return false;
  const first = (text: string): string => /^[^\s']+/.exec(text)?.[0] ?? "";
  return first(a) === first(b);
}

/** The last three sentences or clauses behind a full stop begin with "I". */
function chainOfI(text: string): boolean {
  const last = text.split(/(?<=[.!?]) /).slice(-3);
  return last.length === 3 && last.every((sentence) => /^I\b/.test(sentence));
}

/** Adds a sentence to the letter. */
export function keep(chooser: Chooser, said: Said): void {
  chooser.said.push(said);
  for (const word of wordsThatTell(said.text)) chooser.telling.add(word);
  const grams = fiveGrams(said.text);
  for (const gram of grams) chooser.grams.add(gram);
  for (const [letter, count] of sharedWith(chooser.memory, grams)) {
    chooser.shared.set(letter, (chooser.shared.get(letter) ?? 0) + count);
  }
}
