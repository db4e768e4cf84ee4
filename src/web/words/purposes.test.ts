import { describe, expect, test } from "vitest";
import { PURPOSES } from "../../core/case/words.ts";
import { actionInWords, conversationInWords, listInWords, taskInWords } from "./purposes.ts";

const now = "2026-12-01T09:00:00Z";
const interview = { start: "2026-11-30T10:00", timeZone: "Europe/Berlin" };

describe("what to do, in one sentence", () => {
  test("a thank-you names the person and the day", () => {
    expect(taskInWords("thank-you", ["Dr. Dana Voss"], now, interview, "email")).toBe(
      "Thank Dr. Dana Voss for yesterday's conversation",
    );
  });

  test("without an interview it speaks of the conversation", () => {
    expect(taskInWords("thank-you", [], now, undefined, "email")).toBe("Thank them for the conversation");
  });

  test("an inquiry by phone is a call", () => {
    expect(taskInWords("status-inquiry", ["Omar"], now, interview, "phone")).toContain("Call Omar");
  });

  test.each(PURPOSES)("%s has a sentence that names the person", (purpose) => {
    expect(taskInWords(purpose, ["Omar"], now, interview, "email")).toContain("Omar");
  });
});

describe("a conversation", () => {
  test("of this week is called by its weekday", () => {
    expect(conversationInWords({ start: "2026-11-27T10:00", timeZone: "Europe/Berlin" }, now)).toBe(
      "Friday's conversation",
    );
  });

  test("of earlier is called by its date", () => {
    expect(conversationInWords({ start: "2026-11-03T10:00", timeZone: "Europe/Berlin" }, now)).toBe(
      "the conversation on 3 November",
    );
  });
});

test("names are listed as one says them", () => {
  expect(listInWords(["Dana"])).toBe("Dana");
  expect(listInWords(["Dana", "Omar", "Li"])).toBe("Dana, Omar and Li");
});

test("an edited draft is finished rather than written", () => {
  expect(actionInWords("thank-you", "email")).toBe("Write the letter");
  expect(actionInWords("thank-you", "email", true)).toBe("Finish the letter");
  expect(actionInWords("status-inquiry", "phone", true)).toBe("Prepare the call");
});
