// What goes wrong in the phrases that every such letter has, and in the order of their words?
import type { Mistake } from "./mistake.ts";

export const SET_PHRASES: readonly Mistake[] = [
  {
    find: "(look|looking|looked) forward (hear|meet|see|work|talk|speak|join|discuss|learn|receive|get|start)(?= |\\.|,|!|$)",
    says: "It is “look forward to”, and the verb after it ends in -ing.",
  },
  {
    find: "(?:i would|i'd|i want|i wish|i like|i have|allow me|let me|we want|just wanted|i wanted) (?:like )?to (?:thanks|thankful|appreciates|informed|asked|knows|hearing|joined|meeting|working)(?= (?:you|for|from|your|the|if|about|with|to|in)\\b)",
    says: "After “to” comes the plain verb.",
    unless: /\bhave to (?:hearing|meeting)\b/i,
  },
  {
    find: "(?:explain|explained|ask|asked|tell me|told me|understand|understood|know|see|saw|show me|showed me|learn|learned) (?:me |us )?how (?:works|is working|function|functions|goes|look|looks|is made|are made|is done|are done) (?:the|your|a|this|these)",
    says: "In such a clause the verb stands last: “how the warehouse works”.",
  },
  {
    find: "(?:i'm|i am|i was|we are|we were) (?:\\w+ )?(interesting|exciting|boring|thanking|pleasing|satisfying|surprising|motivating|confusing|inspiring) (?:in|about|by|with|for|to|on)(?! (?:you|me|work with))",
    says: "Whoever feels it is “interested”, “excited”; what causes it is “interesting”, “exciting”.",
  },
  {
    find: "(look|looking) forward (hearing|meeting|seeing|working|talking|speaking|joining|discussing|learning)",
    fix: "$1 forward to $2",
    says: "It is “look forward to”.",
  },
  { find: "look forwards to", fix: "look forward to", says: "It is “look forward to”." },
  {
    find: "i(?: am|'m) look forward",
    fix: "I look forward",
    says: "It is “I look forward” or “I am looking forward”.",
  },
  { find: "i looking forward", fix: "I am looking forward", says: "It is “I look forward” or “I am looking forward”." },
  {
    find: "(thank you|thanks) for giving (?:me )?(?:the|an|a) (?:opportunity|chance|possibility) (?:for|of) interview",
    says: "It is “the opportunity to interview”.",
  },
  {
    find: "thank you for having (take|took|give|gave|meet|invite)(?= )",
    says: "After “having” comes the third form: “having taken”.",
  },
  {
    find: "i want (?:to )?thank (?:to )?you",
    fix: "I want to thank you",
    says: "It is “I want to thank you”.",
    unless: /i want to thank you/i,
  },
  {
    find: "(?:grateful|thankful) to have meet",
    fix: "grateful to have met",
    says: "After “have” comes the third form: “met”.",
  },
  {
    find: "(has|having|should have|would have|could have) (went|came|did|saw|took|gave|wrote|spoke|began|chose|drove|ate|knew|grew|broke|ran)(?= |\\.|,|$)",
    says: "After “have” comes the third form: gone, done, seen, taken.",
    unless: /\b(?:who|they|that|what i|whatever i|all i|the (?:\w+ )?i) (?:have|had|has) (?:did|came|saw|went)\b/i,
  },
  {
    find: "(he|she|it|this) (don't|have)(?= (?:\\w+))",
    says: "After “he”, “she” and “it” it is “doesn't” and “has”.",
    unless:
      /\b(?:that|this|it|he|she) have\b.*\?|\b(?:did|does|do|to|will|would|could|can|may|might|should|must|let|make|made|help|helped|see|hear|watch|wish|suggest|insist|if|all|those|people|things|teams|ones|of (?:it|this|that)|about (?:it|this|that)|for (?:it|this|that)|and (?:this|that|it|she|he)|\w+s (?:like|about|behind|around) (?:this|it)|\w+s (?:of|in|for|behind|at) (?:this|that|it|\w+) that|\w+s that) (?:\w+ )?(?:he|she|it|this|that)? ?have\b|\w+s(?: \w+){0,6} that have\b|\b(?:people|children|those|men|women|data|criteria) that have\b/i,
  },
  {
    find: "(he|she) (don't|haven't|weren't|are|were)",
    says: "After “he” and “she” it is “doesn't”, “is”, “was”.",
    unless: /\b(?:if|as if|as though|wish|whether) (?:he|she) were\b|\band (?:he|she)\b|\b(?:he|she) and\b/i,
  },
  {
    find: "i (has|is|are|were|goes|does|doesn't|hasn't|wants|works)(?= )",
    says: "After “I” it is “have”, “am”, “was”, “do”.",
    unless:
      /\bif i were\b|\bi were (?:to|you)\b|\b(?:and|than|as|like|or|nor|not|from|what|who|that|which|where|person|thing|everyone|colleague|one) (?:\w+ )?i (?:is|are|has|were|was|does)\b|\bwish i were\b|\bi is\b.*\bvariable\b/i,
  },
  {
    find: "(you|we|they) (was|is|has|wasn't|isn't|hasn't|doesn't)(?= )",
    says: "After “you”, “we” and “they” it is “were”, “are”, “have”.",
    unless:
      /\b(?:and|of|with|for|to|from|by|about|between|than|like|what|how|all|both|one of|each of|none of|behind|around|near|meeting|seeing|meet|thank|thanking|told|gave|showed|asked|what you|which you|the (?:\w+ ){1,4}|everything|something|anything) (?:you|they|we|them) (?:is|was|has|isn't|wasn't|hasn't|doesn't)\b|\b\w+ (?:of|with|for|to|from|by|about|around|for both of) you (?:is|was|has)\b|\b(?:the|your|my|our|this|that|these|a|every|all|what|how) (?:[\w-]+ ){1,6}(?:you|we|they) (?:is|was|has|isn't|wasn't|hasn't|doesn't)\b/i,
  },
  {
    find: "(these|those|many|several|few|various|different) (skill|project|year|month|company|idea|question|challenge|opportunity|problem|engineer|topic|point|role|person|colleague|thing|team|system|task|tool|process|detail)(?= |\\.|,|$)",
    says: "This word belongs in the plural here.",
    unless:
      /\b(?:many|several|few|various|different) (?:\w+) (?:years?|managers?|levels?|areas?|teams?|types?|leads?|members?|meetings?|owners?|steps?|designs?|solving|lists?|sessions?|sites?|plans?|reviews?|interviews?|sizes?|interviewers?|trackers?|lines?|groups?|settings?|leaders?|building|boundaries|descriptions?|options?|models?|flows?)\b|\bdifferent (?:role|company|team|process|system|project|tool|problem|question|challenge|topic|task|experience|person|idea|detail|point|opportunity|skill|thing)\b|\bmany an?\b|\bthose role\b|\bmany experience \w+s\b/i,
  },
  {
    find: "every (\\w+) (have|are|were)(?= )",
    says: "After “every” it is “has”, “is”, “was”.",
    unless: /\b(?:that|which|who|day we|time you|time they|time we|day you|one of)\b/i,
  },
  {
    find: "the (yesterday|last week|today|tomorrow)(?= (?:interview|meeting|conversation|talk))",
    says: "It is “yesterday's interview”.",
  },
  {
    find: "(?:i will|i'll) wait (your|the) (call|answer|reply|response|decision|e-?mail)",
    fix: "I will wait for $1 $2",
    says: "One waits for something.",
  },
  {
    find: "(reply|replied|answer|answered|respond|responded) (me|you|us)(?= |\\.|,|$)",
    says: "One replies to somebody.",
    unless: /\banswer(?:ed)? (?:me|you|us)\b/i,
  },
  {
    find: "good in (maths?|english|german|programming|python|java|sales|teamwork|communication|writing|leading|coding|excel|solving|planning)",
    fix: "good at $1",
    says: "One is good at something.",
  },
  {
    find: "(reason|cause) (?:is|was) because",
    fix: "$1 is that",
    says: "“The reason is that”: “because” says it twice.",
    severity: "info",
  },
  {
    find: "(?:in )?regards to(?= )",
    says: "It is “with regard to”, or simply “about”.",
    severity: "info",
    unless:
      /\b(?:give|send|best|kind|warm|my|with best|in) regards to\b.*\b(?:him|her|team|family|omar|everyone|all|them|you|your|colleagues)\b|\bas regards to\b/i,
  },
  {
    find: "(?:i|we) (?:am|are) (?:very )?(?:interesting|exciting) (?:in|about|to|by|for)",
    says: "What interests you makes you “interested”; “interesting” is the thing.",
  },
  {
    find: "i(?:'m| am| was) (?:very |really |so |quite |also )?(interesting|exciting|boring|motivating|convincing|impressing|inspiring)(?! (?:a|the|my|people|others|them|you|him|her|students|teams?|colleagues|customers))",
    says: "People are “interested” and “excited”; “interesting” and “exciting” are the things.",
  },
  {
    find: "(?:it|this|that|role|position|project|team|company) (?:is|was|sounds|looks|seems) (?:very |really |so |quite )?(interested|excited|challenged|motivated)(?= (?:for me|to me|and|\\.|,))",
    says: "Things are “interesting” and “exciting”; people are “interested”.",
  },
  {
    find: "(?:really|very|so) interesting (?:the|your|this|that|in) (?:\\w+)",
    says: "“Interested in” is meant.",
    unless:
      /\b(?:is|are|was|were|found|find|had|be|it's|that's|sounds?|looks?|seem(?:s|ed)?|a|an|the|some|most|how|what|been|heard|made) (?:\w+ )?(?:really|very|so) interesting\b/i,
  },
  {
    find: "(many|saw|see|do|learn(?:ed|t)?|hear[d]?) (?:\\w+ )?excited (?:things|projects|ideas)",
    says: "Things are “exciting”; people are “excited”.",
  },
  { find: "have to accept that", says: "“Must admit” may be meant; “have to accept” sounds unwilling." },
  {
    find: "(happy|glad|pleased|nice|good|great|want|wanted|like|hope|sorry|sad|delighted|able|forward) to (heard|met|seen|saw|spoke|spoken|learnt|knew|known|gave|took|came|went|told|got to met)(?= |\\.|,)",
    says: "After “to” comes the plain verb here.",
  },
  {
    find: "(thank you|thanks)(?: so much| very much)? for (?:to )?(gave|took|met|came|spoke|told|invited me|considered|explained|have|had met|has)(?= )",
    says: "After “thank you for” the verb ends in -ing.",
    unless: /\bfor have-/i,
  },
  { find: "grateful for (?:have|had|met|meet|get|got|be)(?= )", says: "After “for” the verb ends in -ing." },
  {
    find: "(?:(?:the|your|these|those|many|all|most|some) people|(?<=[.!?]\\s|\\n)people) (is|was|has|wants|works|needs)(?= )",
    says: "“People” is a plural: “people are”.",
    unless:
      /\b(?:of|with|for|about|to|by|in|at|between|among|\w+ing|one of the) (?:[\w-]+ ){0,3}people (?:is|was|has|wants|works|needs)\b/i,
  },
  {
    find: "(everybody|everyone|somebody|someone|nobody|anybody|each of (?:you|us|them)) (were|are|have)(?= )",
    says: "After “everybody” it is “was”, “is”, “has”.",
    unless:
      /\b(?:do|does|did|and|would|could|should|to|let|make|that|of|with|by|for|as if|if|will|may|might|can|must) (?:everyone|everybody|someone|somebody|nobody|anybody|each of (?:you|us|them)) (?:have|are|were)\b/i,
  },
  {
    find: "i would like to know (?:more )?(?:what|when|where|how|why) (is|are|will|can|does|do) (the|you|your|it|they|my)",
    says: "In an indirect question the verb comes last: “when the decision is”.",
  },
  {
    find: "(?:could|can|would|will) you (?:please )?(?:tell|explain|show|let) (?:me|us)(?: know)? (?:what|when|where|how|why) (is|are|will|can|does|do) (the|you|your|it|they|my|i)",
    says: "In an indirect question the verb comes after: “when the decision is”.",
  },
  { find: "am able (?:of|for) (\\w+ing)", says: "It is “able to”." },
  { find: "(?:looking|look) to hearing", fix: "look forward to hearing", says: "It is “look forward to hearing”." },
  { find: "hope to hearing", fix: "hope to hear", says: "After “hope to” comes the plain verb." },
  {
    find: "it was (?:very |really |so )?(?:nice|great|good|lovely|wonderful|pleasant) to (?:met|met with|spoke|spoken|talked|seen)(?= )",
    says: "After “to” comes the plain verb: “nice to meet you”.",
  },
  {
    find: "(?:it was |was )?(?:nice|great|good|pleasure) (?:talk|speak|meet|see) (?:with |to )?you(?= (?:today|yesterday|on|last|and|at))",
    says: "It is “talking to you” or “to talk to you”.",
  },
  {
    find: "pleasure (?:to|of) (?:met|meted|spoke|talked)|pleasure of (?:meet|talk|speak|work)(?= )",
    says: "It is “a pleasure to meet” or “the pleasure of meeting”.",
  },
  {
    find: "(?:i )?(?:am|was|were|'m) (?:very |really |so |deeply )?(?:much )?(?:excite|interest|motivate|please|convince|honor|honour|delight|thrill|impress|inspire)(?= (?:to|by|in|about|with|for|that))",
    says: "It is “excited”, “interested”, “pleased”.",
  },
  {
    find: "(?:i )?(?:am|was) (?:working|worked) (?:like|as like) (?:an? )?\\w+(?: in| at| for)",
    says: "One works “as” something.",
    severity: "info",
  },
  {
    find: "(?:if|should) you have (?:any )?(?:question|doubt)(?= |\\.|,)",
    says: "It is “any questions”.",
    severity: "info",
    unless: /\b(?:a|one) (?:question|doubt)\b/i,
  },
  {
    find: "(?:any|some) (?:question|suggestion|comment)(?= (?:or|about|on|regarding|please|,|\\.))",
    says: "After “any” it is the plural here.",
    severity: "info",
    unless: /\bany (?:question|comment|suggestion) (?:about|on|regarding|or)\b/i,
  },
  {
    find: "(?:you|we|they|i) was the (?:one|ones|person)",
    says: "It is “you were”.",
    unless: /\bi was the (?:one|person)\b/i,
  },
  {
    find: "(?:may|will|can|could|would|should|might) already (?:forwarded|sent|received|seen|done|written|told|decided)",
    says: "“Have” is missing: “may already have forwarded”.",
  },
  {
    find: "research works|working permit(?= )",
    says: "It is “research” and “work permit”.",
    severity: "info",
    unless: /\bresearch works (?:well|best|when|like|in|at|on|with|only)\b/i,
  },
];
