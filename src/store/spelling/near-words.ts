// Which words of a dictionary may be meant by a misspelled one? The slips people make, tried one by one.
//
// nspell's own suggestions take up to 0.2 s for a word that is near to nothing, and every key typed inside a new word
// makes such a word. Asking whether a spelling exists takes a microsecond, so a few thousand spellings can be tried.

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz'"];
const VOWELS = [..."aeiouy"];
/** What is written for what is heard. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ["c", "s"],
  ["s", "c"],
  ["c", "k"],
  ["k", "c"],
  ["f", "ph"],
  ["ph", "f"],
  ["s", "z"],
  ["z", "s"],
  ["g", "j"],
  ["j", "g"],
  ["t", "th"],
  ["i", "y"],
  ["y", "i"],
  ["ei", "ie"],
  ["ie", "ei"],
  ["able", "ible"],
  ["ible", "able"],
  ["ance", "ence"],
  ["ence", "ance"],
  ["ant", "ent"],
  ["ent", "ant"],
  ["shun", "tion"],
  ["sion", "tion"],
  ["tion", "sion"],
  ["er", "or"],
  ["or", "er"],
  ["full", "ful"],
  ["aly", "ally"],
  ["d", "dg"],
  ["w", "wh"],
  ["sc", "s"],
  ["s", "sc"],
  ["c", "sc"],
];

/** Words that exist, the likeliest first; `word` in lower case. Words beyond two slips are not found. */
export function nearWords(word: string, exists: (spelling: string) => boolean, most = 6): string[] {
  const found: string[] = [];
  const tried = new Set([word]);
  const take = (spelling: string) => {
    if (tried.has(spelling)) return;
    tried.add(spelling);
    if (exists(spelling)) found.push(spelling);
  };
  const slips = usualSlips(word);
  slips.forEach(take);
  for (const spelling of otherSlips(word)) take(spelling);
  if (found.length === 0) for (const slip of slips) usualSlips(slip).forEach(take);
  // Whoever mistypes a word seldom mistypes its beginning.
  return [...found.filter((right) => right[0] === word[0]), ...found.filter((right) => right[0] !== word[0])].slice(
    0,
    most,
  );
}

/** A letter doubled or single, two exchanged, a sound written otherwise, a vowel for a vowel, a letter left out or put in. */
function usualSlips(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at]!;
    const after = word.slice(at + 1);
    if (letter === word[at + 1]) spellings.push(before + after);
    spellings.push(before + letter + letter + after);
    if (at + 1 < word.length && letter !== word[at + 1]) spellings.push(before + after[0]! + letter + after.slice(1));
  }
  for (const [written, meant] of SOUNDS)
    for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1))
      spellings.push(word.slice(0, at) + meant + word.slice(at + written.length));
  for (let at = 0; at < word.length; at++) {
    if (VOWELS.includes(word[at]!))
      for (const vowel of VOWELS)
        if (vowel !== word[at]) spellings.push(word.slice(0, at) + vowel + word.slice(at + 1));
  }
  for (let at = 1; at < word.length; at++)
    if (VOWELS.includes(word[at]!)) spellings.push(word.slice(0, at) + word.slice(at + 1));
  return spellings;
}

function* otherSlips(word: string): Generator<string> {
  for (let at = word.length; at >= 0; at--)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  for (let at = word.length - 1; at >= 0; at--) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = word.length - 1; at >= 0; at--)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
}
