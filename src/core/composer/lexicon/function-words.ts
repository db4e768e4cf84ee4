// Which words hold a phrase together: determiners, prepositions, pronouns, auxiliaries, conjunctions, adverbs?

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const DETERMINERS = words(
  "a an the this that these those my your his her its our their every each any some no another all both either neither several many few much more most less enough whichever whatever such various multiple numerous half double countless plenty",
);

export const POSSESSIVES = words("my your his her its our their");

export const NUMBER_WORDS = words(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen couple",
);

export const PREPOSITIONS = words(
  "about above across after against along alongside amid among amongst around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over past per plus regarding round since than through throughout to toward towards under underneath until up upon versus via vs with within without worth including",
);

export const PRONOUNS = words(
  "i you he she it we they someone everyone everybody somebody nobody anyone this that these those there",
);

export const OBJECT_PRONOUNS = words(
  "me you him her it us them each everyone everybody someone people themselves itself",
);

export const AUXILIARIES = words(
  "am is are was were has have had do does did will would can could shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't",
);

export const MODALS = words(
  "will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't mustn't",
);

export const QUESTION_WORDS = words("how why what when where which who whom whose whether if");

export const SUBORDINATORS = words(
  "because when while whenever where whereas if unless until since although though after before as once so that which who whose whom but and or",
);

export const ADVERBS = words(
  "also already always currently now often regularly successfully recently personally independently jointly previously formerly actively consistently frequently usually typically mostly mainly largely originally initially eventually finally later then still even just only simply quickly closely carefully proudly directly single-handedly singlehandedly effectively efficiently together never really quite once twice not constantly continually continuously hardly rarely seldom sometimes sooner late early fast hard alone daily weekly monthly today more less often much almost nearly again well both slowly badly too",
);

/** Adjectives that stand after "I am", followed by a preposition or nothing. */
export const SELF_ADJECTIVES = words(
  "fluent native certified trained comfortable experienced familiar good strong proficient skilled able used responsible bilingual trilingual licensed licenced qualified registered confident accustomed adept competent conversant well-versed versed knowledgeable accredited available ready willing flexible punctual organised organized patient curious eligible authorised authorized based excellent great accountable happy at-home active hands-on self-taught chartered vaccinated insured cleared calm quick passionate known keen interested motivated reliable enthusiastic open aware careful hardworking hard-working detail-oriented dependable adaptable multilingual respected trusted safe friendly tidy diligent fast precise thorough",
);

/** Participles and adjectives in -ed that open a noun phrase rather than tell what was done. */
export const PARTICIPLE_ADJECTIVES = words(
  "advanced aged applied assisted automated balanced based blended combined complicated connected dedicated delayed detailed distributed embedded estimated evidence-based experienced expanded extended fixed fragmented guided hand-tuned increased improved integrated limited licensed linked managed mixed nested outdated overcrowded planned proposed qualified rapid-fire recorded reduced related repeated scattered shared skilled so-called specialised specialized spoken structured supervised talented targeted tiered trained unexpected unified unplanned unstructured untested used varied written broken lost driven proven",
);

/** Words in -ed or -ing that are no verb forms. */
export const NOT_VERBS = words(
  "need seed feed speed weed indeed hundred bed red shed sled breed greed embed exceed proceed succeed naked sacred wicked rugged king ring string spring thing something anything nothing everything during evening morning ceiling sibling wedding sterling bring sing spring wing ping boeing",
);

/** Adjectives in front of a noun, listed where the noun phrase reader has to step over them. */
export const ADJECTIVES = words(
  "new old first second third fourth last next big small large major minor main key long short high low full part-time full-time early late whole entire own other same different international national local regional global internal external digital technical commercial clinical medical legal financial public private senior junior annual monthly weekly daily quarterly cross-functional good better best great strong weak difficult hard easy complex simple central open upcoming current former previous recent future possible potential important critical urgent successful additional complete comprehensive effective efficient detailed multilingual European American British German French Asian African chronic acute seasonal rural urban young older bigger smaller larger smaller higher lower green remote hybrid mobile online offline in-house real live manual modern legacy single multi-site nationwide corporate strategic operational industrial electrical mechanical chemical structural social mental physical emotional special bilingual constant tight heavy light deep wide broad narrow slow fast quick ageing aging temporary permanent",
);
