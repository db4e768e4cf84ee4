// What was promised: a thing to send, or something to do?
import type { KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { correctArticles, withDefiniteArticle } from "./noun-phrase.ts";
import { isDeedForReader, toReader } from "./promised-deed.ts";
import { promisedThing } from "./promised-thing.ts";
import { lowerFirst, unplaced, type Reading } from "./reading.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { tagged } from "./parts-of-speech.ts";
import { bare, isAdjective, isBaseVerb, isCountNoun, isDeterminer, isMass, isPlural } from "./words.ts";

const LEAD =
  /^(?:(?:I|we)(?:'ll| will|'d| would| should| need to| have to| must| promised to| said I'd| said I would| agreed to)?|promised(?: to)?|to|will|should|need to|have to|must|asked (?:me )?(?:for|to)|they (?:want|asked for|need|requested)|s?he (?:wants|asked for|needs|requested)|that I(?: will|'ll|'d| would| can)|please|todo:?)\s+/i;
/** Behind these a verb follows. */
const OPENS_DEED = /(?:^|\s)(?:to|will|should|must|would)$|'(?:ll|d)$/i;
const SENDING =
  /^(?:[Ss]end|[Ee]-?mail|[Ff]orward|[Ss]hare|[Pp]rovide|[Mm]ail|[Ss]ubmit|[Ss]upply|[Pp]ass on|[Hh]and in|[Uu]pload|[Aa]ttach|[Dd]eliver|[Gg]et|[Gg]ive|[Bb]ring|[Ss]how)(?:ing)?\s+(?:over\s+)?(?:(?:them|him|her|you|us|\p{Lu}\p{Ll}{2,}(?=\s(?:the|my|a|an|some|two|three)\s))(?!')\s+)?(?:over\s+)?/u;
const TO_DO =
  /^(?:check|ask|look|talk|speak|think|call|find|write|prepare|confirm|come|let|introduce|connect|put|review|read|try|test|finish|complete|update|research|clarify|contact|arrange|organi[sz]e|make|do|draft|sketch|work|tell|answer|follow|set|return|visit|meet|thank)$/;
/** What is a noun as often; a noun too where "of" or another noun follows: "contact of my foreman", "test results". */
const ALSO_NOUN =
  /^(?:check|look|talk|call|find|review|read|test|update|research|contact|draft|sketch|work|answer|set|return|visit)$/;
const FOLLOWS_VERB =
  /^(?:with|if|whether|how|what|when|where|back|up|out|in|into|about|for|through|again|you|your|some|several|both)$/i;
/** What no message can carry. */
const PHYSICAL =
  /^(?:(?:the|a|an|my|some|our|one|two|three|four|five|six|\d+) )?(?:\p{L}+ )?(?:bottles?|jars?|box(?:es)?|tins?|bags?|baskets?|packets?|crates?|kegs?|cases? of|cans?|loa(?:f|ves)|cakes?|pots?|cuttings?|seeds?|seedlings?|bulbs?|swatch(?:es)?|bouquets?|keys?|usb sticks?|t-?shirts?|postcards?|honey|cheese|wine|beer|coffee|tea|jam|bread|biscuits|cookies|chocolates?)\b(?! (?:list|recipe|card|menu|plan|label|report|photo|data|supplier|sheet|notes?)s?\b)/iu;
const LINK = /(?:,|:| [–-]| at| on| under| here| via| see)?[:,]?\s*\(?(?:https?:\/\/|www\.)[^\s)]+\)?/i;

/** Papers that name pay and are asked for all the same. */
const PAY_PAPERS = /\b(?:(?:salary|pay|wage)[ -]?(?:slip|stub|certificate|statement)|payslip)s?\b/gi;

/** What a promise says without the papers that HR asks for: these are no talk about money, and forms are there to be filled in. */
export function withoutPayPapers(text: string): string {
  return text.replace(PAY_PAPERS, "papers").replace(/\bfill in (?=(?:the|your|an?|my|their|his|her) )/i, "complete ");
}

/** `np` is what to hand over, `thing` the same where both know it, `brief` without a link in it; `to` is what to do. */
export function readPromise(raw: string, keepsCapital: KeepsCapital, readerWords: readonly string[]): Reading {
  const [sentence] = sentencesOf(cleanText(raw));
  if (sentence === undefined) return unplaced("There are no words in it.");
  // "Pop in next week" is no slip for "next week".
  let text = /\b(?:pop|drop|call|stop) in (?:next|this)\b/i.test(raw)
    ? sentence.replace(/\b(pop|drop|call|stop) (?=next|this)/i, "$1 in ")
    : sentence;
  let isDeed = false;
  for (let round = 0; round < 3; round++) {
    const match = LEAD.exec(text);
    if (!match || text.length - match[0].length < 3) break;
    isDeed = OPENS_DEED.test(match[0].trim());
    text = text.slice(match[0].length);
  }
  const forReader = isDeedForReader(text[0]!.toLowerCase() + text.slice(1));
  const sending = forReader ? null : SENDING.exec(text);
  const isThing = sending !== null && text.length - sending[0].length > 2;
  if (isThing) text = text.slice(sending[0].length);
  for (const name of readerWords)
    text = text.replace(new RegExp(`\\s+(?:to|with) ${name.replace(/[^\p{L}\p{N}-]/gu, "")}$`, "u"), "");
  text = text.replace(
    forReader
      ? /\s+(?:by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by tomorrow|asap|today|tomorrow|this week|next week)$/i
      : /\s+(?:(?:to|with) (?:them|him|her|you)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by tomorrow|asap|today|tomorrow|this week|next week)$/i,
    "",
  );
  for (const name of readerWords)
    text = text.replace(
      new RegExp(
        `^(call|ring|phone|text|e-?mail|tell|show|meet|contact) ${name.replace(/[^\p{L}\p{N}-]/gu, "")}(?![\\p{L}'’])`,
        "iu",
      ),
      "$1 you",
    );
  text = correctArticles(toReader(lowerFirst(text, keepsCapital)));
  const back =
    /^(?:(?:back|get back|report back|reply|respond)(?![\p{L}-])(?: to (?:you|your))?|come back (?:to (?:you|your)|(?=with|about|on)))(?![\p{L}-]) ?(.*)$/iu.exec(
      text,
    );
  if (back) {
    const matter = back[1]!.replace(
      /^(about|on) (.+)$/i,
      (_, word: string, thing: string) => `${word} ${withDefiniteArticle(thing)}`,
    );
    return { forms: { to: `get back to you ${matter}`.trim() } };
  }
  if (/^https?:/.test(text)) return { forms: { np: `the link: ${text}`, brief: "the link" } };
  const meeting = isThing ? null : /^(?:an? )?(call|meeting) with (.+)$/i.exec(text);
  if (meeting) return { forms: { to: `arrange a ${meeting[1]!.toLowerCase()} with ${meeting[2]!}` } };
  if (forReader || (!isThing && toDo(text, isDeed))) return { forms: { to: withOwn(text) } };
  const acquaint = /^(?:an? |the |my )?(?:intro|introduction) to (\p{L}.+)$/iu.exec(text);
  if (acquaint) return { forms: { np: `an introduction to ${acquaint[1]!}`, to: `introduce you to ${acquaint[1]!}` } };
  // What goes to somebody else is not sent to the reader.
  const other = isThing
    ? /^(.+) to (HR|(?:the|your) \p{L}+(?: team| office)?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u.exec(text)
    : null;
  if (other) return { forms: { to: `send ${promisedThing(other[1]!)} to ${other[2]!}` } };
  // "What my notice period is": an answer.
  if (/^(?:what|whether|if|how|when|where|why|who|which)\b/.test(text))
    return { forms: { to: `let you know ${text}` } };
  const np = promisedThing(text);
  if (PHYSICAL.test(np)) return { forms: { to: `get ${np} to you` } };
  const brief = np.replace(LINK, "").trim();
  const shared = /^share/i.test(sending?.[0] ?? "") && brief === np && np.split(" ").length < 7;
  return {
    forms: {
      np,
      ...(brief === np ? {} : { brief: brief === "" ? "the link" : brief }),
      // "You'll have one winning proposal" would promise to win; of a day or a decision one says that one will tell.
      ...(/^(?:the|my) (?!.*\b(?:date|decision|answer|availability|period)\b)/.test(np) ? { thing: brief } : {}),
      ...(shared ? { to: `share ${np} with you` } : {}),
    },
  };
}

/** "Confirm start date" is about one's own. */
function withOwn(deed: string): string {
  const match = /^(confirm|update|clarify|translate|complete|find out|find|check) (\p{Ll}.+)$/u.exec(deed);
  if (!match || /^(?:if|whether|how|what|when|where|with|that|who|why|which|in|up|out|on)\b/.test(match[2]!))
    return deed;
  const own = promisedThing(match[2]!);
  return own.startsWith("my ") ? `${match[1]!} ${own}` : deed;
}

function toDo(text: string, isDeed: boolean): boolean {
  const [word = "", next = ""] = text.split(" ");
  const first = bare(word);
  // "Tidy the drawings": no thing is named by a word before "the".
  if (/^(?:the|my|an?|your|our)$/.test(next) && isBaseVerb(first)) return true;
  // "Thank Sue", "say hello": no noun, and nothing that describes one.
  if (
    next !== "" &&
    isBaseVerb(first) &&
    ![isCountNoun, isMass, isPlural, isAdjective].some((is) => is(first)) &&
    !NOUN_LIKE.has(first) &&
    tagged(`I will ${text}`)[2]?.tag === "VERB"
  )
    return true;
  if (!isBaseVerb(first) || isPlural(first) || !TO_DO.test(first)) return false;
  if (isDeed || !ALSO_NOUN.test(first)) return true;
  if (next === "to") return /^(?:talk|look|contact)$/.test(first);
  return FOLLOWS_VERB.test(next) || isDeterminer(next) || /^\p{Lu}/u.test(next);
}
