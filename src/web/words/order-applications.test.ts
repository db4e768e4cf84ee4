import { expect, test } from "vitest";
import { filterApplications, orderApplications, type ApplicationSummary } from "./order-applications.ts";

function summary(company: string, change: Partial<ApplicationSummary> = {}): ApplicationSummary {
  return {
    id: company,
    version: 1,
    company,
    role: "Engineer",
    isSample: false,
    updatedAt: "2026-11-01T00:00:00Z",
    interviews: 0,
    ...change,
  };
}

function next(state: "due" | "planned", ideal: string): ApplicationSummary["next"] {
  return {
    id: "x",
    purpose: "thank-you",
    channel: "email",
    to: [],
    opens: ideal,
    ideal,
    closes: ideal,
    local: { timeZone: "UTC", opens: "", ideal: "", closes: "" },
    state,
    reasons: [],
  };
}

test("what is due stands first, what has ended last", () => {
  const ordered = orderApplications([
    summary("ended", { outcome: "rejected" }),
    summary("quiet"),
    summary("later", { next: next("planned", "2026-12-05T08:00:00Z") }),
    summary("soon", { next: next("planned", "2026-12-01T08:00:00Z") }),
    summary("due", { next: next("due", "2026-12-02T08:00:00Z") }),
  ]);
  expect(ordered.map((item) => item.company)).toEqual(["due", "soon", "later", "quiet", "ended"]);
});

test("typing finds companies without their accents, by all words typed", () => {
  const all = [summary("Ångström AB"), summary("Halden Robotics", { nextTo: ["Dana Voss"] })];
  expect(filterApplications(all, "angs").map((item) => item.company)).toEqual(["Ångström AB"]);
  expect(filterApplications(all, "dana hal").map((item) => item.company)).toEqual(["Halden Robotics"]);
  expect(filterApplications(all, "dana angs")).toEqual([]);
  expect(filterApplications(all, "  ")).toHaveLength(2);
});
