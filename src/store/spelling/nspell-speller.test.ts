// Does the speller know both Englishes and the personal words?
import { beforeAll, describe, expect, test } from "vitest";
import type { Speller } from "../../core/reviewer/finding.ts";
import { openSpeller } from "./nspell-speller.ts";

let speller: Speller;
beforeAll(async () => {
  speller = await openSpeller("en-GB", ["Kreiselmotor"]);
}, 60_000);

describe("the speller", () => {
  test("accepts British and American spelling alike", () => {
    for (const word of ["colour", "color", "organise", "organize", "centre", "center"])
      expect(speller.correct(word), word).toBe(true);
  });

  test("accepts personal words in any case", () => {
    expect(speller.correct("kreiselmotor")).toBe(true);
  });

  test("rejects a misspelling and suggests the word", () => {
    expect(speller.correct("intervew")).toBe(false);
    expect(speller.suggest("intervew")).toContain("interview");
  });

  test("does not lend personal words to another speller", async () => {
    const other = await openSpeller("en-GB");
    expect(other.correct("kreiselmotor")).toBe(false);
  });
});
