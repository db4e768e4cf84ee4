// What does one better not write to an interviewer, however well it is typed?

const SALARY =
  /\b(?:salar(?:y|ies)|wages?\b|remuneration|compensation|pay (?:rise|raise|range|band|scale|expectations?)|bonus(?:es)?|stock options?|equity package|day rate|hourly rate|signing bonus|money I|earn(?:s|ed)? [€$£\d])/i;
const OWN_SALARY =
  /\b(?:my|expected?|expecting|ask(?:ing|ed)?(?: for)?|want(?:ed)?|desired|minimum|higher|better) (?:a |an )?(?:\p{L}+ )?(?:salar(?:y|ies)|wages?|pay|remuneration|compensation|bonus)\b|\bsalary (?:expectations?|range|requirements?|band)\b|\b(?:earn(?:ed|ing)?|paid) (?:[€$£] ?\d|\d[\d.,]*k?\b)/iu;
const PRIVATE =
  /\b(?:divorc\w*|pregnan\w*|miscarriage|depression|cancer|(?:mother|father|mum|dad|parent) of (?:\d|one|two|three|four|five)|my (?:illness|disability|diagnosis|therapy)|burn-?out|religion|political party|immigration status|visa problems|criminal record)\b/i;
const CRITICAL =
  /\b(?:boring|bored|rude|arrogant|unfriendly|unprofessional|disorgani[sz]ed|messy office|red flags?|toxic|awful|terrible|horrible|stupid|useless|incompetent|clueless|annoying|weird|creepy|sexist|racist|did not like|didn't like|disliked|hate[ds]?|waste of time|bad vibe|bad feeling|looked tired|seemed (?:tired|bored|annoyed|distracted|unsure|skeptical|sceptical|unimpressed|stressed)|late again|was late|were late|shady|nasty|ridiculous|nonsense|idiot\w*|wtf|crap|shit\w*|damn|fuck\w*)\b/i;
const SECRET =
  /\b(?:confidential\w*|off the record|between us|don't (?:tell|mention)|do not (?:tell|mention|share)|not (?:public|announced) yet|under nda|secret(?:ly)?)\b/i;
const OF_ONESELF =
  /^(?:(?:we talked about|they asked|she asked|he asked|asked)(?: about)? )?(?:why I (?:left|quit|was)|my (?:career break|gap|weakness(?:es)?|age|health|layoff|redundancy)|whether I|if I (?:would|could|have))\b/i;
const OTHERS =
  /\b(?:interviewing|seeing|meeting) (?:\d+|other|more|several|two|three|four|five) (?:others?|people|candidates|applicants)\b|\bother (?:candidates|applicants)\b/i;
const BAD_NEWS =
  /\b(?:lay(?:ing)? ?-?offs?|laid off|lay off|job cuts?|cut(?:s|ting)? (?:\d+ )?(?:jobs|staff|positions)|redundanc\w+|lawsuit|sued|suing|fined?\b(?! [a-z]*tun)|scandal|fraud\b|insolven\w+|bankrupt\w*|data breach|hacked|breach|recall(?:s|ed|ing)?|strike\b|loss(?:es)? of|profit warning|investigat\w+|fire at|accident|died|death|closed? (?:its|the|a) (?:plant|office|store|factory|site|branch)|clos(?:es|ing|ure)|shuts? down|downgraded|resign(?:s|ed|ation)|plunge[sd]?|share price fell)\b/i;
const FOREIGN: readonly (readonly [string, RegExp])[] = [
  [
    "German",
    /\b(?:und|der|die|das|ich|nicht|wir|ist|mit|für|auf|eine?[rnms]?|haben|habe|bin|seit|beim?|als|im|wurde|nach|zum|zur|über|sie|zu|von)\b/gi,
  ],
  [
    "French",
    /\b(?:le|la|les|des|une?|et|nous|avons|est|pour|avec|dans|sur|que|du|j'ai|je|suis|depuis|chez|ans|leurs?)\b/gi,
  ],
  [
    "Spanish",
    /\b(?:el|los|las|una?|con|para|que|hemos|es|por|del|su|sus|está|sobre|desde|años|tengo|trabajo|en|hablamos)\b/gi,
  ],
  ["Italian", /\b(?:il|gli|una?|con|per|che|abbiamo|della|dei|sono|nella|di|sul|anni|come|ho)\b/gi],
  ["Portuguese", /\b(?:os|uma?|com|para|que|não|são|dos|das|sobre|nós|desde|anos|tenho|falamos)\b/gi],
  ["Dutch", /\b(?:het|een|en|van|wij|niet|voor|met|zijn|hebben|ook|naar|over)\b/gi],
  ["Polish", /\b(?:nie|jest|się|na|oraz|przez|dla|w|z|o|mamy|był[ao]?)\b/gi],
];

/** Words that stand for what is still to be filled in. */
const UNFINISHED = /\b(?:tbd|tba|todo|xxx+|lorem ipsum|placeholder|fill in|insert)\b|\?\?|\[[^\]]*\]|<[^>]*>|_{3,}/i;

/**
 * Says why this had better stay out of every letter, or undefined. `ofSelf`: it tells of the writer's own work, where
 * pay may be what the work was about ("salary reviews for 300 staff").
 */
export function unfitForLetter(text: string, ofSelf = false): string | undefined {
  if (UNFINISHED.test(text)) return "This looks unfinished. Fill in what is missing, and it can go into the letter.";
  if (!isReadable(text)) return "This could not be read as words. Type it as you would say it.";
  if ((ofSelf ? OWN_SALARY : SALARY).test(text))
    return "Money is better spoken of once there is an offer, so this stays out.";
  if (SECRET.test(text))
    return "This sounds confidential, so it stays out. Type it without that remark if it may be mentioned.";
  if (CRITICAL.test(text))
    return "This sounds critical of somebody, so it stays out. Type only what you want them to read.";
  if (PRIVATE.test(text)) return "This is private, so it stays out unless you put it in yourself.";
  const language = foreignLanguage(text);
  if (language !== undefined) return `This seems to be ${language}. Type it in English, and it can go into the letter.`;
  return undefined;
}

/** Says why this had better not be named as a subject of the conversation, or undefined. */
export function unfitSubject(text: string): string | undefined {
  if (OF_ONESELF.test(text))
    return "This is about yourself, so it stays out. Type what you talked about on their side.";
  if (OTHERS.test(text)) return "This is about other candidates, so it stays out.";
  if (MIXED.test(text)) return "It isn't clear who is meant by “we” or “my”. Name the matter in a few words.";
  return undefined;
}

/** "she likes how we test", "to ask where is my parcel": two people speak in one note. */
const MIXED =
  /^(?:s?he|they) (?:likes?|loves?|wants?|liked|loved|knows?) .*\bwe (?!both|all)\b|\b(?:where|when|what|how) (?:is|are) my\b/i;

/** News one does not congratulate on. */
export function unfitForNews(text: string): string | undefined {
  if (BAD_NEWS.test(text)) return "This is no news to congratulate on, so it stays out.";
  return unfitForLetter(text);
}

/** Mostly letters, at least one real word, and no marks of code. */
function isReadable(text: string): boolean {
  const kept = text.replace(/[\p{Extended_Pictographic}\u{FE0F}\s]/gu, "");
  const letters = kept.replace(/[^\p{L}\p{N}]/gu, "").length;
  if (letters < kept.length * 0.6 || /[{}\\^|`]|[$;]\w*\(/.test(text)) return false;
  return (
    /\p{L}{2}/u.test(text) &&
    (/[aeiouyäöüáéíóúàèåøæ]/i.test(text) || !/[a-z]/i.test(text) || /\b[A-Z]{2,}\b/.test(text))
  );
}

function foreignLanguage(text: string): string | undefined {
  if (
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}]{3}/u.test(
      text,
    )
  )
    return "another language";
  const words = text.split(/\s+/).length;
  text = text.replace(/\bw\/o?(?=\s|\S)/gi, " ");
  if (words < 4) return undefined;
  const english =
    text.match(/\b(?:the|and|of|to|in|for|with|a|an|is|are|how|they|their|my|on|at|by|we|that|was|has|have)\b/gi)
      ?.length ?? 0;
  for (const [language, pattern] of FOREIGN) {
    const found = text.match(pattern)?.length ?? 0;
    if (found >= 2 && found > english && found / words >= 0.25) return language;
  }
  return undefined;
}

const PERSONAL =
  /\b(?:dogs?|greyhound|terrier|labrador|spaniel|pupp(?:y|ies)|kittens?|cats?|kids?|children's names|daughter|son|football|soccer|cricket|rugby|tennis|golf|hiking|climbing|surf(?: lessons?)?|yoga|the gym|running club|marathon|triathlon|cycling to|holidays?|vacation|home ?town|weather|the view|cooking|baking|guitar|piano|choir|concert|film|movie|novel|favou?rite (?:book|team|band)|skiing|sailing|surfing|chess|gardening|lunch together|coffee)\b/i;

/** A subject from outside work: nice to come back to, never the point of the letter. */
export function isPersonal(text: string): boolean {
  // "outdoor learning in all weather" is work.
  return text.trim().split(/\s+/).length <= 4 && PERSONAL.test(text);
}

const PROCESS =
  /\b(?:steps (?:after|before)|practical test|(?:next (?:steps?|rounds?|interviews?|stages?))|(?:second|third|final|last|panel) (?:interviews?|rounds?)|(?:hiring|interview|selection|application|recruitment) (?:process|steps|stages|timeline)|start(?:ing)? date|notice period|trial (?:day|shift|period)|probation|reference checks?|background check|work(?:ing)? (?:hours|times?)|parking|contract is|references|test task|psych(?:ometric)? tests?|overtime is paid|uniform|who I (?:would|will) report to|relocation|rota\b|shift plan|contract (?:length|type)|holiday allowance|relocation package|dress code)\b/i;

/** The hiring itself and the terms of work: to be thanked for, not admired. */
export function isProcess(text: string): boolean {
  return PROCESS.test(text);
}

const WORK =
  /\b(?:migrat\w+|roll-?out|rolling out|redesign|relaunch|launch|rebuild\w*|replac\w+|moderni[sz]\w+|automat\w+|expansion|expanding|integration|implementation|transition|transformation|roadmap|pilot|refactor\w*|restructur\w+|renovation|overhaul|move to|moving|build-?(?:out|ing)|setting up|set-?up|opening|scaling|growth plan|backlog|refit|upgrade|introduction of|introducing|go-?live|project|programme|program|campaign|product line|platform|pipeline|prototype)\b/i;

/** A task or project rather than a rule, a benefit or a trait of the place. */
export function isTask(text: string): boolean {
  return (
    WORK.test(text) &&
    !/\b(?:how|why|what|whether|when|where)\b/i.test(text) &&
    !/\b(?:policy|policies|culture|benefits?|hours|holiday|leave|parking|canteen|team spirit|values|history|founder|structure|hierarchy|dress code|pension|remote work|working from home|home office|hybrid)\b/i.test(
      text,
    )
  );
}
