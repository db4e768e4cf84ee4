// What is a doubt about, named so that no weakness is told: "little experience in leading people" → "leading people"?
import { type KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { indefiniteArticle, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { lowerFirst } from "./reading.ts";
import { unfitForLetter } from "./unfit.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import { bare, isDeterminer, isGerund, isNumber, isPast, isPreposition, isThirdPerson } from "./words.ts";

/** Who doubts, and how the doubt is brought up. */
const RAISED: readonly RegExp[] = [
  /^(?:he|she|they|[\p{Lu}][\p{L}'-]+|the \p{L}+) (?:was|were|is|are|seemed|looked|sounded|might be|may be) (?:a bit |a little |not )?(?:worried|concerned|unsure|uncertain|sceptical|skeptical|sure|convinced|doubtful|hesitant)(?: about| of| that| if| whether)?\s+/iu,
  /^(?:he|she|they|[\p{Lu}][\p{L}'-]+) (?:asked|wondered|doubted|worried|questioned|wanted to know|thinks?|thought|felt|said)(?: me)?(?: about| if| whether| that)?\s+/iu,
  /^(?:doubts?|concern(?:s|ed)?|worr(?:y|ies|ied)|questions?|asked|unsure|not sure|unclear|hesitant|hesitation|sceptical|skeptical)(?: (?:me|was|is))?(?: (?:about|of|on|over|regarding|if|whether|that|with))?:?\s+/iu,
  /^(?:if|whether|that|about|because)\s+/i,
];
const MYSELF = /^(?:I(?:'m| am| was|'ve| have| had| do| did| might| may|'d)?|my|the candidate) /i;
const CAN =
  /^(?:can|could|would|will|(?:can|could|would|will|do) I|able to|be able to|know how to|know|cope with|handle|manage to)\s+/i;
/** "Not fluent in Spanish", "speaks no Welsh". */
const FLUENT =
  /^(?:not |too |hardly )*(?:(?:fluent|proficient|confident|native|good|strong) (?:in|with|at)|speaks?(?: (?:no|little|not much|only basic|hardly any))?) /i;
const LESS =
  /^(?:(?:have|has|had|having|got|with|be|being|am|is|was|seems?|seemed|may|might|too|only|just|still|yet|very|rather|a bit|a little|quite) )*(?:no|not|not any|not a lot of|not that much|not so much|little|too little|very little|limited|few|too few|not enough|not much|not many|insufficient|less|lack(?:s|ed|ing)?(?: of| in)?|missing|the lack of|absence of|without|without any|weak|weaker|poor|low|thin|light|short on|new to|unfamiliar with|inexperienced in|inexperienced with|rusty|basic|small|narrow|outdated|old|only (?:a little|a bit of|some|basic|little)|some|never had(?: any)?|don't have|doesn't have|do not have|haven't got|no formal|no direct|no real|no prior|no previous|no recent|no practical|no hands-on) /i;
const NEVER =
  /^(?:(?:I |he |she |they )?(?:have |has |had |'ve )?)?(?:never|not|haven't|hasn't|didn't|don't|doesn't|did not|do not|not yet) (?:yet |really |actually |ever )?(\p{L}+) (.+)$/iu;
const AMOUNT =
  /^(?:(?:much|enough|any|direct|formal|real|prior|previous|recent|practical|hands-on|hard|solid|deep|proven|relevant|professional|significant|extensive|actual|specific|long|strong|little|good|great) )+/i;
const KNOWING =
  /^(?:experience|knowledge|exposure|depth|grounding|routine|background|skills?|expertise|practice|training|track record|understanding|familiarity|time|years)(?: (?:in|with|of|on|as|at|from|for|spent))\s+/i;
/** Behind the matter: that it is missing, or how it is. */
const TRAILING =
  /(?:,? (?:is|are|was|were|seems?|looks?|may be|might be))?,? (?:(?:is|are|was|were) )?(?:still |not |too |a bit |very |rather |quite )*(?:good enough|strong enough|enough|finished(?: yet)?|complete(?:d)?(?: yet)?|sufficient|missing|lacking|pending|open|weak|poor|limited|thin|rusty|basic|low|short|long|outdated|yet|confirmed|there yet|so good|perfect|fluent|fit|level|at all|so far|to date)(?: yet)?$/i;
const TELLING =
  /\b(?:not|no|n't|never|too|only|lack\w*|weak\w*|poor\w*|gaps?|risk\w*|fail\w*|problem\w*|little|few|enough|without|junior|senior|young|older?|slow|shy|quiet|nervous|overqualified|underqualified|stutter\w*|stammer\w*|disab\w*|dyslexi\w*|adhd|autis\w*|wheelchair|deaf|blind|messy|unclear|vague|arrogant|aggressive|boring|lazy|unmotivated|unreliable|inconsistent|unstable|uncertain|unfamiliar|inexperienced|inexperience|unemploy\w*|fired|sacked|break|hopp\w*|left|leave|leaving|quit|short|worse|bad|difficult\w*|struggl\w*|distance|accent|age|(?:my|\d|two|three|four|small|young) (?:kids|children)|pregnan\w*|health|illness|ill|jump\w*|switch\w*|changes?|changed)\b/i;
const LANGUAGE =
  /^(?:my )?(?:spoken |written |business )?(English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Swedish|Norwegian|Danish|Finnish|Czech|Japanese|Chinese|Mandarin|Korean|Arabic|Russian|Greek|Turkish|Welsh|Irish)(?: (?:skills?|level|knowledge|language))?$/i;

/**
 * The matter of a doubt as a noun phrase of at most six words for "As for …", or undefined where nothing neutral is
 * left of it ("too junior", "left after a year").
 */
export function readDoubt(raw: string, keepsCapital: KeepsCapital): string | undefined {
  if (unfitForLetter(raw) !== undefined) return undefined;
  // A capital inside the note is meant: "no Epic experience".
  const lowered = (text: string): string => (typed.startsWith(text) ? lowerFirst(text, keepsCapital) : text);
  let text = (sentencesOf(cleanText(raw))[0] ?? "").replace(/\?+$/, "").replace(/ \([^)]*\)/g, "");
  const typed = text;
  text = text.split(/(?:[,;:]| – | - | but | because | as I | since )/)[0]!.trim();
  for (let round = 0; round < 3; round++) for (const lead of RAISED) text = text.replace(lead, "");
  const own = /^my /i.test(text);
  text = text.replace(MYSELF, "");
  const done = NEVER.exec(text);
  if (done) {
    const doing = deed(done[1]!, done[2]!);
    if (doing !== undefined) return fit(doing, lowered);
  }
  text = text.replace(FLUENT, "");
  const able = CAN.test(text);
  text = text.replace(CAN, "").replace(/^I /, "");
  if (able) {
    const [verb = "", ...rest] = text.split(" ");
    const doing = deed(verb, rest.join(" "));
    if (doing !== undefined) return fit(doing, lowered);
  }
  for (let round = 0; round < 3; round++) text = text.replace(LESS, "").replace(AMOUNT, "");
  const trailing = TRAILING.exec(text);
  if (trailing && trailing.index > 0) text = text.slice(0, trailing.index);
  text = text
    .replace(KNOWING, "")
    .replace(/^experience (?=\p{L}+ing\b)/u, "")
    .replace(AMOUNT, "")
    .replace(/^(?:in|on|at|with|of) /i, "")
    .replace(/ (?:before|yet|so far|ever|in the past)$/i, "")
    .trim();
  const tongue = LANGUAGE.exec(text.replace(/^(?:in|of) /i, ""));
  if (tongue) return `${tongue[1]![0]!.toUpperCase()}${tongue[1]!.slice(1)}`;
  if (trailing && PAPER.test(text) && !/^my /i.test(text)) return fit(`my ${text}`, lowered);
  return fit(own ? `my ${text}` : text, lowered);
}

/** "managed a budget" → "managing a budget"; what one only uses or knows is named by itself. */
function deed(verb: string, object: string): string | undefined {
  const base = baseOf(verb, "participle") ?? baseOf(verb, "past") ?? baseOf(verb, "base");
  if (base === undefined || object === "") return undefined;
  if (/^(?:use|know|do|have|see|touch|try|be|handle)$/.test(base)) {
    const thing = object.replace(/^(?:in|with|to|any|much) /, "").replace(KNOWING, "");
    return /^(?:able|sure|willing)\b/.test(thing) ? undefined : thing;
  }
  if (/^(?:work|deal|live|be)$/.test(base) && /^with /.test(object)) return object.replace(/^with /, "");
  return `${conjugate(base, "ing")} ${object.replace(/ (?:before|yet|so far|ever|in the past)$/i, "")}`;
}

const PAPER = /\b(?:registration|permit|certificate|licen[cs]e|visa)$/i;

function fit(raw: string, lowered: (text: string) => string): string | undefined {
  const text = lowered(raw.replace(/^(?:any|the|a|an) (?=(?:experience|knowledge)\b)/i, "")).trim();
  const words = text.split(" ");
  if (text === "" || words.length > 6 || TELLING.test(text.replace(/-/g, " "))) return undefined;
  if (!/\p{L}{2}/u.test(text) || isNumber(words[0]!)) return undefined;
  if (isThirdPerson(words[0]!) && isPreposition(words[1] ?? "")) return undefined;
  if (isGerund(words[0]!) && words.length > 1 && !PAPER.test(text)) return text;
  if (finiteVerbAt(words) !== undefined || isPast(words[0]!)) return undefined;
  if (
    /^(?:experience|knowledge|skills?|background|training|cv|career|availability|motivation|notice period|start date)$/i.test(
      text,
    )
  )
    return `my ${text}`;
  if (/^(?:I|me|he|she|they|we|you|it|to|for|in|on|at|of|as|with)$/i.test(bare(words[0]!))) return undefined;
  if (isDeterminer(words[0]!)) return text;
  const phrase = readNounPhrase(text);
  if (phrase.person && !phrase.plural) return undefined;
  if (/^(?:\p{L}+ )?(?:degree|qualifications?|diploma|certificates?)$/iu.test(text)) return "my qualifications";
  if (PAPER.test(text) || /^(?:reference|portfolio)\b/i.test(text)) return `${indefiniteArticle(text)} ${text}`;
  return words.length === 1 ? text : withIndefiniteArticle(text);
}
