import { describe, expect, test } from "vitest";
import { fromDebriefForm, toDebriefForm, withLineAfter, withoutLine } from "./debrief-form.ts";

const debrief = {
  topics: [{ text: "the motion planner", with: "dana" }],
  challenges: [{ text: "arms stall each other", with: "dana", mine: "solved it at Nordarm" }],
  promised: [{ what: "the slides", to: "dana", by: "2026-12-02", file: "slides.pdf", done: true }],
  decision: { said: "by the end of next week" },
  noFollowUp: true,
  notes: "  she smiled\n",
};

describe("a debrief and its form", () => {
  test("read and written unchanged is the same debrief", () => {
    expect(fromDebriefForm(toDebriefForm(debrief))).toEqual(debrief);
  });

  test("every list ends in an empty line, which is not saved", () => {
    const form = toDebriefForm(debrief);
    expect(form.lists.topics).toHaveLength(2);
    expect(form.lists.clarify).toHaveLength(1);
    expect(fromDebriefForm(toDebriefForm(undefined))).toEqual({});
  });

  test("an answer without its doubt is not saved, and spaces are no text", () => {
    const form = toDebriefForm(undefined);
    form.lists.doubts[0]!.fields = { doubt: "  ", answer: "three juniors" };
    expect(fromDebriefForm(form)).toEqual({});
  });
});

describe("lines", () => {
  const lines = toDebriefForm({ topics: [{ text: "a" }, { text: "b" }] }).lists.topics;

  test("Enter makes a new line after the present one", () => {
    const { lines: after, focus } = withLineAfter(lines, lines[0]!.key, "text");
    expect(after).toHaveLength(4);
    expect(after[1]!.key).toBe(focus);
  });

  test("Enter before an empty line goes there", () => {
    const { lines: after, focus } = withLineAfter(lines, lines[1]!.key, "text");
    expect(after).toHaveLength(3);
    expect(focus).toBe(lines[2]!.key);
  });

  test("a removed line gives the focus to the one before it, and the last one stays empty", () => {
    expect(withoutLine(lines, lines[1]!.key).focus).toBe(lines[0]!.key);
    expect(withoutLine([lines[0]!], lines[0]!.key).lines[0]!.fields).toEqual({});
  });
});
