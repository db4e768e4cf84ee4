// Does the reviewer hold claims, files, days and dates against the case, and leave alone what follows from it?
import { beforeAll, describe, expect, test } from "vitest";
import { openSpeller } from "../../store/spelling/nspell-speller.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { ReviewRequest, Speller } from "./finding.ts";
import { review } from "./review.ts";
import { sampleCase } from "./sample-case.ts";

let speller: Speller;
beforeAll(async () => {
  speller = await openSpeller("en-US");
});

/** What one rule says of a sentence in a letter to Dana: `severity «words»`. */
function said(
  rule: string,
  sentence: string,
  change: (caseFile: CaseFile) => void = () => {},
  request: Partial<ReviewRequest> = {},
): string[] {
  const caseFile = sampleCase();
  change(caseFile);
  const message = `${sentence.startsWith("Subject:") ? "" : "Dear Dana,\n\n"}${sentence}\n\nBest,\nMaya Lindqvist`;
  return review({ message, caseFile, to: ["dana"], speller, ...request })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, start, end }) => `${severity} «${message.slice(start, end)}»`);
}

const strength = (text: string) => (caseFile: CaseFile) => {
  caseFile.interviews![0]!.debrief!.strengths = [{ text }];
};

describe("figures that are noted, or follow from those that are", () => {
  test.each<[noted: string, ...sentences: string[]]>([
    ["cut waste by 18 %", "I cut waste by 18%.", "I cut waste by eighteen per cent.", "I cut waste by nearly 20 %."],
    ["served 1,200 patients a year", "I saw 1200 patients.", "I saw 1.200 patients.", "I saw twelve hundred patients."],
    ["a budget of €1.5m", "I ran a budget of €1,500,000.", "I ran a budget of 1.5 million euros."],
    ["led 15-20 people", "I led fifteen to twenty people.", "I led up to 20 people.", "I led a team of 15–20."],
    ["answered 24 tickets a day", "I answered two dozen tickets a day.", "I answered over 20 tickets a day."],
    ["raised sales by a third", "I raised sales by 33 %.", "I raised sales by about 33 percent."],
    ["tripled the subscribers", "I grew the subscribers threefold.", "I grew subscribers by a factor of three, 3x."],
    [
      "cut the wait from 12 days to 4",
      "I cut the wait by two thirds.",
      "I cut the wait by 67 %.",
      "I cut it to 4 days.",
    ],
    ["3 years in Ghent and 2 years in Lyon", "I bring 5 years of this work.", "I have five years behind me."],
    ["taught 20 adults and 12 children", "I taught 32 people.", "I taught more than 30 students."],
    ["12 lakh rupees saved", "I saved 1,200,000 rupees.", "I saved ₹12,00,000."],
  ])("%s", (noted, ...sentences) => {
    expect(sentences.flatMap((sentence) => said("unsupported-claim", sentence, strength(noted)))).toEqual([]);
  });

  test("years follow from the dates of a résumé", () => {
    const resume = (caseFile: CaseFile) => {
      caseFile.candidate.resume = {
        work: [
          { name: "Nordarm", startDate: "2014-03", endDate: "2019-02" },
          { name: "Lidingö Kraft", startDate: "2019-03" },
        ],
      };
    };
    const now = "2026-12-01T09:00:00Z";
    expect(said("unsupported-claim", "I bring twelve years of this work.", resume, { now })).toEqual([]);
    expect(said("unsupported-claim", "My 5 years at Nordarm taught me that.", resume, { now })).toEqual([]);
    expect(said("unsupported-claim", "I bring 25 years of this work.", resume, { now })).toEqual(["error «25»"]);
  });

  test.each([
    "We met on 30 November at 10:30; slide 7 and ISO 9001 came up.",
    "In 2019 I moved to Oslo; ROS 2 and C++20 came with me.",
    "I will be back in two weeks and can give you 30 minutes.",
    "I have a driving licence and would need 6 months to learn the rest.",
    "As a native speaker of Polish I read the manual twice; my brother works at Bosch.",
    "You said that you want to grow by 40 % and hire 12 engineers.",
  ])("what is no claim is no matter: %s", (sentence) => {
    expect(said("unsupported-claim", sentence)).toEqual([]);
  });
});

describe("claims that are not noted", () => {
  test.each([
    ["I cut cycle time by 45 %.", "error «45 %»"],
    ["I led twelve engineers at Nordarm.", "error «twelve»"],
    ["I led a team of 12 at Nordarm.", "error «12»"],
    ["I bring 15 years in retail.", "error «15»"],
    ["I ran a budget of 2 million euros.", "error «2 million»"],
    ["At Siemens I led the planners.", "error «Siemens»"],
    ["I was a planner at Siemens.", "error «Siemens»"],
    ["With my master's degree in robotics I feel at home.", "warning «master's degree»"],
    ["I hold a PhD in control theory.", "warning «PhD»"],
    ["As a certified welder I would start small.", "warning «certified welder»"],
    ["I speak fluent Mandarin.", "warning «Mandarin»"],
    ["I studied physics at Lund University.", "warning «Lund University»"],
  ])("%s", (sentence, remark) => {
    expect(said("unsupported-claim", sentence)).toEqual([remark]);
  });

  test.each([
    ["finished a master's thesis on planners", "With my master's degree I feel at home."],
    ["wrote a doctoral thesis on deadlocks", "My PhD dealt with that."],
    ["worked in German for three years at Nordarm", "I speak fluent German."],
    ["licensed to weld under pressure", "I am a licensed welder."],
    ["led the planners at Siemens", "At Siemens I led the planners."],
  ])("what is noted in other words is no invention: %s", (noted, sentence) => {
    expect(said("unsupported-claim", sentence, strength(noted))).toEqual([]);
  });

  test("without a word about the candidate nothing can be called invented", () => {
    const bare = (caseFile: CaseFile) => {
      caseFile.interviews![0]!.debrief = { topics: [{ text: "the planner" }] };
    };
    expect(said("unsupported-claim", "With my master's degree I feel at home.", bare)).toEqual([]);
    expect(said("unsupported-claim", "At Siemens I led the planners.", bare)).toEqual(["warning «Siemens»"]);
    expect(said("unsupported-claim", "I cut waste by 45 %.", bare)).toEqual(["warning «45 %»"]);
  });
});

describe("files", () => {
  const none = { attachments: [] };
  test.each([
    "I have attached my slides.",
    "Please find enclosed my certificate.",
    "My references are attached to this mail.",
    "The sketch we spoke of is in the attachment.",
    "As promised, attached you will find the drawing.",
  ])("speak of one that is not there: %s", (sentence) => {
    expect(said("missing-attachment", sentence, undefined, none)).toHaveLength(1);
  });

  test.each([
    "The gripper is attached to the machine.",
    "I grew attached to the old planner, and no strings are attached.",
    "I can attach the slides if you like.",
    "Could you open the attachment I sent on Monday?",
    "The cell stands in an enclosed space.",
    "I attach great importance to tests.",
  ])("are not spoken of: %s", (sentence) => {
    expect(said("missing-attachment", sentence, undefined, none)).toEqual([]);
  });
});

describe("days", () => {
  // The talk was on Monday, 30 November; what begins at 23:30 in Berlin is on Tuesday in Auckland.
  test.each([
    ["Thank you for the interview on Monday.", []],
    ["Thank you for the interview on Friday.", ["warning «Friday»"]],
    ["Thank you for meeting me last Thursday.", ["warning «Thursday»"]],
    ["I am free on Friday for a second talk.", []],
    ["We spoke on Monday, and on Friday I tried it.", []],
    ["It was good to meet you on Wednesday.", ["warning «Wednesday»"]],
    ["I look forward to our call on Friday.", []],
    ["Thank you for meeting me on Friday; I look forward to hearing from you.", ["warning «Friday»"]],
    ["I enjoyed meeting you on 29 November.", ["warning «29 November»"]],
    ["Our talk of November 28 stays with me.", ["warning «November 28»"]],
    ["Thank you for our talk on Monday, 30 November.", []],
    ["Thank you for the interview on November 30th.", []],
  ])("%s", (sentence, remarks) => {
    expect(said("wrong-day", sentence)).toEqual(remarks);
  });

  test("the day on the candidate's own clock is right as well", () => {
    const late = (caseFile: CaseFile) => {
      caseFile.candidate.timeZone = "Pacific/Auckland";
      caseFile.interviews![0]!.start = "2026-11-30T23:30";
    };
    expect(said("wrong-day", "Thank you for the interview on Tuesday.", late)).toEqual([]);
    expect(said("wrong-day", "Thank you for the interview on Monday.", late)).toEqual([]);
    expect(said("wrong-day", "Thank you for the interview on Sunday.", late)).toHaveLength(1);
  });

  test.each([
    ["You expected to decide by 11 December.", []],
    ["You expected to decide by December 11th.", []],
    ["You hoped to decide by 18 December.", ["warning «18 December»"]],
    ["I will let you know by 18 December.", []],
    ["You hoped to have an answer by 20 December.", ["warning «20 December»"]],
    ["You were going to let candidates know by December 18th.", ["warning «December 18th»"]],
    ["You expected to decide by Friday, 11 December.", []],
    ["You hoped to make a decision by 11/12/2026.", []],
  ])("%s", (sentence, remarks) => {
    expect(said("stale-date", sentence)).toEqual(remarks);
  });
});

describe("subjects", () => {
  test.each([
    ["Subject: Thank you – Controls Engineer\n\nDear Dana,\n\nThank you.", "wrong-role", []],
    ["Subject: Thank you – Data Analyst\n\nDear Dana,\n\nThank you.", "wrong-role", ["error «Data Analyst»"]],
    ["Subject: Thank you, Dnaa\n\nDear Dana,\n\nThank you.", "wrong-name", ["error «Dnaa»"]],
    ["Subject: My talk at Haldon Robotics\n\nDear Dana,\n\nThank you.", "wrong-company", ["error «Haldon»"]],
    ["Subject: [Position] interview\n\nDear Dana,\n\nThank you.", "placeholder", ["error «[Position]»"]],
    ["Subject: Hello\n\nDear Dana,\n\nThank you.", "vague-subject", ["warning «Hello»"]],
  ])("%s", (sentence, rule, remarks) => {
    expect(said(rule, sentence, undefined, { channel: "email" })).toEqual(remarks);
  });
});
