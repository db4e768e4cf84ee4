// How is a doubt answered in a sentence that can be understood without the doubt beside it?
import type { KeepsCapital } from "./reading/capitals.ts";
import { cleanText, sentencesOf } from "./reading/clean-text.ts";
import { finiteVerbAt } from "./reading/finite-verb.ts";
import { readNounPhrase } from "./reading/noun-phrase.ts";
import { tagged } from "./reading/parts-of-speech.ts";
import { feltInTheRoom, readDoubt } from "./reading/read-doubt.ts";
import { lowerFirst, unplaced, type Forms, type Reading } from "./reading/reading.ts";
import { language } from "./reading/spoken.ts";
import { pointsBack, speaksOfSelf, type PointsBack } from "./reading/stands-alone.ts";
import { isCountNoun, isDeterminer, isGerund, isMass, isPlural } from "./reading/words.ts";
import { matterOf } from "./overlap.ts";

export interface AnswerRead {
  reading: Reading;
  /** What the doubt is about, where the sentence has to name it. */
  about?: Forms;
}

const FELT =
  "This is how the conversation felt to you; they may not have noticed, so it stays out. What you want to add goes under “clarify”.";
const MONEY = "Money is better spoken of once there is an offer, so this stays out.";
/** What the writer would cost; not what a kitchen costs. */
const MY_PRICE =
  /\b(?:too (?:expensive|costly|dear)|cost too much|ask(?:ing)? (?:for )?too much|(?:my|expected|high) (?:salary|wages?|pay|price|rate|fee)|salary (?:expectations?|demands?))\b/i;
const HANGS =
  "This refers back to the doubt, which a letter does not name. Say it so that it stands alone: “I passed the B2 exam in May”, “I ran a shop of my own before”.";

/** `statement` reads a text about the writer. The doubt itself is never told. */
export function readAnswer(
  doubt: string,
  answer: string,
  statement: (text: string) => Reading,
  keepsCapital: KeepsCapital,
): AnswerRead {
  if (feltInTheRoom(doubt)) return { reading: unplaced(FELT) };
  if (MY_PRICE.test(doubt)) return { reading: unplaced(MONEY) };
  const reading = withoutAlso(asClause(answer, statement(asStatement(answer)), statement, keepsCapital));
  const left = whyLeft(doubt, answer, reading, keepsCapital);
  if (left !== undefined) return { reading: statement(left) };
  const { full } = reading.forms;
  if (reading.unplaced !== undefined || full === undefined) return { reading };
  if (reading.forms.i === undefined && lacksArticle(full)) return { reading: unplaced(HANGS) };
  const about = readDoubt(doubt, keepsCapital);
  const back = pointsBack(full);
  if (about === undefined) return { reading: back !== undefined || !speaksOfSelf(full) ? unplaced(HANGS) : reading };
  if (back !== undefined && !isNamedBy(about, back)) return { reading: unplaced(HANGS) };
  // An answer that names the matter itself needs no "As for English" before it.
  const told = matterOf(full);
  const asked = [...matterOf(about)];
  const named = asked.length > 0 && asked.every((stem) => told.has(stem));
  if (named && back === undefined && speaksOfSelf(full)) return { reading };
  return { reading: language(about) === undefined ? reading : learningIt(reading), about: { np: about } };
}

/** "I also led the night crew": besides what only the doubt names. */
function withoutAlso(reading: Reading): Reading {
  const forms: Forms = { ...reading.forms };
  for (const form of ["full", "i", "that", "did", "useful", "held"] as const) {
    const text = forms[form];
    if (text !== undefined) forms[form] = text.replace(/^(I )?also (?=\p{Ll})/u, "$1");
  }
  return { ...reading, forms };
}

/** "CPP module finished in May": jotted down, not said. */
function lacksArticle(full: string): boolean {
  const [first, second] = tagged(full);
  if (first === undefined || isPlural(first.word) || isMass(first.word)) return false;
  return first.tag === "NOUN" || (first.tag === "PROPN" && second?.tag === "NOUN" && !isPlural(second.word));
}

/** Whether "As for …" names what the answer points back at. */
function isNamedBy(about: string, back: PointsBack): boolean {
  switch (back) {
    case "thing":
      return true;
    case "one":
      return /\b[Aa]n? |^the \p{Lu}/u.test(about);
    case "several":
      return readNounPhrase(about).plural;
    case "place":
      return /\b(?:in|at|to|abroad)\b/.test(about);
    case "time":
      return /\b(?:years?|months?)\b/.test(about);
    case "person":
      return false;
  }
}

/** What a heap of keywords becomes. */
const LISTED = /^(?:my (?:experience|results?|background) includes? |I have experience (?:with|in|of) )/;
const PENDING =
  /^(?:the |my |an? )?((?:\p{L}+ ){0,2}(?:test|exam|course|class|assessment|application|renewal|appointment|audition|surgery|move)) (booked|scheduled|planned|pending|under way)\b(.*)$/iu;
/** What happens to a matter, and not to a person. */
const OF_MATTER =
  /^(?:(?:can|could|will|would|may|might) be (?:brought|moved|shortened|extended|reduced|cut|changed|negotiated|renewed|transferred|arranged|completed|obtained|ready)|(?:is|was|has been|is being) (?:already |now )?(?:booked|filed|submitted|processed|renewed|ordered|approved|issued|pending|in progress|under way|on (?:its|the) way|paid|transferred|negotiable|flexible)|(?:ends?|expires?|starts?|runs (?:out|until)|arrives)) ?\b/i;

/** "the kitchen closed", "test booked for 3 March": something else than the writer is the subject. */
function asClause(
  answer: string,
  reading: Reading,
  statement: (text: string) => Reading,
  keepsCapital: KeepsCapital,
): Reading {
  const text = lowerFirst((sentencesOf(cleanText(answer))[0] ?? "").replace(/^because (?!of\b)/i, ""), keepsCapital);
  // What is private or about money stays so in every shape.
  if (reading.unplaced !== undefined && statement(`I know that ${text}`).unplaced !== undefined) return reading;
  const clause = (full: string): Reading => ({ ...reading, unplaced: undefined, forms: { full, that: full } });
  if (countsWithVerb(text)) return clause(text);
  const pending = PENDING.exec(text);
  if (pending) return clause(`my ${pending[1]!} is ${pending[2]!}${pending[3]!}`);
  if (OF_MATTER.test(text)) return clause(`it ${text}`);
  if (!LISTED.test(reading.forms.full ?? "") && reading.unplaced === undefined) return reading;
  const words = tagged(text);
  if (!words.slice(1).some((item) => item.tag === "AUX" || (item.tag === "VERB" && !/ing$/.test(item.word))))
    return reading;
  // "two of the firms closed"
  return /^(?:DET|NUM|PRON)$/.test(words[0]!.tag) && hasVerb(text) && words.length < 23
    ? clause(text)
    : unplaced(HANGS);
}

/** "only one exam is left", "one of my clients was an estate": a sentence, not a post one holds. */
function countsWithVerb(text: string): boolean {
  if (
    !/^(?:only |just |all but )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|both|most|some|several|half|none)\b/.test(
      text,
    )
  )
    return false;
  const words = tagged(text);
  return words.some(
    (item, at) =>
      at > 1 &&
      /^(?:is|are|was|were|has|have|had|remains?|will)$/.test(item.word) &&
      /^(?:NOUN|PROPN|VERB|ADV|NUM)$/.test(words[at - 1]!.tag) &&
      !/^(?:who|which|that)$/.test(words[at - 1]!.word),
  );
}

/** A whole clause, by the lexicon, or by a verb behind a noun: "the kitchen closed in June". */
function hasVerb(text: string): boolean {
  if (finiteVerbAt(text.split(" ")) !== undefined) return true;
  const words = tagged(text);
  return words.some(
    (item, at) =>
      at > 0 && item.tag === "VERB" && !/ing$/.test(item.word) && /^(?:NOUN|PROPN)$/.test(words[at - 1]!.tag),
  );
}

/** Done at present: by what it is, or by how often. */
const UNDER_WAY =
  /^(?:doing|taking|sitting|redoing|ordering|buying|hoping|planning|waiting|looking|improving|starting|joining|learning|studying|attending|preparing|completing|finishing|retaking|renewing|applying|moving|getting|handing|submitting|defending|working (?:on|towards?|through)|(?:brushing|catching|reading) up|reading (?:the|an?|through)|training (?:for|as|to)|shadowing)\b|\b(?:now|currently|at the moment|this (?:year|term|month|spring|summer|autumn|winter)|every|each|(?:once|twice|\d x|\dx|(?:two|three|four|\d) times) (?:a|per) \p{L}+|on \p{Lu}\p{L}+days|from (?:next \p{L}+|\p{Lu}\p{Ll}{2,8}))\b/u;
const OVER =
  /\b(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d\b|\bfor (?:\d+|two|three|four|five|six) (?:years|months)\b|\bsince\b/;

/** "taking classes and can already …": the second verb has its own subject. */
const SECOND_VERB =
  /,? (?:and|but|so) (?=(?:I|already|now|can|could|will|have|am|hope|expect|should|would|plan)\b)|, (?=I\b)/;

/** "doing the weekend course" → "I am doing the weekend course"; "booked on the course" → "I am booked on the course". */
function asStatement(answer: string): string {
  const text = answer
    .trim()
    .replace(/^(?:(?:but|yes|well|actually|however|though|still|no)\b[,:]?\s+)+(?=\p{L})/iu, "")
    .replace(/^(?:sorry|oops)[,:.]? (?:I forgot[,:.]? )?/i, "")
    .replace(/^(?:s?he|they) (?:was|were|seemed|looked|said)\b[^.]{0,40}?,? but (?=I\b)/i, "")
    .replace(/^that (?=I\b)/, "");
  const opened = text[0]!.toLowerCase() + text.slice(1);
  if (
    /^have (?:just |already |now |since )?(?:\p{L}+ed|begun|done|got|taken|found|bought|made|sat|written|passed)\b/iu.test(
      text,
    )
  )
    return `I ${opened}`;
  if (/^(?:(?:already|now|currently) )?(?:booked|enrolled|scheduled|due) (?:on|in|for|to|onto|at)\b/i.test(text))
    return `I am ${opened}`;
  const busy = opened.replace(/^line /, "").split(SECOND_VERB)[0]!;
  if (
    isGerund(busy.split(/\s+/)[0]!) &&
    UNDER_WAY.test(busy) &&
    !OVER.test(text) &&
    finiteVerbAt(busy.split(/\s+/)) === undefined
  )
    return `I am ${opened}`;
  return text;
}

const LEAVING =
  /^(?:(?:(?:he|she|they) )?(?:asked|wondered|wanted to know) )?(?:about )?(?:why )?(?:I )?(?:have )?(?:left|leave|leaving|quit|quitting|resigned(?: from)?|departure from|short (?:stay|time|tenure|stint|spell) (?:at|with|in)|only (?:stayed )?\S+ (?:years?|months?|weeks?) (?:at|with|in)|(?:only )?stayed only \S+ (?:years?|months?) (?:at|with|in))(?: (.+))?$/iu;
const OWN_STEP =
  /^(?:moved|wanted|needed|had to|followed|was (?:made redundant|laid off|offered|let go)|got an? offer|returned|relocated|went back)\b/;
const SELF_TOLD =
  /\bmy (?:last|previous|old|former) (?:job|position|role|contract|post|employer|firm)\b|\bI (?:left|quit)\b/i;

/** "left Lutz after a year", "the owners sold it" → "I left Lutz because the owners sold it". */
function whyLeft(doubt: string, answer: string, reading: Reading, keepsCapital: KeepsCapital): string | undefined {
  const leaving = LEAVING.exec((sentencesOf(cleanText(doubt))[0] ?? "").replace(/ \([^)]*\)/g, ""));
  if (!leaving) return undefined;
  const { full, i } = reading.forms;
  if (full !== undefined && (SELF_TOLD.test(full) || (i !== undefined && !OWN_STEP.test(i)))) return undefined;
  const reason = i === undefined ? bareReason(full ?? answer, keepsCapital) : full;
  if (reason === undefined) return undefined;
  const house = /^(?:the )?(\p{Lu}[\p{L}&'.-]*(?: \p{Lu}[\p{L}&'.-]*)*)/u.exec(leaving[1] ?? "")?.[1];
  return `I left ${house ?? "my last job"} because ${reason}`;
}

/** "contract ended", "Because the site was closed": a clause, with the article it may lack. */
function bareReason(answer: string, keepsCapital: KeepsCapital): string | undefined {
  const text = lowerFirst((sentencesOf(cleanText(answer))[0] ?? "").replace(/^because (?!of\b)/i, ""), keepsCapital);
  const tokens = text.split(" ");
  if (tokens.length > 22 || !hasVerb(text)) return undefined;
  const [first = ""] = tokens;
  if (/^(?:new|old) (?=\p{Ll})/u.test(text)) return `the ${text}`;
  if (isDeterminer(first) || isPlural(first) || /^(?:I|we|they|it|my|our)$/.test(first)) return text;
  if (!isCountNoun(first)) return undefined;
  return `${/^contract$/.test(first) ? "my" : "the"} ${text}`;
}

/** Behind "When it comes to Norwegian" one has been learning it. */
function learningIt(reading: Reading): Reading {
  const withIt = (text: string | undefined): string | undefined =>
    text?.replace(
      /\b(learning|studying|practi[sc]ing|improving|speaking|using)(?= (?:since|for (?!the|an?|my|[A-Z])|every|each|twice|three|two|daily|at|on|with|now)\b|$)/,
      "$1 it",
    );
  const forms: Forms = { ...reading.forms };
  for (const form of ["full", "i", "that"] as const) {
    const text = withIt(forms[form]);
    if (text !== undefined) forms[form] = text;
  }
  return { ...reading, forms };
}
