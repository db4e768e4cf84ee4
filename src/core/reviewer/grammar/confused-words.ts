// Which words sound alike and are taken for each other: your and you're, its and it's, than and then?
import type { Mistake } from "./mistake.ts";

export const CONFUSED_WORDS: readonly Mistake[] = [
  { find: "thanks you", fix: "thank you", says: "It is “thank you” or “thanks”." },
  { find: "(thank you|thanks) for you time", fix: "$1 for your time", says: "It is “your time”." },
  {
    find: "for you (time|consideration|help|support|attention|patience|reply|response|feedback|interest)(?= |\\.|,|!|$)",
    fix: "for your $1",
    says: "Here it is “your”.",
    unless: /\bfor you (?:time|help|support) (?:is|will|would|and again)\b/i,
  },
  {
    find: "(could|should|would|must|might) of(?= (?:been|had|done|stayed|gone|\\w+ed|\\w+en|said|made|told|taken|known|liked|loved|thought|got))",
    fix: "$1 have",
    says: "It is “have”, which only sounds like “of”.",
  },
  {
    find: "your (welcome|right|kind to|looking for|interested|going to|seeking|hiring|the best|very kind|so kind|always welcome)(?= (?:to|that|about|for|in|a|an|me|\\.|,)|\\.|,|!|$)",
    says: "“You're” is meant.",
    unless:
      /\byour (?:right to|right (?:hand|side|arm)|welcome (?:was|on|in|and|made|speech|letter|pack)|hiring (?:process|manager|team))\b|\b(?:for|of|and|with|by|in|to|thank|appreciated?|felt|enjoyed|loved) your (?:warm )?(?:welcome|right)\b/i,
    fix: "you're $1",
  },
  {
    find: "(?:if|when|that|because|hope|know|think|believe|glad|sure) your (?:still |already |also |now )?(able|available|open|happy|well|interested|looking|hiring|doing|willing|free|busy|ready|planning|going|considering|having)(?= )",
    says: "“You're” is meant.",
    unless:
      /\byour (?:open|free|busy|available|ready|planning|going|looking|hiring|able) (?:position|positions|role|roles|time|schedule|day|process|team|manager|session|colleagues|staff|hours?|rate|plan|source|house|week|door|plan)\b/i,
  },
  {
    find: "you're (time|consideration|team|company|help|support|feedback|attention|office|colleagues|reply|response|interest|patience|website|product|culture|work|offer)(?= |\\.|,|!|$)",
    fix: "your $1",
    says: "“Your” is meant.",
    unless: /you're (?:team|company|time) (?:lead|player)/i,
  },
  {
    find: "its (a|an|the|been|not|great|important|clear|my|also|really|very|so|always|good|nice|hard|exciting|such|because|like|going)(?= )",
    fix: "it's $1",
    says: "“It's” (it is) is meant.",
    unless:
      /\b(?:of|in|with|for|at|and|all|from|on|by|to|lost|found|its own|has|had|have|gave|knows?|keep|kept|lose|loses|despite|about|through|made|makes) its (?:a|an|the|very|not|important|great|good|nice|hard|exciting|so|really|always|also|clear)\b|\bits (?:very|really|so|great|good|important|clear|nice|hard|exciting|always|not) (?:\w+ )?(?:own|\w+)\b(?=.*\b(?:shows|makes|gives|is|was|are|were|has|have)\b)/i,
  },
  {
    find: "(of|in|with|for|and|at|from|by|on|to|all|has|had|lost|improve|improved) it's (own|team|products?|customers?|culture|people|employees|values|mission|goals?|work|way|place|name|clients?|users?|market|services?|future|growth|history)(?= |\\.|,)",
    fix: "$1 its $2",
    says: "“Its” without an apostrophe is meant.",
    unless: /\bit's (?:own|work|people|team|culture) (?:that|which|who)\b/i,
  },
  { find: "their (is|are|was|were|will be|has been)(?= )", fix: "there $1", says: "“There” is meant." },
  {
    find: "there (team|company|products?|customers?|culture|own|work|office|website|mission|values|experience|time)(?= (?:is|are|was|were|has|and|in|to|for|with))",
    fix: "their $1",
    says: "“Their” is meant.",
    severity: "info",
    unless:
      /\b(?:is|are|was|were|be|out|over|from|in|been|work(?:ed|ing)?|up|down|get|got|got|go|went) there (?:own|work|time|team|experience|company)\b/i,
  },
  {
    find: "(more|better|rather|other|less|greater|higher|faster|larger|smaller|longer|older|younger|easier|earlier) then (i|you|we|the|my|a|ever|that|what|expected|any|most|just|\\d+)(?= |\\.|,)",
    fix: "$1 than $2",
    says: "“Than” is meant.",
    unless: /\b(?:and|but|,) then\b|(?:earlier|other|longer|more|easier|faster|better),? then (?:i|you|we|the)\b.*,/i,
  },
  {
    find: "(went|go|go back|came|come|get|got|too|walk|walked) to the to|to the pond to(?=\\.)",
    says: "“Too” is meant.",
  },
  {
    find: "(me|you|it|that|us|here|there|interested|excited) to(?=[.!]( |\\n|$))",
    says: "“Too” may be meant.",
    unless:
      /\b(?:used|want(?:ed)?|like[d]?|love[d]?|hope[d]?|need(?:ed)?|able|have|had|got|ought|going|happy|glad|free|ask(?:ed)?|told|tell|invite[d]?|expect(?:ed)?|allow(?:ed)?|spoke|speak|talk(?:ed)?|listen(?:ed)?|look(?:ed)? forward|forward|refer(?:red|ring)?|wrote|write|belong(?:ed|s)?|prefer|how|when|where|what|who|whom|which|not)\b/i,
  },
  {
    find: "to (much|many|late|early|long|small|big|little) (?:for|of|to)(?= )",
    says: "“Too” is meant.",
    severity: "info",
    unless:
      /\bto (?:many|much|little|long|late|early|big|small) (?:of (?:us|you|them|the|my|your)|for)|\b(?:led|due|thanks|contributed?|listen(?:ed|ing)?|spoke|talk(?:ed)?|want|lead|give[ns]?|go|according|next|close|from \w+) to (?:much|many|little)\b/i,
  },
  {
    find: "(?:loose|loosing) (?:the|time|money|customers|interest|track|my|your)",
    says: "“Lose” is meant.",
    severity: "warning",
    unless: /\bloose the (?:bolts?|screws?)\b/i,
  },
  {
    find: "(?:effect|effected) (?:your|my|our|the) (?:decision|chances|work|team)(?= )",
    says: "“Affect” is meant.",
    severity: "info",
    unless: /\b(?:the|an|no|any|its|this|that|have|has|had|an?) effect\b/i,
  },
  { find: "(?:excepted|except) (?:your|the) (?:offer|position|job)", says: "“Accept” is meant." },
];
