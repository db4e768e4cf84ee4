// What does the plan say about sending this letter now?
import { Temporal } from "temporal-polyfill";
import type { HistoryItem, Interview } from "../case/case-file.ts";
import type { Purpose } from "../case/words.ts";
import { plan } from "../planner/plan.ts";
import type { Touchpoint } from "../planner/touchpoint.ts";
import type { Letter, Span } from "./letter.ts";

const plans = new WeakMap<Letter, readonly Touchpoint[]>();

/** The touchpoints of the plan that this letter could be: its purpose, and its recipients where one touches them. */
export function touchpointsFor(letter: Letter): readonly Touchpoint[] {
  const { caseFile, playbook, now, holidays, to } = letter.request;
  if (!caseFile || !playbook || !now || !letter.purpose || !letter.purposeIsGiven) return [];
  let all = plans.get(letter);
  if (!all) {
    all = plan(caseFile, playbook, now, holidays).touchpoints;
    plans.set(letter, all);
  }
  const ofPurpose = all.filter((touch) => touch.purpose === letter.purpose);
  if (!to || to.length === 0) return ofPurpose;
  const forThem = ofPurpose.filter((touch) => touch.to.some((id) => to.includes(id)));
  // An inquiry counts for the whole company: whom the plan would ask is its own choice.
  return forThem.length > 0 || letter.purpose !== "status-inquiry" ? forThem : ofPurpose;
}

/** What a finding about the whole letter is pinned to: its first sentence. */
export function headOf(letter: Letter): Span {
  return letter.sentences[0] ?? letter.body;
}

/** Messages sent before `now` for a purpose, newest last. */
export function sentBefore(letter: Letter, purpose: Purpose): HistoryItem[] {
  const now = letter.request.now === undefined ? Number.POSITIVE_INFINITY : Date.parse(letter.request.now);
  return (letter.request.caseFile?.history ?? [])
    .filter((item) => item.direction === "sent" && item.purpose === purpose && Date.parse(item.at) <= now)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** When an interview begins, in milliseconds of the epoch: its start is written in its own zone. */
export function startOf(interview: Interview): number {
  return Temporal.PlainDateTime.from(interview.start).toZonedDateTime(interview.timeZone).epochMilliseconds;
}

/** When the latest interview that has begun by `now` began; undefined without one. */
export function latestStart(interviews: readonly Interview[], now: string | undefined): number | undefined {
  const limit = now === undefined ? Number.POSITIVE_INFINITY : Date.parse(now);
  const starts = interviews.map(startOf).filter((start) => start <= limit);
  return starts.length === 0 ? undefined : Math.max(...starts);
}

/** A parameter of the playbook, from the last rule that sets it. */
export function playbookSetting(letter: Letter, name: string): unknown {
  let value: unknown;
  for (const rule of letter.request.playbook?.rules ?? [])
    if (rule.set && Object.hasOwn(rule.set, name)) value = rule.set[name];
  return value;
}

/** A day as a reader would say it: `11 December`. */
export function dayOf(instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: timeZone ?? "UTC" }).format(
    Date.parse(instant),
  );
}
