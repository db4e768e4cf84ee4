// Does a capital at the start of a note belong to the word, or only to the start?
import { PROPER_WORDS } from "../lexicon/proper-words.ts";
import { PREPOSITIONS, PRONOUNS, QUESTION_WORDS, SUBORDINATORS } from "../lexicon/function-words.ts";
import { isDictionaryWord } from "../lexicon/ordinary-words.ts";
import { verbReadings } from "./verb-forms.ts";
import { isAdjective, isAdverb, isAuxiliary, isCountNoun, isDeterminer, isMass, isNumber } from "./words.ts";

export type KeepsCapital = (word: string, next: string) => boolean;

/** Decides by the names known from the case file and by the word itself. */
export function capitalRule(names: ReadonlySet<string>): KeepsCapital {
  return (word, next) => {
    if (word === "I" || /^I'/.test(word)) return true;
    const key = word.replace(/'s?$/, "");
    if (/^[ATXSO]-\p{L}/u.test(key)) return true;
    // "New" of New York is an ordinary word before "adjusters".
    if (PROPER_WORDS.has(key) || (names.has(key) && !(isFunctionWord(key) && /^\p{Ll}/u.test(next)))) return true;
    if (NUMBERED.test(key) && /^(?:\d+\p{Lu}?|[IVX]+|\p{Lu})[,.;:]?$/u.test(next)) return true;
    if (ALSO_NAMES.test(key)) return false;
    if (/\p{Lu}.*\p{Lu}|\d/u.test(key)) return true;
    if (
      /^(?:Black|Cyber|Good|Palm|Ash|Shrove)$/.test(key) &&
      /^(?:Friday|Monday|Sunday|Wednesday|Tuesday)\b/.test(next)
    )
      return true;
    // Two capitals in a row are a name: "Gas Safe registered".
    if (
      /^\p{Lu}\p{Ll}/u.test(next) &&
      !PROPER_WORDS.has(next.replace(/\W+$/, "")) &&
      verbReadings(key).length === 0 &&
      !isFunctionWord(key)
    )
      return true;
    // "Post-approval changes"
    const parts = key.split("-");
    if (parts.length > 1 && parts.every((part) => PREFIXES.test(part) || isOrdinary(part))) return false;
    return !isOrdinary(key);
  };
}

/** "Hall 4", "Section 36": what is known by its number is a name. */
const NUMBERED =
  /^(?:Section|Hall|Line|Building|Room|Unit|Ward|Block|Dock|Gate|Bay|Pier|Chapter|Article|Schedule|Plant|Terminal|Zone|Sector|Platform|Studio|Route|Highway|Runway|Court|Annex|Appendix|Clause|Rule|Title|Module|Year|Form|Pier|Berth|Field|Lot|Tower|Wing|Barn|Kiln|Furnace|Mill|Reactor|Press|Cell|Station|Depot|Lane|Pit|Shaft|Level|Band|Grade|Class|Tier|Cert|Certificate|Regulation|Directive|Annexe)$/;
/** Ordinary words that are somebody's name as well, and head a note as what they are. */
const ALSO_NAMES =
  /^(?:Juniors?|Seniors?|Bakers|Cooks|Porters|Butchers|Tailors|Masons|Wardens|Stewards|Deans|Chancellors|Bishops|Sergeants|Marshals|Rangers|Hunters|Farmers|Fishers|Carters|Barbers|Coopers|Glovers|Millers|Potters|Turners|Weavers|Fields|Woods|Hills|Parks|Banks|Bridges|Mills|Wells|Brooks|Forests|Rivers|Lakes|Bells|Pages|Stones|Summers|Winters|Foxes|Wolves|Crews|Roofs|Holidays?)$/;

const PREFIXES = /^(?:post|pre|non|multi|co|re|anti|sub|inter|cross|self|semi|mid|de|over|under|up|e)$/i;

function isFunctionWord(word: string): boolean {
  const key = word.toLowerCase();
  return (
    isDeterminer(key) ||
    isNumber(key) ||
    isAdverb(key) ||
    isAdjective(key) ||
    PREPOSITIONS.has(key) ||
    QUESTION_WORDS.has(key) ||
    SUBORDINATORS.has(key)
  );
}

/** A word that everybody knows and that is nobody's name. */
export function isOrdinary(word: string): boolean {
  const key = word.toLowerCase();
  return (
    isDeterminer(key) ||
    isNumber(key) ||
    isAuxiliary(key) ||
    isAdverb(key) ||
    isAdjective(key) ||
    isCountNoun(key) ||
    isMass(key) ||
    PREPOSITIONS.has(key) ||
    PRONOUNS.has(key) ||
    QUESTION_WORDS.has(key) ||
    SUBORDINATORS.has(key) ||
    verbReadings(key).length > 0 ||
    (key.endsWith("ies") && isCountNoun(`${key.slice(0, -3)}y`)) ||
    (key.endsWith("s") && (isCountNoun(key.slice(0, -1)) || isCountNoun(key.slice(0, -2)))) ||
    /^\p{L}{3,}ing$/u.test(key) ||
    isDictionaryWord(key)
  );
}
