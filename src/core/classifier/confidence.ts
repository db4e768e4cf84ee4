// How sure is the reading?
import type { Signal } from "../case/words.ts";
import type { Ranked } from "./order.ts";
import type { Scores } from "./weigh-evidence.ts";

/** Below this the app asks the person. */
export const ASK_BELOW = 0.6;
/** Claiming one of these wrongly costs most: letters stop, or a door seems open that is shut. */
const HARD: readonly Signal[] = ["rejection", "offer", "closed"];

/**
 * From the weight of the best kind and its lead over the second to a chance of being right, 0 to 1. The figures were
 * fitted to our own mails in corpus/replies; scripts/evaluate-classify.ts prints accuracy by bucket.
 */
export function confidenceOf(
  ranked: Ranked[],
  scores: Scores,
  guessed = false,
): { confidence: number; unsure: boolean } {
  const best = ranked[0];
  const second = ranked[1];
  if (best === undefined || best.score <= 0) return { confidence: 0.3, unsure: true };
  const lead = best.score - (second?.score ?? 0);
  const share = lead / (best.score + 1);
  const strength = 1 - Math.exp(-best.score / 4);
  let confidence = 0.25 + 0.73 * (0.45 * strength + 0.55 * Math.min(1, share * 1.25));
  // A person's mail is what is left when nothing else was found: that is no knowledge.
  if (best.kind === "human") confidence = Math.min(confidence, scores.human.strongest >= 2 ? 0.8 : 0.4);
  // Single words only suggest.
  if (guessed) confidence = Math.min(confidence, 0.5);
  // Only the sender's address speaks for it.
  if (best.kind === "unrelated" && scores.unrelated.strongest < 2) confidence = Math.min(confidence, 0.5);
  // Without one clear sentence a hard kind is a guess, however many hints there are.
  if (HARD.includes(best.kind) && scores[best.kind].strongest < 4.2) confidence = Math.min(confidence, 0.58);
  confidence = Math.round(Math.min(0.98, Math.max(0.05, confidence)) * 100) / 100;
  return { confidence, unsure: confidence < ASK_BELOW || lead < 1 };
}
