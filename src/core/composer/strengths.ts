// Which strength has not been told to this company yet, and what stands in its slots?
import type { LetterFacts, ReadStrength } from "./facts.ts";
import { sharedMatter } from "./overlap.ts";
import type { Situation } from "./situation.ts";
import { factSlots, type Slots } from "./slots.ts";

export function strengthSlots(strength: ReadStrength): Slots {
  return {
    ...factSlots("strength", strength.forms, [strength.address]),
    ...(strength.need ? factSlots("need", strength.need.forms, [strength.need.address]) : {}),
  };
}

/** Without the strengths an earlier round told of, by what was typed then and by what was sent. */
export function freshStrengths(situation: Situation, facts: LetterFacts): ReadStrength[] {
  const interviews = situation.caseFile.interviews ?? [];
  const earlier = interviews
    .filter(
      (interview) =>
        situation.interview !== undefined &&
        interview.id !== situation.interview.id &&
        interview.start < situation.interview.start,
    )
    .flatMap((interview) => (interview.debrief?.strengths ?? []).map((item) => item.text));
  const sent = (situation.caseFile.history ?? [])
    .filter((item) => item.direction === "sent" && item.text !== undefined)
    .flatMap((item) => item.text!.split(/(?<=[.!?])\s+/));
  const told = [...earlier, ...sent];
  return facts.strengths.filter(
    (strength) => !told.some((text) => sharedMatter(strength.text, text) >= 0.75 && text.length > 15),
  );
}
