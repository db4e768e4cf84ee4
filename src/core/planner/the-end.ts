// Is the application over, since when, and who said so?
import type { CaseFile } from "../case/case-file.ts";
import type { OutcomeKind } from "../case/words.ts";
import { atHour, type RecipientClock } from "../time/work-calendar.ts";
import { dayNumber, type EpochMs } from "../time/zone.ts";
import type { Passed } from "./past.ts";
import type { Meeting } from "./situation.ts";

export interface End {
  kind: OutcomeKind;
  /** The instant from which it is known. A day without a time counts from nine in the morning. */
  at: EpochMs;
  /** The mail that said so, where one did. */
  mail?: Passed;
}

const ENDING = { rejection: "rejected", offer: "offer", closed: "closed" } as const;
const START_OF_DAY = 9;

/**
 * The recorded outcome wins. Without one, the latest mail that rejects, offers or closes, unless an interview was held after
 * it: then the company had changed its mind.
 */
export function findEnd(
  caseFile: CaseFile,
  meetings: readonly Meeting[],
  received: readonly Passed[],
  clock: RecipientClock,
  now: EpochMs,
): End | undefined {
  const mails = received.filter(({ item }) => item.signal !== undefined && Object.hasOwn(ENDING, item.signal));
  const outcome = caseFile.outcome;
  if (outcome) {
    const mail = mails.findLast(({ item }) => ENDING[item.signal as keyof typeof ENDING] === outcome.kind);
    const known = outcome.on === undefined ? undefined : atHour(clock, dayNumber(outcome.on), START_OF_DAY);
    // Without a day it is known since the last thing that happened.
    const last = Math.max(mail?.at ?? 0, received.at(-1)?.at ?? 0, meetings.at(-1)?.end ?? 0);
    const since = last === 0 ? now : Math.min(last, now);
    const at = mail !== undefined && mail.at >= (known ?? 0) ? mail.at : (known ?? since);
    return { kind: outcome.kind, at, ...(mail && { mail }) };
  }
  const last = mails.at(-1);
  if (last === undefined) return undefined;
  const isOvertaken = meetings.some((meeting) => meeting.start > last.at && meeting.interview.debrief !== undefined);
  if (isOvertaken) return undefined;
  return { kind: ENDING[last.item.signal as keyof typeof ENDING], at: last.at, mail: last };
}
