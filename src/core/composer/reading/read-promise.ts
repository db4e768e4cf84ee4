// What was promised: a thing to send, or something to do?
import type { KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { correctArticles, readNounPhrase, withDefiniteArticle } from "./noun-phrase.ts";
import { lowerFirst, unplaced, type Reading } from "./reading.ts";
import { bare, isBaseVerb, isDeterminer, isPlural } from "./words.ts";

const LEAD =
  /^(?:(?:I|we)(?:'ll| will|'d| would| should| need to| have to| must| promised to| said I'd| said I would| agreed to)?|promised(?: to)?|to|will|should|need to|have to|must|asked (?:me )?(?:for|to)|they (?:want|asked for|need|requested)|s?he (?:wants|asked for|needs|requested)|please|todo:?)\s+/i;
const SENDING =
  /^(?:[Ss]end|[Ee]-?mail|[Ff]orward|[Ss]hare|[Pp]rovide|[Mm]ail|[Ss]ubmit|[Ss]upply|[Pp]ass on|[Hh]and in|[Uu]pload|[Aa]ttach|[Dd]eliver|[Gg]et|[Gg]ive|[Bb]ring|[Ss]how)(?:ing)?\s+(?:over\s+)?(?:(?:them|him|her|you|us|\p{Lu}\p{Ll}{2,}(?=\s(?:the|my|a|an|some|two|three)\s))(?!')\s+)?(?:over\s+)?/u;

export function readPromise(raw: string, keepsCapital: KeepsCapital, readerWords: readonly string[]): Reading {
  const [sentence] = sentencesOf(cleanText(raw));
  if (sentence === undefined) return unplaced("There are no words in it.");
  let text = sentence;
  for (let round = 0; round < 3; round++) {
    const match = LEAD.exec(text);
    if (!match || text.length - match[0].length < 3) break;
    text = text.slice(match[0].length);
  }
  const sending = SENDING.exec(text);
  const isThing = sending !== null && text.length - sending[0].length > 2;
  if (isThing) text = text.slice(sending[0].length);
  for (const name of readerWords)
    text = text.replace(new RegExp(`\\s+to ${name.replace(/[^\p{L}\p{N}-]/gu, "")}$`, "u"), "");
  text = text.replace(
    /\s+(?:to (?:them|him|her|you)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by tomorrow|asap|today|tomorrow|this week|next week)$/i,
    "",
  );
  text = correctArticles(lowerFirst(text, keepsCapital))
    .replace(/\b(let) (?:her|him|them)\b/gi, "$1 you")
    .replace(/\b(?:their|his|her)\b/gi, "your");
  const back =
    /^(?:back|get back|come back|report back|reply|respond)(?: to (?:you|your|her|him|them))?\b ?(.*)$/i.exec(text);
  if (back) {
    const matter = back[1]!.replace(
      /^(about|on) (.+)$/i,
      (_, word: string, thing: string) => `${word} ${withDefiniteArticle(thing)}`,
    );
    return { forms: { to: `get back to you ${matter}`.trim() } };
  }
  if (/^https?:/.test(text)) return { forms: { np: text } };
  const ownCopy =
    /^(copy|scan|photo|photocopy)(?: copy)? of (?=(?:cv|diploma|degree|licen[cs]e|certificate|passport|visa|id|transcripts?|work permit|permit|registration|contract)\b)/i.exec(
      text,
    );
  if (ownCopy) return { forms: { np: `a ${ownCopy[1]!.toLowerCase()} of my ${text.slice(ownCopy[0].length)}` } };
  const first = bare(text.split(" ")[0]!);
  // "work permit scan" is a paper.
  const paper =
    /^(?:work|test|draft|research|review) (?:\p{L}+ )*(?:scan|plan|results?|report|paper|permit|certificate|samples?|data|version|proposal|article|contract)$/iu;
  if (
    !isThing &&
    !paper.test(text) &&
    isBaseVerb(first) &&
    !isPlural(first) &&
    /^(?:check|ask|look|talk|speak|think|call|find|write|prepare|confirm|come|let|introduce|connect|put|review|read|try|test|finish|complete|update|research|clarify|contact|arrange|organi[sz]e|make|do|draft|sketch|work|tell|answer|follow|set|return|visit|meet)$/.test(
      first,
    )
  ) {
    return { forms: { to: text } };
  }
  const phrase = readNounPhrase(text);
  // "my" belongs to the person, "the" is what both know.
  const own =
    /^(?:cv|résumé|resume|portfolio|transcripts?|references?|diplomas?|certificates?|licen[cs]e|cover letter|work samples?|writing samples?|availability|start date|notice period|registration|id|passport)\b/i.test(
      phrase.head,
    ) || /^(?:cv|resume|portfolio|references?)\b/i.test(text);
  const np =
    phrase.determined && !/^\d/.test(text)
      ? text
      : isDeterminer(text.split(" ")[0]!) || /^(?:\d|two|three|four|five|link\b)/i.test(text)
        ? /^link\b/i.test(text)
          ? `the ${text}`
          : text
        : own
          ? `my ${text}`
          : phrase.mass
            ? text
            : phrase.proper
              ? text
              : `the ${text}`;
  return { forms: { np } };
}
