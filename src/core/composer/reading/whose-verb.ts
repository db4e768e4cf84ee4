// Whose is the verb that a jotting opens with: the writer's, or that of what was done?
import { baseOf, conjugate, verbReadings } from "./verb-forms.ts";
import { isUnlistedPast } from "./tagged-verb.ts";
import { bare } from "./words.ts";

/** What was built runs on, not its builder. */
export const REMAINS =
  /^(?:and )?(?:it(?:'s| is) |they(?:'re| are) )?still (?:running|standing|growing|operating|live|in use|in place|in service|in production|used|holding)\b/i;
/** What befell the work, not its writer. */
export const WAS_DONE =
  /^(?:accepted|approved|funded|published|nominated|selected|adopted) (?:at|on|in|by|for|first)\b/;
/** What a thing does, not a person: "turned out to be a worn bearing", "paid off in a year". */
export const OF_ITSELF =
  /^(?:turned out|proved|paid (?:off|for itself)|worked (?:out|well|first time|like)|caught on|took off|went (?:well|live|viral|smoothly|down well)|resulted in|lasted|became (?:the|a) (?:standard|template|model|norm|rule|policy|best-seller|bestseller|hit|success|regular)|ended up (?:in|on|as|at)|is still|was still|made the (?:news|papers|front page)|sold out|broke even|got through)(?= |$)/i;
/** "all came home" */
export const ALL_DID =
  /^(?:all|both|most|half)(?: of them| \d+)? (?:passed|came|stayed|survived|got|went|finished|returned|reached|found|won|arrived|completed|graduated|are|were|was|is|have|had)\b/i;

/** The last pronoun that a verb of the sentence belongs to. */
export function lastSubject(sentence: string): string | undefined {
  return [...sentence.matchAll(/(?<![\p{L}'])(I|we|it|they|you|he|she)(?= \p{L})/giu)].at(-1)?.[1]!.toLowerCase();
}

/** A time of its own keeps the past. */
export const DATED = /\b(?:19|20)\d\d\b|\blast\b|\bago\b/;

/** "tasted 3,000 samples" as it follows "have"; undefined where no verb opens it. */
export function perfectOf(told: string): string | undefined {
  const [verb = "", ...others] = told.split(" ");
  const key = bare(verb);
  // "cupped", "lime-washed": a verb that is not listed has its participle in -ed.
  if (verbReadings(key).length === 0 && /^[\p{L}-]{2,}ed$/u.test(key) && isUnlistedPast(told)) return told;
  const base = baseOf(key, "past");
  return base === undefined || base === "be" || base === "have"
    ? undefined
    : [conjugate(base, "participle"), ...others].join(" ");
}
