// Are the greeting and the closing written as such lines are?
import type { Letter } from "../letter.ts";
import type { Remark } from "../rule.ts";

/** What stands at the end of letters, and what it should be; the first group is what is wrong. */
const CLOSINGS: readonly (readonly [RegExp, string | ((wrong: string) => string)])[] = [
  [/^\s*(?:(?:with|my|kind|kindest|best|warm|warmest|many) )*(regard)(?!s)\b(?! to)/i, "regards"],
  [/^\s*(?:(?:with|my|all|kind|best|warm|good) )*(wish)(?=\s*[,.!]?\s*$)/i, "wishes"],
  [/^\s*(your(?:'s)?) (?:very |most )?(?:sincerely|faithfully|truly|respectfully|obediently|cordially)\b/i, "Yours"],
  [/^\s*(?:very |most )?(?:sincerely|faithfully|truly|respectfully) (your)(?=\s*[,.!]?\s*$)/i, "yours"],
  [/^\s*(?:yours )?(sincere|faithful)(?=\s*[,.!]?\s*$)/i, (wrong) => `${wrong}ly`],
  [/^\s*(?:(?:with|kind|best|warm|many) )*(greeting)(?=\s*[,.!]?\s*$)/i, "greetings"],
];

/** Remarks on the closing line, and on a greeting that runs into the first sentence. */
export function frameRemarks(letter: Letter): Remark[] {
  return [...closing(letter), ...runOnGreeting(letter)];
}

function closing(letter: Letter): Remark[] {
  if (!letter.closing) return [];
  const text = letter.plain.slice(letter.closing.start, letter.closing.end);
  for (const [pattern, right] of CLOSINGS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const wrong = match[1]!;
    const start = letter.closing.start + match.index + match[0].indexOf(wrong);
    const plain = typeof right === "string" ? right : right(wrong);
    const fix = /^\p{Lu}/u.test(wrong) ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
    return [
      {
        start,
        end: start + wrong.length,
        says: `Here it is “${fix}”; the last line is what the reader leaves with.`,
        fixes: [{ says: `Write “${fix}”`, text: fix }],
      },
    ];
  }
  return [];
}

/** "Dear Dana I am writing": the comma that ends a greeting is missing. */
function runOnGreeting(letter: Letter): Remark[] {
  const { greeting } = letter;
  const name = greeting?.names.at(-1);
  if (!greeting || !name || name.end !== greeting.end) return [];
  const after = letter.plain.slice(greeting.end, greeting.end + 24);
  const isRunOn =
    /^ {1,2}(?:i|i'm|i've|i'd|we|thanks?|it|it's|my|this|hope|hoping|please|how|following|after|many thanks|just|further)(?= [a-z])/i.test(
      after,
    );
  if (!isRunOn) return [];
  const text = letter.text.slice(name.start, name.end);
  return [
    {
      start: name.start,
      end: name.end,
      // Among people who say "Hi", nobody counts commas.
      ...(/^(?:hi|hey|hello|hiya)/i.test(greeting.salutation) ? { severity: "info" as const } : {}),
      says: "A comma ends the greeting; without it the name runs into the first sentence.",
      fixes: [{ says: "Put a comma", text: `${text},` }],
    },
  ];
}
