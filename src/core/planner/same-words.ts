// Does a message already say what a note says, in whatever words around it?

const SMALL = new Set(
  "about after also and are been for from have has had her him his how into its just like more not our out over per she some than that the their them then there these they this those too was were what when where which who will with would you your mine very been being did does doing done i've i'm".split(
    " ",
  ),
);

const kept = new Map<string, Set<string>>();
const MOST_KEPT = 2_000;

/**
 * Whether most of the telling words of `note` stand in `text` (at least two thirds of them). Fragments are rewritten into
 * sentences before they are sent, so the order and the small words differ.
 */
export function sharesWords(note: string, text: string): boolean {
  const wanted = wordsOf(note);
  if (wanted.size === 0 || text.length < 3) return false;
  const there = wordsOf(text.slice(0, 20_000));
  let found = 0;
  for (const word of wanted) if (there.has(word)) found++;
  return found / wanted.size >= 2 / 3;
}

function wordsOf(text: string): Set<string> {
  const known = kept.get(text);
  if (known) return known;
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'+#.-]*/gu)) {
    const bare = stem(word.replace(/[.'-]+$/, ""));
    if (bare.length >= 3 && !SMALL.has(bare)) words.add(bare);
  }
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, words);
  return words;
}

/** The same word in another form: `mentored`, `mentoring`, `mentors`. */
function stem(word: string): string {
  const bare = word.replace(/(?:ing|ed|es|s)$/, "");
  return bare.length >= 4 ? bare : word;
}
