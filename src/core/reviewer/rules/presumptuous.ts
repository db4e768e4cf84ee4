// Does the letter take the job, or the reader's agreement, for granted?
import { toneCheck } from "../tone/tone-check.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "presumptuous",
  severity: "warning",
  sentence: "Finds letters that take the outcome for granted or judge in the reader's place.",
  why: "The decision is theirs; whoever makes it for them is asking for a no.",
  source: "S1, S4 (requirements R6)",
};

const TAKEN_FOR_GRANTED = "{} takes the job for granted; “if I join” or “I would” leaves the decision to the reader.";

/** Without the reader, the job, the days to come or a verdict there is nothing to take for granted: "I moved training to market days." */
const AT_STAKE =
  /\b(?:you|your|yours|role|position|job|post|offer|contract|company|team|start(?:ing)?|join(?:ing|ed|s)?|hired?|hiring|candidates?|applicants?|perfect\w*|ideal\w*|best|better|great\w*|strong\w*|fit|match|others?|nobody|no one|anyone|everyone|will|shall|won't|sure|certain\w*|definite\w*|confident\w*|know|obvious\w*|clear(?:ly)?|must|need\w*|deserve\w*|asset|value|expect\w*|assume\w*|already|trust|rest|formalit\w*|paperwork|look(?:ing)? forward)\b|'ll\b/i;
/** What one sends, or tells of oneself, as it was agreed. */
const AGREED =
  /^(?:As (?:promised|I said|we agreed), )?(?:I(?:'ll| will) (?:send|introduce|confirm|forward|share|put|let|email|e-mail|bring|drop|check|find|look)\b|you(?:'ll| will) (?:get|have|find)\b)(?!.{0,60}\b(?:on my first day|when I (?:start|join)))/i;
const TOLD =
  /^(?:(?:I'd|I would) (?:also )?like (?:you to know|to say|to add|to mention) that I|You may remember that I|The (?:role|position) (?:involves|calls for|asks for)|(?:As|Since) the role involves|When it comes to)\b(?!.*\b(?:will|best|perfect|perfectly|ideal|better)\b)/i;

function isPlainReport(sentence: string): boolean {
  return !AT_STAKE.test(sentence) || AGREED.test(sentence) || TOLD.test(sentence);
}

export const check: Check = toneCheck("presumptuous", {
  says: "{} decides in the reader's place, and nobody likes that; leave the decision to them.",
  phrases: [
    {
      find: "informal meeting|bypass (?:the )?(?:process|hr|recruit\\w+|interview\\w*)|skip (?:the )?(?:process|hr|line|queue|interview\\w*)|not to appear on",
      unless: /\b(?:data|request|packet|cache|thank)\b/i,
      says: "{} asks for a way around the process, which puts the reader in a spot.",
    },
    {
      find: "questions (?:i (?:could|can|should|may) expect|that will be asked|you(?:'ll| will) ask)|type of questions|interview questions in advance",
      severity: "info",
      says: "{} asks for what the others do not get; ask about the format instead.",
    },
    {
      find: "i(?:'m| am| know i am| know i'm) (?:clearly |obviously |definitely |by far |certainly )?the (?:best|perfect|ideal|strongest|most qualified) (?:candidate|person|choice|applicant|match)",
      unless: /\b(?:if|whether|not)\b/i,
    },
    {
      find: "look(?:ing)? forward to (?:start(?:ing)?|join(?:ing)?|becom(?:e|ing) (?:a )?(?:part|member) of)(?: (?:next|in|with|as|at|your|the|you))?",
      except: ["offer-reply"],
      says: TAKEN_FOR_GRANTED,
      unless: /\b(?:if|possibility|opportunity|chance|hope|would|as agreed)\b/i,
    },
    {
      find: "(?:send|prepare|draw up) (?:me )?(?:the|my|your) (?:contract|offer letter|employment contract)",
      except: ["offer-reply"],
    },
    { find: "(?:won't|will not|not|never) find (?:a |any ?(?:one|body) )?better(?: \\w+)?" },
  ],
  reasons: [
    { classes: ["started", "decided", "assume", "accept"], says: TAKEN_FOR_GRANTED },
    {
      classes: ["superlative", "boast", "fit", "better", "others", "trait"],
      says: "{} is the writer's verdict on themselves; a fact lets the reader reach it.",
    },
    {
      classes: ["rescue", "future"],
      says: "{} promises what nobody can know yet; “I would” shows the same will and leaves room.",
    },
    {
      classes: ["lack", "regret", "teach", "choose"],
      says: "{} tells the reader what they need or will regret; let one fact about your work say it.",
    },
  ],
  spares: isPlainReport,
  // Who accepts an offer may speak of the start as certain.
  reluctance: { "offer-reply": 1 },
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI would be glad to join. If I start in May, the planner could run by autumn. I look forward to hearing from you.",
    {
      message: "Dear Dana,\n\nThank you for the offer; I look forward to starting on Monday with my new team.",
      purpose: "offer-reply",
    },
    "Dear Dana,\n\nI set up a joint tooling board at Elverum. As promised, I'll confirm my start date tomorrow.",
    "Dear Dana,\n\nI look forward to the possibility of joining your team. When I joined Nordarm, the cell was new.",
  ],
  bad: [
    "Dear Dana,\n\nI know I am the best candidate.",
    "Dear Dana,\n\nWhen I join your team, I will fix the planner.",
    "Dear Dana,\n\nI look forward to starting next month.",
    "Dear Dana,\n\nPlease send me the contract.",
    "Dear Dana,\n\nYou won't find anyone better than me.",
  ],
};
