// Where does the tagger see the finite verb of a clause that the lexicon did not see?
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { tagged, type Tagged } from "./parts-of-speech.ts";
import { baseOf, isVerbForm, verbReadings } from "./verb-forms.ts";
import { bare, isAuxiliary, isCountNoun, isGerund, isMass, isPlural } from "./words.ts";

/** Words behind which the next verb is not the clause's own. */
export const CLAUSE_OPENERS =
  "how|what|which|who|whom|whose|where|why|when|whether|if|because|that|while|until|since|as|than|unless|although|though|so";
const OPENS_CLAUSE = new RegExp(`^(?:${CLAUSE_OPENERS}|to)$`);
const SUBJECT = /^(?:you|they|we|it|he|she|i|there|everyone|everybody|nobody|somebody|someone)$/;
/** Behind these somebody else does something: "letting them do more". */
export const CAUSES = /^(?:letting|helping|making|having|seeing|watching|let|lets|help|helps|make|makes)$/i;
/** What moves without an object: "ratings slipped to 4.1". */
const MOVES =
  /^(?:slipped|dipped|jumped|climbed|crept|soared|plunged|dropped|doubled|tripled|halved|stalled|collapsed|expired|happened|disappeared|recovered|improved|worsened|left|resigned|retired)$/;
/** What a finite verb has behind it and a noun has not. */
const FOLLOWS_VERB = /^(?:DET|PRON|NUM|SCONJ)$/;

/**
 * The place in `tokens` (split at spaces) of a finite verb with its subject before it: "parents | feel | they hear …".
 * Undefined where there is none, or where the word is as likely a noun ("cyber cover for ports").
 */
export function taggedVerbAt(tokens: readonly string[]): number | undefined {
  const tags = inPlace(tokens);
  if (!tags) return undefined;
  for (let at = 1; at < tokens.length; at++) {
    const [before, here, after] = [tags[at - 1]!, tags[at]!, tags[at + 1]];
    const key = bare(tokens[at]!);
    if (OPENS_CLAUSE.test(bare(tokens[at - 1]!)) || (at > 1 && SUBJECT.test(bare(tokens[at - 1]!)))) return undefined;
    if (/[,;:(]$/.test(tokens[at - 1]!) || /^["(–—-]/.test(tokens[at]!)) return undefined;
    if (here.tag === "AUX" && isAuxiliary(tokens[at]!)) {
      if (!/^(?:do|have|be)$/.test(key) || !tokens.slice(0, at).some((word) => CAUSES.test(word))) return at;
      continue;
    }
    if (here.tag !== "VERB" || isGerund(key) || /ing$/.test(key) || /[,;:]$/.test(tokens[at]!)) continue;
    if (!/^(?:NOUN|PROPN|ADV|DET|NUM)$/.test(before.tag) || /^(?:the|an?|my|your|our|no)$/.test(bare(before.word)))
      continue;
    const object =
      after !== undefined &&
      (FOLLOWS_VERB.test(after.tag) || (after.tag === "ADV" && !/^(?:out|up|off|down)$/.test(after.word)));
    if (isVerbForm(key, "participle") || isVerbForm(key, "past") || /ed$/.test(key)) {
      // "dry docking planned in Cebu" against "the team reduced the backlog"
      if (object && after.tag !== "SCONJ" && bare(after.word) !== "by") return at;
      if (
        MOVES.test(key) &&
        (after === undefined || /^(?:to|by|from|after|since|again|in|last|already)$/.test(bare(after.word)))
      )
        return at;
      continue;
    }
    const third = baseOf(key, "s");
    const noun = NOUN_LIKE.has(third ?? key) || isCountNoun(third ?? key) || isCountNoun(key) || isMass(key);
    // "Brazil and China need import licences"
    if (before.tag === "PROPN" && tokens.slice(0, at).includes("and") && third === undefined && after !== undefined)
      return at;
    // "patient falls at night" against "farmers ring for emergencies"
    if (object || (!noun && third === undefined && isPlural(tokens[at - 1]!) && after !== undefined)) return at;
  }
  return undefined;
}

/** "lime-washed two churches", "cupped 3,000 samples": no listed verb, but it stands like one. */
export function isUnlistedPast(text: string): boolean {
  const tokens = text.split(" ");
  if (!/^[\p{L}-]{2,}ed$/u.test(tokens[0]!) || verbReadings(tokens[0]!).length > 0) return false;
  // Behind "I" the tagger has a sentence to judge.
  const tags = inPlace(["I", ...tokens]);
  const follows = tokens[0]!.includes("-") ? /^(?:DET|NUM|PRON)$/ : /^(?:DET|NUM|PRON|ADP|NOUN|ADJ|PROPN|ADV|SYM)$/;
  return tags?.[1]?.tag === "VERB" && follows.test(tags[2]?.tag ?? "");
}

/** What a course, a thesis or a contract does: hardly ever nouns behind one of these. */
const TELLS = /^(?:deals|covers|refers|relates|focuses|focusses|expires|lasts|begins|starts|ends|includes|runs)$/;

/** "the figure of 11 million refers to …", "one of my clients was …": a subject that nobody can be, and its verb. */
export function subjectVerb(tokens: readonly string[]): boolean {
  const opening = tokens.slice(0, 3).join(" ").toLowerCase();
  const counted =
    /^(?:only one |(?:one|none|some|most|many|all|both|half|two|three|four|five) of (?:my|our|the)\b|every one of|half (?:the|my|our) |both \p{Ll}|all (?:my|our|the|\p{Ll}+) )/u.test(
      opening,
    ) && !/^both \S+ and /.test(opening);
  if (!counted && !/^(?:the|my|our) /.test(opening)) return false;
  const tags = inPlace(tokens);
  if (!tags) return false;
  for (let at = 2; at < tokens.length - (counted ? 0 : 1); at++) {
    const key = bare(tokens[at]!);
    if (
      /^(?:which|who|whom|whose|that|where|when|because|how|what|and|to)$/.test(key) ||
      /[,;:(]/.test(tokens[at - 1]!)
    )
      return false;
    if (/^(?:I|we)$/.test(tokens[at]!)) {
      // "none of the tenders I signed was annulled": its verb is passed over.
      at++;
      continue;
    }
    const noun = /^(?:NOUN|PROPN|NUM|SYM)$/.test(tags[at - 1]!.tag);
    // "my work as a clerk taught me discretion"
    if (noun && tags[at]!.tag === "VERB" && isVerbForm(key, "past") && tags[at + 1]?.tag === "PRON") return true;
    // "the answer was a second weighbridge"
    if (!counted && at < 5 && noun && /^(?:is|was|are|were)$/.test(key) && tags[at]!.tag === "AUX") return true;
    if (counted && (tags[at]!.tag === "AUX" || (tags[at]!.tag === "VERB" && noun && isVerbForm(key, "past"))))
      return true;
    if (at < 4 && !counted && TELLS.test(tokens[at]!) && !isPlural(tokens[at - 1]!)) return true;
    if (noun && tags[at]!.tag === "VERB" && isVerbForm(key, "s") && tags[at + 1]!.tag !== "NOUN") return true;
  }
  return false;
}

/** One tag for each token; undefined where the tagger's words do not fall together with them. */
export function inPlace(tokens: readonly string[]): readonly Tagged[] | undefined {
  const parts = tagged(`${tokens.join(" ")} .`);
  const result: Tagged[] = [];
  let at = 0;
  for (const token of tokens) {
    let seen = "";
    let last: Tagged | undefined;
    while (at < parts.length && seen.length < token.length) {
      const part = parts[at++]!;
      seen += part.word;
      if (part.tag !== "PUNCT" || last === undefined) last = part;
    }
    if (last === undefined || seen !== token) return undefined;
    result.push({ word: token, tag: last.tag });
  }
  return result;
}

/** "the pens that you buy in Paris do not last": the second finite verb is that of the whole. */
export function verbBehindRelative(tokens: readonly string[]): number | undefined {
  const opens = tokens.findIndex((token, at) => at > 0 && /^(?:that|who|which)$/i.test(token));
  const tags = opens > 0 ? inPlace(tokens) : undefined;
  if (!tags) return undefined;
  let inside = false;
  for (let at = opens + 1; at < tokens.length; at++) {
    const key = bare(tokens[at]!);
    const before = bare(tokens[at - 1]!);
    if (OPENS_CLAUSE.test(key) || /,$/.test(tokens[at]!)) return undefined;
    const aux = isAuxiliary(tokens[at]!);
    const finite = aux || (tags[at]!.tag === "VERB" && !/ing$/.test(key) && !isVerbForm(key, "participle"));
    if (!finite || /^(?:to|and|or|not|but)$/.test(before) || isAuxiliary(before)) continue;
    // The helper of the inner verb: "that they have ordered".
    if (inside) return aux || isVerbForm(key, "base") || isVerbForm(key, "s") ? at : undefined;
    inside = true;
  }
  return undefined;
}
