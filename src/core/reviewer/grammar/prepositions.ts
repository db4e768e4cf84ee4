// Which preposition does a word take, and which do people put there who think in another language?
import type { Mistake } from "./mistake.ts";

/** Word (a pattern), what is put there, what belongs there (empty: nothing), and when it is fine after all. */
type Row = readonly [words: string, wrong: string, right: string, unless?: RegExp];

const ROWS: readonly Row[] = [
  ["depends?|depended|depending", "of|from", "on"],
  ["consists?|consisted|consisting", "on|in|from", "of", /\bconsist(?:s|ed)? in (?:\w+ )?\w+ing\b/i],
  ["participates?|participated|participating", "to|on", "in"],
  ["insists?|insisted", "in|for", "on"],
  [
    "congratulat(?:e|ed|ing|ions)(?: you| them)?",
    "for|to",
    "on",
    /\bcongratulations to (?:you|the|your|all|everyone|\p{Lu})/iu,
  ],
  [
    "interest(?:ed)?",
    "about|on|for|at|into",
    "in",
    /\binterest (?:for|at|on) (?:me|us|the|\d|both|all|many|everyone|your|\p{Lu})|\bof interest (?:for|at|about)|\binterest rate|\binterested (?:on|at) (?:behalf|first)/iu,
  ],
  ["responsible", "of|about", "for"],
  ["capable", "to|for|in", "of"],
  ["fit(?:s|ted)?", "to(?= (?:your|the|this) (?:team|company|role|position|culture)\\b)", "into"],
  ["hear|hearing", "of(?= you\\b)", "from"],
  ["aware", "about|on|with", "of"],
  ["proud", "on|about|for|from", "of", /\bproud for (?:him|her|them|you)\b/i],
  ["afraid", "from|about|for", "of", /\bafraid for (?:his|her|my|their|your)\b/i],
  ["tired", "from|with", "of", /\btired from (?:the|a|all|my|work|travel)/i],
  ["different", "of|as", "from", /\bdifferent as\b.*\bas\b|\bas different as\b|\bdifferent of\b.*\btwo\b/i],
  ["similar", "with|like|as", "to"],
  ["familiar", "to|about|in", "with", /\bfamiliar to (?:me|us|you|anyone|everyone|many|him|her|them)\b/i],
  ["specialis(?:e|ed)|specializ(?:e|ed)", "on|at|for", "in"],
  ["experienced", "on|at|about", "in"],
  ["fluent", "at|on|of|with", "in"],
  ["accustomed", "with|in", "to"],
  ["according", "with|by|of", "to"],
  ["regardless", "to|from|the", "of"],
  ["married", "with", "to"],
  ["typical", "for", "of", /\btypical for (?:a|me|us|this|that|the|my|our)\b/i],
  ["rich", "of|at|with", "in", /\brich (?:of|with) (?:the|a|all)\b|\brich with\b/i],
  ["full", "with", "of", /\bfull with\b/i],
  ["independent", "from", "of"],
  ["satisfied", "of|from|about", "with"],
  ["surprised", "from|of|about", "by", /\bsurprised (?:about|from) (?:how|what|the)\b/i],
  ["impressed", "of|from|about|on|in", "by"],
  ["convinced", "from|about|on|for", "of"],
  ["excited", "of|on|from", "about"],
  ["enthusiastic", "of|on|for|in|to", "about"],
  ["curious", "on|for|of", "about"],
  ["worried", "of|on|from", "about"],
  ["serious", "on|with|of|for", "about", /\bserious (?:on|with|for) (?:the|a|this|that|me|us|you)\b/i],
  ["confident", "on|of|for", "in", /\bconfident of\b/i],
  ["engaged|involved", "into|to", "in", /\bengaged to (?:be|a|my|his|her|\p{Lu})/iu],
  [
    "focus(?:ed|es|ing)|concentrat(?:e|ed|ing)",
    "in|to|at|about",
    "on",
    /\b(?:in|into|the|to|of|a|your|my|our|this|with|clear|main|sharp|more|less) focus (?:in|to|at)\b/i,
  ],
  [
    "bas(?:ed|es)",
    "in(?= (?:my|your|the results|the data|facts|experience|what)\\b)",
    "on",
    /\bbased in (?:the (?!results|data)|your (?:city|office|area|town|building|headquarters))/i,
  ],
  [
    "spent|spend|spends",
    "for|on(?= (?:\\w+ing)\\b)",
    "",
    /\bspen[dst]+ (?:for|on) (?:the|a|my|our|your|building|housing|training|marketing|advertising|clothing|food|it|them|that|this|new|more|less)\b/i,
  ],
  [
    "succeed(?:ed)?",
    "to|with|at(?= (?:\\w+ing)\\b)",
    "in",
    /\bsucceed(?:ed)? (?:to the|with (?:the|a|your|my|our|it|that|this|them)|\w+ as)\b/i,
  ],
  ["belongs?|belonged", "at|in|of|for", "to", /\bbelong(?:s|ed)? (?:in|at|for)\b/i],
  ["arriv(?:e|ed|es|ing)", "to", "at"],
  [
    "look(?:ing|ed)? forward",
    "for|on|of|at|in",
    "to",
    /\bforward (?:for|on|in|at) (?:a|the|this|next|our|my|any|many|more) (?:career|project|year|way|journey|time)/i,
  ],
  [
    "thank(?: you|s)(?: so much| very much)?",
    "(?:by|of|about)(?= (?:giving|inviting|the opportunity|the chance|the interview|your time|your help|taking|having|meeting)\\b)",
    "for",
  ],
  ["grateful|thankful", "about|of|by", "for"],
  [
    "appl(?:y|ied|ying)",
    "to(?= (?:(?:the|this|your|a|that) (?:position|role|job|post|vacancy|internship|opening))\\b)|on(?= (?:(?:the|this|your|a) (?:position|role|job|post|vacancy|internship|opening))\\b)",
    "for",
    /\bappl(?:y|ied|ying) on(?:line|ly| the same| my| your| a| time| site)/i,
  ],
];

/** Verbs with an object of their own, and the preposition that slips between. */
const DIRECT: readonly Row[] = [
  ["discuss|discussed|discussing|discusses", "about|regarding", ""],
  ["mention|mentioned|mentioning", "about", ""],
  ["emphasi[sz]e|emphasi[sz]ed|emphasi[sz]ing", "on|about", ""],
  ["comprise|comprises|comprised|comprising", "of", "", /\b(?:is|are|was|were|be|been) comprised of\b/i],
  [
    "attended|attending",
    "to(?= (?:the|a|an|your|my|several|many|this)\\b)",
    "",
    /\battend(?:ed|ing) to (?:the|a|an|your|my|several|many|this) (?:\w+ ){0,2}(?:patients?|guests?|customers?|details?|needs?|matter|problem|children|animals?|garden|wounded|sick|caller|phone)/i,
  ],
  [
    "approached|approaching",
    "to(?= (?:you|the|your|him|her|them|a|us|me)\\b)",
    "",
    /\bapproach(?:ed|ing) to\b.*\bask\b/i,
  ],
  ["entered", "to|in(?= (?:the|your|this|a)\\b)|into(?= (?:the (?:company|market|room|building|team))\\b)", ""],
  ["lacked|lacks|(?<=i |we |you |they )lack", "of", ""],
  [
    "reached|reaching",
    "to(?= (?:you|him|her|them|your|me|us)\\b)",
    "",
    /\breach(?:ed|ing) (?:out )?to (?:you|him|her|them) (?:through|via)\b/i,
  ],
  [
    "answered",
    "to(?= (?:my|your|all|the|our|his|her|these|those|every)\\b)",
    "",
    /\banswer(?:ed)? to (?:the|my|your|his|her|our) (?:\w+ ){0,2}(?:manager|boss|director|head|board|ceo|name|call)\b/i,
  ],
  ["influenced|influencing|(?<=will |would |can )influence", "on|over", ""],
  [
    "addressed|addressing",
    "about|on(?= (?:the|this|your|my)\\b)",
    "",
    /\baddress(?:ed|ing) on the (?:envelope|letter|card)\b/i,
  ],
  ["accompanied|accompany|accompanying", "with(?= (?:you|me|him|her|them|us|the|my)\\b)", ""],
  [
    "told|telling|(?<=could |can |please |would |to )tell",
    "to(?= (?:me|you|us|him|her|them)\\b)|with(?= (?:me|you|us)\\b)",
    "",
  ],
  ["asked|asking|(?<=to |could |can |may |would |i )ask", "to(?= (?:me|you|us|him|her|them)\\b)", ""],
  [
    "supported|supporting|(?<=to |could |can |would |will )support",
    "to(?= (?:you|me|us|him|her|them|the|your|my|our)\\b)",
    "",
  ],
  ["helped|helping|(?<=to |could |can |would |will )help", "to(?= (?:you|me|us|him|her|them|your|my)\\b)", ""],
];

/** Behind verbs that need a preposition: what is left out. */
const MISSING: readonly (readonly [words: string, next: string, right: string, unless?: RegExp])[] = [
  ["listen|listened|listening", "the|your|my|you|music|me|our|him|her|them|what", "to"],
  [
    "wait|waiting|waited",
    "you|your|the answer|the reply|the result|the results|the decision|an answer|a reply",
    "for",
    /\bwait(?:ing)? you out|\bcan(?:'t|not) wait the\b/i,
  ],
  [
    "reply|replied",
    "you|your|me|my|him|her|them|us",
    "to",
    /\bthe|your reply\b|\b(?:a|the|your|my|quick|kind|prompt|no) reply\b/i,
  ],
  ["responded", "you|your|me|my|him|her|them|us", "to"],
  ["agreed|(?<=i |we |fully |totally )agree", "you|your|him|them|her", "with"],
  [
    "contributed|(?<=to |can |will |would |could )contribute",
    "your|the|our|this",
    "to",
    /\bcontribute (?:the|my|our|this|your) (?:\w+ ){1,3}to\b|\bcontribute (?:the|our|this|your) (?:experience|ideas?|skills?|knowledge|part|drawings?|code|text|time|share)\b/i,
  ],
  [
    "due|prior|owing",
    "the|your|my|our|this",
    "to",
    /\b(?:is|are|was|were|be|falls?|come|comes|in|past|amount|payment|report|reports|rent) due (?:the|this|your|my)\b|\bthanks (?:the|your|my|our|this)\b|\bprior (?:the|your)\b.*\bprior\b/i,
  ],
];

const TIMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const MONTHS = "january|february|march|april|june|july|august|september|october|november|december";

const SETTINGS: readonly Mistake[] = [
  {
    find: "on ((?:19|20)\\d\\d)(?= |[.,]|$)(?! [a-z]+s\\b)",
    fix: "in $1",
    says: "With a year it is “in”.",
    unless:
      /\bon (?:19|20)\d\d (?:prices|figures|levels?|terms|data)\b|\b(?:based|up|down|improve[ds]?|look(?:ing|ed)? back|reflect\w*) on (?:19|20)\d\d\b/i,
  },
  { find: "in attachment(?= (?:my|the|a|you|to|find))", fix: "attached", says: "It is “attached”." },
  {
    find: "at your disposition",
    fix: "at your disposal",
    says: "It is “at your disposal”; a disposition is a character.",
  },
  {
    find: `(in|at) (${TIMES})(?= |\\.|,|!|\\?|$)`,
    fix: "on $2",
    says: "With a day of the week it is “on”.",
    unless:
      /\b(?:in|at) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s| (?:night|market|school|prayers?|league|lunch|service|times))|\bin (?:a|the|one|every)\b.*\bor (?:sunday|saturday)/i,
  },
  {
    find: `(on|at) (${MONTHS})(?= |\\.|,|$)(?! \\d)`,
    fix: "in $2",
    says: "With a month it is “in”; “on” needs a day.",
  },
  {
    find: `in (the )?(\\d{1,2}(?:st|nd|rd|th)(?: of)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?)(?![\\d]| \\d{3})`,
    fix: "on $1$2",
    says: "With a day it is “on”.",
    unless: /\b(?:fall|come|mid|result|early|late|due) in\b/i,
  },
  {
    find: "(on|at) (the )?(morning|afternoon|evening)(?= |\\.|,|$)(?! (?:of|before|after|shift|train|session))",
    fix: "in the $3",
    says: "It is “in the morning”.",
    unless:
      /\bon (?:the )?(?:morning|afternoon|evening) (?:\w+ )?(?:news|shift|tour|walk|walks|shifts|rounds?|duty)\b/i,
  },
  {
    find: "(?:on|in) next (week|month|year|monday|tuesday|wednesday|thursday|friday)(?! (?:of|of'))",
    fix: "next $1",
    says: "Before “next” there is no preposition.",
    unless: /\b(?:on|in) next (?:week|month|year|monday|tuesday|wednesday|thursday|friday)'s\b/i,
  },
  {
    find: "(?:on|in) last (week|month|year|monday|tuesday|wednesday|thursday|friday)(?! (?:of|of'))",
    fix: "last $1",
    says: "Before “last” there is no preposition.",
    unless: /\b(?:on|in) last (?:week|month|year|monday|tuesday|wednesday|thursday|friday)'s\b/i,
  },
  {
    find: "in the weekend(?! (?:paper|edition|supplement|market|course|seminar|traffic|shift|shifts|service|rota|team|section))",
    fix: "at the weekend",
    says: "It is “at the weekend” or “on the weekend”.",
  },
  {
    find: "in the (?:first|1st) of",
    fix: "on the first of",
    says: "With a day it is “on”.",
    unless: /\bin the first of (?:the|two|three|these|those|my|our|your|several|many)\b/i,
  },
  {
    find: "in the moment(?= |\\.|,)(?! (?:of|when|that|before|after|you|i|we|the|between))",
    fix: "at the moment",
    says: "For “now” it is “at the moment”.",
    severity: "info",
  },
  { find: "(?:at|in) the begin(?= |\\.|,)", fix: "at the beginning", says: "The noun is “beginning”." },
  {
    find: "in the end of (the |this |that |next |last |january|february|march|april|may|june|july|august|september|october|november|december)",
    fix: "at the end of $1",
    says: "With a time it is “at the end of”.",
  },
  {
    find: "on the other side,",
    fix: "on the other hand,",
    says: "For a second argument it is “on the other hand”.",
    severity: "info",
  },
  { find: "by my own(?= |\\.|,|$)(?! (?:\\w+))", fix: "on my own", says: "It is “on my own” or “by myself”." },
  { find: "despite of", fix: "despite", says: "“Despite” has no “of”; “in spite of” has." },
  {
    find: "in spite (the|my|your|our|this|that|having|being)",
    fix: "in spite of $1",
    says: "It is “in spite of”, or “despite”.",
  },
  {
    find: "(regarding|concerning) (?:to|about|of)(?= )",
    fix: "$1",
    says: "“Regarding” and “concerning” take no preposition.",
  },
  { find: "with regards to", fix: "with regard to", says: "It is “with regard to”.", severity: "info" },
  { find: "(?:in|on) (?:the )?(?:attach|annex)(?= |\\.|,)", says: "It is “attached”." },
  { find: "cope up with", fix: "cope with", says: "It is “cope with”." },
  {
    find: "(return|returned|reply|replied|revert|reverted|repeat|repeated) (?:back|again)(?= )(?! (?:to (?:work|school|the office|normal|basics)|and))",
    says: "“Back” and “again” are in the verb already.",
    severity: "info",
    unless: /\breturn(?:ed)? (?:again|back) (?:to|from|in|with|for|after)\b/i,
  },
  {
    find: "(?:go|went|going|come|came|coming|get|got|back) (?:to|at) home(?= |\\.|,|$)(?! (?:office|depot|page|care|base|run|for|assistant))",
    says: "One goes home, without “to”.",
    severity: "info",
  },
  {
    find: "(answer|reply|response|solution) (?:on|for) (your|my|our|the|this) (question|questions|mail|e-?mail|letter|message|problem)",
    fix: "$1 to $2 $3",
    says: "An answer is given “to” something.",
  },
  {
    find: "(question|questions) (?:to|for) ask (?:to )?(you|them|him|her)(?= )",
    fix: "$1 to ask $2",
    says: "One asks somebody, without “to”.",
  },
  {
    find: "explain(?:ed)? about (the|your|how|what|my|our)",
    fix: (groups) => groups[0]!.replace(/ about /i, " "),
    says: "One explains a thing, without “about”.",
  },
  {
    find: "(contact|contacted|contacting|phone|phoned|call|called|email|emailed) (?:to|with) (me|you|us|him|her|them)(?! (?:for|in|about it|to))(?= |\\.|,|$)",
    fix: "$1 $2",
    says: "This verb takes no preposition.",
    unless:
      /\b(?:in|into|be|am|was|been|my|your|the|any|first|a|no|eye|of|keep|stay|have|had|made|make|get|got|come|came|phone|conference|video|this|that|our|quick|last|one|each|every|on|by|short|long|brief) (?:\w+ ){0,2}(?:contact|phone|call|email)\b|\bcalled to\b/i,
  },
  {
    find: "(call|called|email|emailed|visit|visited|meet|join|joined) to (you|me|us|your (?:company|team|office)|the company)(?= |\\.|,|$)",
    fix: "$1 $2",
    says: "This verb takes no “to”.",
    unless:
      /\b(?:a|the|your|my|our|this|that|any|one|no|quick|phone|first|last|conference|by|each|every|short|next|second|brief|on) (?:\w+ ){0,2}(?:call|email|visit|meet)\b/i,
  },
  {
    find: "(talk|speak|talked|spoke|talking|speaking) (you|him|her|them) (about|on|regarding)",
    fix: "$1 to $2 $3",
    says: "One talks to somebody.",
  },
  {
    find: "(?:enjoyed|enjoy|enjoying|liked|loved) (talking|speaking) you",
    fix: (groups) => groups[0]!.replace(/ you$/i, " to you"),
    says: "It is “talking to you” or “talking with you”.",
  },
];

function fromRow([words, wrong, right, unless]: Row): Mistake {
  return {
    find: `(${words}) (?:${wrong})(?= [a-z]|[.,])`,
    fix: right === "" ? "$1" : `$1 ${right}`,
    says: right === "" ? "This verb takes its object without a preposition." : `Here it is “${right}”.`,
    ...(unless ? { unless } : {}),
  };
}

export const PREPOSITIONS: readonly Mistake[] = [
  ...ROWS.map(fromRow),
  ...DIRECT.map(fromRow),
  ...MISSING.map(([words, next, right, unless]): Mistake => ({
    find: `(${words}) (${next})(?= |[.,]|$)`,
    fix: `$1 ${right} $2`,
    says: `Between the two “${right}” is missing.`,
    ...(unless ? { unless } : {}),
  })),
  ...SETTINGS,
];
