// Which slips of people who learned English later can be put right word by word, without touching what is said?
import { indefiniteArticle } from "./noun-phrase.ts";
import { isOrdinary } from "./capitals.ts";
import { isCountNoun, isPlural } from "./words.ts";
import { baseOf, conjugate } from "./verb-forms.ts";

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several|some|a few)`;
const SPAN = String.raw`(?:about |over |more than |almost |nearly )?${NUMBER} (?:years?|months?|weeks?)`;

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\bchildrens(?='? )/gi, "children"],
  [
    /\b(information|advice|equipment|software|hardware|knowledge|homework|furniture|staff|feedback|research|machinery)s\b/gi,
    "$1",
  ],
  [/\bpeoples\b(?! of)/gi, "people"],
  [
    /\bthe (English|French|German|Spanish|Italian|Polish|Portuguese|Chinese|Japanese|Arabic)(?= outside| inside| at| with| in the|[.,;]|$)/gi,
    "$1",
  ],
  [/\b(discuss(?:ed|ing|es)?) about\b/gi, "$1"],
  [/\b(?:in|at) (?:the )?(?:last|past) (\d+) year\b/gi, "in the last $1 years"],
  [/\b(\d+)[- ]?years? experience\b/gi, "$1 years of experience"],
  [/\b(\d+)-years? of experience\b/gi, "$1 years of experience"],
  [/\b(responsible|reason) of\b/gi, "$1 for"],
  [/\b(enter(?:ed|ing|s)?) in (?=\p{L})/giu, "$1 "],
  [/^(?:I )?myself (?=\p{L}+ed\b)/iu, "I "],
  [/\bdone (?=(?:diploma|degree|course|certificate|bachelor|master)\b)/gi, "done a "],
  [/\b(have|hold|with) (?=[A-Z]\d\w* (?:certificate|licen[cs]e|permit)\b)/g, "$1 a "],
  [/(?<![,(]) (?=(?:e\.g\.|i\.e\.) )/g, ", "],
  [/\b(begins?|starts?|ends?|opens?|closes?) (?=\d{1,2}(?:[:.]\d{2})?(?: ?(?:am|pm|o'clock|h)\b|$))/gi, "$1 at "],
  [
    /\b((?:have|has) (?:worked|been|lived|taught|driven|studied)\b[^.;,]*?) in (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) years\b)/gi,
    "$1 for ",
  ],
  [/\bmidwifes\b/gi, "midwives"],
  [/\b(depend(?:s|ed|ing)?) of\b/gi, "$1 on"],
  [/\b(interested) on\b/gi, "$1 in"],
  [/\b(after|during|within|in|for) (first|last|past) (?=(?:\d+|two|three|four|five|six|few) )/gi, "$1 the $2 "],
  [/,?\s*\betc\b\.?(?:\s+etc\b\.?)*(?=$|[.;])/gi, ""],
  [/\b(registered|graduated|qualified|joined|certified|promoted|retired|trained) (?=(?:19|20)\d{2}\b)/gi, "$1 in "],
];

/** A number above one and a thing that can be counted: "40 minute" → "40 minutes", "350 test case" → "350 test cases". */
function countedPlurals(text: string): string {
  return text.replace(
    /(?<![\d.,/-])(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine|ten) (?:(\p{Ll}+) )?(\p{Ll}{3,})(?=[.,;)]|$| (?:in|on|at|by|for|with|from|to|of|per|and|within|after|before|since)\b)/gu,
    (whole, between: string | undefined, noun: string) => {
      if (between !== undefined && (!isCountNoun(between) || isPlural(between))) return whole;
      if (!isCountNoun(noun) || isPlural(noun) || /s$/.test(noun)) return whole;
      return (
        `${whole}${/(?:ch|sh|x|z)$/.test(noun) ? "es" : ""}`.replace(/([^aeiou])y$/, "$1ie") +
        (/(?:ch|sh|x|z)$/.test(noun) ? "" : "s")
      );
    },
  );
}

/** "URGENT NEED to fix" in a sentence of small letters is said aloud, not shouted. */
function calmWords(text: string): string {
  return text.replace(/(?<![\p{L}\d])\p{Lu}{3,}(?: \p{Lu}{3,})+(?![\p{L}\d])/gu, (words) =>
    words.split(" ").every((word) => isOrdinary(word.toLowerCase())) ? words.toLowerCase() : words,
  );
}

const LASTING_CLAUSE = new RegExp(
  String.raw`\b(I|we) (?!have\b|had\b|was\b|were\b)(\p{L}+) ((?:(?!\b(?:I|we)\b)[^.;,])*?)\s?(?:since|for) (${SPAN})`,
  "giu",
);
const LASTING_BARE = new RegExp(String.raw`\b(I) (\p{L}+) (${SPAN})(?=[,.;]|$)`, "giu");

/** "I make the evenings since two years" → "I have made the evenings for two years". */
function lastingClauses(text: string): string {
  const mended = text.replace(LASTING_CLAUSE, (whole, who: string, verb: string, middle: string, span: string) => {
    const base = verb.toLowerCase() === "am" ? undefined : baseOf(verb, "base");
    if (base === undefined || base === "be" || (baseOf(verb, "past") !== undefined && !/\bsince\b/.test(whole)))
      return whole;
    const bareObject = middle !== "" && !middle.includes(" ") && isCountNoun(middle) && !isPlural(middle);
    return `${who} have ${conjugate(base, "participle")} ${bareObject ? `${indefiniteArticle(middle)} ` : ""}${middle}${middle === "" ? "" : " "}for ${span}`;
  });
  return mended.replace(LASTING_BARE, (whole, who: string, verb: string, span: string) => {
    const base = baseOf(verb, "base");
    if (
      base === undefined ||
      /^(?:have|be|need|want|spend|take|lose|save|add|gain|get|wait)$/.test(base) ||
      baseOf(verb, "past") !== undefined
    )
      return whole;
    return `${who} have ${conjugate(base, "participle")} for ${span}`;
  });
}

export function mendSlips(text: string): string {
  let result = text;
  for (const [pattern, right] of SLIPS) result = result.replace(pattern, right);
  return lastingClauses(countedPlurals(calmWords(result)));
}
