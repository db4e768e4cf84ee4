// How fast is an application planned, and how much of it is zone arithmetic? `npm run bench plan`
//
// Limits: at least 2,000 plans a second on one core for a case of four interviewers, three rounds and twelve history items;
// 10,000 different applications planned anew in at most six seconds. Both are seconds of processor time.
import { readFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import type { CaseFile } from "../src/core/case/case-file.ts";
import { checkCase } from "../src/core/case/read-case.ts";
import { plan } from "../src/core/planner/plan.ts";
import { readPlaybook } from "../src/core/planner/read-playbook.ts";
import { openHolidays } from "../src/store/holiday-reader.ts";

const root = path.join(import.meta.dirname, "..");
const read = readPlaybook(readFileSync(path.join(root, "playbooks/balanced.yaml"), "utf8"));
if (!read.ok) throw new Error("playbooks/balanced.yaml cannot be read");
const playbook = read.value;
const holidays = openHolidays(path.join(root, "data/holidays"));
const PLACES = [
  ["DE", "Europe/Berlin"],
  ["US", "America/New_York"],
  ["JP", "Asia/Tokyo"],
  ["AE", "Asia/Dubai"],
  ["BR", "America/Sao_Paulo"],
  ["GB", "Europe/London"],
  ["AU", "Australia/Sydney"],
  ["IN", "Asia/Kolkata"],
] as const;

function day(start: string, add: number): string {
  return Temporal.PlainDate.from(start).add({ days: add }).toString();
}

/** An application like others, in a place and on days of its own. */
function application(number: number): CaseFile {
  const [country, timeZone] = PLACES[number % PLACES.length]!;
  const first = day("2026-09-01", number % 90);
  const people = ["ada", "ben", "cleo", "dov"];
  const rounds = ["first", "second", "third"].map((id, index) => ({
    id,
    start: `${day(first, index * 9)}T${String(9 + ((number + index) % 9)).padStart(2, "0")}:00`,
    timeZone,
    minutes: 60,
    format: "video",
    platform: "Teams",
    with: index === 2 ? people : people.slice(index, index + 2),
    debrief: {
      topics: [{ text: `subject ${number}`, with: people[index] }],
      clarify: [{ text: `I have also run project ${number} in production`, with: people[index] }],
      promised: [{ what: `document ${number}`, to: people[index], by: day(first, index * 9 + 2) }],
      ...(index === 2 && { decision: number % 2 === 0 ? { by: day(first, 30) } : { said: "by the end of next week" } }),
    },
  }));
  const history = rounds.flatMap(({ id }, index) => {
    const at = (add: number, hour: string) => `${day(first, index * 9 + add)}T${hour}:00:00Z`;
    return [
      {
        at: at(0, "20"),
        direction: "sent",
        channel: "email",
        purpose: "thank-you",
        with: [people[index]],
        interview: id,
        text: `Thank you for talking about subject ${number}.`,
      },
      {
        at: at(1, "08"),
        direction: "received",
        channel: "email",
        signal: "human",
        with: [people[index]],
        text: "It was good to meet you.",
      },
      {
        at: at(2, "09"),
        direction: "sent",
        channel: "email",
        purpose: "materials",
        with: [people[index]],
        text: `Here is document ${number}.`,
      },
      {
        at: at(3, "10"),
        direction: "received",
        channel: "email",
        signal: index === 2 ? "timeline" : "scheduling",
        with: ["ada"],
        text: `We will be back to you within ${2 + (number % 5)} weeks.`,
      },
    ];
  });
  const checked = checkCase({
    afterview: 1,
    candidate: { name: "Maya Lindqvist", timeZone: "Europe/Stockholm" },
    company: { name: `Company ${number}`, timeZone, country },
    role: { title: "Engineer" },
    contacts: people.map((id, index) => ({
      id,
      name: `${id} ${number}`,
      part: index === 0 ? "recruiter" : index === 1 ? "hiring-manager" : "peer",
      email: `${id}@company${number}.example`,
      linkedin: `https://linkedin.example/${id}`,
    })),
    interviews: rounds,
    history,
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

/** Processor time in milliseconds, collection of garbage included: other programs on the machine do not count. */
function busyTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** How often a second of one core's time allows the work, measured over about so many milliseconds of it. */
function measure(milliseconds: number, work: () => void): number {
  const start = busyTime();
  let count = 0;
  while (busyTime() - start < milliseconds) {
    for (let index = 0; index < 20; index++) work();
    count += 20;
  }
  return (count / (busyTime() - start)) * 1_000;
}

const one = application(0);
const now = "2026-10-02T09:00:00Z";
const touchpoints = plan(one, playbook, now, holidays).touchpoints.length;
measure(500, () => plan(one, playbook, now, holidays));
const perSecond = measure(3_000, () => plan(one, playbook, now, holidays));

const many = Array.from({ length: 10_000 }, (_, number) => application(number));
const start = busyTime();
const began = performance.now();
for (const item of many) plan(item, playbook, now, holidays);
const allOfThem = (busyTime() - start) / 1_000;
const onTheWall = (performance.now() - began) / 1_000;

// The bare cost of its zone arithmetic: three instants of each touchpoint written on the recipient's clock, and each
// window read back from it, with Temporal and nothing kept.
const conversions = touchpoints * 6;
const bare = measure(2_000, () => {
  for (let index = 0; index < conversions / 2; index++) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(1_790_000_000_000 + index * 3_600_000).toZonedDateTimeISO(
      "Europe/Berlin",
    );
    Temporal.PlainDateTime.from({ year: 2026, month: zoned.month, day: zoned.day, hour: 9 }).toZonedDateTime(
      "Europe/Berlin",
    );
  }
});

process.stdout.write(
  [
    `plans a second, one case again and again   ${Math.round(perSecond).toLocaleString("en")}   (at least 2,000)`,
    `10,000 applications planned anew           ${allOfThem.toFixed(2)} s   (at most 6 s; ${onTheWall.toFixed(2)} s on the wall)`,
    `touchpoints in that case                   ${touchpoints}`,
    `${conversions} Temporal conversions a plan would need   ${Math.round(bare).toLocaleString("en")} times a second`,
    `a plan takes ${(bare / perSecond).toFixed(2)} times its bare zone arithmetic in Temporal`,
    "",
  ].join("\n"),
);
if (perSecond < 2_000 || allOfThem > 6) process.exitCode = 1;
