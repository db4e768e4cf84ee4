// Does the reviewer know people and companies in every form they take, and only in those?
import { beforeAll, describe, expect, test } from "vitest";
import { openSpeller } from "../../store/spelling/nspell-speller.ts";
import type { ReviewRequest, Speller } from "./finding.ts";
import { review } from "./review.ts";
import { sampleCase } from "./sample-case.ts";

let speller: Speller;
beforeAll(async () => {
  speller = await openSpeller("en-US");
});

const RULES = new Set(["wrong-name", "wrong-company", "wrong-role", "missing-name", "placeholder"]);

/** What the rules on names say of a message: `rule «words»`, with the first fix; mere remarks are left out. */
function said(message: string, request: Partial<ReviewRequest> = {}): string[] {
  return review({ message, caseFile: sampleCase(), to: ["dana"], speller, ...request })
    .findings.filter((finding) => RULES.has(finding.rule) && finding.severity !== "info")
    .map(
      ({ rule, start, end, fixes }) =>
        `${rule} «${message.slice(start, end)}»${fixes[0] === undefined ? "" : ` → ${fixes[0].text}`}`,
    );
}

function caseWith(change: { contact?: string; company?: string; role?: string }) {
  const caseFile = sampleCase();
  if (change.contact !== undefined) caseFile.contacts![0]!.name = change.contact;
  if (change.company !== undefined) caseFile.company.name = change.company;
  if (change.role !== undefined) caseFile.role.title = change.role;
  return caseFile;
}

describe("greetings that are right", () => {
  test.each<[contact: string, ...greetings: string[]]>([
    [
      "Dr. Dana Voss",
      "Dear Dr Voss",
      "Dear Doctor Voss",
      "Sehr geehrte Frau Dr. Voss",
      "Dear Frau Voss",
      "Hello D. Voss",
    ],
    ["The Reverend Alice Thorn", "Dear Reverend Thorn", "Dear Rev. Thorn", "Dear Alice"],
    ["Serap Hanım Aksoy", "Dear Serap Hanım", "Dear Serap"],
    ["Mr. Eoin Ó Riain", "Dear Mr Ó Riain", "Dear Eoin"],
    ["Sr. Columba Daly", "Dear Sister Columba", "Dear Sr Columba"],
    ['Theodora "Teddy" Vance', "Hi Teddy", "Dear Theodora"],
    ["Recruitment Office", "Dear Recruitment Office"],
    ["Prof. Dr. Elke Brandt-Öztürk", "Dear Professor Brandt-Öztürk", "Dear Prof. Brandt-Oeztuerk", "Dear Ms Ozturk"],
    ["María José García Márquez", "Dear María José", "Dear Señora García", "Dear Ms Garcia Marquez", "Hola Maria"],
    ["Nguyễn Thị Minh Khai", "Dear Ms. Khai", "Dear Minh Khai", "Dear Ms Nguyen", "Chào chị Khai"],
    ["Kovács Eszter", "Dear Eszter", "Kedves Eszter", "Dear Ms. Kovacs", "Dear Eszter Kovács"],
    ["Wang Xiaoming", "Dear Mr Wang", "Dear Xiaoming", "Dear Xiao Ming", "Dear Wang Xiao-Ming", "Dear Xiaoming Wang"],
    ["Dr. Fatima Al-Zahrani", "Dear Dr. Al Zahrani", "Dear Dr. Alzahrani", "Dear Dr. Zahrani", "Dear Dr Fatima"],
    ["Abdul Rahman bin Ismail", "Dear Encik Abdul Rahman", "Dear Mr Abdulrahman", "Dear Pak Ismail"],
    ["Venkatasubramanian Raghunathan", "Dear Venkat", "Dear Mr Raghunathan", "Dear Venkat Sir"],
    ["R. K. Narayanan", "Dear Mr. Narayanan", "Dear R.K. Narayanan", "Dear Mr. R. Narayanan"],
    ["Hans-Peter Müller-Lüdenscheidt", "Dear Hans Peter", "Dear Herr Mueller-Luedenscheidt", "Dear Herr Müller"],
    ["Sinéad O'Connor", "Dear Sinead", "Dear Ms O’Connor", "Dear Ms OConnor", "Dear Ms O Connor"],
    ["Jean-Luc de la Fontaine", "Cher Jean-Luc", "Dear M. de la Fontaine", "Dear Mr De La Fontaine"],
    ["Łukasz Żółkiewski", "Dear Lukasz", "Dear Mr Zolkiewski", "Dzień dobry Łukasz"],
    ["Yamada Tarō", "Dear Yamada-san", "Dear Taro", "Dear Mr. Yamada", "Dear Tarō Yamada"],
    ["Kim Min-jun", "Dear Minjun", "Dear Mr. Kim", "Dear Min Jun", "Dear Kim Minjun"],
    ["Guðrún Jónsdóttir", "Dear Gudrun", "Dear Guðrún", "Dear Gudrun Jonsdottir"],
    ["Tatiana Ivanovna Petrova", "Dear Tatiana Ivanovna", "Dear Tanya", "Dear Ms Petrova"],
    ["Robert (Bob) Hodge Jr.", "Hi Bob", "Dear Robert", "Dear Mr. Hodge"],
    ["Lt. Col. James Baker (Ret.)", "Dear Colonel Baker", "Dear Lt. Col. Baker", "Dear Jim"],
    ["van der Berg, Pieter", "Dear Mr van der Berg", "Beste Pieter", "Dear Mr. Van Der Berg"],
    ["Sir Edward Finch", "Dear Sir Edward", "Dear Edward"],
    ["Mrs Ada Obi", "Dear Ms Obi", "Dear Madam Obi", "Dear Dr Obi"],
    ["Rt Hon Amina Bello MBE", "Dear Amina", "Dear Mrs Bello"],
  ])("%s is greeted in every form", (contact, ...greetings) => {
    const caseFile = caseWith({ contact });
    const complaints = greetings.flatMap((greeting) =>
      said(`${greeting},\n\nThank you for showing me the planner.\n\nBest,\nMaya`, { caseFile }),
    );
    expect(complaints).toEqual([]);
  });
});

describe("greetings that are wrong", () => {
  test.each<[contact: string, greeting: string, complaint: string]>([
    ["Dr. Dana Voss", "Dear Dr. Vos", "wrong-name «Dr. Vos» → Dr. Voss"],
    ["Dr. Dana Voss", "Dear Dnaa", "wrong-name «Dnaa» → Dana"],
    ["Dr. Dana Voss", "Dear Omar", "wrong-name «Omar» → Dana"],
    ["Dr. Dana Voss", "Dear Maya", "wrong-name «Maya» → Dana"],
    ["Ms. Dana Voss", "Dear Mr. Voss", "wrong-name «Mr.» → Ms."],
    ["Herr Dr. Jens Voss", "Sehr geehrte Frau Dr. Voss", "wrong-name «Frau» → Herr"],
    ["Katherine Hale", "Dear Catherine", "wrong-name «Catherine» → Katherine"],
    ["Stephen Ward", "Dear Steven", "wrong-name «Steven» → Stephen"],
    ["María González Ruiz", "Dear Ms Gonzales", "wrong-name «Ms Gonzales» → Ms González"],
    ["Nguyễn Thị Minh Khai", "Dear Ms. Kahi", "wrong-name «Ms. Kahi» → Ms. Khai"],
    ["Hans-Peter Müller", "Dear Hans-Pater", "wrong-name «Hans-Pater» → Hans-Peter"],
    ["Sinéad O'Connor", "Dear Ms O'Conor", "wrong-name «Ms O'Conor» → Ms O'Connor"],
    ["Wang Xiaoming", "Dear Mr Huang", "wrong-name «Mr Huang» → Wang Xiaoming"],
    ["Venkatasubramanian Raghunathan", "Dear Mr Ragunathan", "wrong-name «Mr Ragunathan» → Mr Raghunathan"],
  ])("%s is not “%s”", (contact, greeting, complaint) => {
    expect(
      said(`${greeting},\n\nThank you for showing me the planner.\n\nBest,\nMaya`, { caseFile: caseWith({ contact }) }),
    ).toEqual([complaint]);
  });
});

test("a colleague greeted along with the reader is worth a look, and no more", () => {
  const message = "Dear Dana and Omar,\n\nThank you for showing me the planner.\n\nBest,\nMaya";
  const { findings } = review({ message, caseFile: sampleCase(), to: ["dana"], speller });
  expect(findings.filter(({ rule }) => rule === "wrong-name").map(({ severity }) => severity)).toEqual(["warning"]);
});

describe("people in the text", () => {
  const letter = (sentence: string) => `Dear Dana,\n\n${sentence}\n\nBest,\nMaya Lindqvist`;
  test.each([
    "Omar's questions and Mr. Haddad's drawing stayed with me.",
    "Thank you and Omar both; the Haddads of this world are rare.",
    "Please greet Omar, and Dr Voss' team, from me.",
    "A friend, Dora Vogt, works on the same planner in Oslo.",
    "I met Diana Ross’s cousin at the tram, of all people.",
  ])("are named as they may be: %s", (sentence) => {
    expect(said(letter(sentence))).toEqual([]);
  });

  test.each([
    ["Omer's questions stayed with me.", "wrong-name «Omer» → Omar"],
    ["Omars drawing stayed with me.", "wrong-name «Omars» → Omar's"],
    ["Mr. Hadad asked well.", "wrong-name «Hadad» → Haddad"],
    ["What Hadadd drew stayed with me.", "wrong-name «Hadadd» → Haddad"],
    ["Thank you again, Omar.", "wrong-name «Omar» → Dana"],
    ["Please give my regards to Priya.", "wrong-name «Priya»"],
    ["Mr Raman's plan was clear.", "wrong-name «Raman»"],
  ])("are not named otherwise: %s", (sentence, complaint) => {
    const elsewhere = [{ company: "Brightline Rail Ltd", role: "Data Analyst", people: ["Priya Raman"] }];
    expect(said(letter(sentence), { elsewhere })).toEqual([complaint]);
  });

  test("somebody who takes part in both applications is no leftover", () => {
    const elsewhere = [{ company: "Brightline Rail Ltd", role: "Data Analyst", people: ["Omar Haddad"] }];
    expect(said(letter("Omar asked well."), { elsewhere })).toEqual([]);
  });
});

describe("teams and mailboxes", () => {
  const letter = (greeting: string) =>
    `${greeting},\n\nThank you for arranging the talk about the planner.\n\nBest,\nMaya`;
  test.each<[contact: string, ...greetings: string[]]>([
    [
      "Recruitment Team",
      "Dear Sir or Madam",
      "Dear Recruitment Team",
      "Dear recruiters",
      "Dear Hiring Manager",
      "Hello all",
    ],
    ["Casting", "Dear Casting team", "Good day ma'am", "Dear Casting Department", "Dear Sirs", "Hello Casting"],
    [
      "HR Office",
      "Dear HR team",
      "Dear Human Resources",
      "Dear Sir/Madam",
      "To whom it may concern",
      "Dear Halden team",
    ],
    ["Halden Robotics", "Dear Halden Robotics", "Dear Halden Robotics Team", "Dear Sir or Madam", "Dear Dr. Voss"],
  ])("%s is greeted by any of the usual greetings", (contact, ...greetings) => {
    const caseFile = caseWith({ contact });
    caseFile.contacts!.push({ id: "boss", name: "Dr. Ines Voss" });
    expect(greetings.flatMap((greeting) => said(letter(greeting), { caseFile }))).toEqual([]);
  });

  test("a name nobody noted is worth a look where the letter goes to a mailbox, and no more", () => {
    const caseFile = caseWith({ contact: "Recruitment Team" });
    const { findings, verdict } = review({ message: letter("Dear Ms. Jones"), caseFile, to: ["dana"], speller });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain("warning wrong-name");
    expect(verdict).toBe("improve");
  });

  test.each(["Dear Sir or Madam", "To whom it may concern", "Dear Finance Department", "Dear Hiring Committee"])(
    "a person whose name is known is not “%s”",
    (greeting) => {
      expect(said(letter(greeting)).map((line) => line.split(" ")[0])).toEqual(["missing-name"]);
    },
  );

  test("an answer to an invitation may go to nobody in particular", () => {
    const message =
      "Dear Sir or Madam,\n\nThank you for the invitation to the interview on Friday. I will be there.\n\nIan";
    expect(said(message, { caseFile: undefined })).toEqual([]);
  });
});

describe("companies", () => {
  const letter = (sentence: string) => `Dear Dana,\n\n${sentence}\n\nBest,\nMaya Lindqvist`;
  test.each<[company: string, ...sentences: string[]]>([
    [
      "Müller & Söhne GmbH & Co. KG",
      "Joining Müller und Söhne would suit me.",
      "The role at Mueller & Soehne suits me.",
    ],
    ["Marks and Fenner plc", "Working for M&F would suit me.", "The position at Marks & Fenner suits me."],
    ["Baltic Consulting Group", "The role at BCG suits me.", "I would gladly join the Baltic Consulting Group."],
    ["L'Étoile S.A.", "Joining L'Etoile would suit me.", "The role at L’Étoile suits me.", "Joining Letoile suits me."],
    [
      "HAWK-Systems AG",
      "Joining Hawk Systems would suit me.",
      "The role at HAWK suits me.",
      "Joining HawkSystems suits me.",
    ],
    ["Halden Robotics", "The role at Halden's Leipzig plant suits me.", "Joining Halden UK would suit me."],
    ["{Water} Ltd", "Joining {Water} would suit me."],
    ["<Code> Berlin", "The role at <Code> Berlin suits me."],
    ["Taff Heating", "Having seen the boilers, I would gladly join Taff.", "Heating a house is an art."],
    ["Hydro-Test", "Best of all was the pump. Most of it was new to me."],
    ["Best Foods", "Rest assured that joining Best Foods would suit me."],
  ])("%s is named in every form", (company, ...sentences) => {
    const caseFile = caseWith({ company });
    for (const known of [speller, undefined])
      expect(sentences.flatMap((sentence) => said(letter(sentence), { caseFile, speller: known }))).toEqual([]);
  });

  test.each<[company: string, sentence: string, complaint: string]>([
    ["Halden Robotics", "Joining Haldon Robotics would suit me.", "wrong-company «Haldon Robotics» → Halden Robotics"],
    ["Halden Robotics", "Joining Brightline would suit me.", "wrong-company «Brightline» → Halden Robotics"],
    ["Halden Robotics", "What Brightline Rail does is rare.", "wrong-company «Brightline Rail» → Halden Robotics"],
    ["Taff Heating", "Joining Taf Heating would suit me.", "wrong-company «Taf Heating» → Taff Heating"],
    [
      "Müller & Söhne GmbH",
      "Joining Möller & Söhne would suit me.",
      "wrong-company «Möller & Söhne» → Müller & Söhne GmbH",
    ],
    ["L'Étoile S.A.", "The position at Etoille suits me.", "wrong-company «Etoille» → Étoile"],
  ])("%s: %s", (company, sentence, complaint) => {
    const elsewhere = [{ company: "Brightline Rail Ltd", role: "Data Analyst", people: [] }];
    expect(said(letter(sentence), { caseFile: caseWith({ company }), elsewhere })).toEqual([complaint]);
  });

  test.each([
    "Globex's mission speaks to me.",
    "I believe Globex is the right place for me.",
    "Thank you for telling me about life at Globex.",
    "Working with you at Globex would suit me.",
    "My interest in Globex has only grown.",
    "I hope to hear from Globex soon.",
    "Everything I heard about Globex in the interview suits me.",
  ])("a stranger stands where only the employer can: %s", (sentence) => {
    expect(said(letter(sentence)).map((line) => line.split(" →")[0])).toEqual(["wrong-company «Globex»"]);
  });

  test.each([
    "I have learned a lot about ROS since.",
    "My interest in Formula 1 is no secret.",
    "I heard about Erasmus from a colleague.",
    "My friend at Globex told me about this role.",
    "Unlike Globex, you build the planner yourselves.",
    "I read that Globex was bought by Acme last year.",
    "I believe Python is the right tool for this.",
    "Leipzig is the right place for this.",
  ])("a tool, a subject and another house are named as they may be: %s", (sentence) => {
    expect(said(letter(sentence))).toEqual([]);
  });

  test.each([
    "At Nordarm we solved it with slots; my years at Nordarm taught me patience.",
    "I left Nordarm in 2024, and I would like to bring that to Halden.",
    "A customer of Siemens told me the same last year.",
    "I have used Simulink, ROS 2 and Siemens NX for years.",
  ])("an earlier employer, a customer and a tool are no leftovers: %s", (sentence) => {
    expect(said(letter(sentence))).toEqual([]);
  });
});

describe("jobs", () => {
  const letter = (sentence: string) => `Dear Dana,\n\n${sentence}\n\nBest,\nMaya Lindqvist`;
  test.each<[role: string, ...sentences: string[]]>([
    [
      "Senior Controls Engineer (m/f/d)",
      "The controls engineer role suits me.",
      "I like the Controls Engineer position.",
    ],
    ["QA Engineer", "The quality assurance engineer role suits me.", "The QA role suits me."],
    ["Software Engineer II, Payments", "The payments engineer position suits me.", "The software role suits me."],
    ["Sr. Nurse – Night Shift", "The senior nurse position on nights suits me.", "The night nurse role suits me."],
    ["Head of People & Culture", "The Head of People and Culture role suits me.", "The People role suits me."],
  ])("%s is named in every form", (role, ...sentences) => {
    const caseFile = caseWith({ role });
    expect(sentences.flatMap((sentence) => said(letter(sentence), { caseFile }))).toEqual([]);
  });

  test.each([
    ["The data analyst role suits me.", "wrong-role «data analyst» → Controls Engineer"],
    ["Being your next Product Owner would suit me.", "wrong-role «Product Owner» → Controls Engineer"],
    ["As a data analyst at Halden I would start small.", "wrong-role «data analyst» → Controls Engineer"],
    ["Thank you for considering me as a Backend Developer.", "wrong-role «Backend Developer» → Controls Engineer"],
    ["The position as a nurse suits me.", "wrong-role «nurse» → Controls Engineer"],
    ["The tasks of a Data Analyst are new to me.", "wrong-role «Data Analyst» → Controls Engineer"],
  ])("another job is told: %s", (sentence, complaint) => {
    const elsewhere = [{ company: "Brightline Rail Ltd", role: "Data Analyst", people: [] }];
    expect(said(letter(sentence), { elsewhere })).toEqual([complaint]);
  });

  test.each([
    "Working as a teacher at a night school taught me patience.",
    "I enjoyed talking to your Data Analyst, and your Head of Sales asked well.",
    "As a controls engineer at Halden I would start with the planner.",
    "Thank you for considering me for the Controls Engineer role.",
  ])("other people's jobs and earlier ones are named as they may be: %s", (sentence) => {
    expect(said(letter(sentence))).toEqual([]);
  });

  test("the subject is read as well", () => {
    expect(said("Subject: Thank you – Data Analyst position\n\nDear Dana,\n\nThank you.\n\nBest,\nMaya")).toEqual([
      "wrong-role «Data Analyst» → Controls Engineer",
    ]);
  });
});
