// Which articles inside a subject does a learner leave out: "wet floors in production hall", "photo of hood pattern"?
import { ADJECTIVES } from "../lexicon/function-words.ts";
import { withMeasureInPlace } from "./label-order.ts";
import { isCountNoun, isPlural, isThing } from "./words.ts";

const PLACES =
  "warehouse|kitchen|factory|hall|shop|depot|ward|lab|clinic|garage|workshop|showroom|restaurant|hotel|bakery|yard|branch|plant|museum|library|archive|barn|canteen|lobby|company|department|website|app|region|district|building|classroom|greenhouse|vineyard|store|team|corridor|gate|entrance|border|harbour|airport|counter|hallway|cellar|basement|village|wing";
const THINGS = "room|freezer|project|system|module|machine|platform|campaign|site|contract|line";
const CERTAIN = "first|second|third|1st|2nd|3rd|new|old|main|whole|same|current|entire|other";
const INNER = new RegExp(
  `\\b(in|at|on|of|for|from|to|with|near|behind|between|inside|outside) (?=(?:(?:${CERTAIN}) (?:\\p{Ll}+ )?(\\p{Ll}+)|(?:(?!(?:an?|the|my|your|our|their|his|her|its|every|each|this|that|any|no) )\\p{Ll}+ )?(?:${PLACES})|(?!(?:an?|the|my|your|our|their|his|her|its|every|each|this|that|any|no) )(?:\\p{Ll}+|\\p{Lu}{2,}) (?:${THINGS}))(?=$|[,.;)]| (?:in|at|on|of|for|from|with|by|and|near|before|after|during)\\b))`,
  "gu",
);

const OF_THING =
  /(?<=(?<!\b(?:kind|type|sort|piece|lack|shortage|loss|cost|price|number|out|because|instead|head|director|change|sense|form|level|risk|fear|use|top|full|set|pair|lot)) of )(?=((?:(?!(?:an?|the|my|your|our|their|his|her|its|every|each|this|that|any|no|one|all|some|which|what) )\p{Ll}+ ){1,2})(\p{Ll}+)(?:$|[,.;)]| (?:in|at|on|for|from|by|near|\d)))/gu;

/** "photo of hood pattern" → "photo of the hood pattern". */
function ofCertainThing(text: string): string {
  return text.replace(OF_THING, (empty, before: string, noun: string) => {
    const words = before.trim().split(" ");
    const plain = words.every((word) => (isThing(word) || ADJECTIVES.has(word)) && !isPlural(word));
    return plain && isCountNoun(noun) && !isPlural(noun) ? "the " : empty;
  });
}

/** Articles inside a phrase that a learner leaves out: "wet floors in production hall", "opening of second clinic". */
export function innerArticles(text: string): string {
  return withMeasureInPlace(ofCertainThing(text)).replace(
    INNER,
    (whole, _: string, noun: string | undefined, at: number, all: string) =>
      !/\b(?:lack|shortage|kind|type|sort) $/.test(all.slice(0, at)) &&
      (noun === undefined || (isCountNoun(noun) && !isPlural(noun)))
        ? `${whole}the `
        : whole,
  );
}
