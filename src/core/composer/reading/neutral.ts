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

const BLUNT =
  /\b(?:nobody|no one|never|(?:do|does|did|is|are) not|can't|cannot|don't|doesn't|isn't|aren't|won't|not happy|unhappy|hates?|fail(?:s|ed|ing|ures?)?|sleeping|asleep|theft|stealing|stolen|shrinkage|fraud|mess(?:y)?|chaos|chaotic|bad|worst?|poor|terrible|attrition|turnover is|high (?:staff |employee )?turnover|falls|quit|quitting|leav(?:e|es|ing) (?:after|within|quickly)|complain\w*|los(?:e|es|ing|s|ses)|late|delays?|behind|broken|bugs?|crash\w*|drops?|dropped|struggl\w*|problems?|issues?|trouble|understaffed|overloaded|overworked|burn\w*|short of|shortages?|lack\w*|lazy|weak|slow|outdated|accidents?|injur\w*|mistakes?|errors?(?! (?:messages?|handling|codes?|budgets?))|downtime|too (?:many|few|much|slow|late|high|low|expensive))\b/i;

/** Names something at the reader's house that one would not bring up unasked months later. */
export function isBlunt(text: string): boolean {
  return BLUNT.test(text);
}

/** Trouble of the day before, to be named without joy: said by them, but nothing to have enjoyed. */
export function isDelicate(text: string): boolean {
  // A low accident rate is nothing to help with.
  const fault = text.replace(/\b(?:low|lower|few|fewer|no) (?:accident|injury|error|sickness|turnover)\w*/gi, "");
  return (
    isBlunt(fault) ||
    /^(?:the |your )?(?:shrinking|ageing|leaking|endless|wrong)\b|\b(?:angry|stressed|tired|confused|unstable|untrained|unclear|overbooked|waiting (?:lists?|times?)|wait times?|(?:staff|cover|high) sickness|sickness (?:rates?|absences?|leave)|absence\w*|overtime|vacanc(?:y|ies)|no-shows?|complaints?|damage\w*|strikes?|closures?|layoffs?|sick leave|dropping|drop-off|churn|waste|scrap|falls|backlogs?)\b/i.test(
      fault,
    )
  );
}

const HARD =
  /\bkill(?:s|ing)? (?:us|them|you|me)\b|\b(?:they|we|you|he|she)(?:'re| are)? (?:lost|lose|losing)\b|\b(?:nobody|no one) (?:trusts?|likes?|cares?|knows?|wants?)\b|\b(?:sleeping|asleep|drunk|stealing|lazy|not happy|unhappy|hates?|a mess|crazy|insane|chaos|a disaster|sucks?|useless|garbage|rubbish|a joke)\b/i;

/** Too blunt to repeat to the reader even the day after, even where it was said by them. */
export function isHard(text: string): boolean {
  return HARD.test(text);
}
