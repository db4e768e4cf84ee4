// Is it noticed that a message already says what a note says?
import { expect, test } from "vitest";
import { sharesWords } from "./same-words.ts";

test.each([
  [
    "I have also run ROS 2 in production",
    "One thing I forgot to say: ROS 2 has been running in production under my care.",
    true,
  ],
  ["mentored three juniors at Nordarm", "At Nordarm, mentoring three junior colleagues was part of my week.", true],
  ["the slides on trajectory optimisation", "Here are the slides.", false],
  ["I also speak Polish", "Thank you for your time. I enjoyed our talk about the planner.", false],
  ["", "anything", false],
  ["the report", "", false],
])("%s / %s: %s", (note, text, expected) => {
  expect(sharesWords(note, text)).toBe(expected);
});
