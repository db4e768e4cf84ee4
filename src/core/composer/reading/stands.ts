// Does a finished sentence about the writer stand, or is something in it out of its place?
import { inPlace } from "./tagged-verb.ts";
import type { Tagged } from "./parts-of-speech.ts";
import { isBaseVerb, isGerund, isNumber, isPast, isThirdPerson } from "./words.ts";

/**
 * False where a sentence that was made of a note has no verb where one must be, or a verb where none can be. It errs
 * on the side of letting pass: what it withholds was read wrongly in at least nine cases of ten.
 */
export function stands(sentence: string): boolean {
  if (CLASHES.test(sentence) || ENDS_OPEN.test(sentence)) return false;
  const tokens = sentence.split(" ");
  const tags = inPlace(tokens);
  if (!tags) return true;
  return hasVerb(tokens, tags) && !FAULTS.some((fault) => tokens.some((_, at) => fault(at, tokens, tags)));
}

/** Small words that never stand side by side: "with not of", "a mine", "the my". */
const CLASHES =
  /\b(?:with (?:of|not|to|with)|of (?:of|with|to)|on on|in in|for for|at at|(?:a|an|the) (?:a|an|the|my|our|mine|ours|your|its))\b|\bone in month\b/;
/** Words after which something must follow. */
const ENDS_OPEN = /\b(?:a|an|the|of|and|or|but|because|which|my|our|than|from)$/;

function isVerb(tag: Tagged): boolean {
  return tag.tag === "VERB" || tag.tag === "AUX";
}

/** After "I" comes a verb, and a sentence with another subject has one somewhere. */
function hasVerb(tokens: readonly string[], tags: readonly Tagged[]): boolean {
  if (tokens[0] !== "I")
    return tags.some((tag, at) => isVerb(tag) || isPast(tokens[at]!) || isThirdPerson(tokens[at]!));
  return tokens.slice(1, 4).some((token, at) => isVerb(tags[at + 1]!) || isPast(token) || isBaseVerb(token));
}

type Fault = (at: number, tokens: readonly string[], tags: readonly Tagged[]) => boolean;

const verbBehind = (at: number, tags: readonly Tagged[]): boolean => tags.slice(at + 1).some((tag) => isVerb(tag));

const FAULTS: readonly Fault[] = [
  // "12 waiters which in WSET 2"
  (at, tokens, tags) =>
    at > 0 &&
    /^(?:which|who)$/.test(tokens[at]!) &&
    !/ADP/.test(tags[at - 1]!.tag) &&
    (at === tokens.length - 1 || (tags[at + 1]!.tag === "ADP" && !verbBehind(at + 1, tags))),
  // "because my grandmother", "so only two rounds"
  (at, tokens, tags) =>
    (tokens[at] === "because" && tokens[at + 1] !== "of" && !verbBehind(at, tags)) ||
    (tokens[at] === "so" &&
      (/^(?:only|no|just|now|not)$/.test(tokens[at + 1] ?? "") ||
        (/,$/.test(tokens[at - 1] ?? "") && tags[at + 1]?.tag === "ADJ")) &&
      !verbBehind(at, tags)),
  // "14 years of licensed both sides"
  (at, tokens, tags) =>
    /^(?:of|with|in|about|for)$/.test(tokens[at]!) &&
    tags[at + 1]?.tag === "VERB" &&
    isPast(tokens[at + 1]!) &&
    !isGerund(tokens[at + 1]!) &&
    !/[,;]$/.test(tokens[at + 1]!) &&
    /^(?:DET|ADP|PRON|NUM)$/.test(tags[at + 2]?.tag ?? "DET"),
  // "experience with comfy with", "experience pattern"
  (at, tokens, tags) =>
    tokens[at] === "experience" &&
    ((/^(?:with|in)$/.test(tokens[at + 1] ?? "") &&
      tags[at + 2]?.tag === "ADJ" &&
      tags[at + 3]?.tag === "ADP" &&
      !/[,;]$/.test(tokens[at + 2]!)) ||
      (tags[at + 1]?.tag === "NOUN" && /^\p{Ll}/u.test(tokens[at + 1]!))),
  // "experience with the term I blew was …"
  (at, tokens) =>
    /^(?:is|was|are|were)$/.test(tokens[at]!) &&
    /^I have (?:\S+ ){0,3}experience (?:with|in) (?!.*\b(?:which|who|that|where|when|while|how|what|because|as|if|and|but)\b)[^,;]*$/.test(
      tokens.slice(0, at).join(" "),
    ),
  // "the formed 12 waiters"
  (at, tokens, tags) =>
    /^(?:the|an?)$/.test(tokens[at]!) &&
    tags[at + 1]?.tag === "VERB" &&
    isPast(tokens[at + 1]!) &&
    isNumber(tokens[at + 2] ?? ""),
  // "have done 600 checks monitored"
  (at, tokens, tags) =>
    at > 3 &&
    tokens[1] === "have" &&
    tokens[2] === "done" &&
    tags[at]!.tag === "VERB" &&
    /ed$/.test(tokens[at]!) &&
    !/[,;]$/.test(tokens[at - 1]!) &&
    /^(?:NOUN|PROPN)$/.test(tags[at - 1]!.tag) &&
    tags.slice(3, at).every((tag) => !isVerb(tag)) &&
    tags[at + 1]?.tag !== "ADP",
  // "I ran two wards, works nine times of ten", "I partnered with the city, free trips"
  (at, tokens, tags) =>
    at > 2 &&
    tokens[0] === "I" &&
    /[^\d],$/.test(tokens[at - 1]!) &&
    tags[at]!.tag === "VERB" &&
    !isPast(tokens[at]!) &&
    (isThirdPerson(tokens[at]!) || (isBaseVerb(tokens[at]!) && isPast(tokens[1]!) && !isBaseVerb(tokens[1]!))),
  // "acted up as a coordinator 40 shifts"
  (at, tokens, tags) =>
    at > 2 &&
    isNumber(tokens[at]!) &&
    tags[at - 1]!.tag === "NOUN" &&
    /^(?:shifts|nights|seasons)\b/.test(tokens[at + 1] ?? "") &&
    !/[,;]$/.test(tokens[at - 1]!),
  // "experience with the firm closed"
  (at, tokens, tags) =>
    at === tokens.length - 1 &&
    tags[at]!.tag === "VERB" &&
    isPast(tokens[at]!) &&
    tags[at - 1]?.tag === "NOUN" &&
    /^(?:I have experience (?:with|in)|my experience includes) (?:the|my|our) (?:\S+ ){1,2}$/.test(
      `${tokens.slice(0, at).join(" ")} `,
    ),
  // "with hearing the opinion"
  (at, tokens) =>
    tokens[at] === "with" && isGerund(tokens[at + 1] ?? "") && /^(?:the|my|our|their|an?)$/.test(tokens[at + 2] ?? ""),
  // "before cut"
  (at, tokens, tags) =>
    /^(?:before|after|without)$/.test(tokens[at]!) &&
    tags[at + 1]?.tag === "VERB" &&
    isBaseVerb(tokens[at + 1]!) &&
    !isGerund(tokens[at + 1]!),
];
