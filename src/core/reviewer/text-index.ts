// Has this sentence, or most of this letter, been written before? An index over many letters, names masked.
//
// Sentences are found exactly (as hashes). Runs of five words are sampled, one in four by hash, which keeps
// 100,000 letters in some tens of megabytes and still estimates the shared part of a letter closely. A run
// that stands in more than 64 letters is a commonplace and counts for nothing.
import { fold } from "./fold.ts";

export interface Overlap {
  /** What was given to `add`. */
  id: number;
  /** Share of this text's five-word runs that stand in that letter too, 0 to 1. */
  share: number;
  /** Hashes of the sentences both have. */
  sentences: number[];
}

export interface TextIndex {
  /** Adds a letter; `names` are masked. Returns its id, counted from 0. */
  add(text: string, names?: readonly string[]): number;
  /** The letters that share most with a text, best first, at most `most`. */
  find(text: string, names?: readonly string[], most?: number): Overlap[];
  readonly size: number;
}

const RUN = 5;
const SAMPLE = 4;
const COMMONPLACE = 64;
/** Shorter sentences ("Thank you again for your time.") are anyone's. */
export const FEWEST_SENTENCE_WORDS = 8;

/** The words of a text for comparison: folded, with every word of the names replaced by one mask. */
export function maskedWords(text: string, names: readonly string[] = []): string[] {
  const masked = new Set(
    names.flatMap((name) => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2),
  );
  return (fold(text.replace(/['’]s\b/g, "")).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    masked.has(word) ? "·" : word,
  );
}

/** FNV-1a over the words, 32 bits, never 0. */
export function hashWords(words: readonly string[], start = 0, end = words.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) {
    const word = words[index]!;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0 || 1;
}

/** Rough sentences of a plain text, for comparison only. */
export function roughSentences(text: string): string[] {
  return text.split(/[.!?…]+(?=\s|$)|\n\s*\n|\n(?=\s*[-•*])/).filter((sentence) => sentence.trim() !== "");
}

/** Hashes of all runs of five masked words. */
export function runHashes(words: readonly string[]): number[] {
  const hashes: number[] = [];
  for (let index = 0; index + RUN <= words.length; index++) hashes.push(hashWords(words, index, index + RUN));
  return hashes;
}

/** An empty index. */
export function createTextIndex(): TextIndex {
  const runs = createPostings(1 << 16);
  const sentences = createPostings(1 << 14);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(text, names = []) {
      const id = size++;
      for (const hash of new Set(runHashes(maskedWords(text, names)))) if (hash % SAMPLE === 0) runs.add(hash, id);
      for (const hash of sentenceHashes(text, names)) sentences.add(hash, id);
      return id;
    },
    find(text, names = [], most = 5) {
      const own = new Set(runHashes(maskedWords(text, names)).filter((hash) => hash % SAMPLE === 0));
      const counts = new Map<number, number>();
      let told = 0;
      for (const hash of own) {
        const ids = runs.get(hash, COMMONPLACE + 1);
        if (ids.length > COMMONPLACE) continue;
        told++;
        for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      const shared = new Map<number, number[]>();
      for (const hash of sentenceHashes(text, names)) {
        const ids = sentences.get(hash, COMMONPLACE + 1);
        if (ids.length > COMMONPLACE) continue;
        for (const id of ids) shared.set(id, [...(shared.get(id) ?? []), hash]);
      }
      const ids = new Set([...counts.keys(), ...shared.keys()]);
      return [...ids]
        .map((id): Overlap => ({
          id,
          share: (counts.get(id) ?? 0) / Math.max(1, told),
          sentences: shared.get(id) ?? [],
        }))
        .sort((a, b) => b.sentences.length - a.sentences.length || b.share - a.share || a.id - b.id)
        .slice(0, most);
    },
  };
}

/** Hashes of the sentences long enough to be somebody's. */
export function sentenceHashes(text: string, names: readonly string[] = []): Set<number> {
  const hashes = new Set<number>();
  for (const sentence of roughSentences(text)) {
    const words = maskedWords(sentence, names);
    if (words.length >= FEWEST_SENTENCE_WORDS) hashes.add(hashWords(words));
  }
  return hashes;
}

interface Postings {
  add(key: number, id: number): void;
  get(key: number, most: number): number[];
}

/** An open-addressing table from hash to a list of ids, in typed arrays that double when they fill. */
function createPostings(capacity: number): Postings {
  let keys = new Uint32Array(capacity);
  let heads = new Int32Array(capacity).fill(-1);
  let used = 0;
  let next = new Int32Array(capacity);
  let ids = new Int32Array(capacity);
  let length = 0;
  const slotOf = (key: number, table: Uint32Array): number => {
    const mask = table.length - 1;
    let slot = key & mask;
    while (table[slot] !== 0 && table[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    const wider = new Uint32Array(keys.length * 2);
    const heads2 = new Int32Array(keys.length * 2).fill(-1);
    keys.forEach((key, slot) => {
      if (key === 0) return;
      const at = slotOf(key, wider);
      wider[at] = key;
      heads2[at] = heads[slot]!;
    });
    keys = wider;
    heads = heads2;
  };
  return {
    add(key, id) {
      if (used * 2 >= keys.length) grow();
      const slot = slotOf(key, keys);
      if (keys[slot] === 0) {
        keys[slot] = key;
        used++;
      }
      if (length === ids.length) {
        const widerIds = new Int32Array(length * 2);
        widerIds.set(ids);
        ids = widerIds;
        const widerNext = new Int32Array(length * 2);
        widerNext.set(next);
        next = widerNext;
      }
      ids[length] = id;
      next[length] = heads[slot]!;
      heads[slot] = length++;
    },
    get(key, most) {
      const found: number[] = [];
      for (let at = heads[slotOf(key, keys)]!; at >= 0 && found.length < most; at = next[at]!) found.push(ids[at]!);
      return found;
    },
  };
}
