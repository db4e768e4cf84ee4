// Does the verb go with its subject?
import { isPlural } from "../../composer/reading/words.ts";
import { conjugate, isVerbForm } from "../../composer/reading/verb-forms.ts";
import type { Mistake } from "./mistake.ts";

/** The head of a sentence or of a clause behind it: what stands before would change the subject. */
const HEAD = "(?<=^|[.!?\\n] |\\n)";
const TOO = "(?: (?:also|really|always|still|just|already|often|never|only))?";
const SINGULARS =
  "quality|variety|way|idea|size|speed|style|history|list|development|atmosphere|importance|range|goal|aim|role|result|knowledge|level|culture|purpose|growth|focus|job|work|experience|interest|combination|mix|use|reason|answer|description|structure|position";
const PLURAL_SUBJECTS =
  "persons|men|women|nurses|rooms|questions|tasks|ideas|people|skills|projects|challenges|requirements|responsibilities|problems|results|products|machines|tools|values|plans|topics|values|details|colleagues|customers|patients|students|things|parts|words|answers|years|goals";

export const AGREEMENT: readonly Mistake[] = [
  {
    find: `${HEAD}(?:my|our|your|the|many|some|most|all) (colleagues|customers|friends|parents|managers|teachers|students|patients|users|clients|engineers|guests|neighbours|neighbors) (says|needs|wants|likes|knows|thinks|works|makes|gives|tells|comes|goes|seems|loves|feels)(?= [a-z])`,
    says: "With a plural the verb has no -s.",
    fix: (groups) =>
      groups[0]!.slice(0, -groups[2]!.length) + (/^goes$/i.test(groups[2]!) ? "go" : groups[2]!.slice(0, -1)),
  },
  {
    find: `${HEAD}the (${PLURAL_SUBJECTS}) (?:of|in|from|at|about|with) (?:the|your|my|our|this|that) (?:[a-z]+ )?([a-z]{3,14}) (was|is|has|makes|gives|shows|needs|sounds|seems|fits)(?= [a-z])`,
    says: "The subject is the plural at the front, so the verb is one too.",
    fix: (groups) => {
      const verb = groups[3]!.toLowerCase();
      const right = {
        was: "were",
        is: "are",
        has: "have",
        makes: "make",
        gives: "give",
        shows: "show",
        needs: "need",
        sounds: "sound",
        seems: "seem",
        fits: "fit",
      }[verb]!;
      return groups[0]!.replace(/\w+$/, right);
    },
  },
  {
    find: `${HEAD}(?:the|your) (${SINGULARS}) of (?:the|your|my|our|these|those|all)? ?(?:[a-z]+ )?([a-z]{3,16}s) (are|were|have)(?= [a-z])`,
    says: "The subject is the singular at the front, so the verb is one too.",
    fix: (groups) => {
      if (!isPlural(groups[2]!.toLowerCase())) return undefined;
      const right = { are: "is", were: "was", have: "has" }[groups[3]!.toLowerCase()]!;
      return groups[0]!.replace(/\w+$/, right);
    },
    unless: /\b(?:combination|mix|variety|range|list) of .*\b(?:are|were|have)\b/i,
  },
  {
    find: `(he|she)${TOO} ([a-z]{3,12})(?= (?:me|us|that|the|how|about|to|with|at|in|very|too|a|an|my|your|for|on|from|more|it)\\b)`,
    says: "After “he” and “she” the verb ends in -s, or stands in the past.",
    fix: (groups) => {
      const verb = groups[2]!.toLowerCase();
      if (
        !isVerbForm(verb, "base") ||
        isVerbForm(verb, "past") ||
        /^(?:have|be|do|put|let|set|cut|read|hit|cost|quit|spread|beat|must|can|may)$/.test(verb)
      )
        return undefined;
      return groups[0]!.replace(/\w+$/, conjugate(verb, "s"));
    },
    unless:
      /\b(?:did|does|do|didn't|doesn't|don't|to|will|would|could|can|may|might|should|must|let|make|made|makes|making|help|helps|helped|see|saw|hear|heard|watch(?:ed|ing)?|had|wish|suggest(?:ed|s)?|insist(?:ed|s)?|recommend(?:ed|s)?|propose[ds]?|request(?:ed)?|demand(?:ed)?|ask(?:ed)?|have|important|essential|vital|lest|that|'d|'ll) (?:\w+ )?(?:he|she)\b|\b(?:he|she)(?: and| or)\b|\b(?:and|or) (?:he|she)\b/i,
  },
  {
    find: `(i|we|you|they)${TOO} (likes|works|needs|wants|thinks|knows|speaks|takes|uses|makes|gives|goes|comes|manages|teaches|hopes|wishes|looks|loves|believes|enjoys|appreciates|understands|lives|studies)(?= (?:very|me|us|you|the|a|an|to|in|at|with|for|on|forward|and|it|that|this|my|your|how)\\b|[.,]|$)`,
    says: "After “I”, “we”, “you” and “they” the verb has no -s.",
    fix: (groups) => {
      const verb = groups[2]!.toLowerCase();
      const base = verb.endsWith("ies")
        ? `${verb.slice(0, -3)}y`
        : /(?:ch|sh|ss|o)es$/.test(verb)
          ? verb.slice(0, -2)
          : verb.slice(0, -1);
      return groups[0]!.replace(/\w+$/, base);
    },
    unless:
      /\b\w+ (?:of|with|for|to|from|by|about|around|near|like|behind|between|than|and|that|which|what|before|after) (?:i|we|you|they) \w+s\b|\b(?:what|how|everything|something|someone|somebody|nobody|anyone|anybody|one|who|thing|work|job|team|place|company|way|part|all|each of|none of|either of|one of) (?:i|we|you|they) \w+s\b|\b(?:meeting|seeing|hiring|helping|showing|telling|giving|thanking|talking to|working with|tool|idea|task|person|people|system|thing|problem|role|tour|letter|book) (?:you|we|they|i) \w+s\b|\b(?:your|my|our|the) \w+ (?:you|we|they|i) \w+s\b/i,
  },
  {
    find: `(it|this) (sound|seem|mean|depend|require|belong|suit|interest|make|give|take|show|help|need|look|feel|fit)(?= (?:me|us|very|a|an|the|like|to|good|great|interesting|on|that|my|your|exactly|perfect|more|clear|as|right|easy|hard|sense)\\b)`,
    says: "After “it” and “this” the verb ends in -s.",
    fix: (groups) => `${groups[1]} ${conjugate(groups[2]!.toLowerCase(), "s")}`,
    unless:
      /\b(?:did|does|do|didn't|doesn't|don't|to|will|would|could|can|may|might|should|must|let|lets|letting|make|makes|made|making|help|helps|helped|helping|see|saw|seeing|hear|heard|watch|watched|watching|have|had|having|suggest(?:ed)?|insist(?:ed)?|that|than|like|of|and|or|with|before|after|about|for|on|'d|'ll) (?:\w+ )?(?:it|this) (?:sound|seem|mean|depend|require|belong|suit|interest|make|give|take|show|help|need|look|feel|fit)\b|\b(?:people|things|tools|teams|\w+s) (?:\w+ )?(?:like|behind|around|of|for|in|with) (?:it|this)\b/i,
  },
  {
    find: "the (role|position|job|project|machine|product|idea|planner|tool|system|process|offer|task|work) (sound|seem|require|interest|match|suit|fit|need|offer|look|mean|include|involve)(?= (?:me|very|a|an|the|like|to|good|great|interesting|my|your|exactly|perfect|more|well|someone|somebody|experience|people)\\b)",
    says: "With a singular the verb ends in -s.",
    fix: (groups) => groups[0]!.replace(/\w+$/, conjugate(groups[2]!.toLowerCase(), "s")),
    unless:
      /\b(?:did|does|do|to|will|would|could|can|may|might|should|must|let|make|makes|made|help|helps|helped|see|saw|hear|have|had|how|what|when|why|where|whether|of|than|'d|'ll|suggest(?:ed)?|insist(?:ed)?) (?:\w+ ){0,2}the (?:role|position|job|project|machine|product|idea|planner|tool|system|process|offer|task|work) \w+\b|\bthe (?:job|project|work|product|process|role|position|task|system) (?:offer|need|fit|match|interest|look) (?:letter|assessment|the|that|was|is)\b/i,
  },
  {
    find: `(?:the|these|those|all|our|your|my|many|their|some|both|most) (${PLURAL_SUBJECTS}|requests|children|nurses|teachers|engineers|systems|documents|teams|companies|orders|reports|persons|employees|users|clients|interviews|processes|rooms|guests|pupils|methods|changes|drivers|trucks|tests|numbers|candidates) (is|was|has|does|doesn't|isn't|wasn't|hasn't)(?= (?:very|so|not|too|always|still|now|handled|done|made|been|being|going|important|good|difficult|big|small|new|happy|slow|fast|clear|interesting|great|high|low|ready|sent|kept|managed|used|given|taken|discussed|written|checked|working|coming|the|a|an|to|in|for|more|much|really|also|already|well)\\b)`,
    says: "With a plural it is “are”, “were”, “have”.",
    fix: (groups) => {
      const right = {
        is: "are",
        was: "were",
        has: "have",
        does: "do",
        "doesn't": "don't",
        "isn't": "aren't",
        "wasn't": "weren't",
        "hasn't": "haven't",
      }[groups[2]!.toLowerCase()]!;
      return groups[0]!.slice(0, -groups[2]!.length) + right;
    },
    unless: new RegExp(
      `\\b(?:of|with|for|to|between|about|in|on|from|by|at|among|behind|how|what|\\w+ing|and|or|that|which|who|one|each|none|number|way|point|part|list|set|whether|reason|thing|work|all (?:the|these|those|our|your|my|their)) (?:the|these|those|all|our|your|my|many|their|some|both|most) (?:\\w+ )?\\w+s? (?:is|was|has|does)|\\b\\w+ing \\w+ (?:the|our|your|my|their) \\w+ (?:is|was|has|does)\\b`,
      "i",
    ),
  },
  {
    find: "(?:me and my (?:team|colleagues?|group|class)|i and my (?:team|colleagues?)) (has|have|is|are|was|were|do|did)",
    says: "As the subject it is “my team and I”.",
  },
  {
    find: "(there is|there was|there's) (many|several|a few|two|three|four|five|six|\\d{1,3}|lots of|a lot of|some) ([a-z]+s)(?= |\\.|,)",
    says: "With a plural it is “there are”.",
    fix: ([, there, many, noun]) =>
      isPlural(noun!.toLowerCase()) ? `${/was/i.test(there!) ? "there were" : "there are"} ${many} ${noun}` : undefined,
    unless:
      /\b(?:a lot of|lots of|some) (?:progress|success|business|news|less|focus|stress|process|access|mess|loss|interest|emphasis|basis|minutes' walk)\b|\b(?:two|three|four|five|six|\d+) (?:hours|minutes|years|weeks|days|months|miles|kilometres|kilometers|metres|meters)\b/i,
  },
];
