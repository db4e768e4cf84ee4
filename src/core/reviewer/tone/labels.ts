// What can the sentence model say of a sentence? Seven faults of tone, and seven things a sentence does.

/** Faults, each with a rule of the same name. */
export const TONES = [
  "pushy",
  "desperate",
  "presumptuous",
  "negative",
  "flattery",
  "too-casual",
  "over-apologetic",
] as const;

/** What a sentence does; no faults in themselves. */
export const ACTS = ["salary", "timeline", "feedback", "ask", "thanks", "interest", "specific"] as const;

export type Tone = (typeof TONES)[number];
export type Act = (typeof ACTS)[number];

/** Every label with weights of its own; `fault` stands for any of the tones: whether comes before which. */
export const LABELS = ["fault", ...TONES, ...ACTS] as const;
export type Label = (typeof LABELS)[number];

/** One letter for each of LABELS in the table of weights. */
export const LABEL_LETTERS = "Fpdrnfcostbakix";
