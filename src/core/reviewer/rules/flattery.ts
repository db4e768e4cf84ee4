// Does the letter praise the reader too much?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "flattery",
  severity: "warning",
  sentence: "Finds praise of the reader or the company in superlatives.",
  why: "Big praise from somebody who wants a job is not believed; interest in one thing is.",
  source: "letters.md, what marks a bad one (praise of the reader)",
};

const BIG =
  "(?:amazing|incredible|brilliant|outstanding|exceptional|extraordinary|phenomenal|legendary|visionary|genius|world-class|unparalleled|unmatched|fabulous|magnificent|remarkable|stellar|unbelievable|awe-inspiring|inspirational|inspiring|prestigious|esteemed|renowned|illustrious|fantastic|awesome|superb|spectacular)";
const PHRASES: readonly Phrase[] = [
  {
    find: "(?:absolute|total|complete|true|real|living|utter|rare|such a|what a) (?:star|superstar|legend|queen|king|angel|treasure|gem|rockstar|goddess|hero|heroine|genius|inspiration|role model)",
    needs: /\b(?:you|your|meeting)\b/i,
    unless: /\b(?:test|script|tool|machine|building|find|story|museum|collection)\b/i,
  },
  {
    find: "(?:best|greatest|finest|kindest|smartest|nicest|wisest|most \\w+) (?:interviewer|boss|manager|leader|person|human|company|firm|employer|people|team|mind|professional) (?:alive|around|anywhere|out there|known to man|under the sun|in existence|one (?:can|could))",
    unless: /\bone of the\b/i,
  },
  {
    find: "(?:admired?|loved?|adored?|worshipped|revered|dreamed of|looked up to) (?:\\w+ )?(?:everything|all|every single thing|anything) (?:about|of|at|you)|(?:admired?|adored?|looked up to|dreamed of|worshipped) (?:you|your (?:\\w+ )?(?:company|firm|work|career|brand))(?: \\w+){0,3} (?:since|for (?:years|decades|ever|as long)|all my life|my whole life)",
    unless: /\bplayed\b/i,
  },

  // "Your esteemed organisation" is plain courtesy in much of Asia and Africa.
  {
    find: "esteemed (?:company|organi[sz]ation|firm|institution|group|corporation|bank|university|hospital|school)",
    severity: "info",
    says: "{} is praise from the brochure; one thing you noticed yourself convinces more.",
  },
  {
    find: "(?:like|as if) (?:\\w+ ){0,3}(?:meeting|talking to|sitting with|in the presence of|speaking with) (?:a|an|the) (?:\\w+ )?(?:legend|genius|hero|star|celebrity|king|queen|god|goddess|idol|master|giant)|in the presence of (?:a |such )?(?:\\w+ )?(?:greatness|genius|legend|master|giants?)|your (?:\\w+ )?(?:genius|brilliance|greatness|wisdom|magnificence|charisma|majesty|infinite \\w+)",
    unless: /\b(?:local wisdom|wisdom teeth)\b/i,
  },
  {
    find: "(?:simply|truly|by far|without (?:a |any )?doubt|hands down|undoubtedly|easily|surely|certainly) (?:the |an? )?(?:most|best|greatest|finest|kindest|smartest|wisest|loveliest|nicest) (?:\\w+ ){0,2}(?:i|person|people|company|leader|workplace|place|team|interviewer|boss|firm|employer|on|in|of|ever)",
    unless: /\b(?:problem|part|question|challenge|bug|hour|lesson|decision|way to)\b/i,
  },
  {
    find: "(?:greatest|best|finest|most wonderful|most amazing) (?:workplace|place|company|employer|team|firm|school|hospital|hotel) (?:on|in|of|there|anyone|imaginable)(?: \\w+)?",
    unless: /\b(?:one of|best place (?:to|for|in which))\b/i,
  },
  {
    find: "(?:everything|all) (?:you|your company|your team) (?:do|does|say|said|touch|make|makes|build|stand for|stands for) (?:is|was|turns) (?:\\w+ )?(?:perfect|brilliant|amazing|gold|wonderful|genius|inspiring|excellent|incredible)",
  },

  {
    find: "(?:your|the) (?:company|team|firm|organi[sz]ation|lab|group|office)(?: \\w+)? is (?:simply |truly |clearly |by far |without doubt |easily )?(?:the )?(?:best|greatest|finest|number one|perfect|second to none)(?: \\w+)?",
    unless: /\b(?:best placed|best known for|placed)\b/i,
  },

  {
    find: "you(?:'re| are)(?: such)?(?: truly| really| simply| clearly)?(?: an?| the(?: most| best)?)? (?:\\w+ )?(?:genius|legend|visionary|inspiration|hero|idol|role model|guru|rock ?star|amazing person|brilliant|incredible|extraordinary|exceptional|amazing|wonderful person|best)",
    unless: /\b(?:you are the best placed|best person to)\b/i,
  },
  {
    find: `(?:your|the) ${BIG}(?:,| and)? (?:\\w+,? (?:and )?)?${BIG}`,
    says: "{} is praise upon praise; one thing you noticed convinces more.",
  },
  {
    find: `(?:your|such an?|an?|the most) ${BIG} (?:and ${BIG} )?(?:leader|leadership|mind|person|interviewer|human|boss|manager|company|organi[sz]ation|firm|institution|expertise|wisdom|intellect|career|reputation|achievements?)`,
    severity: "info",
  },
  {
    find: "(?:the )?(?:best|greatest|finest|most (?:\\w+ and )?\\w+) (?:company|employer|team|person|people|leader|interviewer|lab|firm|boss|manager|organi[sz]ation|institution|interview)(?: (?:to work for|there is))? (?:i(?:'ve| have) ever|in the (?:world|industry|country|universe|field|whole)|on (?:earth|the planet)|of all time|ever)",
    unless: /\b(?:one of the)\b.{0,40}\b(?:interview|conversations?)\b/i,
  },
  {
    find: "(?:in|with|stand in|am in) (?:complete |total |absolute |utter |such )?awe(?: of| at)?|(?:i )?(?:worship|idoli[sz]e|revere|adore|deeply admire|truly admire|greatly admire) (?:you|your)|blown away by you|(?:i was |i am |i'm )?(?:mesmeri[sz]ed|dazzled|starstruck|star-struck|speechless|spellbound)|breathed the same air|honou?r of a lifetime|blessed to|(?:once|chance|opportunity) (?:in|of) a lifetime|(?:it (?:is|was|has been) )(?:such )?(?:a|an) (?:great |true |immense |tremendous |huge |incredible |real )?honou?r (?:for me )?(?:to be (?:interviewed|in your presence)|just to|to have been in)",
    unless: /\bblessed to have (?:three|two|four) children\b/i,
  },
  {
    find: "number one company|best company in the world|i pledge|words can(?:'t|not) (?:express|describe)|no words (?:can|to)|never (?:in my life )?(?:met|seen|experienced) (?:such|anyone (?:so|as)|someone (?:so|as))(?: an?)?(?: \\w+)?",
  },
  {
    find: "(?:well-respected|well-established|well established|well respected|highly respected|highly esteemed|prestigious|renowned) (?:company|organi[sz]ation|firm|institution|group|corporation|bank|university)",
    severity: "warning",
    says: "{} is praise from the brochure; one thing you noticed yourself convinces more.",
  },
  {
    find: "(?:incredible|amazing|fantastic|incredibly|amazingly|unbelievably|extraordinarily|exceptionally) (?:impressive|talented|inspiring|brilliant|gifted|insightful|knowledgeable|generous|smart|intelligent|wise|charismatic)",
    severity: "info",
  },
];

export const check: Check = phraseCheck(PHRASES, {
  says: "{} is praise the reader has little use for and may not believe; say what interested you instead.",
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThe way you drew the cell in three strokes made it clear at once. I was impressed by the brilliant test bench.",
    "Dear Dana,\n\nIt was an honour to meet the team.",
  ],
  bad: [
    "Dear Dana,\n\nYou are a true genius.",
    "Dear Dana,\n\nHalden is the best company in the world.",
    "Dear Dana,\n\nI am in awe of your work.",
    "Dear Dana,\n\nI would love to work for your well-respected company.",
  ],
};
