import { describe, expect, test } from "vitest";
import { sentenceAt, trackSentences } from "./track-sentences.ts";

const composed = "Dear Dana,\n\nThank you for today. The planner stayed with me. Thank you for today.\n\nMaya";
const at = (text: string, from = 0) => {
  const start = composed.indexOf(text, from);
  return { start, end: start + text.length };
};
const sentences = [
  { ...at("Dear Dana,"), facts: ["contacts.dana.name"] },
  { ...at("Thank you for today."), facts: ["interviews.first"] },
  { ...at("The planner stayed with me."), facts: ["interviews.first.debrief.topics.0"] },
  { ...at("Thank you for today.", 40), facts: ["candidate"] },
];

describe("sentences the person has not changed", () => {
  test("are all found in the unchanged text", () => {
    expect(trackSentences(composed, sentences, composed)).toEqual(sentences);
  });

  test("are found after text was typed before them", () => {
    const body = composed.replace("Thank you", "It was good to meet you. Thank you");
    const facts = trackSentences(composed, sentences, body).map((sentence) => body.slice(sentence.start, sentence.end));
    expect(facts).toEqual([
      "Dear Dana,",
      "Thank you for today.",
      "The planner stayed with me.",
      "Thank you for today.",
    ]);
  });

  test("an edited sentence is not claimed to rest on its facts any more", () => {
    const body = composed.replace("stayed with me", "did not stay with me");
    expect(trackSentences(composed, sentences, body).map((sentence) => sentence.facts[0])).not.toContain(
      "interviews.first.debrief.topics.0",
    );
  });

  test("a moved sentence is found where it stands now", () => {
    const body = "The planner stayed with me.\n\nDear Dana,\n\nThank you for today.";
    const found = trackSentences(composed, sentences, body);
    expect(found.map((sentence) => sentence.start)).toEqual([0, 29, 41]);
    expect(found[0]?.facts).toEqual(["interviews.first.debrief.topics.0"]);
  });

  test("are not found inside a longer word", () => {
    expect(trackSentences("Maya", [{ start: 0, end: 4, facts: ["candidate.name"] }], "Mayan letters")).toEqual([]);
  });
});

test("the sentence under the cursor includes the place after its full stop", () => {
  const tracked = trackSentences(composed, sentences, composed);
  const planner = at("The planner stayed with me.");
  expect(sentenceAt(tracked, planner.start + 4)?.facts).toEqual(["interviews.first.debrief.topics.0"]);
  expect(sentenceAt(tracked, composed.length)).toBeUndefined();
  expect(sentenceAt(tracked, 10)?.facts).toEqual(["contacts.dana.name"]);
});
