// Does the letter ask for feedback before a decision?
import { sentencesThat } from "../tone/judge.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "feedback-request",
  severity: "warning",
  sentence: "Finds requests for feedback on the interview before a decision.",
  why: "Asked before the decision, it invites the reader to look for what was wrong.",
  source: "S3 forbids it, S0 and S1 allow it after a decision (requirements R8)",
};

/** Advice that was given is not asked for. */
const RECEIVED =
  /^\W*(?:your|the|thank you (?:again |also |very much )?for (?:your|the)|thanks (?:again |also )?for (?:your|the)) (?:[\w-]+ )?(?:advice|feedback|suggestions?|hints?|tips?|comments?|remarks?|recommendations?)\b[^?]*$/i;

export const check: Check = (letter) => {
  const { purpose, request } = letter;
  const outcome = request.caseFile?.outcome?.kind;
  const topics = new Set((request.playbook?.rules ?? []).map((rule) => rule.id.split("/", 1)[0]));
  const isForbidden = request.playbook !== undefined && !topics.has("feedback-request");
  const isDecided =
    outcome !== undefined ||
    purpose === "rejection-reply" ||
    purpose === "offer-reply" ||
    (purpose === "feedback-request" && !request.caseFile);
  if (isDecided && !isForbidden) return [];
  if (purpose === "feedback-request" && letter.purposeIsGiven && outcome !== undefined && !isForbidden) return [];
  return sentencesThat("feedback", letter)
    .filter((judged) => !RECEIVED.test(judged.read))
    .map(({ sentence }) => ({
      start: sentence.start,
      end: sentence.end,
      severity:
        purpose === "status-inquiry" && !isForbidden && !letter.purposeIsGiven
          ? ("info" as const)
          : ("warning" as const),
      says:
        isForbidden && isDecided
          ? "Your playbook advises against asking for feedback; thank them and keep the door open instead."
          : "Asking for feedback before the decision invites the reader to look for what was wrong; ask afterwards, once.",
    }));
};

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for the feedback on my slides. The haptic feedback of the gripper is good, and customer feedback shapes the roadmap.",
    {
      message: "Dear Dana,\n\nMay I ask for some feedback on my interview?",
      sample: (caseFile) => {
        caseFile.outcome = { kind: "rejected" };
      },
      purpose: "feedback-request",
    },
  ],
  bad: [
    { message: "Dear Dana,\n\nThank you. Do you have any feedback on how I did?", purpose: "thank-you" },
    { message: "Dear Dana,\n\nThank you. What could I have done better?", purpose: "thank-you", sample: true },
  ],
};
