// How does a list of jottings behind commas become one sentence?
import { finiteVerbAt } from "./finite-verb.ts";
import { readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { bare, isAdverb, isBaseVerb, isDeterminer, isGerund, isNumber, isPast, isPreposition } from "./words.ts";

const HINGE =
  /^(?:and|or|but|so|which|who|where|when|while|because|as|with|without|including|mostly|mainly|half|both|all|some|each|one|two|three|four|five|then|plus|also|especially|particularly|from|in|on|at|for|by|to|of|since|after|before|even|not|from|up|about|over|under|more|less|both|either|never|always|often|such|e\.g|i\.e|per|than|that|if|though|although|until)$/;

/**
 * Statements with "I": "wrote a guide, errors fell by a third" takes a semicolon, "…, no stock-outs since" takes "with",
 * "…; raised the pick rate" takes its "I" again.
 */
export function mendCommas(predicate: string): string {
  // A list in brackets stays as it was typed.
  if (/\([^)]*,[^)]*\)/.test(predicate)) {
    const kept: string[] = [];
    const masked = predicate.replace(/\([^)]*\)/g, (aside) => `(${kept.push(aside) - 1})`);
    return mendCommas(masked).replace(/\((\d+)\)/g, (_, place: string) => kept[Number(place)] ?? `(${place})`);
  }
  let text = predicate.replace(/; (?=(\p{L}+))/gu, (mark, word: string) =>
    isPast(word) && !isDeterminer(word) ? "; I " : mark,
  );
  text = text.replace(/ [–—-] (?=(\p{L}+))/gu, (mark, word: string) => (isPast(word) ? " and " : mark));
  // Behind a semicolon the commas belong to another sentence.
  if (text.includes("; ")) return text;
  const parts = text.split(/, /);
  if (parts.length < 2) return text;
  // A list "A, B and C" has no jotting in it.
  const last = parts.at(-1)!;
  const tokens = last.split(" ");
  const first = bare(tokens[0]!);
  const head = parts.slice(0, -1).join(", ");
  if (/^no\b/.test(first)) return `${head}, with ${last}`;
  if (/^(?:last|first|final) (?:\d+|two|three|four|five|six)\b/.test(last)) return `${head}, the ${last}`;
  if (/^(?:now|then) /.test(last) && isPast(tokens[1] ?? "")) return `${head}, and ${last}`;
  if (
    /^(?:team|shift|project|group|section|department|store|site|tech)? ?(?:lead|leader|manager|head|supervisor) since\b/i.test(
      last,
    )
  )
    return `${head}, and have been a ${last}`;
  if (/\bsince\b/.test(last) && readNounPhrase(last).person && !isDeterminer(tokens[0]!))
    return `${head}, and have been ${withIndefiniteArticle(last)}`;
  const years = /^((?:about |over |more than )?[\w+]+ years)$/i.exec(last);
  if (years && /^(?:am|have been|was)\b/.test(head)) return `${head} with ${years[1]} of experience`;
  if (/ and /.test(last) && parts.length >= 2 && finiteVerbAt(tokens) === undefined && !isPast(tokens[0]!)) return text;
  if (
    isNumber(tokens[0]!) &&
    tokens.length > 3 &&
    (isAdverb(tokens[1] ?? "") || isPast(tokens[1] ?? "") || isPast(tokens[2] ?? ""))
  )
    return `${head}; ${last}`;
  if (HINGE.test(first) || isGerund(tokens[0]!) || isPreposition(tokens[0]!) || tokens.length < 2) return text;
  if (
    /^(?:we|i|they|it|he|she|you|there|this|nobody|everybody|everyone)$/i.test(first) ||
    finiteVerbAt(tokens) !== undefined
  )
    return `${head}; ${last}`;
  if (isPast(tokens[0]!)) return parts.length === 2 ? `${head} and ${last}` : text;
  if (isAdverb(tokens[0]!) || isBaseVerb(tokens[0]!) || isNumber(tokens[0]!) || isDeterminer(tokens[0]!)) return text;
  const phrase = readNounPhrase(last);
  if (phrase.proper || parts.length > 2) return text;
  return `${head}, with ${withIndefiniteArticle(last)}`;
}
