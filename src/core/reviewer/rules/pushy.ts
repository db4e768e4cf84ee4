// Does the letter press the reader?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "pushy",
  severity: "warning",
  sentence: "Finds pressure: deadlines for the reader, demands, reminders of silence.",
  why: "Nobody hires faster because of pressure, and a demand is remembered longer than the rest of the letter.",
  source: "S0, S1, S3, S4 (requirements R6); letters.md: no deadline set for the reader",
};

const WORK =
  /\b(?:tickets?|incident|deploy\w*|production|customers?|patients?|orders?|release|bug|outage|alert|shipment|claims?|pipeline|queue)\b/i;
const PHRASES: readonly Phrase[] = [
  // A demand for the answer, and a time for it.
  {
    find: "(?:let me have|give me|send me|tell me|i (?:want|expect|need|demand|request|would like|'d like)|kindly|please) (?:\\w+ ){0,3}(?:verdict|answer|decision|reply|response|result|outcome|ruling|yes or no|clear word)(?: \\w+){0,3} (?:before|by|within|no later|this week|today|tomorrow|now|at last|finally|soon|quickly|at once)",
    except: ["offer-reply"],
    unless: /\b(?:you would give|if you (?:need|want)|my (?:answer|decision|reply))\b/i,
  },
  {
    find: "(?:somebody|someone|anybody|you|they|one of you) (?:to |should |must |could |would |will )?(?:finally|at last|at least|once and for all) (?:to )?(?:answer|reply|respond|call|tell|decide|write|get back)(?: \\w+)?|(?:finally|at last) (?:answer|reply to|respond to|call|tell) me",
  },
  {
    find: "i(?:'ve| have)? (?:already )?(?:written|called|rung|phoned|mailed|e-?mailed|asked|messaged|tried|left messages|left you messages)(?: \\w+){0,4} (?:twice|two times|three times|four times|five times|several times|many times|repeatedly|again and again|\\d times|every day|so often)",
    unless: /\b(?:customers?|suppliers?|patients?|i apologi[sz]e)\b/i,
  },
  {
    find: "i(?:'ll| will| shall|'m going to| am going to| would urge| urge| press)? ?(?:be|stand|sit|wait|turn up|appear|camp)? ?(?:in|at|outside|before) (?:your|the) (?:lobby|reception|door|doorstep|gate|entrance|front desk)(?: \\w+){0,8} (?:answer|decision|until|result|reply)",
    unless: /\b(?:as agreed|interview|appointment|deliver)\b/i,
  },
  {
    find: "(?:i(?:'d| would| must| have to| strongly)? ?)(?:urge|press|call on|exhort|summon|warn) you(?: \\w+)?|make up your minds?|you (?:still )?(?:only )?have (?:until|till|time until|\\w+ (?:days|hours) (?:to|left|before))",
    except: ["offer-reply"],
    unless: /\b(?:if you have until|let me know|congratulat\w+|how long|long)\b/i,
  },
  {
    find: "(?:a |an |your |the )?(?:quick|speedy|swift|early|fast|prompt|rapid|positive|favou?rable) (?:\\w+ )?(?:decision|answer|reply|response|verdict|outcome)(?: \\w+){0,4} (?:appreciated|expected|welcome|desirable|hoped for|awaited|necessary|in my favou?r|would be|is requested)",
    except: ["offer-reply"],
    unless: /\b(?:customers?|patients?|thank)\b/i,
  },
  {
    find: "(?:cannot|can't|can not|won't|will not|unable to) (?:wait|hold out|hold on|be kept waiting) (?:any longer|much longer|for ever|forever|longer|another)|(?:after that|then|otherwise|or) (?:i'm|i am|i'll be|i will be) (?:off the market|gone|with somebody else|no longer available|signing elsewhere|taking another)",
    except: ["offer-reply"],
  },

  // Insisting: keep doing it until they give in.
  {
    find: "i(?:'ll| will| shall|'m going to| am going to| intend to| plan to)? (?:\\w+ )?(?:keep(?: on)?|continue|go on|not stop|won't stop|will not stop|not rest|not give up)(?: to)? (?:call|phon|ring|writ|e-?mail|messag|follow|chas|check|try|contact|knock|ask|remind|com|until)\\w*(?: \\w+){0,6} (?:until|till|you|day|week|answer|reply|somebody|someone)",
    unless: /\b(?:customers?|patients?|suppliers?|debtors?)\b/i,
  },
  {
    find: "(?:you|your (?:team|company|office|colleagues?)) (?:had better|'d better|better|ought to have|should have|were meant to) (?:be|get|have|reply|answer|decide|act|call|told|replied|answered|called|written|decided|let)(?: \\w+)?",
    unless: /\b(?:customers?|patients?)\b/i,
  },
  {
    find: "(?:by|before|no later than|not later than|until) (?:\\w+ ){0,4}(?:otherwise|or else|or i(?:'ll| will)|failing which|after (?:that|which) i)",
  },
  {
    find: "(?:reply|answer|confirm|respond|revert|acknowledge)(?: \\w+){0,3} by (?:return|close of (?:business|play)|e-?mail today)|(?:please|kindly) (?:do the needful|expedite|prioriti[sz]e)(?: \\w+)?",
    except: ["offer-reply"],
  },
  {
    find: "(?:my|this) (?:patience|time) is (?:\\w+ )?(?:limited|running out|wearing thin|not unlimited|not endless)|(?:do not|don't) (?:take|leave it) too long|the clock is ticking|time is (?:running out|of the essence)",
  },
  {
    find: "(?:your |a )?competitors? (?:\\w+ ){0,4}(?:called|contacted|approached|wants?|offered|interested|asked|invited|courting)(?: \\w+)?",
    except: ["offer-reply"],
    unless: /\b(?:market|product|price|customers?)\b/i,
  },
  {
    find: "i (?:am|'m) (?:expecting|awaiting|waiting for|owed) (?:an?|your) (?:\\w+ )?(?:answer|reply|response|decision|call|explanation)(?: (?:by|today|tomorrow|now|this))",
    except: ["offer-reply"],
  },

  {
    find: "(?:an |your )?(?:immediate|prompt|urgent|speedy|swift|instant) (?:response|reply|answer|decision|attention|feedback)",
    unless:
      /\b(?:thank(?:s| you)|grateful|appreciated?) (?:\w+ ){0,4}for\b|\b(?:customers?|patients?|users?|callers?|i (?:apologi[sz]e|promise))\b/i,
    except: ["offer-reply"],
  },
  {
    find: "(?:haven't|have not|hadn't|didn't|did not|never) (?:yet )?(?:gotten|got|get|received|receive|had|seen) (?:an? |any |your |a single )?(?:reply|response|answer|word|reaction)",
    except: ["rejection-reply"],
  },
  {
    find: "(?:still|yet) (?:have|had|got) no (?:answer|reply|response|news|word)|(?:have|had) no (?:answer|reply|response) (?:yet|from you|so far)",
  },
  {
    find: "i (?:must |have to )?(?:insist|demand)(?: (?:on|that|to))?",
    unless: /\b(?:insist(?:ed)? on (?:paying|tests?|quality|carrying)|in demand)\b/i,
  },
  {
    find: "you (?:promised|said you would|said you'd|agreed|were supposed|were going) (?:to )?(?:get back|call|reply|respond|answer|write|contact|let me know|inform|decide)(?: \\w+){0,8} (?:but|and|yet)(?: \\w+){0,3} (?:not|never|haven't|didn't|nothing|still)",
  },
  {
    find: "(?:kindly|please) (?:respond|reply|revert|answer|confirm|act)(?: \\w+){0,3} (?:at the earliest|immediately|urgently|today|at once|right away|without delay)",
  },
  {
    find: "(?:like|love|prefer|expect|hope|want|need|have) to (?:hear|know|get an answer|receive (?:an answer|a reply))(?: \\w+){0,3} (?:by|before|no later than|within) (?:the )?(?:end of|close of|eod|cob|monday|tuesday|wednesday|thursday|friday|tomorrow|noon|this week|\\d)",
    except: ["offer-reply"],
  },
  {
    find: "why (?:have you not|haven't you|have i not|haven't i|has nobody|has no one|did nobody|is nobody|hasn't anyone)(?: \\w+)?|where (?:is|are) my (?:answer|reply|response|decision)|how much longer",
  },

  {
    find: "(?:get back to|reply to|respond to|answer|call|e-?mail|contact|update|write to|inform|let) me(?: know)? (?:back )?(?:as soon as possible|asap|a\\.s\\.a\\.p|right away|immediately|at once|today|straight away|without delay|promptly|urgently)",
    fixSays: "Soften it",
  },
  {
    find: "as soon as possible|asap",
    says: "{} sets the reader a deadline; “when you have a moment” asks the same and gives them room.",
    unless:
      /\b(?:i(?:'ll| will|'d| would| can| could|'m| am)?\b[^.]{0,60}(?:send|start|join|deliver|reply|forward|submit|provide|fix|return|come|begin|get)|(?:customer|patient|ticket|incident|deploy|team|we|they)\b)/i,
    except: ["offer-reply"],
  },
  {
    find: "(?:i|we) (?:need|require|expect|demand|must have|want) (?:an? |your |to (?:have|get|know|hear) )?(?:\\w+ ){0,3}(?:answer|response|reply|decision|update|feedback|news)(?: (?:by|today|soon|now|this|before|from|immediately))?",
    unless: /\b(?:don't|do not|didn't|not|customers?|clients?|users?|teams?)\b/i,
    except: ["offer-reply"],
  },
  {
    find: "(?:please )?(?:get back to|reply to|respond to|answer|let|call|e-?mail|update) me(?: know)?(?: \\w+){0,3} (?:by|before|no later than|not later than|until|latest) (?:the )?(?:end of|close of|monday|tuesday|wednesday|thursday|friday|tomorrow|noon|today|tonight|this|next|eod|cob|\\d)",
    except: ["offer-reply"],
    unless: /\b(?:if you (?:need|want|would like|prefer|require)|in case you (?:need|want))\b/i,
  },
  {
    find: "(?:need|want|expect|hope for) (?:to (?:hear|know) (?:from you |back )?|an? (?:answer|reply|response|decision) )(?:by|before|no later than|within) (?:the |\\d|mon|tue|wed|thu|fri|tomorrow|end|two|three|this|next)",
    except: ["offer-reply"],
  },
  {
    find: "(?:i(?:'ll| will| shall| am going to|'m going to)) (?:call|phone|ring|contact|stop by|drop by|come by|visit|show up|keep (?:calling|writing|checking|following up)|follow up (?:again |every |daily |until ))(?: (?:you|your office|at your|in|every|until|by|the office|again))",
    severity: "warning",
    unless:
      /\b(?:as (?:agreed|you|we|requested)|at the (?:agreed|time)|you (?:asked|suggested|invited|proposed|offered)|if (?:you|that|it)|unless you|happy to|by your|as planned|our (?:appointment|next|second|scheduled)|for (?:the|our) (?:interview|appointment|second))\b|\bin case\b/i,
  },
  {
    find: "i(?:'ll| will) (?:wait|be waiting|await) (?:for )?your (?:call|reply|answer|response|decision)(?: (?:in|by|until|before|on) (?:this|next|the|\\w+day|tomorrow))?",
    says: "{} tells the reader that they owe you something; “I look forward to hearing from you” asks the same more kindly.",
  },
  {
    find: "(?:this is|that is|here is) my (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|last|final) (?:e-?mail|message|attempt|reminder|follow-?up|letter|note|time|try)",
  },
  { find: "(?:second|third|fourth|final|last) (?:reminder|attempt to reach|notice)", unless: WORK },
  {
    find: "(?:still )?(?:have not|haven't|hadn't|did not|didn't|never) (?:yet )?(?:heard|received|gotten|got|had) (?:anything |any (?:reply|response|answer|news|feedback|word|update) |a (?:reply|response|answer|word|single \\w+) |back )(?:from|back from|of) (?:you|your|anyone|them|the team|hr)",
    except: ["rejection-reply"],
  },
  {
    find: "(?:have not|haven't|did not|didn't) (?:yet )?(?:hear|heard) (?:back|from you|anything)(?: (?:from you|back|yet|at all|since))?",
    says: "{} reads like a reproach; ask how things stand, without the silence.",
    except: ["rejection-reply"],
  },
  {
    find: "(?:per|as per) my (?:last|previous|earlier) (?:e-?mail|message|note)|as (?:stated|mentioned) in my (?:last|previous|earlier) (?:e-?mail|message)|in case you missed my|did you (?:get|receive|see|read) my (?:last |previous |earlier )?(?:e-?mail|message|note|letter|application)",
  },
  { find: "circling back (?:on this )?again|following up again since|checking in again since|on this again" },
  {
    find: "i(?:'ll| will) assume|unless (?:i hear|you tell me|you let me know) otherwise|if i (?:don't|do not) hear (?:back |from you |anything )",
    except: ["offer-reply"],
    unless: /\b(?:deploy|alert|monitor)\w*/i,
  },
  {
    find: "you (?:must|have to|need to|should|ought to) (?:reply|respond|answer|hire|decide|call|get back|tell me|let me|give me|consider|contact|make (?:a|your) decision)",
  },
  {
    find: "(?:please )?(?:hurry|speed (?:up|this)|expedite|accelerate) (?:up |the |your |this |my )?(?:process|decision|application|things|it)?",
    unless: /\b(?:project|delivery|roadmap|release|development|growth|customers?|pipeline|sales|learning|our|their)\b/i,
  },
  { find: "(?:don't|do not) (?:keep me waiting|make me wait|ignore|forget (?:to|about me))" },
  {
    find: "(?:other|another|several|two|three|competing) (?:companies|employers|offers?|firms)(?: \\w+){0,4} (?:waiting|pressing|deadline|interested in me|lined up|on the table)",
    says: "{} puts the reader under pressure; mention another offer only with its date, once, and say that you would rather work here.",
    unless: /\b(?:decline|declined|withdraw|accepted|deadline (?:of|is|for|on))\b/i,
    except: ["offer-reply"],
  },
  {
    find: "(?:you won't|you will not|you'll not) (?:regret|be disappointed|find (?:anyone|a better))",
    says: "{} presses the reader to a promise; one fact about your work convinces more.",
  },
  {
    find: "(?:when|by when|how soon) (?:can|may|should|will|do|could) i (?:expect|hear|get|know)(?: to)?(?: (?:hear|an?|your|the))?",
    says: "{} presses for a date; “I would be glad to know how things stand” leaves the reader room.",
    except: ["offer-reply"],
    unless: /\b(?:start|delivery|order|contract)\b/i,
  },
  {
    find: "(?:make|reach|take) (?:a|your|the) decision (?:quickly|soon|now|today|immediately|fast)",
    except: ["offer-reply"],
    unless: /\b(?:help(?:s|ed)?|teams?|customers?|users?|lets?|managers?)\b/i,
  },
  {
    find: "(?:looking forward|look forward|waiting|i hope) (?:to|for) (?:hear(?:ing)? )?(?:the|your|a) (?:result|positive (?:reply|answer|response|decision|result)|favou?rable (?:reply|answer|response|decision)|good news|prompt (?:reply|response)|immediate (?:reply|response)|quick (?:reply|response)|speedy (?:reply|response)|early (?:reply|response))",
    says: "{} takes the answer for granted; “I look forward to hearing from you” leaves it to the reader.",
    severity: "info",
  },
  {
    find: "to hearing (?:good news|the result|a positive|the good news)",
    says: "{} takes the answer for granted; “I look forward to hearing from you” leaves it to the reader.",
  },
  {
    find: "(?:either )?(?:give me a call|call me) (?:back )?(?:at|on|today|tomorrow|this week|by|as soon)(?: (?:home|my|once|\\d+))?",
    severity: "info",
    says: "{} is an order; “you can reach me at …” offers the same.",
    unless: /\b(?:feel free|please do|if you|happy|welcome|you can|may|should you)\b/i,
  },
  {
    find: "(?:this is a )?good time for (?:a|our|the) (?:meeting|call|interview)",
    severity: "info",
    unless: /\?|\b(?:if|would|whether|when|is)\b/i,
  },
];

export const check: Check = phraseCheck(PHRASES, {
  says: "{} puts pressure on the reader, who will remember it longer than the rest; leave them room to answer.",
  subject: true,
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
