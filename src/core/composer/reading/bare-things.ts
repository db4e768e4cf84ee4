// Where does a single thing in the middle of a text lack its article: "drove harvester", "licence with type rating"?
import { ACTIVITIES } from "../lexicon/matters.ts";
import { QUESTION_WORDS } from "../lexicon/function-words.ts";
import { NOT_PERSONS, PERSON_ENDINGS } from "../lexicon/nouns.ts";
import { indefiniteArticle } from "./noun-phrase.ts";
import { tagged } from "./parts-of-speech.ts";
import { isVerbForm } from "./verb-forms.ts";
import {
  bare,
  isAdjective,
  isAdverb,
  isAuxiliary,
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isMatter,
  isNumber,
  isPast,
  isPlural,
  isPreposition,
  isThing,
} from "./words.ts";

/** Things that go without an article in set phrases: "in court", "at short notice", "on night shift". */
const SET_PHRASE = new Set(
  "account action advance advantage age authority base bed behalf board business call capacity care case change charge church class code college condition contact control command cost court credit customer day deal demand detail direction duty effect experience fact feedback file fire foot force form fun ground hand home hospital house interest issue labour language leave level line list loan market mass mind name night notice object office order page paper part peak period person phase phone piece place play pleasure point pole position power practice press price prison priority process profit progress project proof property purpose quality range rate reason record release rent request research response responsibility return review risk role room sale scale school sea season sector share shift side sight site size sort source space speed stage standard station step stock style success summary summer support surface surgery target term theory time title top touch town trade traffic trial tune turn type university use vacation version view visa volume wall watch way week weekend winter work world year yield".split(
    " ",
  ),
);

/** Words in -tion, -ment, -ance … are doings unless they are one of these. */
const DOING = /(?:tion|sion|ment|ance|ence|ancy|ency|ity|ing|sis|ism)$/;
const THINGS_FOR_ALL_THAT = new Set(
  "basis station licence fence conference allowance audience ambulance instrument apartment document department garment facility city charity meeting building drawing painting prescription presentation application quotation exhibition questionnaire appointment qualification simulation substation rating listing ring wing string monument utility implement conveyance residence sentence reference statement segment fitting training-course agency pharmacy vacancy".split(
    " ",
  ),
);

/** Words in front of a post that only one holds, or that make a thing a certain one. */
const CERTAIN =
  /^(?:first|second|third|last|next|same|only|own|head|chief|deputy|acting|vice|interim|lead|best|most|least|former|whole|top)$/;

const PREPOSITION = /^(?:with|without|for|as|into|on|through|using)$/;
const SUBJECT = /^(?:i|we|you|they|have|has|had|who|he|she)$/;
const MODAL = /^(?:i|we|you|they|to|can|will|would|could|must|should|may|might|cannot|can't|don't|didn't|not)$/;
/** Verbs whose object is as often a matter or belongs to a set phrase. */
const LOOSE_VERBS =
  /^(?:be|is|are|was|were|been|play|played|go|went|gone|work|worked|come|came|say|said|think|thought|feel|felt|become|became|get|got|take|took|taken|make|made|keep|kept|do|did|done|give|gave|given|change|changed|switch|switched|teach|taught|study|studied|call|called|name|named|like|liked|let|help|helped|discuss|discussed|mention|mentioned|speak|spoke|show|showed)$/;
const CHANGES =
  /^(?:doubled|halved|tripled|increased?|reduced?|raised?|improved?|cut|lowered|shortened|expanded|moderni[sz]ed|reorgani[sz]ed|stabili[sz]ed)$/;
const TIME = /^(?:years?|months?|weeks?|days?|hours?|times?|yrs?|minutes?)$/;

/** "I have written tech pack" → "I have written a tech pack", "licence with type rating" → "licence with a type rating". */
export function withBareThings(text: string): string {
  const tokens = text.split(" ");
  const out: string[] = [];
  tokens.forEach((token, at) => {
    out.push(token);
    if (/[.,;:!?)]$/.test(token)) return;
    const article = articleBehind(tokens, at);
    if (article !== undefined) out.push(article);
  });
  return out.join(" ");
}

function articleBehind(tokens: readonly string[], at: number): string | undefined {
  const key = bare(tokens[at]!);
  const before = bare(tokens[at - 1] ?? "");
  const behindPreposition = PREPOSITION.test(key);
  const behindVerb =
    !behindPreposition &&
    !LOOSE_VERBS.test(key) &&
    (!isAuxiliary(tokens[at]!) || (/^(?:have|has|had)$/.test(key) && /^(?:i|we|you|they|she|he|to)$/.test(before))) &&
    (((isPast(key) || isVerbForm(key, "participle")) && SUBJECT.test(before)) ||
      (isBaseVerb(key) && MODAL.test(before)));
  if (!behindPreposition && !behindVerb) return undefined;
  const phrase = phraseAt(tokens, at + 1);
  if (phrase === undefined || (behindVerb && isBaseVerb(key) && !isVerbHere(tokens, at, phrase))) return undefined;
  // "I have driven": the verb goes on.
  if (isAuxiliary(tokens[at]!) && (isPast(phrase[0]!) || isVerbForm(bare(phrase[0]!), "participle"))) return undefined;
  const head = phrase.at(-1)!;
  if (behindPreposition) {
    // "as store manager": one's own post.
    // "signed off with chef": there was one.
    if (key === "with" && phrase.length === 1 && isPost(head)) return "the";
    if (key === "as" && isPost(head) && !/^(?:work|apprentic|intern|train)/.test(before)) return undefined;
    if (phrase.length === 1 && (key !== "with" || !isCountNoun(head))) return undefined;
    if (key === "on" && /^(?:basis)$/.test(bare(head))) return indefiniteArticle(phrase[0]!);
  } else if (!isCountNoun(head) && phrase.length === 1) return undefined;
  if (behindVerb && CHANGES.test(key)) return "the";
  if (SET_PHRASE.has(bare(head)) && (phrase.length === 1 || behindPreposition)) return undefined;
  return indefiniteArticle(phrase[0]!);
}

const TOWARDS =
  /^(?:moved?|moving|went|goes|go|back|next|close|near|access|transfer(?:red)?|promoted|sent|came|come|returned|walk(?:ed)?|link(?:ed)?|due|according)$/;

/** "promoted to store manager", "access to plant room": behind "to" stands as often a noun that is a verb as well. */
function isVerbHere(tokens: readonly string[], at: number, phrase: readonly string[]): boolean {
  if (bare(tokens[at - 1]!) !== "to") return true;
  if (isPost(phrase.at(-1)!) || tokens.slice(0, at).some((token) => bare(token) === "from")) return false;
  if (TOWARDS.test(bare(tokens[at - 2] ?? ""))) return false;
  const leads = tokens.slice(Math.max(0, at - 3), at).join(" ");
  return tagged(`${leads} ${tokens[at]!} ${phrase.join(" ")}`).some(
    ({ word, tag }) => word === tokens[at] && tag === "VERB",
  );
}

function isPost(head: string): boolean {
  return (
    /^(?:secretary|principal|matron|attorney|captain|treasurer)$/.test(bare(head)) ||
    (PERSON_ENDINGS.test(bare(head)) && !NOT_PERSONS.has(bare(head)))
  );
}

/** The words of a bare singular phrase that is sure to be one, up to its head; undefined for anything else. */
function phraseAt(tokens: readonly string[], from: number): readonly string[] | undefined {
  const phrase: string[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    const key = bare(token);
    if (at > from && ends(tokens, at)) break;
    if (phrase.length === 5 || /^[("“]|n't$|['’]s?$/.test(token)) return undefined;
    if (isDeterminer(token) || (isNumber(token) && !/^\d+-\p{L}+/u.test(key) && at === from)) return undefined;
    if ((CERTAIN.test(key) && !(/^(?:second|third)$/.test(key) && at === from)) || QUESTION_WORDS.has(key))
      return undefined;
    phrase.push(token);
    if (/[.,;:!?)]$/.test(token)) break;
  }
  const head = phrase.at(-1);
  if (head === undefined) return undefined;
  const name = bare(head);
  const sure =
    /^\p{Ll}/u.test(head) &&
    isThing(head) &&
    !isPlural(name) &&
    !isAdjective(name) &&
    !/^(?:command|source|success|feedback)$/.test(name) &&
    !ACTIVITIES.has(name) &&
    (!DOING.test(name) || THINGS_FOR_ALL_THAT.has(name));
  return sure && phrase.slice(0, -1).every((word) => describes(word, phrase)) ? phrase : undefined;
}

/** The word at `at` no longer belongs to the phrase before it. */
function ends(tokens: readonly string[], at: number): boolean {
  const token = tokens[at]!;
  const key = bare(token);
  if (/^[–—(/-]/.test(token)) return true;
  if (isNumber(token)) return TIME.test(bare(tokens[at + 1] ?? ""));
  return (
    isPreposition(token) ||
    /^(?:and|or|but|that|which|who|where|when|while|because|so|if|than|then|every|twice|once|to|last|next|this|instead|a|an|the|my|our|your|myself|ourselves|alone|too)$/.test(
      key,
    ) ||
    (isAdverb(token) && !isAdjective(token))
  );
}

/** A word that may stand before a noun and says what kind it is. */
function describes(word: string, phrase: readonly string[]): boolean {
  if (isPlural(word) && !/^(?:sales|sports|logistics|plus|goods|parts|works|arms)$/i.test(word)) return false;
  return (
    /^[\p{Lu}\d][\p{Lu}\d/&.-]+$/u.test(word) ||
    /^\d+-\p{L}+$/u.test(word) ||
    /^plus$/i.test(word) ||
    isAdjective(word) ||
    isThing(word) ||
    isMatter(word) ||
    /^\p{Ll}{3,}ing$/u.test(word) ||
    tagged(`a ${phrase.join(" ")}`).some((one) => one.word === word && /^(?:NOUN|ADJ|PROPN)$/.test(one.tag))
  );
}
