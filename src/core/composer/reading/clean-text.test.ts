// Does what was typed become clean English words, and does what was clean stay as it was?
import { describe, expect, test } from "vitest";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { spelledOut } from "./hurried-marks.ts";
import { withoutLeadIn } from "./lead-ins.ts";
import { shorthandHint } from "./shorthand.ts";

const rows = (table: readonly (readonly [typed: string, expected: string])[]): void =>
  void test.each(table)("%s", (typed, expected) => expect(cleanText(typed)).toBe(expected));

describe("a unit is parted from its number", () => {
  rows([
    ["notice 6wks", "notice 6 weeks"],
    ["a 3yr lease on the bakery", "a 3-year lease on the bakery"],
    ["1hr from the depot", "1 hour from the depot"],
    ["50hr weeks in harvest", "50-hour weeks in harvest"],
    ["wrote a 2pg guide for drivers", "wrote a 2-page guide for drivers"],
    ["the 5yr olds nap at noon", "the 5-year-olds nap at noon"],
    ["a 70yo patient", "a 70-year-old patient"],
    ["kids of 4 years old", "kids of 4 years old"],
    ["bearings fail in yr 3", "bearings fail in year 3"],
    ["taught yr 9 maths", "taught Year 9 maths"],
    ["40ish guests", "about 40 guests"],
    ["cleaned 14k records", "cleaned 14,000 records"],
    ["ran a 10k race", "ran a 10k race"],
    ["the 401k match", "the 401(k) match"],
    ["only %8 of the ore", "only 8% of the ore"],
    ["licensed since '09", "licensed since 2009"],
    ["the new wing opens in 28", "the new wing opens in 2028"],
    ["audits 2x a month", "audits twice a month"],
    ["checked 3x/day", "checked 3 times a day"],
    ["trainings every tues pm", "trainings every Tuesday afternoon"],
    ["the shop opens at 6 h of the morning", "the shop opens at 6 in the morning"],
    ["open from 8h to 16h", "open from 8:00 to 16:00"],
    ["cut waiting from 9h to 4h", "cut waiting from 9 hours to 4 hours"],
  ]);
});

describe("short forms are spelled out where they can mean one thing", () => {
  rows([
    ["3 refs from old mgrs", "3 references from old managers"],
    ["coord of 12 vols", "coordinator of 12 volunteers"],
    ["clients complaining re parking", "clients complaining about parking"],
    ["on mat leave til june", "on maternity leave until June"],
    ["last min cancellations", "last-minute cancellations"],
    ["4 min per pt", "4 minutes per patient"],
    ["won by 5 pts", "won by 5 points"],
    ["late reqs from wards", "late requests from wards"],
    ["attys want the transcripts", "attorneys want the transcripts"],
    ["incl. CE marking", "including CE marking"],
    ["acted as coord 30+ nights", "acted as coordinator 30+ nights"],
    ["cert 3 in ageing", "cert 3 in ageing"],
    ["Cert IV in ageing", "Cert IV in ageing"],
    ["a hub in Reno", "a hub in Reno"],
    ["paid for the course on own dime", "paid for the course at my own expense"],
    ["trucks vs trains", "trucks versus trains"],
    ["talked them through it and texted em after", "talked them through it and texted them after"],
    ["cos no foreman since oct", "because there has been no foreman since October"],
  ]);

  test("what only its writer knows is told by its name", () => {
    expect(shorthandHint(cleanText("the qzm rollout"))).toMatch(/qzm/);
    expect(shorthandHint(cleanText("40 km by hgv, rhythm and gym"))).toBeUndefined();
  });
});

describe("lost apostrophes come back", () => {
  rows([
    ["shes short of two porters", "she's short of two porters"],
    ["theyre moving in may", "they're moving in May"],
    ["havent used it since school", "haven't used it since school"],
    ["its a small crew", "it's a small crew"],
    ["its crew is small", "its crew is small"],
    ["ive run it alone", "I've run it alone"],
    ["ill send the plan", "I'll send the plan"],
    ["we were glad and well", "we were glad and well"],
  ]);
});

describe("talk around the fact is left out", () => {
  rows([
    ["so basically they do the rota by hand", "they do the rota by hand"],
    ["um, the new kiln", "the new kiln"],
    ["oh and the school run contract", "the school run contract"],
    ["a second depot - not sure where tho", "a second depot"],
    ["the merger (don't tell anyone)", "the merger"],
    ["never lost a file, touch wood", "never lost a file"],
    ["winter pool closing, i think", "winter pool closing"],
    ["so-called soft launches", "so-called soft launches"],
    ["well drilling in clay", "well drilling in clay"],
    ["less sugar, same taste", "less sugar, same taste"],
  ]);

  test("and how long one talked is no subject", () => {
    expect(withoutLeadIn(spelledOut(cleanText("ok so we talked ages about the lambing shed"))).text).toBe(
      "the lambing shed",
    );
    expect(withoutLeadIn(spelledOut(cleanText("we chatted for ages about fri nights"))).text).toMatch(/nights$/);
  });
});

describe("slips that the reviewer is sure of are mended beforehand", () => {
  rows([
    ["the fair on June", "the fair in June"],
    ["I worked there during 4 years", "I worked there for 4 years"],
    ["I can weld better then before", "I can weld better than before"],
    ["negotiations due to open in May", "negotiations due to open in May"],
    ['she said "we met on June" twice', 'she said "we met on June" twice'],
    ["I increased sales with 12%", "I increased sales by 12%"],
    ["I know the coast because my uncle", "I know the coast because of my uncle"],
    ["I know the coast because my uncle fished there", "I know the coast because my uncle fished there"],
    ["trained 6 cooks which stayed", "trained 6 cooks who stayed"],
    ["he is wanting a second oven", "he wants a second oven"],
    ["rejects on the line of filling fell", "rejects on the filling line fell"],
    ["we formed a line", "we formed a line"],
    ["free from the 2nd march", "free from the 2nd of March"],
    ["rested during one month", "rested for one month"],
    ["during the month of May", "during the month of May"],
  ]);
});

describe("a point after a short form ends no sentence", () => {
  test.each([
    ["sang at Mt. Carmel. 20 kids came", ["sang at Mt. Carmel", "20 kids came"]],
    ["Sgt. Hill runs the nights", ["Sgt. Hill runs the nights"]],
    ["depot on Mill Rd. in Hull", ["depot on Mill Rd. in Hull"]],
    ["worked for Bell Inc. in Ohio", ["worked for Bell Inc. in Ohio"]],
    ["worked for Bell Inc. I led three fitters", ["worked for Bell Inc", "I led three fitters"]],
  ])("%s", (typed, expected) => expect(sentencesOf(cleanText(typed))).toEqual(expected));
});
