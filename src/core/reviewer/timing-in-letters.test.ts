// Does the reviewer keep to the clock of those concerned: too soon, too late, too often, not wanted, after the decision?
import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "../case/case-file.ts";
import type { Purpose } from "../case/words.ts";
import { readPlaybook } from "../planner/read-playbook.ts";
import type { ReviewRequest } from "./finding.ts";
import { review } from "./review.ts";
import { sampleCase } from "./sample-case.ts";

const playbook = readPlaybook(readFileSync(new URL("../../../playbooks/balanced.yaml", import.meta.url), "utf8"));
const TIMING = new Set(["too-soon", "too-late", "too-many", "not-wanted", "after-decision"]);

function said(
  purpose: Purpose,
  now: string,
  change: (caseFile: CaseFile) => void = () => {},
  request: Partial<ReviewRequest> = {},
): string[] {
  if (!playbook.ok) throw new Error("the playbook cannot be read");
  const caseFile = sampleCase();
  change(caseFile);
  const message = "Subject: Controls Engineer\n\nDear Dana,\n\nA letter about the planner.\n\nBest,\nMaya";
  return review({
    message,
    caseFile,
    purpose,
    to: ["dana"],
    channel: "email",
    now,
    playbook: playbook.value,
    ...request,
  })
    .findings.filter((finding) => TIMING.has(finding.rule) && finding.severity !== "info")
    .map((finding) => finding.rule);
}

/** The interview at 10:00 on 30 November on the clock of a zone. */
const inZone = (timeZone: string) => (caseFile: CaseFile) => {
  caseFile.interviews![0]!.timeZone = timeZone;
  caseFile.company.timeZone = timeZone;
};
const sent = (at: string, purpose: Purpose, who = "dana") => ({
  at,
  purpose,
  direction: "sent" as const,
  channel: "email" as const,
  with: [who],
});

describe("thanks", () => {
  test.each([
    ["Europe/Berlin", "2026-11-30T08:30:00Z", ["too-soon"]],
    ["Europe/Berlin", "2026-11-30T13:00:00Z", []],
    ["Pacific/Auckland", "2026-11-29T20:00:00Z", ["too-soon"]],
    ["Pacific/Auckland", "2026-11-30T00:30:00Z", []],
    ["America/Los_Angeles", "2026-11-30T17:00:00Z", ["too-soon"]],
    ["America/Los_Angeles", "2026-11-30T22:00:00Z", []],
    ["Asia/Kolkata", "2026-11-30T04:00:00Z", ["too-soon"]],
    ["Asia/Kolkata", "2026-12-01T04:00:00Z", []],
    ["Europe/Berlin", "2026-12-14T09:00:00Z", ["too-late"]],
    ["America/Los_Angeles", "2026-12-14T18:00:00Z", ["too-late"]],
  ])("for a talk at 10:00 in %s, at %s: %j", (timeZone, now, rules) => {
    expect(said("thank-you", now, inZone(timeZone))).toEqual(rules);
  });

  test.each(["Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin"])(
    "for the same talk in %s are said once",
    (timeZone) => {
      const start = instantOf("2026-11-30T10:00", timeZone);
      const at = new Date(start + 2 * 3_600_000).toISOString();
      const now = new Date(start + 26 * 3_600_000).toISOString();
      const change = (caseFile: CaseFile) => {
        inZone(timeZone)(caseFile);
        caseFile.history = [sent(at, "thank-you")];
      };
      expect(said("thank-you", now, change)).toEqual(["too-many"]);
    },
  );

  test("for a second talk are welcome, and a talk to come is no reason to thank again for the first", () => {
    const second = (start: string) => (caseFile: CaseFile) => {
      caseFile.history = [sent("2026-11-30T14:00:00Z", "thank-you")];
      caseFile.interviews!.push({ id: "second", start, timeZone: "Europe/Berlin", with: ["dana"] });
    };
    expect(said("thank-you", "2026-12-08T13:00:00Z", second("2026-12-08T10:00"))).toEqual([]);
    expect(said("thank-you", "2026-12-01T09:00:00Z", second("2026-12-08T10:00"))).toEqual(["too-many"]);
  });

  test("to a colleague are no second thanks", () => {
    const change = (caseFile: CaseFile) => {
      caseFile.history = [sent("2026-11-30T14:00:00Z", "thank-you", "omar")];
    };
    expect(said("thank-you", "2026-11-30T15:00:00Z", change)).toEqual([]);
  });
});

describe("questions", () => {
  test.each([
    ["2026-12-04T09:00:00Z", ["too-soon"]],
    ["2026-12-11T09:00:00Z", ["too-soon"]],
    ["2026-12-16T09:00:00Z", []],
  ])("after “we decide by 11 December”, at %s: %j", (now, rules) => {
    expect(said("status-inquiry", now)).toEqual(rules);
  });

  test("come in no quick succession, to whomever at the company", () => {
    const asked =
      (...days: string[]) =>
      (caseFile: CaseFile) => {
        caseFile.history = days.map((day) => sent(`${day}T09:00:00Z`, "status-inquiry", "omar"));
      };
    expect(said("status-inquiry", "2026-12-18T09:00:00Z", asked("2026-12-15"))).toEqual(["too-many"]);
    expect(said("status-inquiry", "2027-01-08T09:00:00Z", asked("2026-12-15", "2026-12-23"))).toEqual(["too-many"]);
  });

  test("count anew after another talk, on the clock of that talk", () => {
    const change = (caseFile: CaseFile) => {
      caseFile.history = [
        sent("2026-12-15T09:00:00Z", "status-inquiry"),
        sent("2026-12-23T09:00:00Z", "status-inquiry"),
      ];
      caseFile.interviews!.push({ id: "second", start: "2027-01-05T09:00", timeZone: "Europe/Berlin", with: ["dana"] });
    };
    expect(said("status-inquiry", "2027-01-20T09:00:00Z", change)).toEqual([]);
  });
});

describe("what is not wanted", () => {
  const refusing = (caseFile: CaseFile) => {
    caseFile.contacts![0]!.refuses = ["phone", "linkedin"];
  };
  test.each([
    ["phone", ["not-wanted"]],
    ["linkedin", ["not-wanted"]],
    ["email", []],
  ] as const)("a contact who refuses calls and LinkedIn, by %s: %j", (channel, rules) => {
    expect(said("thank-you", "2026-11-30T13:00:00Z", refusing, { channel })).toEqual(rules);
  });

  test("a colleague's refusal binds only the colleague", () => {
    expect(said("thank-you", "2026-11-30T13:00:00Z", refusing, { channel: "phone", to: ["omar"] })).not.toContain(
      "not-wanted",
    );
  });

  test("after “please do not follow up” only what was promised goes out", () => {
    const silent = (caseFile: CaseFile) => {
      caseFile.interviews![0]!.debrief!.noFollowUp = true;
    };
    expect(said("status-inquiry", "2026-12-16T09:00:00Z", silent)).toEqual(["not-wanted"]);
    expect(said("thank-you", "2026-11-30T13:00:00Z", silent)).toEqual(["not-wanted"]);
    expect(said("materials", "2026-12-01T09:00:00Z", silent)).toEqual([]);
  });
});

describe("after the decision", () => {
  const decided = (kind: NonNullable<CaseFile["outcome"]>["kind"], on?: string) => (caseFile: CaseFile) => {
    caseFile.outcome = { kind, ...(on === undefined ? {} : { on }) };
  };
  test.each([
    ["rejected", "status-inquiry", ["after-decision"]],
    ["rejected", "rejection-reply", []],
    ["offer", "status-inquiry", ["after-decision"]],
    ["offer", "offer-reply", []],
    ["withdrawn", "status-inquiry", ["after-decision"]],
    ["closed", "thank-you", ["after-decision"]],
  ] as const)("%s: %s gives %j", (kind, purpose, rules) => {
    expect(said(purpose, "2026-12-12T09:00:00Z", decided(kind, "2026-12-11"))).toEqual(rules);
  });

  test("a letter that goes out before it is as it was", () => {
    expect(said("thank-you", "2026-11-30T13:00:00Z", decided("rejected", "2026-12-11"))).toEqual([]);
    // In Berlin the 11th has begun while it is still the 10th in London.
    expect(said("status-inquiry", "2026-12-10T23:30:00Z", decided("rejected", "2026-12-11"))).toContain(
      "after-decision",
    );
  });

  test("a rejection in the mail counts although nobody entered it, and a later invitation lifts it", () => {
    const mails =
      (...signals: ["rejection" | "scheduling", string][]) =>
      (caseFile: CaseFile) => {
        caseFile.history = signals.map(([signal, at]) => ({ at, direction: "received", channel: "email", signal }));
      };
    expect(said("status-inquiry", "2026-12-17T09:00:00Z", mails(["rejection", "2026-12-10T09:00:00Z"]))).toContain(
      "after-decision",
    );
    expect(
      said(
        "status-inquiry",
        "2026-12-17T09:00:00Z",
        mails(["rejection", "2026-12-10T09:00:00Z"], ["scheduling", "2026-12-12T09:00:00Z"]),
      ),
    ).not.toContain("after-decision");
  });
});

function instantOf(local: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
}
