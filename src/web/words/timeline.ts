// What has happened in an application and what will, on one line of time?
import type { Output } from "../../app/contract/contract.ts";
import type { HistoryItem, Interview } from "../../core/case/case-file.ts";

type ApplicationView = Pick<Output<"read-application">, "plan" | "caseFile" | "letters">;
export type Touchpoint = ApplicationView["plan"]["touchpoints"][number];
type Letter = ApplicationView["letters"][number];

export type TimelineEntry =
  | { kind: "interview"; at: string; key: string; interview: Interview }
  | { kind: "history"; at: string; key: string; item: HistoryItem; index: number }
  | { kind: "touchpoint"; at: string; key: string; touchpoint: Touchpoint; letter?: Letter };

export interface Timeline {
  past: TimelineEntry[];
  planned: TimelineEntry[];
  /** What is not wanted any more, each with its reasons. */
  cancelled: Touchpoint[];
}

/** Past (oldest first) and planned entries. A touchpoint that the history tells already is not told twice. */
export function timelineOf(view: ApplicationView, now: string): Timeline {
  const past: TimelineEntry[] = [];
  const planned: TimelineEntry[] = [];
  const told = toldByHistory(view);
  for (const [index, item] of (view.caseFile.history ?? []).entries()) {
    past.push({ kind: "history", at: toUtc(item.at), key: `history ${index}`, item, index });
  }
  for (const interview of view.caseFile.interviews ?? []) {
    const at = instantOf(interview.start, interview.timeZone);
    const entry: TimelineEntry = { kind: "interview", at, key: `interview ${interview.id}`, interview };
    (at <= now ? past : planned).push(entry);
  }
  for (const touchpoint of view.plan.touchpoints) {
    if (touchpoint.state === "cancelled") continue;
    if (touchpoint.state === "done" && told.has(touchpoint.id)) continue;
    const letter = view.letters.find((item) => item.touchpointId === touchpoint.id && item.state !== "cancelled");
    const at = letter?.sentAt ?? touchpoint.ideal;
    const entry: TimelineEntry = { kind: "touchpoint", at, key: touchpoint.id, touchpoint, letter };
    (touchpoint.state === "done" || touchpoint.state === "missed" ? past : planned).push(entry);
  }
  const byTime = (a: TimelineEntry, b: TimelineEntry) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
  return {
    past: past.sort(byTime),
    planned: planned.sort(byTime),
    cancelled: view.plan.touchpoints.filter((touchpoint) => touchpoint.state === "cancelled"),
  };
}

/** Touchpoints the history tells: by name, or as a message of the same purpose to one of the same people. */
function toldByHistory({ caseFile, plan }: ApplicationView): Set<string> {
  const sent = (caseFile.history ?? []).filter((item) => item.direction === "sent");
  const told = new Set(sent.flatMap((item) => item.touchpoint ?? []));
  const free = sent.filter((item) => item.touchpoint === undefined);
  for (const touchpoint of plan.touchpoints) {
    if (touchpoint.state !== "done" || told.has(touchpoint.id)) continue;
    const at = free.findIndex(
      (item) => item.purpose === touchpoint.purpose && touchpoint.to.some((id) => item.with?.includes(id)),
    );
    if (at < 0) continue;
    free.splice(at, 1);
    told.add(touchpoint.id);
  }
  return told;
}

/** The instant of a wall-clock time: the offset of the zone at that time, looked up twice because it may change in between. */
export function instantOf(local: string, zone: string): string {
  const asIfUtc = Date.parse(`${local.slice(0, 16)}:00Z`);
  const first = asIfUtc - offsetAt(asIfUtc, zone);
  return toUtc(new Date(asIfUtc - offsetAt(first, zone)).toISOString());
}

function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((item) => item.type === type)?.value ?? 0);
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return wall - Math.floor(instant / 60_000) * 60_000;
}

function toUtc(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, "Z");
}
