import { describe, expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";
import { isDoubtful } from "./doubtful.ts";

describe("a turn that learners bend is put right where only one thing can be meant", () => {
  test.each([
    ["four winters in abroad", "four winters abroad"],
    ["passed the boiler exam from the first time", "passed the boiler exam at the first attempt"],
    ["the shortage in the welders", "the shortage of welders"],
    ["the preparation to the hygiene audit", "the preparation for the hygiene audit"],
    ["I have begun a welding course in October", "I began a welding course in October"],
    ["we have opened a second bakery last year", "we opened a second bakery last year"],
    ["I have lived in Porto since 2014", "I have lived in Porto since 2014"],
    ["I have planned a course in May", "I have planned a course in May"],
    ["we have hung a lamp over the scale and the mistakes fell", "we hung a lamp over the scale and the mistakes fell"],
    ["I have tuned a spinet that was built in 1790", "I have tuned a spinet that was built in 1790"],
    ["a three months internship at a dairy", "a three-month internship at a dairy"],
    ["the two weeks before Easter", "the two weeks before Easter"],
    ["a six weeks old calf", "a six-week-old calf"],
    ["number of late deliveries dropped", "the number of late deliveries dropped"],
    ["a number of late deliveries", "a number of late deliveries"],
    ["list of 50 most often asked questions", "list of the 50 most asked questions"],
    ["it takes long time to dry", "it takes a long time to dry"],
    ["returns raised from 4 to 9 a week", "returns rose from 4 to 9 a week"],
    ["money raised from 40 donors", "money raised from 40 donors"],
    ["two time every month", "twice every month"],
    ["I know already the system", "I already know the system"],
    ["before train arrives", "before the train arrives"],
    ["before school starts", "before school starts"],
    ["checked twice before deliver", "checked twice before delivery"],
    ["without ask the foreman", "without asking the foreman"],
    ["the printer need 3 minutes", "the printer needs 3 minutes"],
    ["helped the team make a plan", "helped the team make a plan"],
    ["they gave wrong address", "they gave the wrong address"],
    ["I know the Dutch tax code, not Irish customs system", "I know the Dutch tax code, not Irish customs system"],
    ["learning about Irish customs system", "learning about the Irish customs system"],
    ["the possibility of second shift", "the possibility of a second shift"],
    ["6 years experience repair clocks", "6 years of experience repair clocks"],
    ["6 years experience make clocks", "6 years of experience making clocks"],
    ["orders going out too slow", "orders going out too slowly"],
    ["you are changing supplier", "you are changing suppliers"],
    ["agreed with chef", "agreed with the chef"],
    ["I am interesting in barges", "I am interested in barges"],
    ["most of guests come by train", "most guests come by train"],
  ])("%s", (typed, meant) => {
    expect(cleanText(typed)).toBe(meant);
  });
});

describe("what is typed short on a phone is written out", () => {
  test.each([
    ["paid the crew b4 noon", "paid the crew before noon"],
    ["id love to show it", "I'd love to show it"],
    ["id badge checks", "id badge checks"],
    ["net was 12k, its gross value too", "net was 12k, its gross value too"],
    ["I left because its personal", "I left because it's personal"],
    ["the dog and its new lead", "the dog and its new lead"],
    ["the drivers whove been here longest", "the drivers who've been here longest"],
    ["20th anniv dinner", "20th anniversary dinner"],
    ["vol rota for the shop", "volunteer rota for the shop"],
    ["gr 4 maths", "grade 4 maths"],
    ["250 gr 3 times", "250 gr 3 times"],
    ["three months rn", "three months right now"],
    ["waste down by like 30%", "waste down by about 30%"],
    ["sold 12 boats last 2 yrs, all wood", "sold 12 boats in the last 2 years, all wood"],
    ["opened the second kiln in 23", "opened the second kiln in 2023"],
    ["15 minutes daily checks", "15-minute daily checks"],
    ["a 1 page summary", "a one-page summary"],
    ["talks OT+SLP", "talks OT and SLP"],
    ["speak hausa and yoruba and english", "speak Hausa, Yoruba and English"],
    ["2 days in, 3 home", "2 days in, 3 home"],
    ["labels for orvinal water", "labels for orvinal water"],
    ["labels for zembrau beer", "labels for Zembrau beer"],
    ["hot water in the huts", "hot water in the huts"],
    ["silver at harvest cider awards", "silver at the Harvest Cider Awards"],
    ["gold at national awards", "gold at national awards"],
  ])("%s", (typed, meant) => {
    expect(cleanText(typed)).toBe(meant);
  });

  test.each(["Cantábrico", "Ilíada", "Wontész", "Shesíð"])(
    "a letter beyond the plain alphabet is part of the name %s",
    (name) => {
      expect(cleanText(`the yard at ${name}`)).toBe(`the yard at ${name}`);
    },
  );
});

describe("good English is not doubted", () => {
  test.each([
    "There are 300 growers, most of whom deliver once a month",
    "There have been two owners since 2018",
    "Why does it have three doors",
  ])("%s", (text) => {
    expect(isDoubtful(cleanText(text))).toBe(false);
  });
});
