import { describe, expect, test } from "vitest";
import { learnVoice, type Composed } from "./learn-voice.ts";

const sentences = [
  "Dear Dana,",
  "Thank you for the conversation yesterday.",
  "I found the part about the depot especially useful to me.",
  "Kind regards,",
  "Maya",
];
const body = sentences.join("\n");

const THANKS = "Thank you for the conversation {day}.";
const CALLBACK = "I found the part about {topic.np} especially useful to me.";

function draft(): Composed {
  let at = 0;
  return {
    body,
    sentences: sentences.map((text, index) => {
      const start = at;
      at += text.length + 1;
      return {
        start,
        end: start + text.length,
        facts: [],
        ...(index === 1 ? { phrase: THANKS } : index === 2 ? { phrase: CALLBACK } : {}),
      };
    }),
  };
}

describe("a person's edits", () => {
  test("raise the phrases that were kept and lower those that were rewritten", () => {
    const sent = body.replace(
      "I found the part about the depot especially useful to me.",
      "The depot is what I want to work on.",
    );
    expect(learnVoice(draft(), sent).preferred).toEqual({ [THANKS]: 1, [CALLBACK]: -1 });
  });

  test("teach greeting and sign-off when two letters were changed to the same", () => {
    const sent = body.replace("Dear Dana,", "Hi Dana,").replace("Kind regards,", "All the best,");
    const once = learnVoice(draft(), sent);
    expect(once.greeting).toBeUndefined();
    expect(once.preferred).toMatchObject({ "Greeting: hi": 1, "Sign-off: All the best": 1 });
    const twice = learnVoice(draft(), sent, once);
    expect(twice).toMatchObject({ greeting: "hi", signOff: "All the best" });
    expect(Object.keys(twice.preferred ?? {})).toEqual([THANKS, CALLBACK]);
  });

  test("ban words that were struck out while the rest stayed", () => {
    const sent = body
      .replace(" especially useful to me", " useful to me")
      .replace("I found the part about the depot useful to me", "I found the depot useful to me");
    expect(learnVoice(draft(), sent).banned).toBeUndefined();
    const struck = body.replace(" especially useful to me.", ".");
    expect(learnVoice(draft(), struck).banned).toEqual(["especially useful to me"]);
  });

  test("teach nothing by a letter that was sent as it was, and change nothing in the voice handed in", () => {
    const voice = { preferred: { [THANKS]: 5 } };
    expect(learnVoice(draft(), body.replaceAll("\n", "\r\n"), voice)).toBe(voice);
    learnVoice(draft(), body.replace("especially", "very"), voice);
    expect(voice).toEqual({ preferred: { [THANKS]: 5 } });
  });

  test("are forgotten, the oldest first, when there are very many", () => {
    const preferred = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`phrase ${index}`, 1]));
    const learned = learnVoice(draft(), body.replace("especially", "very"), { preferred }).preferred!;
    expect(Object.keys(learned)).toHaveLength(300);
    expect(learned[THANKS]).toBe(1);
    expect(learned["phrase 0"]).toBeUndefined();
  });
});
