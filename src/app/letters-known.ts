// Which letters and applications does the person already have that a new letter must not repeat or mix up?
import type { CaseFile } from "../core/case/case-file.ts";
import type { PriorMessage } from "../core/composer/draft.ts";
import type { ReviewRequest } from "../core/reviewer/finding.ts";
import type { Context } from "./context.ts";

export interface LettersKnown {
  /** Sent to other companies, and approved for this one but not yet in its history. */
  earlier: PriorMessage[];
  /** Company, role and people of the other applications. */
  elsewhere: NonNullable<ReviewRequest["elsewhere"]>;
}

/**
 * Everything written from this account, seen from one application. Texts of this application's history are not repeated here, nor is a
 * letter of `touchpointId` that waits: it is no earlier one, it is this one.
 */
export async function knownLetters(
  { world, account }: Context,
  caseId: string,
  touchpointId?: string,
): Promise<LettersKnown> {
  const [cases, letters] = await Promise.all([world.cases.list(account), world.outbox.list(account, caseId)]);
  const here = cases.find((stored) => stored.id === caseId)?.caseFile;
  const earlier: PriorMessage[] = [];
  const elsewhere: LettersKnown["elsewhere"] = [];
  for (const stored of cases) {
    if (stored.id === caseId) continue;
    const other = stored.caseFile;
    // The same company under another role is no foreign name.
    if (other.company.name !== here?.company.name) {
      elsewhere.push({
        company: other.company.name,
        role: other.role.title,
        people: (other.contacts ?? []).map((contact) => contact.name),
      });
    }
    for (const item of other.history ?? []) {
      if (item.direction === "sent" && item.text)
        earlier.push({ company: other.company.name, names: namesOf(other), text: item.text });
    }
  }
  const recorded = new Set((here?.history ?? []).map((item) => item.messageId));
  for (const letter of letters) {
    const isWaiting = !["cancelled", "failed", "missed"].includes(letter.state);
    const isThisOne = letter.touchpointId === touchpointId;
    if (here && isWaiting && !isThisOne && !recorded.has(letter.messageId)) {
      earlier.push({ company: here.company.name, names: namesOf(here), text: letter.body });
    }
  }
  return { earlier, elsewhere };
}

/** Names that stand in letters of this application, for masking before texts are compared. */
export function namesOf(caseFile: CaseFile): string[] {
  return [
    caseFile.company.name,
    caseFile.role.title,
    ...(caseFile.contacts ?? []).map((contact) => contact.name),
    caseFile.candidate.name,
  ];
}
