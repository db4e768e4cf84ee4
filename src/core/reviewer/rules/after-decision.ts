// Has the decision fallen that this letter still waits for?
import { Temporal } from "temporal-polyfill";
import type { CaseFile } from "../../case/case-file.ts";
import type { Purpose } from "../../case/words.ts";
import { headOf } from "../timing.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "after-decision",
  severity: "error",
  sentence: "Finds letters that ask or apply after a decision.",
  why: "Asking for what was already answered shows that the answer was not read.",
  source: "S1 (requirements W6)",
};

const ALLOWED: Record<string, readonly Purpose[]> = {
  rejected: ["rejection-reply", "feedback-request", "connect", "check-in", "share-article"],
  closed: ["rejection-reply", "feedback-request", "connect", "check-in", "share-article"],
  offer: ["offer-reply", "connect", "materials", "clarification"],
  accepted: ["offer-reply", "connect", "check-in", "share-article", "materials", "clarification", "thank-you"],
  declined: ["offer-reply", "connect", "check-in", "share-article", "thank-you"],
  withdrawn: ["offer-reply", "rejection-reply", "connect", "check-in", "share-article", "thank-you"],
};
const SAYS: Record<string, string> = {
  rejected: "They have decided for somebody else",
  closed: "The search is closed",
  offer: "They have made you an offer",
  accepted: "You have accepted the offer",
  declined: "You have declined the offer",
  withdrawn: "You have withdrawn your application",
};
const INSTEAD: Record<string, string> = {
  rejected: "thank them for the answer instead",
  closed: "thank them for the answer instead",
  offer: "answer the offer instead",
  accepted: "write about the start instead",
  declined: "leave it at a friendly word",
  withdrawn: "leave it at a friendly word",
};

export const check: Check = (letter) => {
  const { caseFile, now } = letter.request;
  if (!caseFile || !letter.purpose) return [];
  const kind = entered(caseFile, now) ?? signalled(letter.request.caseFile?.history, now);
  if (kind === undefined || ALLOWED[kind]?.includes(letter.purpose) !== false) return [];
  if (!letter.purposeIsGiven && letter.purpose !== "status-inquiry") return [];
  return [
    {
      ...headOf(letter),
      severity: letter.purposeIsGiven ? "error" : "warning",
      says: `${SAYS[kind]}, so this letter comes after the decision; ${INSTEAD[kind]}.`,
    },
  ];
};

/** The outcome, once its day has begun where the company is. */
function entered({ outcome, company, candidate }: CaseFile, now: string | undefined): string | undefined {
  if (outcome?.on === undefined || now === undefined) return outcome?.kind;
  const zone = company.timeZone ?? candidate.timeZone;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.compare(outcome.on, today) > 0 ? undefined : outcome.kind;
}

/** A rejection or an offer that came by mail and was not yet entered as the outcome. */
function signalled(history: CaseFile["history"], now: string | undefined): string | undefined {
  const limit = now === undefined ? Number.POSITIVE_INFINITY : Date.parse(now);
  const signals = (history ?? []).filter(
    (item) => item.direction === "received" && item.signal !== undefined && Date.parse(item.at) <= limit,
  );
  const last = signals
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .findLast(
      (item) =>
        item.signal === "rejection" ||
        item.signal === "offer" ||
        item.signal === "closed" ||
        item.signal === "scheduling",
    );
  if (last?.signal === "rejection") return "rejected";
  if (last?.signal === "offer") return "offer";
  return last?.signal === "closed" ? "closed" : undefined;
}

export const examples: Examples = {
  good: [
    {
      message: "Dear Dana,\n\nThank you for letting me know.",
      sample: (caseFile) => {
        caseFile.outcome = { kind: "rejected" };
      },
      purpose: "rejection-reply",
    },
    { message: "Dear Dana,\n\nMay I ask how things stand?", sample: true, purpose: "status-inquiry" },
  ],
  bad: [
    {
      message: "Dear Dana,\n\nMay I ask how things stand?",
      sample: (caseFile) => {
        caseFile.outcome = { kind: "rejected" };
      },
      purpose: "status-inquiry",
    },
    {
      message: "Dear Dana,\n\nMay I ask how things stand?",
      sample: (caseFile) => {
        caseFile.history = [{ at: "2026-12-10T09:00:00Z", direction: "received", channel: "email", signal: "offer" }];
      },
      purpose: "status-inquiry",
    },
  ],
};
