// Is it too early to send this?
import { dayOf, headOf, startOf, touchpointsFor } from "../timing.ts";
import type { Purpose } from "../../case/words.ts";
import type { Letter } from "../letter.ts";
import type { Playbook } from "../../planner/playbook.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "too-soon",
  severity: "warning",
  sentence: "Finds letters that go out before the plan would send them, such as an inquiry before the day they named.",
  why: "Asking before the day they named says that you did not listen.",
  source: "S0, S1 (requirements W2, W3, R10)",
};

const KEEPING_IN_TOUCH: readonly Purpose[] = ["connect", "check-in", "share-article"];

export const check: Check = (letter) => {
  if (isBeforeInterview(letter))
    return [
      {
        ...headOf(letter),
        says: "The letter gives thanks for an interview that has not taken place yet; it can go out once you have met.",
      },
    ];
  const touches = touchpointsFor(letter).filter((touch) => touch.state !== "cancelled" && touch.state !== "done");
  if (touches.length === 0) return [];
  const now = Date.parse(letter.request.now!);
  const next = touches.toSorted((a, b) => Date.parse(a.opens) - Date.parse(b.opens))[0]!;
  if (Date.parse(next.opens) <= now || touches.some((touch) => touch.state === "due" || touch.state === "late"))
    return [];
  // A few hours early is a matter of the reader's breakfast; letters that were asked for are welcome early.
  const hours = (Date.parse(next.opens) - now) / 3_600_000;
  if (
    hours < 12 ||
    letter.purpose === "materials" ||
    letter.purpose === "rejection-reply" ||
    letter.purpose === "offer-reply"
  )
    return [];
  const date = letter.request.caseFile?.interviews?.at(-1)?.debrief?.decision?.by;
  const because =
    letter.purpose === "status-inquiry" && date !== undefined && Date.parse(`${date}T23:59:59Z`) > now
      ? `they named ${dayOf(`${date}T12:00:00Z`)} for the decision`
      : (next.reasons[0]?.says
          .replace(/\.$/, "")
          .replace(/^(?:They|Their|The|It|You|Your|No|A|An|Nobody|This|Thank)\b/, (word) => word.toLowerCase()) ??
        "the plan waits until then");
  return [
    {
      ...headOf(letter),
      // Nobody minds an early line from an acquaintance; an early question is another matter.
      ...(KEEPING_IN_TOUCH.includes(next.purpose) ? { severity: "info" as const } : {}),
      says: `${dayOf(next.ideal, next.local.timeZone)} is a better day for this letter: ${because}.`,
    },
  ];
};

/** A thank-you while every interview with its readers lies ahead. */
function isBeforeInterview(letter: Letter): boolean {
  const { caseFile, now, to } = letter.request;
  if (!caseFile || now === undefined || letter.purpose !== "thank-you" || !letter.purposeIsGiven) return false;
  const theirs = (caseFile.interviews ?? []).filter(
    (interview) => !to || to.length === 0 || !interview.with || interview.with.some((id) => to.includes(id)),
  );
  return (
    theirs.length > 0 &&
    (caseFile.history ?? []).length === 0 &&
    theirs.every((interview) => startOf(interview) > Date.parse(now))
  );
}

const BALANCED: Playbook = {
  playbook: "sample",
  title: "Sample",
  summary: "For the examples.",
  rules: [
    {
      id: "thank-you/within-24h",
      says: "Thank within 24 hours.",
      source: "S1",
      set: { plan: true, afterMinutes: 120, withinHours: 24, untilHours: 48, channels: ["email"] },
    },
    {
      id: "status-inquiry/after-stated-date",
      says: "A stated date is respected.",
      source: "S1",
      set: {
        plan: true,
        afterDateWorkingDays: 2,
        noDateFromDays: 7,
        noDateToDays: 10,
        againAfterDays: 7,
        most: 2,
        openForDays: 30,
        channels: ["email"],
        phoneNeedsNobodyRefusing: true,
      },
    },
    { id: "budget/whole-company", says: "Often enough.", source: "S0", set: { most: 6, gapDays: 3 } },
  ],
};

export const examples: Examples = {
  good: [
    {
      message: "Dear Dana,\n\nMay I ask how the decision is coming along?",
      sample: true,
      to: ["dana"],
      purpose: "status-inquiry",
      now: "2026-12-16T09:00:00Z",
      playbook: BALANCED,
    },
    "Dear Dana,\n\nMay I ask how the decision is coming along?",
  ],
  bad: [
    {
      message: "Dear Dana,\n\nThank you for the interview.",
      sample: true,
      to: ["dana"],
      purpose: "thank-you",
      now: "2026-11-28T09:00:00Z",
    },
    {
      message: "Dear Dana,\n\nMay I ask how the decision is coming along?",
      sample: true,
      to: ["dana"],
      purpose: "status-inquiry",
      now: "2026-12-04T09:00:00Z",
      playbook: BALANCED,
    },
  ],
};
