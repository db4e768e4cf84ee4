// What does one better not write to an interviewer, however well it is typed?
import { isCritical, isMoney, isPrivate, isSecret } from "./private-matters.ts";

const OF_ONESELF =
  /^(?:(?:we talked about|they asked|she asked|he asked|asked)(?: about)? )?(?:why I (?:left|quit|was)|my (?:career break|gap|weakness(?:es)?|age|health|layoff|redundancy)|whether I|if I (?:would|could|have))\b/i;
const OTHERS =
  /\b(?:interviewing|seeing|meeting) (?:\d+|other|more|several|two|three|four|five) (?:others?|people|candidates|applicants)\b|\bother (?:candidates|applicants)\b/i;
const BAD_NEWS =
  /\b(?:lay(?:ing)? ?-?offs?|laid off|lay off|job cuts?|cut(?:s|ting)? (?:\d+ )?(?:jobs|staff|positions|guidance|forecast|outlook)|redundanc\w+|lawsuit|sued|suing|fined?\b(?! [a-z]*tun)|scandal|fraud\b|insolven\w+|bankrupt\w*|data breach|hacked|breach|recall(?:s|ed|ing)?|strike\b|loss(?:es)?\b|profit warning|investigat(?:ed|ion|ing)|fire at|accidents?\b|died|death|closed? (?:its|the|a) (?:plant|office|store|factory|site|branch)|clos(?:es|ing|ure)|shuts? down|downgraded|resign(?:s|ed|ation)|plunge[sd]?|share price fell|loses|lost (?:a |its |the )?(?:contract|case|licen[cs]e|customers?|appeal|tender)|(?:profits?|sales|revenue|shares|orders) (?:fell|fall|falls|drop|drops|dropped|down|slump\w*|sank)|under fire|critici[sz]ed|sanction(?:s|ed)|pulls? out|axed|scrapp(?:ed|ing)|postpon\w+|cancel(?:s|led|ed|ling)|delays? (?:opening|launch|the)|evacuat\w+|contaminat\w+|hiring freeze|restructuring)\b/i;
/** Good news that speaks of bad things: money raised, a deal made, a prize for preventing them. */
const GOOD_AFTER_ALL =
  /\bclos(?:es|ed|ing) (?:an? |its |the )?(?:oversubscribed )?(?:[$€£]? ?\d\S*(?: ?(?:m|million|bn|billion))? )?(?:series|seed|pre-seed|funding|financing|round|deal|acquisition|fund|sale|merger|order|contract)\b|\b(?:strike|strikes|struck) (?:a |an )?(?:\p{L}+ )?(?:deal|partnership|agreement)\b|\b(?:without|zero|no|fewer) (?:\p{L}+ )?(?:lost[- ]time |serious |work )?(?:accidents?|injur(?:y|ies)|loss(?:es)?|recalls?)\b|\baccident-free\b|\binvestigative\b|\b(?:fraud|accident|loss|breach|fire|theft|death|strike|insolvency|bankruptcy)[- ](?:prevention|detection|protection|adjust\w+|team|desk|lab|unit|law|practice|specialist\w*|response|software|product|tool|platform|free|investigation)\b|\bdebt restructuring\b|\bvascular closure\b|\b(?:bottle|wound) closures?\b/giu;

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
  if (isMoney(text, ofSelf)) return "Money is better spoken of once there is an offer, so this stays out.";
  if (isSecret(text))
    return "This sounds confidential or only heard said, so it stays out. Type it without that remark if it may be mentioned.";
  if (isCritical(text))
    return "This sounds critical of somebody, so it stays out. Type only what you want them to read.";
  if (isPrivate(text)) return "This is private, so it stays out unless you put it in yourself.";
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
  if (BAD_NEWS.test(text.replace(GOOD_AFTER_ALL, "·"))) return "This is no news to congratulate on, so it stays out.";
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
