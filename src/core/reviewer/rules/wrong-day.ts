// Does the letter name another day than the one on which they spoke?
import { Temporal } from "temporal-polyfill";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../time/calendar-names.ts";
import type { Interview } from "../../case/case-file.ts";
import { datesIn } from "../dates-in.ts";
import type { Letter } from "../letter.ts";
import { sentenceAt } from "../phrase.ts";
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
/** Words that tell of a talk that has been; what they end with is followed by its day. */
const SPOKEN = `(?:${TALK} (?:with you |with the team |with you and \\p{L}+ |about [\\p{L} ]{1,30} )?(?:on|last|this past|of)|thank(?:s| you)(?: all| both| again| so much| very much)?,? for(?: last)?|(?:meeting|met|meet|speaking|spoke|speak|talking|talked|talk|seeing|saw|received|interviewed|showing|invited) (?:with |to )?(?:you|me|us)[\\p{L} ]{0,30} (?:on|last)|(?:we (?:met|spoke|talked)|you (?:said|asked|mentioned|told me)) (?:on|last))`;
const WEEKDAY = DAYS.join("|");
const THEN = new RegExp(`\\b(?:${SPOKEN} (?:the )?(${WEEKDAY})|(?:on |last )?(${WEEKDAY})'s ${TALK})\\b`, "giu");
const THEN_DATED = new RegExp(
  `\\b${SPOKEN} (?:the )?(?:(?:${WEEKDAY}),? (?:the )?)?(?=\\d{1,2}\\b|\\p{L}{3,9}\\.? \\d)`,
  "giu",
);
/** A day that is still to come. */
const TO_COME =
  /\b(?:look(?:ing)? forward|next|upcoming|coming|will|shall|confirm\w*|second|invitation|invit\w+ (?:me )?(?:for|to|back)|free|available|suits?|until|see you|could|can we|would)\b/i;

export const check: Check = (letter) => {
  const { caseFile } = letter.request;
  const interviews = caseFile?.interviews ?? [];
  if (interviews.length === 0 || letter.purpose === "check-in" || letter.purpose === "share-article") return [];
  // Across the date line both are right: their day and one's own. A call that is noted counts as a talk.
  const days = [
    ...interviews.flatMap((interview) => [dayOf(interview), dayOf(interview, caseFile!.candidate.timeZone)]),
    ...(caseFile!.history ?? [])
      .filter((item) => item.channel === "phone" || item.channel === "video-chat")
      .map((item) => Temporal.Instant.from(item.at).toZonedDateTimeISO(caseFile!.candidate.timeZone)),
  ];
  const latest = dayOf(interviews.toSorted((a, b) => (a.start < b.start ? -1 : 1)).at(-1)!);
  const remarks: Remark[] = [];
  for (const span of letter.prose) {
    const passage = letter.flat.slice(span.start, span.end);
    for (const match of passage.matchAll(THEN)) {
      const name = (match[1] ?? match[2])!;
      const start = span.start + match.index + match[0].toLowerCase().lastIndexOf(name.toLowerCase());
      if (days.some((day) => weekdayOf(day) === name.toLowerCase()) || isToCome(letter, start)) continue;
      const right = capitalised(weekdayOf(latest));
      remarks.push({
        start,
        end: start + name.length,
        says: `There was no interview on a ${capitalised(name.toLowerCase())}; your notes say ${right}.`,
        fixes: [{ says: `Write “${right}”`, text: right }],
      });
    }
    for (const match of passage.matchAll(THEN_DATED)) {
      const from = match.index + match[0].length;
      const [date] = datesIn(passage.slice(from, from + 24));
      if (date?.start !== 0 || days.some((day) => day.toPlainDate().toString().slice(5) === date.day)) continue;
      const start = span.start + from;
      if (isToCome(letter, start)) continue;
      const isDayFirst = /^\d/.test(passage.slice(from));
      const month = MONTH_NAMES[latest.month - 1]!;
      const right = isDayFirst ? `${latest.day} ${month}` : `${month} ${latest.day}`;
      remarks.push({
        start,
        end: start + date.end,
        says: `There was no interview on that day; your notes say ${right}.`,
        fixes: [{ says: `Write “${right}”`, text: right }],
      });
    }
  }
  return remarks;
};

/** Does the sentence speak of what is to come before it names the day? */
function isToCome(letter: Letter, at: number): boolean {
  const sentence = sentenceAt(letter, at);
  return sentence !== undefined && TO_COME.test(letter.flat.slice(sentence.start, at));
}

/** The day of an interview on its own clock, or on that of another zone. */
function dayOf(interview: Interview, timeZone = interview.timeZone): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(interview.start).toZonedDateTime(interview.timeZone).withTimeZone(timeZone);
}

function weekdayOf(day: Temporal.ZonedDateTime): string {
  return DAYS[day.dayOfWeek - 1]!;
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
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
