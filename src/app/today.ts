// What should the person do now, most urgent first, over all applications?
import type { CaseFile } from "../core/case/case-file.ts";
import type { Touchpoint } from "../core/planner/touchpoint.ts";
import { choosePlaybook, planCase, type Context } from "./context.ts";
import type { Output } from "./contract/contract.ts";
import { isEdited } from "./is-edited.ts";
import { interviewTimes, type InterviewTime } from "./interview-times.ts";
import type { Letter, StoredCase } from "./ports.ts";

export type Today = Output<"list-today">;
type Item = Today["items"][number];

/** How far ahead "coming up" looks. */
const AHEAD_DAYS = 10;
/** A debrief is asked for while the conversation can still be remembered. */
const DEBRIEF_DAYS = 7;

const NEEDS_PERSON = new Set<Letter["state"]>(["held", "uncertain", "failed", "missed"]);
const LEAVING = new Set<Letter["state"]>(["scheduled", "claimed", "sending", "armed"]);

/** Letters that need the person first, then debriefs of fresh interviews, then what is late, then what is due. */
export async function listToday(context: Context): Promise<Today> {
  const { world, account } = context;
  const now = world.clock.now();
  const [cases, letters, drafts, playbook] = await Promise.all([
    world.cases.list(account),
    world.outbox.list(account),
    world.drafts.list(account),
    choosePlaybook(context),
  ]);
  const edited = new Set(drafts.filter(isEdited).map((draft) => `${draft.caseId} ${draft.touchpointId}`));
  const items: { rank: number; at: string; item: Item }[] = [];
  const leaving: Item[] = [];
  const upcoming: Item[] = [];
  const horizon = addDays(now, AHEAD_DAYS);

  for (const stored of cases) {
    const { touchpoints } = await planCase(context, stored.caseFile, playbook);
    const own = letters.filter((letter) => letter.caseId === stored.id);
    const latest = latestByTouchpoint(own);
    for (const letter of latest.values()) {
      const touchpoint = touchpoints.find((one) => one.id === letter.touchpointId);
      if (NEEDS_PERSON.has(letter.state) && touchpoint?.state !== "done" && touchpoint?.state !== "cancelled") {
        items.push({ rank: 0, at: letter.sendAt, item: letterItem(stored, letter, touchpoint) });
      } else if (LEAVING.has(letter.state)) {
        leaving.push(letterItem(stored, letter, touchpoint));
      }
    }
    if (!stored.caseFile.outcome) {
      for (const interview of interviewTimes(stored.caseFile, now).all) {
        if (wantsDebrief(stored.caseFile, interview, now)) {
          items.push({ rank: 1, at: interview.endsAt, item: debriefItem(stored, interview) });
        }
      }
    }
    const open = touchpoints.filter(
      (one) => ["late", "due", "planned"].includes(one.state) && !hasLiveLetter(latest, one),
    );
    if (open.length === 0) continue;
    for (const touchpoint of open) {
      const item = touchpointItem(stored, touchpoint, edited.has(`${stored.id} ${touchpoint.id}`));
      if (touchpoint.state === "planned") {
        if (touchpoint.ideal <= horizon) upcoming.push(item);
      } else {
        items.push({ rank: touchpoint.state === "late" ? 2 : 3, at: touchpoint.closes, item });
      }
    }
  }
  items.sort((a, b) => a.rank - b.rank || a.at.localeCompare(b.at));
  leaving.sort((a, b) => a.letter!.sendAt.localeCompare(b.letter!.sendAt));
  upcoming.sort((a, b) => a.touchpoint!.ideal.localeCompare(b.touchpoint!.ideal));
  return {
    now,
    items: items.map((entry) => entry.item),
    leaving,
    upcoming,
    applications: cases.length,
    hasSample: cases.some((stored) => stored.isSample),
  };
}

function latestByTouchpoint(letters: Letter[]): Map<string, Letter> {
  const latest = new Map<string, Letter>();
  for (const letter of letters) {
    const known = latest.get(letter.touchpointId);
    if (!known || known.chain < letter.chain) latest.set(letter.touchpointId, letter);
  }
  return latest;
}

function hasLiveLetter(latest: Map<string, Letter>, touchpoint: Touchpoint): boolean {
  const letter = latest.get(touchpoint.id);
  return letter !== undefined && letter.state !== "cancelled";
}

function wantsDebrief(caseFile: CaseFile, interview: InterviewTime, now: string): boolean {
  if (!interview.isOver || addDays(interview.endsAt, DEBRIEF_DAYS) < now) return false;
  const debrief = caseFile.interviews?.find((one) => one.id === interview.id)?.debrief;
  return (
    debrief === undefined ||
    Object.values(debrief).every((value) => value === undefined || (Array.isArray(value) && value.length === 0))
  );
}

function base(stored: StoredCase, contactIds: readonly string[]) {
  return {
    applicationId: stored.id,
    company: stored.caseFile.company.name,
    role: stored.caseFile.role.title,
    isSample: stored.isSample,
    people: contactIds.map((id) => stored.caseFile.contacts?.find((contact) => contact.id === id)?.name ?? id),
  };
}

function debriefItem(stored: StoredCase, interview: InterviewTime): Item {
  const people = stored.caseFile.interviews?.find((one) => one.id === interview.id)?.with ?? [];
  return {
    kind: "debrief",
    ...base(stored, people),
    interview: { id: interview.id, start: interview.start, timeZone: interview.timeZone },
    hasEditedDraft: false,
    reason: {
      rule: "debrief/while-fresh",
      says: "Note what was said while you remember it: the letters are written from it.",
      source: "S1, S4: a follow-up refers to specific points of the conversation",
    },
  };
}

function touchpointItem(stored: StoredCase, touchpoint: Touchpoint, hasEditedDraft: boolean): Item {
  const interview = stored.caseFile.interviews?.find((one) => one.id === touchpoint.interview);
  return {
    kind: "touchpoint",
    ...base(stored, touchpoint.to),
    ...(interview && {
      interview: { id: interview.id, start: interview.start, timeZone: interview.timeZone },
    }),
    touchpoint,
    hasEditedDraft,
    reason: firstReason(touchpoint),
  };
}

function letterItem(stored: StoredCase, letter: Letter, touchpoint: Touchpoint | undefined): Item {
  return {
    kind: "letter",
    ...base(stored, letter.to),
    letter,
    ...(touchpoint === undefined ? {} : { touchpoint }),
    hasEditedDraft: false,
    reason: letter.note
      ? { rule: `outbox/${letter.state}`, says: letter.note, source: "what happened to the letter" }
      : firstReason(touchpoint),
  };
}

function firstReason(touchpoint: Touchpoint | undefined): Item["reason"] {
  return (
    touchpoint?.reasons[0] ?? { rule: "outbox/approved", says: "You approved this letter.", source: "your approval" }
  );
}

function addDays(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString().replace(/\.\d{3}Z$/, "Z");
}
