// Does a finished sentence about the writer stand, or is something in it out of its place?
import { inPlace } from "./tagged-verb.ts";
import type { Tagged } from "./parts-of-speech.ts";
import { isVerbForm } from "./verb-forms.ts";
import { bare, isBaseVerb, isGerund, isNumber, isPast, isPlural, isThirdPerson } from "./words.ts";

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
  /\b(?:with (?:of|not|to|with)|of (?:of|with|to)|on on|in in|for for|at at|(?:a|an|the) (?:a|an|the|my|our|mine|ours|your|its))\b|\b(?:one|two|three|once|twice|times) in (?:week|month|year)\b/;
/** Words after which something must follow. */
const ENDS_OPEN = /\b(?:a|an|the|of|and|or|but|because|which|my|our|than|from)$/;

function isVerb(tag: Tagged): boolean {
  return tag.tag === "VERB" || tag.tag === "AUX";
}

/** After "I" comes a verb, and a sentence with another subject has one somewhere. */
function hasVerb(tokens: readonly string[], tags: readonly Tagged[]): boolean {
  // "brass mounts mostly", "stock counts never more than 2% out": a plural is no verb before what only adds to it.
  if (tokens[0] !== "I")
    return tags.some(
      (tag, at) =>
        at > 0 &&
        (isVerb(tag) || isPast(tokens[at]!) || isThirdPerson(tokens[at]!)) &&
        !(
          isThirdPerson(tokens[at]!) &&
          !/^(?:is|has|does|was)$/.test(tokens[at]!) &&
          (at === tokens.length - 1 || /^(?:mostly|mainly|only|never|always|rarely|usually|\()/.test(tokens[at + 1]!))
        ),
    );
  return tokens.slice(1, 4).some((token, at) => isVerb(tags[at + 1]!) || isPast(token) || isBaseVerb(token));
}

type Fault = (at: number, tokens: readonly string[], tags: readonly Tagged[]) => boolean;

const verbBehind = (at: number, tags: readonly Tagged[]): boolean => tags.slice(at + 1).some((tag) => isVerb(tag));

/** Frames that a thing follows, never a clause. */
const BEFORE_THING =
  /^(?:I have (?:\S+ ){0,4}experience (?:with|in)|my experience includes|my results include|my responsibilities have included|I (?:am|was|have been)(?: an?| the)?|I have spent (?:\S+ ){2}as) /;

const FAULTS: readonly Fault[] = [
  // "experience with hospice looked after my dad", "includes the figure refers to", "am one of my clients was"
  (at, tokens, tags) => {
    const frame = at > 3 ? BEFORE_THING.exec(tokens.slice(0, at).join(" ") + " ") : null;
    if (frame === null) return false;
    const between = tokens.slice(frame[0].trim().split(" ").length, at);
    return (
      between.length > 0 &&
      between.length < 9 &&
      /^(?:NOUN|PROPN|NUM)$/.test(tags[at - 1]!.tag) &&
      !/[,;)]$/.test(tokens[at - 1]!) &&
      !between.some((word) =>
        /^(?:I|we|that|which|who|whose|whom|where|when|how|what|why|and|to|because|as|if|while|after|than)$/.test(word),
      ) &&
      (/^(?:is|was|are|were|has|had)$/.test(tokens[at]!) ||
        (tags[at]!.tag === "VERB" &&
          ((isThirdPerson(tokens[at]!) &&
            (/^(?:DET|PRON)$/.test(tags[at + 1]?.tag ?? "") || tokens[at + 1] === "to")) ||
            (isPast(tokens[at]!) &&
              !isVerbForm(bare(tokens[at]!), "participle") &&
              /^(?:DET|PRON|NUM)$/.test(tags[at + 1]?.tag ?? "")))) ||
        (tags[at]!.tag === "VERB" &&
          isPast(tokens[at]!) &&
          tags[at + 1]?.tag === "ADP" &&
          tags[at + 2]?.tag === "PRON"))
    );
  },
  // "I clear reports that …", "I live shows"
  (at, tokens, tags) =>
    at === 1 &&
    tokens[0] === "I" &&
    /^(?:clear|clean|complete|correct|open|direct|live|present|secure|free|calm|slow|dry|warm)$/.test(tokens[1]!) &&
    isPlural(tokens[2] ?? "") &&
    (/^(?:that|which)$/.test(tokens[3] ?? "") ||
      tokens[1] === "live" ||
      (tags[1]!.tag === "ADJ" && tokens[3] === "that")),
  // "15 minutes each", "my certificate … my a"
  (at, tokens) =>
    tokens[at] === "each" || tokens[at] === "each,"
      ? BEFORE_THING.test(tokens.slice(0, at).join(" ")) && at < 7 && isNumber(tokens[at - 2] ?? "")
      : false,
  // "as an ahead of plan", "a one week ahead", "a starting declarations"
  (at, tokens) =>
    /^an?$/.test(tokens[at]!) &&
    (/^(?:ahead|behind|one|only|early|late)$/.test(tokens[at + 1] ?? "") ||
      (at === 2 && tokens[1] === "was" && isGerund(tokens[3] ?? "") && isPlural(tokens[4] ?? ""))) &&
    !/^(?:one-|only child)/.test(tokens.slice(at + 1).join(" ")) &&
    !(/^(?:early|late)$/.test(tokens[at + 1]!) && !/^of$/.test(tokens[at + 2] ?? "")) &&
    !(tokens[at + 1] === "one" && !/^(?:of|week|month|day|year|hour)$/.test(tokens[at + 2] ?? "")),
  // "a deputy director of estates going from 2014 to 2017"
  (at, tokens) =>
    tokens[at] === "from" &&
    /^(?:19|20)\d\d$/.test(tokens[at + 1] ?? "") &&
    tokens[at + 2] === "to" &&
    /^my results include/.test(tokens.join(" ")),
  // "I daily work with"
  (at, tokens) => at === 1 && /^(?:daily|weekly|monthly|yearly)$/.test(tokens[1]!) && tokens[0] === "I",
  // "includes line managing 2 from jan"
  (at, tokens) =>
    isGerund(tokens[at]!) &&
    isNumber(tokens[at + 1] ?? "") &&
    /^my experience includes \p{L}+ $/u.test(`${tokens.slice(0, at).join(" ")} `),
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
