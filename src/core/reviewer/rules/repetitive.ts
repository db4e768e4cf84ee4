// Does the letter say the same thing twice?
import type { Letter } from "../letter.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "repetitive",
  severity: "warning",
  sentence: "Finds phrases and sentences that come back, and chains of sentences that begin with “I”.",
  why: "What is said twice is believed less, and it makes a short letter long.",
  source: "S0, S3, S4 (requirements R4); letters.md: no chain of “I”s",
};

const COMMON = new Set(
  "the a an of to in on at for and or with from by as is are was were be been that this it you your my me we our have has had would will can could do not so very more again".split(
    " ",
  ),
);

export const check: Check = (letter) => {
  // A script for a call says to the voicemail once more what it says to the person.
  if (letter.request.channel === "phone") return [...chainOfI(letter)];
  return [...sameSentence(letter), ...samePhrase(letter), ...samePurpose(letter), ...chainOfI(letter)];
};

function sameSentence(letter: Letter): Remark[] {
  const seen = new Set<string>();
  const remarks: Remark[] = [];
  for (const sentence of letter.sentences) {
    const key = sentence.words.map((word) => word.lower).join(" ");
    if (sentence.words.length < 4) continue;
    if (seen.has(key))
      remarks.push({ start: sentence.start, end: sentence.end, says: "This sentence stands in the letter twice." });
    seen.add(key);
  }
  return remarks.slice(0, 3);
}

/** The same four words three times, or the same six twice, with something said in them. */
function samePhrase(letter: Letter): Remark[] {
  for (const [length, most] of [
    [6, 2],
    [4, 3],
  ] as const) {
    const seen = new Map<string, number[]>();
    for (const sentence of letter.sentences) {
      for (let index = 0; index + length <= sentence.words.length; index++) {
        const words = sentence.words.slice(index, index + length);
        if (words.filter((word) => !COMMON.has(word.lower)).length < (length === 6 ? 3 : 1)) continue;
        const key = words.map((word) => word.lower).join(" ");
        const places = seen.get(key);
        const start = sentence.words[index]!.start;
        if (places) {
          if (start >= places.at(-1)! + key.length) places.push(start);
        } else seen.set(key, [start]);
      }
      if (seen.size > 20_000) return [];
    }
    for (const [phrase, places] of seen) {
      if (places.length < most) continue;
      const start = places.at(-1)!;
      const end = Math.min(letter.text.length, start + phrase.length);
      // Lists repeat their frame on purpose.
      if (isList(letter, places)) continue;
      return [
        {
          start,
          end,
          severity: places.length > 2 ? "warning" : "info",
          says: `“${phrase}” comes ${places.length === 2 ? "twice" : `${places.length} times`}; said once it is stronger.`,
        },
      ];
    }
  }
  return [];
}

function isList(letter: Letter, places: readonly number[]): boolean {
  return places.every((place) =>
    /(?:^|\n)\s*(?:[-•*]|\d[.)])\s*[^\n]{0,12}$/.test(letter.plain.slice(Math.max(0, place - 24), place)),
  );
}

/** Interest or thanks declared again and again. */
function samePurpose(letter: Letter): Remark[] {
  const remarks: Remark[] = [];
  for (const [pattern, most, what] of [
    [
      /\b(?:my |am |remain |very |strong |great |keen )(?:\w+ )?interest(?:ed)?\b|\b(?:reiterate|reaffirm|confirm|express) my (?:\w+ )?(?:interest|enthusiasm)\b|\bexcited\b|\benthusias\w+\b/gi,
      3,
      "interest",
    ],
    [/\bthank(?:s| you|-you)\b|\bgrateful\b|\bappreciate\b/gi, 4, "thanks"],
  ] as const) {
    const places = letter.prose.flatMap((span) =>
      [...letter.flat.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
        start: span.start + match.index,
        end: span.start + match.index + match[0].length,
      })),
    );
    if (places.length < most || letter.words.length > 400) continue;
    const last = places.at(-1)!;
    remarks.push({
      ...last,
      severity: what === "interest" && places.length >= most + 1 ? "warning" : "info",
      says: `The letter declares ${what} ${places.length} times; once at the start and once at the end is what the reader keeps.`,
    });
  }
  return remarks;
}

function chainOfI(letter: Letter): Remark[] {
  let chain: Letter["sentences"] = [];
  let longest: Letter["sentences"] = [];
  for (const sentence of letter.sentences) {
    if (/^["(]?I(?:'\w+)?\b/.test(sentence.text)) chain.push(sentence);
    else chain = [];
    if (chain.length > longest.length) longest = [...chain];
  }
  if (longest.length < 5) return [];
  return [
    {
      start: longest[1]!.start,
      end: longest.at(-1)!.end,
      severity: "info",
      says: `${longest.length} sentences in a row begin with “I”; turning one round makes the reader the subject for once.`,
    },
  ];
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for today. I liked the shared cell, and the planner more. Thank you again for the drawing.",
    "Dear Dana,\n\n- I would move the tree\n- I would move the lamp\n- I would move the door",
  ],
  bad: [
    "Dear Dana,\n\nI am very interested in the planner. I am very interested in the cell. I am very interested in the robots.",
    "Dear Dana,\n\nThank you for the long talk. The cell was great. Thank you for the long talk.",
    "Dear Dana,\n\nI saw the cell. I liked the arm. I asked Omar. I wrote it down. I slept badly.",
  ],
};
