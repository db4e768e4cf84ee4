// What does the sentence model see of a sentence, plain or hostile?
import { describe, expect, test } from "vitest";
import { KIND, keyOf, keyOfName, nameOf, partsOf, seeFeatures } from "./features.ts";
import { stemOf } from "./stem.ts";
import { tokensOf } from "./tokens.ts";

function namesIn(text: string): string[] {
  const units: string[] = [];
  const names = new Set<string>();
  const numbering = (unit: string): number => {
    const at = units.indexOf(unit);
    return at >= 0 ? at : units.push(unit) - 1;
  };
  seeFeatures(text, numbering, (key) => names.add(nameOf(key, units)));
  return [...names];
}

describe("words", () => {
  test.each([
    ["decide", "decides", "decided", "deciding", "decision"],
    ["hope", "hoped", "hoping"],
    ["plan", "planned", "planning"],
    ["reply", "replies", "replied", "replying"],
    ["write", "wrote", "written"],
    ["raise", "raised", "raising"],
    ["you", "your", "yours"],
  ])("%s has one stem in all its forms", (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  test("words that only look alike keep stems of their own", () => {
    for (const [one, other] of [
      ["quite", "quit"],
      ["here", "her"],
      ["care", "car"],
      ["plane", "plan"],
      ["this", "his"],
    ] as const)
      expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test("contractions and chat spelling are written out, and the slang stays visible", () => {
    const words = (text: string): string[] => tokensOf(text).map((token) => token.text);
    expect(words("I won't, can't, don't and haven't")).toEqual("i will not , can not , do not and have not".split(" "));
    expect(words("It's what I'd do; we'll see")).toEqual("it be what i would do ; we will see".split(" "));
    expect(words("thx, u r gr8")).toEqual("thx thanks , u you r are gr #".split(" "));
    expect(words("Sooooo good!!! 😂 :)")).toEqual(["soo", "good", "!!", "☺", "☺"]);
  });
});

describe("features", () => {
  test("are words and their classes, alone and together", () => {
    const names = namesIn("You owe me an answer.");
    expect(names).toContain("answer");
    expect(names).toContain("@answer");
    expect(names).toContain("@reader @ought");
    expect(names).toContain("@ought .. @answer");
    expect(names.filter((name) => /^@(?:answer & @reader|reader & @answer)$/.test(name))).toHaveLength(1);
    expect(names).toContain("first: @reader");
  });

  test("know idioms, negation and the kind of sentence", () => {
    expect(namesIn("Answer me as soon as possible.")).toContain("@urgency");
    expect(namesIn("I am not desperate.")).toContain("not: @beg");
    expect(namesIn("I am desperate.")).not.toContain("not: @beg");
    expect(namesIn("When do you decide?")).toContain("=question");
    expect(namesIn("The hall was cold.")).toContain("=no-you");
  });

  test("know a word by the beginning it shares with one of the lexicon", () => {
    expect(namesIn("Such arrogance.")).toContain("@bad");
    expect(namesIn("Pure incompetence.")).toContain("@bad");
  });

  test("are written and read back without loss", () => {
    const units: string[] = [];
    const numbers = new Map<string, number>();
    const numbering = (unit: string): number => {
      if (!numbers.has(unit)) numbers.set(unit, units.push(unit) - 1);
      return numbers.get(unit)!;
    };
    const keys = new Set<number>();
    seeFeatures("Please, don't let me wait; I need an answer by Friday!", numbering, (key) => keys.add(key));
    for (const key of keys) expect(keyOfName(nameOf(key, units), numbering)).toBe(key);
    expect(partsOf(keyOf(KIND.opening, 8_191, 8_190))).toEqual([KIND.opening, 8_191, 8_190]);
  });
});

describe("hostile text", () => {
  const count = (text: string): number => {
    let features = 0;
    seeFeatures(
      text,
      () => 1,
      (_, start, end) => {
        features++;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      },
    );
    return features;
  };

  test.each([
    ["a letter without end", "a".repeat(100_000)],
    ["words without end", "you must ".repeat(20_000)],
    ["marks", "e\u0301".repeat(30_000)],
    ["unpaired surrogates", "\ud800 \udc00".repeat(10_000)],
    ["faces", "😂\u200d".repeat(10_000)],
    ["apostrophes", "a'".repeat(30_000)],
    ["words that look like ours", "@urgency =long first: not: & .. __proto__ constructor toString"],
    ["nothing", ""],
  ])("%s gives a bounded number of features, all inside the text", (_, text) => {
    expect(count(text)).toBeLessThan(60_000);
  });

  test("no word of a letter can pass for a class", () => {
    expect(namesIn("@urgency =long")).not.toContain("=long");
    expect(namesIn("__proto__ constructor")).toContain("constructor");
  });
});
