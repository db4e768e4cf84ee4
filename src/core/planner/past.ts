// What has been sent and received so far, and what was each message about?
import type { CaseFile, HistoryItem } from "../case/case-file.ts";
import type { Purpose } from "../case/words.ts";
import { DAY, HOUR, type EpochMs } from "../time/zone.ts";
import type { Meeting } from "./situation.ts";

/** A history item with its instant and what it was for, as far as can be told. */
export interface Passed {
  item: HistoryItem;
  at: EpochMs;
  purpose: Purpose | undefined;
  /** The people it went to or came from. Empty where that is not recorded. */
  with: readonly string[];
}

/**
 * Both directions, each by instant. History is fact, whatever `now` is: a plan for an earlier moment does not forget what
 * is already recorded.
 */
export function readPast(caseFile: CaseFile, meetings: readonly Meeting[]): { sent: Passed[]; received: Passed[] } {
  const passed = (caseFile.history ?? [])
    .map((item) => {
      const at = Date.parse(item.at);
      return { item, at, purpose: item.purpose ?? guessPurpose(item, at, meetings), with: item.with ?? [] };
    })
    .sort((a, b) => a.at - b.at);
  return {
    sent: passed.filter(({ item }) => item.direction === "sent"),
    received: passed.filter(({ item }) => item.direction === "received"),
  };
}

const STATUS_WORDS =
  /\b(status|any (?:news|update)|update on|where (?:things|you) (?:stand|are)|next steps|timeline|heard back|decision)\b/i;
const THANK_WORDS = /\b(thank(?:s| you)|grateful|appreciate|danke|merci|gracias|bedankt|tack|grazie)\b/i;

/** A sent message that was recorded without its purpose: written within three days and thanking, it was the thank-you. */
function guessPurpose(item: HistoryItem, at: EpochMs, meetings: readonly Meeting[]): Purpose | undefined {
  if (item.direction !== "sent") return undefined;
  const words = `${item.subject ?? ""} ${item.text ?? ""}`;
  const isSoon = meetings.some((meeting) => at >= meeting.end - HOUR && at <= meeting.end + 3 * DAY);
  if (isSoon && THANK_WORDS.test(words)) return "thank-you";
  if (meetings.some((meeting) => at > meeting.end + 3 * DAY) && STATUS_WORDS.test(words)) return "status-inquiry";
  return undefined;
}
