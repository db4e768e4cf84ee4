// Which jottings does a note consist of, and of what kind is each?
import { SELF_ADJECTIVES } from "../lexicon/function-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { isPost } from "./offices.ts";
import { isUnlistedPast } from "./tagged-verb.ts";
import { baseOf, isVerbForm } from "./verb-forms.ts";
import {
  bare,
  isAdverb,
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isGerund,
  isMass,
  isNumber,
  isPast,
  isPlural,
  isPreposition,
} from "./words.ts";

/**
 * What a jotting is, by itself: a `hinge` goes on with the one before ("4 of them in trauma"), a `negative` tells what
 * did not happen, `clause` has a subject and a verb, `past` and `present` begin with a verb, `moved` is a figure that
 * changed, `rate` one by the hour or day, `label` a word and its figure, `matter` any other thing.
 */
export type Kind =
  | "hinge"
  | "negative"
  | "clause"
  | "past"
  | "passive"
  | "present"
  | "doing"
  | "moved"
  | "rate"
  | "label"
  | "years"
  | "person"
  | "quality"
  | "count"
  | "matter";

const ABOUT = String.raw`(?:about |over |more than |nearly |almost |some |around |up to |at least |roughly |under |less than )?`;
const NUMBER = String.raw`(?:[€$£]?\d[\d.,]*\+?%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\p{L}+)?|thirty|forty|fifty|several|many)`;

export const YEARS = new RegExp(
  String.raw`^(${ABOUT}${NUMBER}(?: and a half| 1/2)?) (years?|months|seasons|decades?|summers|winters)(?: |$)`,
  "iu",
);
export const COUNT = new RegExp(String.raw`^${ABOUT}${NUMBER}(?: |$)`, "iu");
/** "lead time become six weeks": what came of it, in the base form of other people's English. */
export const BARE_RESULT =
  /^((?!(?:saw|seen|see|seeing|watch(?:ed)?|made|make|let|helped?|had|heard|felt) )(?:the )?(?:\p{L}[\p{L}-]*) ?(?:\p{L}+ )?)(?<= )(become|go|fall|drop|rise|increase|decrease|come) (?=down|up|to|from|by|\d|less|more|better|faster|shorter)/u;
const HINGE =
  /^(?:against a target|which|who|whose|where|when|while|because|as|with|including|mostly|mainly|half|both|all|some of|each|most of|one of (?:it|them|which|those)|none of|plus|also|especially|particularly|from|in|on|at|for|by|to|of|since|until|after|before|even|together|such|per|than|if|although|so|despite|through|throughout|across|within|during|and|or|but|not(?! afraid| shy)|then|never|always|often|e\.g|i\.e|up to date|like|again|every|only|the (?:first|last|next|best|only|largest|biggest)|(?:first|last|final) (?:\d+|two|three|four|five|six)|own initiative)(?=$|[\s.,])/i;
const OF_THEM = new RegExp(
  String.raw`^${ABOUT}${NUMBER} (?:of (?:them|which|those|it|whom)\b|(?:in|on|at|as|with|for|abroad|below|above|under|over|without|by|from|after|during)(?: |$))`,
  "iu",
);
const MOVED =
  /(?: |^)(?:up|down) (?:by )?(?:almost |nearly |about )?(?:an? |one )?(?:half|third|quarter|fifth|tenth)(?: |$)|(?: |^)halved$| \d+ (?:days?|hours?|minutes?|weeks?) to \d| \d[\d.,]*% to \d|(?: |^)(?:up|down) (?:by |from )?[€$£]?\d|(?: |^)down to [€$£]?\d|(?: |^)from [€$£]?\d\S*(?: \S+){0,3} to [€$£]?\d| [+−–-]\d[\d.,]*%?(?: |$)/iu;
export const LABEL =
  /^((?:(?:the|an?|total|average|my) )?(?:p\d\d|[\p{L}&-]+)(?: (?!(?:under|over|about|above|below|almost|nearly|around)\b)[\p{L}-]+)?) ((?:under |over |about |above |below |almost |nearly |around |less than |more than )?(?:[€$£]\d[\d.,]*\p{L}*|\d[\d.,]*%|\d[\d.,]* (?:minutes|hours|days|seconds|ms)|\d[\d.,]*[kKM]|\d[\d.,]* ?(?:ms|s|fps)(?= |$)|(?<=(?:grade|mark|score|CGPA|GPA|rating|h-index|NSE|AUC|F1|R2) )\d[\d.,]*|\d(?:\.\d+)?\/(?:5|10)\b|\d(?:\.\d+)? out of (?:5|10)\b|(?<=(?:almost|nearly) )zero))((?: (?:at|in|on|for|across)\b .*)?)$/u;
const PERSON = /^(?:certified|native|trained|qualified|registered|licen[sc]ed|chartered|experienced|seasoned) /i;
const AGAINST_PLAN = new RegExp(
  String.raw`^${ABOUT}${NUMBER} (?:years?|months?|weeks?|days?|hours?|minutes?|points?|percent) (?:ahead|early|late|behind|before|under|over|above|below|inside|sooner|later|earlier|faster)(?= |$)`,
  "iu",
);
const RATE =
  /^(?:about |over |more than |up to |around |some |under )?[€$£]?\d\S*(?: [\p{L}-]+){0,3}(?: (?:per|an?|each|every) |\/)(?:hour|day|night|week|month|year|shift|minute|quarter|season|h|min)\b/iu;

/** The jottings of a note: cut at commas, semicolons, dashes, slashes and pluses, never inside brackets or quotes. */
export function jottingsOf(text: string): string[] {
  const kept: string[] = [];
  const masked = text.replace(/\([^)]*\)|"[^"]*"/g, (aside) => `\u0000${kept.push(aside) - 1}\u0000`);
  return masked
    .split(/, (?=\S)|; | [–—] | - | \/ | \+ | \| | · /u)
    .map((piece, at) => {
      const whole = piece.replace(/\u0000(\d+)\u0000/g, (_, place: string) => kept[Number(place)]!).trim();
      if (at === 0) return whole;
      // "…, and two of them came back" goes on as it was typed; of a list the "and" is put in again.
      const more = whole.replace(/^(?:and|plus|also|as well as|and also) (?=\S)/i, "");
      return /^and /i.test(whole) && /^(?:clause|hinge)$/.test(kindOf(more)) ? whole : more;
    })
    .filter((piece) => piece !== "");
}

export function kindOf(text: string): Kind {
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  const second = tokens[1] ?? "";
  if (/^(?:no|zero|0|none|not one|not a single|never|without|nothing)\b(?![.,]\d)/i.test(text)) return "negative";
  if (/^wound (?:care|dressings?|healing|management|closure)\b/i.test(text)) return "matter";
  if (/^(?:sworn|court|conference|freelance|literary) (?:translator|interpreter)\b/i.test(text)) return "person";
  if (/^(?:don't|do not|didn't|did not|can't|cannot|needn't) \p{L}/iu.test(text)) return "present";
  if (BARE_RESULT.test(text)) return "clause";
  // "panel couldn't tell"
  if (/^(?:the )?\p{Ll}+ (?:could|did|does|do|was|were|ca|wo)(?:n't| not) \p{L}/u.test(text)) return "clause";
  if (/^(?:learning|studying) \p{Lu}/u.test(text)) return "doing";
  if (/^ages? \d/i.test(text)) return "hinge";
  // "cost down 12%", "quality up"
  if (
    /^(?:\p{L}+ )?(?:cost|waste|scrap|quality|turnover|output|yield|churn|revenue|traffic|absence|sickness|shrink|margin|\p{L}+s) (?:up|down)(?: |$)/iu.test(
      text,
    ) &&
    tokens.length < 6
  )
    return "moved";
  // "lost days from 9 to 3 a month": the days were lost, and fewer of them.
  if (
    /^(?:lost|missed|delayed|returned|damaged|broken|failed|unplanned|rejected|spoiled|cancelled) \p{L}+s\b/iu.test(
      text,
    ) &&
    MOVED.test(text)
  )
    return "moved";
  if (
    /^(?:am|have|speak) \p{L}/u.test(text) ||
    (/^(?:can|could)$/.test(first) && isBaseVerb(second) && !isPlural(second))
  )
    return "present";
  if (
    /^ex-\p{Ll}+$/u.test(text) ||
    /^(?:now|newly|recently|fully) (?:certified|qualified|trained|licensed|registered|accredited)\b/i.test(text)
  )
    return "quality";
  if (/^(?:\p{L}+ )?(?:citizen|resident|national)$/iu.test(text)) return "person";
  if (OF_THEM.test(text) && !YEARS.test(text)) return "hinge";
  // "four months ahead of plan"
  if (AGAINST_PLAN.test(text)) return "hinge";
  if (YEARS.test(text)) return "years";
  if (RATE.test(text)) return "rate";
  if (
    /^(?:I|I've|I'm|I'd|we|we've|they|he|she|it|it's|you|there|this|that|nobody|everybody|everyone|my|our|their)$/i.test(
      first,
    )
  )
    return tokens.length > 2 ? "clause" : "hinge";
  if (LABEL.test(text) && !MOVED.test(text) && !isPast(first) && !/ (?:is|was|are|were) /.test(text)) return "label";
  // "31 still work after 3 years"
  const behind = tokens[2] ?? "";
  const tells =
    isAdverb(second) ||
    isPreposition(behind) ||
    isDeterminer(behind) ||
    isAdverb(behind) ||
    isNumber(behind) ||
    /^(?:first|second|all)$/.test(behind);
  if (isNumber(first) && tells && tokens.length > 3 && (isAdverb(second) || isPast(second)) && second !== "more")
    return /^(?:shortlisted|nominated|awarded|selected|published|translated|accepted|funded|adapted|promoted)$/.test(
      second,
    ) ||
      (isVerbForm(bare(second), "participle") && /^(?:by|into|to|as|for)$/.test(tokens[2]!))
      ? "hinge"
      : "clause";
  if (COUNT.test(text) && !/^(?:many|one|several)\b/i.test(text))
    return finiteVerbAt(tokens) !== undefined ? "clause" : MOVED.test(text) ? "moved" : "count";
  if (
    /^only (?:\d|one|two|three|four|five)\S*(?: of (?:them|which|the )?\S+| \p{L}+)? (?:left|stayed|failed|remained|came|missed|dropped|quit|complained)\b/iu.test(
      text,
    )
  )
    return "clause";
  if (/^only\b/i.test(first) && finiteVerbAt(tokens.slice(1)) !== undefined) return "clause";
  if (/^in charge of /i.test(text)) return "quality";
  // "in my last job I was productive after 2 weeks"
  if (/^(?:in|at|on|with|during|after|before|when) .*\b(?:I|we|it|they) \p{L}/u.test(text)) return "clause";
  if (HINGE.test(text) && !(/^all\b/i.test(first) && isCountNoun(second))) return "hinge";
  if (/^(?:chef de \p{L}+|sous[ -]chef|ma[iî]tre d\S*)(?: (?:at|in|for)\b|$)/iu.test(text)) return "person";
  if (
    /^(?:notary public|fire (?:marshal|warden)|first[ -]aider|(?:sales|account|marketing) exec)(?:$| (?:at|in|for|since)\b)/i.test(
      text,
    )
  )
    return "person";
  const who = readNounPhrase(text.split(" and ")[0]!);
  if (PERSON.test(text) && who.person && !who.plural) return "person";
  // "team lead since 2022"
  if (who.person && !who.determined && !who.plural && tokens[who.length] === "since") return "person";
  if (/^(?:minor|major) in /i.test(text)) return "rate";
  if (isPost(text)) return "person";
  if (isPast(tokens[0]!) && !isQuality(tokens)) return "past";
  if (/^\p{L}+-\p{L}+ed$/u.test(first) && isUnlistedPast(text)) return "past";
  if (finiteVerbAt(tokens) !== undefined) return "clause";
  if (PASSIVE_TAIL.test(text) && passiveVerb(tokens) !== undefined) return "passive";
  if (MOVED.test(text)) return "moved";
  if (isQuality(tokens)) return "quality";
  const phrase = readNounPhrase(text.split(" and ")[0]!);
  const several = /^(?:\p{Lu}[\p{Lu}\d]+|\p{Lu}[\p{Lu}\d]+,) (?:and|&) \p{Lu}[\p{Lu}\d]+ (\p{Ll}.*)$/u.exec(text);
  if (/^(?:Scrum Master|Product Owner)\b/.test(text)) return "person";
  if (several && readNounPhrase(several[1]!).person) return "person";
  if (
    /^(?:\p{L}+ )?(?:Certified|Registered|Chartered|Licensed|Professional) (?:\p{Lu}\p{Ll}+ )*\p{Lu}\p{Ll}*(?:er|or|ist|ian|ant|yst|ect)(?:$| \()/u.test(
      text,
    )
  )
    return "person";
  const titled = phrase.proper && /^\p{Lu}{2,}\d?$/u.test(tokens[0]!) && /(?:er|or|ist|ian|man)$/.test(phrase.head);
  if (phrase.person && !phrase.plural && tokens.length > 1 && (!phrase.proper || titled)) return "person";
  if (isGerund(tokens[0]!) && !isMass(tokens[0]!) && second !== "" && !isCountNoun(second)) return "doing";
  if (/^(?:currently|now|still)$/i.test(first) && isGerund(second)) return "doing";
  if (isVerbFirst(tokens)) return "present";
  return "matter";
}

const PASSIVE_TAIL = /\p{L}(?:ed|en|wn|lt|ilt|ut|old|ade) (?:by|to|from|within|on|in|for|since|at|until)\b/u;

/** "drilling reduced by 70%": the place of a participle that tells what was done to the thing. */
export function passiveVerb(tokens: readonly string[]): number | undefined {
  const at = tokens.findIndex(
    (token, place) =>
      place > 0 &&
      place < 5 &&
      isVerbForm(bare(token), "participle") &&
      !isVerbForm(bare(token), "base") &&
      !isPreposition(tokens[place - 1]!),
  );
  if (
    tokens.slice(0, Math.max(0, at)).some((token) => /^(?:I|we|have|has|had|was|were|is|are|be|been|and)$/i.test(token))
  )
    return undefined;
  return at > 0 && isPreposition(tokens[at + 1] ?? "") ? at : undefined;
}

/** "punctual", "calm under pressure", "very organised". */
function isQuality(tokens: readonly string[]): boolean {
  if (/^in charge of /i.test(tokens.join(" "))) return true;
  if (/^not$/i.test(tokens[0]!)) return /^(?:afraid|shy|scared|easily)$/.test(bare(tokens[1] ?? ""));
  // "local anesthesia certified"
  if (
    tokens.length < 5 &&
    tokens.length > 1 &&
    /^(?:certified|trained|qualified|licensed|registered|accredited|checked|cleared|vetted)$/.test(
      bare(tokens.at(-1)!),
    ) &&
    !isNumber(tokens[0]!)
  )
    return true;
  const at = /^(?:very|quite|highly|really|extremely|fully|always)$/i.test(tokens[0]!) ? 1 : 0;
  const word = bare(tokens[at] ?? "");
  const behind = tokens[at + 1] ?? "";
  return (
    SELF_ADJECTIVES.has(word) &&
    !(isPast(word) && (isDeterminer(behind) || isNumber(behind))) &&
    (behind === "" ||
      /^(?:to|and|enough|in|on|at|with|under|for|about|as|of|around|until|since|by|from|within|after)$/.test(
        bare(behind),
      ))
  );
}

/** "clean record", "open mind", "complete rebuild of the stock system": the word describes the thing. */
export function describesThing(tokens: readonly string[], at: number): boolean {
  const [key, next = "", after = ""] = [bare(tokens[at]!), tokens[at + 1], tokens[at + 2]];
  if (key === "live") return isPlural(next) || /^(?:sound|music|mixing|broadcast)$/i.test(next);
  if (!/^(?:clean|open|free|slow|light|clear|secure|direct|complete|correct|perfect|separate|dry|warm|cool)$/.test(key))
    return false;
  if (/^(?:driving|criminal|safety|communication|guidance|contact|sales|sound|access|responsibility)$/i.test(next))
    return true;
  return !isPlural(next) && !isDeterminer(next) && (isCountNoun(next) || after === "of");
}

/** A verb in its base form: "run workshops with up to 40 people", but not "design systems". */
export function isVerbFirst(tokens: readonly string[]): boolean {
  const at = isAdverb(tokens[0]!) && tokens.length > 2 ? 1 : 0;
  const key = bare(tokens[at]!);
  if (bare(tokens[at + 1] ?? "") === "of") return false;
  if (!isBaseVerb(key) || baseOf(key, "base") === undefined || tokens.length < at + 2) return false;
  if (describesThing(tokens, at)) return false;
  if (/^(?:budget|grade|score|mark|yield|team|staff|volume|value|turnover|cost|price|rate|weight)$/.test(key))
    return false;
  if (isDeterminer(tokens[at + 1]!) || isNumber(tokens[at + 1]!)) return true;
  return DONE_TO_THINGS.has(key) || (!NOUN_LIKE.has(key) && !isCountNoun(key) && !isMass(key));
}

/** Verbs that are nouns too, but hardly ever stand before another noun. */
const DONE_TO_THINGS = new Set(
  "run handle fix host lead answer help repair cut lift spot tune speak know use hold sort pack cover train coach finish work talk drive taste look ship".split(
    " ",
  ),
);
