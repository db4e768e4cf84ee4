// How is a sentence that is too long cut so that what is left is still true and whole?

import { isCountNoun, isMass, isPlural } from "./words.ts";

/** More than this many words do not fit beside the words of a phrase. */
const MOST = 32;
const FEWEST = 5;

/** The sentence up to a hinge where it may end, and what was cut off. Undefined where there is no such place. */
export function shortenedSentence(text: string): { text: string; rest?: string } | undefined {
  const words = text.split(" ");
  if (words.length <= MOST) return { text };
  for (const hinge of [
    /(?:;| –| —| -) /g,
    /, (?:which|and|so|but|because|while|where|who) /g,
    / (?:because|although|even though|though|while|whereas|so that) /g,
    / (?:which|but|where) /g,
    / and (?=(?:I|we|it|the|this|then|also|\w+ed) )/g,
    / \(/g,
    /, /g,
  ]) {
    let best = -1;
    for (const match of text.matchAll(hinge)) {
      const count = text.slice(0, match.index).split(" ").length;
      if (count >= FEWEST && count <= MOST) best = match.index;
    }
    if (best > 0) return { text: text.slice(0, best).trim(), rest: text.slice(best).replace(/^[\s,;–—(-]+/, "") };
  }
  return atPreposition(text);
}

/** Nothing parts it: the last words before a preposition behind a noun may still be the whole point. */
function atPreposition(text: string): { text: string; rest?: string } | undefined {
  const words = text.split(" ");
  for (let at = MOST; at >= MOST / 2; at--) {
    const before = words[at - 1] ?? "";
    if (!/^(?:in|at|with|for|during|across|by|from|on|over)$/.test(words[at] ?? "")) continue;
    if (isCountNoun(before) || isPlural(before) || isMass(before))
      return { text: words.slice(0, at).join(" "), rest: words.slice(at).join(" ") };
  }
  return undefined;
}
