// Are numbers read alike, however they are written?
import { describe, expect, test } from "vitest";
import { numbersIn } from "./numbers.ts";

const read = (text: string) => numbersIn(text).map((number) => [text.slice(number.start, number.end), number.value]);

describe("numbers", () => {
  test.each<[string, number]>([
    ["1,200", 1_200],
    ["1.200", 1_200],
    ["1’200", 1_200],
    ["1 200".replace(" ", "\u202f"), 1_200],
    ["12,50,000", 1_250_000],
    ["1.5 million", 1_500_000],
    ["1,5 Mio", 1_500_000],
    ["1.5m", 1_500_000],
    ["250k", 250_000],
    ["3 lakh", 300_000],
    ["0.125", 0.125],
    ["3,5", 3.5],
    ["twelve hundred", 1_200],
    ["two hundred and fifty", 250],
    ["twenty-one", 21],
    ["three thousand two hundred", 3_200],
    ["two dozen", 24],
    ["two million", 2_000_000],
    ["three quarters", 0.75],
    ["halved", 0.5],
    ["threefold", 3],
  ])("%s", (text, value) => {
    expect(read(`It was ${text} then.`)).toEqual([[text, value]]);
  });

  test.each<[string, ...number[]]>([
    ["five and six people", 5, 6],
    ["15–20 people, or fifteen to twenty", 15, 20, 15, 20],
    ["from twelve days to four", 12, 4],
    ["one two three", 1, 2, 3],
    ["twenty and five", 20, 5],
    ["a hundred and five", 105],
  ])("%s", (text, ...values) => {
    expect(numbersIn(text).map((number) => number.value)).toEqual(values);
  });
});
