// Does the letter take the job, or the reader's agreement, for granted?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "presumptuous",
  severity: "warning",
  sentence: "Finds letters that take the outcome for granted or judge in the reader's place.",
  why: "The decision is theirs; whoever makes it for them is asking for a no.",
  source: "S1, S4 (requirements R6)",
};

const JOB = "(?:job|position|role|offer|place|spot)";
const PHRASES: readonly Phrase[] = [
  {
    find: "(?:see|there is|there's|have|find|know) (?:no|not one|hardly any) (?:good |earthly )?reason (?:why|for|that|not)(?: \\w+){0,3} (?:you|anybody else|anyone else|somebody else|to (?:look|choose|hire|interview))|(?:choose|pick|hire|take|want|prefer) (?:anybody|anyone|somebody|someone) else",
    needs:
      /\bi\b.*\b(?:see no|no reason|why you (?:would|should)|can't imagine|cannot imagine|would be surprised)\b|\bno (?:good |earthly )?reason\b/i,
    unless: /\b(?:offence|hard feelings|to worry)\b/i,
  },
  {
    find: "(?:my (?:wife|husband|partner|family|kids|children)|we|i)(?:'ve| have| has)? (?:\\w+ )?(?:already )?(?:found|booked|rented|bought|reserved|enrolled|signed up for) (?:\\w+ )?(?:\\w+ )?(?:school|kindergarten|flat|house|apartment|place to live|moving van|parking)(?: \\w+){0,6} (?:near|close to|next to|round the corner from|in) (?:your|the office|you)",
    except: ["offer-reply"],
  },

  {
    find: "as (?:your|the) (?:next|new|future|incoming|coming) (?:\\w+ ){1,5},? ?(?:i(?:'ll| will| shall| am|'m| can)|my)",
    except: ["offer-reply"],
    unless: /\b(?:would|could|if|hope)\b/i,
  },
  {
    find: "(?:only|just|merely|mere|nothing but|a matter of|the rest is) (?:\\w+ )?(?:paperwork|a formality|formalities|a question of (?:time|paper)|signing)|(?:hope|trust|assume|take it|presume)(?: \\w+){0,3} (?:is settled|is decided|is a given|settled matter|on the same page about (?:the|my) (?:start|contract))",
    except: ["offer-reply"],
    needs: /\b(?:i|we|you|me|my)\b/i,
    unless: /\b(?:not just|more than)\b/i,
  },
  {
    find: "(?:my|in my|on my) first (?:day|days|week|weeks|month|hundred days|100 days|90 days) (?:with you|at your|in your|here|there|as your)(?: \\w+)?",
    except: ["offer-reply"],
    unless: /\b(?:would (?:want|like)|if|could|should you)\b/i,
    says: "{} takes the job for granted; “if I join” or “I would” leaves the decision to the reader.",
  },
  {
    find: "(?:none|not one|hardly any|few|no one|nobody) (?:of )?(?:the |your )?(?:other |rest of the )?(?:applicants?|candidates?|people you|others|competitors)(?: \\w+){0,2} (?:can|could|will|would|has|have|is|are|comes?|matches|know|knows|bring|brings|do|does)",
    unless: /\b(?:i hope|sorry for)\b/i,
  },
  {
    find: "(?:it (?:should|must|will) be|it(?:'s| is)|you(?:'ll| will)? (?:surely|certainly|probably|clearly)?) ?(?:\\w+ )?(?:clear|obvious|plain|evident|agree|see|know|admit|have noticed|have realised|have realized)(?: \\w+){0,4} (?:that i(?:'m| am)|i(?:'m| am)|that you (?:need|want)|me) (?:\\w+ )?(?:the (?:one|best|right|only)|made for|what you|better|ideal|perfect|right for|need)(?: \\w+)?",
    unless: /\b(?:if|whether|hope)\b/i,
  },

  // Acting as if the job were given.
  {
    find: "(?:when|once|after|as soon as) i(?:'m| am|'ve| have)? (?:\\w+ )?(?:take over|taken over|lead|run|manage|head|sit|settle|settled|arrive|in charge|on board|become|part of|your new|the new|move in)(?: \\w+)?",
    except: ["offer-reply"],
    unless: /\b(?:offer(?:ed)?|would|were to|if|as agreed|signed|contract|was|had|last|years? ago|since)\b/i,
    says: "{} takes the job for granted; “if I join” or “I would” leaves the decision to the reader.",
  },
  {
    find: "(?:i(?:'ve| have)|i|we(?:'ve| have)) (?:\\w+ )?(?:already )?(?:told|informed|announced|let|warned|asked|celebrated|signed|rented|found|bought|cancelled|canceled|enrolled|handed in|turned down|called off|given up)(?: \\w+){0,8} (?:we are moving|we're moving|i am leaving|i'm leaving|am moving|my notice|a flat|an apartment|a house|the move|a school|the other (?:offers?|interviews?)|all other|for your (?:job|company|position)|new job|the job)",
    except: ["offer-reply"],
    unless: /\b(?:last (?:year|month|spring|summer)|accepted another|withdraw)\b/i,
  },
  {
    find: "(?:can't|cannot|can not|could not|couldn't) wait (?:to|for) (?:the |my |your |see |get |sign |receive |read |be |start |work |move |meet (?:my|the) |tell )(?:\\w+ )?(?:contract|offer|desk|team|first day|office|job|keys|laptop|new|colleagues|salary|part|working|with|at|in|start|paperwork|uniform)",
    except: ["offer-reply"],
    unless: /\b(?:if|should you|would)\b/i,
  },
  {
    find: "(?:which|what|where)(?: is| will| are)? (?:\\w+ ){0,3}(?:desk|office|laptop|parking (?:space|spot)|locker|key card|business cards?|team)(?: \\w+){0,3} (?:mine|my|i(?:'ll| will| shall| should) (?:get|have|use|sit|be given)|for me)|(?:order|prepare|get|set up|reserve) (?:my|me a) (?:desk|laptop|office|badge|business cards?|locker|uniform|parking)",
    except: ["offer-reply"],
  },
  {
    find: "(?:nobody|no one|noone|none)(?: \\w+){0,4} (?:better|suited|suitable|like me|as good|my equal|come close|match me|hold a candle)(?: \\w+){0,3}",
    unless: /\b(?:team|company|customers?|product|your|knows? (?:it|this|the) better)\b/i,
  },
  {
    find: "(?:head and shoulders|a cut|miles|streets|a class|a league|leagues|far) (?:above|ahead of|better than|beyond)(?: the| any| all| what)?(?: \\w+){0,4}",
    unless:
      /\b(?:your (?:product|team|service|company)|competition's|market|expectations|sea level|target|limit|budget)\b/i,
  },
  {
    find: "(?:i(?:'m| am)|i'd be|i would be|i will be|you(?:'ve| have) (?:found|met|got)) (?:\\w+ ){0,2}(?:exactly|just|precisely|the very|clearly|obviously|undoubtedly|without (?:a )?doubt|the one|exactly the) (?:\\w+ ){0,2}(?:you (?:need|want|are looking for|have been looking for|were looking for)|your (?:man|woman|candidate|person|winner)|what you need)",
    unless: /\b(?:hope|if|whether|think)\b/i,
  },
  {
    find: "(?:i(?:'d| would)?|we) (?:expect|assume|presume|take it|suppose|understand|trust) (?:\\w+ ){0,3}(?:contract|offer|starting date|start date|job|position|post) (?:\\w+ ){0,2}(?:is|will|to be|in|by|this|next|mine|soon)",
    except: ["offer-reply"],
    unless: /\b(?:is still open|is (?:a |the )?(?:full|part|new|permanent|temporary))\b/i,
  },
  {
    find: "(?:my|the) (?:first day|start date|starting date|probation|onboarding|induction|contract)(?: \\w+)? (?:with you|at your|will be|is on|can be|in your)",
    except: ["offer-reply", "rejection-reply"],
    unless: /\b(?:if|would|could|my (?:last|current|present|previous|old)|ends|until)\b/i,
  },
  {
    find: "(?:i(?:'ll| will)|i'd|i would) be starting (?:in|on|at|with|as|next|this)|see you (?:at work|on my first day|in the office (?:on monday|soon)|when i start)|(?:your|the) (?:choice|decision) is (?:\\w+ )?(?:clear|obvious|easy|made)",
    except: ["offer-reply"],
    unless: /\b(?:if|would)\b/i,
  },
  {
    find: "i(?:'m| am)? (?:\\w+ )?(?:the most|the best|the strongest|the finest|the top|one of the (?:best|top|most)) (?:\\w+ ){0,2}(?:candidate|applicant|engineer|nurse|teacher|developer|designer|manager|seller|salesperson|accountant|analyst|person|professional|worker|expert|specialist)(?: \\w+){0,4}",
    unless: /\b(?:not|if|whether|think|believe|hope|met|worked with)\b/i,
    says: "{} is the writer's verdict on themselves; a fact lets the reader reach it.",
  },
  {
    find: "(?:my|the) (?:skills?|abilities|talents?|track record|work|results|expertise|knowledge) (?:is|are|speaks?|have|has)(?: \\w+)? (?:unmatched|unparalleled|unrivall?ed|second to none|exceptional|outstanding|extraordinary|legendary|phenomenal|world-?class|for (?:itself|themselves))|i (?:always|never) (?:exceed|fail|excel|win|outperform|make (?:a )?mistakes?)(?: \\w+)?|i excel (?:at|in) (?:everything|anything|all)",
    says: "{} is the writer's verdict on themselves; a fact lets the reader reach it.",
  },

  {
    find: "i (?:assume|presume|take it|trust|guess|suppose)(?: that)? (?:i(?:'ve| have| got|'ll| will)?|the) (?:\\w+ )?(?:job|position|role|offer|place|hired|in)",
    except: ["offer-reply"],
    unless: /\b(?:is|are|was) (?:still|filled|taken|gone|open)\b|\bnot\b/i,
  },
  {
    find: "when (?:do|can|may|should|shall|will) i (?:start|begin|sign|join|come on board|move in|pick up)(?: \\w+)?",
    except: ["offer-reply"],
  },
  {
    find: "(?:sign|see|receive|get|review) (?:the|my|a|your) (?:contract|offer letter|employment (?:contract|agreement))",
    except: ["offer-reply", "rejection-reply"],
    unless: /\b(?:customers?|clients?|suppliers?|i (?:reviewed|signed)|vendors?|legal)\b/i,
  },
  {
    find: "(?:not|n't|never|hardly) find (?:a |any ?(?:one|body)? ?|somebody |someone )?(?:who is )?(?:better|stronger|more (?:qualified|motivated|suitable))(?: \\w+)?",
  },

  {
    find: "(?:greatly|immensely|extraordinarily|tremendously|hugely) benefit from (?:my|me|having me|this diligence|adding me)",
    says: "{} judges in the reader's place; one fact lets them reach it themselves.",
  },
  {
    find: "(?:second to none|unmatched by|unrivall?ed|far (?:better|superior)(?: \\w+)? than (?:any|other|the other)|unlike (?:the )?other (?:candidates|applicants)|more (?:qualified|experienced|talented) than (?:any|the|most|other)(?: \\w+)? ?(?:candidates?|applicants?|people)?)",
    unless: /\b(?:your|product|team's|service|company)\b/i,
  },
  {
    find: "i have (?:the |an? )?(?:exceptional|outstanding|extraordinary|superior|unmatched|unparalleled|world-class|mathematical acumen|rare talent|unique (?:talent|gift|ability))",
    says: "{} is the writer's verdict on themselves; a fact lets the reader reach it.",
    severity: "info",
  },
  {
    find: "(?:ensure|guarantee) (?:the |your )?(?:continued |future )?(?:growth|prosperity|success)(?: and \\w+)? of (?:your|the)|guarantee (?:you |that )?(?:i|success|results)",
    severity: "info",
    unless: /\b(?:service|uptime|warranty)\b/i,
  },

  {
    find: `(?:i(?:'m| am)|i) (?:\\w+ )?(?:sure|certain|convinced|positive|confident|know)(?: that)? (?:i(?:'ve| have| will| am going to|'ll)?|you(?:'ll| will)?|the) (?:\\w+ )?(?:get|got|gotten|get|have|receive|offer me|be offered|hire me|choose me|pick me|select me|nailed|aced) ?(?:the |this |it)?(?: ?${JOB})?`,
  },
  {
    find: "(?:i am|i'm|i know i am|i know i'm|i will be|i'll be) (?:clearly |obviously |definitely |by far |simply |without (?:a )?doubt |certainly )?the (?:best|perfect|ideal|strongest|only|most qualified|right) (?:candidate|person|choice|fit|applicant|match|one)",
    unless: /\b(?:if|whether|think|believe|hope)\b/i,
  },
  {
    find: "(?:the )?(?:best|strongest|most qualified|perfect) (?:candidate|applicant|person) (?:you(?:'ll| will| can| could)|for (?:this|the)|you have)(?: \\w+){0,3}",
    unless: /\b(?:who|whoever|find|whether|if|another|someone|other)\b(?!.*\bme\b)/i,
  },
  {
    find: "(?:no one|nobody|none) (?:else |of the others? )?(?:can|could|will|would|is|has|are) (?:\\w+ )?(?:better|more|match|do|as|compare|qualified)(?: than me| than i)?",
    unless: /\b(?:team|company|customers?|product)\b/i,
  },
  {
    find: "better (?:candidate|person|fit|choice|qualified)?(?: \\w+)? ?than (?:me|i am|i)(?!\\w)|anyone (?:better|more qualified|as good)(?: \\w+)? ?(?:than|as) me",
  },
  {
    find: "(?:when|once|after|as soon as) i (?:join|start|begin|take over|am hired|'m hired|get hired|work|sign|come on board|arrive) (?:at|with|in|your|the|for|working|my|on|as)(?! (?:time|friday|monday (?:at|to)))",
    except: ["offer-reply"],
    unless: /\b(?:offer(?:ed)?|would|were to|if|as agreed|signed|contract)\b/i,
    says: "{} takes the job for granted; “if I join” or “I would” leaves the decision to the reader.",
  },
  {
    find: "(?:i )?(?:look(?:ing)? forward to|can't wait to|cannot wait to|i(?:'m| am) ready to) (?:start(?:ing)?|begin(?:ning)?|join(?:ing)?|be(?:ing)? (?:a )?(?:part|member)|work(?:ing)? (?:in|for|under|alongside)|my first day|becom(?:e|ing) (?:a |one )?(?:part|member|of))(?: (?:next|on|in|with|as|at|of|your|the|you|my|work))?",
    except: ["offer-reply"],
    says: "{} takes the job for granted; “I would be glad to” leaves the decision to the reader.",
    unless:
      /\b(?:if|possibility|opportunity|chance|should (?:you|i)|hope|hopefully|would|(?:when|whenever|as soon as|any ?time|the day) you|ready to (?:start|begin) (?:any|at|on|from|when|immediately|straight|right|in)|start(?:ing)? (?:the|a|our) (?:conversation|discussion|project together))\b/i,
  },
  {
    find: "(?:please )?(?:send|e-?mail|prepare|draw up|forward) (?:me |over )?(?:the|my|your|a) (?:contract|offer|offer letter|agreement|paperwork|employment contract)",
    except: ["offer-reply"],
  },
  {
    find: "(?:my|our) (?:future|new|soon-to-be) (?:boss|manager|team|colleagues?|office|desk|employer|co-?workers?)",
    except: ["offer-reply"],
    says: "{} takes the job for granted; leave the decision to the reader.",
  },
  {
    find: "(?:i(?:'ve| have) )?(?:already )?(?:told|informed|given) (?:my (?:current )?(?:boss|employer|manager)|notice|my notice)(?: (?:that|about|i))?|(?:i(?:'ve| have)) (?:already )?(?:quit|resigned|booked|rented|signed the lease|started looking for (?:a flat|an apartment))",
    except: ["offer-reply"],
    unless: /\b(?:reference|referee|permission|aware|supports?|because of|last (?:year|month|spring|summer))\b/i,
  },
  {
    find: "(?:you(?:'d| would) be (?:crazy|foolish|mad|silly|stupid|wrong) (?:not )?to|you(?:'ll| will) (?:regret|thank me|be glad|be happy you)|you (?:clearly|obviously) (?:need|want|like[d]?) me|(?<!when |whenever |where |if )you need (?:me|someone like me)(?! to)|your (?:team|company) (?:needs|lacks) (?:me|someone like me))",
  },
  {
    find: "(?:i )?(?:trust|assume|presume|expect|take it)(?: that)? (?:you|we|i)(?:'ll| will| have| are|'ve| can|'re)? (?:\\w+ )?(?:hire|offer|choose|choos|select|agree|move forward|proceed|be working|decided|been selected|got|invite|accept)",
    except: ["offer-reply"],
    unless: /\b(?:don't|do not|not|never)\b/i,
  },
  {
    find: "(?:i will|i'll) (?:solve|fix|rebuild|transform|revolutioni[sz]e|turn around|double|triple|save|change|improve|overhaul) (?:all )?(?:your|the company|the whole)",
    severity: "info",
    unless: /\b(?:if|would)\b/i,
    says: "{} promises in the future tense; “I would” shows the same will and leaves room.",
  },
  {
    find: "(?:it(?:'s| is) |is )?(?:only )?a (?:mere )?formality|(?:a )?done deal|in the bag|goes without saying that i",
    except: ["offer-reply"],
  },
  {
    find: "(?:ready to accept|already accepted|i accept) (?:your|the) (?:offer|position|job)(?! of)",
    only: ["thank-you", "status-inquiry", "check-in", "clarification", "connect"],
    severity: "warning",
  },
  {
    find: "informal meeting|bypass (?:the )?(?:process|hr|recruit\\w+|interview\\w*)|skip (?:the )?(?:process|hr|line|queue|interview\\w*)|without (?:going through )?(?:hr|the official)|not to appear on",
    unless: /\b(?:data|request|packet|cache|thank)\b/i,
    says: "{} asks for a way around the process, which puts the reader in a spot.",
  },
  {
    find: "(?:questions (?:i (?:could|can|should|may) expect|that will be asked|you(?:'ll| will) ask)|type of questions|interview questions in advance)",
    severity: "info",
    says: "{} asks for what the others do not get; ask about the format instead.",
  },
];

export const check: Check = phraseCheck(PHRASES, {
  says: "{} decides in the reader's place, and nobody likes that; leave the decision to them.",
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nI would be glad to join. If I start in May, the planner could run by autumn. I look forward to hearing from you.",
    {
      message: "Dear Dana,\n\nThank you for the offer; I look forward to starting on Monday with my new team.",
      purpose: "offer-reply",
    },
    "Dear Dana,\n\nI look forward to the possibility of joining your team. When I joined Nordarm, the cell was new.",
  ],
  bad: [
    "Dear Dana,\n\nI know I am the best candidate.",
    "Dear Dana,\n\nWhen I join your team, I will fix the planner.",
    "Dear Dana,\n\nI look forward to starting next month.",
    "Dear Dana,\n\nPlease send me the contract.",
    "Dear Dana,\n\nYou won't find anyone better than me.",
  ],
};
