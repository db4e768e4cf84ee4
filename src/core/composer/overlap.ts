// How much of a text has been written before?

/** Words of a text, lower case, marks dropped. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}%]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Every run of five words, joined by spaces. */
export function fiveGrams(text: string): string[] {
  const words = wordsOf(text);
  const grams: string[] = [];
  for (let index = 0; index + 5 <= words.length; index++) grams.push(words.slice(index, index + 5).join(" "));
  return grams;
}

/** Share of the five-word runs of the shorter text that stand in the other one too, 0 to 1. */
export function sharedFiveGrams(a: string, b: string): number {
  const one = new Set(fiveGrams(a));
  const two = new Set(fiveGrams(b));
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return shared / small.size;
}

/** A sentence as it is compared: words only. */
export function sentenceKey(text: string): string {
  return wordsOf(text).join(" ");
}

/** A stable number from 0 to 1 for a text (FNV-1a, 32 bits, with a final mix). */
export function unitHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 0x1_0000_0000;
}
