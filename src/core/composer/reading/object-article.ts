// Which article does the object of a jotted deed need: "led team of five" → "led a team of five"?
import { indefiniteArticle, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { isOffice } from "./offices.ts";
import { bare, isAdverb, isCountNoun, isGerund, isPast, isPlural, isPreposition } from "./words.ts";

/** "led team of five" → "led a team of five", for nouns that are known to need it. */
export function withObjectArticle(text: string, firstVerbAt: number): string {
  const tokens = text.split(" ");
  // "planned and delivered office move": the object belongs to both.
  const verbAt =
    bare(tokens[firstVerbAt + 1] ?? "") === "and" && isPast(tokens[firstVerbAt + 2] ?? "")
      ? firstVerbAt + 2
      : firstVerbAt;
  if (
    /^(?:took over|set up|built up|turned around|rolled out|carried out) \p{Ll}/u.test(tokens.slice(verbAt).join(" "))
  )
    return withObjectArticle(text, verbAt + 1);
  const object = tokens.slice(verbAt + 1).join(" ");
  // "got mine to 1.8"
  if (/^(?:mine|ours|theirs|yours|hers|his)(?: (?:to|down|up|from|in|on|at|by|under|over|back|with)\b|$)/.test(object))
    return text;
  if (object === "" || isPreposition(tokens[verbAt + 1]!) || isAdverb(tokens[verbAt + 1]!)) return text;
  if (
    /^(?:part|place|care|charge|time|note|stock|office|advantage|over|home|work|school|employee of|best)\b/.test(object)
  )
    return text;
  if (/^P&L\b/.test(object)) return [...tokens.slice(0, verbAt + 1), `the ${object}`].join(" ");
  // "was starting declarations", "was director of rooms"
  if (/^(?:was|am|were)$/.test(bare(tokens[verbAt]!)) && (isGerund(object.split(" ")[0]!) || isOffice(object)))
    return text;
  // "taught rescue to new hires": a subject, not a thing.
  if (
    /^(?:taught|studied|teach|learned|learnt)$/.test(bare(tokens[verbAt]!)) &&
    /^\p{Ll}+(?: \p{Ll}+)? (?:to|at|in|for)\b/u.test(object) &&
    !/^(?:class|course|group|lesson|workshop|seminar|evening class|night class|module)\b/.test(object)
  )
    return text;
  const [thing = "", particle = ""] = object.split(" ");
  if (isCountNoun(thing) && !isPlural(thing) && /^(?:back|forward|together|home)$/.test(particle))
    return [...tokens.slice(0, verbAt + 1), `the ${object}`].join(" ");
  const phrase = readNounPhrase(object);
  // "managed £45m category"
  if (/^[€$£]\d\S*$/.test(object.split(" ")[0]!) && phrase.count && !isPlural(phrase.head)) {
    return [...tokens.slice(0, verbAt + 1), `a ${object}`].join(" ");
  }
  // "led 5-head team"
  if (/^\d+-\p{L}+ \p{L}+(?: |$)/u.test(object) && phrase.count && !isPlural(phrase.head))
    return [...tokens.slice(0, verbAt + 1), `${indefiniteArticle(object)} ${object}`].join(" ");
  const changes = CHANGES.test(bare(tokens[verbAt]!));
  // "raised reading scores of 28 pupils": those of theirs.
  if (changes && phrase.plural && !phrase.determined && /^[\p{Ll} -]+? of (?:the|my|our|\d)/u.test(object))
    return [...tokens.slice(0, verbAt + 1), `the ${object}`].join(" ");
  if (changes && /^(?:territory|region|portfolio|patch|book of business|client base)\b/.test(object))
    return [...tokens.slice(0, verbAt + 1), `my ${object}`].join(" ");
  if (!phrase.count || phrase.determined || phrase.plural || phrase.proper || phrase.mass) return text;
  return [...tokens.slice(0, verbAt + 1), changes ? `the ${object}` : withIndefiniteArticle(object)].join(" ");
}

/** What one raises or cuts is there already: "doubled the audience", not "an audience". */
const CHANGES =
  /^(?:changed|switched|replaced|doubled|halved|tripled|increased|reduced|raised|improved|cut|grew|lowered|decreased|boosted|shortened|strengthened|expanded|modernised|modernized|turned|reorganised|reorganized|restructured|stabilised|stabilized)$/;
