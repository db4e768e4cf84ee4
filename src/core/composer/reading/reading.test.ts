import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readNeed } from "./read-need.ts";
import { readNews } from "./read-news.ts";
import { readPromise } from "./read-promise.ts";
import { readStatement } from "./read-statement.ts";
import { readSubject } from "./read-subject.ts";
import { unfitForLetter, unfitForNews } from "./unfit.ts";

const keeps = capitalRule(new Set(["Nordarm", "Halden"]));

describe("what somebody says about themselves becomes a sentence with I", () => {
  test.each([
    ["cut cycle time by 18 % at Nordarm", "I cut cycle time by 18% at Nordarm"],
    ["Led a team of five", "I led a team of five"],
    ["led team of five", "I led a team of five"],
    ["i led 5 people", "I led 5 people"],
    ["- Successfully launched 3 apps!!", "I successfully launched 3 apps"],
    ["I told them I speak Polish", "I speak Polish"],
    ["Leads a team of 45 and manages a budget of EUR 12m", "I lead a team of 45 and manage a budget of EUR 12m"],
    ["Maya introduced slot booking for 60 carriers.", "I introduced slot booking for 60 carriers"],
    ["cleared around 80 declarations a day", "I cleared around 80 declarations a day"],
    ["promoted twice in three years", "I was promoted twice in three years"],
    ["Spanish C1", "I speak Spanish at C1 level"],
    ["Cut costs. Saved 300k.", "I cut costs and saved 300k"],
    ["fluent in Spanish and Portuguese", "I am fluent in Spanish and Portuguese"],
    ["native German speaker", "I am a native German speaker"],
    ["certified welder (AWS D1.1), 12 years", "I am a certified welder (AWS D1.1) with 12 years of experience"],
    ["10 years of ICU nursing", "I have 10 years of ICU nursing"],
    [
      "6 yrs ICU, 4 of them with ventilated patients",
      "I have 6 years of ICU experience, 4 of them with ventilated patients",
    ],
    ["forgot to say that I can start on 1 June", "I can start on 1 June"],
    ["Nordarm: rebuilt the scheduler", "at Nordarm, I rebuilt the scheduler"],
    ["at Nordarm I cut scrap by half", "at Nordarm I cut scrap by half"],
    ["wrote a pump guide, errors went down by a third", "I wrote a pump guide, and errors went down by a third"],
    ["set up a two-bin system, no stock-outs since", "I set up a two-bin system, with no stock-outs since"],
    ["currently managing a team of 6", "I am currently managing a team of 6"],
    ["experience with sql and power bi", "I have experience with SQL and Power BI"],
    ["clean offices since 4 years", "I have cleaned offices for 4 years"],
    ["De-escalation trainer since 2021", "I have been a de-escalation trainer since 2021"],
    ["my German is fluent", "my German is fluent"],
    ["LED A TEAM OF EIGHT DURING THE FLOODS", "I led a team of eight during the floods"],
    ["haven't missed a day in 4 years", "I haven't missed a day in 4 years"],
    ["ACCA qualified since 2015", "I have been ACCA qualified since 2015"],
  ])("%s", (typed, read) => {
    expect(readStatement(typed, keeps, ["Maya"]).forms.full).toBe(read);
  });

  test("what cannot be placed comes with advice on how to type it", () => {
    expect(readStatement("???", keeps, []).unplaced).toBeDefined();
    expect(readStatement("is that enough?", keeps, []).unplaced).toContain("Start with what you did");
  });
});

describe("what was talked about becomes a noun phrase, a clause or a quotation", () => {
  const read = (typed: string, names: string[] = [], own = false) => readSubject(typed, keeps, names, own).forms;
  test.each([
    ["we talked about how they hand over patients", "how you hand over patients"],
    ["We discussed field trips to the estuary", "field trips to the estuary"],
    ["They asked how I'd explain it to a CFO", "how I'd explain it to a CFO"],
    ["route 14 and the school runs", "route 14 and the school runs"],
    ["leak detection with loggers", "the leak detection with loggers"],
    ["new warehouse in Ghent", "the new warehouse in Ghent"],
    ["replace the hand-tuned planner", "replacing the hand-tuned planner"],
    ["Replacing the hand-tuned planner.", "replacing the hand-tuned planner"],
    ["Kubernetes upgrades without downtime", "Kubernetes upgrades without downtime"],
    ["test automation", "test automation"],
    ["retention of site engineers", "the retention of site engineers"],
    ["ticketing system", "the ticketing system"],
    ["restoring theatre seats", "restoring theatre seats"],
    ["How do you handle incidents at night?", "how you handle incidents at night"],
    ["What is the plan for the old data centre?", "the plan for the old data centre"],
    ["dementia care, singing group on thursdays", "dementia care and the singing group on Thursdays"],
    ["12 hour shifts 😅", "12-hour shifts"],
  ])("%s", (typed, np) => {
    expect(read(typed).np).toBe(np);
  });

  test.each([
    ["two arms stall each other in a shared cell", "two arms stall each other in a shared cell"],
    ["she told me that they want to add a hygienist", "you want to add a hygienist"],
    ["handovers from the duty team get lost", "handovers from the duty team get lost"],
    ["the bus network was drawn up in the seventies", "the bus network was drawn up in the seventies"],
  ])("%s", (typed, that) => {
    expect(read(typed).that).toBe(that);
  });

  test("the reader's own name becomes you", () => {
    expect(read("David wants to start a bilingual class", ["David", "Levin"], true).that).toBe(
      "you want to start a bilingual class",
    );
    expect(read("Sam's dog Biscuit", ["Sam"], true).np).toBe("your dog Biscuit");
  });

  test("a they that may mean somebody else stays", () => {
    expect(read("how drivers feel when they are late").np).toBe("how drivers feel when they are late");
  });

  test("words in quotation marks are quoted", () => {
    expect(read('They said: "we never deploy on Fridays"').quote).toBe("We never deploy on Fridays");
  });
});

describe("other notes", () => {
  test.each([
    ["lifting and moving of boats", "someone who can lift and move boats"],
    ["opening and closing the bar", "someone who can open and close the bar"],
    ["hiring, training and paying crew", "someone who can hire, train and pay crew"],
    ["sampling and water scoring", "sampling and water scoring"],
    ["managing volunteers and events", "someone who can manage volunteers and events"],
    ["must drive", "someone who can drive"],
    ["experience with SAP", "experience with SAP"],
    ["Must speak Polish", "someone who can speak Polish"],
    ["valid driving licence", "a valid driving licence"],
    ["Ability to lead teams", "the ability to lead teams"],
    ["fluent in German", "someone who is fluent in German"],
    ["Unity", "Unity"],
    ["Blender", "Blender"],
    ["Cinema 4D", "Cinema 4D"],
    ["Negotiation", "negotiation"],
    ["Eye for detail", "an eye for detail"],
    ["Python, SQL", "Python and SQL"],
    ["knows GDPR", "someone who knows GDPR"],
    ["Bachelor in nursing or equivalent", "a bachelor's degree in nursing or equivalent"],
    ["5+ years experience in B2B sales", "at least 5 years of experience in B2B sales"],
    ["driving licence B", "a category B driving licence"],
    ["team of 15+", "someone who can lead a team of 15 or more"],
    ["budget of €3M+", "someone who can manage a budget of more than €3M"],
    ["12+ direct reports", "someone who can lead more than 12 direct reports"],
    ["class of 28", "someone who can teach a class of 28"],
    ["costing of menus", "someone who can cost menus"],
    ["experience in kitchen", "experience in a kitchen"],
    ["self-motivated", "someone who is self-motivated"],
    ["own tools", "someone with their own tools"],
    ["2 seasons offshore", "2 seasons offshore"],
  ])("requirement: %s", (typed, who) => {
    expect(readNeed(typed, keeps).forms.who).toBe(who);
  });
  test.each([
    ["send the slides on motion", "the slides on motion"],
    ["two references", "two references"],
    ["send scan of my GLP certificate", "a scan of my GLP certificate"],
    ["2 refs", "two references"],
    ["contact of my last foreman", "the contact details of my last foreman"],
    ["reference from my ex-boss", "a reference from my former boss"],
    ["references from two former clients", "references from two former clients"],
    ["pics of the mural", "pictures of the mural"],
    ["sample weekly menu + 2 refs", "a sample weekly menu and two references"],
    ["anonymised care plan", "an anonymised care plan"],
    ["photo of hood pattern", "a photo of the hood pattern"],
    ["last 3 months' payslips", "my last 3 months' payslips"],
    ["draft plan for Q1", "the draft plan for Q1"],
    ["test results", "the test results"],
    ["CV", "my CV"],
    ["work permit scan", "a scan of my work permit"],
    ["numbers from the 2024 audit", "the numbers from the 2024 audit"],
    ["copy of diploma", "a copy of my diploma"],
    ["scan of passport", "a scan of my passport"],
  ])("promise: %s", (typed, np) => {
    expect(readPromise(typed, keeps, []).forms.np).toBe(np);
  });
  test.each([
    ["check my start date", "check my start date"],
    ["I'll contact my old manager about the dates", "contact my old manager about the dates"],
    ["draft a plan for Q1", "draft a plan for Q1"],
    ["talk to my wife about moving", "talk to my wife about moving"],
    ["a jar of our honey", "get a jar of our honey to you"],
    ["bottle of the cider", "get a bottle of the cider to you"],
    ["send my CV to HR", "send my CV to HR"],
    ["call with my old CFO", "arrange a call with my old CFO"],
  ])("a promise to do something is not a thing to send: %s", (typed, to) => {
    expect(readPromise(typed, keeps, []).forms).toEqual({ to });
  });
  test("a link stands apart from what it leads to, and nobody is promised a winning proposal", () => {
    expect(readPromise("portfolio at https://x.example", keeps, []).forms).toMatchObject({
      np: "my portfolio at https://x.example",
      brief: "my portfolio",
      thing: "my portfolio",
    });
    expect(readPromise("https://x.example/demo", keeps, []).forms.brief).toBe("the link");
    expect(readPromise("to share one winning proposal", keeps, []).forms).toEqual({
      np: "one winning proposal",
      to: "share one winning proposal with you",
    });
  });
  test.each([
    ["opened a second plant in Leipzig", "opened a second plant in Leipzig"],
    ["Halden opens second plant", "opened a second plant"],
    ["They won the export prize!", "won the export prize"],
    ["wins German Design Award", "won the German Design Award"],
    ["named one of best employers in Bavaria", "was named one of the best employers in Bavaria"],
    ["they're moving to bigger office", "is moving to a bigger office"],
    ["Halden now carbon neutral", "is now carbon neutral"],
    ["Halden to build hub in Poland", "plans to build a hub in Poland"],
    ["acquired by Siemens", "was acquired by Siemens"],
    ["won tender for line 4", "won the tender for line 4"],
    ["moved to new HQ", "moved to a new HQ"],
    ["won gold at decanter awards", "won gold at the Decanter Awards"],
  ])("news: %s", (typed, it) => {
    expect(readNews(typed, keeps, "Halden").forms.it).toBe(it);
  });
  test.each([
    ["named best employer 2026", "it", "was named best employer 2026"],
    ["10 new trams ordered", "that", "10 new trams have been ordered"],
    ["merger with Lakeside approved", "that", "the merger with Lakeside has been approved"],
    ["the new wing is finished", "that", "the new wing is finished"],
    ["congrats on the award for the museum shop", "np", "the award for the museum shop"],
    ["job fair next week", "thing", "the job fair next week"],
    ["first patient treated", "that", "the first patient has been treated"],
    ["app now in 10 languages", "that", "the app is now in 10 languages"],
    ["the museum reopens in May", "that", "the museum reopens in May"],
    ["100 years anniversary", "thing", "the 100th anniversary"],
    ["launch of app in Spain", "thing", "the launch of the app in Spain"],
    ["job fair next week", "np", undefined],
    ["new CEO", "np", undefined],
  ] as const)("news: %s as %s", (typed, shape, expected) => {
    expect(readNews(typed, keeps, "Halden").forms[shape]).toBe(expected);
  });
  test("money, secrets, criticism, bad news and other languages stay out", () => {
    expect(unfitForLetter("base salary and bonus")).toBeDefined();
    expect(unfitForLetter("off the record: a takeover")).toBeDefined();
    expect(unfitForLetter("Gary seemed bored")).toBeDefined();
    expect(unfitForNews("announced layoffs of 200 people")).toBeDefined();
    expect(unfitForLetter("Wir sprachen über die Umstellung auf digitale Belege")).toContain("German");
    expect(unfitForLetter("[name of project]")).toBeDefined();
    expect(unfitForLetter("the new warehouse in Ghent")).toBeUndefined();
    expect(unfitForLetter("led salary reviews for 300 staff")).toBeDefined();
    expect(unfitForLetter("led salary reviews for 300 staff", true)).toBeUndefined();
    expect(unfitForLetter("my salary expectations are 70k", true)).toBeDefined();
  });
});
