// Can any text crash the reviewer, make it slow, or make it point outside the message?
import { cpuUsage, env } from "node:process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_RULES } from "./all-rules.ts";
import type { ReviewRequest } from "./finding.ts";
import { readLetter } from "./read-letter.ts";
import { review } from "./review.ts";
import { sampleCase } from "./sample-case.ts";

const RUNS = Number(env["AFTERVIEW_FUZZ_RUNS"] ?? 40);
/** A long run reads a megabyte of each and measures growth at a size that says more. */
const IS_LONG = env["AFTERVIEW_FUZZ_RUNS"] !== undefined;
const MEGABYTE = IS_LONG ? 1_000_000 : 120_000;

function expectSound(request: ReviewRequest): void {
  const { findings, verdict } = review(request);
  const { message } = request;
  expect(["ready", "improve", "blocked"]).toContain(verdict);
  let last = 0;
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(last);
    expect(finding.end).toBeGreaterThanOrEqual(finding.start);
    expect(finding.end).toBeLessThanOrEqual(message.length);
    expect(finding.says.length).toBeGreaterThan(10);
    last = finding.start;
    for (const fix of finding.fixes)
      expect(message.slice(0, finding.start) + fix.text + message.slice(finding.end)).not.toBe(message);
  }
}

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "Dear ",
    "Dana",
    ",\n\n",
    "Thank you ",
    "for ",
    "you ",
    "[",
    "]",
    "[Name]",
    "{{",
    "}}",
    "<",
    ">",
    "___",
    "XXX",
    "!!!",
    "???",
    "\ud800",
    "\udc00",
    "\u202e",
    "\u200b",
    "e\u0301\u0301\u0301",
    "😂",
    "I ",
    "look forward to hear ",
    "Subject: ",
    "\r\n",
    "\r",
    "\u2028",
    "> ",
    "Best,\n",
    "Maya",
    "$90,000 a year ",
    "attached ",
    "sorry ",
    "the the ",
    "Mr. Vos ",
    "at Acme ",
    "18 % ",
    "P.S. ",
    "`",
    '"',
    "'",
    "(",
    ")",
    "http://",
    "a@b.",
    "-- \n",
    "On Monday wrote:\n",
    "as soon as possible ",
  ),
);

describe("the reviewer on hostile text", () => {
  test("survives any text, with spans and fixes that fit", () => {
    const caseFile = sampleCase();
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }),
        fc.boolean(),
        fc.constantFrom(undefined, "thank-you", "status-inquiry", "connect", "materials") as fc.Arbitrary<
          ReviewRequest["purpose"]
        >,
        (pieces, isWithCase, purpose) => {
          expectSound({
            message: pieces.join(""),
            purpose,
            ...(isWithCase && {
              caseFile,
              to: ["dana"],
              channel: "email",
              elsewhere: [{ company: "Acme", role: "Data Analyst", people: ["Peter Pan"] }],
              sent: [{ company: "Acme", text: "Thank you for the tour of the kilns and for the tea." }],
            }),
          });
        },
      ),
      { numRuns: RUNS },
    );
  });

  const hostile: [string, (size: number) => string][] = [
    ["one letter", (size) => "a".repeat(size)],
    ["spaces", (size) => `Thank you${" ".repeat(size)}for`],
    ["line breaks", (size) => "\n".repeat(size)],
    ["carriage returns", (size) => "\r\n".repeat(size / 2)],
    ["opening brackets", (size) => "[".repeat(size)],
    ["opening braces", (size) => "{{".repeat(size / 2)],
    ["angle brackets with a letter", (size) => "<a ".repeat(size / 3)],
    ["underscores", (size) => "_ ".repeat(size / 2)],
    ["capitals", (size) => "AA ".repeat(size / 3)],
    ["capitalised words", (size) => "At Aa ".repeat(size / 6)],
    ["thanks", (size) => "thank you for ".repeat(size / 14)],
    ["questions", (size) => "could you? ".repeat(size / 11)],
    ["quotes", (size) => '"as soon as possible '.repeat(size / 21)],
    ["greeting names", (size) => `Dear ${"Dana, ".repeat(size / 6)}`],
    ["combining marks", (size) => `e${"\u0301".repeat(size)}`],
    ["unpaired surrogates", (size) => "\ud800".repeat(size)],
    ["right-to-left marks", (size) => "\u202e\u200f".repeat(size / 2)],
    ["zero-width joiners", (size) => "😂\u200d".repeat(size / 3)],
    ["full stops", (size) => ".".repeat(size)],
    ["digits", (size) => "1,".repeat(size / 2)],
    ["mail addresses", (size) => "a.b@".repeat(size / 4)],
    ["domains", (size) => "a-a.".repeat(size / 4)],
    ["closings", (size) => "Best,\n".repeat(size / 6)],
    ["quoted lines", (size) => "> a\n".repeat(size / 4)],
    ["repeated sentence", (size) => "I saw it. ".repeat(size / 10)],
    ["apologies", (size) => "sorry ".repeat(size / 6)],
    ["hyphens", (size) => "a-".repeat(size / 2)],
    ["apostrophes", (size) => "a'".repeat(size / 2)],
    ["kanji", (size) => "面接".repeat(size / 2)],
    ["numbers in words", (size) => "twenty-one people ".repeat(size / 18)],
  ];

  // Beyond 100,000 letters a message is not read, so a little more than that is as hostile as a megabyte.
  test.each(IS_LONG ? hostile : hostile.filter((_, index) => index % 5 === 0))(
    "reads far too much of %s",
    (_, make) => {
      const message = make(MEGABYTE);
      expectSound({ message, caseFile: sampleCase(), to: ["dana"], purpose: "thank-you", channel: "email" });
    },
  );

  // Time is not asserted; the work is: twice the text gives at most about twice the steps of the slowest rule.
  test.each(hostile)("grows no faster than its text on %s", (_, make) => {
    const request = (size: number): ReviewRequest => ({
      message: make(size),
      caseFile: sampleCase(),
      to: ["dana"],
      purpose: "thank-you",
      channel: "email",
    });
    const work = (size: number): number => {
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < (IS_LONG ? 2 : 1); round++) {
        const letter = readLetter(request(size));
        const before = cpuUsage();
        readLetter(request(size));
        for (const rule of ALL_RULES) rule.check(letter);
        const used = cpuUsage(before);
        least = Math.min(least, used.user + used.system);
      }
      return least;
    };
    const small = work(IS_LONG ? 5_000 : 1_500);
    const large = work(IS_LONG ? 20_000 : 6_000);
    // Four times the text: linear is 4, quadratic 16. A floor keeps tiny measurements from deciding.
    expect(large / Math.max(small, 4_000)).toBeLessThan(11);
  });
});
