// Which interviews of a case are over at an instant, and which is the one to think of?
import { Temporal } from "temporal-polyfill";
import type { CaseFile } from "../core/case/case-file.ts";
import type { Instant } from "../core/planner/touchpoint.ts";

/** Without a stated length an interview is taken to last an hour, the common slot. */
const USUAL_MINUTES = 60;

export interface InterviewTime {
  id: string;
  /** Local to `timeZone`. */
  start: string;
  timeZone: string;
  startsAt: Instant;
  endsAt: Instant;
  isOver: boolean;
}

/** All interviews with their instants, by start; `current` is the latest that has begun, or else the next one. */
export function interviewTimes(caseFile: CaseFile, now: Instant): { all: InterviewTime[]; current?: InterviewTime } {
  const all = (caseFile.interviews ?? [])
    .map((interview) => {
      // "compatible": a time in a DST gap moves forward, one in an overlap is the first.
      const starts = Temporal.PlainDateTime.from(interview.start).toZonedDateTime(interview.timeZone, {
        disambiguation: "compatible",
      });
      const startsAt = toInstant(starts.epochMilliseconds);
      const endsAt = toInstant(starts.epochMilliseconds + (interview.minutes ?? USUAL_MINUTES) * 60_000);
      return {
        id: interview.id,
        start: interview.start,
        timeZone: interview.timeZone,
        startsAt,
        endsAt,
        isOver: endsAt <= now,
      };
    })
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const current = all.findLast((interview) => interview.startsAt <= now) ?? all[0];
  return current === undefined ? { all } : { all, current };
}

function toInstant(epochMilliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({ smallestUnit: "second" });
}
