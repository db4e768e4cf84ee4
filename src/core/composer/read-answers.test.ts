import { describe, expect, test } from "vitest";
import { readAnswer } from "./read-answers.ts";
import { capitalRule } from "./reading/capitals.ts";
import { readStatement } from "./reading/read-statement.ts";

const keeps = capitalRule(new Set(["Nordarm", "Kiruna", "Lyon"]));
const answered = (doubt: string, answer: string): { about?: string; full?: string; leftOut: boolean } => {
  const { reading, about } = readAnswer(doubt, answer, (text) => readStatement(text, keeps, ["Ann"]), keeps);
  return {
    ...(about === undefined ? {} : { about: about.np! }),
    ...(reading.forms.full === undefined ? {} : { full: reading.forms.full }),
    leftOut: reading.unplaced !== undefined,
  };
};

describe("an answer that points back is told under the name of the matter", () => {
  test.each([
    ["no LGV licence", "test booked for 3 March", "an LGV licence", "my test is booked for 3 March"],
    ["no crane ticket", "can do the course in May", "a crane ticket", "I can do the course in May"],
    ["no experience in a lab", "wrote my thesis in one", "working in a lab", "I wrote my thesis in one"],
    ["no experience with tower cranes", "I have 900 hours on them", "tower cranes", "I have 900 hours on them"],
    ["no food hygiene level 3", "sitting it on 14 May", "food hygiene level 3", "I am sitting it on 14 May"],
    [
      "can't start until August",
      "could come in for two days in July",
      "my start date",
      "I could come in for two days in July",
    ],
    [
      "parental leave 2 years",
      "kept up with the journals",
      "my two years away from work",
      "I kept up with the journals",
    ],
    [
      "never worked in-house",
      "was seconded to Kiruna for a year",
      "working in-house",
      "I was seconded to Kiruna for a year",
    ],
    [
      "weak Swedish",
      "taking lessons and can already read the manuals",
      "Swedish",
      "I am taking lessons and can already read the manuals",
    ],
    ["weak Swedish", "studying for the B1 exam", "Swedish", "I am studying for the B1 exam"],
    ["the papers", "only one paper is left", "the papers", "only one paper is left"],
    [
      "no experience with estates",
      "one of my clients was an estate in Kiruna",
      "estates",
      "one of my clients was an estate in Kiruna",
    ],
    ["no experience with SAP", "I also ran the stores", "SAP", "I ran the stores"],
    [
      "can't lead people",
      "line managing two from January as maternity cover",
      "leading people",
      "I am line managing two from January as maternity cover",
    ],
    ["would I move to Lyon", "I grew up there", "moving to Lyon", "I grew up there"],
    ["notice period of 3 months", "it ends in March", "my notice period", "it ends in March"],
    ["start date", "could be brought forward to 1 May", "my start date", "it could be brought forward to 1 May"],
    ["Swedish is weak", "studying every evening", "Swedish", "I am studying it every evening"],
    [
      "three years out of teaching",
      "kept my registration all through",
      "my three years out of teaching",
      "I kept my registration all through",
    ],
  ])("%s: %s", (doubt, answer, about, full) => {
    expect(answered(doubt, answer)).toEqual({ about, full, leftOut: false });
  });
});

describe("what stands alone needs no name", () => {
  test.each([
    ["too young", "I led a crew of 12 in my last job", "I led a crew of 12 in my last job"],
    ["overqualified", "I want to work with patients again", "I want to work with patients again"],
    ["not a certified coder", "booked for the CPC exam on 12 June", "I am booked for the CPC exam on 12 June"],
    ["whether I can keep wage costs below 30%", "I ran a hotel at 27%", "I ran a hotel at 27%"],
    ["never cooked for children", "cooked for children at a holiday camp", "I cooked for children at a holiday camp"],
  ])("%s: %s", (doubt, answer, full) => {
    expect(answered(doubt, answer)).toEqual({ full, leftOut: false });
  });
});

describe("why somebody left is said as the reason", () => {
  test.each([
    ["left Nordarm after a year", "contract ended", "I left Nordarm because my contract ended"],
    ["quit after 4 months", "the kitchen closed", "I left my last job because the kitchen closed"],
    [
      "why I left my last job so soon",
      "moved to Lyon with my husband",
      "I left my last job because I moved to Lyon with my husband",
    ],
    ["asked why I left Nordarm", "the yard closed in May", "I left Nordarm because the yard closed in May"],
    ["left after 5 months", "I left because the route was cut", "I left because the route was cut"],
  ])("%s: %s", (doubt, answer, full) => {
    expect(answered(doubt, answer)).toEqual({ full, leftOut: false });
  });
});

describe("what nobody could follow is left out", () => {
  test.each([
    ["only a manager for a year", "I was deputy for six years before that"],
    ["too young", "he was 24 when he started"],
    ["coming from a hotel chain and not from a hostel", "I have lived in one for years"],
    ["only worked in small hotels", "the biggest had 40 rooms"],
    ["no experience of flood work", "I lived there for two years"],
    ["job hopping", "two of the firms closed"],
    ["my CV has a gap", "I was travelling through Chile"],
    ["never did payroll in Ireland", "CPP module in Irish payroll finished 2024"],
    ["too expensive", "flexible on salary"],
    ["I rambled about the reorganisation", "I can explain it in one page"],
    ["could not express myself well", "I am calm in emergencies"],
  ])("%s: %s", (doubt, answer) => {
    expect(answered(doubt, answer).leftOut).toBe(true);
  });
});
