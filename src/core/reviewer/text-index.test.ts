// Does the index find letters written before, and only those?
import { describe, expect, test } from "vitest";
import { createTextIndex } from "./text-index.ts";

/** An invented letter from a seed; words repeat across letters as they do in life. */
function letterOf(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
  const sentences = Array.from({ length: 6 }, () =>
    Array.from({ length: 9 + next(8) }, () => `w${next(4_000)}`).join(" "),
  );
  return `${sentences.join(". ")}. I look forward to hearing from you about the next steps.`;
}

describe("the index of texts", () => {
  const index = createTextIndex();
  for (let id = 0; id < 3_000; id++) index.add(letterOf(id));

  test("finds a letter that was added, above all others", () => {
    const [best, second] = index.find(letterOf(1_234));
    expect(best!.id).toBe(1_234);
    expect(best!.share).toBe(1);
    expect(second?.share ?? 0).toBeLessThan(0.2);
  });

  test("finds a letter in other names", () => {
    const own = createTextIndex();
    own.add("Dear Dana, thank you for showing me how Halden cools the arm with oil.", ["Dana Voss", "Halden"]);
    const [match] = own.find("Dear Omar, thank you for showing me how Volt cools the arm with oil.", ["Omar", "Volt"]);
    expect(match!.sentences.length).toBe(1);
  });

  test("takes a sentence that stands in every letter for nobody's", () => {
    expect(index.find("I look forward to hearing from you about the next steps.")).toEqual([]);
  });

  test("counts what it holds", () => {
    expect(index.size).toBe(3_000);
  });

  test("finds nothing in an empty index and in an empty text", () => {
    expect(createTextIndex().find("Thank you for the tour of the kilns.")).toEqual([]);
    expect(index.find("")).toEqual([]);
  });
});
