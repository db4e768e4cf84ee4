// What did the sender write, apart from quoted mails, signatures and disclaimers, and where does each sentence stand?
//
// The text is folded (lower case, plain quotes and dashes, single blanks) and every folded character remembers its
// place in the original, so that evidence can be shown where it stands.
import { foldLines, type Folded } from "./fold-text.ts";
import { countWords, forwardedLines, linesOf, ownLines } from "./own-lines.ts";
import type { IncomingMail } from "./reading.ts";

export interface MailSentence {
  /** Folded text. */
  text: string;
  /** Offset of each folded character in the original text. */
  places: readonly number[];
  asks: boolean;
  /** From this folded character on it speaks of what may be, or of what happens to others; Infinity: nowhere. */
  hypotheticalFrom: number;
}

export interface PreparedMail {
  sentences: MailSentence[];
  subject: MailSentence;
  /** The subject is the candidate's own ("Re: …"), so its words say little. */
  isReply: boolean;
  isForward: boolean;
  /** The mail's own words are few and the forwarded ones were read instead. */
  readsForwarded: boolean;
  words: number;
}

// Nobody writes more than this to a candidate; what follows is a quoted thread or an attack.
const MOST_TEXT = 40_000;
const LONGEST_SENTENCE = 600;

/** Takes a decoded mail; any text is accepted. Linear in its length. */
export function prepareMail(mail: IncomingMail): PreparedMail {
  const subjectText = (mail.subject ?? "").slice(0, 1_000);
  const text = mail.text.slice(0, MOST_TEXT);
  const isForward = /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|wg|tr|rv|doorst|vs|i)\s?:/iu.test(subjectText);
  const isReply = /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|sv|antw|ré|res|odp|vá)\s?(?:\[\d+\])?\s?:/iu.test(subjectText);
  const lines = linesOf(text);
  let kept = ownLines(lines);
  let readsForwarded = false;
  const own = countWords(kept);
  if (own < 12) {
    const forwarded = forwardedLines(lines, own === 0 || isForward);
    if (forwarded.length > 0) {
      kept = [...kept, ...forwarded];
      readsForwarded = true;
    }
  }
  const sentences = kept.length === 0 ? [] : sentencesOf(foldLines(kept, text));
  return {
    sentences,
    subject: oneSentence(foldLines([{ start: 0, end: subjectText.length, text: subjectText }], subjectText)),
    isReply,
    isForward,
    readsForwarded,
    words: countWords(kept),
  };
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|ref|approx|dept|inc|ltd|corp|co|vs|jan|feb|mar|apr|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|z\.b|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|[a-z]|\d{1,2})\.$/u;

function sentencesOf(folded: Folded): MailSentence[] {
  const sentences: MailSentence[] = [];
  let start = 0;
  const { text } = folded;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && text[from] === " ") from += 1;
    while (to > from && text[to - 1] === " ") to -= 1;
    if (to > from) sentences.push(oneSentence({ text: text.slice(from, to), places: folded.places.slice(from, to) }));
    start = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === "\n") {
      push(index);
      start = index + 1;
    } else if (char === "." || char === "!" || char === "?" || char === "…") {
      const next = text[index + 1];
      if (next !== undefined && next !== " " && next !== '"' && next !== ")") continue;
      if (char === "." && ABBREVIATION.test(text.slice(Math.max(start, index - 8), index + 1))) continue;
      push(index + 1);
    } else if (index - start >= LONGEST_SENTENCE && char === " ") {
      push(index);
    } else if (index - start >= LONGEST_SENTENCE * 2) {
      push(index);
    }
  }
  push(text.length);
  return sentences;
}

// Said of what may be, wherever it stands in the sentence: "if you are selected", "only shortlisted candidates will".
const MAY_BE =
  /(?:\bif (?:you (?:are|have been|were|get|do get) (?:\w+ )?(?:selected|shortlisted|chosen|successful|unsuccessful|invited|rejected|a (?:good |strong )?(?:match|fit))|your (?!calendar|schedule|availability)|selected|shortlisted|successful|there(?:'s| is| are)|we (?:feel|think|find|believe|decide|see|determine|would|need|require|wish)|it(?:'s| is) (?:not )?a (?:good )?(?:match|fit)|this (?:position|role)|not selected|you (?:match|meet|fit|qualify))|\bshould (?:you be|your|we (?:wish|decide|require|need)|there be|the team (?:decide|wish))|(?:^|\b(?:only|all|any|the|of|those|successful|that|notify|contact|to) )(?:candidates?|applicants?|those|people|anyone) (?:who|whose|that|selected|shortlisted|considered|chosen) (?:\S+ ){0,10}(?:will|may|can|should|must|would|are (?:then )?(?:invited|contacted))\b|\b(?:successful|shortlisted|selected|suitable|qualified|chosen) (?:candidates?|applicants?|ones) (?:will|are|get|would|may|can)\b|\bonly (?:shortlisted|those|selected|successful|candidates|applicants)|\bdepending on|\b(?:may|might|could) (?:include|be (?:invited|asked|contacted|selected|shortlisted))|\bwhether or not|\bassume (?:that )?(?:you|your)|\bconsider (?:that )?your application (?:as |to be |to have )?(?:un|been|not|rejected|closed)|\b(?:our|the) (?:typical |usual )?(?:hiring|interview|recruitment|selection|application) process (?:is|takes|consists|usually|typically|includes|will|may|can|involves)|\bfalls (?!t)|\bsollten sie|\bwenn sie nicht|\bsi votre|\bsi vous n|\bconsidérer que votre|\bsans (?:réponse|nouvelles)|\bsi no (?:has|recibe)|\bindien|\bom du inte)/u;
// An "if" clause covers what follows it, not what stands before.
const IF_BEGINS =
  /(?:^|[\s,(;-])(?:if (?!(?:monday|tuesday|wednesday|thursday|friday|that|this|you(?:'re| are| would be|'d be|'ve)? ?(?:still |not |also )?(?:available|free|interested|around|can|could|have|need|like|want|wish|prefer|agree|accept|would|haven't|don't|do|should|feel)|possible|so|not,? (?:please|let|when|what)|anything|needed|any)\b)|unless |in case |in the event |once (?:you|your|we|the|all|a|it)|when(?:ever)? (?:a|an|another|suitable|something))/u;
// These hang an "if" on a request and leave it a request.
const ASKS_IF =
  /\b(?:know|see|ask|wonder(?:ing|ed)?|check(?:ing)?|confirm|tell (?:me|us)|say|sure|wondering|curious|advise|appreciate it|great|grateful|helpful|sorry|ok|okay|fine|good|love it|even|as) if\b/u;

function oneSentence(folded: Folded): MailSentence {
  const { text } = folded;
  const begins = MAY_BE.test(text) ? 0 : ASKS_IF.test(text) ? -1 : text.search(IF_BEGINS);
  return {
    text,
    places: folded.places,
    asks: text.endsWith("?"),
    hypotheticalFrom: begins < 0 ? Number.POSITIVE_INFINITY : begins,
  };
}
