// In which words is a doubt raised, and which of them only say that something is missing?

/** Who doubts, and how the doubt is brought up. */
export const RAISED: readonly RegExp[] = [
  /^(?:he|she|they|[\p{Lu}][\p{L}'-]+|the \p{L}+) (?:was|were|is|are|seemed|looked|sounded|might be|may be) (?:a bit |a little |not )?(?:worried|concerned|unsure|uncertain|sceptical|skeptical|sure|convinced|doubtful|hesitant)(?: about| of| that| if| whether)?\s+/iu,
  /^(?:he|she|they|[\p{Lu}][\p{L}'-]+) (?:asked|wondered|doubted|worried|questioned|wanted to know|thinks?|thought|felt|said)(?: me)?(?: about| if| whether| that)?\s+/iu,
  /^(?:doubts?|concern(?:s|ed)?|worr(?:y|ies|ied)|questions?|asked|wondere?[ds]|unsure|not sure|unclear|hesitant|hesitation|sceptical|skeptical)(?: (?:me|was|is))?(?: (?:about|of|on|over|regarding|if|whether|that|with))?:?\s+/iu,
  /^(?:if|whether|that|about|because)\s+/i,
];
export const MYSELF = /^(?:I(?:'m| am| was|'ve| have| had| do| did| might| may|'d)?|my|the candidate) /i;
/** "Not fluent in Spanish", "speaks no Welsh". */
export const FLUENT =
  /^(?:not |too |hardly )*(?:(?:fluent|proficient|confident|native|good|strong) (?:in|with|at)|speaks?(?: (?:no|little|not much|only basic|hardly any))?) /i;
export const LESS =
  /^(?:(?:have|has|had|having|got|with|be|being|am|is|was|seems?|seemed|may|might|too|only|just|still|yet|very|rather|a bit|a little|quite) )*(?:no|not|not any|not a lot of|not that much|not so much|little|too little|very little|limited|few|too few|not enough|not much|not many|insufficient|less|lack(?:s|ed|ing)?(?: of| in)?|missing|the lack of|absence of|without|without any|weak|weaker|poor|low|thin|light|short on|short of|new to|unfamiliar with|inexperienced in|inexperienced with|rusty|basic|small|narrow|outdated|old|only (?:a little|a bit of|some|basic|little)|some|never had(?: any)?|don't have|doesn't have|do not have|haven't got|no formal|no direct|no real|no prior|no previous|no recent|no practical|no hands-on) /i;
/** What was never done: how sure that is, the verb, and what it was done to. */
export const NEVER =
  /^(?:(?:I |he |she |they )?(?:have |has |had |'ve )?)?(never|not|(?:have|has|had|did|do|does)n't|(?:did|do|does|have|has) not|not yet) (?:yet |really |actually |ever )?(\p{L}+)(?: (.+))?$/iu;
export const AMOUNT =
  /^(?:(?:much|enough|any|direct|formal|real|prior|previous|recent|practical|hands-on|hard|solid|deep|proven|relevant|professional|significant|extensive|actual|specific|long|strong|little|good|great) )+/i;
export const KNOWING =
  /^(?:experience|knowledge|confidence|exposure|depth|grounding|routine|background|skills?|expertise|practice|training|track record|understanding|familiarity|time|years)(?: (?:in|with|of|on|as|at|from|for|about|spent))\s+/i;
/** Behind the matter: that it is missing, or how it is. */
export const TRAILING =
  /(?:,? (?:is|are|was|were|seems?|looks?|may be|might be))?,? (?:(?:is|are|was|were) )?(?:still |not |too |a bit |very |rather |quite )*(?:good enough|strong enough|enough|finished(?: yet)?|complete(?:d)?(?: yet)?|sufficient|missing|lacking|pending|open|weak|poor|limited|thin|rusty|basic|low|short|long|outdated|unknown|yet|confirmed|there yet|so good|perfect|fluent|fit|level|at all|so far|to date)(?: yet)?$/i;
/** Words that name a weakness, or what is nobody's business. */
export const TELLING =
  /n't\b|\b(?:not|no|never|too|only|lack\w*|weak\w*|poor\w*|gaps?|risk\w*|fail\w*|problem\w*|little|few|enough|without|junior|senior|young|older?|slow|shy|quiet|nervous|overqualified|underqualified|stutter\w*|stammer\w*|disab\w*|dyslexi\w*|adhd|autis\w*|wheelchair|deaf|blind|messy|unclear|vague|arrogant|aggressive|boring|lazy|unmotivated|unreliable|inconsistent|unstable|uncertain|unfamiliar|inexperienced|inexperience|polish|step up|bored|lonely|expensive|speciali[sz]ed|unemploy\w*|fired|sacked|break|hopp\w*|left|leave|leaving|quit|short|worse|bad|difficult\w*|struggl\w*|distance|accent|age|(?:my|\d|two|three|four|small|young) (?:kids|children)|pregnan\w*|health|illness|ill|jump\w*|switch\w*|changes?|changed)\b/i;
