// Do the words read off a pattern stand in whatever it matches?
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readLetter } from "../read-letter.ts";
import { AGREEMENT } from "./agreement.ts";
import { CAPITALS } from "./capitals.ts";
import { CONFUSED_WORDS } from "./confused-words.ts";
import { FALSE_FRIENDS } from "./false-friends.ts";
import { mistakeFinder } from "./mistake.ts";
import { NOUNS } from "./nouns.ts";
import { PREPOSITIONS } from "./prepositions.ts";
import { SET_PHRASES } from "./set-phrases.ts";
import { TENSES } from "./tenses.ts";
import { conditionsOf } from "./triggers.ts";
import { VERB_PATTERNS } from "./verb-patterns.ts";

describe("the words a pattern cannot do without", () => {
  test.each<[string, string[]]>([
    ["discuss about", ["discuss & about"]],
    ["(?:look|looking) forward to hear", ["forward & hear & look/looking & to"]],
    ["i am (?:very )?interesting", ["interesting & i & am"]],
    ["(?:informations|advices)", ["informations/advices"]],
    ["despite of|in spite the", ["despite & of", "spite & in & the"]],
    ["(?:i am|i'm) agree(?= with)", ["agree & am/i'm"]],
    ["the (\\w+) is", ["the & is"]],
    ["\\w+ [a-z]+", [""]],
    ["(?:very )?", [""]],
    ["a|\\w+", ["a", ""]],
  ])("%s", (find, branches) => {
    expect(conditionsOf(find).map((sets) => sets.map((set) => set.join("/")).join(" & "))).toEqual(branches);
  });
});

test("nothing is missed because a word was looked for first", () => {
  const all = [
    ...AGREEMENT,
    ...CAPITALS,
    ...CONFUSED_WORDS,
    ...FALSE_FRIENDS,
    ...NOUNS,
    ...PREPOSITIONS,
    ...SET_PHRASES,
    ...TENSES,
    ...VERB_PATTERNS,
  ];
  // A branch nothing matches and no word can be told of: such a pattern is always run.
  const unfiltered = mistakeFinder(all.map((mistake) => ({ ...mistake, find: `${mistake.find}|[0-9]{40}` })));
  const filtered = mistakeFinder(all);
  const texts = [
    ...readFileSync(new URL("grammar.test.ts", import.meta.url), "utf8").matchAll(/^ {2,4}(?:\[|)"([^"]+)",$/gm),
    ...readFileSync(new URL("grammar.test.ts", import.meta.url), "utf8").matchAll(/\["([^"]+)", "/g),
  ].map((match) => match[1]!);
  expect(texts.length).toBeGreaterThan(80);
  for (const text of texts) {
    const letter = readLetter({ message: `Dear Dana,\n\n${text}\n\nBest,\nMaya` });
    const places = (found: ReturnType<typeof filtered>) => found.map(({ start, end }) => `${start}-${end}`).toSorted();
    expect(places(filtered(letter)), text).toEqual(places(unfiltered(letter)));
  }
});
