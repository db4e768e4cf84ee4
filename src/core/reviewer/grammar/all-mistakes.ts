// Which mistakes of grammar are known, over all kinds?
import { AGREEMENT } from "./agreement.ts";
import { CAPITALS } from "./capitals.ts";
import { CONFUSED_WORDS } from "./confused-words.ts";
import { FALSE_FRIENDS } from "./false-friends.ts";
import type { Mistake } from "./mistake.ts";
import { NOUNS } from "./nouns.ts";
import { PREPOSITIONS } from "./prepositions.ts";
import { SET_PHRASES } from "./set-phrases.ts";
import { TENSES } from "./tenses.ts";
import { VERB_PATTERNS } from "./verb-patterns.ts";

/** Letters are searched for all of them; notes are mended by those that are sure before a letter is made of them. */
export const MISTAKES: readonly Mistake[] = [
  ...SET_PHRASES,
  ...VERB_PATTERNS,
  ...TENSES,
  ...AGREEMENT,
  ...NOUNS,
  ...PREPOSITIONS,
  ...CONFUSED_WORDS,
  ...FALSE_FRIENDS,
  ...CAPITALS,
];
