// Does the letter beg?
import { phraseCheck, type Phrase } from "../phrase.ts";
import type { Check, Examples, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "desperate",
  severity: "warning",
  sentence: "Finds begging and reasons that lie in the writer's need.",
  why: "Need moves the reader to pity, not to hire; what you bring moves them to hire.",
  source: "S0, S3 (requirements R6)",
};

const PHRASES: readonly Phrase[] = [
  {
    find: "(?:half|a third of|a quarter of|a fraction of|less than) (?:the |my |your )?(?:usual |normal |old |last |going )?(?:wage|wages|salary|pay|rate)|(?:nobody|no one|no company|no firm)(?: else)? (?:\\w+ )?(?:wants?|takes?|hires?|gives?|invites?|answers?)(?: \\w+){0,3} (?:me|a (?:man|woman|person|worker) (?:of|like|over|my)|people (?:of|like|over) |someone (?:of|like|over)|somebody (?:of|like|over))",
    needs: /\b(?:i|me|my|of my age|like me)\b/i,
    unless: /\b(?:patients?|customers?|users?|cost|costs)\b/i,
  },

  {
    find: "(?:pray|prays|praying|prayed|my prayers)(?: \\w+){0,4} (?:you|that|for|this|every|to get)",
    needs: /\b(?:job|take me|choose|chosen|hire|position|post|role|you will|night|chance|accept)\b/i,
    unless: /\b(?:prayer room|for your (?:health|family|recovery))\b/i,
  },
  {
    find: "(?:lie|lying|lay|am|stay) awake (?:\\w+ )?(?:night|nights|at night|thinking|worrying|praying|hoping|because|over)|(?:nothing|not a (?:cent|penny)|little|no money) (?:\\w+ )?(?:left|remaining) (?:in|to|on|for) (?:the bank|my account|our account|live|eat|us|me|rent)|(?:clutch\\w*|grasp\\w*) (?:at )?(?:\\w+ )?straws?|last straw|at (?:the end of my rope|my wits' end|rock bottom)|(?:deep in|drowning in|full of|up to my neck in) debts?|(?:empty fridge|last penny|soup kitchen|food bank) (?:\\w+ )?(?:since|for me|for us)",
    unless: /\b(?:customers?|clients?|families|ran|coordinat\w+|volunteer\w*)\b/i,
  },
  {
    find: "(?:wife|husband|partner|girlfriend|mother|father|baby|child|son|daughter|family) (?:is|are|has|was|and i are|depends|depend|relies|needs|need) (?:\\w+ )?(?:expecting|pregnant|ill|sick|starving|hungry|on me|dependent|counting|disappointed|unemployed)",
    needs: /\b(?:job|bank|money|income|need|pay|hope|salary|this|chance|nothing|so i)\b/i,
    unless: /\b(?:leave|start date|date|postpone|reschedule|move the|notice|cannot come|offer)\b/i,
  },
  {
    find: "just let me in|let me in(?=[.!]|$)|take me(?=[.!,]|$| please| on please| in please)|from (?:the bottom of )?my heart (?:to|for|please|i ask)|any (?:pay|shift|salary|wage|hours|conditions?|terms?)(?:(?: and|,) any \\w+)?(?=,| will| would| is| at all|[.!]|$)",
    needs: /\b(?:i|me)\b/i,
    unless: /\b(?:if you have any|any (?:hours|shift) (?:you|that suits?)|can (?:do|work) any)\b/i,
  },

  // Money, home and papers as reasons.
  {
    find: "(?:my|our) (?:\\w+ )?(?:savings|money|funds|benefits|unemployment|overdraft|bank account|reserves)(?: \\w+){0,3} (?:last|lasts|run out|runs out|is gone|are gone|end|ends|is empty|are empty|are running|is running|dry|exhausted|used up|depleted)",
    unless: /\b(?:customers?|clients?|company's)\b/i,
  },
  {
    find: "(?:lose|losing|lost|give up|be thrown out of|evicted from) (?:my|our|the) (?:\\w+ and (?:my |our )?)?(?:flat|house|home|apartment|visa|residence permit|work permit|room|car|right to (?:stay|remain))",
    unless: /\b(?:customers?|clients?|tenants|families|insurance|claims?)\b/i,
  },
  {
    find: "(?:without|unless i (?:get|find|have)|if i (?:don't|do not|can't|cannot) (?:get|find|land|have)|if this (?:does not|doesn't|falls)) (?:this|the|a|any|your|through|work out)? ?(?:job|work|position|role|offer|post|through|out)?(?:,)? (?:\\w+ ){0,6}(?:i (?:will|would|'ll|am|have|don't|do not|cannot|can't)|we (?:will|would|'ll|cannot|can't)|my (?:family|children|life))",
    unless: /\b(?:hesitat|help|show|explain|start|contribut)\w*\b/i,
  },
  {
    find: "i(?:'d| would|'ll| will| am willing to|'m willing to| can| am ready to|'m ready to) (?:even |gladly |happily )?(?:sweep|scrub|clean|mop|make the coffee|work|start|come|do it)(?: \\w+){0,8} (?:if (?:that|it) (?:is|'s)|for (?:free|nothing|no (?:pay|money|salary|wage)|half|less|a pittance)|without (?:pay|any pay|salary|wages)|unpaid|whatever it takes)",
    unless: /\b(?:volunteer|charity|pro bono)\b/i,
  },
  {
    find: "(?:whatever|anything|everything) (?:it takes|is (?:needed|necessary|required)|you (?:want|ask|say|pay|can pay|are willing to pay))",
    severity: "info",
  },
  {
    find: "(?:you are|you're|yours is|this is|it is|it's) (?:the )?(?:only|first|last) (?:\\w+ )?(?:company|firm|employer|one|place|interview|invitation|answer|reply|chance)(?: \\w+){0,6} (?:invited|answered|replied|interviewed|in \\w+ (?:weeks|months|years)|got|had|left|me)",
    unless: /\b(?:explain|ask|show|told)\w*\b/i,
  },
  {
    find: "(?:i(?:'ve| have)|i) (?:\\w+ )?(?:sent|written|made|submitted|applied|had|collected|received)(?: \\w+){0,3} (?:\\d{2,4}|hundred\\w*|dozens|countless|so many|nothing but) (?:\\w+ )?(?:applications?|letters|cv'?s|resumes|rejections?|jobs|refusals|places|companies)",
    unless: /\b(?:on behalf|customers?|campaign|processed|reviewed|team)\b/i,
  },
  {
    find: "(?:have mercy|take pity|pity me|feel sorry for me|a poor (?:man|woman|widow|student)|help me out of|save me from|rescue me|god will (?:bless|reward) you)(?: \\w+)?",
  },
  {
    find: "(?:really,? really|badly|so badly|very badly|terribly|urgently|so much) (?:need|want|wanted|needed)(?: \\w+)? (?:job|work|position|role|post|chance|income|this)|(?:need|want) (?:this|the|a) (?:job|position|role|post|work) (?:so |very |really |that )?(?:badly|desperately|more than)",
  },
  {
    find: "(?:have|has|with|got) (?:\\w+ )?(?:\\w+ )?(?:mouths|children|kids|parents|dependents?|family) to (?:feed|support|look after|provide for)|(?:feed|support|provide for) my (?:family|children|kids|parents|siblings)",
    unless: /\b(?:balance|flexible|parental|leave|break|return)\b/i,
  },

  {
    find: "(?:running|run|ran) out of (?:options|hope|chances|time to find)|(?:can't|cannot|could not|couldn't) afford to (?:lose|miss)(?: (?:this|the|such))?|(?:save|saved|saves) my (?:life|family|career)|i need this(?=[.!,]| so| more| badly| opportunity| chance| job)|i need (?:a|any) (?:job|income)(?: (?:soon|now|urgently|quickly|fast))?|i (?:would|will|'d|'ll) (?:accept|take) any(?:thing)? ?(?:salary|pay|job|position|role|offer)?",
    unless: /\b(?:customers?|users?|patients?|the team)\b/i,
  },

  {
    find: "(?:i(?:'m| am) )?(?:so |really |very |truly )?desperate(?:ly)?(?: (?:for|to|need|want|hoping|looking))?",
    unless:
      /\b(?:customers?|patients?|people|families|refugees|users|they|teams?|city|region|ward|hospital|market)\b.{0,30}\bdesperate/i,
  },
  {
    find: "(?:i |we )(?:really |badly |desperately |truly |urgently |so )(?:need|require) (?:this|the|a|your|any) (?:job|position|role|work|opportunity|chance|money|income|internship)",
  },
  {
    find: "(?:i |we )need (?:this|the|a|any) (?:job|position|money|income|salary|chance|work)(?! (?:that|which|description|title|to be|queue))",
    unless: /\b(?:don't|do not)\b/i,
  },
  {
    find: "(?:i(?:'m| am)|i) (?:begging|beg|pleading|plead|implore|imploring)(?: (?:you|with you|for))?|please,? (?:please,? )+|i(?:'m| am) on my knees|beg (?:you )?(?:for|to)",
    unless: /\bbegs? to differ\b/i,
  },
  {
    find: "(?:please )?(?:just )?give me (?:a|one|this|another|the) (?:\\w+ )?(?:chance|shot|opportunity|try)(?!\\w)",
    unless: /\b(?:thank|thanks|grateful|for)\b.{0,20}\bgiv/i,
  },
  {
    find: "(?:i(?:'d| would|'ll| will)|i am willing to|i'm willing to|willing to|ready to) (?:do|take|accept) (?:anything|whatever it takes|any (?:job|position|role|salary|pay|work))|anything (?:it takes|you want|you ask)",
  },
  {
    find: "(?:work|working) (?:for free|without pay|unpaid|for nothing|for (?:less|half)(?: the)?(?: pay| money)?)",
    unless: /\b(?:volunteer|charity|pro bono|non-?profit)\b/i,
  },
  {
    find: "(?:my|our) (?:last|only|final) (?:hope|chance|option|resort|opportunity)|you are my (?:only|last)|last resort",
    unless: /\b(?:retry|fallback|algorithm|as a last resort)\b/i,
  },
  {
    find: "(?:my family|my children|my kids|my wife|my husband|my life|my future|my career|everything) (?:\\w+ )?(?:depends?|relies|rely|counts?|hangs?) on (?:it|this|you|the)",
  },
  {
    find: "(?:i(?:'ve| have)|i) (?:been )?(?:unemployed|out of work|without (?:a )?(?:job|work|income)|jobless|applied (?:to|for) (?:hundreds|dozens|over|more than|countless)|been rejected (?:by|from)|(?:got|received) (?:so many|only|nothing but) rejections)(?: for)?",
    unless: /\b(?:so i|used the time|during which|meanwhile)\b/i,
  },
  {
    find: "(?:pay|cover|afford) (?:my|the) (?:rent|bills|mortgage|debts?|loans?|tuition|visa)|(?:running|run) out of (?:money|savings|time)|behind on (?:rent|bills)|(?:my|our|personal|serious|severe) (?:financial|money) (?:problems|difficulties|troubles|trouble|pressure|crisis)|my visa (?:expires|runs out|is expiring)",
    unless: /\b(?:customers?|clients?|tenants|users?|app|families|product)\b/i,
  },
  {
    find: "starving for|dying (?:to|for) (?:work|join|get|this|the)|would kill (?:for|to)|give (?:my|an) (?:right arm|left arm|arm and a leg|anything) (?:for|to)|(?:it would )?(?:mean the world|mean everything) to me|(?:it would )?change my life|make all my dreams|i(?:'ve| have) (?:always )?dreamed of nothing else",
    severity: "warning",
    unless: /\bfire\b/i,
  },
  {
    find: "(?:don't|do not) (?:reject|turn me down|say no|forget me|let me down)|please (?:hire|pick|choose|take|select|consider hiring) me|please don't (?:reject|choose someone)|hire me(?! (?:and|as))",
  },
  { find: "any (?:job|position|role|work) (?:at all|whatsoever|would do|is fine|will do|you (?:have|can offer))" },
  {
    find: "(?:keep|kept|stay|staying|lie|lying) (?:me )?(?:awake|up) (?:all|at|every) night(?:s)? (?:waiting|worrying|hoping)|check(?:ing)? my (?:inbox|phone|e-?mail) every (?:hour|minute|day|five)|can(?:'t|not) (?:sleep|eat|wait any longer|stand the wait)",
  },
];

export const check: Check = phraseCheck(PHRASES, {
  says: "{} speaks of your need, which moves a reader to pity and not to hire; say what you would bring.",
  subject: true,
});

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for giving me a chance to see the cell. Patients are desperate for shorter waits, and as a last resort we retry.",
    "Dear Dana,\n\nYou need this job done by spring, and I would love to do it.",
  ],
  bad: [
    "Dear Dana,\n\nI really need this job.",
    "Dear Dana,\n\nPlease give me a chance.",
    "Dear Dana,\n\nI would do anything to work for you.",
    "Dear Dana,\n\nI'm STARVING for the opportunity.",
    "Dear Dana,\n\nThis is my last hope.",
  ],
};
