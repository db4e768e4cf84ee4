import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readDoubt } from "./read-doubt.ts";

const keeps = capitalRule(new Set(["Nordarm", "Illinois", "Lyon"]));

describe("a doubt is named by what it is about, without the weakness", () => {
  test.each([
    ["little experience in leading people", "leading people"],
    ["no Epic experience", "Epic experience"],
    ["no formal certificate", "my qualifications"],
    ["no experience with SAP", "SAP"],
    ["not enough experience in retail", "retail"],
    ["lack of experience with public tenders", "public tenders"],
    ["never managed a budget", "managing a budget"],
    ["never led a team", "leading a team"],
    ["I have never worked with children", "children"],
    ["haven't used Kubernetes in production", "Kubernetes in production"],
    ["no Illinois experience", "Illinois experience"],
    ["no industry experience", "industry experience"],
    ["English not good enough", "English"],
    ["my German is weak", "German"],
    ["German level", "German"],
    ["they were worried about my German", "German"],
    ["She was not sure if I can handle night shifts", "night shifts"],
    ["whether I would move to Lyon", "moving to Lyon"],
    ["can I lead people?", "leading people"],
    ["relocation", "relocation"],
    ["long notice period", "my notice period"],
    ["NMC registration not finished yet", "my NMC registration"],
    ["no degree", "my qualifications"],
    ["no formal qualification", "my qualifications"],
    ["no driving licence", "a driving licence"],
    ["asked about working under pressure", "working under pressure"],
    ["concerned about my availability on weekends", "my availability on weekends"],
    ["limited knowledge of Excel", "Excel"],
    ["weak on statistics", "statistics"],
    ["missing certificate in first aid", "a certificate in first aid"],
    ["no hands-on PLC programming", "PLC programming"],
    ["not much customer contact", "customer contact"],
    ["doubts about my stamina", "my stamina"],
    ["unfamiliar with GMP", "GMP"],
    ["no civilian freight experience", "civilian freight experience"],
    ["few years in management", "management"],
    ["little leadership experience", "leadership experience"],
    ["lacks B2B sales experience", "B2B sales experience"],
    ["never did cold calling", "cold calling"],
    ["not used to large teams", "large teams"],
    ["no knowledge of French labour law", "French labour law"],
    ["too little depth in statistics", "statistics"],
    ["would I be happy in a small town", "happy in a small town"],
    ["presentation skills", "presentation skills"],
    ["teamwork", "teamwork"],
    ["speaks no Welsh", "Welsh"],
    ["no reference from Germany", "a reference from Germany"],
    ["not yet licensed in Ontario", "licensing in Ontario"],
    ["can work on Saturdays?", "working on Saturdays"],
    ["experience with horses", "horses"],
    ["whether I can manage a class of 30", "managing a class of 30"],
    ["Not fluent in Spanish", "Spanish"],
    ["no portfolio", "a portfolio"],
    ["Python rusty", "Python"],
    ["visa", "a visa"],
    ["no experience leading people", "leading people"],
    ["lack of leadership", "leadership"],
    ["haven't managed people before", "managing people"],
  ])("%s", (typed, about) => {
    expect(readDoubt(typed, keeps)).toBe(about);
  });
});

describe("where nothing neutral is left, nothing is named", () => {
  test.each([
    "too junior",
    "only 2 years of experience",
    "gap in my CV",
    "why I left Nordarm",
    "overqualified",
    "job hopping",
    "comes from a different industry",
    "I am shy",
    "my experience is mostly in small teams",
    "he thinks I'm too expensive",
    "age",
    "only academic experience",
    "only worked in small companies",
  ])("%s", (typed) => {
    expect(readDoubt(typed, keeps)).toBeUndefined();
  });
});
