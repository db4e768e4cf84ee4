// Is this one certain case that takes "the", or a matter in general that stands bare?
import { ACTIVITIES } from "../lexicon/matters.ts";
import { UNITS } from "./label-order.ts";
import { bare, isPlural } from "./words.ts";

export interface NounPhrase {
  head: string;
  determined: boolean;
  plural: boolean;
  mass: boolean;
  count: boolean;
  person: boolean;
  proper: boolean;
  /** Words up to and with the head. */
  length: number;
}

const MEASURE_BEFORE = new RegExp(
  String.raw`^\d[\d.,]*(?: |-)(?:${UNITS}|metre|litre|hectare|acre|tonne|ton|seat|bed|room|place) \p{Ll}`,
  "u",
);
const SPAN_BEFORE = /^\d+-(?:day|week|month|year|hour|minute)s? /;

/**
 * "dry docking planned in July", "new packaging", "Tuesday lunch", "16-week training", "20 MW solar park": what would have
 * no article, or is taken for a number of things, is one certain case. `after` is the word behind the phrase.
 */
export function isCertainMatter(text: string, phrase: NounPhrase, after: string): boolean {
  const first = text.split(" ")[0]!;
  if (MEASURE_BEFORE.test(text)) return phrase.count && !isPlural(phrase.head);
  if (SPAN_BEFORE.test(text)) return !isPlural(phrase.head);
  if (/^(?:dress|building|access|source) code$/i.test(text)) return true;
  const matter = bare(phrase.head);
  if (phrase.determined || phrase.plural || !(phrase.mass || ACTIVITIES.has(matter))) return false;
  return (
    /^(?:planned|scheduled|booked|due|arranged|held|coming|starting)$/.test(after) ||
    (phrase.length === 2 &&
      /^(?:new|current|old|existing|upcoming|planned|latest)$/i.test(first) &&
      !/^(?:business|work|talent|media|ground|blood|money|growth)$/.test(matter)) ||
    (/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekly|monthly|annual|yearly|daily)$/i.test(first) &&
      /^(?:lunch|dinner|breakfast|supper|training|inspection|maintenance|stocktaking|cleaning|planning)$/.test(matter))
  );
}

/** Two words that together name a matter rather than a thing. */
const UNCOUNTED =
  /^(?:open source|cash flow|code review|machine translation|machine learning|quality control|customer service|social media|public transport|word of mouth|data entry|stock control|safety first|pest control|version control|access control|change management)\b/i;

/** "dust control at -30 degrees", "made-to-measure for your shops": a method or activity in general. */
export function standsBare(text: string, phrase: NounPhrase, after: string): boolean {
  if (UNCOUNTED.test(text)) return true;
  if (phrase.determined) return false;
  // "made-to-measure for your shops", "rooming-in from the first hour"
  if (/^\p{L}+-to-\p{L}+$|^\p{L}+ing-(?:in|on|out|up|over)$/u.test(phrase.head)) return true;
  return (
    phrase.length > 1 &&
    ACTIVITIES.has(bare(phrase.head)) &&
    !/^(?:of|that|which|your|(?:you|they|we)(?:'\p{Ll}+)?)$/u.test(after)
  );
}

/** "girls' U14 teams", "residents' council". */
export function isOwnedByMany(text: string, phrase: NounPhrase): boolean {
  if (!/^(?:\p{Ll}+s'|children's|women's|men's) /u.test(text)) return false;
  if (/^\S+ U-?\d/.test(text)) return true;
  return !text.includes(" and ") && phrase.count && !isPlural(phrase.head);
}
