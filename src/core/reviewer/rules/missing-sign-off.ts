// Does the letter end without a name under it?
import type { Letter } from "../letter.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "missing-sign-off",
  severity: "warning",
  sentence: "Finds letters without a closing line and a name.",
  why: "A letter that simply stops looks unfinished, and the reader must look up who wrote it.",
  source: "S2, S4 (requirements M2)",
};

export const check: Check = (letter) => {
  const { channel } = letter.request;
  if (channel === "linkedin" || channel === "video-chat" || channel === "phone") return [];
  if (letter.words.length < 8) return [];
  const hasName =
    letter.signature !== undefined &&
    letter.plain.slice(letter.signature.start, letter.signature.end).trim().length > 1;
  if (hasName) return [];
  const last = letter.sentences.at(-1);
  if (!last) return [];
  // "… all the best, Maya": the name stands in the last line.
  if (!letter.closing && /(?:,|—|–|-|\n)\s*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?[.!]?$/u.test(last.text.slice(-60)))
    return [];
  const name = letter.facts?.candidate.name;
  // Typed without capitals, a last short line is a name all the same.
  const tail = letter.plain.slice(letter.body.start, letter.body.end).trimEnd().split("\n");
  if (
    tail.length > 1 &&
    /^[\s–—/~*-]*[\p{L}][\p{L}'. -]{1,30}$/u.test(tail.at(-1)!) &&
    tail.at(-1)!.trim().split(" ").length <= 3
  )
    return [];
  if (letter.closing) {
    return [
      {
        start: letter.closing.end,
        end: letter.closing.end,
        says: "There is no name under the letter, so the reader must look up who wrote it.",
        fixes: name === undefined ? [] : [{ says: `Sign as ${name}`, text: `\n${name}` }],
      },
    ];
  }
  return [
    {
      start: last.end,
      end: last.end,
      // A short note that greets within its first line is a message of a chat or a network, and needs no ending.
      severity:
        (letter.greeting && !isShortMessage(letter) && !isScript(letter)) || channel !== undefined ? "warning" : "info",
      says: "The letter stops without a closing line and your name; two short lines finish it.",
      fixes:
        name === undefined ? [] : [{ says: `Close with “Best regards, ${name}”`, text: `\n\nBest regards,\n${name}` }],
    },
  ];
};

function isShortMessage(letter: Letter): boolean {
  const whole = letter.plain.trim();
  return letter.subject === undefined && whole.length <= 320 && !whole.includes("\n");
}

/** What is to be said on the phone has headings such as "Voicemail". */
function isScript(letter: Letter): boolean {
  return /^\s{0,4}(?:#{1,4} )?(?:voicemail|voice mail|if (?:nobody|no one) (?:answers|picks up)|opening|call script|phone script)\b[^\n.]{0,40}$/im.test(
    letter.plain.slice(0, 20_000),
  );
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for showing me the motion planner today.\n\nBest,\nMaya",
    "Dear Dana,\n\nThank you for showing me the motion planner today.\n\nMaya Lindqvist",
    "hi dana,\n\nthank you for showing me the motion planner today.\n\nmaya",
    { message: "Hi Dana, I enjoyed the talk about the motion planner very much.", channel: "linkedin" },
  ],
  bad: [
    {
      message: "Dear Dana,\n\nThank you for showing me the motion planner today.",
      sample: true,
      fixed: "Dear Dana,\n\nThank you for showing me the motion planner today.\n\nBest regards,\nMaya Lindqvist",
    },
    "Dear Dana,\n\nThank you for showing me the motion planner today.\n\nBest regards,",
  ],
};
