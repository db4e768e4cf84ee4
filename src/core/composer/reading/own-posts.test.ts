import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readStatement } from "./read-statement.ts";

const keeps = capitalRule(new Set(["Larkfield", "Nordarm"]));
const read = (typed: string) => readStatement(typed, keeps, []).forms.full;

describe("training with a place or a date is past", () => {
  test.each([
    ["trained as a saddler at Nordarm", "I trained as a saddler at Nordarm"],
    ["trained under a Michelin chef", "I trained under a Michelin chef"],
    ["qualified as an optician in 2011", "I qualified as an optician in 2011"],
    ["qualified with distinction", "I qualified with distinction"],
    ["trained in manual handling", "I am trained in manual handling"],
    ["qualified as an electrician", "I am qualified as an electrician"],
    ["apprenticed to a wheelwright", "I was apprenticed to a wheelwright"],
    ["trained by the coastguard", "I was trained by the coastguard"],
    ["qualified since 2012", "I have been qualified since 2012"],
    ["taught carving to beginners", "I taught carving to beginners"],
    ["taught evening class at the college", "I taught an evening class at the college"],
  ])("%s", (typed, told) => expect(read(typed)).toBe(told));
});

describe("a post with its years is no figure that rose", () => {
  test.each([
    ["deputy head of a primary school from 2015 to 2019", "I was deputy head of a primary school from 2015 to 2019"],
    ["head gardener at Larkfield from 2009 to 2013", "I was a head gardener at Larkfield from 2009 to 2013"],
    ["assistant manager, Larkfield, from 2018 to 2020", "I was an assistant manager at Larkfield from 2018 to 2020"],
    ["acting head of nursing since May", "I have been acting head of nursing since May"],
    ["captain of the lifeboat crew since 2017", "I have been captain of the lifeboat crew since 2017"],
    ["I was director of music at a school", "I was director of music at a school"],
    ["member in the safety committee from 2021", "I have been a member of the safety committee since 2021"],
    ["stock losses from 2% to 1%", "my results include stock losses going from 2% to 1%"],
  ])("%s", (typed, told) => expect(read(typed)).toBe(told));
});

describe("what is called “my” is held, and what has its own verb keeps it", () => {
  test.each([
    ["my diploma in beekeeping", "I hold a diploma in beekeeping"],
    ["my licence for a 30-tonne excavator", "I hold a licence for a 30-tonne excavator"],
    ["my ten years in retail", "I have ten years of experience in retail"],
    ["Cert IV in horticulture", "I hold a Cert IV in horticulture"],
    ["my licence covers cranes up to 60 tonnes", "my licence covers cranes up to 60 tonnes"],
    ["the rate of 4% relates to the whole group", "the rate of 4% relates to the whole group"],
    ["only one module is left", "only one module is left"],
    ["one of my pupils won the regional prize", "one of my pupils won the regional prize"],
    ["one of three supervisors at the plant", "I am one of three supervisors at the plant"],
    ["half the class passed with merit", "half the class passed with merit"],
    ["every one of my apprentices qualified", "every one of my apprentices qualified"],
    ["both short posts were fixed-term contracts", "both short posts were fixed-term contracts"],
    ["the answer was a second hoist", "the answer was a second hoist"],
    ["what I lack in years I make up for in practice", "what I lack in years I make up for in practice"],
    ["it was Porto, not Lisbon", "it was Porto, not Lisbon"],
    ["I gave the old rate; the new one is 4.20", "I gave the old rate; the new one is 4.20"],
    ["BA in music, minor in archives", "I have a BA in music (minor in archives)"],
    ["twice promoted", "I was twice promoted"],
    ["asked to train the new porters", "I was asked to train the new porters"],
    ["passed the theory test and sit the practical in May", "I passed the theory test and sit the practical in May"],
    ["my time as a porter taught me patience", "my time as a porter taught me patience"],
    ["three cooks I trained are now head chefs", "three cooks I trained are now head chefs"],
    ["no guest has ever complained", "no guest has ever complained"],
    ["I have, in fact, a permit for that", "I have a permit for that"],
    ["grade 5 theory, grade 8 horn", "I hold Grade 5 theory and Grade 8 horn"],
    ["Class D licence, clean", "I hold a clean Class D licence"],
    ["two patents", "I hold two patents"],
    ["top of my intake", "I was top of my intake"],
    ["best apprentice in the county", "I was the best apprentice in the county"],
    ["solid grasp of VAT", "I have a solid grasp of VAT"],
    ["my languages: Finnish, Swedish, English", "I speak Finnish, Swedish and English"],
    [
      "sworn translator since 2014, court work included",
      "I have been a sworn translator since 2014, including court work",
    ],
    ["only one accident in 20 years", "I have had only one accident in 20 years"],
    ["no breakdown in four seasons", "I have had no breakdowns in four seasons"],
    ["I was loading pallets one hour before", "I was loading pallets one hour before"],
    [
      "thatcher since 2015, lime-washed six cottages",
      "I have been a thatcher since 2015 and have lime-washed six cottages",
    ],
    [
      "finished the pier in a year, two months ahead of plan",
      "I finished the pier in a year, two months ahead of plan",
    ],
    ["4 yrs nights, never more than €2 out", "I have worked nights for 4 years, never more than €2 out"],
  ])("%s", (typed, told) => expect(read(typed)).toBe(told));
});
