// How do the facts change when a message has gone out?
import type { CaseFile, HistoryItem } from "./case-file.ts";
import { factAt } from "./fact-address.ts";

/**
 * The case file with `item` in its history and the promises it kept marked as done. Recording the same message again (same
 * Message-ID, or same touchpoint and instant) changes nothing, so that a crash between sending and recording can be repaired.
 * `facts` are addresses such as `interviews.first.debrief.promised.0`.
 */
export function recordSent(caseFile: CaseFile, item: HistoryItem, facts: readonly string[] = []): CaseFile {
  const history = caseFile.history ?? [];
  const isKnown = history.some((known) =>
    item.messageId !== undefined && known.messageId !== undefined
      ? known.messageId === item.messageId
      : known.touchpoint !== undefined && known.touchpoint === item.touchpoint && known.at === item.at,
  );
  if (isKnown) return caseFile;
  const changed = structuredCopy(caseFile);
  changed.history = [...history, item].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const address of facts) {
    if (!/^interviews\.[^.]+\.debrief\.promised\.\d+$/.test(address)) continue;
    const promise = factAt(changed, address);
    if (promise !== null && typeof promise === "object") (promise as { done?: boolean }).done = true;
  }
  return changed;
}

/** The case file without the latest sent item of a touchpoint, and its promises open again. */
export function unrecordSent(caseFile: CaseFile, touchpointId: string, facts: readonly string[] = []): CaseFile {
  const changed = structuredCopy(caseFile);
  const index = (changed.history ?? []).findLastIndex(
    (item) => item.direction === "sent" && item.touchpoint === touchpointId && item.messageId === undefined,
  );
  if (index < 0) return caseFile;
  changed.history!.splice(index, 1);
  for (const address of facts) {
    const promise = factAt(changed, address);
    if (promise !== null && typeof promise === "object" && "done" in promise) delete promise.done;
  }
  return changed;
}

// JSON is all a case file holds.
function structuredCopy(caseFile: CaseFile): CaseFile {
  return JSON.parse(JSON.stringify(caseFile)) as CaseFile;
}
