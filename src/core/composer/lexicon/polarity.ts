// Which words speak of what goes wrong, and which only look like it?

/** Things, by how openly they speak of trouble. Plurals follow from the singular. */
export const BAD_NOUNS = {
  /** To be named without joy. */
  delicate: `backlog absence absenteeism sickness vacancy no-show damage strike closure churn waste scrap overrun
    shortfall denial reject remake mispick defect rework fatigue conflict dispute tension infestation outbreak relapse
    readmission arrears deficit downturn slump cutback drop-off dropoff overtime congestion bottleneck overcrowding
    wait cancellation near-miss queue debt crime eviction homelessness shoplifting asbestos attack murder overdose
    addiction poverty famine trauma gang ransomware shouting truancy blackout`,
  /** For the day after only. */
  blunt: `failure theft fraud shrinkage attrition fall complaint loss delay bug crash drop problem trouble shortage lack
    accident injury mistake downtime outage breach burnout abuse violence assault aggression harassment bullying vandalism
    discrimination death suicide mortality casualty lay-off layoff redundancy bankruptcy insolvency write-off
    overspend underspend breakdown stoppage dropout understaffing mismanagement infighting
    misconduct negligence cheating racism sexism corruption bribery embezzlement decline deterioration distrust disorder
    mistrust lawsuit penalty contamination stress`,
  /** Not to be repeated. */
  hard: `mess chaos disaster nightmare garbage rubbish joke crap hell shambles crook madhouse circus catastrophe fiasco
    trainwreck nonsense bullshit incompetence laziness idiocy`,
} as const;

/** What befalls a house or its people, as verbs in any form. */
export const BAD_VERBS = {
  delicate: `overrun`,
  blunt: `struggle suffer fail lack stall slip decline shrink deteriorate worsen collapse plunge plummet dwindle stagnate
    complain blame threaten resign quit delay overspend underperform under-report underreport misuse crash drop lose
    dread argue waste leak rot ignore refuse neglect fall sink halve overcharge mistreat misbehave bicker squabble backfire
    malfunction jam corrode misfire mislead miscalculate lag stumble flounder derail kill`,
  hard: `hate detest despise suck cheat bully harass sabotage embezzle bribe`,
} as const;

/** Qualities: bad where they are said of something ("is slow"), less so before their noun ("slow installs"). */
export const BAD_ADJECTIVES = {
  delicate: `angry stressed tired flaky confused unstable untrained unclear overbooked endless alarming tense afraid scared
    ageing aging missing cancelled canceled irregular inconsistent incomplete unpaid overdue
    frustrated anxious worried sceptical skeptical reluctant hesitant shy`,
  blunt: `bad worse poor terrible awful horrible weak slow broken outdated obsolete clunky unreliable unsafe unfair
    understaffed short-staffed shorthanded short-handed overloaded overworked overstretched underpaid undertrained
    demotivated demoralised demoralized exhausted desperate painful dysfunctional rude hostile stuck wrong chaotic
    unprofitable impossible loss-making underfunded neglected dirty filthy dilapidated run-down old-fashioned`,
  hard: `crazy insane lazy unhappy useless drunk asleep incompetent hopeless corrupt toxic stupid ridiculous pathetic
    furious clueless pointless racist sexist`,
} as const;

/** What one does about trouble: behind these it is the work, not the fault. */
export const HANDLING_VERBS = `prevent reduce handle manage treat avoid cut fight tackle detect investigate resolve mediate
  support coach care deal cope respond react record track measure monitor analyse analyze fix repair learn lower limit
  minimise minimize eliminate stop control protect insure predict forecast model assess diagnose defend restore recover
  rehabilitate debrief catch solve clear mitigate halve end log count inspect trace remove adjust screen classify
  heal defuse de-escalate manage escalate triage process answer follow settle compensate adjudicate litigate counsel
  curb combat shorten absorb win regain`;

/** What a trade or a team is called after: "fall prevention", "fraud desk", "wound care". */
export const HANDLING_NOUNS = `prevention handling management control reduction avoidance protection detection analysis
  analytics investigation response relief care treatment clinic team unit desk department line hotline helpline advice
  adviser advisor counselling counseling adjusting adjuster adjustment policy procedure protocol reporting recovery
  monitoring review register registry log screening testing test insurance law lawyer mediation mediator resolution
  rehabilitation rehab support service training awareness drill programme program project system software safety
  inspection inspector research study modelling modeling forecasting prediction model assessment diagnosis nurse nursing
  surgery surgeon ward specialist officer collection stewardship investigator examiner examination claim case tribunal
  hearing statistics survey taskforce workshop seminar conference course classification simulation mitigation
  repair removal sorting recycling separation disposal tracker tracking ticket tolerance 
  message code budget bar mode tree scenario report ombudsman charity shelter helper survivor victim
  clinicians physician therapy therapist debriefing collector collectors barrier barriers bounty compensation victim approach attitude practice fund book return restitution history liability underwriter underwriting`;

/** Words between which trouble is small or absent. */
export const SMALLNESS = `without against zero no fewer less low lower lowest few free shorter smaller`;

/** Fixed phrases that hold a bad word and mean no harm, with what they may end in. */
export const HARMLESS: readonly string[] = [
  // Late and slow as kinds of thing; where something comes late it stands behind its verb.
  String.raw`late[- ](?:shifts?|arrivals?|check-?outs?|check-?ins?|stage|opening|openings|nights?|blight|lactation|harvest|season|summer|autumn|spring|winter|medieval|roman|period|antiquity|show|edition|entries|entrants?|bookings?|services?|buses|flights?|trains? home|diagnosis|goth?ic|talkers?|adopters?|phase|effects|lunch|dinner|supper|menu|bar|licen[cs]e|works?|romantic|blooming|varieties)`,
  String.raw`slow[- ](?:cook\w*|food|release|fashion|travel|roast\w*|ferment\w*|worms?|sand|motion|pyrolysis|lane|burn\w*|learners?)`,
  String.raw`(?:bad|wrong|awful) (?:calls?|weather|debts?|bank|breath|faith|cheques?|checks?|news|guys?|actors?|light|dreams?)`,
  String.raw`(?:poor|weak) (?:famil\w+|households?|communit\w+|neighbou?rhoods?|districts?|areas?|countries|regions?|farmers?|people|readers?|swimmers?|pupils?|students?|acids?|bases?|signals?|interaction|soils?|visibility|eyesight)`,
  String.raw`broken (?:bones?|arms?|legs?|wrists?|hips?|lines?|links? in|colou?r|chords?|stone|glass bottles)`,
  String.raw`(?:drop|drops?)[- ](?:in|ins|forg\w+|zones?|tests?|shipp?\w*|off (?:points?|zones?|service|times?|and pick)\w*|box(?:es)?|tower|down menus?)|(?:eye|ear|cough|air|pressure|voltage|name) drops?|dropped (?:objects?|kerbs?|curbs?|ceilings?|eggs?)|backdrops?`,
  String.raw`(?:weight|hearing|hair|heat|blood|bone|sight|memory|path|insertion|transmission|head|friction|total|data|tooth|muscle|water|soil|carbon|biodiversity|return|pressure|signal|pregnancy|baby|habitat|sensory|vision|ignition) loss(?:es)?|loss(?:es)? (?:of (?:load|containment|coolant|control|habitat|taste|smell|hearing|sight)|functions?|ratios?|runs?|given|events?|factors?|adjust\w+|leaders?)|profit and loss|p ?& ?l|stop[- ]loss|lost[- ](?:wax|foam|and found|property|time)`,
  String.raw`falls? (?:from height|arrest\w*|protection|risk|risks|season|semester|term|menu|collection|festival|colou?rs?|pipe|planting|detect\w*|rollout|campaign|intake|break)|(?:waterfalls?|niagara falls?|rainfall|in the fall|this fall|next fall|every fall|last fall|by fall|pratfalls?|free fall|prat falls?)`,
  String.raw`drunk[- ](?:driv\w+|tank)|lazy (?:loading|susans?|rivers?|evaluation|sundays?)|circus (?:schools?|tents?|skills?|acts?|arts?|tours?|posters?)|corrupt(?:ed)? (?:files?|data|images?|backups?)|(?:file|data|index|memory) corruption|nonsense (?:poems?|verse|rhymes?|songs?|words?)|disaster (?:films?|movies?|novels?)|useless facts?|sexist ads?`,
  String.raw`(?:racist|sexist|homophobic) (?:attacks?|abuse|incidents?|crimes?|graffiti|chants?|insults?)`,
  String.raw`(?:eating|sleep|speech|mood|anxiety|bipolar|personality|blood|voice|swallowing|movement|language) disorders?`,
  String.raw`debt (?:financ\w+|markets?|capital|funds?|rais\w+|issuance|securities|syndication)|(?:heart|asthma) attacks?|attack (?:surfaces?|simulations?|dogs?|rates?)|crime (?:fiction|novels?|writing|writers?|scenes?|labs?|dramas?)|homicide squad|trauma[- ](?:informed|aware)`,
  String.raw`falling (?:objects?|snow|water|leaves|rocks?|rain)|surface tension|high[- ]tension|tension(?:ed|ing)? (?:cables?|wires?|rods?|members?)|(?:christmas|easter|it|they) falls? on|(?:jam|jams|marmalade)(?= (?:jars?|lines?|making|tarts?|sessions?|nights?)\b)|(?:strawberry|home-?made|fruit|plum) jams?`,
  String.raw`(?:altitude|motion|sea|travel|car|morning|decompression|mountain|sleeping) sickness`,
  String.raw`(?:bird|lightning|drum|air|counter|pile|number) strikes?|strike (?:rates?|force|plates?|teams?|zones?)`,
  String.raw`(?:zero|food|clinical|hazardous|radioactive|nuclear|green|organic|bulky|medical|toxic|solid|liquid|electronic|municipal|construction|demolition|plastic|textile|confidential|household|garden)[- ]wastes?|waste (?:wood|heat|water|paper|oil|streams?|transfer|sorting|bins?|carriers?|collection|containers?|to energy)|wastewater|toxic (?:plants?|substances?|gas\w*|chemicals?|fumes|materials?|algae)|toxicity|toxicology`,
  String.raw`scrap (?:metal|yards?|dealers?|books?|steel|iron|cars?|stores?)|scrapbook\w*`,
  String.raw`(?:rubbish|garbage) (?:collect\w*|removal|trucks?|routes?|rounds?|chutes?|sort\w*|bins?|disposal|bags?|in, garbage)`,
  String.raw`chaos (?:engineering|theory|monkeys?|testing)|(?:officers?'?|sergeants?'?|army|ship's|crew) mess|mess (?:hall|room|deck|tins?)|messy play|crazy (?:golf|paving|quilts?)|hate (?:speech|crimes?|mail|incidents?)|joke (?:writ\w+|books?|shops?)|jokes? per`,
  String.raw`disaster (?:recovery|relief|response|risk|preparedness|management|planning|medicine|victim|loans?|resilience)|(?:natural) disasters?`,
  String.raw`(?:stress|crash|failure|fatigue|drop|fall|leak|break|burn|pain|error|fault|smoke|abuse|death|suicide|accident|complaints?|damage|fraud|theft|debt|crisis|bug|conflict|delay|incident|injury)[- ](?:tests?|tested|testing|analy\w+|mode|modes|trees?|rigs?|dumm\w+|barriers?|carts?|courses?|pads?|landing|helmets?)`,
  String.raw`(?:pre|post|un)-?stressed|stress(?:es)? (?:in|at|on) (?:the )?(?:beam|weld|joint|bridge|slab|pipe|wing|structure|concrete|steel)\w*|(?:heat|water|thermal|residual|shear|drought|salt|oxidative|mechanical|bending|tensile|vicarious|post-?traumatic) stress`,
  String.raw`(?:metal|material|weld|steel|driver|pilot|crew|muscle|compassion|alarm|alert|listener|donor|rail) fatigue|fatigue (?:life|strength|loads?|cracks?|risk|rules?|limits?|curves?)`,
  String.raw`(?:bug|insect) hotels?|bug (?:bount\w+|triage|track\w+|reports?|bash\w*)|bedbugs?`,
  String.raw`accident (?:and|&) emergency|a ?& ?e|(?:work|industrial|road|traffic|marine|air|aviation|rail|nuclear) accident (?:law|claims?|investigat\w+)|accident (?:repairs?|cover|books?|blackspots?|research)|(?:personal|sports?|spinal|brain|head|needlestick|work|hand|knee|pressure|burn|birth|serious) injur(?:y|ies)|personal injury|injury (?:law|claims?|time)|burn injur\w+`,
  String.raw`(?:intellectual|labou?r|employment|industrial|neighbou?r|tax|charter party|property|boundary|tenancy|custody|contract|construction|consumer|trade|shareholder|partnership|insurance|inheritance|estate|commercial|domain|patent|licen[cs]ing|water|land|billing) (?:disputes?|conflicts?)|disputes? (?:under|about|over|between) |conflict (?:zones?|minerals?|of laws?|checks?)`,
  String.raw`(?:cause|certificates?|registration|time|rate|notice|sudden|life|brain|cell|cot|stages?) (?:of )?death|deaths? (?:certificates?|notices?|duties|registration|in service|metal|valley)|(?:bereavement|dying|palliative)`,
  String.raw`(?:power|voltage|surface|surge|oil|gas|blood|vapou?r|steam|tyre|tire|air|water|hydraulic|grouting|suction|intracranial|peer) pressures?`,
  String.raw`penalt(?:y|ies) (?:kicks?|shoot-?outs?|areas?|clauses?|corners?)|problem(?:[- ]solving|s? of the (?:week|month)|[- ]based|sheets?|sets?)|trouble[- ]?(?:shoot\w*|tickets?)|(?:word|maths?|math|chess|wicked|design|research|case|practice|optimi[sz]ation|assignment|routing) problems?`,
  String.raw`breach of (?:contract|lease|covenant|warranty)|(?:first|next) \d+ hours after a breach|(?:data )?breach (?:notification|response|drills?)`,
  String.raw`breakdowns? (?:trucks?|cover|service|recovery|vehicles?|cranes?|callouts?|lorr\w+)|(?:cost|price|budget|cell|time|tissue|chemical|emergency) breakdowns?`,
  String.raw`(?:sales|annual|yearly|turnover of (?:€|£|\$|\d))\S*`,
  String.raw`worst[- ]case|not[- ]for[- ]profit|no-?show-?free|no[- ]dig|no[- ]till\w*|no[- ]code|no[- ]fault|not (?:just|only|least|unlike|to mention)|nobody else (?:does|has|offers|makes)|no one else (?:does|has|offers|makes)|never (?:too late|alone|again|more than|twice)`,
  String.raw`missing (?:persons?|teeth|tooth|people unit|trader|values?|heritage)|wrong-?footed|wrong[- ]way|stuck[- ]on`,
  String.raw`(?:tired|angry|afraid|scared|stressed|confused|anxious|shy|nervous|frustrated|reluctant|hesitant|worried|rude|drunk|hostile|unhappy|lazy) (?:child|children|kids|pupils?|students?|teenagers?|patients?|people|residents?|guests?|callers?|customers?|clients?|passengers?|visitors?|riders?|parents?|dogs?|cats?|horses?|cows?|animals?|swimmers?|drinkers?|drivers?|eyes?|readers?|learners?|beginners?|members?|eaters?)`,
  String.raw`old[- ](?:fashioned roses|masters?|town|boys|growth|testament)|dirty (?:laundry service|water pumps?|linen|side)|dirt(?:y)? bikes?|mental health|neglect(?:ed)? (?:tropical|children|cases?)`,
  String.raw`lead time|dead (?:loads?|weight|lines?|hedges?|wood|time)|deadlines?|deadlift\w*|kill (?:switch|rate)|breaking (?:news|strength|load|ground)|shut-?downs?|closures? (?:plan|of (?:the )?(?:deal|wound|account)s?)|(?:wound|road|lane|mine|landfill|bottle|vacuum|skin) closures?`,
  String.raw`waiting (?:rooms?|staff|tables?|area)|(?:wait|waiting) staff|cancellation (?:rights?|polic\w+|terms|fees?|insurance)|noise[- ]cancell?\w+`,
  String.raw`(?:mentally|terminally|chronically) ill|ill-health prevention|lack of bias|refus(?:e|al) (?:collection|trucks?|of treatment)|refuse[- ](?:collect\w*|lorr\w+|workers?|vehicles?)`,
  String.raw`learn\w* from (?:\w+ )?(?:mistakes|errors|failures?|incidents|accidents)|leak[- ]?(?:detect\w*|proof|test\w*|rates?)|rot[- ](?:proof|resistant)|(?:dry|wet|root|heart|crown|brown|noble) rot|stall(?:s|holders?)? (?:at|on|in) the (?:market|fair|show)|market stalls?|box stalls?`,
  String.raw`(?:clerk'?s? )?errors? (?:messages?|handling|codes?|budgets?|correct\w+|bars?|margins?|rates? of)|(?:measurement|rounding|sampling|standard|truncation|pilot|human|type i|type ii) errors?`,
  String.raw`(?:salt|acid|coastal|soil|tooth|bank|river|wind|dental) erosion|wear and tear|(?:quit|stop)[- ]smoking|quit(?:ting)? smoking`,
];

/** Where less of it is better: "accidents fell by half", "insurance went up". */
export const LESS_IS_BETTER = `accident incident injury complaint cost waste scrap emission error downtime churn delay wait waiting
  time lead-time absence sickness turnover attrition defect reject remake mispick price insurance rent premium fee rate
  consumption mortality infection overtime debt backlog breakdown bill noise dust refund return chargeback fuel crime
  reoffending relapse readmission rework spend mistake leakage shrinkage queue breakage`;

/** Two words that speak as one. */
export const STANDS_FOR: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/\b(?:waiting (?:lists?|times?)|wait times?|triage waits?)\b/gi, "wait"],
  [/\bsick (?:leave|days)\b/gi, "absence"],
  [/\b(?:job|budget|staff|service|funding|spending|cost|pay|education|arts|post) cuts\b/gi, "cutbacks"],
  [/\bnear miss(?:es)?\b/gi, "near-miss"],
];

/** Who may be gone. */
export const PEOPLE = `staff people ppl employees volunteers customers clients members students tenants donors graduates juniors
  apprentices foreman foremen cooks chefs nurses crew hands guests patrons subscribers interns trainees everybody everyone
  half third colleagues lads parents families technicians mechanics`;
