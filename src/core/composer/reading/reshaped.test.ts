import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readStatement } from "./read-statement.ts";

const keeps = capitalRule(new Set(["Nordarm"]));
const rows = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)("%s", (typed, full) => {
    expect(readStatement(typed, keeps, []).forms.full).toBe(full);
  });
};

describe("what one is entered for or busy with is told in the present", () => {
  rows([
    ["enrolled on the level 4 in September", "I am enrolled on the level 4 in September"],
    ["booked in for the CBT test in May", "I am booked in for the CBT test in May"],
    ["registered for the FE exam in October", "I am registered for the FE exam in October"],
    ["due to sit the theory test on 4 May", "I am due to sit the theory test on 4 May"],
    ["doing the ILM course now", "I am doing the ILM course now"],
    ["doing my CPA, two papers left", "I am doing my CPA, with two papers left"],
    ["waiting on my DBS", "I am waiting on my DBS"],
    ["enrolled 40 patients in two trials", "I enrolled 40 patients in two trials"],
    ["booked 40 acts for the festival", "I booked 40 acts for the festival"],
    ["doing stock counts in 40 shops", "I have experience in doing stock counts in 40 shops"],
  ]);
});

describe("notes in the order of a form are turned round", () => {
  rows([
    ["done 300 boilers serviced incl oil", "I have serviced 300 boilers, including oil"],
    ["12 years registered with the GPhC", "I have been registered with the GPhC for 12 years"],
    ["CPR + first aid up to date", "my CPR and first aid are up to date"],
    ["passport and visa both valid", "my passport and visa are both valid"],
    ["keep my CPD up to date", "I keep my CPD up to date"],
    ["qualified CIMA in 2019 and led the audit", "I became CIMA qualified in 2019 and led the audit"],
    ["certified since '14, 2,000 hrs", "I have been certified since 2014 (2,000 hours)"],
    ["last three jobs were all in food", "my last three jobs were all in food"],
    ["22 of 24 apprentices passed last year", "22 of my 24 apprentices passed last year"],
    ["all 14 grants renewed in 2024", "all 14 of my grants were renewed in 2024"],
    ["never missed or delayed a sailing", "I have never missed or delayed a sailing"],
    ["acted as shift lead 40 nights", "I acted as shift lead for 40 nights"],
    ["9 yrs driving trucks", "I have spent 9 years driving trucks"],
    ["5 yrs of MRI", "I have 5 years of experience in MRI"],
    ["3 yrs marketing roles", "I have 3 years of marketing roles"],
    ["have taught maths 9 years", "I have taught maths for 9 years"],
    ["I am making the forecast each week", "I make the forecast each week"],
    ["cert in wound care", "I hold a certificate in wound care"],
    ["CRM training done last year", "I did a CRM training last year"],
    ["captained the ship at 29", "I captained the ship at the age of 29"],
    ["kept the cold store at 26 degrees", "I kept the cold store at 26 degrees"],
    [
      "texted the form instead → 4/mo to 30/mo",
      "I texted the form instead, and it went from 4 per month to 30 per month",
    ],
    ["Testified twice in court", "I testified twice in court"],
    ["zero LTIs on the last two sites", "I have had zero LTIs on the last two sites"],
  ]);
});

describe("a second deed keeps to whoever did it", () => {
  rows([
    [
      "rewired the panel, turned out to be the earth lead",
      "I rewired the panel, and it turned out to be the earth lead",
    ],
    ["built a drying rack, paid off in a season", "I built a drying rack, and it paid off in a season"],
    [
      "we swapped the order of picking, saved two days a week",
      "we swapped the order of picking and saved two days a week",
    ],
    [
      "partnered with the library, free sessions on Sundays",
      "I partnered with the library, with free sessions on Sundays",
    ],
    ["been a grader since 2019, tasted 4,000 samples", "I have been a grader since 2019 and have tasted 4,000 samples"],
    ["hold a CSCS card, no accident in 9 years", "I hold a CSCS card and have had no accidents in 9 years"],
    ["took on 2 trainees, both still there", "I took on 2 trainees, and both are still there"],
    ["translated 3 novels, one shortlisted for a prize", "I translated 3 novels, one of them shortlisted for a prize"],
    ["3 harvests in Burgundy, 2 in Marlborough", "my experience includes 3 harvests in Burgundy and 2 in Marlborough"],
    ["level 2 gym instructor, working on level 3", "I am a Level 2 gym instructor and am working on level 3"],
    ["I speak Tamil and have supplied four mills since 2021", "I speak Tamil and have supplied four mills since 2021"],
  ]);
});

describe("turns of other people's English are told in English", () => {
  rows([
    ["formed 9 cooks which passed in Level 3", "I trained 9 cooks who passed Level 3"],
    ["gave capacitation to 40 drivers", "I gave training to 40 drivers"],
    ["increased sales with 12% in a year", "I increased sales by 12% in a year"],
    ["I have reduced the stock by 20% when I introduced labels", "I reduced the stock by 20% when I introduced labels"],
    ["during 4 years I was the only electrician on site", "for 4 years I was the only electrician on site"],
    ["cleared the board exam in first attempt", "I cleared the board exam at the first attempt"],
    ["I know well the market of the south", "I know the market of the south well"],
    ["I am holding valid UAE driving license", "I hold a valid UAE driving license"],
    ["working as a quality inspector from 2016", "I have been working as a quality inspector since 2016"],
    ["have 5 findings majors closed", "I have 5 major findings closed"],
    ["count with experience in export", "I have experience in export"],
  ]);
});
