// Does the letter name another day for the decision than the company did last?
import { datesIn } from "../dates-in.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";
import { dayOf } from "../timing.ts";

export const meta: RuleMeta = {
  id: "stale-date",
  severity: "warning",
  sentence: "Finds a day for the decision that nobody named, or that a later message has replaced.",
  why: "A date they never gave, or have since moved, shows that you did not read or listen.",
  source: "S1 (requirements W3, R10): a stated date is respected",
};

/** The reader's decision; "I will decide" and a date for a second talk are something else. */
const DECIDES =
  /\b(?:you (?:\w+ )?(?:expect(?:ed)?|plan(?:ned)?|hope[d]?|want(?:ed)?|would|will|'d|were going|intend(?:ed)?|mean|meant)? ?(?:to )?(?:decide|make (?:a|your) decision|have (?:a decision|an answer)|let (?:me|us|candidates|everyone|everybody|people|applicants) know|choose|get back|come back|be in touch)|you(?:'d| would) decide|(?:the|your|a) decision (?:is|was|would be|will be|falls|fell|by|on|date|due)|decision (?:by|on)|expect(?:ed|ing)? (?:a|your|the) (?:decision|answer)|hear (?:back )?(?:from you )?by)\b/i;
const NOT_THEIRS =
  /\b(?:my (?:decision|answer)|i (?:will|'ll|would|can|shall) (?:decide|let you know)|another (?:offer|company|employer))\b/i;

export const check: Check = (letter) => {
  const { caseFile } = letter.request;
  if (!caseFile || letter.purpose === "offer-reply" || letter.purpose === "rejection-reply") return [];
  const now = letter.request.now === undefined ? Number.POSITIVE_INFINITY : Date.parse(letter.request.now);
  const named: { at: number; days: string[] }[] = [];
  for (const interview of caseFile.interviews ?? []) {
    const decision = interview.debrief?.decision;
    if (decision?.by !== undefined)
      named.push({ at: Date.parse(`${interview.start.slice(0, 10)}T12:00:00Z`), days: [decision.by.slice(5)] });
    if (decision?.said !== undefined) {
      const days = datesIn(decision.said).map((date) => date.day);
      // "Early next week" names no day to compare with.
      if (days.length === 0 && decision.by === undefined) return [];
      named.push({ at: Date.parse(`${interview.start.slice(0, 10)}T12:00:00Z`), days });
    }
  }
  for (const item of caseFile.history ?? []) {
    if (item.direction !== "received" || Date.parse(item.at) > now) continue;
    const days = datesIn(`${item.subject ?? ""}\n${item.text ?? ""}`).map((date) => date.day);
    if (days.length > 0) named.push({ at: Date.parse(item.at), days });
    // They spoke of the time in words we cannot place: no date of the letter can be called wrong.
    else if (item.signal === "timeline") return [];
  }
  if (named.every((item) => item.days.length === 0)) return [];
  const sorted = named.filter((item) => item.days.length > 0).toSorted((a, b) => a.at - b.at);
  const latest = sorted.at(-1)!;
  const remarks: Remark[] = [];
  for (const sentence of letter.sentences) {
    if (!DECIDES.test(sentence.text) || NOT_THEIRS.test(sentence.text)) continue;
    for (const date of datesIn(sentence.text.replace(/\n/g, " "))) {
      if (sorted.filter((item) => item.at === latest.at).some((item) => item.days.includes(date.day))) continue;
      const isOlder = sorted.some((item) => item.days.includes(date.day));
      // The day of the talk itself: "when we spoke on 3 May, you expected …".
      if ((caseFile.interviews ?? []).some((interview) => interview.start.slice(5, 10) === date.day)) continue;
      if ((caseFile.history ?? []).some((item) => item.at.slice(5, 10) === date.day)) continue;
      const start = sentence.start + date.start;
      const right = dayOf(`2026-${latest.days.at(-1)!}T12:00:00Z`);
      remarks.push({
        start,
        end: sentence.start + date.end,
        says: isOlder
          ? `They have since named ${right}; the older day shows that their message was not read.`
          : `Nobody named this day; your notes say ${right}.`,
        fixes: [{ says: `Write “${right}”`, text: right }],
      });
    }
  }
  return remarks;
};

export const examples: Examples = {
  good: [
    {
      message:
        "Dear Dana,\n\nYou expected to decide by 11 December. When we spoke on 30 November, you expected a decision by December 11.",
      sample: true,
    },
    { message: "Dear Dana,\n\nI can start on 4 January and will let you know by 2 December.", sample: true },
  ],
  bad: [
    {
      message: "Dear Dana,\n\nYou said that you would decide by 10 December.",
      sample: true,
      fixed: "Dear Dana,\n\nYou said that you would decide by 11 December.",
    },
    {
      message: "Dear Dana,\n\nYou expected to decide by 11 December.",
      sample: (caseFile) => {
        caseFile.history = [
          {
            at: "2026-12-10T09:00:00Z",
            direction: "received",
            channel: "email",
            with: ["dana"],
            signal: "timeline",
            text: "We now hope to decide by 18 December.",
          },
        ];
      },
      covers: "11 December",
    },
  ],
};
