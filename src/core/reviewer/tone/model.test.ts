// Does the sentence model generalise? Sentences that are not among those it learned from.
import { describe, expect, test } from "vitest";
import { readLetter } from "../read-letter.ts";
import { judgeSentences, placeOf, sentencesThat, SUSPECTED } from "./judge.ts";
import { evidenceFor } from "./model.ts";
import type { Tone } from "./labels.ts";

const letterOf = (text: string) => readLetter({ message: `Dear Dana,\n\n${text}\n\nKind regards,\nMaya` });
const judge = (text: string) => judgeSentences(letterOf(text))[0]!;

const FAULTS: [Tone, string][] = [
  ["pushy", "I expect your decision by Wednesday noon at the latest, otherwise I will sign with somebody else."],
  ["pushy", "You have ignored three of my messages, and I want to know why."],
  ["desperate", "Please, I beg you, my rent is overdue and I would take any job you have."],
  ["desperate", "My children are hungry and this position is our last hope."],
  ["presumptuous", "You will never find a better candidate, because I am the best in the whole industry."],
  ["presumptuous", "When I start as your new manager I will fix your failing department within a month."],
  ["negative", "The interview was a pointless farce, and your colleague was rude from beginning to end."],
  ["negative", "My former boss is an incompetent bully."],
  ["flattery", "You are the most brilliant and inspiring genius I have ever met in my whole life."],
  ["too-casual", "lol that was sick dude, gonna grab a beer with u guys sometime"],
  ["over-apologetic", "I am so terribly sorry to bother you again, please forgive me for wasting your precious time."],
];

const HARMLESS = [
  "Thank you for the hour you gave me on Tuesday.",
  "What you said about the second kiln stayed with me.",
  "At Nordarm we cut the setup time of the same press by 18 %.",
  "I would be glad to work with Omar on the night shift plan.",
  "I have another offer that I must answer by 12 May, and I would be grateful to know whether you can say more by then.",
  "I am sorry that this note comes late; I was at sea.",
  "Patients are desperate for shorter waits, and that is the part I would like to work on.",
  "The failure rate fell after we killed the slow process.",
  "If anything is missing from the file, please write.",
  "I was disappointed, of course, and I understand the decision.",
];

describe("sentences it has not seen", () => {
  test.each(FAULTS)("%s: %s", (tone, text) => {
    const judged = judge(text);
    expect(judged.surety).toBeGreaterThanOrEqual(SUSPECTED);
    expect(judged.tone).toBe(tone);
  });

  test.each(HARMLESS)("harmless: %s", (text) => {
    expect(judge(text).surety).toBeLessThan(SUSPECTED);
  });

  test("acts are told apart", () => {
    const letter = letterOf(
      "Thank you for the tour. Could you tell me when you hope to decide? I would love to join the team. What does the position pay?",
    );
    const texts = (act: "thanks" | "timeline" | "interest" | "salary") =>
      sentencesThat(act, letter).map(({ sentence }) => sentence.text);
    expect(texts("thanks")).toEqual(["Thank you for the tour."]);
    expect(texts("timeline")).toEqual(["Could you tell me when you hope to decide?"]);
    expect(texts("interest")).toEqual(["I would love to join the team."]);
    expect(texts("salary")).toEqual(["What does the position pay?"]);
  });
});

describe("what it says about a fault", () => {
  test("the remark stands under the clause that is at fault", () => {
    const text = "Thank you for the tour of the hall, but you still owe me an answer.";
    const letter = letterOf(text);
    const { start, end } = placeOf(judgeSentences(letter)[0]!);
    expect(letter.text.slice(start, end)).toMatch(/^you still owe me an answer\.?$/);
  });

  test("the words that speak for it can be named", () => {
    const [first] = evidenceFor("You owe me an answer.", "pushy");
    expect(first!.weight).toBeGreaterThan(0);
    expect(evidenceFor("You owe me an answer.", "pushy").map(({ feature }) => feature)).toContain("@ought");
  });

  test("names of the case, addresses and quotations are not the writer's words", () => {
    const quoted = judge("You wrote “you owe me an answer by Friday, or I will call your boss”, and I smiled.");
    expect(quoted.surety).toBeLessThan(SUSPECTED);
    expect(quoted.read).toHaveLength(quoted.sentence.end - quoted.sentence.start);
  });
});
