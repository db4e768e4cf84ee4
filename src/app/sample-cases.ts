// Which invented applications can a newcomer try things with? Three situations of a typical week, relative to now.
import { Temporal } from "temporal-polyfill";
import type { CaseFile } from "../core/case/case-file.ts";
import type { Instant } from "../core/planner/touchpoint.ts";

const USUAL_CANDIDATE = {
  name: "Maya Lindqvist",
  email: "maya@lindqvist.example",
  phone: "+46 70 123 45 67",
  timeZone: "Europe/Stockholm",
  links: ["https://maya.example"],
  language: "en-GB" as const,
};

/** People, companies and addresses are invented; addresses end in `.example`, where no mail can be delivered. */
export function sampleCases(
  now: Instant,
  candidate: CaseFile["candidate"] = USUAL_CANDIDATE,
): { key: string; caseFile: CaseFile }[] {
  const day = (offset: number) => workday(now, offset);
  return [
    { key: "halden", caseFile: freshPanel(day, candidate) },
    { key: "brightwater", caseFile: waitingForWord(day, candidate) },
    { key: "oakline", caseFile: nothingNotedYet(day, candidate) },
  ];
}

type DayOf = (offset: number) => string;

/** A panel yesterday, well noted: two different letters are due, and slides were promised. */
function freshPanel(day: DayOf, candidate: CaseFile["candidate"]): CaseFile {
  return {
    afterview: 1,
    candidate,
    company: {
      name: "Halden Robotics",
      domain: "halden.example",
      timeZone: "Europe/Berlin",
      country: "DE",
      culture: "formal",
      pace: "busy",
      news: [{ text: "opened a second plant in Leipzig", on: day(-6) }],
    },
    role: { title: "Controls Engineer", requirements: ["motion planning in C++", "commissioning at customers' sites"] },
    contacts: [
      {
        id: "dana",
        name: "Dr. Dana Voss",
        title: "Head of Controls",
        part: "hiring-manager",
        email: "dana.voss@halden.example",
        prefers: "email",
        refuses: ["phone"],
        updates: "hands-off",
      },
      {
        id: "omar",
        name: "Omar Haddad",
        title: "Senior Controls Engineer",
        part: "peer",
        email: "omar.haddad@halden.example",
      },
    ],
    interviews: [
      {
        id: "first",
        start: `${day(-1)}T15:00`,
        timeZone: "Europe/Berlin",
        minutes: 60,
        format: "video",
        platform: "Teams",
        with: ["dana", "omar"],
        debrief: {
          topics: [
            { text: "replacing the hand-tuned motion planner", with: "dana" },
            { text: "how the team tests on the real arms every Friday", with: "omar" },
          ],
          challenges: [
            {
              text: "two arms stall each other in a shared cell",
              with: "dana",
              mine: "solved the same deadlock at Nordarm with reservation slots",
            },
          ],
          strengths: [
            {
              text: "cut cycle time by 18 % at Nordarm by rewriting the trajectory optimiser",
              meets: "motion planning in C++",
              with: "dana",
            },
            {
              text: "commissioned eleven cells at customers' sites",
              meets: "commissioning at customers' sites",
              with: "omar",
            },
          ],
          clarify: [{ text: "I have also run ROS 2 in production", with: "omar" }],
          promised: [{ what: "the slides on trajectory optimisation", to: "dana", by: day(2), file: "slides.pdf" }],
          decision: { by: day(9) },
        },
      },
    ],
  };
}

/** Thanked two weeks ago, no date was stated, nothing heard since: a status inquiry is due. */
function waitingForWord(day: DayOf, candidate: CaseFile["candidate"]): CaseFile {
  return {
    afterview: 1,
    candidate,
    company: {
      name: "Brightwater Health",
      domain: "brightwater.example",
      timeZone: "Europe/London",
      country: "GB",
      culture: "neutral",
      news: [{ text: "started a community clinic in Leeds", on: day(-4) }],
    },
    role: { title: "Clinical Data Analyst", requirements: ["SQL", "reporting to clinicians"] },
    contacts: [
      {
        id: "priya",
        name: "Priya Raman",
        title: "Talent Partner",
        part: "recruiter",
        email: "priya.raman@brightwater.example",
      },
      {
        id: "tom",
        name: "Tom Ashworth",
        title: "Head of Analytics",
        part: "hiring-manager",
        email: "tom.ashworth@brightwater.example",
      },
    ],
    interviews: [
      {
        id: "first",
        start: `${day(-11)}T11:00`,
        timeZone: "Europe/London",
        minutes: 45,
        format: "video",
        platform: "Zoom",
        with: ["tom"],
        debrief: {
          topics: [{ text: "moving the weekly ward report from spreadsheets to a shared dashboard", with: "tom" }],
          strengths: [
            {
              text: "built the readmission dashboard that 40 nurses used daily",
              meets: "reporting to clinicians",
              with: "tom",
            },
          ],
        },
      },
    ],
    history: [
      {
        at: `${day(-10)}T08:40:00Z`,
        direction: "sent",
        channel: "email",
        purpose: "thank-you",
        with: ["tom"],
        interview: "first",
        subject: "Thank you – Clinical Data Analyst",
        text: "Dear Tom,\n\nThank you for the conversation about the ward report.\n\nKind regards\nMaya",
      },
    ],
  };
}

/** An interview that is just over and not noted yet. */
function nothingNotedYet(day: DayOf, candidate: CaseFile["candidate"]): CaseFile {
  return {
    afterview: 1,
    candidate,
    company: {
      name: "Oakline Joinery",
      domain: "oakline.example",
      timeZone: "Europe/Dublin",
      country: "IE",
      culture: "casual",
      pace: "urgent",
    },
    role: { title: "Workshop Manager", requirements: ["scheduling a team of eight", "buying timber"] },
    contacts: [
      {
        id: "aoife",
        name: "Aoife Brennan",
        title: "Owner",
        part: "hiring-manager",
        email: "aoife@oakline.example",
        phone: "+353 1 555 0100",
      },
    ],
    interviews: [
      {
        id: "visit",
        start: `${day(-1)}T10:00`,
        timeZone: "Europe/Dublin",
        minutes: 90,
        format: "onsite",
        with: ["aoife"],
      },
    ],
  };
}

/** The day `offset` working days (Monday to Friday) from today in UTC. */
function workday(now: Instant, offset: number): string {
  let day = Temporal.PlainDate.from(now.slice(0, 10));
  const step = Math.sign(offset);
  for (let left = Math.abs(offset); left > 0;) {
    day = day.add({ days: step });
    if (day.dayOfWeek <= 5) left--;
  }
  return day.toString();
}
