// Does a note speak of pay, of private life, of somebody's ways, or of what is not to be passed on?
import { PAY_AS_WORK, PERKS } from "../lexicon/own-matters.ts";

const PAY =
  /\b(?:salar(?:y|ies)|wages?\b|remuneration|compensation|pay (?:rise|raise|range|band|scale|expectations?|grade)|bonus(?:es)?|day rate|hourly rate|money I|earn(?:s|ed)? [€$£\d]|(?:what|how much) (?:the (?:job|role|post|position)|they|it) pays?)\b/i;
const OWN_PAY =
  /\b(?:my|expected?|expecting|ask(?:ing|ed)?(?: for)?|want(?:ed)?|desired|minimum|higher|better) (?:a |an )?(?:\p{L}+ )?(?:salar(?:y|ies)|wages?|pay|remuneration|compensation|bonus)\b|\bsalary (?:expectations?|range|requirements?|band)\b|\b(?:earn(?:ed|ing)?|paid) (?:[€$£] ?\d|\d[\d.,]*k?\b)/iu;

/** Pay or perks of the place one applies for. `ofSelf`: the writer's own work, where pay may be what it was about. */
export function isMoney(text: string, ofSelf = false): boolean {
  let rest = text;
  for (const pattern of PAY_AS_WORK) rest = rest.replace(pattern, "·");
  return ofSelf ? OWN_PAY.test(rest) : PAY.test(rest) || PERKS.test(rest);
}

const KIN = String.raw`(?:mum|mom|mother|father|dad|parents?|wife|husband|partner|son|daughter|brother|sister|child|baby|grand\p{L}+|uncle|aunt|family)`;
const WHOSE = String.raw`(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|\p{Lu}\p{Ll}+'s)`;
const AILMENT = String.raw`(?:cancer|a stroke|depression|depressed|burn-?out|a breakdown|anxiety|panic attacks|chemo\p{L}*|IVF|ADHD|autism|autistic|dyslexi\p{L}+|epilep\p{L}+|a hangover|an operation|a miscarriage|pregnant|sober|divorc\p{L}+|separated|bankrupt)`;

const PRIVATE: readonly RegExp[] = [
  // A death, an illness or a parting in somebody's family.
  `\\b${WHOSE} (?:\\p{L}+ )?${KIN}(?:'s)?(?: \\p{L}+){0,3} (?:passing|passed|died|dies|death|dying|funeral|illness|ill|sick|cancer|stroke|dementia|surgery|operation|accident|divorce|hospital|depression)\\b`,
  `\\b(?:until|after|since|before|of) (?:his|her|my ${KIN}'s|${WHOSE} ${KIN}'s) (?:death|passing|illness|divorce)\\b`,
  // A person's own health and troubles.
  `\\b(?:I|[Hh]e|[Ss]he|(?!\\p{Lu}\\p{Ll}+s\\b)\\p{Lu}\\p{Ll}+)(?:'s|'m|'re)? ?(?:is|am|are|was|were|has|have|had|got|getting|being)? ?(?:just |now |very |recently |going through |went through |recovering from |diagnosed with |off with )*(?:a )?${AILMENT}\\b(?! (?:screening|care|nurs|research|patients?|clinic|services?|units?|ward|therapy))`,
  `\\b(?:my|his|her|their) (?:own )?(?:divorce|pregnancy|miscarriage|depression|cancer|burn-?out|illness|disability|diagnosis|therapy|anxiety|autism|adhd|religion|faith|church|beliefs|politics|sexuality|weight|debts?|mortgage|visa problems|immigration status|criminal record|conviction|ex-(?:wife|husband)|mental health|sick leave|maternity|age)\\b(?! (?:group|range))`,
  `^(?:my |the )?(?:divorce|pregnancy|depression|cancer|religion|politics|miscarriage|illness|disability)$`,
  `\\b(?:single )?(?:mother|father|mum|mom|dad|parent) of (?:\\d|one|two|three|four|five)\\b`,
  `\\b(?:political party|^(?:immigration status|visa problems|criminal record)$|(?:my|his|her) (?:criminal record|immigration status|visa (?:problems|status))|how old I am|having (?:a baby|children|kids)|family planning$|plan(?:s|ning)? to have (?:kids|children|a baby))\\b`,
  // What one should not have been asked, and what somebody's life looks like at home.
  `\\b(?:asked|asks|asking|wanted to know|wants to know)\\b.*\\b(?:married|my age|how old|my nationality|my religion|my origins?|I am single|boyfriend|girlfriend|(?:want|have|having|get|planning) (?:kids|children|a baby|pregnant)|nationality and religion)\\b`,
  `\\b(?:his|her) (?:wife|husband|boyfriend|girlfriend) (?:left|leaves|cheated|threw)\\b|\\b(?:he|she) (?:drinks(?: too much)?(?=$|[,.;])|has (?:a )?(?:migraines?|fever|back pain|bad back|the flu))\\b`,
  // Faith and politics of persons; a Catholic school is a place of work.
  `\\b(?:is|are|am|I'm|she's|he's|they're|if I am|whether I am) (?:a |an |very |quite |not )*(?:religious|catholic|muslim|christian|jewish|hindu|sikh|buddhist|atheist|mormon|protestant|evangelical)\\b(?! (?:school|hospital|charity|foundation|university|society|community|order|trust|organi))`,
  `\\b(?:if|whether) I (?:pray|believe in|go to church|fast|wear)\\b`,
  `\\b(?:political (?:views?|opinions?|leanings)|(?:who|what) (?:he|she|they|I) votes? for|voted for|talk(?:ed|ing)? politics|(?:is|are|was|were|so|very|quite|rather) (?:right|left)-wing|their politics)\\b`,
].map((source) => new RegExp(source, source.includes("Lu}") ? "u" : "iu"));

/** Health, family troubles, faith, politics: of persons, not of the work with them. */
export function isPrivate(text: string): boolean {
  return PRIVATE.some((pattern) => pattern.test(text.replace(/’/g, "'")));
}

const MOOD = String.raw`(?:tired|bored|annoyed|distracted|unsure|scept\p{L}+|skeptical|unimpressed|stressed|nervous|grumpy|moody|distant|unfriendly|rude|arrogant|drunk|hungover|upset|sad|strict|bossy|shy|clueless|unprepared|awkward|fake|pushy|chatty|nosy|condescending|patronising|patronizing|disinterested|in a bad mood|in a hurry|in a rush|full of (?:him|her)self)`;
const LOOK = String.raw`(?:young|old|elderly|fat|overweight|thin|pretty|handsome|attractive|hot|cute|ugly|bald|sick|ill|cold|lost|late|boring|angry|pregnant)`;
const ONE = String.raw`(?:he|she|the (?:boss|manager|interviewer|recruiter|owner|lady|guy|man|woman|director|chef|head|hr (?:lady|guy|person)))`;
const SOMEBODY = String.raw`(?:${ONE}|the panel|they(?= (?:looked|seemed|sounded|were|came))|(?!(?:The|This|That|It|There|\p{Lu}\p{Ll}+s)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)`;
const WAS = String.raw`(?:looked|looks|seemed|seems|sounded|sounds|was|were|is|acted|came across(?: as)?|appeared|felt)(?: to be)? (?:very |quite |a bit |a little |so |rather |really |too |always |pretty |kind of |somewhat |not very )*`;

const CRITICAL: readonly RegExp[] = [
  /\b(?:boring (?:guy|man|woman|person|interview|job|questions?|place|office|tasks?|work)|(?:was|is|were|so|very|really|quite|a bit|pretty|deadly) boring|(?:was|were|is|are|am|so|very|got|a bit) bored|rude|arrogant|unfriendly|unprofessional|disorgani[sz]ed|messy office|red flags?(?! (?:for|in|of|warning|list)\b)|toxic|awful|terrible|horrible|stupid|useless(?! facts?\b)|incompetent|clueless|annoying|creepy|sexist(?! ads?\b)|racist|did not like|didn't like|disliked|hate[ds]?|waste of time|bad vibes?|bad feeling|shady (?:guy|boss|owner|people|deal|business|place)|(?:a bit|very|so|really|quite) shady|nasty|ridiculous|nonsense(?! (?:poems?|verse|rhymes?|songs?|words?))|idiot\w*|wtf|crap|shit\w*|damn|fuck\w*|weird (?:guy|boss|people|place|questions?|vibe|smell)|(?:a bit|very|so|really|was|is|were) weird|old cow|slave driver|control freak|show-?off)\b/i,
];
const OF_PERSONS = new RegExp(
  `(?<![\\p{L}'-])(?:${SOMEBODY} ${WAS}${MOOD}|${ONE} ${WAS}(?:${MOOD}|${LOOK})|(?:seemed|looked|sounded|appeared) (?:a bit |very |quite |really |rather )?${MOOD})(?![\\p{L}-])(?! (?:of|to|with|about (?:the|how)))`,
  "u",
);
const LOOKS =
  /\b(?:(?:nice|lovely|great|ugly|funny|weird|strange|cheap|short) (?:dress|hair|haircut|legs|smile|eyes|tie|shoes|tattoos?|perfume|figure|voice)|(?:heavy|thick|strong|funny|weird) accent|body language|resting face|good[- ]looking|talks? too much|looks? (?:older|younger) than)\b/i;
const KIND_OF_PERSONS =
  /\b(?:rude|racist|sexist|angry|drunk|arrogant|unfriendly) (?=(?:guests?|customers?|clients?|callers?|passengers?|patients?|fans|comments?|players?|tenants?|relatives|abuse|attacks?|incidents?|crimes?|insults?|remarks? (?:in|on)|graffiti|chants?)\b)|\btoxic (?=(?:waste|plants?|substances?|gas|gases|chemicals?|fumes|materials?|algae|assets?|metals?)\b)|\bhate (?=(?:speech|crimes?|mail|incidents?)\b)|\b(?:terrible|awful) (?=(?:weather|winters?)\b)|\buseless (?=(?:heat|fines)\b)/giu;

/** Critical of somebody, or a remark on a person's looks, age or mood. */
export function isCritical(text: string): boolean {
  const rest = text.replace(KIND_OF_PERSONS, "");
  return CRITICAL.some((pattern) => pattern.test(rest)) || OF_PERSONS.test(rest) || LOOKS.test(rest);
}

const SECRET =
  /\b(?:strictly confidential|confidential(?:ly)?(?! (?:waste|shredding|documents?|records?|files?|data|patient|client|helpline|advice|service|counsel\w*|information|interviews?|reporting|support|papers))|in confidence|off the record|between (?:us|you and me)|(?:(?<!\w )|\b(?:please|but|and|so) )don't (?:tell|mention)(?! me\b)|(?:(?<!\w )|\b(?:please|but|and|so) )do not (?:tell|mention|share)|not (?:public|announced) yet|under nda|secretly|(?<!\btrade |\btop )secret(?! (?:santa|sauce|gardens?|recipes?|shopp\w+|ballots?|services?|scanning|rotation|manage\w*|of the|stores?)))\b/i;
const HEARSAY =
  /\b(?:rumou?rs?(?! (?:control|verification|checks?|desk|mill))|rumou?red|gossip(?! (?:columns?|magazines?|pages?))|word (?:is|has it)|heard (?:from (?:a|an|someone|somebody|my)|in the (?:corridor|kitchen|lift)|on the grapevine)|people say|someone (?:told me|said)|somebody (?:told me|said)|on glassdoor|allegedly|supposedly)\b/i;

/** Told in confidence, or only heard said. */
export function isSecret(text: string): boolean {
  return SECRET.test(text) || HEARSAY.test(text);
}
