// Which strength has not been told to this company yet, and what stands in its slots?
import type { LetterFacts, ReadStrength } from "./facts.ts";
import { sharedMatter } from "./overlap.ts";
import type { Forms } from "./reading/reading.ts";
import { isPast } from "./reading/words.ts";
import type { Situation } from "./situation.ts";
import { factSlots, type Slots } from "./slots.ts";

export function strengthSlots(strength: ReadStrength): Slots {
  return {
    ...factSlots("strength", toldForms(strength.forms), [strength.address]),
    ...(strength.need ? factSlots("need", strength.need.forms, [strength.need.address]) : {}),
  };
}

/** What was done can be called an example; what one is or has cannot. */
export function toldForms(forms: Forms): Forms {
  const done = isPast((forms.i ?? "").split(" ")[0]!) && !/^(?:have|had|am|was)\b/.test(forms.i ?? "");
  return done ? { ...forms, did: forms.full } : forms;
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
