// Does the letter beg?
import { toneCheck } from "../tone/tone-check.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "desperate",
  severity: "warning",
  sentence: "Finds begging and reasons that lie in the writer's need.",
  why: "Need moves the reader to pity, not to hire; what you bring moves them to hire.",
  source: "S0, S3 (requirements R6)",
};

export const check: Check = toneCheck("desperate", {
  says: "{} speaks of your need, which moves a reader to pity and not to hire; say what you would bring.",
  phrases: [
    { find: "(?:whatever|anything|everything) (?:it takes|is (?:needed|necessary|required))", severity: "info" },
    {
      find: "(?:pay|cover|afford) my (?:rent|bills|mortgage|debts?|loans?|tuition|visa)|behind on (?:my )?(?:rent|bills)",
    },
    {
      find: "(?:i |we )(?:really |badly |desperately |urgently )?need (?:this|a|any) (?:job|position|money|income|chance|work)(?! (?:that|which|description|title))",
      unless: /\b(?:don't|do not)\b/i,
    },
    { find: "(?:please )?(?:just )?give me (?:a|one|this|another) (?:\\w+ )?(?:chance|shot|opportunity|try)(?!\\w)" },
    {
      find: "(?:do|take|accept) (?:anything|whatever it takes|any (?:job|position|role|salary|pay|work))",
      needs: /\bi(?:'d|'ll| would| will| can| am)\b/i,
    },
    { find: "(?:my|our) (?:last|only|final) (?:hope|chance|resort)|you are my (?:only|last) (?:hope|chance)" },
    { find: "(?:starving|dying) for (?:a|the|this) (?:chance|opportunity|job|work)|(?:begging|beg|implore) you" },
  ],
  reasons: [
    {
      classes: ["hardship", "family", "house", "pay"],
      says: "{} makes your situation at home the reason, which a reader may pity but cannot hire for; say what you would bring.",
    },
    {
      classes: ["beg", "faith", "please"],
      says: "{} begs, and begging makes the rest of the letter smaller; one fact about your work asks more strongly.",
    },
    {
      classes: ["any", "lowest"],
      says: "{} offers anything at any price, which sounds as if your work were worth little; say which work you want to do.",
    },
    {
      classes: ["emotion", "lasthope", "depend", "rejected"],
      says: "{} lets the reader feel how much hangs on their answer, and they will step back; say what draws you to the work.",
    },
  ],
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for giving me a chance to see the cell. Patients are desperate for shorter waits, and as a last resort we retry.",
    "Dear Dana,\n\nYou need this job done by spring, and I would love to do it.",
  ],
  bad: [
    "Dear Dana,\n\nI really need this job.",
    "Dear Dana,\n\nPlease give me a chance.",
    "Dear Dana,\n\nI would do anything to work for you.",
    "Dear Dana,\n\nI'm STARVING for the opportunity.",
    "Dear Dana,\n\nThis is my last hope.",
  ],
};
