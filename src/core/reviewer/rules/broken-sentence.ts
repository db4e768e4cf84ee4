// Does a sentence break off, or stand there without its verb?
import {
  isAdjective,
  isAuxiliary,
  isDeterminer,
  isNumber,
  isPlural,
  isPreposition,
} from "../../composer/reading/words.ts";
import { verbReadings } from "../../composer/reading/verb-forms.ts";
import { isQuoted } from "../phrase.ts";
import type { Letter, Sentence, Word } from "../letter.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "broken-sentence",
  severity: "warning",
  sentence: "Finds sentences that break off in the middle, and parts of sentences that stand alone.",
  why: "Half a sentence says that nobody read the letter once more before it went out.",
  source: "all five documents (requirements R1); the lists are our own",
};

export const check: Check = (letter) => {
  const remarks: Remark[] = [];
  for (const [index, sentence] of letter.sentences.entries()) {
    if (sentence.words.length < 3 || isQuoted(letter, sentence.start, sentence.end)) continue;
    const end = ending(letter, sentence);
    if (end === "list") continue;
    const remark =
      brokenOff(letter, sentence, end) ??
      (end === "full" ? (clauseAlone(sentence) ?? withoutVerb(letter, sentence, index)) : undefined);
    if (remark) remarks.push(remark);
  }
  return remarks.slice(0, 5);
};

/** `full`: a full stop; `open`: the paragraph ends and nothing closes the sentence; `list`: something else goes on here. */
function ending(letter: Letter, sentence: Sentence): "full" | "open" | "list" {
  const last = sentence.words.at(-1)!;
  const tail = letter.plain.slice(last.end, sentence.end);
  const next = letter.plain.slice(sentence.end, sentence.end + 4);
  if (/^["')\]]{0,2}\.["')\]]{0,2}$/.test(tail)) return "full";
  if (tail !== "" || !/^ {0,2}(?:\n|$)/.test(next)) return "list";
  // A line that a list or an address follows, or that is a point of a list itself, may end as it likes.
  const head = letter.plain.slice(Math.max(0, sentence.start - 4), sentence.start + 2);
  if (
    /[-•*–·]\s|\d[.)]/.test(head) ||
    /^ {0,2}\n\s{0,4}(?:[-•*–·\d]|https?:|www)/.test(letter.plain.slice(sentence.end, sentence.end + 12))
  )
    return "list";
  return "open";
}

/** Words after which every sentence goes on. */
const NEVER_LAST =
  /^(?:the|an|my|your|our|their|every|and|because|although|whereas|unless|whose|into|onto|regarding|concerning|during|despite|towards?|whether|i'm|i've|you're|we're|they're|we've|you've)$/;
/** Words after which it hardly ever ends, where no full stop says that it does. */
const HARDLY_LAST =
  /^(?:a|of|from|by|at|with|for|on|in|to|which|who|is|are|was|were|be|as|or|but|very|than|about|between|through|how)$/;
/** "what I would love to", "the one we spoke of", "as it is": here they may. */
const STRANDED =
  /\b(?:what|which|that|who|whom|where|how|everything|anything|something|nothing|all|the \w+ (?:i|you|we|they)|if you|i'd|i would|happy|glad|able|want(?:ed)?|like[ds]?|love[ds]?|need(?:ed)?|have|had|going|used|try|hope[ds]?|it|this|there|he|she|they|you|we|to|be|worked?|deal|look(?:ed)?|rely|build|count|sign(?:ed)?|log(?:ged)?|check(?:ed)?|drop(?:ped)?|move[ds]?|stop(?:ped)?|come|came|go|went) (?:[\w']+ ){0,4}[\w']+$/i;

/** Groups of words that want something behind them, even before a full stop. */
const WANTS_MORE =
  /\b(?:(?:of|to) up to|look(?:ing)? forward to|interested in|the rest of|(?:your|their|the|an?) approach to|access to|thanks to|due to|because of|such as|as well as|in addition to|instead of|regardless of|according to|(?:one|some|most|many|none|each|part) of|in terms of|on behalf of|with (?:an? )?(?:regard to|focus on|view to)|in the field of|experience (?:in|with|of)|able to|in order to)$/i;
const RELATIVE =
  /\b(?:what|which|that|who|whom|where|how|than|something|anything|everything|nothing|all|much|lot|more|thing|one thing|it's|is)\b/i;

function brokenOff(letter: Letter, sentence: Sentence, end: "full" | "open"): Remark | undefined {
  const last = sentence.words.at(-1)!;
  if (last.text !== last.lower && !/^I(?:'|$)/.test(last.text)) return undefined;
  const isCertain =
    NEVER_LAST.test(last.lower) && !/\b(?:either|the word|called|and\/or) \S+$/i.test(upTo(sentence, last));
  const isLikely =
    end === "open" &&
    letter.purpose !== "connect" &&
    HARDLY_LAST.test(last.lower) &&
    !STRANDED.test(upTo(sentence, last));
  const text = upTo(sentence, last);
  const wantsMore = WANTS_MORE.test(text) && !RELATIVE.test(text.replace(WANTS_MORE, ""));
  // "… about the planner, but I"
  const isCutAtSubject = end === "open" && /(?:[,\p{Ll}] (?:but|that|because|so|which)|\p{Ll} and) I$/u.test(text);
  if (!isCertain && !isLikely && !wantsMore && !isCutAtSubject) return undefined;
  const start = sentence.words.at(-3)!.start;
  return {
    start,
    end: last.end,
    says: `The sentence breaks off after “${last.text}”; the reader wonders what was to follow.`,
  };
}

function upTo(sentence: Sentence, word: Word): string {
  return sentence.text.slice(0, word.end - sentence.start).replace(/\s+/g, " ");
}

/** "Although I have never led a team." is the first half of something. */
function clauseAlone(sentence: Sentence): Remark | undefined {
  const text = sentence.text.replace(/\s+/g, " ");
  const head =
    /^(?:Although|Even though|Whereas|Unless|As soon as|So that|In order to|In order that|Despite|In addition to|Apart from|Besides being|Due to|Regarding|Concerning)\b(?! (?:all )?(?:that|this|it)[,.])/.exec(
      text,
    );
  // Behind a comma, a dash or a second subject the main clause may follow.
  if (!head || /[,;:–—]| - /.test(text)) return undefined;
  const clauses =
    text.match(/\b(?:i|you|we|he|she|they|it|there|this|that)(?:'(?:m|s|d|ll|ve|re))?(?= [a-z])/gi)?.length ?? 0;
  const verbs = sentence.words.filter((word, at) => at > 0 && isAuxiliary(word.lower)).length;
  if (
    clauses + Math.max(0, verbs - clauses) >
    (/^(?:Although|Even though|Whereas|Unless|As soon as|So that)/.test(head[0]) ? 1 : 0)
  )
    return undefined;
  if (clauses === 0 && verbs === 0 && sentence.words.some((_, at) => at > 1 && mayBeVerb(sentence, at)))
    return undefined;
  return {
    start: sentence.start,
    end: sentence.end,
    says: `“${head[0]}” begins a part of a sentence, but the sentence ends before the main part comes; join it to its neighbour.`,
  };
}

/** How sentences without a verb begin when they are meant so. */
const MEANT =
  /^(?:thank|thanks|thx|many|much|best|kind|warm|all|a|an|great|good|nice|lovely|wonderful|no|not|yes|well|what|how|why|so|and|or|but|also|again|until|till|see|congratulations|congrats|happy|merry|welcome|cheers|sorry|apologies|hello|hi|hey|dear|one|two|three|first|second|next|last|finally|more|most|less|same|on|in|at|by|with|without|from|for|to|as|of|after|before|since|especially|particularly|above|below|hence|just|only|even|perhaps|maybe|quite|very|too|really|truly|simply|yours|please|here|there|where|when|which|who|that|if|because|while|though|either|both|neither|never|always|sometimes|every|each|any|some|ps|p\.s|re|regarding|fwd|interested|excited|delighted|glad|pleased|proud|honou?red|grateful|impressed|hoping|looking|wishing|thinking|having|being|\d.*)$/;

/** "The planner in your cell and the way of testing it." */
function withoutVerb(letter: Letter, sentence: Sentence, index: number): Remark | undefined {
  const { words } = sentence;
  const { channel } = letter.request;
  // Chats, short messages and lists of points speak in fragments.
  if (channel === "video-chat" || channel === "phone" || channel === "linkedin") return undefined;
  if (words.length < 6 || letter.sentences.length < 2 || index === 0) return undefined;
  if (!/^(?:the|my|your|our|their|this|these|those|its|his|her)$/.test(words[0]!.lower) || MEANT.test(words[0]!.lower))
    return undefined;
  // "My compliments to the cook."
  if (
    /^(?:thanks|compliments|best|regards|love|apologies|greetings|wishes|pleasure|condolences|congratulations|respect)$/.test(
      words[1]!.lower,
    )
  )
    return undefined;
  if (/["“(:;–—…?!]| - |\n/.test(sentence.text) || /\d/.test(sentence.text)) return undefined;
  if (words.some((_, at) => at > 0 && mayBeVerb(sentence, at))) return undefined;
  return {
    start: sentence.start,
    end: sentence.end,
    says: "This sentence has no verb, so it does not say what is meant of it; join it to its neighbour or finish it.",
  };
}

/** Could this word be the verb of its sentence? In doubt it could. */
function mayBeVerb(sentence: Sentence, at: number): boolean {
  const { lower, text } = sentence.words[at]!;
  if (isAuxiliary(lower) || /'(?:s|m|re|ve|d|ll)$|n't$/.test(lower)) return true;
  const before = sentence.words[at - 1]!.lower;
  if (text !== lower || isPreposition(lower) || isDeterminer(lower)) return false;
  // Behind an article, a preposition or an adjective stands a noun.
  if (isDeterminer(before) || isNumber(before) || (isPreposition(before) && before !== "to") || before === "of")
    return false;
  const readings = verbReadings(lower).filter((reading) => reading.form !== "ing");
  if (readings.length > 0 && readings.every((reading) => reading.form === "base")) {
    // "the night shift": a plain verb needs a plural or a pronoun before it.
    return (
      isPlural(before) || /^(?:i|you|we|they|who|that|which|to|and|or|not|also|never|always|often|\w+ly)$/.test(before)
    );
  }
  if (readings.length > 0) {
    // "the planners and robots": a plural in a row of nouns, unless it is plainly nothing but a verb.
    return !(isPlural(lower) && (before === "and" || before === "or"));
  }
  if (isAdjective(lower)) return false;
  return /ed$/.test(lower) || (/s$/.test(lower) && !isAdjective(before) && !/^(?:and|or)$/.test(before));
}

export const examples: Examples = {
  good: [
    "Dear Dana,\n\nThank you for the tour. Although I had never seen a cell like that, it felt familiar. Great to see Omar as well. The planner is what we spoke of. My number is below.\n\nBest,\nMaya",
    "Dear Dana,\n\nThank you. What I took home:\n- the planner and the\n- the way you test it\n\nThe cell runs at night. Your arms stall. As promised, my portfolio is at https://maya.example. I would love to\n\nBest,\nMaya",
    'Dear Dana,\n\nYou asked what "because" stands for. Despite the rain we had a full house. Because of the rain we moved it. One more thing. Let me know what you would like to add\n\nBest,\nMaya',
  ],
  bad: [
    { message: "Dear Dana,\n\nThank you for the tour and the.\n\nBest,\nMaya", covers: "tour and the" },
    {
      message: "Dear Dana,\n\nThank you for the tour. I would bring my experience with the\n\nBest,\nMaya",
      covers: "experience with the",
    },
    { message: "Dear Dana,\n\nI was interested in your approach to.\n\nBest,\nMaya", covers: "your approach to" },
    { message: "Dear Dana,\n\nI liked the tour because.\n\nBest,\nMaya", covers: "the tour because" },
    {
      message:
        "Dear Dana,\n\nThank you for today. I learned a lot about the way of\n\nI hope to hear from you.\n\nBest,\nMaya",
      covers: "the way of",
    },
    { message: "Dear Dana,\n\nThank you for the tour. Although I have never led a team.\n\nBest,\nMaya" },
    {
      message:
        "Dear Dana,\n\nThank you for the tour. I liked it. The hand-tuned planner in your cell and the night shift.\n\nBest,\nMaya",
    },
  ],
};
