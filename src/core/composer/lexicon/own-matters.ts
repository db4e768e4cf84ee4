// Which words speak of pay, of private life or of a person's ways, and which are a trade?

/** Pay that is the work itself: papers of it, runs of it, and what is paid to others. */
export const PAY_AS_WORK: readonly RegExp[] = [
  /\bpay-?roll\b|\b(?:salary|pay|wage)[- ]?slips?\b|\b(?:salary|income) certificates?\b/giu,
  /\b(?:salar(?:y|ies)|wages?|pay|compensation|bonus|remuneration) (?:benchmark\w*|surveys?|data|software|systems?|modules?|runs?|processing|administration|accounting|accruals?|calculat\w+|gaps?|equity|audits?|mapping|tax\w*|councils?|inspections?|claims?|payments?|funds?|orders?|culture|measures?|sites?|law|cases?|theft|protection|transparency|reporting)\b/giu,
  /\b(?:wage|pay) (?:negotiations|talks|rounds?|bargaining|disputes?|settlements?|agreements?)\b|\bcollective\b[^.]*\bwages?\b/giu,
  /\b(?:equal pay|gender pay|minimum wage|living wage|no-claims bonus(?:es)?|salary sacrifice|bonus (?:tracks?|rounds?|points|features|episodes?)|pay(?:ing)? per (?:click|view|lead|use)|pay as you go)\b/giu,
  /\b(?!(?:the|my|your|our|their|its|his|her|an?|and|or|about|on|of|for|with|as|to|asked|discuss(?:ed|ing)?|talk(?:ed|ing)?|total|base|basic|fixed|variable|annual|yearly|monthly|fair|good|better|higher|current|expected|cash|competitive|attractive|overall|some|what|which) )\p{L}[\p{L}'’-]+ compensation\b(?! (?:package|range|expectations?))/giu,
  /\bcompensation (?:for|of|to) (?!(?:the|this|my|your|that) (?:role|job|position|work|post)\b|overtime)\p{L}+/giu,
];

/** What comes with a place and is asked about once there is an offer. */
export const PERKS =
  /^(?:the |your |their |our |company |staff |employee )?(?:benefits|perks)(?: package)?(?:$|[,:;(]| etc| and (?:pension|holidays?|vacation|pay|perks|bonus|leave|insurance))|\b(?:401 ?\(?k\)?|PTO|paid time off|vacation days|annual leave|(?:holiday|leave) entitlement|days of (?:holiday|leave|vacation)|company cars?(?! fleet| park)|gym membership|meal vouchers|lunch vouchers|sign(?:ing|-on) bonus|stock options?|equity package|(?:thirteenth|13th) (?:salary|month)|perks|health insurance for (?:me|my|the family)|dental plan|pension contributions?(?= (?:for|of) (?:me|my|staff))|employee discount)\b/i;

/** Trades to which a thing from outside work belongs: a dog is work for a vet. */
export const TRADES: readonly (readonly [things: RegExp, trade: RegExp])[] = [
  [
    /\b(?:dogs?|greyhounds?|terriers?|labradors?|spaniels?|pupp(?:y|ies)|kittens?|cats?|goldfish|parrots?|hens|pon(?:y|ies)|horse|collies?|beagles?|huskies|husky|pugs?|corgis?|poodles?|dachshunds?|retrievers?)\b/iu,
    /\b(?:vet\w*|animal\w*|pets?|dogs?|cats?|kennel\w*|groom\w*|shelter|zoo\w*|stable\w*|riding|equine|rescue|farm\w*|poultry)\b/i,
  ],
  [
    /\b(?:football|soccer|cricket|rugby|tennis|golf|hockey|hiking|climbing|surfing|surf lessons?|yoga|the gym|running club|marathons?|triathlons?|cycling|skiing|sailing|swimming|basketball|volleyball|judo|karate|rowing|fishing|angling|horse riding|diving|kayaking|darts|the match|five-a-side)\b/iu,
    /\b(?:coach\w*|sports?|fitness|leisure|PE|physical education|lifeguard|instructor|clubs?|resort|stadium|pool|outdoor|groundsman|greenkeeper|physio\w*|trainer|marina|yachts?|golf|football|ski|cycle\w*|bikes?|fisher\w*|fish|athletic\w*|surf\w*|yoga)\b/i,
  ],
  [
    /\b(?:kids?(?!['’])|children's names|daughters?|sons?|toddler|grandchildren|grandkids|grandson|granddaughter|the baby|newborn|(?<!and )(?:new )?baby(?! (?:yoga|food|clothes|groups?|clinics?|massage|swimming))|twins|wedding|honeymoon)\b/iu,
    /\b(?:teach\w*|nurser\w*|schools?|child\w*|pa?ediatr\w*|nann(?:y|ies)|youth|famil\w*|midwi\w*|kindergarten|educat\w*|kids|tutor|play\w*|toys?|event\w*|wedding\w*|hotel|catering|photograph\w*|florist|social|obstetric\w*)\b/i,
  ],
  [
    /\b(?:cooking|baking|coffee|sourdough|barbecues?|homebrew\w*|wine tasting|lunch together)\b/iu,
    /\b(?:chef|cook\w*|bak\w+|barista|kitchens?|restaurants?|caf[eé]s?|roast\w*|food|catering|brew\w*|patisserie|pastry|coffee|wine\w*|sommelier|vineyard|hospitality)\b/i,
  ],
  [
    /\b(?:guitar|piano|violin|drums|choirs?|concerts?|gigs?|vinyl|banjo|opera|his band|her band|their band)\b/iu,
    /\b(?:music\w*|choirs?|choral|conductor|church|orchestra\w*|piano\w*|theat\w+|concerts?|opera|sound|stage|band|festivals?|events?|radio|cathedral|instrument\w*|luthier)\b/i,
  ],
  [
    /\b(?:film|movies?|novels?|favou?rite (?:book|team|band|film|author)|photography|painting|knitting|sewing|podcasts?|crosswords?|board games?|video games?|stamps?|book club|pottery)\b/iu,
    /\b(?:film\w*|cinema|publish\w*|librar\w*|books?|edit\w*|writ\w*|author|photograph\w*|paint\w*|decorat\w*|textile\w*|tailor|games?|game|gallery|art\w*|museum|teacher|school|ceramic\w*|sew\w*|media|broadcast\w*|radio)\b/i,
  ],
  [
    /\b(?:holidays?|vacations?|home ?town|weather|the view|gardening|allotments?|camper ?vans?|motor(?:bikes?|cycles?)|caravans?|chess|road trip|commut(?:e|ing) by bike|(?:cycling|biking|walking) to work)\b/iu,
    /\b(?:travel\w*|touris\w*|tours?|hotel\w*|airlines?|meteo\w*|weather|garden\w*|horticult\w*|landscap\w*|camp\w*|caravans?|motor\w*|resort\w*|cruise\w*|chess|agricult\w*|farm\w*|pilot)\b/i,
  ],
];

/** The hiring itself and the terms of work. */
export const PROCESS_WORDS =
  /\b(?:steps (?:after|before)|practical test|next (?:steps?|rounds?|interviews?|stages?)|(?:second|third|final|last|panel) (?:interviews?|rounds?)|(?:hiring|interview|selection|application|recruitment|visa|onboarding) (?:process|steps|stages|timeline)|start(?:ing)? dates?|notice period|trial (?:day|shift|period)|probation(?:ary)?(?! (?:service|officer|work|clients?))|reference checks?|background checks?|security clearance|(?:working|opening|office|core|shift|contracted) (?:hours|times?)(?= |,|$)|work times?|parking|contract is|references|test task|psych(?:ometric)? tests?|overtime is paid|uniforms?(?! (?:hire|rental|design|suppl\w+|laundry|contracts?|sales))|who I (?:would|will) report to|relocation|rota\b|rosters?\b(?! software| system| tool)|shift (?:plan|pattern|times?)|shift (?:begins|starts|ends)|contract (?:length|type)|holiday allowance|dress code|transfer policy|car allowance|pool cars?|tips (?:are )?(?:pooled|shared|split)|hybrid (?:schedule|working|work|arrangement|model)|home office(?= ?:|,|$)|remote (?:work|working|days)|working from home|commut(?:e|ing)|(?:two|three|four|six|\d+) (?:weeks?|days?) on,? (?:and )?(?:two|three|four|six|\d+) (?:weeks?|days?) off|\d+ days on,? \d+ (?:days )?off|\d+\/\d+ (?:roster|rotation)|on-call (?:is|rota|roster)|lockers?|induction (?:week|day|plan)|first day\b|drug test|medical check|driving test|aptitude test|assessment cent(?:re|er) day|the (?:contract|offer) letter)\b/i;
/** Where these stand, hours and rosters are something to be run, not kept to. */
export const PROCESS_AS_WORK =
  /\b(?:rostering|rota (?:software|planning|system)|parking (?:enforcement|fines?|meters?|app|garages?|lots?|sensors?|scheme)|relocation (?:of (?:the|a|\d)|services?|cases?|clients?)|references (?:in|to) the|opening hours of|(?:building|planning|writing|redesigning|digitising|automating) (?:the |a |your )?(?:rotas?|rosters?|shift plans?)|visa (?:applications|cases)|commuter|canteen (?:menus?|kitchen|meals)|school meals|probation (?:service|officers?|hostel))\b/i;
