// What is a doubt about, named so that no weakness is told: "little experience in leading people" → "leading people"?
import { type KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { AMOUNT, FLUENT, KNOWING, LESS, MYSELF, NEVER, RAISED, TELLING, TRAILING } from "./doubt-words.ts";
import { deed, OF_LIFE } from "./doubted-deed.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { holdingOf } from "./holdings.ts";
import { indefiniteArticle, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { tagged } from "./parts-of-speech.ts";
import { lowerFirst } from "./reading.ts";
import { language } from "./spoken.ts";
import { timeAway } from "./time-away.ts";
import { unfitForLetter } from "./unfit.ts";
import { baseOf } from "./verb-forms.ts";
import {
  bare,
  isAdjective,
  isCountNoun,
  isDeterminer,
  isGerund,
  isNumber,
  isPast,
  isPlural,
  isPreposition,
  isThirdPerson,
} from "./words.ts";

const CAN =
  /^(?:can|could|would|will|can't|cannot|couldn't|won't|unable to|not able to|(?:can|could|would|will|do) I|able to|be able to|know how to|know|cope with|handle|manage to)\s+/i;
/** Behind the matter: since when, how well, by whom. */
const BEHIND =
  / (?:myself|personally|yet|before|so far|to date|ever|at all|as such|in the past|(?:very |so |too |that |really )?(?:well|fluently|perfectly|properly|confidently|much)|enough|a lot|any ?more)$/i;
const PAPER =
  /\b(?:registration|permit|certificate|certification|licen[cs]e|visa|clearance|accreditation|passport|card|ticket|vaccination|dbs|cdl)$/i;
const LAPSED =
  /^(?:(?:my|the) )?(\p{L}[^,;]*?) (?:(?:has|have|had|is|are|was|'s|needs?)(?: to be)? )?(?:just |already |now |long |since )?(?:lapsed|expired|run out|ran out|out of date|(?:due|up) for renewal|not (?:been )?(?:renewed|transferred|recogni[sz]ed|valid)(?: .+)?|renew(?:ed|al|ing))(?: (?:in|on|last|this|next|by|at) .+)?$/iu;
/** How somebody felt or fared in the conversation itself. */
const IN_THE_ROOM =
  /\b(?:nerves|nervous(?:ness)?|rambl\w+|blanked|froze|stumbl\w+|mumbl\w+|tongue-tied|talked (?:too|so|over)|spoke (?:too|so)|(?:could|did|was)(?:n't| ?not)(?: able to)? (?:really |quite )?(?:express|explain|answer|say|show|get across|sell|present|make|understand|hear|follow)|my (?:\p{L}+ )?(?:answers?|explanation|first impression|handshake|joke|presentation|pitch) (?:\p{L}+ ){0,4}(?:was|were|went|sounded|came)|(?:messed|screwed|mucked) up|(?:figures?|numbers?|examples?|dates?) (?:at|to) hand|too (?:quiet|quick|fast|long-winded))\b/iu;

/** Whom one has to look after is nobody's business. */
const AT_HOME =
  /^(?:(?:I|have|has|my|the|our|two|three|small|young|little) )*(?:kids?|children|childcare|child care|family|baby|daughters?|sons?|husband|wife|mother|father|parents)\b/i;

/** "no car", "doesn't have his own van". */
const OWNED = /\b(?:no|without|(?:have|has|got|own)(?: (?:an?|my|his|her|their))?(?: own)?) \p{L}+$/iu;

/** Something that the writer felt in the interview, and nobody there may have thought. */
export function feltInTheRoom(raw: string): boolean {
  return IN_THE_ROOM.test(cleanText(raw).replace(/\bn['’]?t\b/g, "n't"));
}

/**
 * The matter of a doubt as a noun phrase of at most six words for "As for …", or undefined where nothing neutral is
 * left of it ("too junior", "left after a year").
 */
export function readDoubt(raw: string, keepsCapital: KeepsCapital): string | undefined {
  if (unfitForLetter(raw) !== undefined || feltInTheRoom(raw) || AT_HOME.test(raw.trim())) return undefined;
  // A capital inside the note is meant: "no Epic experience".
  const lowered = (text: string): string => (typed.startsWith(text) ? lowerFirst(text, keepsCapital) : text);
  const named = (text: string | undefined): string | undefined => {
    const name = text === undefined ? undefined : fit(lowered(withoutBehind(text)), owned);
    return name !== undefined && isSound(name) ? name : undefined;
  };
  let text = (sentencesOf(cleanText(raw))[0] ?? "").replace(/\?+$/, "").replace(/ \([^)]*\)/g, "");
  const typed = text;
  const owned = OWNED.test(withoutBehind(text));
  text = text
    .split(
      /(?:[,;:]| – | - | but | because | as I | since | rather than | instead of |(?<=\p{L}) (?:only|just|mostly) )/u,
    )[0]!
    .replace(/\bexp\b/, "experience")
    .replace(/\bexperience (?:of |with )?(?:being )?on[- ]call\b/i, "on-call work")
    .replace(/\ba long term$/, "long term")
    .replace(/\b(have|has|had|do|does|did|is|was|ca|wo)nt\b/gi, "$1n't")
    .trim();
  for (let round = 0; round < 3; round++) for (const lead of RAISED) text = text.replace(lead, "");
  const own = /^my /i.test(text);
  const lapsed = LAPSED.exec(text);
  if (lapsed && PAPER.test(lapsed[1]!)) return named(`my ${lapsed[1]!.replace(/^my /i, "")}`);
  const wouldI = /^I(?:'d| would) /.test(text);
  const doing =
    /^(?:I|we) (?:(?:only|just|still|now|currently|rarely|seldom|hardly ever|sometimes|often|usually) )?(\p{L}+)(?= |$)/u.exec(
      text,
    )?.[1];
  text = text
    .replace(MYSELF, "")
    .replace(/^we (?=\p{Ll})/u, "")
    .replace(/^(?:rarely|seldom|hardly ever|sometimes|often|usually) /, "");
  const away = timeAway(text);
  if (away !== undefined) return away;
  if (/\b(?:start(?:ing)?|available|free) (?:only )?(?:before|until|in|on|from|by)\b/i.test(text))
    return "my start date";
  if (/^(?:\S+ ){0,3}notice(?: period)?(?: (?:of|is|was) .+)?$/i.test(text)) return "my notice period";
  const tongue = languageIn(text);
  if (tongue !== undefined) return tongue;
  text = withoutBehind(text);
  const done = NEVER.exec(text.replace(/^not (?=(?:any )?(?:experience|knowledge|practice|training)\b)/i, "no "));
  const left = done ? deed(done[2]!, done[3] ?? "") : undefined;
  if (left !== undefined) return named(left);
  // "haven't …": there is a verb, and it is not known.
  if (done && !/^not$/i.test(done[1]!) && !LESS.test(text)) return undefined;
  text = text.replace(FLUENT, "");
  const able = CAN.test(text) || wouldI;
  text = text.replace(CAN, "").replace(/^I /, "");
  if (able) {
    const [verb = "", ...rest] = text.split(" ");
    const ability = deed(verb, rest.join(" "));
    if (ability !== undefined) return named(ability);
  }
  text = text.replace(/^not a lot of /i, "not much ");
  for (let round = 0; round < 3; round++) text = text.replace(LESS, "").replace(AMOUNT, "");
  const trailing = TRAILING.exec(text);
  if (trailing && trailing.index > 0) text = text.slice(0, trailing.index);
  text = withoutBehind(
    text
      .replace(/^(?:needs?|own) /i, "")
      .replace(/^experience (?=(?:in|at) an? )/i, "working ")
      .replace(KNOWING, "")
      .replace(
        /^(?:so )?(?:familiar|comfortable|confident|experienced|skilled|trained|versed|strong|good) (?:with|in|at|on) /i,
        "",
      )
      .replace(/^experience (?=\p{L}+ing\b)/u, "")
      .replace(AMOUNT, "")
      .replace(/^(?:in|on|at|with|of|about) /i, ""),
  );
  // "I live two hours away", "I work nights": what follows "I" is a verb, even where it could be a noun.
  const [verb = "", ...rest] = text.split(" ");
  if (doing !== undefined && verb === doing && baseOf(verb, "base") !== undefined)
    return OF_LIFE.test(verb) ? named(deed(verb, rest.join(" "))) : undefined;
  if (trailing && PAPER.test(text) && !/^my /i.test(text)) return named(`my ${text}`);
  // "My lack of a car" is about a car.
  return named(own && typed.toLowerCase().includes(`my ${text.toLowerCase()}`) ? `my ${text}` : text);
}

function withoutBehind(text: string): string {
  let short = text.trim();
  for (let round = 0; round < 3; round++) short = short.replace(BEHIND, "");
  return short;
}

/** The language that is meant, where it is one: "my spoken Dutch is poor", not "French labour law". */
function languageIn(text: string): string | undefined {
  const words = text.split(" ");
  for (let at = 0; at < words.length; at++) {
    const name = /^\p{L}+$/u.test(words[at]!) ? language(words[at]!) : undefined;
    if (name === undefined) continue;
    const before = words.slice(0, at).join(" ");
    const sure =
      /(?:^|\b)(?:my|in|at|with|spoken|written|speak(?:s|ing)?|hear(?:ing)?|understand|writ(?:e|ing)|read(?:ing)?|fluent|good|strong|business)$/i.test(
        before,
      );
    if (
      !sure &&
      !(
        at === 0 ||
        (/^\p{Lu}/u.test(words[at]!) &&
          /\b(?:no|not|any|much|little|weak|basic|poor|limited|rusty|of|about|without)$/i.test(before))
      )
    )
      continue;
    const after = words.slice(at + 1).join(" ");
    if (
      after === "" ||
      /^(?:(?:speaking|writing|reading|pronunciation|listening|grammar|skills?|level|knowledge|language)\b(?! \p{L}+(?:ing|s)\b(?! not))|is|are|isn't|not|so|very|too|well|good|yet|enough|fluently|fluent|perfect|weak|rusty|poor|basic|only|at|for|with|to|on|could|needs|[ABC][12])\b/iu.test(
        after,
      )
    )
      return name;
  }
  return undefined;
}

/** Nobody in it, and nothing that only a sentence has. */
function isSound(text: string): boolean {
  if (/\b(?:I|he|she|they|we|you|it|me|him|us|them|who|our|his|her)\b/i.test(text.replace(/\b(?:IT|US)\b/g, "")))
    return false;
  const [first, ...others] = tagged(`As for ${text}, I am ready.`).slice(2, -5);
  if (first === undefined) return false;
  if (/^being$/i.test(first.word)) return true;
  // "underground tickets"
  if (first.tag === "ADV" && !/^(?:NOUN|PROPN)$/.test(others[0]?.tag ?? "")) return false;
  // "local", "flexible": how somebody is.
  if (
    first.tag === "ADJ" &&
    isAdjective(first.word) &&
    (others.length === 0 || /^(?:ADP|SCONJ|PART)$/.test(others[0]!.tag))
  )
    return false;
  if (/^(?:AUX|SCONJ|INTJ|PART|CCONJ)$/.test(first.tag)) return false;
  if (first.tag === "VERB" && !/(?:ing|ING)$|^\p{Lu}/u.test(first.word)) return false;
  return others.every((item) => item.tag !== "AUX");
}

const ONES_OWN =
  /^(?:experience|knowledge|skills?|background|training|cv|career|availability|motivation|start date|qualifications|gpa|grades)$/i;

const DEGREE =
  /^(?:\p{L}+ )?(?:degree|qualifications?|diploma|certificates?|doctorate|phd|mba|m\.?sc|b\.?sc|(?:master|bachelor)(?:'s)?)$/iu;

const PAPER_OF: Readonly<Record<string, string>> = {
  registered: "registration",
  licensed: "licence",
  certified: "certification",
  accredited: "accreditation",
};

/** There is one of it: "the exam", "the team size". */
const OF_WHICH_ONE =
  /^(?:exam|examination|test|course|move|journey|drive)$|^(?:size|length|number|level|amount|scope|scale|state|quality|cost|pace) of |^\p{Ll}+ (?:size|level|location|distance|schedule|timing|pace|scale)$/u;

/** `owned`: it is a thing one has or has not. */
function fit(raw: string, owned: boolean): string | undefined {
  const text = raw
    .replace(/^(?:any|the|a|an) (?=(?:experience|knowledge)\b)/i, "")
    .replace(/\btheir\b/gi, "your")
    .replace(/\bfrom (?=(?:last|previous|old|former) )/, "from my ")
    .trim();
  const words = text.split(" ");
  const [first = "", second = ""] = words;
  if (text === "" || words.length > 6 || TELLING.test(text.replace(/-/g, " "))) return undefined;
  if (!/\p{L}{2}/u.test(text)) return undefined;
  // "11 MW turbines", "3D printing"; not "2 years".
  if (isNumber(first))
    return /^\d+(?:D|[A-Z]{2,})$/.test(first) || /^(?:MW|kW|GW|kV|mm|axis|ton|tonne|inch|bar)$/.test(second)
      ? text
      : undefined;
  if (DEGREE.test(text)) return "my qualifications";
  const state = /^(\p{Lu}[\p{Lu}\d]+) (registered|licensed|certified|accredited)$/u.exec(text);
  if (state) return `my ${state[1]!} ${PAPER_OF[state[2]!]!}`;
  if (/^(?:lives|comes|seems|looks|wants|stays|has|is)$/i.test(first)) return undefined;
  if (isThirdPerson(first) && isPreposition(second)) return undefined;
  if (PAPER.test(text) && words.length < 5 && !isDeterminer(first)) return `${indefiniteArticle(text)} ${text}`;
  if (isGerund(first) && words.length > 1 && !PAPER.test(text)) return text;
  if (finiteVerbAt(words) !== undefined || isPast(first)) return undefined;
  if (ONES_OWN.test(text)) return `my ${text}`;
  if (
    !/^(?:IT|US)$/.test(first) &&
    /^(?:I|me|he|she|they|we|you|it|to|for|from|in|on|at|of|as|with)$/i.test(bare(first))
  )
    return undefined;
  const phrase = readNounPhrase(text);
  if (phrase.person && !phrase.plural) return undefined;
  if (isDeterminer(first)) return text;
  if (/^(?:relocation|travel|integration)\b/i.test(text)) return text;
  if (/^commute\b/i.test(text)) return `the ${text}`;
  if ((/^(?:reference|portfolio)\b/i.test(text) && !phrase.plural) || / background$/i.test(text))
    return `${indefiniteArticle(text)} ${text}`;
  const held = holdingOf(text);
  if (held?.verb === "hold") return held.object;
  if (words.every((word) => /^[\p{Lu}\d]/u.test(word))) return text;
  if (OF_WHICH_ONE.test(text)) return `the ${text}`;
  if (words.length === 1)
    return owned && isCountNoun(text) && !isPlural(text) && !/(?:tion|ment|ance|ence|ing)$/.test(text)
      ? `${indefiniteArticle(text)} ${text}`
      : text;
  // There is one such system in a country.
  if (
    /^\p{Lu}\p{Ll}+(?:sh|an|ese|ch|ic|ss|ek|i) .*(?:system|market|industry|sector|economy|code|railway|curriculum)$/u.test(
      text,
    )
  )
    return `the ${text}`;
  return withIndefiniteArticle(text);
}
