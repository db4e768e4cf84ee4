// How is a difficulty of the reader's house named without bluntness, and which reading is no English?
import { isAuxiliary, isDeterminer, isPreposition } from "./words.ts";
import { hidesVerb } from "./doubtful.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import type { Forms } from "./reading.ts";

const COUNTED = /^(?:too many|so many|far too many|way too many|lots of|a lot of|constant) (?=\p{L}+(?: \p{L}+)*)/iu;
const MEASURED = /^(?:too much|so much|far too much) /i;
const TOO_FEW = /^(?:not enough|too few|too little|insufficient|shortage of) (?=\p{L})/iu;
const MISSING = /^(?:no(?! one\b)|lack of|missing) (?=\p{L})/iu;
const HARSH =
  /^((?:the |your |an? )?)(?:terrible|horrible|bad|poor|awful|messy|chaotic|outdated|ancient|ugly|hopeless|weak|clunky|crappy|unreliable|dysfunctional|painful) (?=\p{L})/iu;

/** "too many falls at night" → "the number of falls at night"; "not enough staff" → "the shortage of staff". */
export function neutralPhrase(np: string): string {
  const much = /^(?:lots of|a lot of|plenty of) /i.exec(np);
  // Of what cannot be counted there is no number.
  if (much && readNounPhrase(np.slice(much[0].length)).mass) return `the ${np.slice(much[0].length)}`;
  if (COUNTED.test(np)) return np.replace(COUNTED, "the number of ");
  if (MEASURED.test(np)) return np.replace(MEASURED, "the amount of ");
  if (TOO_FEW.test(np)) return np.replace(TOO_FEW, "the shortage of ");
  if (MISSING.test(np) && !/^no(?:n|t)?-/.test(np))
    return np.replace(MISSING, countable(np.replace(MISSING, "")) ? "the lack of a " : "the lack of ");
  // "weak readers" are whom one works with, "weak processes" are somebody's.
  const phrase = readNounPhrase(np);
  const persons = phrase.plural && readNounPhrase(phrase.head.replace(/s$/, "")).person;
  if (
    phrase.person ||
    persons ||
    /^(?:people|children|kids|families|pupils|students|patients|clients|teenagers)$/i.test(phrase.head)
  )
    return np;
  return np.replace(HARSH, (_, article: string) => (/^an? $/i.test(article) || article === "" ? "the " : article));
}

/** One thing that is missing, such as "record of the glue". */
function countable(np: string): boolean {
  const phrase = readNounPhrase(np);
  return phrase.count && !phrase.plural && !phrase.mass && !phrase.determined;
}

export function neutralForms<T extends Forms>(forms: T): T {
  if (forms.np === undefined) return forms;
  const np = neutralPhrase(forms.np);
  return np === forms.np ? forms : { ...forms, np, thing: np };
}

/** Words that open a noun phrase and can have no verb or preposition right behind them. */
export function isBroken(forms: Forms): boolean {
  const np = forms.np ?? "";
  if (forms.ing === undefined && (hidesVerb(np) || /\bnot \p{L}+ed\b/u.test(np))) return true;
  if (/[=<>]/.test(np)) return true;
  const [first = "", second = ""] = np.split(" ");
  if (
    /^(?:the|an?|your|my)$/i.test(first) &&
    !/^['"“]/.test(second) &&
    (isAuxiliary(second) || isPreposition(second) || isDeterminer(second))
  )
    return !/^(?:the|your) (?:above|in|on|off|near|under|over|past|inside|outside|up|down|many|few|several|same|other|more|most|no|second|half|much|both|all)\b/i.test(
      np,
    );
  // A clause has its subject before its verb.
  const that = forms.that ?? "";
  return /^(?:the|an?|your) (?:can|can't|is|are|was|were|has|have|will|would|do|does|don't|regarding)\b/i.test(that);
}
