// Which application do the rules' examples talk about?
import type { CaseFile } from "../case/case-file.ts";

/** A fresh copy of the invented application the examples use. */
export function sampleCase(): CaseFile {
  return {
    afterview: 1,
    candidate: {
      name: "Maya Lindqvist",
      email: "maya@maya.example",
      phone: "+46 70 123 45 67",
      timeZone: "Europe/Stockholm",
    },
    company: { name: "Halden Robotics", domain: "halden.example", timeZone: "Europe/Berlin", country: "DE" },
    role: { title: "Controls Engineer", requirements: ["motion planning in C++"] },
    contacts: [
      {
        id: "dana",
        name: "Dr. Dana Voss",
        title: "Head of Controls",
        part: "hiring-manager",
        email: "dana.voss@halden.example",
      },
      { id: "omar", name: "Omar Haddad", title: "Controls Engineer", part: "peer", email: "omar@halden.example" },
    ],
    interviews: [
      {
        id: "first",
        start: "2026-11-30T10:00",
        timeZone: "Europe/Berlin",
        minutes: 60,
        format: "video",
        with: ["dana", "omar"],
        debrief: {
          topics: [{ text: "replacing the hand-tuned motion planner", with: "dana" }],
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
          ],
          promised: [
            { what: "the slides on trajectory optimisation", to: "dana", by: "2026-12-02", file: "slides.pdf" },
          ],
          decision: { by: "2026-12-11" },
        },
      },
    ],
  };
}
