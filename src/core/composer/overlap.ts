// How much of a text has been written before?

/** Words of a text, lower case, marks dropped. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}%]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Every run of five words, joined by spaces. A sentence is weighed, chosen and kept: it is cut up once. */
export function fiveGrams(text: string): readonly string[] {
  let grams = cutUp.get(text);
  if (grams === undefined) {
    const words = wordsOf(text);
    const runs: string[] = [];
    for (let index = 0; index + 5 <= words.length; index++)
      runs.push(`${words[index]} ${words[index + 1]} ${words[index + 2]} ${words[index + 3]} ${words[index + 4]}`);
    if (cutUp.size >= 500) cutUp.clear();
    cutUp.set(text, (grams = runs));
  }
  return grams;
}

const cutUp = new Map<string, readonly string[]>();

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

/** A stable number from 0 to 1 for a text (FNV-1a, 32 bits, with a final mix). `from` is the state of what stands before it. */
export function unitHash(text: string, from?: number): number {
  let hash = hashState(text, from);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 0x1_0000_0000;
}

/** The state of FNV-1a after a text, to go on from with many endings. */
export function hashState(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

const EMPTY = new Set(
  "a an the and or of to in for with on at by from as is are was were be been have has had do did i my we our you your they their it its this that these those not no more most very also about into over under up out experience knowledge skills skill ability strong good years year work working team teams role job new using use used people company managing management managed led lead".split(
    " ",
  ),
);

/** The words that carry the matter of a text, cut down to their stems. */
export function matterOf(text: string): Set<string> {
  const stems = wordsOf(text)
    .filter((word) => !EMPTY.has(word) && word.length > 2)
    .map((word) => word.replace(/(?:ations?|ings?|ed|es|s|ers?|ment)$/, "").slice(0, 9))
    .filter((stem) => stem.length > 2);
  return new Set(stems);
}

/** Whether two texts share a word that carries their matter. */
export function sameMatter(a: string, b: string): boolean {
  const other = matterOf(b);
  return [...matterOf(a)].some((stem) => other.has(stem));
}

/** What an ending of its own or a preposition puts behind the thing that is asked for: "tuning *of* concert grands". */
const BEHIND = /\b(?:of|in|with|for|on|at|to|from|by|including|such as)\b|[,(]/i;

/**
 * Whether what was done is of the kind that is asked for: by its chief word, or by more than half of its matter.
 * "Sea lice counting" is not met by work in bad sea, nor "pattern software" by making patterns.
 */
export function meetsMatter(asked: string, done: string): boolean {
  const wanted = [...matterOf(asked)];
  const told = matterOf(done);
  const shared = wanted.filter((stem) => told.has(stem));
  if (shared.length === 0) return false;
  if (shared.length * 2 > wanted.length) return true;
  const chief = asked
    .split(BEHIND)
    .map((part) => [...matterOf(part)])
    .find((stems) => stems.length > 0)
    ?.at(-1);
  return chief !== undefined && told.has(chief);
}

/** Share of the matter of the smaller text that stands in the other, 0 to 1. */
export function sharedMatter(a: string, b: string): number {
  const one = matterOf(a);
  const two = matterOf(b);
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  if (small.size === 0) return 0;
  return [...small].filter((stem) => large.has(stem)).length / small.size;
}
