// Which words have lost their apostrophe ("shes", "theyre", "dont"), and where does "its" stand for "it is"?
import { tagged } from "./parts-of-speech.ts";
import { isBaseVerb } from "./words.ts";

const NOT = "do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo|must|need|might|ai";
/** What follows "it is" and never a thing that belongs to it. */
const AFTER_IT_IS =
  "a|an|the|not|been|going|getting|becoming|being|coming|taking|just|also|only|still|already|now|always|never|really|very|so|too|quite|pretty|all about|mostly|mainly|because|like|about|more about|in|on|at|down to|up to|done|hard to|easy to|my|their|our|your|what|how|why|where|when|who|gone|only";

/** What follows "I would", and never the papers called "ID". */
const WOULD =
  "like|love|prefer|rather|be|have|say|do|go|want|need|take|use|start|make|build|keep|try|put|give|bring|call|ask|tell|add|already|also|still|always|never|probably|happily|gladly|just|really|definitely|actually|been";

const RESTORED: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [new RegExp(String.raw`\b(${NOT})n(?:'|’|´| ')?t\b`, "gi"), "$1n't"],
  [/\b(ca|wo)n't\b/gi, (whole) => (whole![0]!.toLowerCase() === "c" ? "can't" : "won't")],
  [/\b(they|we|you)(re|ve|ll)\b(?<!\bwere\b|\bwell\b)/gi, "$1'$2"],
  [/\b(she|he)s\b/gi, "$1's"],
  [/\b(she|they|he|it|that|there)ll\b(?<!\bshell\b|\bhell\b)/gi, "$1'll"],
  [/\b(that|there|here|what|where|who|how|when)s\b(?<!\b(?:the|some|any) \w+)(?! (?:and|or) )/gi, "$1's"],
  [/\bi ?m\b(?<=\bim|\bi m)(?= )/gi, "I'm"],
  [/\b(?:i ve|ive)\b/gi, "I've"],
  [/\b(you|they|we)d (?=(?:like|love|prefer|rather|better|have|been|be)\b)/gi, "$1'd "],
  [
    /(^|[.,;!?–—-] |\b(?:and|but|so|because|if|that) )ill (\p{Ll}+)/giu,
    (whole, before, verb) => (isBaseVerb(verb!) ? `${before}I'll ${verb}` : whole!),
  ],
  [new RegExp(String.raw`(^|[.,;!?–—-] |\b(?:and|but|so|because|if|that) )id (?=(?:${WOULD})\b)`, "gi"), "$1I'd "],
  [/\b(who|there|that|could|would|should|might|must)ve\b/gi, "$1've"],
  [
    new RegExp(
      String.raw`(^|[.,;!?–—-] |\b(?:and|but|so|because|if|that|think|know|said|when|where|why|how|as) )its (?=(?:${AFTER_IT_IS})\b(?! own))`,
      "gi",
    ),
    "$1it's ",
  ],
  [/\bits (?=(?:a|an|been|not|going to|getting)\b)/gi, "it's "],
  // "its gross", "so its personal": the adjective ends the clause.
  [
    /(^|[.,;!?–—-] |\b(?:and|but|so|because|if|that|think|know|said) )its (\p{Ll}+)(?=$|[.,;!?)]| (?:and|but|because|to|for|that|when|if|in|at|on|during|from|this|now|here)\b)/giu,
    (whole, before, word) =>
      /^(?:own|on|one)$/i.test(word!) || tagged(`it is ${word}.`)[2]?.tag !== "ADJ" ? whole! : `${before}it's ${word}`,
  ],
];

/** The same where letters such as "á" occur, which end a word for the plain pattern: "Cantábrico" is no "can't". */
const AMONG_ALL_LETTERS = RESTORED.map(
  ([pattern, right]) =>
    [
      new RegExp(
        pattern.source.replaceAll(
          String.raw`\b`,
          String.raw`(?:(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}]))`,
        ),
        "giu",
      ),
      right,
    ] as const,
);

/** The apostrophe where a word cannot be meant without it. */
export function withApostrophes(text: string): string {
  let result = text;
  for (const [pattern, right] of /[^\p{ASCII}]/u.test(text) ? AMONG_ALL_LETTERS : RESTORED)
    result = typeof right === "string" ? result.replace(pattern, right) : result.replace(pattern, right);
  return result;
}
