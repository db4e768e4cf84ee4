// Has the moment for this letter passed?
import { dayOf, headOf, touchpointsFor } from "../timing.ts";
import type { Playbook } from "../../planner/playbook.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "too-late",
  severity: "warning",
  sentence: "Finds letters whose moment has passed.",
  why: "A thank-you after a week reads as an afterthought; another kind of letter does more by then.",
  source: "all five documents: thanks within 24 to 48 hours (requirements W1, W8, R10)",
};

export const check: Check = (letter) => {
  const touches = touchpointsFor(letter).filter((touch) => touch.state !== "cancelled");
  if (touches.length === 0 || touches.some((touch) => touch.state === "due" || touch.state === "planned")) return [];
  const now = Date.parse(letter.request.now!);
  const missed = touches.filter((touch) => touch.state === "missed" && Date.parse(touch.closes) < now);
  if (missed.length > 0 && !touches.some((touch) => touch.state === "late")) {
    const last = missed.toSorted((a, b) => Date.parse(a.closes) - Date.parse(b.closes)).at(-1)!;
    const says =
      letter.purpose === "thank-you"
        ? `The time for thanks ended on ${dayOf(last.closes, last.local.timeZone)}; if you still write, say so in half a sentence and add something new.`
        : `The time for this ended on ${dayOf(last.closes, last.local.timeZone)}; something new in the letter would give it a reason.`;
    return [{ ...headOf(letter), says }];
  }
  const late = touches.find((touch) => touch.state === "late");
  if (late && letter.purpose === "materials") {
    return [
      {
        ...headOf(letter),
        severity: "info",
        says: "What you promised is late; one short word of apology, and send it now.",
      },
    ];
  }
  return [];
};

const SAMPLE: Playbook = {
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
    { id: "budget/whole-company", says: "Often enough.", source: "S0", set: { most: 6, gapDays: 3 } },
  ],
};

export const examples: Examples = {
  good: [
    {
      message: "Dear Dana,\n\nThank you for today.",
      sample: true,
      to: ["dana"],
      purpose: "thank-you",
      now: "2026-11-30T14:00:00Z",
      playbook: SAMPLE,
    },
  ],
  bad: [
    {
      message: "Dear Dana,\n\nThank you for the interview.",
      sample: true,
      to: ["dana"],
      purpose: "thank-you",
      now: "2026-12-20T09:00:00Z",
      playbook: SAMPLE,
    },
  ],
};
