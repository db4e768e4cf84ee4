// How long does a review take? Milliseconds for a letter of about 120 words, all rules and the dictionary, cold and warm.
// Beside other checkers: review-peers.ts.
import { fileURLToPath } from "node:url";
import { review } from "../src/core/reviewer/review.ts";
import { sampleCase } from "../src/core/reviewer/sample-case.ts";
import { createTextIndex } from "../src/core/reviewer/text-index.ts";
import { openSpeller } from "../src/store/spelling/nspell-speller.ts";

const LETTER = `Subject: Thank you – Controls Engineer

Dear Dr. Voss,

Thank you for taking me through the cell on Monday. I kept turning over how two arms stall each other there: at Nordarm we solved the same deadlock with reservation slots, and I think the idea would carry over without a new planner.

Replacing the hand-tuned motion planner is exactly the work I would like to do next. What you said about customers who tune it themselves, at night and without a drawing, made me look up our old notes; the two changes that helped most were small ones, and I would be glad to show them to you and Omar.

Please write if I can add anything to what we discussed.

Kind regards,
Maya Lindqvist
`;

export interface BenchLine {
  what: string;
  milliseconds: number;
}

/** Runs the benchmark. `rounds` letters are reviewed warm; each with another word, so that nothing is remembered. */
export async function benchReview(rounds = 300): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  const caseFile = sampleCase();
  let start = performance.now();
  const speller = await openSpeller("en-US");
  review({ message: LETTER, caseFile, to: ["dana"], purpose: "thank-you", speller });
  lines.push({ what: "first review, dictionaries read (cold)", milliseconds: performance.now() - start });
  for (let round = 0; round < 30; round++)
    review({ message: LETTER, caseFile, to: ["dana"], purpose: "thank-you", speller });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const message = LETTER.replace("small ones", `small ones of kind ${round}`);
    start = performance.now();
    review({ message, caseFile, to: ["dana"], purpose: "thank-you", speller });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  lines.push({
    what: "one letter, all rules, case and dictionary (warm, median)",
    milliseconds: times[times.length >> 1]!,
  });
  lines.push({ what: "the same, fastest (what it takes when nothing else runs)", milliseconds: times[0]! });
  lines.push({ what: "the same, 95th percentile", milliseconds: times[Math.floor(times.length * 0.95)]! });
  lines.push(...benchIndex());
  return lines;
}

function benchIndex(): BenchLine[] {
  const index = createTextIndex();
  const letterOf = (seed: number) => {
    let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
    const next = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state >>> 8) % most;
    };
    return Array.from({ length: 7 }, () =>
      Array.from({ length: 10 + next(10) }, () => `word${next(6_000)}`).join(" "),
    ).join(". ");
  };
  for (let id = 0; id < 100_000; id++) index.add(letterOf(id));
  const times: number[] = [];
  for (let id = 0; id < 200; id++) {
    const text = letterOf(id * 500);
    const start = performance.now();
    const [best] = index.find(text);
    times.push(performance.now() - start);
    if (best?.id !== id * 500) throw new Error(`the index lost letter ${id * 500}`);
  }
  times.sort((a, b) => a - b);
  return [
    { what: "question to an index of 100,000 letters (median; limit 5)", milliseconds: times[100]! },
    { what: "the same, slowest of 200", milliseconds: times.at(-1)! },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, milliseconds } of await benchReview())
    console.log(`${milliseconds.toFixed(2).padStart(9)} ms  ${what}`);
}
