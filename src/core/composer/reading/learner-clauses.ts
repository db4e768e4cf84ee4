// Where does a learner's clause lack its article, its ending or its -ing: "before ship arrives", "the sample need 5 rounds"?
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { conjugate, isVerbForm } from "./verb-forms.ts";
import {
  isAdjective,
  isAdverb,
  isBaseVerb,
  isCountNoun,
  isMass,
  isPlural,
  isPreposition,
  isThirdPerson,
} from "./words.ts";

const CLAUSE = /\b(before|until|till|when|while|once|if|because|after) (\p{Ll}+) (\p{Ll}+s)\b/gu;
const GENERAL =
  /^(?:school|church|work|college|university|court|production|business|home|somebody|someone|everyone|everybody|nobody|anyone|anybody)$/;

/** "before ship arrives" → "before the ship arrives". */
function clauseSubjects(text: string): string {
  return text.replace(CLAUSE, (whole, link: string, noun: string, verb: string) =>
    isCountNoun(noun) &&
    !isMass(noun) &&
    !isPlural(noun) &&
    !GENERAL.test(noun) &&
    !isAdjective(noun) &&
    isThirdPerson(verb) &&
    !isCountNoun(verb.replace(/s$/, "")) &&
    !isCountNoun(verb.replace(/es$/, ""))
      ? `${link} the ${noun} ${verb}`
      : whole,
  );
}

const DOING =
  /\b(before|after|without|instead of|when|while) (\p{Ll}{3,})(?=$|[.;]|, | (?:the|an?|it|them|my|our|any|this)\b)/gu;
const NAMED: Readonly<Record<string, string>> = {
  approve: "approval",
  deliver: "delivery",
  arrive: "arrival",
  depart: "departure",
};

/** "5 rounds before approve" → "before approval", "without check the dose" → "without checking the dose". */
function doingsBehind(text: string): string {
  return text.replace(DOING, (whole, link: string, verb: string, at: number, all: string) => {
    if (!isBaseVerb(verb) || NOUN_LIKE.has(verb) || isCountNoun(verb) || isMass(verb) || isAdjective(verb))
      return whole;
    if (isVerbForm(verb, "past") || isPreposition(verb) || isAdverb(verb) || isPlural(verb)) return whole;
    // "tests before merge" may be right; "before approve" cannot be.
    if (/^(?:$|[.;,])/.test(all.slice(at + whole.length)))
      return /before|after/.test(link) && NAMED[verb] !== undefined ? `${link} ${NAMED[verb]}` : whole;
    return `${link} ${conjugate(verb, "ing")}`;
  });
}

const AGREES =
  /(?<!\b(?:let|lets|letting|make|makes|making|made|help|helps|helping|helped|see|saw|watch|have|had|do|does|did|can|will|would|could|should|must|may|might|if) )\b(the|this|every|each|one) (\p{Ll}+) (need|want|have|take|give|ask|make|go|come|get|use|arrive|cost|require)(?= (?:\d|the\b|an?\b|to\b|more\b|us\b|very\b|too\b))/gu;

/** "the sample need 5 rounds" → "the sample needs 5 rounds". */
function oneAgrees(text: string): string {
  return text.replace(AGREES, (whole, which: string, noun: string, verb: string) =>
    isCountNoun(noun) && !isPlural(noun) && !isMass(noun) && !isAdjective(noun)
      ? `${which} ${noun} ${conjugate(verb, "s")}`
      : whole,
  );
}

/** The text with what only one clause can mean put right in it. */
export function withClausesMended(text: string): string {
  return oneAgrees(doingsBehind(clauseSubjects(text)));
}
