// Which application do the journeys follow? One whose interview ended an hour ago by the real clock, so that its thank-you is due now.
import { Temporal } from "temporal-polyfill";
import type { CaseFile } from "../../../src/core/case/case-file.ts";

/** Dana and Omar of Halden Robotics; letters go to the addresses given. */
export function freshCase(options: { me: string; dana: string; omar: string; now?: string }): CaseFile {
  const start = Temporal.Instant.from(options.now ?? Temporal.Now.instant().toString())
    .subtract({ hours: 2 })
    .toZonedDateTimeISO("Europe/Berlin");
  return {
    afterview: 1,
    candidate: {
      name: "Maya Lindqvist",
      email: options.me,
      phone: "+46 70 123 45 67",
      timeZone: "Europe/Stockholm",
      links: ["https://maya.example.org"],
      language: "en-GB",
    },
    company: {
      name: "Halden Robotics",
      domain: "halden.example",
      timeZone: "Europe/Berlin",
      country: "DE",
      culture: "formal",
    },
    role: { title: "Controls Engineer", requirements: ["motion planning in C++"] },
    contacts: [
      { id: "dana", name: "Dr. Dana Voss", title: "Head of Controls", part: "hiring-manager", email: options.dana },
      { id: "omar", name: "Omar Haddad", part: "peer", email: options.omar },
    ],
    interviews: [
      {
        id: "first",
        start: start.toPlainDateTime().toString({ smallestUnit: "minute" }),
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
          strengths: [
            {
              text: "cut cycle time by 18 % at Nordarm by rewriting the trajectory optimiser",
              meets: "motion planning in C++",
              with: "dana",
            },
          ],
        },
      },
    ],
  };
}
