// Does an answer point back at something that only the doubt named: "I have been a member of one", "the exam is booked"?
import { tagged, type Tagged } from "./parts-of-speech.ts";
import { bare, isPlural } from "./words.ts";

/**
 * What is pointed at: a thing that a lead-in can name ("As for the licence, the exam is booked"), one of a kind, several
 * things, a place, a time, or somebody.
 */
export type PointsBack = "thing" | "one" | "several" | "place" | "time" | "person";

const PAST_TIME =
  /\b(?:(?<!(?:and|,|;) )(?:before|after|since|until|by|during|from) (?:that|then|this)|back then|at (?:the|that) (?:same )?time|in (?:those|these) (?:days|years|months)|all (?:through|along|the while)|(?:the )?(?:whole|entire) time|meanwhile|in the meantime|in between|(?:that|those) (?:years?|months?|time|summer|winter|spring|autumn|period)|throughout$|\bbefore$)/i;
/** Steps and places of which one asks "which?" unless more is said of them. */
const WHICH =
  /^(?:course|exam|test|assessment|renewal|application|paperwork|licen[cs]e|certificate|certification|card|permit|ticket|training|class|lessons?|module|conversion|form|process|move|break|gap|change|switch|reason|contract|system|software|program|programme|tool|machine|matter|issue|problem|sale|closure|merger|project|commute|drive|journey|trip|distance|other|others|latter|former|same|kind)$/;
const FIRST_PERSON = /^(?:i|my|me|mine|we|our|us|myself)$/i;
const TIMES = /^(?:years?|months?|weeks?|days?|hours?|times?|nights?|seasons?|fortnight)$/;

/** True where the writer is in it: an answer without "I" or "my" says nothing about anybody. */
export function speaksOfSelf(text: string): boolean {
  return text.split(/[\s'’]+/).some((word) => FIRST_PERSON.test(bare(word)));
}

export function pointsBack(text: string): PointsBack | undefined {
  if (PAST_TIME.test(text)) return "time";
  if (/\b(?:do|did|done|doing) (?:that|this)\b(?! \p{L}+s?\b(?:$|,))/u.test(text)) return "thing";
  // "I was travelling through Chile": when?
  if (/^I was \p{L}+ing\b/u.test(text) && !/\d{4}|\b(?:when|while|until)\b/.test(text)) return "time";
  const words = tagged(text);
  for (let at = 0; at < words.length; at++) {
    const found = pointer(words, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pointer(words: readonly Tagged[], at: number): PointsBack | undefined {
  const { word, tag } = words[at]!;
  const key = bare(word);
  const next = words[at + 1];
  const before = words.slice(0, at);
  const named = before.filter((item) => (item.tag === "NOUN" || item.tag === "PROPN") && !TIMES.test(bare(item.word)));
  const opensNoun = next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag);
  switch (key) {
    case "he":
    case "she":
    case "him":
    case "his":
    case "her":
    case "hers":
      return named.length > 0 ? undefined : "person";
    case "their":
      return named.length > 0 ? undefined : "several";
    case "they":
    case "them":
    case "theirs":
    case "ones":
      return named.some(
        (item) => isPlural(item.word) || /^(?:team|staff|people|family|crew|group|company)$/.test(bare(item.word)),
      )
        ? undefined
        : "several";
    case "it":
    case "its":
      // "I find it easy to …", "it took me a week to …"
      // "I managed the contractors, so it was nearer twenty": what was?
      if (named.every((item) => isPlural(item.word)) && before.at(-1)?.word === "so") return "thing";
      return named.length > 0 || words.slice(at + 1, at + 7).some((item) => /^(?:to|that)$/.test(item.word))
        ? undefined
        : "thing";
    case "one":
      return tag === "NUM" || tag === "PRON"
        ? opensNoun || /^(?:of|or)$/.test(next?.word ?? "")
          ? undefined
          : kindOfOne(before)
        : undefined;
    case "there":
      return /^(?:is|are|was|were|has|have|had|will|would)$/.test(next?.word ?? "") || named.length > 0
        ? undefined
        : "place";
    case "both":
    case "neither":
      return opensNoun || /^(?:of|in|at|on|the|my|with|a|an)$/.test(next?.word ?? "") ? undefined : "several";
    case "this":
    case "these":
      return tag === "PRON" || !opensNoun ? "thing" : undefined;
    case "that":
    case "those":
      return tag === "DET" || (tag === "PRON" && before.length > 0 && !isNoun(before.at(-1)!)) ? "thing" : undefined;
    case "so":
      return /^(?:do|did|done|doing)$/.test(before.at(-1)?.word ?? "") && !opensNoun ? "thing" : undefined;
    case "the":
      return asksWhich(words, at) ? "thing" : undefined;
    default:
      return undefined;
  }
}

/** "no one", "this one": they say which. */
function kindOfOne(before: readonly Tagged[]): PointsBack | undefined {
  return /^(?:no|any|every|each|some)$/.test(before.at(-1)?.word ?? "") ||
    before.some((item) => /^an?$/.test(item.word))
    ? undefined
    : "one";
}

const isNoun = (item: Tagged): boolean => item.tag === "NOUN" || item.tag === "PROPN" || item.tag === "PRON";

/** "the exam is booked"; not "the exam for the Florida licence", "the Voith course", "a course and the exam". */
function asksWhich(words: readonly Tagged[], at: number): boolean {
  let head = at + 1;
  while (/^(?:ADJ|NUM)$/.test(words[head]?.tag ?? "") && !WHICH.test(bare(words[head]!.word))) head++;
  const noun = words[head];
  if (noun === undefined || !WHICH.test(bare(noun.word))) return false;
  const after = words[head + 1];
  if (after !== undefined && /^(?:NOUN|PROPN)$/.test(after.tag)) return false;
  if (words.slice(0, at).some((item) => /^(?:a|an|my|our)$/i.test(item.word))) return false;
  if (after === undefined) return true;
  if (/^(?:of|for|from|with|between)$/.test(after.word)) return false;
  if (/^(?:PRON|SCONJ)$/.test(after.tag)) return false;
  const place = words.slice(head + 2, head + 5).find((item) => item.tag === "PROPN" || item.tag === "NOUN");
  return !(/^(?:in|at|on|to)$/.test(after.word) && place?.tag === "PROPN");
}
