// Does the letter ask when they will decide although it should not?
import { dayOf, playbookSetting } from "../timing.ts";
import { scoreOf, sentencesThat } from "../tone/judge.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "timeline-question",
  severity: "warning",
  sentence: "Finds questions about the timeline where the playbook advises against them, or the date is known.",
  why: "A question whose answer was given shows that you did not listen, and in a thank-you it turns thanks into a request.",
  source: "S3 forbids it, S1, S2, S4 allow it (requirements R8); `content/timeline` of the playbook",
};

/** "I know that you expect to decide by 19 May": the day is known, nothing is asked. */
const KNOWN =
  /^\W*(?:(?:as |if )?I(?:'ve| have)? (?:know|understand|understood|see|gather|remember|noted|look forward to your decision)\b|(?:as|since|with) (?:you|your|a)\b.{0,20}\b(?:decide|decision)\b|a decision is (?:planned|expected)\b|my understanding is\b|(?:it was|I was) (?:good|glad)\b|thank you\b)[^?]*$/i;

export const check: Check = (letter) => {
  const { purpose } = letter;
  if (purpose === "offer-reply" || purpose === "rejection-reply" || purpose === "materials") return [];
  const found = sentencesThat("timeline", letter)
    .filter(
      (judged) =>
        scoreOf(judged, "timeline") + scoreOf(judged, "ask") / 2 >= 0 &&
        scoreOf(judged, "feedback") < scoreOf(judged, "timeline") &&
        !KNOWN.test(judged.read),
    )
    .map(({ sentence }) => ({ start: sentence.start, end: sentence.end }));
  if (found.length === 0) return [];
  const stated = (letter.request.caseFile?.interviews ?? []).findLast(
    (interview) => interview.debrief?.decision !== undefined,
  )?.debrief?.decision;
  const isInquiry = purpose === "status-inquiry" || purpose === "check-in";
  const inThankYou = playbookSetting(letter, "timelineInThankYou") ?? "when-none-stated";
  const inInquiry = playbookSetting(letter, "timelineInInquiry") ?? true;
  if (isInquiry) {
    if (inInquiry !== false) return [];
    return found.map((remark) => ({
      ...remark,
      says: "Your playbook leaves questions about the timeline out; offer something they can use instead, and they will tell you.",
    }));
  }
  if (inThankYou === "when-none-stated") {
    if (stated === undefined) {
      // Nobody named a date, or nobody told us: once and softly is fine.
      return letter.facts
        ? []
        : found.slice(0, 1).map((remark) => ({
            ...remark,
            severity: "info",
            says: "A question about the timeline turns thanks into a request; if they named a day, leave it out.",
          }));
    }
    const when = stated.by !== undefined ? dayOf(`${stated.by}T12:00:00Z`) : `“${stated.said}”`;
    return found.map((remark) => ({
      ...remark,
      says: `They already said when they will decide (${when}); asking again shows that it was not heard.`,
    }));
  }
  return found.map((remark) => ({
    ...remark,
    says: "Your playbook keeps questions about the timeline out of a thank-you: it turns thanks into a request.",
  }));
};

export const examples: Examples = {
  good: [
    { message: "Dear Dana,\n\nCould you tell me when you expect to decide?", purpose: "status-inquiry" },
    { message: "Dear Dana,\n\nThank you for explaining the timeline of the project.", purpose: "thank-you" },
    {
      message: "Dear Dana,\n\nThank you. When will you make a decision?",
      sample: (caseFile) => {
        delete caseFile.interviews![0]!.debrief!.decision;
      },
      purpose: "thank-you",
    },
  ],
  bad: [
    {
      message: "Dear Dana,\n\nThank you for today. When will you make a decision?",
      sample: true,
      purpose: "thank-you",
    },
    {
      message: "Dear Dana,\n\nCould you tell me when you expect to decide?",
      purpose: "status-inquiry",
      playbook: {
        playbook: "sample",
        title: "Sample",
        summary: "Sample.",
        rules: [
          {
            id: "content/no-timeline-question",
            says: "No question.",
            source: "S3",
            set: { timelineInThankYou: "never", timelineInInquiry: false },
          },
        ],
      },
    },
  ],
};
