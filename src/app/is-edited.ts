// Has the person changed what was composed? Apart from draft-view.ts, so that Today loads no composer and no reviewer.
import type { StoredDraft } from "./ports.ts";

export function isEdited(draft: StoredDraft): boolean {
  return draft.body !== draft.composed.body || draft.subject !== draft.composed.subject;
}
