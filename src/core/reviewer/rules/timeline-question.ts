// Does the letter ask when they will decide although it should not?
import { phraseCheck, type Phrase } from "../phrase.ts";
import { dayOf, playbookSetting } from "../timing.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "timeline-question",
  severity: "warning",
  sentence: "Finds questions about the timeline where the playbook advises against them, or the date is known.",
  why: "A question whose answer was given shows that you did not listen, and in a thank-you it turns thanks into a request.",
  source: "S3 forbids it, S1, S2, S4 allow it (requirements R8); `content/timeline` of the playbook",
};

const PHRASES: readonly Phrase[] = [
  {
    find: "(?:by|on|until|around|in|from) (?:what|which) (?:date|day|week|time|point|month)(?: \\w+){0,6} (?:decide|decided|chosen|choose|know|hear|hire|hired|made|final|answer|decision|selected|picked)",
  },
  {
    find: "how (?:many|much) (?:more |longer )?(?:weeks?|days?|time|longer|months?)(?: more)?(?: \\w+){0,6} (?:take|takes|need|wait|decide|decision|answer|hear|last)",
    unless: /\b(?:build|batch|migration|project|deploy\w*|training|course|travel|commute)\b/i,
  },

  {
    find: "(?:when|by when|how soon) (?:may|might|can|could|should|shall|do|would|will) i (?:\\w+ )?(?:count on|reckon with|look for|await|anticipate|learn|be told|be informed|find out|know|hear)(?: \\w+){0,3}",
  },
  {
    find: "how (?:long|soon|quickly|fast|many (?:days|weeks))(?: \\w+){0,5} (?:make up your minds?|decide|deciding|decision|you(?:'ll| will)? (?:know|choose|decide|reply|answer)|selection|hear|verdict|outcome|come back)",
    unless: /\b(?:build|batch|migration|project|deploy\w*)\b/i,
  },
  {
    find: "(?:the |a |an )?(?:date|day|week) (?:when |on which |by which |that )?(?:you(?:'ll| will| would| expect to| plan to)?|the decision|a decision) (?:\\w+ )?(?:decide|choose|know|make|is|will|falls?)(?: \\w+)?",
    unless: /\b(?:you (?:said|mentioned|named|told|gave)|thank)\b/i,
  },

  {
    find: "(?:when|by when|how soon|until when) (?:do|will|would|might|could|can|should|may|are|is|does) (?:you|i|we|they|the (?:team|decision|company|committee|next)|a decision|it)(?: \\w+){0,5} (?:decide|decision|decided|hear|expect|know|answer|announce\\w*|made|result|results|news|choose|finali[sz]e|notify|inform|contact|steps?|stage|round|to hear)",
  },
  {
    find: "when (?:you|the team|they|i|we) (?:\\w+ ){0,3}(?:expect to|plan to|will|might|intend to|hope to|would|can expect to|may expect to|should expect to|can|are (?:going|likely|planning) to) (?:\\w+ )?(?:decide|choose|make (?:a|your|the) decision|have (?:a|an|made)|hear|know|announce|get back)",
  },
  {
    find: "(?:what(?:'s| is| are| does| would be)?|know|ask about|share|clarify|tell me|hear|on|about|update on|information on|idea of|insight into|regarding|understand)(?: \\w+){0,5} (?:time ?line|time ?frame|timescale|date of (?:the|your) decision|decision date|hiring schedule|deadline for (?:the|your) decision)",
  },
  {
    find: "how long (?:will|does|is|do you (?:expect|think)|until)(?: \\w+){0,6} (?:decision|process|take|hear|answer|wait)",
    unless: /\b(?:build|batch|migration|project|deploy\w*)\b/i,
  },
  {
    find: "(?:time ?line|time ?frame|timescale) (?:for|of) (?:the|your|a|making (?:a|the|your))(?: \\w+){0,2} (?:decision|process|hiring|next steps?|position|role|answer|selection)(?: (?:is|looks|might be))?",
    unless: /\b(?:thank you for|thanks for|understand|understood|aware|mentioned|explained|respect|clear)\b/i,
  },
];

const find = phraseCheck(PHRASES, { says: "" });

export const check: Check = (letter) => {
  const { purpose } = letter;
  if (purpose === "offer-reply" || purpose === "rejection-reply" || purpose === "materials") return [];
  const found = find(letter);
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
