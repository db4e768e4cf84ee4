// Which clause was jotted down without its subject or its "are", because the writer knew of whom it was?
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { readNounPhrase, withDefiniteArticle, withIndefiniteArticle } from "./noun-phrase.ts";
import { baseOf } from "./verb-forms.ts";
import { bare, isAdverb, isBaseVerb, isCountNoun, isDeterminer, isNumber, isPlural, isThirdPerson } from "./words.ts";

const WISHES = /^(?:wants|needs|plans|hopes|expects|intends|tries|prefers|looks|thinks)$/;

/** "wants to open a second store" → "you want to open a second store"; undefined where the words can be a thing. */
export function understoodClause(tokens: readonly string[]): string | undefined {
  const text = tokens.join(" ");
  const [first = "", next = "", third = ""] = tokens;
  // "can't find people who do weekends": it is theirs.
  if (/^(?:can|cannot|can't|don't|didn't|won't|couldn't)$/i.test(first) && tokens.length > 2) return `you ${text}`;
  // "need somebody who can start in January"
  if (/^(?:need|want)$/i.test(first) && /^(?:somebody|someone|people|more)$/i.test(next) && tokens.length > 3)
    return `you ${text}`;
  // "half of the team works from home"
  const part = /^(half|most|all|part|some|none) of ((?:the |your )?\p{L}+s) (\p{L}+s) (\p{L}.*)$/iu.exec(text);
  const plain = part && baseOf(part[3]!.toLowerCase(), "s");
  if (plain && plain !== "be" && !isPlural(part[4]!.split(" ")[0]!))
    return `${part[1]!} of ${part[2]!} ${plain} ${part[4]!}`;
  const share = /^(?:half|most|all|part|some|none) of (?:the|your) \p{L}+ (\p{L}+) \p{L}/iu.exec(text)?.[1];
  if (share !== undefined && !isAdverb(share) && (isThirdPerson(share) || (isBaseVerb(share) && !NOUN_LIKE.has(share))))
    return text;
  const base = baseOf(bare(first), "s");
  if (base !== undefined && tokens.length > 2) {
    const rest = tokens.slice(1).join(" ");
    // "deploys only once a month": they do.
    if (!isCountNoun(base) && base !== "train" && /^(?:only|once|often|never|always|still|just)$/.test(bare(next)))
      return `you ${base} ${rest}`;
    const sought = /^(?:looks for|thinks about)$/i.test(`${first} ${next}`);
    if (sought || (WISHES.test(bare(first)) && (isDeterminer(next) || /^(?:to|more|someone|somebody)$/i.test(next))))
      return `you ${base} ${bare(next) === "to" && tokens.length > 3 ? `to ${opened(tokens.slice(2))}` : rest}`;
  }
  // "machines stops often": many things take the plain form.
  const verb = isPlural(first) && isThirdPerson(next) ? baseOf(bare(next), "s") : undefined;
  if (verb !== undefined && verb !== "be" && isAdverb(third) && (isPlural(next) || !NOUN_LIKE.has(verb)))
    return `${first} ${verb} ${tokens.slice(2).join(" ")}`;
  // "returns too high in shoes"
  if (isPlural(first) && /^too$/i.test(next) && /^\p{Ll}+$/u.test(third) && !/^(?:many|much|few|little)$/.test(third))
    return `${first} are ${tokens.slice(1).join(" ")}`;
  return undefined;
}

/** The object of a wish with its article: "open 2nd store in Lyon" → "open a 2nd store in Lyon". */
function opened(tokens: readonly string[]): string {
  const [verb = "", ...rest] = tokens;
  const object = rest.join(" ");
  if (/^(?:2nd|3rd|second|third|new)$/i.test(rest[0] ?? "")) {
    const phrase = readNounPhrase(object);
    if (phrase.count && !phrase.plural && !isNumber(rest[1] ?? "")) return `${verb} ${indefinite(object)}`;
  }
  return tokens.join(" ");
}

const indefinite = (object: string): string => {
  const named = withIndefiniteArticle(object);
  return named === object ? withDefiniteArticle(object).replace(/^the /, "a ") : named;
};
