// Which strength has not been told to this company yet, and what stands in its slots?
import type { LetterFacts, ReadAnswer, ReadStrength } from "./facts.ts";
import { sameMatter, sharedMatter } from "./overlap.ts";
import type { Forms } from "./reading/reading.ts";
import { holdingOf } from "./reading/holdings.ts";
import { isVerbForm } from "./reading/verb-forms.ts";
import { isPast } from "./reading/words.ts";
import { resumeStrengths } from "./resume.ts";
import type { Situation } from "./situation.ts";
import { factSlots, type Slots } from "./slots.ts";

export function strengthSlots(strength: ReadStrength): Slots {
  return {
    ...factSlots(
      "strength",
      framedForms(strength.fromResume ? toldForms(strength.forms) : spokenForms(strength.forms)),
      [strength.address],
    ),
    ...(strength.need ? factSlots("need", namedForms(strength.need.forms), [strength.need.address]) : {}),
  };
}

const EXPERIENCE =
  /^(?:(?:an?|the) )?(?:(?:proven|solid|good|some|strong|sound|deep|hands-on|previous) )?(?:experience|knowledge|skills?|expertise|understanding) (?:in|with|of|as) /i;
const PAPER = /\b(?:licen[cs]e|certificate|certification|degree|diploma|registration|years|ability|fluency)\b/i;

/** The role involves ventilated patients, not experience with them; a licence it asks for, but does not involve. */
function namedForms(forms: Forms): Forms {
  if (forms.np === undefined) return forms;
  const { np, ...rest } = forms;
  if (PAPER.test(np) || /^(?:hold|am)$/.test(holdingOf(np.split(" or ")[0]!)?.verb ?? ""))
    return { ...rest, who: forms.who ?? np };
  const matter = np
    .replace(EXPERIENCE, "")
    .replace(/^(?:fluent|native|good|very good|business|spoken|written) (?=\p{Lu})/u, "")
    .replace(/^((?:an? )?(?:\S+ )*\S*[^\s-]) experience$/, "$1");
  // "on-call experience" without its noun is no thing.
  if (matter !== np && /-\p{L}+$|(?:al|ic|ive|ed)$/u.test(matter) && !np.startsWith("experience"))
    return { ...rest, who: forms.who ?? np };
  return { ...forms, np: matter };
}

/**
 * An answer to a doubt. Where the doubt has a neutral name, the sentence says what it is about: only the shapes are
 * given that stand behind "As for leading people, …".
 */
export function answerSlots(answer: ReadAnswer): Slots {
  const { forms, about } = answer;
  const full = forms.full ?? "";
  if (about === undefined || full === "") return factSlots("answer", forms, [answer.address]);
  return {
    ...factSlots("doubt", about, [answer.address]),
    ...factSlots("answer", { plain: full, ...(forms.i === undefined ? {} : { i: forms.i }) }, [answer.address]),
  };
}

/** Nobody is wished another one, unless it was made less. */
const MISFORTUNE =
  /\b(?:accidents?|cris[ie]s|emergenc(?:y|ies)|strikes?|recalls?|storms?|floods?|flooding|fires?|closures?|layoffs?|redundancies|excursions?|outages?|breach(?:es)?|insolvency|bankruptcy|pandemic|covid|outbreaks?|incidents?|lawsuits?|earthquake|hurricane|evacuations?)\b/i;
const LESS = /^(?:cut|reduced|prevented|lowered|halved|brought|avoided|took|stopped|ended|kept|drove)\b/;

/** "did a certificate in first aid", "learned Dutch": nothing one builds on, or does again. */
const GAINED =
  /^(?:gained|obtained|learned|learnt|studied|qualified|graduated|attended|spoke|grew up|trained (?:as|at|in)|(?:did|took|held) (?:an? |the |my )?(?:\S+ ){0,3}(?:courses?|certificates?|diploma|degree|licen[cs]e|training|apprenticeship|internship|traineeship|exams?)\b)/i;

/** What was done can be called an example; what one is or has cannot. */
export function toldForms(forms: Forms): Forms {
  if (MISFORTUNE.test(forms.full ?? "") && !LESS.test(forms.i ?? "")) return forms;
  const done =
    isPast((forms.i ?? "").split(" ")[0]!) &&
    !GAINED.test(forms.i ?? "") &&
    !/^(?:have|had|am|was|were|passed|won|received|earned|got|came|reached|completed|finished|made)\b/.test(
      forms.i ?? "",
    );
  return done ? { ...forms, did: forms.full } : forms;
}

/** What one does or can is no background, and what never happened is of no use. */
function framedForms(forms: Forms): Forms {
  const { full, i } = forms;
  if (full === undefined) return forms;
  const also = i === undefined ? undefined : withAlso(i);
  const held = i === undefined ? !/\bwe\b/.test(full) : isPast(i.split(" ")[0]!) || /^(?:have|am|hold|speak)\b/.test(i);
  return {
    ...forms,
    ...(held ? { held: full } : {}),
    ...(also === undefined ? {} : { more: also }),
    ...(/^(?:have )?(?:not|never|had no|gone .* (?:without|with no))\b/.test(i ?? "") ? {} : { useful: full }),
  };
}

/** What follows "I" where something of one's own stands before: "have also written", "also hold". Not of what never was. */
function withAlso(i: string): string | undefined {
  const [first = "", second = ""] = i.split(" ");
  if (/\b(?:not|never|no|nothing|nobody|without|also|too)\b|n't\b/i.test(i.split(" ").slice(0, 5).join(" ")))
    return undefined;
  if (/^(?:am|was|can|could|would|will)$/.test(first)) return `${first} also ${i.slice(first.length + 1)}`;
  if (
    /^(?:have|had)$/.test(first) &&
    (second === "been" || isVerbForm(second, "participle") || isVerbForm(second, "past"))
  )
    return `${first} also ${i.slice(first.length + 1)}`;
  return /^\p{Ll}+$/u.test(first) ? `also ${i}` : undefined;
}

/** What was spoken of may be recalled: "As I mentioned, …". */
function spokenForms(forms: Forms): Forms {
  return { ...toldForms(forms), ...(forms.full === undefined ? {} : { plain: forms.full }) };
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
  const isFresh = (strength: ReadStrength): boolean =>
    !told.some((text) => sharedMatter(strength.text, text) >= 0.75 && text.length > 15);
  const fresh = facts.strengths.filter(isFresh);
  // What the debrief lacks for the requirements of the role, the résumé may have.
  const meets = debriefMeets(situation);
  return meets ? fresh : [...fresh, ...resumeStrengths(situation).filter(isFresh)];
}

/** Somebody of this interview is told a strength that meets a requirement. */
function debriefMeets(situation: Situation): boolean {
  const requirements = situation.caseFile.role.requirements ?? [];
  return (situation.interview?.debrief?.strengths ?? []).some(
    (strength) =>
      strength.meets !== undefined || requirements.some((requirement) => sameMatter(requirement, strength.text)),
  );
}
