// Does the letter ask for feedback before a decision?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "feedback-request",
  severity: "warning",
  sentence: "Finds requests for feedback on the interview before a decision.",
  why: "Asked before the decision, it invites the reader to look for what was wrong.",
  source: "S3 forbids it, S0 and S1 allow it after a decision (requirements R8)",
};

const PHRASES: readonly Phrase[] = [
  {
    find: "(?:did|have) i (?:do|done|come across|came across|pass|passed|convince|convinced|make|made|meet|met|perform|performed|impress|impressed)(?: \\w+){0,5} ?(?:all right|alright|ok|okay|well|impression|expectations|you)?\\?|(?:a few|some|two|honest|your) (?:words|lines|thoughts|remarks) (?:on|about) (?:what i|how i|where i|my (?:interview|answers|performance|talk|presentation|strengths|weaknesses))(?: \\w+)?",
    unless: /\bhave i (?:met|done)\b.*\bbefore\b/i,
  },

  {
    find: "(?:any|some|your|honest|frank|constructive|a (?:short|brief|frank)) (?:\\w+ )?(?:critique|criticism|assessment|evaluation|verdict|impression|comments?|thoughts|opinion) (?:of|on|about|regarding) (?:my|me|how i|our interview|the interview)(?: \\w+)?",
  },
  {
    find: "(?:where|how|what) (?:i|my answers?) (?:\\w+ )?(?:lost|scored|stand|stood|fell short|went wrong|did wrong|rank|compare|measured up|made mistakes?|came over|come over|was weak|am weak)(?: \\w+)?|(?:what|where|which) (?:were|are|was) my (?:weak|strong|weakest|strongest) (?:points?|answers?|sides?|spots?)|(?:my|the) (?:score|scores|marks|ranking|rating|result of my test)(?: \\w+){0,3}\\?",
  },

  {
    find: "(?:any|some|your|brief|short|honest|constructive|detailed|further|little|a bit of) (?:\\w+ )?feedback(?: (?:on|about|regarding|for|from|you (?:have|may|might|can|could)|is|would|to))?(?: (?:my|how|the|me|our|where|what))?(?: (?:interview|i|performance|application|presentation|answers?|conversation))?",
    unless:
      /\b(?:thank(?:s| you)?|grateful|appreciated) (?:\w+ ){0,3}for (?:\w+ ){0,4}feedback|\b(?:customer|user|client|reader|patient|student|your team's|force|haptic|sensor)\w* (?:\w+ )?feedback|\bfeedback (?:loop|control|from (?:the )?(?:users|customers|readers|players|students|pilots))|\b(?:collect|gather|gave|give|giving|took|take|incorporat\w+|received|valued?|got) (?:\w+ ){0,3}feedback\b|\bany feedback (?:from them|yet)\b/i,
  },
  { find: "feedback (?:on|about|regarding) (?:my|how i|where i|what i|the interview|our interview|me)(?: \\w+)?" },
  {
    find: "how (?:i|did i|have i|you think i|you feel i) (?:did|do|performed|perform|came across|come across|was perceived)(?: in| at| on| today| yesterday)?",
    unless: /\b(?:happy to (?:explain|show)|let me|explain|describe)\b/i,
  },
  {
    find: "(?:what|where|how|anything) (?:could|can|should|might) i (?:\\w+ )?(?:do|have done|did|improve|have improved) (?:better|differently|to improve)?|what (?:did|do) you think (?:of|about) (?:me|my (?:interview|answers|performance))|was i (?:good|ok|okay|what you)",
    unless: /\b(?:to help|for you|in the meantime)\b/i,
  },
];

const find = phraseCheck(PHRASES);

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
  return find(letter).map((remark) => ({
    ...remark,
    severity:
      purpose === "status-inquiry" && !isForbidden && !letter.purposeIsGiven ? ("info" as const) : ("warning" as const),
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
