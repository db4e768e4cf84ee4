// Which mistakes do people make in follow-up letters, and what would be right?
import type { Phrase } from "./phrase.ts";

const ING: Record<string, string> = {
  hear: "hearing",
  meet: "meeting",
  work: "working",
  talk: "talking",
  speak: "speaking",
  see: "seeing",
  join: "joining",
  discuss: "discussing",
  learn: "learning",
  get: "getting",
  receive: "receiving",
  be: "being",
  have: "having",
  contribute: "contributing",
  start: "starting",
  know: "knowing",
  continue: "continuing",
  visit: "visiting",
  collaborate: "collaborating",
  read: "reading",
  become: "becoming",
  help: "helping",
  bring: "bringing",
  give: "giving",
  take: "taking",
  invite: "inviting",
  consider: "considering",
  interview: "interviewing",
  show: "showing",
  explain: "explaining",
  share: "sharing",
  make: "making",
  let: "letting",
  answer: "answering",
  spend: "spending",
  tell: "telling",
  offer: "offering",
  send: "sending",
  reply: "replying",
  call: "calling",
  find: "finding",
  accept: "accepting",
  arrange: "arranging",
  organize: "organizing",
  organise: "organising",
  introduce: "introducing",
  welcome: "welcoming",
  provide: "providing",
  allow: "allowing",
  come: "coming",
  write: "writing",
  ask: "asking",
  choose: "choosing",
  select: "selecting",
  support: "supporting",
  build: "building",
  develop: "developing",
  chat: "chatting",
  host: "hosting",
  respond: "responding",
  return: "returning",
  apply: "applying",
  grow: "growing",
  add: "adding",
  create: "creating",
  use: "using",
  lead: "leading",
  manage: "managing",
  improve: "improving",
  solve: "solving",
  understand: "understanding",
};
/** One phrase a verb, so that the correction can be spelled out. */
function each(
  verbs: Record<string, string>,
  find: (verb: string) => string,
  fix: (right: string) => string,
  says: string,
  only?: readonly string[],
): Phrase[] {
  return Object.entries(verbs)
    .filter(([verb]) => only === undefined || only.includes(verb))
    .map(([verb, right]) => ({ has: verb, find: find(verb), fix: fix(right), says }));
}

const THANKED = [
  "give",
  "take",
  "invite",
  "consider",
  "interview",
  "show",
  "explain",
  "share",
  "make",
  "let",
  "answer",
  "spend",
  "tell",
  "offer",
  "send",
  "reply",
  "call",
  "accept",
  "arrange",
  "organize",
  "organise",
  "introduce",
  "welcome",
  "provide",
  "allow",
  "come",
  "write",
  "choose",
  "select",
  "support",
  "host",
  "respond",
  "receive",
  "meet",
  "have",
  "speak",
  "talk",
  "see",
  "help",
  "get",
];
const NOUN_VERB = new Set([
  "talk",
  "work",
  "interview",
  "offer",
  "help",
  "visit",
  "call",
  "reply",
  "answer",
  "support",
  "share",
  "start",
  "welcome",
  "chat",
  "use",
  "lead",
  "return",
  "show",
  "host",
  "read",
]);

/** Plural nouns of these letters with one plain sense, and verbs that show the number. */
const PLURALS =
  "requests|children|people|patients|customers|nurses|teachers|students|colleagues|engineers|systems|projects|documents|tasks|tools|results|questions|answers|skills|problems|challenges|requirements|responsibilities|teams|companies|machines|orders|products|reports|details|topics|persons|employees|users|clients|interviews|things|ideas|plans|processes|parts|rooms|guests|pupils|methods|changes|drivers|trucks|tests|numbers|candidates";

export const GRAMMAR: readonly Phrase[] = [
  {
    find: "(look|looking|looked) forward (hear|meet|see|work|talk|speak|join|discuss|learn|receive|get|start)(?= |\\.|,|!|$)",
    says: "It is “look forward to”, and the verb after it ends in -ing.",
  },
  {
    find: "(?:childrens|peoples|womens|mens|staffs|furnitures|luggages|sheeps|feets|mices)(?= (?:was|were|is|are|have|has|had|can|will|would|who|that|in|at|of|from|and|to|very|like|learn|need|come|came|with|about)\\b|[.,;!?]|$)",
    says: "{} is a plural made twice, or of a word that has none.",
    unless: /\bpeoples of\b/i,
  },
  {
    find: `(?:the|these|those|all|our|your|my|many|their|some|both|most) (?:${PLURALS}) (?:is|was|has|does|doesn't|isn't|wasn't|hasn't)(?= (?:very|so|not|too|always|still|now|handled|done|made|been|being|going|important|good|difficult|big|small|new|happy|slow|fast|clear|interesting|great|high|low|ready|sent|kept|managed|used|given|taken|discussed|written|checked|working|coming|the|a|an|to|in|for|more|much|really|also|already|well)\\b)`,
    says: "With a plural it is “are”, “were”, “have”.",
    unless: new RegExp(
      `\\b(?:of|with|for|to|between|about|in|on|from|by|at|among|behind|how|what|asking|helping|meeting|keeping|seeing|showing|telling|giving|serving|treating|running|handling|managing|reading|solving|planning|teaching|training|answering|driving|testing|changing|counting|and|or|that|which|who|one|each|none|number|way|point|part|list|set|whether|reason|thing|work|all (?:the|these|those|our|your|my|their)) (?:the|these|those|all|our|your|my|many|their|some|both|most) (?:${PLURALS}) (?:is|was|has|does)`,
      "i",
    ),
  },
  {
    find: "(?:he|she) (explain|tell|show|say|ask|give|make|work|need|want|think|know|speak|come|go|take|use|mention|answer|teach|manage) (?:me|us|that|the|how|about|to|with|at|in|very|too)",
    says: "After “he” and “she” the verb ends in -s, or stands in the past.",
    unless:
      /\b(?:did|does|do|to|will|would|could|can|may|might|should|must|let|make|made|makes|help|helped|see|saw|hear|heard|watch|had|wish|suggest(?:ed)?|insist(?:ed)?|recommend(?:ed)?|ask(?:ed)?|have|that|and|or|when|before) (?:\\w+ )?(?:he|she)\b|\b(?:he|she)(?: and| or)\b|\b(?:and|or) (?:he|she)\b/i,
  },
  {
    find: "(?:i|we|you|they) (likes|works|needs|wants|thinks|knows|speaks|takes|uses|makes|gives|goes|comes|manages|teaches|has been working|hopes|wishes|looks|thanks|loves)(?= (?:very|me|us|you|the|a|to|in|at|with|for|on|forward|and|it|that|this)\\b|[.,]|$)",
    says: "After “I”, “we”, “you” and “they” the verb has no -s.",
    unless:
      /\b(?:\w+) (?:of|with|for|to|from|by|about|around|near|like|behind|between|than|and|that|which|what) (?:i|we|you|they) \w+s\b|\b(?:what|how|everything|something|someone|somebody|nobody|anyone|one|who|thing|work|job|team|place|company|way|part|all) (?:i|we|you|they) \w+s\b|\bcheers and thanks\b/i,
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
    find: "(?:me and my (?:team|colleagues?|group|class)|my team and me|i and my (?:team|colleagues?)) (?:has|have|is|are|was|were|do|did) ?(?:doing|done)?",
    says: "As the subject it is “my team and I”.",
  },
  {
    find: "(?:i'm|i am|i was|we are|we were) (?:\\w+ )?(interesting|exciting|boring|thanking|pleasing|satisfying|surprising|motivating|confusing|inspiring) (?:in|about|by|with|for|to|on)(?! (?:you|me|work with))",
    says: "Whoever feels it is “interested”, “excited”; what causes it is “interesting”, “exciting”.",
  },
  // look forward to hear → hearing; "to work with you" is wrong, "to our talk" is fine
  ...Object.entries(ING).flatMap(([verb, right]): Phrase[] => [
    {
      has: verb,
      find: `(look|looks|looking|looked) (forward|forwards) to (again )?${verb}${NOUN_VERB.has(verb) ? "(?= (?:to|with|for|at|in|on|from|you|your|together|there|again|more|as|under|the|a|an|my|it|this|back))" : ""}`,
      fix: `$1 forward to $3${right}`.replace("$3", ""),
      says: "After “look forward to” the verb ends in -ing.",
    },
  ]),
  {
    find: "(look|looking) forward (hearing|meeting|seeing|working|talking|speaking|joining|discussing|learning)",
    fix: "$1 forward to $2",
    says: "It is “look forward to”.",
  },
  {
    find: "(look|looking) forward for (hearing|meeting|seeing|working|your|the|our)",
    fix: "$1 forward to $2",
    says: "It is “look forward to”.",
  },
  {
    find: "(look|looking) forward on (hearing|meeting|seeing|working)",
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
  // thank you for give → giving
  ...each(
    ING,
    (verb) =>
      `(thank you|thanks|thank you so much|thank you very much|thanks a lot|thanks again|thank you again) for ${verb}${NOUN_VERB.has(verb) ? "(?= (?:me|us|my|the time))" : ""}`,
    (right) => `$1 for ${right}`,
    "After “thank you for” the verb ends in -ing.",
    THANKED,
  ),
  { find: "thank you for to (\\w+)", says: "After “thank you for” the verb ends in -ing, without “to”." },
  { find: "thanks you", fix: "thank you", says: "It is “thank you” or “thanks”." },
  { find: "(thank you|thanks) for you time", fix: "$1 for your time", says: "It is “your time”." },
  {
    find: "for you (time|consideration|help|support|attention|patience|reply|response|feedback|interest)(?= |\\.|,|!|$)",
    fix: "for your $1",
    says: "Here it is “your”.",
    unless: /\bfor you (?:time|help|support) (?:is|will|would|and again)\b/i,
  },
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
  // verbs with a wrong complement

  {
    find: "(?:am|is|are|was|were) ((?:totally |fully |completely |very )?)agree",
    fix: "$1agree",
    says: "“Agree” is a verb of its own: “I agree”.",
  },
  { find: "(discuss|discussed|discussing) about", fix: "$1", says: "One discusses a thing, without “about”." },
  { find: "(mentioned|mention) about", fix: "$1", says: "One mentions a thing, without “about”." },
  {
    find: "(explain|explained|describe|described|suggest|suggested|recommend|recommended|introduce|introduced) (me|us) (the|how|what|why|about|your|a|that)",
    says: "One explains something to somebody: “{}” needs “to”.",
    unless: /\b(?:introduced?|recommend\w*) (?:me|us) (?:a |the |that )?(?:to|for)\b|introduced? (?:me|us)\b.*\bto\b/i,
  },
  {
    find: "(?:it )?(?:makes|made|make) (me|us) to (\\w+)",
    fix: "made $1 $2",
    says: "After “made me” comes the verb without “to”.",
  },
  { find: "let (me|us) to (know|\\w+)", fix: "let $1 $2", says: "After “let” comes the verb without “to”." },
  {
    find: "(enjoyed|enjoy|appreciated?|appreciate|finished|finish|avoid|consider|suggest) to (\\w+)",
    says: "After “enjoy” and its like the verb ends in -ing.",
    unless: /\b(?:in order to|enough to|so much as to)\b/i,
  },
  {
    find: "(enjoyed|enjoy) (talk|meet|speak|learn|hear|work|discuss|visit|read|chat) (with|to|you|about|more|the|from|on)",
    says: "After “enjoy” the verb ends in -ing.",
  },
  {
    find: "(?:interested|keen|interest) (?:in|on) (work|join|learn|contribute|become|know|be|take|continue|develop|get|apply|help|do|have|hear|see|make)(?= (?:with|for|at|to|in|more|the|a|your|part|on|how|about|from|something))",
    says: "After “interested in” the verb ends in -ing.",
  },
  {
    find: "interested (?:for|about|to|at) (the|this|your|that) (position|role|job|work|opportunity|company|offer)",
    fix: "interested in $1 $2",
    says: "One is interested in something.",
  },
  {
    find: "(?:capable|possibility|chance) of (?!to )(work|do|make|lead|manage|contribute|solve|help)(?= )",
    says: "After “of” the verb ends in -ing.",
  },
  {
    find: "(?:i am|i'm|i was) used to (work|be|have|do|manage|lead|make|handle|write|talk|speak|deal|solve)(?= )",
    says: "After “be used to” the verb ends in -ing.",
    unless: /\b(?:it|which|that|tool|method|model|script|code) (?:was|were|is|can be) used to\b/i,
  },
  {
    find: "(can|could|will|would|should|may|might|must) to (be|have|do|work|help|join|meet|see|make|take|give|know|hear|talk|start|contribute|say|tell|ask|go|come|write|send|learn|speak|thank|add|mention|bring|offer|continue)",
    fix: "$1 $2",
    says: "After “can”, “will” and their like comes the verb without “to”.",
  },
  {
    find: "(can|could|will|would|should|may|might|must) (been|gone|done|seen|went|came|worked|helped|joined|contributed)(?= |\\.|,)",
    says: "After “can”, “will” and their like comes the plain verb.",
    unless: /\b(?:will|can) (?:worked|helped)\b.*\bout\b/i,
  },
  {
    find: "(could|should|would|must|might) of(?= (?:been|had|done|stayed|gone|\\w+ed|\\w+en|said|made|told|taken|known|liked|loved|thought|got))",
    fix: "$1 have",
    says: "It is “have”, which only sounds like “of”.",
  },
  {
    find: "(have|has|had|having|should have|would have) (went|came|did|saw|took|gave|wrote|spoke|began|chose|drove|ate|knew|grew|broke|ran)(?= |\\.|,|$)",
    says: "After “have” comes the third form: gone, done, seen, taken.",
    unless: /\b(?:who|they|that|what i|whatever i|all i|the (?:\w+ )?i) (?:have|had|has) (?:did|came|saw|went)\b/i,
  },
  {
    find: "(didn't|did not|doesn't|does not|don't|do not) (went|came|saw|took|gave|wrote|spoke|had|has|knew|got|made|was|were|is|said|told|wanted|worked|needed|liked|expected|received|asked|heard|met)(?= |\\.|,|$)",
    says: "After “did not” comes the plain verb: “did not go”.",
  },
  // agreement
  {
    find: "(he|she|it|this|that) (don't|have)(?= (?:\\w+))",
    says: "After “he”, “she” and “it” it is “doesn't” and “has”.",
    unless:
      /\b(?:that|this|it|he|she) have\b.*\?|\b(?:did|does|do|to|will|would|could|can|may|might|should|must|let|make|made|help|helped|see|hear|watch|wish|suggest|insist|if|all|those|people|things|teams|ones|of (?:it|this|that)|about (?:it|this|that)|for (?:it|this|that)|and (?:this|that|it|she|he)|\w+s (?:of|in|for|behind|at) (?:this|that|it|\w+) that|\w+s that) (?:\w+ )?(?:he|she|it|this|that)? ?have\b|\w+s(?: \w+){0,6} that have\b|\b(?:people|children|those|men|women|data|criteria) that have\b/i,
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
    find: "there (is|was) (many|several|some|two|three|four|five|a lot of|lots of) (\\w+s)",
    says: "With a plural it is “there are”.",
    unless:
      /\b(?:a lot of|lots of|some) (?:progress|success|business|news|less|focus|stress|process|access|mess|loss|interest in|emphasis|basis)\b|\bsome(?:thing)?\b.*\b(?:less|this)\b/i,
  },
  {
    find: "one of the (best |most \\w+ |first |few |main |key )?(reason|thing|company|engineer|team|project|topic|point|person|skill|challenge|aspect|candidate|role|question|idea|problem)(?= |\\.|,)",
    says: "“One of the …” is followed by a plural.",
    unless:
      /\bone of the (?:\w+ ){0,2}(?:team|company|project|role|person|topic|problem|engineer|challenge|question|idea|point|skill)(?:'s| \w+s\b)/i,
  },
  { find: "(your|the) team (have|are) (?=\\w)", says: "", severity: "info", unless: /./ },
  {
    find: "(these|those|many|several|few|various|different) (experience|skill|project|year|month|company|idea|question|challenge|opportunity|problem|engineer|topic|point|role|person|colleague|thing|team|system|task|tool|process|detail)(?= |\\.|,|$)",
    says: "This word belongs in the plural here.",
    unless:
      /\b(?:many|several|few|various|different) (?:\w+) (?:years?|managers?|levels?|areas?|teams?|types?|leads?|members?|meetings?|owners?|steps?|designs?|solving|lists?|sessions?|sites?|plans?|reviews?|interviews?|sizes?|interviewers?|trackers?|lines?|groups?|settings?|leaders?|building|boundaries|descriptions?|options?|models?|flows?)\b|\bdifferent (?:role|company|team|process|system|project|tool|problem|question|challenge|topic|task|experience|person|idea|detail|point|opportunity|skill|thing)\b|\bmany an?\b|\bthose role\b|\bmany experience \w+s\b/i,
  },
  {
    find: "every (\\w+) (have|are|were)(?= )",
    says: "After “every” it is “has”, “is”, “was”.",
    unless: /\b(?:that|which|who|day we|time you|time they|time we|day you|one of)\b/i,
  },
  // countability
  { find: "informations", fix: "information", says: "“Information” has no plural." },
  {
    find: "(an|another) (information|advice|feedback|equipment|furniture|software|homework|progress|research|evidence)(?= |\\.|,|$)",
    says: "This word is not counted: “some information”, “a piece of advice”.",
    unless:
      /\b(?:information|advice|feedback|equipment|software|research|evidence|furniture|homework|progress)[- ](?:\w+s?\b)(?<!information|advice|feedback|equipment|software|research|evidence)/i,
  },
  {
    find: "(advices|feedbacks|equipments|knowledges|softwares|homeworks|trainings on the job|researches)",
    says: "This word has no plural.",
    unless:
      /\bresearches\b.*\b(?:he|she|it|who|which|team|group|company|lab)\b|\b(?:he|she|it|who|that|team|group|lab|company|institute|department) (?:\w+ )?researches\b/i,
  },
  { find: "(?:a )?(?:big|great|rich|large|many) experiences? in", says: "", severity: "info", unless: /./ },
  {
    find: "(\\d+|two|three|four|five|six|seven|eight|nine|ten) year(?= (?:of|ago|in|as|at|with|working|experience))",
    fix: "$1 years",
    says: "With a number it is “years”.",
    unless: /year (?:old|plan|term|period|contract|programme|program|project|course|degree)/i,
  },
  {
    find: "(\\d+|two|three|four|five|six|seven|eight|nine|ten) years experience",
    fix: "$1 years' experience",
    says: "It is “years' experience” or “years of experience”.",
    severity: "info",
  },
  // tense and time
  {
    find: "(i|we) (work|live|study|lead|manage|use|teach) ((?:\\w+ ){0,5}?)since (\\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some|a few|one) (years?|months|weeks?)",
    says: "For a length of time it is “have worked … for”.",
    fix: "$1 have worked $3for $4 $5",
  },
  {
    find: "since (\\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|a few|some) (years|months|weeks)(?! (?:ago|of|earlier|later|had|have|passed|went))",
    fix: "for $1 $2",
    says: "For a length of time it is “for”; “since” names the start.",
  },
  {
    find: "(?:i am|i'm) (working|living|studying|leading|managing|teaching|using) ((?:\\w+ ){0,6})(?:since|for) (\\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some|a few|last) (years?|months)",
    says: "For what began in the past it is “I have been working”.",
  },
  {
    find: "(?:i am|i'm) knowing|(?:i am|i'm) believing|(?:i am|i'm) having (?:a |an )?(?:experience|knowledge|degree|interest|\\d)|(?:i am|i'm) wanting|(?:i am|i'm) liking|(?:i am|i'm) understanding (?:that|the)",
    says: "Verbs of knowing and having are not used with “am …-ing”.",
  },
  {
    find: "i have (?:\\w+ )?(?:met|spoken|talked|interviewed|seen|attended|visited|sent|applied|written)(?: \\w+){0,6} (?:yesterday|last (?:week|monday|tuesday|wednesday|thursday|friday|month)|two days ago|\\d days ago)",
    says: "With a time in the past it is the simple past: “I met you yesterday”.",
    severity: "info",
  },
  {
    find: "the (yesterday|last week|today|tomorrow)(?= (?:interview|meeting|conversation|talk))",
    says: "It is “yesterday's interview”.",
  },
  {
    find: "(meeting|interview|conversation|talk|call) of (yesterday|today|last week)",
    fix: "$1 $2",
    says: "",
    severity: "info",
    unless: /./,
  },
  {
    find: "in (next|last) (week|month|monday|tuesday|wednesday|thursday|friday|year)(?! of)",
    fix: "$1 $2",
    says: "Before “next” and “last” there is no “in”.",
  },
  { find: "on (next|last) (week|month|year)(?!'s)", fix: "$1 $2", says: "Before “next” and “last” there is no “on”." },
  {
    find: "(?:i will|i'll) wait (your|the) (call|answer|reply|response|decision|e-?mail)",
    fix: "I will wait for $1 $2",
    says: "One waits for something.",
  },
  {
    find: "(wait|waiting|waited) (your|you|the answer|the reply|the result)(?= |\\.|,|$)",
    fix: "$1 for $2",
    says: "One waits for something.",
    unless: /\b(?:can(?:'t|not)|could(?:n't| not)) wait the\b|wait(?:ing)? you out/i,
  },
  // prepositions
  {
    find: "(contact|contacted|contacting|phone|phoned) (?:to|with) (me|you|us|him|her)(?! (?:for|in))",
    fix: "$1 $2",
    says: "One contacts somebody, without “to”.",
    unless:
      /\b(?:in|into|be|am|was|been|my|your|the|any|first|a|no|eye|of|keep|stay|have|had|made|make|get|got|come|came) (?:\w+ )?(?:contact|phone)\b/i,
  },
  {
    find: "(reply|replied|answer|answered|respond|responded) (me|you|us)(?= |\\.|,|$)",
    says: "One replies to somebody.",
    unless: /\banswer(?:ed)? (?:me|you|us)\b/i,
  },
  {
    find: "(call|called|email|emailed|visit|visited|meet|join|joined) to (you|me|us|your (?:company|team|office)|the company)(?= |\\.|,|$)",
    says: "This verb takes no “to”.",
    unless:
      /\b(?:a|the|your|my|our|this|that|any|one|no|quick|phone|first|last|conference|by) (?:\w+ )?(?:call|email|visit)\b/i,
  },
  { find: "(depends|depend|depending) of", fix: "$1 on", says: "It is “depend on”." },
  { find: "(?:according|accordingly) (?:with|by) (?:my|your|the|our)", says: "It is “according to”." },
  {
    find: "responsible (?:of|about)(?! (?:the|a)? ?(?:us|them|me))",
    fix: "responsible for",
    says: "One is responsible for something.",
  },
  {
    find: "good in (maths?|english|german|programming|python|java|sales|teamwork|communication|writing|leading|coding|excel|solving|planning)",
    fix: "good at $1",
    says: "One is good at something.",
  },
  { find: "(specialized|specialised|experienced|skilled) on", fix: "$1 in", says: "It is “in” here." },
  {
    find: "(reason|cause) (?:is|was) because",
    fix: "$1 is that",
    says: "“The reason is that”: “because” says it twice.",
    severity: "info",
  },
  { find: "(different|differs) (?:of|to what) ", says: "It is “different from”.", unless: /./ },
  { find: "in (?:the )?(?:attach|annex)(?= |\\.|,)", says: "It is “attached”." },
  {
    find: "(?:in )?regards to(?= )",
    says: "It is “with regard to”, or simply “about”.",
    severity: "info",
    unless:
      /\b(?:give|send|best|kind|warm|my|with best|in) regards to\b.*\b(?:him|her|team|family|omar|everyone|all|them)\b|\bas regards to\b/i,
  },
  {
    find: "(?:i|we) (?:am|are) (?:very )?(?:interesting|exciting) (?:in|about|to|by|for)",
    says: "What interests you makes you “interested”; “interesting” is the thing.",
    fix: undefined,
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
    find: "(?:please )?(?:revert|revert back) (?:to me|back to me|at the earliest|soon|with)",
    says: "Outside South Asia “revert” means to go back to an earlier state; “reply” is understood everywhere.",
    severity: "info",
  },
  {
    find: "do the needful",
    says: "Outside South Asia this phrase is little known; say what is needed.",
    severity: "info",
  },
  ...each(
    ING,
    (verb) => `(i|we|you|they) (will|would|must|should|can|could) ${ING[verb]}(?= )`,
    () => "",
    "After “will”, “can” and their like comes the plain verb.",
  ).map((phrase, index) => ({ ...phrase, fix: `$1 $2 ${Object.keys(ING)[index]}` })),
  {
    find: "a (feedback|advice|information)(?= (?:on|about|from|or|for me|regarding)|\\.|,|\\?|$)",
    says: "This word is not counted: “some feedback”, “a piece of advice”.",
  },
  {
    find: "(explain|explained|describe|described) (you|him|her|them) (the|how|what|why|about|your|my|a)",
    says: "One explains something to somebody: “{}” needs “to”.",
    unless: /\b(?:can|could) explain you\b.*\?/i,
  },
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
    find: "(i|we|you|they|who|and) have (?:also |already |just |always |recently )?(learn|meet|attach|speak|discuss|develop|finish|receive|send|write|hear|apply|enjoy|see|give|take|join|improve|forget|begin|choose|teach|bring)(?= )",
    says: "After “have” comes the third form: “have learned”.",
  },
  {
    find: "(everybody|everyone|somebody|someone|nobody|anybody|each of (?:you|us|them)) (were|are|have)(?= )",
    says: "After “everybody” it is “was”, “is”, “has”.",
    unless:
      /\b(?:do|does|did|and|would|could|should|to|let|make|that|of|with|by|for|as if|if|will|may|might|can|must) (?:everyone|everybody|someone|somebody|nobody|anybody|each of (?:you|us|them)) (?:have|are|were)\b/i,
  },
  // word order and missing words
  {
    find: "i would like to know (?:more )?(?:what|when|where|how|why) (is|are|will|can|does|do) (the|you|your|it|they|my)",
    says: "In an indirect question the verb comes last: “when the decision is”.",
  },
  {
    find: "(?:could|can|would|will) you (?:please )?(?:tell|explain|show|let) (?:me|us)(?: know)? (?:what|when|where|how|why) (is|are|will|can|does|do) (the|you|your|it|they|my|i)",
    says: "In an indirect question the verb comes after: “when the decision is”.",
  },
  {
    find: "how (?:it|this|that|he|she) (?:is |does )?looks? like|how (?:it|this) is called",
    says: "It is “what it looks like”, “what it is called”.",
  },
  {
    find: "(?:very|really) (?:thank|appreciate you|thankful you)|i very (?:like|enjoy|enjoyed|appreciate|want|hope)(?= )",
    says: "“Very” stands before adjectives only: “I very much enjoyed”.",
  },
  {
    find: "i like (?:very much|a lot) (?:the|your|to)",
    says: "The thing comes first: “I like your team very much”.",
    severity: "info",
  },
  { find: "(?:enjoyed|enjoy|enjoying) talking you", says: "It is “talking to you” or “talking with you”." },
  {
    find: "(talk|speak|talked|spoke|talking|speaking) (you|him|her|them) (about|on|regarding)",
    fix: "$1 to $2 $3",
    says: "One talks to somebody.",
  },
  { find: "(share|tell) (?:more )?my (?:background|experience)(?: and \\w+)? with you", says: "", unless: /./ },
  {
    find: "if (?:you )?will (?:have|be|need|want|give|choose|decide|hire)(?= )",
    says: "After “if” the future is in the present: “if you have”.",
    severity: "info",
    unless:
      /\bask(?:ed)? if|know if|wonder(?:ing|ed)? if|see if|unsure if|sure if|if you will be (?:in|at|available|free|able)\b/i,
  },
  {
    find: "if i would (?:be|have|get|work|join|start)(?= )",
    fix: "if I were to",
    says: "After “if” there is no “would”.",
    severity: "info",
    unless: /\bask(?:ed|ing)? (?:\w+ )?if i would|know if i would|wonder\w* if i would|see if i would|and if i would/i,
  },
  {
    find: "as (?:a )?(gardener|engineer|teacher|developer|manager|nurse|designer|analyst|consultant|student|cook|chef|driver|doctor|lawyer|programmer|accountant|assistant)(?= (?:for|since|at|in|,|\\.))",
    says: "Before a profession there is an article: “as a gardener”.",
    unless:
      /\bas an? |\bas (?:head|lead|chief|senior|principal)|(?:role|post|position|job|title|name) as|(?:engineer|teacher|developer|manager|nurse|designer|analyst|consultant|student|assistant) (?:in charge|of)/i,
  },
  {
    find: "(?:i am|i'm|he is|she is) (engineer|teacher|developer|manager|nurse|designer|analyst|consultant|student|accountant|programmer|lawyer)(?= |\\.|,|$)",
    says: "Before a profession there is an article: “I am an engineer”.",
  },
  { find: "(?:an|a) wonderful (?:news|information|advice)", says: "This word is not counted: “wonderful news”." },
  { find: "a good news", fix: "good news", says: "“News” takes no “a”." },
  { find: "(?:the )?(?:both|all) (?:of )?we", says: "", unless: /./ },
  { find: "am able (?:of|for) (\\w+ing)", says: "It is “able to”." },
  { find: "(?:looking|look) to hearing", fix: "look forward to hearing", says: "It is “look forward to hearing”." },
  { find: "hope to hearing", fix: "hope to hear", says: "After “hope to” comes the plain verb." },
  {
    find: "(want|wanted|hope|need|like|love|decided|plan|promise|would like|happy|glad|pleased|able|try|ready) to (working|joining|meeting|hearing|learning|being|having|doing|seeing|thanking|contributing|discussing|talking|speaking|helping|knowing)(?= )",
    says: "After “to” comes the plain verb here.",
  },
  {
    find: "(?:which|what) i am (?:very )?(?:proud|interested|good|responsible)(?= |\\.|,)(?! (?:of|in|at|for))",
    says: "",
    unless: /./,
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
  {
    find: "(?:would|will|i'd) like to (?:thanks|thanked|thanking)",
    fix: "would like to thank",
    says: "After “like to” comes the plain verb.",
  },
  {
    find: "(?:i )?hope (?:you|that you) (?:had|have) (?:an? )?(?:great|nice|good|wonderful) (?:weekends|days|times)",
    says: "",
    unless: /./,
  },
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
    find: "(?:more|most) (?:better|easier|faster|bigger|stronger|best|clearer|closer|older|younger|happier)(?= |\\.|,)",
    says: "“More” and the ending -er say it twice.",
    unless:
      /\b(?:even|much|no|one|the more|two|some|any|few|many) more (?:better|easier|stronger|younger|older|bigger) (?=\w+s\b)|the more (?:better|stronger)\b/i,
  },
  {
    find: "(?:i )?(?:am|was) (?:working|worked) (?:like|as like) (?:an? )?\\w+(?: in| at| for)",
    says: "One works “as” something.",
    severity: "info",
  },
  { find: "(?:alot|a lots of)", fix: "a lot of", says: "It is “a lot of”.", unless: /./ },
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
  { find: "(?:gave|give|given|hand|handed)(?: in)? (?:to )?him my (?:current )?resume", says: "", unless: /./ },
].filter((phrase) => phrase.says !== "" && phrase.unless?.source !== ".") as Phrase[];

/** Words before which either article is heard, or which are no words. */
export const ARTICLE_EXCEPTIONS = new Set(
  "a an historic historical hotel herb herbal homage horrific hypothesis habitual hysterical la le el al eu ute ukulele unanimous ewe one-on-one ok okay ml ai hr it io ux ui i o u e mri mba faq sql ssh ssl sla sre rfp nda ngo nhs mvp lms led llm fpga f1 x-ray and or as is in at if of on oh uh um are us".split(
    " ",
  ),
);
