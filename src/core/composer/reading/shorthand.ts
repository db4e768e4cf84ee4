// Which short forms can be spelled out, and which are known to nobody but the writer?
import { PROPER_SPELLING, PROPER_WORDS } from "../lexicon/proper-words.ts";
import { SHORT_WORDS } from "../lexicon/short-words.ts";

/** Short forms of two meanings, and those of several words: what stands beside them decides. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L} )w (?=\p{L})/gu, "with "],
  [/\bh ?& ?s\b/gi, "health and safety"],
  [/\bwfh\b/gi, "working from home"],
  [/\beod (?=\p{L}+s?\b)/giu, "end-of-day "],
  [/\bpoc (?=for\b)/gi, "proof of concept "],
  [/\bmat leave\b/gi, "maternity leave"],
  [/\bpat leave\b/gi, "paternity leave"],
  [/\b(?:ann\.? leave|a\/l)\b/gi, "annual leave"],
  [/\bshort term (?=\p{L})/giu, "short-term "],
  [/\blast[ -]min(?:ute)?\b\.? (?=\p{L})/giu, "last-minute "],
  [/\b(at|until|till|to) the last min\b\.?/gi, "$1 the last minute"],
  [/\b(?:on|at|with|for|from) (?:my |our )?own dime\b/gi, "at my own expense"],
  [/\b(on|at|in|with|by) own (?=(?:time|account|expense|initiative|cost|feet|car|vehicle)\b)/gi, "$1 my own "],
  [/\binsta(?=\/)/gi, "Instagram"],
  [
    /\bvol\.? (?=(?:groups?|coordinators?|managers?|shifts?|hours|roles?|teams?|rotas?|days?|drivers?|training|recruitment)\b)/gi,
    "volunteer ",
  ],
  [/(?<!\d ?)\bgr\.? (?=\d{1,2}\b(?! ?(?:%|g|kg)\b))/gi, "grade "],
  // "9 months rn" is right now; "an rn" is a nurse.
  [
    /(?<=\b(?:days?|weeks?|months?|years?|hours?|it|this|them|us|there|open|vacant|short|busy|full|low|high|hard|tight|slow|behind|empty|needed|\p{Ll}{3,}ing) )rn(?=$|[.,;!?)])/gu,
    "right now",
  ],
  [/\bg-?cal\b/gi, "Google Calendar"],
  [/\bshared Google Calendar\b/g, "shared Google calendar"],
  [/\bg-?(?:sheets?)\b/gi, "Google Sheets"],
  [/\bg-?docs\b/gi, "Google Docs"],
  [/\bmed rec\b/gi, "medication reconciliation"],
  [/\bresp for\b/gi, "responsible for"],
  [/\b(bank|balance|account|stock|cash|supplier|ledger|month-end|intercompany) recs?\b/gi, "$1 reconciliations"],
  [
    /\b(late|last-minute|urgent|leave|holiday|time off|data|open|new|change|guest|booking|record|records|interpreter|ad hoc|pending|incoming) reqs\b/gi,
    "$1 requests",
  ],
  [/\breqs\b/g, "requirements"],
  [
    /(?<=\d) ?pts\b(?= (?:per (?:nurse|day|shift|clinic|week|session|list)|a (?:day|shift|week|session)|on (?:the|a|my) (?!scale|board)|in (?:the|a|my) (?:ward|clinic|unit|hospital|bay)|under my|with (?!the\b)\p{Ll}))/gu,
    " patients",
  ],
  [/(?<=\d) ?pts\b/g, " points"],
  // "per pt", "pts with diabetes", but "5 pts" are points.
  [/(?<!\d ?)\b(?<!\b(?:full|part|basis|percentage|ppt|story|match|bonus|key|main|three|two) )pts\b/g, "patients"],
  [
    /\b(per|each|every|a|the|my|our|one|another|elderly|post-op|new|difficult|complex|anxious|with|of|for) pt\b/gi,
    "$1 patient",
  ],
  [
    /\bpt (?=(?:education|care|safety|satisfaction|falls?|flow|handling|transport|records?|load|ratios?|access|intake|list|notes|advocacy|charts?|calls?|complaints?|files?|outcomes|lifts?)\b)/g,
    "patient ",
  ],
  [/(?<=\d ?%? ?)pts\b/g, " points"],
  [/\bbasis pts\b/gi, "basis points"],
  [/\bocc (?=\d|rate\b|was\b|is\b|at\b)/gi, "occupancy "],
  [/\b(arraignment|court|trial|motion|docket|hearing) cal\b/gi, "$1 calendar"],
  [/\bdiff (?=(?:\p{L}+s|people|staff)\b)/giu, "different "],
  [/\b(?:prob|probs) (?=with\b)/gi, "problems "],
  [/\b(?:cos|because) no (\p{L}[\p{L} -]*?) (?=since\b)/giu, "because there has been no $1 "],
  [
    /\bcos (?=(?:the|they|there|it|we|i|he|she|of|no|you|my|our|nobody|everyone|everybody|parents|staff|people|clients|customers)\b)/gi,
    "because ",
  ],
  // "complaining re prices"; "re:" at the start introduces.
  [/(?<=\p{L} )re:? (?=\p{L})/gu, "about "],
  [/(?<=\p{L} )(?:vs|v\.?s)\.? (?=[\p{L}\d£$€])/gu, "versus "],
  [/(?<=\d%? |\bnow )vs\.? (?=[£$€]?\d)/g, "versus "],
  [
    /\bv\.? (?=(?:busy|happy|good|keen|nice|long|short|small|big|old|new|friendly|hard|tight|late|early|slow|fast|expensive|helpful|interesting|few|high|low|detailed|strict|tiring|useful|keen)\b)/g,
    "very ",
  ],
  [/(^|\s)'em\b/gi, "$1them"],
  [/(?<=\p{L} )(?<!\b(?:an?|the|en|per) )em\b(?!['-])/gu, "them"],
  [/(?<=\p{L} )#s\b/gu, "numbers"],
  [/(?<=\p{L} )u(?= \p{L}|$)/gu, "you"],
  [/\bur (?=\p{L})/gu, "your "],
  [/\b(?:gotta|hafta)\b/gi, "have to"],
  [/\blotsa\b/gi, "lots of"],
  [/\blotta\b/gi, "lot of"],
  [/\bcoord (?=with\b|between\b|across\b)/gi, "coordination "],
  [/\bcontinued? ed\b/gi, "continuing education"],
  [/\bcont\.? ed\b/gi, "continuing education"],
  [/\bspecial ed\b/gi, "special education"],
  [/\bphys ed\b/gi, "physical education"],
  [/\b(adult|driver) ed\b/gi, "$1 education"],
  [/\bexp\.? (?=dates?\b)/gi, "expiry "],
  [/\bw\/e\b/gi, "weekend"],
  [/\bw\/ends\b/gi, "weekends"],
  [/\bw\/o (?=\p{L})/giu, "without "],
  [/\bsq\.? ?ft\b\.?/gi, "square feet"],
  [/(?<=\d )ft\b(?= \p{Ll})/gu, "feet"],
  [/\b(?:conf|tele-?conf) call(s?)\b/gi, "conference call$1"],
];

/** Stands behind a name of the case file that looks like a short form until the text is clean (an invisible word joiner). */
export const NAME_MARK = "\u2060";

/** A word of small letters, or with one capital at its head, that is not part of an address or of a figure. */
const TYPED =
  /(?<![\p{L}\p{N}@_'/.-])(\p{L}\p{Ll}*(?:\d\p{Ll}?|[/'-]?\p{Ll}[\p{Ll}\d]*)?)(?![\p{L}\p{N}@_'/\u{2060}-])(?:\.(?=\s+(?!(?:I|We|They|The|My|Our|He|She|It|An?|This|That|There|In|At|Also|Then|But|And|So|One)\b)\S|\s*,))?/gu;

/** What is typed short in whole words. */
export function withShortWordsSpelled(text: string): string {
  let result = text;
  for (const [pattern, right] of BESIDE) result = result.replace(pattern, right);
  return result
    .replace(
      /(?<![\p{L}\p{N}])(m(?:r|rs|s)|dr|prof)\.? (\p{Ll})(?=\p{Ll}{2,})(?!office\b|teams\b|word\b|excel\b|project\b|access\b|paint\b|patients?\b)/gu,
      (_, title: string, first: string) => `${title[0]!.toUpperCase()}${title.slice(1)} ${first.toUpperCase()}`,
    )
    .replace(TYPED, (whole, word: string, offset: number, within: string) => {
      const full = SHORT_WORDS.get(word.toLowerCase());
      if (full === undefined) return whole;
      // "Reno" inside a sentence is the town, and "Cert IV" is said so.
      const opens = /(?:^|[.!?:•-] )["'(]?$/.test(within.slice(0, offset));
      if (/^\p{Lu}/u.test(word) && !opens) return whole;
      if (full === "certificate" && /^ (?:[IVX]+|\d+)\b/.test(within.slice(offset + word.length))) return whole;
      return /^\p{Lu}/u.test(word) && full !== "" ? full[0]!.toUpperCase() + full.slice(1) : full;
    })
    .replace(/ {2,}/g, " ");
}

/** Units, marks and words without a vowel that everybody reads. */
const READ_BY_ALL = new Set(
  "mr mrs ms dr st mt ft sgt rd th nd km kms kg kgs mg ml mm cm dl hl kl cl lb lbs oz ft sq hp kw kwh mw mwh gw gwh hz khz mhz ghz kb mb gb tb db mph kph rpm rps ppm ppb wpm bpm psi kpa mpa nm kn kv kva mva mah lx lm pm vs tv pdf ppt csv xls html http https www ltd llc gmbh plc bv nv kft srl spa hmm shh pst psst brr tsk nth cwm crwth wynn mm hr hrs tbs tbsp tsp pcs pc kcal bbl mcf bcf tj gj kj dbs ndt nft css sql php xml pwc kpmg dhl sncf lng pv px pt pts pp".split(
    " ",
  ),
);

/** What to tell about a word in small letters that is only consonants, and that neither a table nor a unit explains. */
export function shorthandHint(text: string): string | undefined {
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}@_'./&+-])[b-df-hj-np-tv-xz]{3,6}(?![\p{L}\p{N}@_'./&+-])/gu)) {
    if (READ_BY_ALL.has(word) || PROPER_SPELLING.has(word) || PROPER_WORDS.has(word)) continue;
    return `Write “${word}” out, or in capitals if that is its name; a short form nobody else knows had better not stand in a letter.`;
  }
  return undefined;
}
