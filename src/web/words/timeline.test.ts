import { describe, expect, test } from "vitest";
import { instantOf, timelineOf, type Touchpoint } from "./timeline.ts";

const touchpoint = (id: string, state: Touchpoint["state"], ideal: string): Touchpoint => ({
  id,
  purpose: "thank-you",
  channel: "email",
  to: ["dana"],
  opens: ideal,
  ideal,
  closes: ideal,
  local: { timeZone: "Europe/Berlin", opens: "", ideal: "", closes: "" },
  state,
  reasons: [],
});

describe("the line of time", () => {
  const view = {
    letters: [],
    caseFile: {
      afterview: 1 as const,
      candidate: { name: "Maya", timeZone: "Europe/Berlin" },
      company: { name: "Halden" },
      role: { title: "Engineer" },
      interviews: [{ id: "first", start: "2026-11-30T10:00", timeZone: "Europe/Berlin", with: ["dana"] }],
      history: [
        {
          at: "2026-12-01T08:00:00+01:00",
          direction: "sent" as const,
          channel: "email" as const,
          touchpoint: "thank-you:first:dana",
        },
      ],
    },
    plan: {
      advice: [],
      touchpoints: [
        touchpoint("thank-you:first:dana", "done", "2026-12-01T07:30:00Z"),
        touchpoint("status-inquiry:1", "planned", "2026-12-10T08:00:00Z"),
        touchpoint("connect:dana", "cancelled", "2026-12-10T08:00:00Z"),
      ],
    },
  };

  test("tells what was sent once, after the interview, and folds what was cancelled", () => {
    const line = timelineOf(view, "2026-12-02T00:00:00Z");
    expect(line.past.map((entry) => entry.key)).toEqual(["interview first", "history 0"]);
    expect(line.planned.map((entry) => entry.key)).toEqual(["status-inquiry:1"]);
    expect(line.cancelled.map((item) => item.id)).toEqual(["connect:dana"]);
  });

  test("an interview to come is planned", () => {
    const line = timelineOf(view, "2026-11-30T08:59:00Z");
    expect(line.planned[0]?.key).toBe("interview first");
  });
});

test.each([
  ["2026-11-30T10:00", "Europe/Berlin", "2026-11-30T09:00:00Z"],
  ["2026-07-01T10:00", "America/New_York", "2026-07-01T14:00:00Z"],
  ["2026-03-29T03:30", "Europe/Berlin", "2026-03-29T01:30:00Z"],
  ["2026-11-30T10:00", "Asia/Kolkata", "2026-11-30T04:30:00Z"],
])("%s in %s is %s", (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(instant);
});

describe("what the history tells already", () => {
  const planOf = (...touchpoints: Touchpoint[]) => ({ advice: [], touchpoints });
  const caseFile = {
    afterview: 1 as const,
    candidate: { name: "Maya", timeZone: "Europe/Berlin" },
    company: { name: "Halden" },
    role: { title: "Engineer" },
    history: [
      {
        at: "2026-12-01T08:00:00+01:00",
        direction: "sent" as const,
        channel: "email" as const,
        purpose: "thank-you" as const,
        with: ["dana"],
      },
    ],
  };

  test("a message of the same purpose to the same person stands once", () => {
    const plan = planOf(touchpoint("thank-you:first:dana", "done", "2026-12-01T07:30:00Z"));
    const { past } = timelineOf({ letters: [], caseFile, plan }, "2026-12-02T08:00:00Z");
    expect(past.map((entry) => entry.kind)).toEqual(["history"]);
  });

  test("one message does not stand for two touchpoints", () => {
    const plan = planOf(
      touchpoint("thank-you:first:dana", "done", "2026-12-01T07:30:00Z"),
      touchpoint("thank-you:second:dana", "done", "2026-12-01T07:30:00Z"),
    );
    const { past } = timelineOf({ letters: [], caseFile, plan }, "2026-12-02T08:00:00Z");
    expect(past.map((entry) => entry.kind).sort()).toEqual(["history", "touchpoint"]);
  });
});
