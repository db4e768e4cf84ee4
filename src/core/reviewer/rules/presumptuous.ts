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
