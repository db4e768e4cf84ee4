import { describe, expect, test } from "vitest";
import type { Draft } from "./draft.ts";
import { learnVoice } from "./learn-voice.ts";

const sentences = [
  "Dear Dana,",
  "Thank you for the conversation yesterday.",
  "I found the part about the depot especially useful to me.",
  "Kind regards,",
  "Maya",
];
const body = sentences.join("\n");

function draft(): Draft {
  let at = 0;
  return {
    channel: "email",
    to: ["dana"],
    subject: "Thank you",
    body,
    sentences: sentences.map((text, index) => {
      const start = at;
      at += text.length + 1;
      return {
        start,
        end: start + text.length,
        facts: [],
        ...(index === 1 ? { phrase: "thanks.5" } : index === 2 ? { phrase: "callback.7" } : {}),
      };
    }),
    attachments: [],
    leftOut: [],
  };
}

describe("a person's edits", () => {
  test("raise the phrases that were kept and lower those that were rewritten", () => {
    const sent = body.replace(
      "I found the part about the depot especially useful to me.",
      "The depot is what I want to work on.",
    );
    expect(learnVoice(draft(), sent).preferred).toEqual({ "thanks.5": 1, "callback.7": -1 });
  });

  test("teach greeting and sign-off", () => {
    const sent = body.replace("Dear Dana,", "Hi Dana,").replace("Kind regards,", "All the best,");
    expect(learnVoice(draft(), sent)).toMatchObject({ greeting: "hi", signOff: "All the best" });
  });

  test("ban words that were struck out while the rest stayed", () => {
    const sent = body
      .replace(" especially useful to me", " useful to me")
      .replace("I found the part about the depot useful to me", "I found the depot useful to me");
    expect(learnVoice(draft(), sent).banned).toBeUndefined();
    const struck = body.replace(" especially useful to me.", ".");
    expect(learnVoice(draft(), struck).banned).toEqual(["especially useful to me"]);
  });

  test("change nothing in the voice handed in, and nothing at all where nothing was changed but the count of kept phrases", () => {
    const voice = { preferred: { "thanks.5": 5 } };
    const learned = learnVoice(draft(), body, voice);
    expect(voice).toEqual({ preferred: { "thanks.5": 5 } });
    expect(learned).toEqual({ preferred: { "thanks.5": 5, "callback.7": 1 } });
  });
});
