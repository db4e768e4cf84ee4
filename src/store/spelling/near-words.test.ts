// Is the word that was meant found, first and at little cost?
import { describe, expect, test } from "vitest";
import { nearWords } from "./near-words.ts";

const WORDS = new Set(
  "receive receiving opportunity experience environment definitely colleague college follow flow photo separate accommodate grateful with wit".split(
    " ",
  ),
);
const exists = (word: string) => WORDS.has(word);

describe("words near to a misspelled one", () => {
  test.each([
    ["recieve", "receive"],
    ["recieveing", "receiving"],
    ["oppurtunity", "opportunity"],
    ["experiance", "experience"],
    ["seperate", "separate"],
    ["acommodate", "accommodate"],
    ["foto", "photo"],
    ["wiht", "with"],
    ["folow", "follow"],
  ])("%s is %s", (wrong, right) => {
    expect(nearWords(wrong, exists)[0]).toBe(right);
  });

  test("a word near to nothing has none", () => {
    expect(nearWords("kubernetes", exists)).toEqual([]);
    expect(nearWords("", exists)).toEqual([]);
  });

  test("a long word asks for thousands of spellings at most, not for millions", () => {
    let asked = 0;
    nearWords("antidisestablishmentarianisms", () => {
      asked++;
      return false;
    });
    expect(asked).toBeLessThan(60_000);
  });
});
