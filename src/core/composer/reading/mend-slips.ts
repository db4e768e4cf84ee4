// Which slips of people who learned English later can be put right word by word, without touching what is said?
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
  [/\b(depend(?:s|ed|ing)?) of\b/gi, "$1 on"],
  [/\b(interested) on\b/gi, "$1 in"],
  [/\b(registered|graduated|qualified|joined|certified|promoted|retired|trained) (?=(?:19|20)\d{2}\b)/gi, "$1 in "],
];

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
    return `${who} have ${conjugate(base, "participle")} ${middle}${middle === "" ? "" : " "}for ${span}`;
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
  return lastingClauses(result);
}
