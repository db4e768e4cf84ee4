// Is there a mistake of grammar of the kinds that are usual in letters like these?
import { MISTAKES } from "../grammar/all-mistakes.ts";
import { frameRemarks } from "../grammar/letter-frame.ts";
import { mistakeFinder } from "../grammar/mistake.ts";
import { isInProse, isOpaque } from "../letter.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "grammar",
  severity: "warning",
  sentence:
    "Finds mistakes of grammar that are usual in follow-up letters, above all those of people who learned English later.",
  why: "Nobody minds an accent, but a mistake in the set phrases is read as haste.",
  source: "all five documents (requirements R1); the pack is our own",
};

/** The longer remark wins where two say something of the same words. */
const find = mistakeFinder(MISTAKES);

export const check: Check = (letter) => [
  ...find(letter),
  ...doubled(letter),
  ...articles(letter),
  ...frameRemarks(letter),
];

const MAY_DOUBLE =
  /^(?:that|had|is|very|so|really|no|ha|bye|long|many|much|well|there|go|now|yes|please|never|in|on|one|her|do|can|was|big|cha|bora|tut|ta|knock|blah|wow|far|time|again|you)$/i;

/** "the the" */
function doubled(letter: Parameters<Check>[0]): Remark[] {
  const remarks: Remark[] = [];
  for (const sentence of letter.sentences) {
    for (let index = 1; index < sentence.words.length; index++) {
      const word = sentence.words[index]!;
      const previous = sentence.words[index - 1]!;
      if (word.lower !== previous.lower || !/^[\p{L}']+$/u.test(word.text) || MAY_DOUBLE.test(word.text)) continue;
      const between = letter.plain.slice(previous.end, word.start);
      if (!/^\s{1,4}$/.test(between) || /\n\s*\n/.test(between)) continue;
      if (/^\p{Lu}/u.test(word.text) && word.text.length > 1 && !/^(?:The|I)$/.test(word.text)) continue;
      remarks.push({
        start: previous.start,
        end: word.end,
        says: `“${previous.text}” stands here twice.`,
        fixes: [{ says: `Write “${previous.text}” once`, text: letter.text.slice(previous.start, previous.end) }],
      });
    }
  }
  return remarks;
}

/** Words before which either article is heard, or which are no words. */
const ARTICLE_EXCEPTIONS = new Set(
  "a an historic historical hotel herb herbal homage horrific hypothesis habitual hysterical la le el al eu ute ukulele unanimous ewe one-on-one ok okay ml ai hr it io ux ui i o u e mri mba faq sql ssh ssl sla sre rfp nda ngo nhs mvp lms led llm fpga f1 x-ray and or as is in at if of on oh uh um are us".split(
    " ",
  ),
);
const VOWEL_SOUND = /^(?:[aeiou](?!$)|hour|honest|honou?r|heir|herb(?=al\b)|8|11\b|18\b)/i;
const CONSONANT_SOUND =
  /^(?:uni(?!n|m)|us(?:e|a|u)|u(?:k|s|x|i|r|t)\b|eu|one(?!rous|ir)|once|ut(?:i|o)|ubi|u-|ur(?:ol|an|in|ug)|ouija)/i;

/** "a engineer", "an manager". Letters of abbreviations and silent h are judged by sound; what is doubtful is left. */
function articles(letter: Parameters<Check>[0]): Remark[] {
  const remarks: Remark[] = [];
  for (const match of letter.plain.matchAll(/(?<![\p{L}\p{N}'.-])(a|an|A|An) {1,2}([\p{L}\p{N}][\p{L}\p{N}'-]*)/gu)) {
    const [whole, article, next] = match as unknown as [string, string, string];
    const end = match.index + whole.length;
    if (!isInProse(letter, match.index, end) || isOpaque(letter, match.index, end)) continue;
    if (
      ARTICLE_EXCEPTIONS.has(next.toLowerCase()) ||
      next.length < 2 ||
      /^\p{Lu}{2,}|\d/u.test(next) ||
      !/^[a-z]/i.test(next)
    )
      continue;
    const isVowel = VOWEL_SOUND.test(next) && !CONSONANT_SOUND.test(next);
    const wantsAn = isVowel;
    if (wantsAn === (article.length === 2)) continue;
    if (article === "A" && /^[.)]/.test(letter.plain.slice(match.index + 1, match.index + 2))) continue;
    const right = `${article[0]}${wantsAn ? "n" : ""}`;
    remarks.push({
      start: match.index,
      end: match.index + article.length,
      says: `Before “${next}” it is “${right}”.`,
      fixes: [{ says: `Write “${right}”`, text: right }],
    });
  }
  return remarks;
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI look forward to hearing from you. Thank you for giving me an hour; it was an honour, a unique one, and a European one. Your welcome was warm. I had had doubts. It's its own reward. An MRI, an FPGA, a UK firm, a one-off.",
    "Dear Dana,\n\nI am used to working alone, and I used to work at night. We discussed the planner and talked about the cell. I have worked there for five years. Looking forward to Friday.",
  ],
  bad: [
    {
      message: "Dear Dana,\n\nI look forward to hear from you.",
      fixed: "Dear Dana,\n\nI look forward to hearing from you.",
    },
    {
      message: "Dear Dana,\n\nThank you for give me the chance.",
      fixed: "Dear Dana,\n\nThank you for giving me the chance.",
    },
    { message: "Dear Dana,\n\nI am agree with you.", fixed: "Dear Dana,\n\nI agree with you." },
    { message: "Dear Dana,\n\nThank you for the informations.", fixed: "Dear Dana,\n\nThank you for the information." },
    { message: "Dear Dana,\n\nWe discussed about the planner.", fixed: "Dear Dana,\n\nWe discussed the planner." },
    { message: "Dear Dana,\n\nI work there since 3 years.", fixed: "Dear Dana,\n\nI have worked there for 3 years." },
    { message: "Dear Dana,\n\nI am a engineer.", fixed: "Dear Dana,\n\nI am an engineer." },
    { message: "Dear Dana,\n\nThank you for the the talk.", fixed: "Dear Dana,\n\nThank you for the talk." },
    { message: "Dear Dana,\n\nIts a pleasure to write.", fixed: "Dear Dana,\n\nIt's a pleasure to write." },
    { message: "Dear Dana,\n\nThank you for you time.", fixed: "Dear Dana,\n\nThank you for your time." },
  ],
};
