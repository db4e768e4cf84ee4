// Does the letter press the reader?
import { toneCheck } from "../tone/tone-check.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "pushy",
  severity: "warning",
  sentence: "Finds pressure: deadlines for the reader, demands, reminders of silence.",
  why: "Nobody hires faster because of pressure, and a demand is remembered longer than the rest of the letter.",
  source: "S0, S1, S3, S4 (requirements R6); letters.md: no deadline set for the reader",
};

/** What was talked about, what one did about something similar, and what one sends oneself presses nobody. */
const RECALLED =
  /^(?:You (?:also )?(?:told|mentioned|spoke)|(?:I understood|We (?:talked|spoke)|Our conversation about|In a similar case)\b|When I met something similar|(?:As (?:promised|I said|we agreed), )?I(?:'ll| will) send you)/i;
const WAITED_FOR =
  /\b(?:answer|reply|respond|response|decision|hear|heard|silence|waiting|wait|call(?:ed)? (?:me|back)|get back|promised to|would (?:call|write|decide|let me))\b/i;

export const check: Check = toneCheck("pushy", {
  says: "{} puts pressure on the reader, who will remember it longer than the rest; leave them room to answer.",
  phrases: [
    {
      find: "i(?:'ll| will) assume|unless (?:i hear|you tell me|you let me know) otherwise",
      except: ["offer-reply"],
      unless: /\b(?:deploy|alert|monitor)\w*/i,
    },
    {
      find: "(?:i(?:'ll| will| shall| am going to|'m going to)) (?:call|phone|ring|contact|stop by|drop by|come by|visit|show up)(?: (?:you|your office|at your|in|every|by|the office|again))",
      unless:
        /\b(?:as (?:agreed|you|we|requested|planned)|at the (?:agreed|time)|you (?:asked|suggested|invited|proposed|offered)|if (?:you|that|it)|unless you|happy to|by your|our (?:appointment|next|second|scheduled)|for (?:the|our) (?:interview|appointment|second)|in case)\b/i,
    },
    {
      find: "i(?:'ll| will) (?:wait|be waiting|await) (?:for )?your (?:call|reply|answer|response|decision)(?: (?:in|by|until|before|on) (?:this|next|the|\\w+day|tomorrow))?",
      says: "{} tells the reader that they owe you something; “I look forward to hearing from you” asks the same more kindly.",
      unless: /\bas agreed\b/i,
    },
    {
      find: "(?:when|by when|how soon) can i (?:expect|hear|get)(?: to)?(?: (?:hear|an?|your|the))?",
      says: "{} presses for a date; “I would be glad to know how things stand” leaves the reader room.",
      except: ["offer-reply"],
    },
    {
      find: "(?:look(?:ing)? forward|waiting|hop(?:e|ing)) (?:to|for) (?:hear(?:ing)? )?(?:the (?:result|good news)|good news|(?:a |your )?(?:positive|favou?rable|prompt|immediate|quick|speedy|early) (?:reply|answer|response|decision|result))",
      says: "{} takes the answer for granted; “I look forward to hearing from you” leaves it to the reader.",
      severity: "info",
    },
    {
      find: "(?:reply|respond|answer|get back to|let|call|e-?mail|write to|contact|update|inform) ?(?:to )?me ?(?:know )?(?:back )?(?:as soon as possible|asap|a\\.s\\.a\\.p|right away|immediately|at once|straight away|without delay)",
    },
    {
      find: "(?:this is|that is|here is) my (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|last|final) (?:e-?mail|message|attempt|reminder|follow-?up|letter|note|time|try)",
    },
    {
      find: "(?:please|kindly)? ?(?:reply|respond|answer|get back|let me know|confirm|call me|write back)(?: \\w+){0,4} by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|the end of|close of|\\d)",
      except: ["offer-reply"],
      unless:
        /\b(?:if you (?:need|want|would like)|I(?:'ll| will| can| could) (?:reply|respond|answer|get back|confirm|call))\b/i,
    },
    {
      find: "(?:need|want|have) to know(?: \\w+){0,3} (?:asap|as soon as possible|right now|today|immediately)|(?:the|my) (?:second|third|fourth|fifth|2nd|3rd|4th) time (?:i am|i'm|that i|i have|i've) (?:writ|ask|call|contact)\\w*",
    },
    { find: "(?:per|as per) my (?:last|previous|earlier) (?:e-?mail|message|note)" },
    {
      find: "(?:have not|haven't|did not|didn't) (?:yet )?(?:hear|heard) (?:back|from you|anything)(?: (?:from you|back|yet|at all|since))?",
      says: "{} reads like a reproach; ask how things stand, without the silence.",
      except: ["rejection-reply"],
    },
    {
      find: "i (?:need|require|demand|must have) (?:an? |your )?(?:\\w+ ){0,2}(?:answer|response|reply|decision)(?: (?:by|today|soon|now|this|before|immediately))?",
      except: ["offer-reply"],
    },
  ],
  reasons: [
    {
      classes: ["urgency", "deadline", "before", "day"],
      says: "{} sets the reader a deadline; “when you have a moment” asks the same and gives them room.",
    },
    {
      classes: ["silence", "wait", "since"],
      says: "{} reads like a reproach for silence; ask how things stand, without counting the days.",
    },
    {
      classes: ["persist", "attempt"],
      says: "{} counts or announces reminders; one friendly question is all a reader needs.",
    },
    {
      classes: ["rival"],
      says: "{} uses other firms as a lever; mention another offer only with its date, once, and say that you would rather work here.",
    },
    {
      classes: ["visit", "escalate"],
      says: "{} announces a step the reader has not asked for; offer it, and leave the choice to them.",
    },
    {
      classes: ["ought", "least"],
      says: "{} tells the reader what they owe you; a wish works better than a claim.",
    },
  ],
  spares: (sentence) => RECALLED.test(sentence) && !WAITED_FOR.test(sentence),
  // Who has an offer may name the day by which it must be answered.
  reluctance: { "offer-reply": 0.8 },
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI will send the slides as soon as possible. When you have a moment, I would be glad to hear how things stand.",
    "Dear Dana,\n\nAs you suggested, I will call you on Friday. The team must respond to incidents immediately.",
    "Dear Dana,\n\nIf you need a reference, I can send one by Friday. We kill the process and retry; our growth target is aggressive.",
    "Dear Dana,\n\nI look forward to hearing from you.",
  ],
  bad: [
    "Dear Dana,\n\nPlease get back to me as soon as possible.",
    "Dear Dana,\n\nI need an answer by Friday.",
    "Dear Dana,\n\nThis is my third e-mail.",
    "Dear Dana,\n\nI still haven't heard back from you.",
    "Dear Dana,\n\nI will call your office every day until I hear from you.",
    "Dear Dana,\n\nI'll assume you are interested unless you tell me otherwise.",
    "Dear Dana,\n\nWhen can I expect to hear back?",
  ],
};
