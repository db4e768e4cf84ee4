// Which kind wins when a mail speaks for several? This is the one place where precedence is decided.
import type { Signal } from "../case/words.ts";
import type { Scores } from "./weigh-evidence.ts";

/** What settles equal scores, first to last. A stop outranks a go: a wrong stop is asked about, a wrong go is sent. */
export const ORDER: readonly Signal[] = [
  "bounce",
  "auto-reply",
  "closed",
  "rejection",
  "offer",
  "scheduling",
  "materials",
  "timeline",
  "acknowledgement",
  "unrelated",
  "human",
];

/**
 * Where `winner` reaches `from`, the words of `loser` count only by `factor`: a rejection thanks for applying, an
 * invitation says that the application arrived, an offer arranges a call.
 */
export const OVERRULES: readonly { winner: Signal; from: number; loser: Signal; factor: number }[] = [
  { winner: "bounce", from: 8, loser: "auto-reply", factor: 0.2 },
  { winner: "bounce", from: 8, loser: "rejection", factor: 0.2 },
  { winner: "bounce", from: 8, loser: "unrelated", factor: 0.3 },
  { winner: "bounce", from: 8, loser: "closed", factor: 0.2 },
  { winner: "bounce", from: 8, loser: "materials", factor: 0.2 },
  { winner: "bounce", from: 8, loser: "timeline", factor: 0.2 },
  { winner: "bounce", from: 8, loser: "scheduling", factor: 0.2 },
  { winner: "bounce", from: 8, loser: "acknowledgement", factor: 0.2 },
  { winner: "auto-reply", from: 8, loser: "timeline", factor: 0.3 },
  { winner: "auto-reply", from: 8, loser: "scheduling", factor: 0.3 },
  { winner: "auto-reply", from: 8, loser: "closed", factor: 0.2 },
  { winner: "auto-reply", from: 8, loser: "rejection", factor: 0.3 },
  { winner: "auto-reply", from: 8, loser: "acknowledgement", factor: 0.6 },
  { winner: "auto-reply", from: 8, loser: "human", factor: 0.2 },
  { winner: "auto-reply", from: 8, loser: "unrelated", factor: 0.5 },
  { winner: "auto-reply", from: 8, loser: "offer", factor: 0.2 },
  { winner: "auto-reply", from: 8, loser: "materials", factor: 0.3 },
  // "This is an automated response" outweighs the thanks for one's patience beside it.
  { winner: "auto-reply", from: 5, loser: "timeline", factor: 0.5 },
  { winner: "auto-reply", from: 5, loser: "acknowledgement", factor: 0.7 },
  { winner: "auto-reply", from: 5.5, loser: "human", factor: 0.5 },
  // People mention that they will be away; what they decide or arrange beside it is the message.
  { winner: "offer", from: 6, loser: "auto-reply", factor: 0.5 },
  { winner: "scheduling", from: 8, loser: "auto-reply", factor: 0.6 },
  // A search that is over makes the regrets about it not a rejection of the person.
  { winner: "closed", from: 4.9, loser: "rejection", factor: 0.55 },
  { winner: "closed", from: 4.9, loser: "timeline", factor: 0.4 },
  { winner: "closed", from: 4.9, loser: "acknowledgement", factor: 0.4 },
  { winner: "closed", from: 4.9, loser: "scheduling", factor: 0.5 },
  { winner: "closed", from: 4.9, loser: "human", factor: 0.4 },
  { winner: "closed", from: 4.9, loser: "offer", factor: 0.5 },
  { winner: "rejection", from: 5, loser: "acknowledgement", factor: 0.3 },
  { winner: "rejection", from: 5, loser: "timeline", factor: 0.4 },
  { winner: "rejection", from: 5, loser: "scheduling", factor: 0.45 },
  { winner: "rejection", from: 5, loser: "materials", factor: 0.5 },
  { winner: "rejection", from: 5, loser: "offer", factor: 0.6 },
  { winner: "rejection", from: 5, loser: "human", factor: 0.3 },
  { winner: "rejection", from: 6, loser: "unrelated", factor: 0.4 },
  { winner: "offer", from: 6, loser: "scheduling", factor: 0.55 },
  { winner: "offer", from: 6, loser: "materials", factor: 0.6 },
  { winner: "offer", from: 6, loser: "timeline", factor: 0.5 },
  { winner: "offer", from: 6, loser: "acknowledgement", factor: 0.3 },
  { winner: "offer", from: 6, loser: "human", factor: 0.4 },
  { winner: "offer", from: 6, loser: "rejection", factor: 0.6 },
  { winner: "scheduling", from: 5, loser: "acknowledgement", factor: 0.45 },
  { winner: "scheduling", from: 5, loser: "timeline", factor: 0.5 },
  { winner: "scheduling", from: 5, loser: "human", factor: 0.35 },
  { winner: "materials", from: 4.5, loser: "acknowledgement", factor: 0.45 },
  { winner: "materials", from: 4.5, loser: "timeline", factor: 0.5 },
  { winner: "materials", from: 4.5, loser: "human", factor: 0.35 },
  { winner: "acknowledgement", from: 7, loser: "timeline", factor: 0.6 },
  { winner: "timeline", from: 4, loser: "human", factor: 0.5 },
  { winner: "acknowledgement", from: 4, loser: "human", factor: 0.5 },
  // Advertising borrows every word of hiring.
  { winner: "unrelated", from: 6, loser: "scheduling", factor: 0.4 },
  { winner: "unrelated", from: 6, loser: "materials", factor: 0.4 },
  { winner: "unrelated", from: 6, loser: "offer", factor: 0.5 },
  { winner: "unrelated", from: 6, loser: "acknowledgement", factor: 0.5 },
  { winner: "unrelated", from: 6, loser: "timeline", factor: 0.3 },
  { winner: "unrelated", from: 6, loser: "rejection", factor: 0.6 },
  { winner: "unrelated", from: 6, loser: "human", factor: 0.3 },
];

export interface Ranked {
  kind: Signal;
  score: number;
}

/** The kinds by what is left of their scores, best first; equal scores in the order above. */
export function rank(scores: Scores): Ranked[] {
  const left = new Map<Signal, number>(ORDER.map((kind) => [kind, scores[kind].score]));
  for (const rule of OVERRULES) {
    const winner = scores[rule.winner].score;
    // A stronger opponent is not overruled by a weaker one.
    if (winner >= rule.from && winner * 1.6 >= scores[rule.loser].score) {
      left.set(rule.loser, (left.get(rule.loser) ?? 0) * rule.factor);
    }
  }
  return ORDER.map((kind) => ({ kind, score: left.get(kind) ?? 0 })).sort((a, b) => b.score - a.score);
}
