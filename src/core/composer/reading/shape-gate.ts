// Can what was made of a subject stand in a sentence, as far as a tagger can tell, and if not, how much of it can?
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { CAUSES, CLAUSE_OPENERS, inPlace } from "./tagged-verb.ts";
import { baseOf, conjugate, isVerbForm } from "./verb-forms.ts";
import { bare, isAuxiliary, isCountNoun, isGerund, isNumber, isPlural } from "./words.ts";

/** What may hold a verb of its own inside a thing: "the pump you have ordered", "how shifts are planned". */
const OPENS_CLAUSE = new RegExp(`^(?:${CLAUSE_OPENERS}|you|they|we|it|he|she|i|there|nobody|everybody|everyone)$`);

/**
 * How many words of `text` can stand as a thing: all of them, or those before a verb that has no subject there
 * ("box blight in the parterre, might replace it all" → 5). 0 where already the first cannot.
 */
export function wordsOfThing(text: string): number {
  const tokens = text.split(" ");
  const tags = inPlace(tokens);
  if (!tags) return tokens.length;
  for (const [at, { tag }] of tags.entries()) {
    const key = bare(tokens[at]!);
    if (OPENS_CLAUSE.test(key) || /^["“]/.test(tokens[at]!)) return tokens.length;
    // "the old forms → nobody reads them"
    if (at > 0 && key === "to" && /^(?:nobody|noone|they|you|no|everyone)$/i.test(tokens[at + 1] ?? "")) return at;
    if (/^to$/i.test(tokens[at - 1] ?? "")) continue;
    const behindComma = /,$/.test(tokens[at - 1] ?? "");
    // "people not filling in near misses"
    if (!behindComma && /^not$/i.test(tokens.slice(0, at).findLast((word) => /^not$|,$/i.test(word)) ?? "")) continue;
    if (
      behindComma &&
      /^(?:said|told|thought|seemed|seems|mentioned|explained|asked|takes?|wants?|hates?|loves?)$/.test(key)
    )
      return at;
    const next = tags[at + 1];
    if (at > 0 && tag === "AUX" && isAuxiliary(tokens[at]!)) {
      if (/^(?:do|have|be)$/.test(key) && tokens.slice(0, at).some((word) => CAUSES.test(word))) continue;
      return at;
    }
    if (tag !== "VERB" || isGerund(key) || /ing$/.test(key)) continue;
    const past = isVerbForm(key, "past") || /ed$/.test(key);
    if (at === 0) {
      if (past && next !== undefined && /^(?:NUM|DET|PRON)$/.test(next.tag)) return 0;
      continue;
    }
    // ", fly out of Perth": a doing without anybody who does it; ", drill and blast" is a list.
    if (behindComma && !past && next !== undefined && /^(?:ADP|DET|PRON|NUM|ADV)$/.test(next.tag) && !isCountNoun(key))
      return at;
    // "tips pooled FOH/BOH": a participle has no object.
    if (
      past &&
      !behindComma &&
      /^(?:NOUN|PROPN)$/.test(tags[at - 1]!.tag) &&
      next !== undefined &&
      /^(?:DET|PRON|NUM|PROPN)$/.test(next.tag)
    )
      return at;
  }
  return tokens.length;
}

/**
 * A bare "be" or "have" and a verb that does not fit behind it: "the hood is pull backwards". Without `nounsToo` a word
 * that is a noun as well may stand there: "I was project lead".
 */
export function isMisformed(clause: string, nounsToo = true): boolean {
  const tokens = clause.split(" ");
  const tags = inPlace(tokens);
  if (!tags) return false;
  return tokens.some((token, at) => {
    if (at === 0 || tags[at]!.tag !== "VERB") return false;
    const key = bare(token);
    if (!isVerbForm(key, "base") || isVerbForm(key, "participle")) return false;
    const before = bare(tokens[at - 1]!);
    const noun = isCountNoun(key) || NOUN_LIKE.has(key);
    if (/^(?:is|are|was|were|been)$/.test(before)) return nounsToo || !noun;
    return /^(?:has|had)$/.test(before) && !noun;
  });
}

/** "I was reconcile six warehouses" → "I reconciled six warehouses": a learner's past. */
export function withoutIdleBe(text: string): string {
  const found = /^((?:I|we) )?(?:was|were) (\p{Ll}+)(?= \p{L}| \d)/u.exec(text);
  if (!found || !isMisformed(`${found[1] ?? "I "}${text.slice(found[1]?.length ?? 0)}`)) return text;
  const base = baseOf(found[2]!, "base");
  return base === undefined || NOUN_LIKE.has(base)
    ? text
    : `${found[1] ?? ""}${conjugate(base, "past")}${text.slice(found[0].length)}`;
}

/** Those of whom there are many though the word is singular, or who take either. */
const COLLECTIVE =
  /^(?:staff|team|police|data|media|people|personnel|crew|board|committee|family|majority|number|half|most|rest|lot|couple|percent|group|company|management|government|council)$/;

/** The verb made to agree with its subject: "owners is asking" → "owners are asking", "the factory always change" → "… changes". */
export function agreed(clause: string): string {
  const tokens = clause.split(" ");
  const at = finiteVerbAt(tokens);
  if (at === undefined || at === 0) return clause;
  const subject = tokens
    .slice(0, at)
    .filter((token) => !/^(?:always|never|often|still|also|only|usually|sometimes|just|really)$/.test(token));
  const phrase = readNounPhrase(subject.join(" "));
  const head = bare(phrase.head);
  const verb = bare(tokens[at]!);
  const whole = subject.join(" ");
  if (/\b(?:of|each|every|who|which|that)\b/i.test(whole) && phrase.length !== subject.length) return clause;
  if (/\b(?:and|or)\b/.test(whole) || COLLECTIVE.test(head) || isNumber(subject[0] ?? "")) return clause;
  const many = isPlural(phrase.head);
  if (!many && !isCountNoun(head)) return clause;
  const full = many
    ? baseOf(verb, "s")
    : isVerbForm(verb, "base") && !isVerbForm(verb, "past")
      ? conjugate(verb, "s")
      : undefined;
  const form = (many ? MANY[verb] : ONE[verb]) ?? (isAuxiliary(verb) ? undefined : full);
  return form === undefined
    ? clause
    : [...tokens.slice(0, at), tokens[at]!.replace(verb, form), ...tokens.slice(at + 1)].join(" ");
}

const MANY: Readonly<Record<string, string>> = {
  is: "are",
  was: "were",
  has: "have",
  does: "do",
  "isn't": "aren't",
  "doesn't": "don't",
  "hasn't": "haven't",
  "wasn't": "weren't",
};
const ONE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MANY).map(([one, many]) => [many, one]),
);
