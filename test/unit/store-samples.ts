// With which application, letter and clock are the suites of the store run?
import { createHash } from "node:crypto";
import type { NewLetter } from "../../src/app/ports.ts";
import type { CaseFile } from "../../src/core/case/case-file.ts";
import type { Instant } from "../../src/core/planner/touchpoint.ts";
import type { Engine } from "../../src/store/engine.ts";

/** Gives an empty database whose own time is what `clock.now` says. */
export type OpenEngine = (clock: { now: () => Instant }) => Promise<Engine>;

/** A clock that stands still until time passes. */
export function testClock(start: Instant = "2026-12-01T08:00:00Z"): {
  now: () => Instant;
  pass: (seconds: number) => void;
} {
  let time = start;
  return {
    now: () => time,
    pass: (seconds) => {
      time = new Date(Date.parse(time) + seconds * 1_000).toISOString().replace(".000Z", "Z");
    },
  };
}

export const CASE: CaseFile = {
  afterview: 1,
  candidate: { name: "Maya Lindqvist", timeZone: "Europe/Stockholm" },
  company: { name: "Halden Robotics", country: "DE" },
  role: { title: "Controls Engineer" },
  contacts: [{ id: "dana", name: "Dr. Dana Voss", email: "dana.voss@halden.example" }],
};

export function newLetter(change: Partial<NewLetter> = {}): NewLetter {
  const id = change.id ?? "letter-1";
  const raw = new TextEncoder().encode(`Message-ID: <${id}@example.org>\r\n\r\nHello.\r\n`);
  return {
    id,
    caseId: "halden",
    touchpointId: "thank-you:first:dana",
    purpose: "thank-you",
    to: ["dana"],
    recipient: "dana.voss@halden.example",
    subject: "Thank you",
    body: "Hello.",
    messageId: `<${id}@example.org>`,
    hash: createHash("sha256").update(raw).digest("hex"),
    sendAt: "2026-12-01T08:00:00Z",
    sendUntil: "2026-12-01T20:00:00Z",
    approvedAt: "2026-11-30T17:20:00Z",
    raw,
    ...change,
  };
}
