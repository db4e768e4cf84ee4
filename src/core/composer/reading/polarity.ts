// How openly does a note speak of what goes wrong at the reader's house?
import {
  BAD_ADJECTIVES,
  BAD_NOUNS,
  BAD_VERBS,
  HANDLING_NOUNS,
  HANDLING_VERBS,
  HARMLESS,
  LESS_IS_BETTER,
  PEOPLE as PEOPLE_WORDS,
  SMALLNESS,
  STANDS_FOR,
} from "../lexicon/polarity.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { conjugate, verbReadings } from "./verb-forms.ts";
import { isAuxiliary, isBaseVerb, isDeterminer, isNumber, isPast, isPreposition, isThirdPerson } from "./words.ts";

/**
 * `delicate` is named without joy; `blunt` only on the day after, and only as a matter; `hard` is not repeated at all.
 */
export type Polarity = "plain" | "delicate" | "blunt" | "hard";

const ORDER: readonly Polarity[] = ["plain", "delicate", "blunt", "hard"];

export function atLeast(polarity: Polarity, floor: Polarity): boolean {
  return ORDER.indexOf(polarity) >= ORDER.indexOf(floor);
}

const FORMS = ["base", "s", "past", "participle", "ing"] as const;
type WordClass = "noun" | "verb" | "adjective";
const lexicon = new Map<string, { wordClass: WordClass; polarity: Polarity }>();
const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

const GRADES = ["delicate", "blunt", "hard"] as const;
const add = (word: string, wordClass: WordClass, polarity: Polarity): unknown =>
  lexicon.set(word, { wordClass, polarity });
for (const polarity of GRADES)
  for (const verb of words(BAD_VERBS[polarity]))
    for (const form of FORMS) add(form === "base" ? verb : conjugate(verb, form), "verb", polarity);
for (const polarity of GRADES)
  for (const adjective of words(BAD_ADJECTIVES[polarity])) add(adjective, "adjective", polarity);
// A word that is a noun too is read as one: "a drop of 5%", "delays". Its past and its -ing form stay a verb's.
for (const polarity of GRADES)
  for (const noun of words(BAD_NOUNS[polarity])) for (const form of [noun, plural(noun)]) add(form, "noun", polarity);

const handlingVerbs = new Set(
  words(HANDLING_VERBS).flatMap((verb) => FORMS.map((form) => (form === "base" ? verb : conjugate(verb, form)))),
);
const handlingNouns = new Set(words(HANDLING_NOUNS).flatMap((noun) => [noun, plural(noun)]));
const PEOPLE = new Set(words(PEOPLE_WORDS));
const smallness = new Set(words(SMALLNESS));
const lessIsBetter = new Set(words(LESS_IS_BETTER).flatMap((noun) => [noun, plural(noun)]));
const harmless = HARMLESS.map((source) => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, "giu"));

/** Sayings about a house or its people that are never repeated. */
const NEVER_SAID: readonly RegExp[] = [
  /\bkill(?:s|ing)? (?:us|them|you|me|everyone)\b/i,
  /\b(?:nobody|no one|no-one|hardly anyone) (?:\w+ly |ever )?(?:has |have )?(?:trusts?|likes?|cares?|knows?|wants?|dares?|dared|listens?|believes?|respects?|bothers?|happy|is happy|was happy)\b/i,
  /(?:\bnot|n't) (?:\w+ )?(?:happy|care|trust|listen|talk to each other|speak to one another|speak to each other|get along|know what)\b/i,
  /\b(?:everyone|everybody|people|staff|they all) (?:is|are) (?:scared|afraid|terrified) of\b/i,
  /\b(?:use|uses|using|used|spend|spends|spending) (?:the |their |public |club |our |your )?(?:money|funds?|fees|budget|donations) (?:to|for) (?:marry|buy\w* (?:him|her|them)sel|his|her own|their own|private|themselves|himself)/i,
  /\b(?:pocket(?:s|ed|ing)? (?:the|some|money|half)|tak(?:es?|ing) bribes?|on the take|cook(?:s|ed|ing)? the books|fiddl(?:e|es|ed|ing) (?:the|with the) (?:books|figures|numbers|hours|expenses)|(?:is|are|was|were|been|caught) (?:stealing|cheating|lying|skimming)|sleeping (?:on|at|during|through)|drinking on|skiv(?:es?|ing)|slack(?:s|ing) off)\b/i,
  /\b(?:fall(?:s|ing)? apart|drown(?:s|ing)? in|bleed(?:s|ing)? (?:money|cash|customers|staff)|sinking ship|on its knees|going under|circling the drain|a house of cards)\b/i,
  /\b(?:boss|manager|owner|chef|director|chairm[ae]n|councillors?|mayor|headteacher|principal|ceo|founder) (?:is|was|are|were) (?:a |an |so |very |too |always )?(?:idiot|fool|bully|tyrant|liar|drunk|useless|lazy|weak|rude|afraid|clueless|corrupt|crook|jerk|micromanager|control freak)\b/i,
  /\b(?:you|they|we) (?:lost|lose|are losing|'re losing|keep losing) (?!(?:up to |about |some |a lot of |too much |so much |only |around )*(?:\S+ ){0,2}(?:minutes?|hours?|days?|time|weeks?|heat|energy|water|signal|pressure|light|weight|height|pace|speed|grip)\b)/i,
  /\bmicromanag\w+|\b(?:never|doesn't|does not) (?:says?|said) (?:thanks|thank you|please|hello|sorry)\b|\b(?:boss|founder|owner|manager|he|she) (?:still |always |alone )?(?:decides|controls|interferes with) everything\b/i,
  /\bgo(?:es|ing)? (?:bankrupt|bust|broke)\b|\b(?:want to|wants to|will|going to|plan to|have to|had to|must|about to) (?:fire|sack|get rid of) (?!up\b|off\b|the (?:kiln|oven|furnace|boiler|engine|rocket|clay|pots|bricks)\b)|\b(?:was|were|got|been) (?:sacked|kicked out|fired(?! (?:at|in|with|up|from (?:clay|a kiln))))\b|\b(?:does|do|did) (?:nothing|no work)\b(?! (?:but|else|other)\b)|\bbad things about\b|\bcomplain\w* about (?:his|her|their|the|my) (?:boss|manager|colleagues?|owner|team|director|ceo)\b/i,
  /\b(?:worst|most hated) (?:\w+ )?(?:ever|in town|I have seen)\b/i,
];

/** Turns of phrase that speak of what goes wrong without a bad word. */
const BLUNT_TURNS: readonly RegExp[] = [
  /\b(?:nobody|no one|no-one|hardly anyone|hardly anybody)\b/i,
  /\b(?:(?:do|does|did|is|are|was|were|has|have|had|would|could|should) not|can't|cannot|can not|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|hasn't|haven't|dont|doesnt|didnt|cant|wont|isnt|arent) (?!just\b|only\b|need\b|have to\b|mind\b|yet\b)/i,
  /\b(?:people|staff|ppl|guests|customers|teams?|parents|students|operators|drivers|\p{L}+s) not (?:\p{L}+ing|\p{L}+ed|trained|told|paid)\b/iu,
  /\bnot (?:getting|being|filled|reported|recorded|followed|trained|answered|paid|done|enough|working|convinced|possible|regular|ready)\b/i,
  /\btoo (?:many|few|much|little|slow(?:ly)?|late|long|short|high|low|expensive|small|big|often|rarely|old|complicated|heavy|soft|hot|cold|noisy|loud|bright|dark)\b/i,
  /\b(?:high|rising|growing|heavy) (?:staff |employee )?(?:turnover|absenteeism)\b|\bturnover (?:is|of (?:staff|people|drivers|nurses|carers|employees))\b|\brotation of (?:the )?(?:staff|personnel|personal)\b/i,
  /\b(?:short of|short (?:\d+|a|one|two|three|four|five|six|some|several|on)|down (?:\d+|one|two|three|four|five|six) (?!%|per\b)\p{L}+s\b)/iu,
  /\b(?:(?:is|are|was|were|run|runs|running|fall|falls|falling|fallen|get|got|getting|far|weeks|days|months|hours|lag\w*|left) behind|behind (?:schedule|plan|target|on)\b)/i,
  /\b(?:(?:come|comes|came|coming|arrive\w*|arriving|deliver\w*|run|runs|running|is|are|was|were|go|goes|went|pay|pays|paid|finish\w*|start|starts|started|starting|open|opens|ship|ships|shipped|minutes?|mins?|hours?|days?|weeks?|months?|out|always|often|in|up|home|turn\w* up) late)(?= |,|$)(?! (?:at night|in the evening|shift))/i,
  /\blate (?:deliver\w+|payments?|invoices?|starts?|trucks?|suppliers?|changes?|parts|reports?|shipments?|pay|paperwork|orders?|handovers?)\b/i,
  /\b(?:burn(?:s|ed|t|ing)?(?: \p{L}+){0,2} out|burnt out|fed up|worn out|at breaking point|under (?:pressure|strain|water)|up in arms|out of control|all over the place|out of stock|out of date|gone missing|gets? lost|get(?:s|ting)? (?:stolen|damaged|ordered twice)|br(?:eaks?|oke|oken|eaking) down|playing up|tied up in|squeezed by|thrown away|wrote off|written off|never used)\b/iu,
  /\b(?:struggles?|has trouble|have trouble|at a loss|at odds|in silos|out of order|badly|died|is dying|are dying|chang(?:es?|ing) (?:its|their|his|her) minds?)\b/i,
  /\b(?:staff|employee) turnover\b|\b(?:very|so) few\b|\b(?:you|they|we) loose (?=\d|many\b|a lot\b|too\b)/i,
  /\b(?:is|are|was|were|way|went|going|goes|gone) (?:way |right )?down(?! (?:to earth|the|by the|there|under)\b)/i,
  /(?<!\b(?:he|she|who|I) )\b(?:is|are|was|were) (?:\p{L}+ )?(?:old|ancient|worn|dated|from (?:the )?(?:year )?(?:19[6-9]\d|20\d\d))\b/iu,
  /\b(?:cheap rate|margins? squeezed|losing (?:money|customers|clients|staff|people))\b/i,
];

/** What is no fault yet, but nothing to be glad of. */
const DELICATE_TURNS: readonly RegExp[] = [
  /\b(?:(?:cost|price|time|margin|budget) pressure|cost[- ](?:cutting|saving measures)|hiring freeze|price war|drop(?:ping)? off|side-selling|only (?:one|two|three|\d+|%\d+) |(?:angry|upset|difficult) (?:owners?|neighbou?rs?|residents?)|(?:at the )?last minute)\b/i,
  /^the (?:number|amount) of\b|\b(?:hard|difficult|tough) to (?:find|get|keep|hire|recruit|reach|fill|sell|staff|replace)\b/i,
  // What has not come yet: "they still fax orders to the mill".
  /\bstill (?:\p{L}+ ){0,4}(?:paper|excel|spreadsheets?|fax(?:es)?|by hand|manually|whiteboards?|phone|dos|access)\b/iu,
];

const FELL = /^(?:fell|falls?|falling|fallen|dropped|drops?|dropping|declin\w+|shr[aiu]nk|shrinking|halved|down|went)$/;
const BROUGHT_DOWN =
  /\b(?:bring\w*|brought|get(?:ting)?|driv\w+|push\w*|keep\w* (?!break|go)|kept) .{3,40} (?:down|to zero|low|under control)\b/i;
const ROSE =
  /\b(?:went up|goes up|going up|creeping up|rose|risen|rising|increased|is up|are up|up \d|doubled|doubling|climbing)\b/i;

/** How openly `text`, a note or the words made of it, speaks of what goes wrong. Work about bad things is plain work. */
export function polarityOf(text: string): Polarity {
  let rest = text.replace(/[’]/g, "'").replace(/[“”]/g, '"');
  for (const pattern of harmless) rest = rest.replace(pattern, "·");
  for (const [pattern, word] of STANDS_FOR) rest = rest.replace(pattern, word);
  const question = /^(?:(?:\p{L}+ )?(?:how|what(?! an? )|why|whether|when|where|who|which)\b)/iu.test(rest);
  // In "how you look after people after bad calls" the question is the point, in "how the choir shrank" the verb is.
  if (question) rest = rest.replace(/ (?:when|after|if|while|before|during|once) .*$/i, "");
  if (NEVER_SAID.some((pattern) => pattern.test(rest))) return "hard";
  const tokens = rest.toLowerCase().match(/[\p{L}\p{N}%'·&-]+|[,;:().]/gu) ?? [];
  const improved =
    BROUGHT_DOWN.test(rest) ||
    tokens.some(
      (token, at) =>
        FELL.test(token) && [...tokens.slice(Math.max(0, at - 4), at), tokens[at + 1] ?? ""].some(isBurden),
    );
  let found = "plain" as Polarity;
  const note = (polarity: Polarity): void => {
    if (atLeast(polarity, found)) found = polarity;
  };
  tokens.forEach((token, at) => {
    const entry = lexicon.get(token);
    if (entry === undefined) return;
    if (entry.wordClass === "noun" && (improved || isHandled(tokens, at))) return;
    if (entry.wordClass === "verb" && (improved || isAttributive(tokens, at))) return;
    // In a question the thing is what one asks about: "why delays are reported differently".
    if (question && entry.wordClass === "noun") return;
    if (entry.wordClass === "adjective" && isHandled(tokens, at, false)) return;
    const gentler = entry.polarity === "blunt" && entry.wordClass !== "noun" && isBefore(tokens, at);
    note(gentler && (entry.wordClass === "adjective" || opensPhrase(tokens, at)) ? "delicate" : entry.polarity);
  });
  if (found === "hard") return found;
  if (!improved && BLUNT_TURNS.some((pattern) => pattern.test(rest))) note("blunt");
  if (ROSE.test(rest) && tokens.some(isBurden)) note("blunt");
  if (tokens.some((token, at) => (token === "never" && complains(tokens, at)) || isLeaving(tokens, at))) note("blunt");
  if (DELICATE_TURNS.some((pattern) => pattern.test(rest)) || lacks(tokens)) note("delicate");
  return found;
}

/** "no budget for training", "there is no canteen"; that there are no accidents is no lack. */
function lacks(tokens: readonly string[]): boolean {
  const at = tokens.indexOf("no");
  const next = tokens[at + 1] ?? "";
  if (
    at < 0 ||
    next === "" ||
    next === "·" ||
    lexicon.has(next) ||
    (isBurden(next) && next !== "time") ||
    /^(?:one|longer|matter|doubt)$/.test(next)
  )
    return false;
  return at === 0 || /^(?:is|are|was|were|there's|have|has|had|with)$/.test(tokens[at - 1]!);
}

const isBurden = (token: string): boolean => lessIsBetter.has(token);

/** What is done about it stands near: "preventing falls", "a low accident rate", "the fraud desk", "care for the abused". */
function isHandled(tokens: readonly string[], at: number, byWhatFollows = true): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
    const token = tokens[before]!;
    if (/^[,;:.()]$/.test(token) || isAuxiliary(token) || /^(?:but|because|so)$/.test(token)) break;
    if (handlingVerbs.has(token) || (smallness.has(token) && before >= at - 2)) return true;
    // "the analysis of failures", "care after a loss"
    if (handlingNouns.has(token) && isPreposition(tokens[before + 1] ?? "") && tokens[before + 1] !== "with")
      return true;
  }
  if (!byWhatFollows) return false;
  for (let after = at + 1; after <= at + 3 && after < tokens.length; after++) {
    const token = tokens[after]!;
    if (/^[,;:.()]$/.test(token) || isPreposition(token) || isAuxiliary(token) || isDeterminer(token)) return false;
    if (handlingNouns.has(token) || handlingVerbs.has(token)) return true;
  }
  return false;
}

/** "a shrinking market", "lost luggage", but not "lost two cooks". */
function opensPhrase(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /(?:ing|ed|lost|broken|fallen)$/.test(tokens[at]!) &&
    (before === undefined || isDeterminer(before) || isPreposition(before)) &&
    !isDeterminer(tokens[at + 1] ?? "the") &&
    !/^(?:too|so|many|several|some|half|staff|people|customers|clients)$/.test(tokens[at + 1] ?? "")
  );
}

/** "delayed" in "compensation for delayed passengers" is what is dealt with. */
function isAttributive(tokens: readonly string[], at: number): boolean {
  return /(?:ing|ed)$/.test(tokens[at]!) && isHandled(tokens, at);
}

/** Before its noun: "slow installs". */
function isBefore(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || /^[,;:.()]$/.test(next) || isPreposition(next) || isNumber(next)) return false;
  return !isAuxiliary(next) && !/^(?:and|or|but|that|because|so|since|now|again|today|lately|on|at)$/.test(next);
}

/** "two welders left in spring", "juniors leave for banks": whom one had is gone. */
function isLeaving(tokens: readonly string[], at: number): boolean {
  if (!/^(?:leav(?:e|es|ing)|left|quit)$/.test(tokens[at]!)) return false;
  let before = at - 1;
  while (
    before > 0 &&
    (isAuxiliary(tokens[before]!) || /^(?:who|all|just|already|both|that|keep)$/.test(tokens[before]!))
  )
    before--;
  // "winning back two clients who left", "replacing the cook who left"
  if (tokens.slice(Math.max(0, at - 6), at).some((token) => /^(?:win|won|winning|replac\w+|regain\w*)$/.test(token)))
    return false;
  const who = tokens[before] ?? "";
  if (/^(?:turn|parental|annual|sick|maternity|paternity|study|on|unpaid|paid|the|a|what|is|nothing|time)$/.test(who))
    return false;
  const one = who.replace(/(?:'s|s)$/, "");
  if (PEOPLE.has(who) || PEOPLE.has(one) || readNounPhrase(one).person) return true;
  return /^(?:after|within|because|since|last|quickly|early)$/.test(tokens[at + 1] ?? "");
}

/** "we never have enough cranes", but not "warm but never cute". */
function complains(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1] ?? "";
  if (at === 0 || /^(?:but|and|or|,)$/.test(tokens[at - 1]!)) return false;
  return isAuxiliary(next) || isBaseVerb(next) || isThirdPerson(next) || isPast(next) || verbReadings(next).length > 0;
}

/** Trouble of the day before, to be named without joy: said by them, but nothing to have enjoyed. */
export function isDelicate(text: string): boolean {
  return atLeast(polarityOf(text), "delicate");
}

/** Too blunt to repeat to the reader even the day after, even where it was said by them. */
export function isHard(text: string): boolean {
  return polarityOf(text) === "hard";
}
