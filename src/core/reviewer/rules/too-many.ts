// Has the company heard from the writer often enough?
import { dayOf, headOf, latestStart, playbookSetting, sentBefore, touchpointsFor } from "../timing.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "too-many",
  severity: "warning",
  sentence:
    "Finds a second letter of the same kind, inquiries in quick succession, and more than the playbook's budget.",
  why: "After the second question the next one is no longer read as interest.",
  source: "S0, S3 (requirements W5, R10); letters.md: two inquiries at most, over all people of the company",
};

const DAY = 86_400_000;
/** Two inquiries, over all people together, with a week between them. */
const MOST_INQUIRIES = 2;
const DAYS_BETWEEN = 6;

export const check: Check = (letter) => {
  const { purpose, request, purposeIsGiven } = letter;
  if (!request.caseFile || !purpose || !purposeIsGiven) return [];
  const head = headOf(letter);
  const now = request.now === undefined ? undefined : Date.parse(request.now);
  if (purpose === "thank-you") {
    const to = new Set(request.to ?? []);
    const latest = latestStart(
      (request.caseFile.interviews ?? []).filter(
        (interview) => to.size === 0 || interview.with.some((id) => to.has(id)),
      ),
      request.now,
    );
    const again = sentBefore(letter, "thank-you").find(
      (item) => (item.with ?? []).some((id) => to.has(id)) && (latest === undefined || Date.parse(item.at) >= latest),
    );
    if (!again) return [];
    return [
      {
        ...head,
        says: `You thanked them on ${dayOf(again.at)} already; a second thank-you for the same talk adds nothing.`,
      },
    ];
  }
  if (purpose === "status-inquiry") {
    const asked = sentBefore(letter, "status-inquiry");
    const most =
      asNumber(touchpointsFor(letter).length > 0 ? undefined : playbookSetting(letter, "mostInquiries")) ??
      MOST_INQUIRIES;
    // An interview since then begins a new wait.
    const since = latestStart(request.caseFile.interviews ?? [], request.now);
    const counted = asked.filter((item) => since === undefined || Date.parse(item.at) > since);
    if (counted.length >= most) {
      return [
        {
          ...head,
          says: `You have asked ${counted.length} times since the interview; another question will not bring the answer sooner.`,
        },
      ];
    }
    const last = [...asked, ...sentBefore(letter, "clarification")]
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .at(-1);
    if (last && now !== undefined && now - Date.parse(last.at) < DAYS_BETWEEN * DAY) {
      return [
        {
          ...head,
          says: `You wrote on ${dayOf(last.at)}; several messages within days press the reader, so give them at least a week.`,
        },
      ];
    }
  }
  const cancelled = touchpointsFor(letter);
  const first = cancelled[0];
  if (first && cancelled.every((touch) => touch.state === "cancelled")) {
    const reason = cancelled.flatMap((touch) => touch.reasons).find((item) => /budget|most|enough/.test(item.rule));
    if (reason) return [{ ...head, says: `${reason.says.replace(/\.$/, "")}, so this letter should wait.` }];
  }
  return [];
};

function asNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export const examples: Examples = {
  good: [
    {
      message: "Dear Dana,\n\nThank you for today.",
      sample: true,
      to: ["dana"],
      purpose: "thank-you",
      now: "2026-11-30T14:00:00Z",
    },
  ],
  bad: [
    {
      message: "Dear Dana,\n\nThank you again for the interview.",
      sample: (caseFile) => {
        caseFile.history = [
          { at: "2026-11-30T17:00:00Z", direction: "sent", channel: "email", purpose: "thank-you", with: ["dana"] },
        ];
      },
      to: ["dana"],
      purpose: "thank-you",
      now: "2026-12-01T14:00:00Z",
    },
    {
      message: "Dear Dana,\n\nMay I ask how things stand?",
      sample: (caseFile) => {
        caseFile.history = [
          {
            at: "2026-12-15T17:00:00Z",
            direction: "sent",
            channel: "email",
            purpose: "status-inquiry",
            with: ["omar"],
          },
        ];
      },
      to: ["dana"],
      purpose: "status-inquiry",
      now: "2026-12-16T14:00:00Z",
    },
  ],
};
