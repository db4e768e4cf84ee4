// Which requirement of the role does a strength meet, and in which shape may it be asked for?
import type { FactAddress } from "../case/fact-address.ts";
import { meetsMatter } from "./overlap.ts";
import type { Forms } from "./reading/reading.ts";
import type { KeepsCapital } from "./reading/capitals.ts";
import type { Situation } from "./situation.ts";

/** One looks for people, papers and experience; "you are looking for streaming pipelines" says something else. */
export function soughtForms(forms: Forms): Forms {
  const thing = forms.np !== undefined && forms.np === forms.who;
  const sought =
    /\b(?:experience|knowledge|skills?|licen[cs]e|certificates?|certification|degree|diploma|background|ability|registration|command|fluency|understanding|training|qualifications?|years|track record)\b/i;
  if (!thing || sought.test(forms.np!)) return forms;
  const { who: _, ...rest } = forms;
  return rest;
}

/** A requirement of the role that speaks of the same matter as a strength whose requirement was not named. */
export function matchingNeed(
  situation: Situation,
  strength: string,
): { text: string; address: FactAddress } | undefined {
  const requirements = situation.caseFile.role.requirements ?? [];
  const index = requirements.findIndex((requirement) => meetsMatter(requirement, strength));
  return index < 0 ? undefined : { text: requirements[index]!, address: `role.requirements.${index}` };
}

/** Among requirements in small letters a capital is meant: "economy design", "Unity", "telemetry". */
export function capitalsOfNeeds(situation: Situation): KeepsCapital {
  const { caseFile, interview, keepsCapital } = situation;
  const met = (interview?.debrief?.strengths ?? []).flatMap((item) => item.meets ?? []);
  const all = [...new Set([...(caseFile.role.requirements ?? []), ...met])];
  const small = all.filter((text) => /^\p{Ll}/u.test(text)).length;
  return small > 0 && small * 2 >= all.length ? () => true : keepsCapital;
}
