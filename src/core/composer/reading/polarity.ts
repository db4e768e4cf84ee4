// How openly does a note speak of what goes wrong at the reader's house?
import {
  BAD_ADJECTIVES,
  BAD_NOUNS,
  BAD_VERBS,
  HANDLING_NOUNS,
  HANDLING_VERBS,
  HARMLESS,
  LESS_IS_BETTER,
  SMALLNESS,
} from "../lexicon/polarity.ts";
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

type WordClass = "noun" | "verb" | "adjective";
const lexicon = new Map<string, { wordClass: WordClass; polarity: Polarity }>();
const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

for (const polarity of ["delicate", "blunt", "hard"] as const) {
  const add = (word: string, wordClass: WordClass): unknown => lexicon.set(word, { wordClass, polarity });
  for (const verb of words(BAD_VERBS[polarity]))
    for (const form of ["base", "s", "past", "participle", "ing"] as const)
      add(form === "base" ? verb : conjugate(verb, form), "verb");
  for (const adjective of words(BAD_ADJECTIVES[polarity])) add(adjective, "adjective");
}
// A word that is a noun too is read as one: "a drop of 5%", "delays". Its past and its -ing form stay a verb's.
for (const polarity of ["delicate", "blunt", "hard"] as const)
  for (const noun of words(BAD_NOUNS[polarity]))
    for (const form of [noun, plural(noun)]) lexicon.set(form, { wordClass: "noun", polarity });

const handlingVerbs = new Set(
  words(HANDLING_VERBS).flatMap((verb) => [
    verb,
    conjugate(verb, "s"),
    conjugate(verb, "past"),
    conjugate(verb, "participle"),
    conjugate(verb, "ing"),
  ]),
);
const handlingNouns = new Set(words(HANDLING_NOUNS).flatMap((noun) => [noun, plural(noun)]));
const smallness = new Set(words(SMALLNESS));
const lessIsBetter = new Set(words(LESS_IS_BETTER).flatMap((noun) => [noun, plural(noun)]));
const harmless = HARMLESS.map((source) => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, "giu"));

/** Sayings about a house or its people that are never repeated. */
const NEVER_SAID: readonly RegExp[] = [
  /\bkill(?:s|ing)? (?:us|them|you|me|everyone)\b/i,
  /\b(?:nobody|no one|no-one|hardly anyone) (?:\w+ly |ever )?(?:has |have )?(?:trusts?|likes?|cares?|knows?|wants?|dares?|dared|listens?|believes?|respects?|bothers?|happy|is happy|was happy)\b/i,
  /\b(?:not|n't) (?:\w+ )?(?:happy|care|trust|listen|talk to each other|speak to each other|get along|know what)\b/i,
  /\b(?:everyone|everybody|people|staff|they all) (?:is|are) (?:scared|afraid|terrified) of\b/i,
  /\b(?:use|uses|using|used|spend|spends|spending) (?:the |their |public |club |our |your )?(?:money|funds?|fees|budget|donations) (?:to|for) (?:marry|buy\w* (?:him|her|them)sel|his|her own|their own|private|themselves|himself)/i,
  /\b(?:pocket(?:s|ed|ing) (?:the|some|money|half)|tak(?:es?|ing) bribes?|on the take|cook(?:s|ed|ing) the books|fiddl(?:es?|ed|ing) (?:the|with the) (?:books|figures|numbers|hours|expenses)|(?:is|are|was|were|been|caught) (?:stealing|cheating|lying|skimming)|sleeping (?:on|at|during|through)|drinking on|skiv(?:es?|ing)|slack(?:s|ing) off)\b/i,
  /\b(?:fall(?:s|ing)? apart|drown(?:s|ing)? in|bleed(?:s|ing)? (?:money|cash|customers|staff)|sinking ship|on its knees|going under|circling the drain|a house of cards)\b/i,
  /\b(?:boss|manager|owner|chef|director|chairm[ae]n|councillors?|mayor|headteacher|principal|ceo|founder) (?:is|was|are|were) (?:a |an |so |very |too |always )?(?:idiot|fool|bully|tyrant|liar|drunk|useless|lazy|weak|rude|afraid|clueless|corrupt|crook|jerk|micromanager|control freak)\b/i,
  /\b(?:you|they|we) (?:lost|lose|are losing|'re losing|keep losing) (?!(?:up to |about |some |a lot of |too much |so much |only |around )*(?:\S+ )?(?:minutes?|hours?|days?|time|weeks?|heat|energy|water|signal|pressure|light|weight|height|pace|speed|grip)\b)/i,
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
  /\b(?:staff|people|employees|volunteers|nurses|carers|drivers|juniors?|apprentices|graduates|teachers|cooks|chefs?|sous-chefs|customers|clients|members|students|tenants|donors|players|engineers|developers|supervisors?|managers?|adjusters|operators|workers|interns|trainees|partners|tutors|staffers|leaders?|banks?) (?:have |has |had |are |keep |all |just |already |who )?(?:leave|leaves|leaving|left|quit|resigned|walked out)\b(?! (?:the (?:building|site|room|ward) (?:at|by|in)|their|a (?:tip|review|message)))/i,
  /\b(?:burn(?:s|ed|t|ing)?(?: \p{L}+){0,2} out|burnt out|fed up|worn out|at breaking point|under (?:pressure|strain|water)|up in arms|out of control|all over the place|out of stock|out of date|gone missing|gets? lost|get(?:s|ting)? (?:stolen|damaged|ordered twice)|br(?:eak|eaks|oke|oken|eaking) down|playing up|tied up in|squeezed by|thrown away|wrote off|written off|never used)\b/iu,
  /\b(?:struggles?|has trouble|have trouble|at a loss|at odds|in silos)\b/i,
  /\b(?:attendance|sales|numbers?|bookings?|ratings?|revenue|occupancy|membership|enrolments?|enrollments?|yields?|margins?|donations|subscriptions|footfall|visitors?|morale|profits?|orders|turnout|circulation|income|output|audiences?|scores?|choir|congregation|team|class|club|market|share|quality|trust|demand|satisfaction|retention) (?:\p{L}+ ){0,3}?(?:fell|fallen|falling|falls?|dropped|drops|slipped|slipping|sank|shrank|shrunk|down|went down|going down|halved|dipped|way down|declin\w+|stagnat\w+)\b/iu,
  /\b(?:simulators?|machines?|systems?|vans?|trucks?|boilers?|pumps?|buses|trams?|beds|tools|tractors?|computers?|equipment|software|buildings?|facilit\w+|kit|instruments?|ovens?|laptops?|fleet|roof|servers?|lifts?|elevators?|rigs?|network|furniture|website|plant|kitchen|gear|lines?) (?:is|are) (?:\p{L}+ )?(?:old|ancient|aging|ageing|worn|dated|tired|from (?:the )?(?:19|20)\d\d)\b/iu,
  /\b(?:cheap rate|margins? squeezed|losing (?:money|customers|clients|staff|people))\b/i,
];

/** What is no fault yet, but nothing to be glad of. */
const DELICATE_TURNS: readonly RegExp[] = [
  /\b(?:waiting (?:lists?|times?)|wait times?|triage waits?|queues? (?:of|at)|sick leave|(?:job|budget|staff|service|funding|spending|cost|pay|education|arts) cuts|(?:cost|price|time|margin|budget) pressure|cost[- ](?:cutting|saving measures)|hiring freeze|price war|drop(?:ping)? off|side-selling|only (?:one|two|three|\d+|%\d+) |all weekend|near miss(?:es)?)\b/i,
  /\b(?:angry|upset|difficult) (?:owners?|neighbou?rs?|residents?)\b|^the (?:number|amount) of\b/i,
];

const FELL = /^(?:fell|falls?|falling|fallen|dropped|drops?|dropping|declin\w+|shr[aiu]nk|shrinking|halved|down|went)$/;
const BROUGHT_DOWN =
  /\b(?:bring\w*|brought|get(?:ting)?|driv\w+|push\w*|keep\w*|kept) .{3,40} (?:down|to zero|low|under control)\b/i;
const ROSE =
  /\b(?:went up|goes up|going up|creeping up|rose|risen|rising|increased|is up|are up|up \d|doubled|doubling|climbing)\b/i;

/** How openly `text`, a note or the words made of it, speaks of what goes wrong. Work about bad things is plain work. */
export function polarityOf(text: string): Polarity {
  let rest = text.replace(/[’]/g, "'").replace(/[“”]/g, '"');
  for (const pattern of harmless) rest = rest.replace(pattern, "·");
  const question = /^(?:(?:\p{L}+ )?(?:how|what|why|whether|when|where|who|which)\b)/iu.test(rest);
  // In "how you look after people after bad calls" the question is the point, in "how the choir shrank" the verb is.
  if (question) rest = rest.replace(/ (?:when|after|if|while|before|during|once) .*$/i, "");
  if (NEVER_SAID.some((pattern) => pattern.test(rest))) return "hard";
  const tokens = rest.toLowerCase().match(/[\p{L}\p{N}%'·&-]+|[,;:().]/gu) ?? [];
  const improved =
    BROUGHT_DOWN.test(rest) ||
    tokens.some((token, at) => FELL.test(token) && tokens.slice(Math.max(0, at - 4), at).some(isBurden));
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
    if (entry.wordClass === "adjective" && isHandled(tokens, at)) return;
    note(
      entry.wordClass === "adjective" && entry.polarity === "blunt" && isBefore(tokens, at)
        ? "delicate"
        : entry.polarity,
    );
  });
  if (found === "hard") return found;
  if (!improved && BLUNT_TURNS.some((pattern) => pattern.test(rest))) note("blunt");
  if (ROSE.test(rest) && tokens.some(isBurden)) note("blunt");
  if (tokens.some((token, at) => token === "never" && complains(tokens, at))) note("blunt");
  if (DELICATE_TURNS.some((pattern) => pattern.test(rest))) note("delicate");
  return found;
}

const isBurden = (token: string): boolean => lessIsBetter.has(token);

/** What is done about it stands near: "preventing falls", "a low accident rate", "the fraud desk", "care for the abused". */
function isHandled(tokens: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
    const token = tokens[before]!;
    if (/^[,;:.()]$/.test(token) || isAuxiliary(token) || /^(?:but|because|so)$/.test(token)) break;
    if (handlingVerbs.has(token) || (smallness.has(token) && before >= at - 2)) return true;
    // "the analysis of failures", "care after a loss"
    if (handlingNouns.has(token) && isPreposition(tokens[before + 1] ?? "") && tokens[before + 1] !== "with")
      return true;
  }
  if (/^anti-|-free$/.test(tokens[at + 1] ?? "")) return true;
  for (let after = at + 1; after <= at + 3 && after < tokens.length; after++) {
    const token = tokens[after]!;
    if (/^[,;:.()]$/.test(token) || isPreposition(token) || isAuxiliary(token) || isDeterminer(token)) return false;
    if (handlingNouns.has(token) || handlingVerbs.has(token)) return true;
  }
  return false;
}

/** "leaking valves", "a shrinking market": said in passing, and where it is bad an adjective says so. */
function isAttributive(tokens: readonly string[], at: number): boolean {
  if (!/(?:ing|ed)$/.test(tokens[at]!)) return false;
  return handlingVerbs.has(tokens[at - 1] ?? "") || handlingNouns.has(tokens[at + 1] ?? "");
}

/** Before its noun: "slow installs". */
function isBefore(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || /^[,;:.()]$/.test(next) || isPreposition(next) || isNumber(next)) return false;
  return !isAuxiliary(next) && !/^(?:and|or|but|that|because|so|since|now|again|today|lately|on|at)$/.test(next);
}

/** "we never have enough cranes", but not "warm but never cute". */
function complains(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1] ?? "";
  if (at === 0 || /^(?:but|and|or|,)$/.test(tokens[at - 1]!)) return false;
  return isAuxiliary(next) || isBaseVerb(next) || isThirdPerson(next) || isPast(next) || verbReadings(next).length > 0;
}

/** Names something at the reader's house that one would not bring up unasked months later. */
export function isBlunt(text: string): boolean {
  return atLeast(polarityOf(text), "blunt");
}

/** Trouble of the day before, to be named without joy: said by them, but nothing to have enjoyed. */
export function isDelicate(text: string): boolean {
  return atLeast(polarityOf(text), "delicate");
}

/** Too blunt to repeat to the reader even the day after, even where it was said by them. */
export function isHard(text: string): boolean {
  return polarityOf(text) === "hard";
}
