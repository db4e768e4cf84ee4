import { expect, test } from "vitest";
import { sizeInWords } from "./sizes.ts";

test.each([
  [12, "12 bytes"],
  [840_100, "840 KB"],
  [999_900, "1 MB"],
  [1_240_000, "1.2 MB"],
  [20_000_000, "20 MB"],
])("%i bytes are %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
