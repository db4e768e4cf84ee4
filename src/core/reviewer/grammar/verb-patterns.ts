// Which form of a verb follows which verb, and what would be right where another stands?
import { NOUN_LIKE } from "../../composer/lexicon/verbs.ts";
import { baseOf, conjugate, isVerbForm } from "../../composer/reading/verb-forms.ts";
import type { Mistake } from "./mistake.ts";

/** What stands behind a verb and hardly ever behind a noun of the same spelling. */
const AFTER_VERB =
  "(?= (?:to|with|for|at|in|on|from|about|you|your|me|my|us|our|the|a|an|it|more|what|how|together|there|again|back|as|under)\\b)";

/** A plain verb where the form in -ing belongs: "to hear" → "to hearing". A noun of the same spelling is none. */
function toIng(word: string, isBeforeObject: boolean): string | undefined {
  const lower = word.toLowerCase();
  if (!isVerbForm(lower, "base") || /ing$/.test(lower)) return undefined;
  if (NOUN_LIKE.has(lower) && !isBeforeObject) return undefined;
  return conjugate(lower, "ing");
}

/** Any form of a verb where the plain one belongs: "to hearing", "to met" → "to hear", "to meet". */
function toBase(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (isVerbForm(lower, "base")) return undefined;
  return baseOf(lower, "ing") ?? baseOf(lower, "past") ?? baseOf(lower, "participle") ?? baseOf(lower, "s");
}

/** Two rows: any verb at all, and a word that may be a noun only where an object follows. */
function wantsIng(before: string, says: string, unless?: RegExp, afterNoun = AFTER_VERB): Mistake[] {
  const row = (after: string, isBeforeObject: boolean): Mistake => ({
    find: `(${before}) ([a-z]{2,14})${after}`,
    says,
    fix: ([, lead, verb]) => {
      const right = toIng(verb!, isBeforeObject);
      return right === undefined || (isBeforeObject && !NOUN_LIKE.has(verb!.toLowerCase()))
        ? undefined
        : `${lead} ${right}`;
    },
    ...(unless === undefined ? {} : { unless }),
  });
  return [row("", false), row(afterNoun, true)];
}

function wantsBase(before: string, says: string, forms: RegExp, unless?: RegExp): Mistake {
  return {
    find: `(${before}) ([a-z]{3,16})(?= [a-z]|[.,!])`,
    says,
    fix: ([, lead, verb]) => {
      const right = forms.test(verb!) ? toBase(verb!) : undefined;
      return right === undefined ? undefined : `${lead} ${right}`;
    },
    ...(unless === undefined ? {} : { unless }),
  };
}

const THANKS =
  "(?:thank you|thanks|many thanks|thank you all|thanks all)(?: (?:so much|very much|a lot|again|once again|once more))? for";
const MODAL =
  "can|could|will|would|should|may|might|must|cannot|can't|couldn't|won't|wouldn't|shouldn't|i'll|you'll|we'll|they'll";

export const VERB_PATTERNS: readonly Mistake[] = [
  ...wantsIng("look(?:s|ed|ing)? forwards? to", "After “look forward to” the verb ends in -ing."),
  ...wantsIng(THANKS, "After “thank you for” the verb ends in -ing.", undefined, "(?= (?:me|us|my|the time|time)\\b)"),
  ...wantsIng(
    "(?:interested|experienced|specialised|specialized|successful|involved) in",
    "After “in” the verb ends in -ing.",
    /\bin (?:design|research|care|work|process|product|project|support|change|risk|quality|test|finance|trade|marketing|market|print|press|play|sport|film|form|place|contact|touch|charge|line|control|demand|need|use|time)\b(?! (?:the|your|a|my|it|this|that)\b)/i,
  ),
  ...wantsIng(
    "(?:capable|possibility|chance|idea|way|means|thinking|dream(?:ing)?|proud|tired|fond) of",
    "After “of” the verb ends in -ing.",
  ),
  ...wantsIng(
    "(?:i am|i'm|i was|am|are|we are|we're|he is|she is|got|getting|get|become|became) used to",
    "After “be used to” the verb ends in -ing.",
  ),
  ...wantsIng(
    "(?:insist(?:ed|s)?|keen|focus(?:ed|es|ing)?|concentrate[ds]?|count(?:ing)?) on",
    "After “on” the verb ends in -ing.",
  ),
  ...wantsIng(
    "(?:before|after|without|instead of|besides|apart from|by means of) to",
    "After “before”, “after” and “without” the verb ends in -ing, without “to”.",
  ).map((mistake): Mistake => ({
    ...mistake,
    fix: (groups) => {
      const right = typeof mistake.fix === "function" ? mistake.fix(groups) : undefined;
      return right?.replace(/ to /i, " ");
    },
  })),
  ...wantsIng(
    "(?:grateful|thankful|sorry|responsible|apologi[sz]e|known|reason) for",
    "After “for” the verb ends in -ing.",
  ),
  ...wantsIng("(?:good|great|excellent|bad|better) at", "After “at” the verb ends in -ing."),
  ...wantsIng(
    "(?:contribut(?:e|es|ed|ing)|commit(?:ted)?|dedicated|devoted|opposed|objection|accustomed|in addition|due|prior|with a view) to",
    "After this “to” the verb ends in -ing.",
    // What is due to happen, and what one gives to without doing it.
    /\b(?:due|committed|dedicated) to (?:open|start|begin|end|close|finish|arrive|launch|move|retire|expire|leave|join|go|come|be|meet|report|return|land|ship|complete|sign|speak|take|run|last)\b|\bto open source\b/i,
  ),
  ...wantsIng(
    "(?:worth|busy|spen[dt] (?:\\w+ ){0,3}(?:time|hours|days|weeks|months|years)|no use|no point) to",
    "Here the verb ends in -ing, without “to”.",
  ).map((mistake): Mistake => ({
    ...mistake,
    fix: (groups) =>
      (typeof mistake.fix === "function" ? mistake.fix(groups) : undefined)?.replace(/ to (?=\w+ing$)/i, " "),
  })),
  {
    find: "(enjoy(?:ed|s|ing)?|appreciated?|finish(?:ed)?|avoid(?:ed)?|consider(?:ed)?|suggest(?:ed)?|recommend(?:ed)?|practi[sc]ed?|miss(?:ed)?|imagined?|involves?|mind|keep|kept) to ([a-z]{2,14})",
    says: "After “{}”'s first verb the next one ends in -ing, without “to”.".replace("“{}”'s first verb", "this verb"),
    fix: ([, lead, verb]) => {
      const right = toIng(verb!, true);
      return right === undefined ? undefined : `${lead} ${right}`;
    },
    unless:
      /\b(?:in order to|enough to|so much as to|(?:was|were|is|are|been|be|it's|generally|strongly|highly|not|also|still|often) (?:\w+ )?(?:considered|finished|avoided|suggested|recommended|practi[sc]ed|missed|appreciated|kept) to|to keep to|keep to|kept to|(?:much|more|greatly|well|fully|widely) \w+ to|mind to|a mind|appreciated to)\b/i,
  },
  {
    find: "(enjoy(?:ed|s)?|finished|avoid(?:ed)?|keep|kept) (talk|meet|speak|learn|hear|discuss|visit|read|chat|work|listen|see)(?= (?:with|to|you|about|more|the|from|on|how|your)\\b)",
    says: "After this verb the next one ends in -ing.",
    fix: ([, lead, verb]) => `${lead} ${conjugate(verb!.toLowerCase(), "ing")}`,
    unless: /\b(?:keep|kept) (?:read|work)\b/i,
  },
  wantsBase(
    "would like to|'d like to|i want to|we want to|wanted to|hope to|hoping to|able to|happy to|glad to|pleased to|delighted to|ready to|try to|allowed to|need to|decided to|plan to|nice to|great to|good to|lovely to|pleasure to|opportunity to|chance to|in order to|let me|help me|made me|makes me",
    "Here comes the plain verb.",
    /(?:ing|ed|met|saw|seen|spoke|spoken|took|taken|gave|given|went|gone|came|told|knew|known|wrote|written|thanks|knows|hears|meets)$/i,
    /\b(?:ready|able|happy|glad) to (?:being|meeting|hearing)\b.*\bas opposed\b|\b(?:help|let|made|makes) me (?:feeling|exhausted|tired|excited|interested|convinced|intrigued|impressed|delighted|pleased|curious|inspired|energi[sz]ed|motivated|worried|prepared|concerned|determined|amazed|stressed|bored|confused|surprised|united|embarrassed|encouraged|needed|wanted|valued|respected)\b|\bmade me \w+ed\b/i,
  ),
  wantsBase(
    MODAL,
    "After “can”, “will” and their like comes the plain verb.",
    /ing$/i,
    /\b(?:can|will|may|must|might) (?:nothing|something|anything|everything|spring|string|evening|morning|during|king|being|boeing|building|training|opening|bring)\b|\bthe (?:can|will|might|must) \w+ing\b/i,
  ),
  {
    find: `(${MODAL}) (been|gone|done|seen|went|came|knew|saw|worked|helped|joined|contributed|learned|learnt|met|gave|took|sent)(?= [a-z]|[.,])`,
    says: "After “can”, “will” and their like comes the plain verb.",
    fix: ([, modal, verb]) => `${modal} ${toBase(verb!) ?? verb}`,
    unless: /\b(?:can|will|must|may) (?:worked|helped|met)\b.*\bout\b|\bfree will\b|\bthe (?:can|will)\b/i,
  },
  {
    find: "(can|could|will|would|should|may|might|must) to ([a-z]{2,14})",
    fix: ([, modal, verb]) => (isVerbForm(verb!.toLowerCase(), "base") ? `${modal} ${verb}` : undefined),
    says: "After “can”, “will” and their like comes the verb without “to”.",
    unless:
      /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?|in|of|from|until|by|early|late|mid) may to\b|\bmay \d{1,2}\b|\b(?:the|his|her|free|good|own|my|a|strong) will to\b|\byou can to\b.*\bwhat\b|\b(?:as|than|what|all|everything|whatever|that) (?:i|you|we|they|he|she|it) (?:can|could|will|would|should|may|might|must) to\b/i,
  },
  {
    find: "(will|would|could|must|should|may|might|to) (can|must|could|should|might)(?= [a-z])",
    says: "Two verbs of this kind do not stand side by side; “be able to” helps.",
    fix: ([, first, second]) =>
      /^(?:can|could)$/i.test(second!)
        ? `${first} be able to`
        : /^must$/i.test(second!)
          ? `${first} have to`
          : undefined,
    unless:
      /\bto (?:can|could) (?:be|the|fruit|fish|tomatoes)\b|\b(?:might|could) should\b|\bthe \w+ (?:will|must) can\b/i,
  },
  {
    find: "(makes?|made|making) (me|us|you|him|her|them|it) to ([a-z]{2,14})",
    says: "After “make” somebody do something there is no “to”.",
    fix: ([, make, whom, verb]) => (isVerbForm(verb!.toLowerCase(), "base") ? `${make} ${whom} ${verb}` : undefined),
    unless:
      /\bmade (?:it|them|him|her|us) to (?:order|measure|the)\b|\b(?:was|were|is|are|been|be) made\b|\bmade it to\b/i,
  },
  {
    find: "(let|lets) (me|us|you|him|her|them) to ([a-z]{2,14})",
    says: "After “let” there is no “to”.",
    fix: ([, lead, whom, verb]) => (isVerbForm(verb!.toLowerCase(), "base") ? `${lead} ${whom} ${verb}` : undefined),
  },
  {
    find: "(want|wants|wanted|would like|would love|expect|need|wish) that (you|he|she|they|we|i|my team|the team) (?:will |would |should |can |could )?([a-z]{2,14})",
    says: "It is “want somebody to do something”, without “that”.",
    fix: ([, lead, whom, verb]) => {
      const object = { i: "me", he: "him", she: "her", they: "them", we: "us" }[whom!.toLowerCase()] ?? whom;
      const base = isVerbForm(verb!.toLowerCase(), "base") ? verb : toBase(verb!);
      return base === undefined || /^(?:expect|wish)$/i.test(lead!) ? undefined : `${lead} ${object} to ${base}`;
    },
  },
  {
    find: "(suggest|suggested|recommend|recommended|propose|proposed) (me|you|us|him|her|them) to ([a-z]{2,14})",
    says: "One suggests that somebody does something; “to” does not follow.",
    fix: ([, lead, whom, verb]) => {
      const subject = { me: "I", us: "we", him: "he", her: "she", them: "they" }[whom!.toLowerCase()] ?? whom;
      return /^suggest|^propos|^recommend/i.test(lead!) && isVerbForm(verb!.toLowerCase(), "base")
        ? `${lead} that ${subject} ${verb}`
        : undefined;
    },
    unless: /\brecommend(?:ed)? (?:me|you|us|him|her|them) to (?:the|your|my|a|his|her|their|our)\b/i,
  },
  {
    find: "(explain|explained|describe|described|suggest|suggested|present|presented|mention|mentioned) (me|us|you|him|her|them) (the|how|what|why|about|your|a|my|that|more)",
    says: "One explains something to somebody: “{}” needs “to”.",
    fix: ([, verb, whom, next]) =>
      /^(?:present|suggest|mention)/i.test(verb!) && /^(?:that|about|a|more)$/i.test(next!)
        ? undefined
        : `${verb} to ${whom} ${next}`,
    unless: /\bcan (?:explain|describe) you\b.*\?|\bpresented (?:me|us|you|him|her|them) (?:the|a|with)\b/i,
  },
  {
    find: "(am|is|are|was|were|'m) (totally |fully |completely |very |not )?agree(?= |\\.|,|!|$)",
    fix: ([, be, how]) =>
      how?.toLowerCase() === "not "
        ? /^(?:was|were)$/i.test(be!)
          ? "did not agree"
          : "do not agree"
        : be === "'m"
          ? undefined
          : `${how && !/very/i.test(how) ? how : ""}agree`,
    says: "“Agree” is a verb of its own: “I agree”.",
  },
  {
    find: "(i am|i'm|he is|she is|he's|she's|we are|we're|they are|they're) (work|study|speak|want|know|hope|think|have|write|send|believe|understand|appreciate|wish|enjoy|believe|apply|learn|remember)(?= [a-z])",
    says: "Either “I work” or “I am working”, not both.",
    fix: ([, who, verb]) => {
      const person = who!.replace(/(?: am| is| are|'m|'s|'re)$/i, "");
      return `${person} ${/^(?:he|she)$/i.test(person) ? conjugate(verb!.toLowerCase(), "s") : verb}`;
    },
    unless:
      /\b(?:we are|they are|i am|i'm) (?:study|work|study) (?:abroad|colleagues|friends|partners|mates|buddies|permit|related)\b|\bwhat (?:i am|we are|they are) (?:have|know)\b/i,
  },
  {
    find: "(?<=^|[.!?] |\\n)(i) (working|looking|studying|writing|hoping|waiting|living|applying|thinking|enjoying|wondering)(?= [a-z])",
    says: "“Am” or “was” is missing: “I am working”.",
    fix: ([, , verb]) => `I am ${verb}`,
  },
  {
    find: "(i|we|he|she|they|you) (was|were) (worked|went|came|arrived|thought|knew|enjoyed|agreed|spoke|happened|had|did|learned about|got)(?= [a-z]|[.,])",
    says: "One past is enough: the verb shows it already.",
    fix: ([, who, , verb]) => `${who} ${verb}`,
    unless:
      /\b(?:was|were) (?:wanted|liked|lived|worked|enjoyed|had|thought) (?:by|in as|on by|out|over|up|of)\b|\bwanted (?:by|for)\b/i,
  },
  {
    find: "(i am|i'm|i was|i have been) graduated (from|in|at|with)",
    fix: "I graduated $2",
    says: "One graduates: “I graduated from”.",
  },
  {
    find: "(did|didn't|did not|does|doesn't|does not|do|don't|do not) (i|you|we|they|he|she|it)? ?(went|came|saw|took|gave|wrote|spoke|had|knew|got|made|was|were|said|told|wanted|worked|needed|liked|expected|received|asked|heard|met|has|needs|wants|works|understood|found|felt|thought|brought|left|lost|kept|began|chose|forgot|sent|spent|taught|meant|started|finished|learned|answered|explained|mentioned|managed|seemed|looked)(?= [a-z]|[.,?])",
    says: "After “did” and “do” comes the plain verb.",
    fix: ([, lead, who, verb]) =>
      `${lead}${who ? ` ${who}` : ""} ${toBase(verb!) ?? (/^(?:was|were)$/i.test(verb!) ? "be" : verb)}`,
    unless:
      /\b(?:what|all|everything|things|than|as|so) (?:i|you|we|they|he|she|it) (?:did|do|does)\b|\b(?:did|do|does),? (?:had|has|was|were|made|got|needs|wants|works|worked)\b|\b(?:you|i|we|they) (?:do|did) (?:was|has|had|is|made)\b|\b(?:to|will|would|can|could|not to|might|must|should) do (?:was|were|has|had|made|needs|needed|worked)\b|\b(?:work|things?|what|job|way|part|stuff|role|one|all) (?:\w+ ){0,4}(?:do|does|did) (?:was|were|has|had|made|needs|needed|worked|works|wants|wanted|got)\b/i,
  },
  {
    find: "(motivated|ready|able|happy|excited|prepared|eager|glad) for ([a-z]{2,14})(?= [a-z])",
    says: "Before a verb it is “to”.",
    fix: ([, how, verb]) =>
      isVerbForm(verb!.toLowerCase(), "base") && !NOUN_LIKE.has(verb!.toLowerCase()) ? `${how} to ${verb}` : undefined,
  },
  {
    find: "for to ([a-z]{2,14})",
    says: "The purpose is told by “to” alone.",
    fix: ([, verb]) => (isVerbForm(verb!.toLowerCase(), "base") ? `to ${verb}` : undefined),
    unless:
      /\b(?:ask|asked|asking|hope[d]?|accounted|called|cared|looked|paid|used|what|allowed|planned|something|anything|nothing|much|lot|thank you|thanks|responsible|sorry|grateful|interested|looking) for to\b/i,
  },
  {
    find: "for (show|prove|give|make|do|see|find|keep|meet|take|improve|learn|know|achieve|become|understand|contribute|grow|develop|reduce|increase|get|be)(?= (?:the|my|your|our|a|an|more|how|what|it|this|that|better|part|in|with|from)\\b)",
    fix: "to $1",
    says: "The purpose is told by “to”: “to improve”.",
    unless:
      /\b(?:look|looking|asked?|wait(?:ing)?|thank you|thanks|responsible|not) for\b|\bfor (?:increase|reduce|get|be) (?:in|with)\b/i,
  },
  {
    find: "(meet|talk|speak|hear|see|discuss|visit|have|learn|get)((?: \\w+){1,5}) and (learning|hearing|meeting|seeing|discussing|talking|getting|speaking|finding)(?= (?:more|about|from|you|your|the|how|what|to|with)\\b)",
    says: "Both verbs want the same form: “to meet you and learn”.",
    fix: ([whole, , , second]) => whole!.replace(new RegExp(`${second}$`, "i"), toBase(second!) ?? second!),
    unless:
      /\b(?:about|of|for|with|by|in|on|enjoy(?:ed)?|appreciate[d]?|like[d]?|love[d]?|from|through|before|after|between|includ\w+) (?:\w+ ){0,8}and (?:learning|hearing|meeting|seeing|discussing|talking|getting|speaking|finding)\b|\b\w+ing\b.*\band (?:learning|hearing|meeting|seeing|discussing|talking|getting|speaking|finding)\b/i,
  },
  {
    find: `(${THANKS}) ([a-z]+ing)((?: [a-z']+){1,6}) and (explained|explain|showed|show|gave|give|shared|share|told|tell|answered|answer|introduced|introduce|took|take|made|make|let|listened|listen|invited|invite)(?= (?:me|us|my|the|to|your|all|our|everything|so)\\b)`,
    says: "Both verbs want the same form: “for meeting me and explaining”.",
    fix: ([whole, , , , second]) => {
      const lower = second!.toLowerCase();
      const base = isVerbForm(lower, "base") ? lower : toBase(lower);
      return base === undefined ? undefined : whole!.replace(new RegExp(`${second}$`, "i"), conjugate(base, "ing"));
    },
  },
  {
    find: "(would appreciate|appreciate|'d appreciate|would love|would like|would be glad of) if (you|we|someone|i)(?= [a-z])",
    fix: "$1 it if $2",
    says: "Before “if” an “it” is needed: “I would appreciate it if …”.",
    severity: "info",
  },
  {
    find: "(would|will) be appreciate(?= |\\.|,|$)",
    fix: "$1 appreciate",
    says: "It is “would appreciate”.",
  },
  {
    find: "i use to (work|live|be|do|have|go|play|study|teach|help|lead|run)",
    fix: "I used to $1",
    says: "What was and is no longer is “used to”; what still is, “usually”.",
    unless: /\b(?:what|which|that|tool|method|software|things?|words?|system|the \w+) i use to\b/i,
  },
  {
    find: "(?:thank you|thanks) for to (\\w+)",
    says: "After “thank you for” the verb ends in -ing, without “to”.",
    fix: ([whole, verb]) => {
      const right = toIng(verb!, true);
      return right === undefined ? undefined : whole!.replace(/ to \w+$/i, ` ${right}`);
    },
  },
  {
    find: "i feel(?:ed)? myself (comfortable|good|well|ready|confident|happy|at home|welcome)|i felt myself (comfortable|good|well|ready|confident|happy|at home|welcome)",
    says: "One feels comfortable, without “myself”.",
    fix: ([whole, now, past]) => (now ? `I ${/feeled/i.test(whole!) ? "felt" : "feel"} ${now}` : `I felt ${past}`),
  },
  {
    find: "(can|could|will|would|should|may|might|must)( not|n't) to ([a-z]{2,14})",
    says: "After “can”, “will” and their like comes the verb without “to”.",
    fix: ([, modal, not, verb]) => (isVerbForm(verb!.toLowerCase(), "base") ? `${modal}${not} ${verb}` : undefined),
    unless:
      /\b(?:why|when|where|than|as|what) (?:\w+ )?(?:not|n't) to\b|\b(?:may|might|would|will) not to (?:everyone|all|me|my|your)\b/i,
  },
  {
    find: "(have|has|had|having) been (worked|gone|come|lived|arrived|stayed|travelled|traveled|happened|graduated|volunteered)(?= [a-z]|[.,])",
    says: "One past is enough: “have worked”.",
    fix: "$1 $2",
    unless: /\b(?:been worked|been lived) (?:on|out|over|up|by|in by)\b/i,
  },
  {
    find: "interested to (work|join|be|become|do|get|have|take|apply|continue|develop|start|contribute|help|lead|make)",
    says: "It is “interested in” and the form in -ing.",
    fix: ([, verb]) => `interested in ${conjugate(verb!.toLowerCase(), "ing")}`,
    unless: /\binterested to (?:have|be) (?:your|told|heard)\b/i,
  },
  {
    find: "know to (use|work|speak|make|do|drive|cook|manage|handle|write|program|organi[sz]e|solve|read|sell|repair|operate)(?= )",
    says: "A skill is “know how to”.",
    fix: "know how to $1",
  },
  {
    find: "(said|says) (me|us|him|her|them)(?= (?:that|to|the|how|what|about)\\b|[.,])",
    says: "Somebody is “told” something; what is “said” needs “to”.",
    fix: ([, verb, whom]) => `${/^said$/i.test(verb!) ? "told" : "tells"} ${whom}`,
  },
  {
    find: "if (i|you|we|they|he|she|it) will ([a-z]{2,14})(?= [a-z]|[.,])",
    says: "After “if” the future is in the present.",
    fix: ([, who, verb]) =>
      isVerbForm(verb!.toLowerCase(), "base")
        ? `if ${who} ${/^(?:he|she|it)$/i.test(who!) ? conjugate(verb!.toLowerCase(), "s") : verb}`
        : undefined,
    severity: "info",
    unless:
      /\b(?:ask|asked|asking|know|knew|see|wonder\w*|tell|told|sure|unsure|decide[ds]?|doubt\w*|check|hear|as|question(?: is)?) (?:me |you |us )?if\b|\bif you will\b[.,]|\bif you will (?:be (?:in|at|available|free|able)|forgive|allow|excuse|pardon|indulge)\b/i,
  },
];
