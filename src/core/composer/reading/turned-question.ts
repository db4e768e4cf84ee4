// How does a question stand inside a sentence: "how is the training organised" as "how the training is organised"?
import { readNounPhrase, withDefiniteArticle } from "./noun-phrase.ts";
import type { Forms } from "./reading.ts";
import { conjugate } from "./verb-forms.ts";
import {
  bare,
  isAdjective,
  isAdverb,
  isAuxiliary,
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isGerund,
  isMass,
  isPast,
  isPlural,
  isPreposition,
  isThirdPerson,
} from "./words.ts";

/** A question as a clause: "how is the training organised" → "how the training is organised". */
export function questionForms(text: string, tokens: readonly string[], first: string): Forms | undefined {
  const body = yours(text.replace(/\?+$/, "").replace(/^(how|what|where|when|who)'s (?!.* (?:is|are)\b)/i, "$1 is "));
  tokens = body.split(" ");
  if (/^what (?:is|are|was|were) (?:the|your|their|our|my) /i.test(body) && !/ (?:like|about|for)$/i.test(body)) {
    const np = body.replace(/^what (?:is|are|was|were) /i, "");
    return { np, thing: np };
  }
  // "who decides"
  if (tokens.length < 3 && !(first === "who" && isThirdPerson(tokens[1] ?? ""))) return undefined;
  const own = /\b(?:I|my|me)\b/.test(body);
  if (first === "if" || first === "whether") {
    const clause = `whether ${tokens.slice(1).join(" ")}`.replace(/\?+$/, "");
    return { np: clause };
  }
  const turned = straightOrder(body.split(" "));
  if (turned === undefined) return undefined;
  return own || /^\S+ to /.test(turned) ? { np: turned } : { np: turned, how: turned };
}

/** What "we" should do is asked in their house. */
function yours(text: string): string {
  if (/\b(?:I|my|me|together|both|each other|us)\b/i.test(text)) return text;
  return text.replace(/\bwe('re|'ve|'d|'ll)?\b/gi, "you$1").replace(/\bour\b/gi, "your");
}

/** The subject before its verb: "what does the night shift look like" → "what the night shift looks like". */
function straightOrder(tokens: readonly string[]): string | undefined {
  // "how many people", "which metadata standard", "what kind of cases", "how noisy"
  let head = 1;
  if (/^(?:what|which|whose)$/.test(bare(tokens[0]!)) && !isAuxiliary(tokens[1] ?? "")) {
    while (
      head < tokens.length &&
      head < 6 &&
      !isAuxiliary(tokens[head]!) &&
      !isDeterminer(tokens[head]!) &&
      !SUBJECTS.test(bare(tokens[head]!))
    )
      head++;
  } else if (/^how$/.test(bare(tokens[0]!)) && measures(tokens[1] ?? "")) {
    while (
      head < tokens.length &&
      head < 5 &&
      !isAuxiliary(tokens[head]!) &&
      !isDeterminer(tokens[head]!) &&
      !SUBJECTS.test(bare(tokens[head]!))
    )
      head++;
  }
  const verb = tokens[head] ?? "";
  if (head >= tokens.length || !isAuxiliary(verb)) return tokens.join(" ");
  const rest = tokens.slice(head + 1);
  const opening = tokens.slice(0, head).join(" ");
  // "how triage is done": the subject has come already.
  if (head > 1 && /^how$/.test(bare(tokens[0]!)) && !/^(?:do|does|did)$/.test(bare(verb)) && isStraight(rest[0] ?? ""))
    return tokens.join(" ");
  // "what is planned", "how many people are in the team": the question word is the subject, or there is nothing to turn.
  if (rest.length === 0) return undefined;
  const subjectLength = subjectLengthOf(rest);
  if (head > 1 && /^(?:do|does|did)$/.test(bare(verb)) && subjectLength > 0)
    return turnedClause(opening, verb, rest, subjectLength);
  if (head > 1 && !SUBJECTS.test(bare(rest[0]!)) && !isDeterminer(rest[0]!)) {
    if (!/^how (?:much|many)\b|^(?:what|which) /i.test(opening) && subjectLength > 0)
      return turnedClause(opening, verb, rest, subjectLength);
    return tokens.join(" ");
  }
  if (/^(?:who|what|which)$/.test(opening) && (isPreposition(rest[0]!) || subjectLength === 0 || isPast(rest[0]!)))
    return tokens.join(" ");
  if (subjectLength === 0) return undefined;
  return turnedClause(opening, verb, rest, subjectLength);
}

/** What stands behind the verb of a clause whose subject came before it. */
function isStraight(word: string): boolean {
  return (
    !isDeterminer(word) &&
    (isPast(word) || isGerund(word) || isPreposition(word) || isAdverb(word) || PARTICIPLES.test(word))
  );
}

const PARTICIPLES = /^(?:done|made|run|set|split|taught|built|kept|held|given|chosen|written|paid|met|sold|dealt)$/;

/** "how noisy", "how often", "how many": not "how samples", where the subject has come already. */
function measures(word: string): boolean {
  if (isAdjective(word) || isAdverb(word) || /^(?:much|many|far|soon)$/i.test(word)) return true;
  return (
    !isAuxiliary(word) &&
    !isDeterminer(word) &&
    !isPlural(word) &&
    !isCountNoun(word) &&
    !isMass(word) &&
    /^\p{Ll}/u.test(word)
  );
}

const SUBJECTS = /^(?:you|we|they|i|it|he|she|there|people|everyone|someone)$/;

/** How many words of a question after its verb are the subject. */
function subjectLengthOf(tokens: readonly string[]): number {
  if (SUBJECTS.test(bare(tokens[0]!))) return 1;
  const phrase = readNounPhrase(tokens.join(" "));
  for (let at = 1; at <= Math.min(phrase.length, tokens.length); at++) {
    const token = tokens[at] ?? "";
    if (token === "") return at;
    const opensVerb =
      isBaseVerb(token) ||
      isPast(token) ||
      isGerund(token) ||
      isAdjective(token) ||
      isPreposition(token) ||
      isAdverb(token);
    if (
      opensVerb &&
      (isCountNoun(tokens[at - 1]!) || isMass(tokens[at - 1]!) || isPlural(tokens[at - 1]!) || at === phrase.length)
    )
      return at;
  }
  return phrase.length >= tokens.length && tokens.length < 5 ? tokens.length : 0;
}

function turnedClause(opening: string, verb: string, rest: readonly string[], length: number): string | undefined {
  const subject = rest.slice(0, length);
  const predicate = rest.slice(length);
  const key = bare(verb);
  if (predicate.length === 0 && !/^(?:is|are|was|were)$/.test(key)) return undefined;
  // "how is a normal day on the ward": what it is like.
  if (opening === "how" && /^(?:is|are)$/.test(key) && isPreposition(predicate[0] ?? ""))
    return `what ${subject.join(" ")} ${predicate.join(" ")} ${key} like`;
  const named = subject.length === 1 ? subject[0]! : withDefiniteArticle(subject.join(" "));
  if (!/^(?:do|does|did)$/.test(key)) return [opening, named, verb, ...predicate].join(" ");
  const base = bare(predicate[0] ?? "");
  const adverbs = isAdverb(base) ? 1 : 0;
  const main = bare(predicate[adverbs] ?? "");
  if (main === "" || !isBaseVerb(main)) return undefined;
  const plural = /^(?:you|we|they|i|people)$/.test(bare(subject[0]!)) || key === "do";
  const form = key === "did" ? conjugate(main, "past") : plural ? main : conjugate(main, "s");
  return [opening, named, ...predicate.slice(0, adverbs), form, ...predicate.slice(adverbs + 1)].join(" ");
}
