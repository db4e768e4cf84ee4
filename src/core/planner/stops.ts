// Has something happened after which a message must not be sent?
import { dayAt } from "../time/work-calendar.ts";
import { dayWords } from "./day-names.ts";
import { silenceReason, wishes } from "./silence.ts";
import type { Meeting, Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import type { Reason } from "./touchpoint.ts";

/** The application is over: only the answer it deserves may follow. */
export function stopByEnd(situation: Situation): Reason | undefined {
  const { end } = situation;
  if (end === undefined) return undefined;
  return standing(`stop/${end.kind}`, {
    company: situation.company,
    date: dayWords(dayAt(situation.clock, end.at)),
  });
}

/**
 * For messages nobody asked for: somebody said not to follow up. Said once it holds for the whole application.
 */
export function stopByWish(situation: Situation): Reason | undefined {
  const wish = wishes(situation)[0];
  return wish && silenceReason(situation, wish);
}

/** For the thanks after one interview: a wish for silence from an earlier round was lifted by the new invitation. */
export function stopForMeeting(situation: Situation, meeting: Meeting): Reason | undefined {
  const ended = stopByEnd(situation);
  if (ended) return ended;
  const wish = wishes(situation).find((item) => item.at >= meeting.start);
  return wish && silenceReason(situation, wish);
}

/** For everything that is sent unasked while the application runs. */
export function stopUnasked(situation: Situation): Reason | undefined {
  return stopByEnd(situation) ?? stopByWish(situation);
}
