// Does the letter name another day than the one on which they spoke?
import { Temporal } from "temporal-polyfill";
import { WEEKDAY_NAMES } from "../../time/calendar-names.ts";
import type { Interview } from "../../case/case-file.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "wrong-day",
  severity: "warning",
  sentence: "Finds a weekday for the interview on which there was none.",
  why: "The wrong day makes the reader wonder which conversation you mean.",
  source: "S0, S4 (requirements R3): details of another letter left over",
};

const DAYS = WEEKDAY_NAMES.map((name) => name.toLowerCase());
const TALK = "(?:interview|conversation|meeting|talk|call|discussion|chat|visit|session|tour)";
const THEN = new RegExp(
  `\\b(?:${TALK} (?:with you |with the team |with you and \\p{L}+ |about [\\p{L} ]{1,30} )?(?:on|last|this past) (${DAYS.join("|")})|(?:on |last )?(${DAYS.join("|")})'s ${TALK}|thank(?:s| you)(?: all| both| again| so much| very much)?,? for (?:last )?(${DAYS.join("|")})|(?:meeting|met|speaking|spoke|talking|talked|seeing|saw|received|interviewed|showing|invited) (?:with |to )?(?:you|me|us)[\\p{L} ]{0,30} (?:on|last) (${DAYS.join("|")})|(?:we (?:met|spoke|talked)|you (?:said|asked|mentioned|told me)) (?:on|last) (${DAYS.join("|")}))\\b`,
  "giu",
);

export const check: Check = (letter) => {
  const interviews = letter.request.caseFile?.interviews ?? [];
  if (interviews.length === 0 || letter.purpose === "check-in" || letter.purpose === "share-article") return [];
  // Across the date line both are right: their day and one's own.
  const own = letter.request.caseFile?.candidate.timeZone;
  const days = new Set(
    interviews.flatMap((interview) => [weekdayOf(interview), ...(own ? [weekdayOf(interview, own)] : [])]),
  );
  const remarks: Remark[] = [];
  for (const span of letter.prose) {
    for (const match of letter.flat.slice(span.start, span.end).matchAll(THEN)) {
      const day = match.slice(1).find((group) => group !== undefined);
      if (day === undefined || days.has(day.toLowerCase())) continue;
      const start = span.start + match.index + match[0].toLowerCase().lastIndexOf(day.toLowerCase());
      const latest = weekdayOf(interviews.toSorted((a, b) => (a.start < b.start ? -1 : 1)).at(-1)!);
      const right = latest[0]!.toUpperCase() + latest.slice(1);
      remarks.push({
        start,
        end: start + day.length,
        says: `There was no interview on a ${day[0]!.toUpperCase()}${day.slice(1).toLowerCase()}; your notes say ${right}.`,
        fixes: [{ says: `Write “${right}”`, text: right }],
      });
    }
  }
  return remarks;
};

/** The weekday on the interview's own clock, or on that of another zone. */
function weekdayOf(interview: Interview, timeZone = interview.timeZone): string {
  const there = Temporal.PlainDateTime.from(interview.start).toZonedDateTime(interview.timeZone);
  return DAYS[there.withTimeZone(timeZone).dayOfWeek - 1]!;
}

export const examples: Examples = {
  good: [
    {
      message:
        "Dear Dana,\n\nThank you for Monday. I am free on Friday, and as I said to a friend on Sunday, the interview on Monday was a joy.",
      sample: true,
    },
    "Dear Dana,\n\nThank you for the interview on Friday.",
  ],
  bad: [
    {
      message: "Dear Dana,\n\nThank you for the interview on Friday.",
      sample: true,
      fixed: "Dear Dana,\n\nThank you for the interview on Monday.",
    },
    { message: "Dear Dana,\n\nThank you for meeting with me last Thursday.", sample: true, covers: "Thursday" },
  ],
};
