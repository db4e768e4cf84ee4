// Which words look like those of another language and mean something else, and which verbs go with which nouns?
import type { Mistake } from "./mistake.ts";

const MAKE = "(?:make|makes|making|made)";
const TENSED = (verb: string): Record<string, string> => {
  const forms: Record<string, readonly [string, string, string, string]> = {
    do: ["do", "does", "doing", "did"],
    take: ["take", "takes", "taking", "took"],
    ask: ["ask", "asks", "asking", "asked"],
    gain: ["gain", "gains", "gaining", "gained"],
    make: ["make", "makes", "making", "made"],
    get: ["get", "gets", "getting", "got"],
  };
  const [base, third, ing, past] = forms[verb]!;
  return {
    make: base,
    makes: third,
    making: ing,
    made: past,
    do: base,
    does: third,
    doing: ing,
    did: past,
    become: base,
    becomes: third,
    becoming: ing,
    became: past,
    win: base,
    won: past,
    winning: ing,
    wins: third,
    collect: base,
    collected: past,
    collecting: ing,
    collects: third,
  };
};
/** The wrong verb in its tense becomes the right one in the same. */
function instead(verbs: string, nouns: string, right: string, says: string, unless?: RegExp): Mistake {
  return {
    find: `(${verbs}) ((?:an? |the |my |your |some |many |several |this |that |first |great |good |big |valuable |interesting |practical |international |important |relevant |new |two |three |lots of |a lot of )*)(${nouns})(?= |\\.|,|!|$)`,
    says,
    fix: ([, verb, between, noun]) => `${TENSED(right)[verb!.toLowerCase()] ?? right} ${between}${noun}`,
    ...(unless ? { unless } : {}),
  };
}

export const FALSE_FRIENDS: readonly Mistake[] = [
  instead(
    MAKE,
    "experiences?",
    "gain",
    "One gains or has experience; experiments are made.",
    /\bma(?:de|kes?|king) (?:the|an?|this|that|your|my) (?:\w+ )?experience (?:a|an|so|better|more|very|easy|easier|fun|special|worth|memorable|what|possible|\w+(?:able|ful|ing|ive|ous|al|er|ant))\b|\bexperience (?:makes?|made)\b|\bmade (?:the|this|that|your|my|it) (?:whole )?experience\b/i,
  ),
  instead(
    "collect|collects|collecting|collected|win|wins|won|winning",
    "experiences?",
    "gain",
    "One gains experience.",
  ),
  instead(
    MAKE,
    "internships?|apprenticeships?|training|traineeship|studies|degree|research|homework|sports?|exercise|course|master(?:'s)?|phd|bachelor(?:'s)?",
    "do",
    "Here one “does”.",
    /\bma(?:de|kes?|king) (?:\w+ ){0,4}(?:training|research|course|studies|exercise|sports?|homework|degree|internships?) (?:\w+ )?(?:a|an|so|better|more|very|easy|easier|fun|worth|available|possible|accessible|faster|safer|shorter|clearer|simple|simpler|plan|plans|material|materials|videos?|programme|program|sessions?|relevant|useful|work)\b|\b(?:case|way|time|room|money|sense) for\b/i,
  ),
  instead(
    MAKE,
    "photos?|pictures?|exams?|tests?",
    "take",
    "Here one “takes”.",
    /\bmade (?:the|our|their|these|those|all|your|some|many|several|two|three|new|a) (?:\w+ )?tests?\b|\bmak(?:e|es|ing) (?:the|our|their|your|some|many|several|new|a) (?:\w+ )?tests?\b|\b(?:tests?|pictures?|exams?|photos?) (?:run|pass|faster|better|easier|harder|clearer|more|so|look)\b/i,
  ),
  instead(
    MAKE,
    "questions",
    "ask",
    "Questions are asked.",
    /\bma(?:de|kes?|king) (?:the|your|my|these|those) questions (?:\w+er|more|so|easy|clear)\b/i,
  ),
  instead(
    "do|does|doing|did",
    "mistakes?|errors?|decisions?|progress|efforts?|suggestions?|phone calls?|appointments?|an offer|offers?|proposals?",
    "make",
    "Here one “makes”.",
    /\b(?:what|which|how many|how much|whose|any) (?:\w+ )?(?:mistakes?|errors?|decisions?|offers?|proposals?)\b|\b(?:do|did|does) (?:mistakes|errors|decisions|offers|proposals|suggestions|efforts) (?:\w+)|\b(?:how|why|when|where|what) (?:do|does|did)\b/i,
  ),
  instead(
    "become|becomes|becoming|became",
    "(?:an? |your |the )?(?:answer|reply|feedback|invitation|e-?mail|offer|response|call|message)",
    "get",
    "“Become” means to turn into something; here it is “get” or “receive”.",
  ),
  {
    find: "(my|our|your|his|her|the|in my|at my) actual (job|position|employer|company|role|situation|work|boss|team|project|salary|address|cv|resume|status|workplace|task|tasks)",
    fix: "$1 current $2",
    says: "“Actual” means real; what is so now is “current”.",
    unless:
      /\b(?:rather than|instead of|not|unlike|versus|vs|from the|than) (?:\w+ ){0,4}actual\b|\bactual \w+,? (?:not|rather|as opposed|instead)\b|\bthe actual (?:work|job|project|task|tasks|team|situation|role|company)\b/i,
  },
  {
    find: "(?:actually,? i am|actually,? i'm|i am actually|i'm actually) (working|employed|living|studying|looking for|doing|responsible|in charge)",
    fix: "I am currently $1",
    says: "“Actually” means in truth; for now it is “currently”.",
    severity: "info",
    unless: /\b(?:but|although|though|not|people|surprise|truth|honest)\b/i,
  },
  {
    find: "(?:if you|in case you|if i|should you|you could|we could|i could|could you|would you) eventually",
    fix: ([whole]) => whole!.replace(/ eventually$/i, " possibly"),
    says: "“Eventually” means in the end; what may be so is “possibly” or “perhaps”.",
    severity: "info",
  },
  {
    find: "my (professional |academic )?formation(?= |\\.|,|$)(?! flying)",
    fix: (groups) => `my ${groups[1] ?? ""}training`,
    says: "In English it is “training” or “education”.",
  },
  {
    find: "(?:during|did|made|finished|completed|doing|in) (?:my|a|an) (?:\\w+-month )?stage (?=at|in|with)",
    says: "In English it is an “internship”.",
    fix: (groups) => groups[0]!.replace(/stage $/i, "internship "),
    unless: /\b(?:at|in) (?:a|an|my) (?:\w+ )?stage in (?:my|the|life|your)\b|\bin (?:a|my) (?:\w+-month )?stage in\b/i,
  },
  {
    find: "(the|our|your|their|strong|big|hard|market|with the) concurrence",
    fix: "$1 competition",
    says: "In English it is “competition”.",
    unless: /\bconcurrence (?:of|with|in)\b/i,
  },
  {
    find: "(my|our|your|their|main|the|with) concurrents",
    fix: "$1 competitors",
    says: "In English they are “competitors”.",
  },
  {
    find: "(?:on|by|via|to|under) my handy(?= |\\.|,|:|$)|my handy number",
    says: "In English it is a “mobile” or “cell phone”.",
    fix: (groups) => groups[0]!.replace(/handy/i, "mobile"),
  },
  {
    find: "(?:i am|i'm|i feel) compromised (with|to)",
    fix: "I am committed to",
    says: "“Compromised” means harmed; it is “committed”.",
  },
  {
    find: "my compromise with (the|your|my|this)",
    fix: "my commitment to $1",
    says: "It is “commitment”; a compromise is a middle way.",
  },
  {
    find: "assist(?:ed)? (?:to|at) (the|a|your|several|many|my) (meeting|meetings|interview|course|courses|conference|event|lecture|training|class|presentation|workshop)",
    fix: (groups) => `${/^assisted/i.test(groups[0]!) ? "attended" : "attend"} ${groups[1]} ${groups[2]}`,
    says: "Who goes to a meeting “attends” it; to assist is to help.",
  },
  { find: "i demand you(?= |,)", fix: "I ask you", says: "“Demand” sounds like an order; it is “ask”." },
  {
    find: "(would like to|want to|wanted to|let me|may i) demand (?=you|a|an|for|if|more|your|about|the)",
    fix: "$1 ask for ",
    says: "“Demand” sounds like an order; it is “ask for”.",
    severity: "warning",
  },
  {
    find: "would be (very |really |so )?(happy|pleased|glad|delighted) about (an?|your|the) (answer|reply|invitation|response|feedback|message|call|offer|positive answer|positive reply|second interview|second talk)",
    fix: (groups) => groups[0]!.replace(/ about /i, " to receive "),
    says: "One is “happy to receive” what is yet to come.",
  },
  {
    find: "(prospectus|prospect) of your company",
    says: "It is a “brochure”; a prospect is what lies ahead.",
    severity: "info",
  },
  {
    find: "passed out (?:of|from) (?:the |my )?(college|university|school|institute|engineering)",
    fix: ([, place]) => `graduated from ${place}`,
    says: "Outside South Asia “pass out” means to faint; it is “graduate”.",
    severity: "info",
  },
  {
    find: "(?<=^|[.!?\\n] |\\n)myself ([A-Z][a-z]+)(?= |,|\\.)",
    fix: "I am $1",
    says: "One introduces oneself with “I am”.",
    unless: /\bmyself (?:and|when|if|as|at|in|on|to|for|with)\b/i,
  },
  {
    find: "my good name",
    fix: "my name",
    says: "In English it is just “my name”.",
    unless: /\b(?:clear|lose|harm|ruin|restore) my good name\b/i,
  },
  { find: "updation", fix: "update", says: "Outside South Asia the word is “update”." },
  {
    find: "(?:please |kindly )?(?:revert|revert back) (?:to me|back to me|at the earliest|soon|with)",
    says: "Outside South Asia “revert” means to go back to an earlier state; “reply” is understood everywhere.",
    severity: "info",
  },
  {
    find: "do the needful",
    says: "Outside South Asia this phrase is little known; say what is needed.",
    severity: "info",
  },
  {
    find: "(?:please |kindly )intimate me",
    fix: "please inform me",
    says: "Outside South Asia “intimate” is no verb for this; it is “inform” or “tell”.",
  },
  {
    find: "avail (?:of )?(the|this) (opportunity|chance)",
    fix: "take $1 $2",
    says: "One takes an opportunity.",
    severity: "info",
  },
  {
    find: "i have (\\d\\d|twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))? years old",
    fix: (groups) => groups[0]!.replace(/^i have/i, "I am"),
    says: "In English one “is” so many years old.",
  },
  {
    find: "(give|gave|giving|given|have|had|having|offer|offered|offering) (me|us)? ?the possibility (to|of)",
    says: "For a chance that somebody gives it is “opportunity”.",
    fix: (groups) => groups[0]!.replace(/possibility/i, "opportunity"),
    severity: "info",
  },
  {
    find: "(how|what) (?:do|does) (?:you|one|they) call (?:this|it) in english|how is called",
    says: "It is “what is it called”.",
  },
  {
    find: "how (?:it|this|that|he|she) (?:is |does )?looks? like|how (?:it|this) is called",
    says: "It is “what it looks like”, “what it is called”.",
    fix: (groups) => groups[0]!.replace(/^how/i, "what"),
  },
  {
    find: "(?:all|everything) what (i|you|we|they|was|is|has)",
    fix: "everything that $1",
    says: "It is “all that” or “everything that”.",
    unless: /\b(?:after|first of|above|of|at|not|for|it) all,? what\b/i,
  },
  {
    find: "(?:the thing|the things|something|anything|nothing) what (i|you|we|they|was|is|has)",
    fix: (groups) => groups[0]!.replace(/ what /i, " that "),
    says: "It is “something that”.",
  },
  {
    find: "the same (\\w+ )?(?:that|than) (?=you|me|the one|in my|at my|your)",
    says: "It is “the same as”.",
    severity: "info",
    fix: (groups) => groups[0]!.replace(/(?:that|than) $/i, "as "),
    unless:
      /\bthe same (?:\w+ )?that (?:you|your|the|i|we)\b.*\b(?:use|run|asked|mentioned|said|have|need|want|told|described|face|faces|build|make|sell|showed|are|do|see|work)\b/i,
  },
  {
    find: "(?:more|most) (better|easier|faster|bigger|stronger|clearer|closer|older|younger|happier|cheaper|smaller|nicer|quicker|harder|simpler|best|worst|biggest|fastest)(?= |\\.|,|$)",
    fix: "$1",
    says: "“More” and the ending -er say it twice.",
    unless:
      /\b(?:even|much|no|one|the more|two|some|any|few|many|far) more (?:better|easier|stronger|younger|older|bigger|faster|smaller|simpler|cheaper) (?=[\w-]+s\b)|\bthe more (?:better|stronger)\b/i,
  },
  {
    find: "more (good|bad)(?= |\\.|,|$)(?! (?:news|things|ideas|people|days|luck|weather|years|than|will|or|and))",
    fix: ([, word]) => (/^good$/i.test(word!) ? "better" : "worse"),
    says: "The comparative of “good” is “better”, that of “bad” is “worse”.",
    unless:
      /\b(?:some|any|many|much|two|three|no|one|a few|even|lot|do|does|did|doing) more good\b|\bmore good (?:\w+s)\b/i,
  },
  {
    find: "enough (good|experienced|motivated|flexible|confident|skilled|prepared|patient|big|strong|qualified|old|fast|interesting|clear)(?= |\\.|,|$)(?! (?:people|ideas|engineers|candidates|nurses|teachers|reasons|questions))",
    fix: "$1 enough",
    says: "“Enough” stands behind the adjective.",
    unless: /\benough (?:good|experienced|big|strong|qualified|old|interesting|clear) \w+s\b/i,
  },
  {
    find: "hardly (never|nothing|nobody|no)(?= )",
    says: "“Hardly” says no already.",
    fix: ([, word]) =>
      `hardly ${{ never: "ever", nothing: "anything", nobody: "anybody", no: "any" }[word!.toLowerCase()]}`,
  },
  {
    find: "(don't|didn't|doesn't|do not|did not|does not) (have|had|know|see|need|want|find|get|expect) (no|nothing|nobody|never)(?= |\\.|,|$)(?! (?:choice|one but|doubt|way but))",
    says: "Two negatives make a positive.",
    fix: ([, lead, verb, no]) =>
      `${lead} ${verb} ${{ no: "any", nothing: "anything", nobody: "anybody", never: "ever" }[no!.toLowerCase()]}`,
  },
  { find: "there (is|are|was|were) no any", fix: "there $1 no", says: "“No” and “any” say it twice." },
  { find: "although ((?:[^,.]{3,80})), but", fix: "although $1,", says: "Either “although” or “but”, not both." },
  {
    find: "i very (like|enjoy|enjoyed|appreciate|appreciated|want|hope|liked)(?= )",
    fix: "I very much $1",
    says: "“Very” stands before adjectives; before a verb it is “very much”.",
  },
  {
    find: "(like|liked|enjoy|enjoyed|appreciate|appreciated|love|loved|want|wanted) (?:very much|a lot) (the|your|my|our|this|that|how|his|her)(?= [a-z])",
    fix: "very much $1 $2",
    says: "“Very much” stands before the verb, or behind the thing: “I very much enjoyed the tour”.",
  },
  {
    find: "(to|would|will|can|could|must) precise(?= (?:the|one|that|a|an|my|some|this|what|these)\\b)",
    fix: "$1 clarify",
    says: "“Precise” is no verb in English; it is “clarify”.",
  },
  {
    find: "(speak|spoke|know|knew|understand|communicate|perform|performed|cooperate)((?: [a-z]+){0,4}) (very|so|really|quite) good(?=[.,!]| and| but|$)",
    fix: "$1$2 $3 well",
    says: "How something is done is “well”; “good” tells what it is.",
    unless:
      /\b(?:is|are|was|were|be|feel|felt|sound|sounds|looks?|a|an|the|it|of) (?:\w+ )?(?:very|so|really|quite) good\b|\bknow(?:s|n)? (?:\w+ ){0,3}(?:is|are|was|were)\b/i,
  },
  {
    find: "have (?:a )?(big|large|high|huge) experience(?= |[.,])",
    fix: "have a lot of experience",
    says: "Of experience one has “a lot”.",
  },
  {
    find: "(?<=^|[.!?] |\\n)(the|my|your|our) (salary|role|position|job|team|company|interview|work|task|tasks|project|english|experience|manager|boss|office|product|tour|talk|planner|problem|question) (it|he|she|they) (is|was|are|were|seems|seemed|sounds|sounded|looks|looked)(?= )",
    fix: "$1 $2 $4",
    says: "The subject is there already; the pronoun says it twice.",
  },
  {
    find: "(tell|told|know|knew|explain|explained|understand|understood|asked|ask|showed|show|learn|learned|about) (me |us |you |him |her |them )?(how|where|when|why|what|who) (is|are|was|were) ((?:organi[sz]ed |done |made |built )?)((?:the|your|my|our|this|these) (?:[a-z]+ ){0,3}[a-z]+)(?=[.,!?]|$)",
    says: "In such a clause the verb stands last: “what the tasks are”.",
    fix: (groups) => {
      const [, verb, whom, asked, be, done, what] = groups;
      // "what is the point" is said by everybody.
      if (/^(?:what|who)$/i.test(asked!) && /^(?:is|was)$/i.test(be!)) return undefined;
      return `${verb} ${whom}${asked} ${what} ${be}${done === "" ? "" : ` ${done!.trim()}`}`;
    },
  },
  {
    find: "very much (interesting|good|nice|important|helpful|useful|happy|exciting|satisfied|kind)",
    fix: "very $1",
    says: "Before an adjective “very” is enough.",
  },
  {
    find: "too much (interesting|good|nice|happy|excited|interested|kind)(?= |\\.|,|$)",
    fix: "very $1",
    says: "“Too much” says that it was more than wanted.",
    unless: /\btoo much (?:good|interesting|nice) (?:\w+)\b/i,
  },
];
