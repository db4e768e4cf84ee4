// How is a thing named that was promised: "the slides", "my CV", "a copy of my licence", "two references"?
import { indefiniteArticle, readNounPhrase } from "./noun-phrase.ts";
import { isCountNoun, isDeterminer, isPlural } from "./words.ts";

/** Short words of hurried notes. */
const SHORT: Readonly<Record<string, string>> = {
  ref: "reference",
  refs: "references",
  pic: "picture",
  pics: "pictures",
  cert: "certificate",
  certs: "certificates",
  doc: "document",
  docs: "documents",
  pres: "presentation",
  preso: "presentation",
  reqs: "requirements",
  specs: "specifications",
  pw: "password",
  cv: "CV",
  pdf: "PDF",
};
const NUMBERS = "two three four five six seven eight nine ten eleven twelve".split(" ");

/** Of these one is made or taken for the reader: "a copy of …", "a summary of …". */
const MADE =
  /^(?:copy|scan|photo|photocopy|picture|screenshot|recording|video|pdf|sample|example|excerpt|summary|outline|draft|sketch|list|comparison|breakdown|estimate|quote|template|one-pager|update|note|bottle|jar|box|tin|bag|packet|pot|loaf)$/;
const MADE_PLURAL =
  /^(?:copies|scans|photos|photocopies|pictures|screenshots|recordings|videos|samples|examples|excerpts)$/;
const NEWLY = /^(?:short|brief|rough|quick|one-page|two-page|redacted|anonymi[sz]ed|sample|simple|example)$/;
/** What belongs to the person; "the" is for what both know. */
const OWN =
  /^(?:(?:updated|current|earliest|possible|latest|new|full|dbs|trade|rcvs|work|degree|school|safety|first aid|driving|teaching|nursing|medical|white|last (?:\d+ )?(?:\p{L}+ )?months?'?) )*(?:cv|résumé|resume|portfolio|transcripts?|references?|diplomas?|certificates?|cards?|licen[cs]es?|cover letter|work samples?|writing samples?|availability|start date|notice period|registration|id|passport|work permit|permit|visa|degree|contract|dbs|relieving letter|experience letter|(?:salary|pay|wage)[ -]?(?:slip|stub|certificate|statement)s?|payslips?|credentials)\b/iu;

export function promisedThing(typed: string): string {
  const text = typed
    .replace(/(?<![\p{L}\p{N}./@-])\p{Ll}+(?![\p{L}\p{N}@-]|\.\p{L})/gu, (word) => SHORT[word] ?? word)
    .replace(/\bex-(?=\p{L}{2})/giu, "former ")
    .replace(/^([2-9]|1[0-2]) (?=\p{Ll}{4})/u, (_, count: string) => `${NUMBERS[Number(count) - 2]!} `)
    .replace(/ and ([2-9]|1[0-2]) (?=\p{Ll}{4})/u, (_, count: string) => ` and ${NUMBERS[Number(count) - 2]!} `)
    // "case study – the marathon runner"
    .replace(/ [–-] (?!https?:)((?:the|a|an|my) [^,;:()]{3,40})$/, " ($1)");
  const [first = "", second = ""] = text.split(" ");
  if (/^contacts? (?:of|for) /i.test(text)) return `the contact details of ${text.replace(/^\S+ \S+ /, "")}`;
  if (/^reference from /i.test(text)) return `a ${text}`;
  if (/^references from /i.test(text)) return text;
  const made = /^(\p{L}+)(?: copy)? of (.+)$/u.exec(text);
  if (made && (MADE.test(made[1]!) || MADE_PLURAL.test(made[1]!)))
    return `${MADE.test(made[1]!) ? `${indefiniteArticle(made[1]!)} ` : ""}${made[1]!} of ${whole(made[2]!)}`;
  if (MADE.test(first) && (second === "" || /^(?:from|for|with|on)$/.test(second)))
    return `${indefiniteArticle(text)} ${text}`;
  if (MADE_PLURAL.test(first)) return text;
  const phrase = readNounPhrase(text);
  if (NEWLY.test(first) && isSingular(text)) return `${indefiniteArticle(text)} ${text}`;
  if (/^last /i.test(text) && OWN.test(text)) return `my ${text}`;
  const paper = /^(?:my )?(.+) (scan|copy|photo)$/i.exec(text);
  if (paper && OWN.test(paper[1]!)) return `a ${paper[2]!} of my ${paper[1]!}`;
  if (phrase.determined && !/^\d/.test(text)) return text;
  if (isDeterminer(first) || /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/i.test(text))
    return text;
  if (/^link\b/i.test(text)) return `the ${text}`;
  if (OWN.test(text) || OWN.test(phrase.head)) return `my ${text}`;
  return phrase.mass || phrase.proper ? text : `the ${text}`;
}

/** Once it was sent both know it: "two references" → "the two references", "a copy of my card" → "the copy of my card". */
export function knownThing(np: string): string {
  const [first = ""] = np.split(" ");
  if (/^(?:an?|some)$/i.test(first)) return `the ${np.slice(first.length + 1)}`;
  if (NUMBERS.includes(first.toLowerCase()) || /^\d+$/.test(first) || /^references?\b/i.test(np)) return `the ${np}`;
  if (isDeterminer(first)) return np;
  const made = MADE_PLURAL.test(first) || (isPlural(first) && readNounPhrase(np).plural);
  return made ? `the ${np}` : np;
}

function isSingular(text: string): boolean {
  const thing = text.split(/ (?:of|for|from|and|on|in|about) /)[0]!;
  return !readNounPhrase(thing).plural && !isPlural(thing.split(" ").at(-1)!);
}

/** "copy of driving licence" is of one's own, "photo of hood pattern" of the one both know. */
function whole(text: string): string {
  const phrase = readNounPhrase(text);
  if (phrase.determined || isDeterminer(text.split(" ")[0]!)) return text;
  if (OWN.test(text)) return `my ${text}`;
  return phrase.proper || phrase.plural || phrase.mass || !isCountNoun(phrase.head) ? text : `the ${text}`;
}
