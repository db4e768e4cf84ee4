// How much speaks for each kind, and where does it stand?
import type { Signal } from "../case/words.ts";
import { acknowledgement } from "./kinds/acknowledgement.ts";
import { autoReply } from "./kinds/auto-reply.ts";
import { bounce } from "./kinds/bounce.ts";
import { closed } from "./kinds/closed.ts";
import { human } from "./kinds/human.ts";
import { materials } from "./kinds/materials.ts";
import { offer } from "./kinds/offer.ts";
import { rejection } from "./kinds/rejection.ts";
import { scheduling } from "./kinds/scheduling.ts";
import { timeline } from "./kinds/timeline.ts";
import { unrelated } from "./kinds/unrelated.ts";
import { compile, type CompiledGroup } from "./phrase-pattern.ts";
import type { MailSentence, PreparedMail } from "./prepare-mail.ts";
import type { Evidence } from "./reading.ts";

const GROUPS: Record<Signal, CompiledGroup[]> = {
  rejection: compile(rejection),
  offer: compile(offer),
  scheduling: compile(scheduling),
  acknowledgement: compile(acknowledgement),
  timeline: compile(timeline),
  materials: compile(materials),
  closed: compile(closed),
  human: compile(human),
  "auto-reply": compile(autoReply),
  bounce: compile(bounce),
  unrelated: compile(unrelated),
};

export interface WeighedEvidence extends Evidence {
  weight: number;
}

export interface Weighed {
  /** The sum of what was found; 6 settles a matter on its own. */
  score: number;
  evidence: WeighedEvidence[];
  /** The strongest single finding. */
  strongest: number;
}

export type Scores = Record<Signal, Weighed>;

// What is said in an "if" has not happened.
const HYPOTHETICAL = 0.12;
// Words between quotation marks are somebody else's.
const CITED = 0.3;
// The same thing said again adds little.
const AGAIN = 0.25;
// A "Re:" subject is the candidate's own.
const OWN_SUBJECT = 0.2;
const SUBJECT = 0.8;

export function weighEvidence(mail: PreparedMail): Scores {
  const scores = {} as Scores;
  for (const kind of Object.keys(GROUPS) as Signal[]) {
    // Whoever forwards an absence notice or a delivery report is there and writes.
    const machine = kind === "auto-reply" || kind === "bounce";
    scores[kind] = machine && (mail.readsForwarded || mail.isForward) ? none() : weighKind(GROUPS[kind], mail);
  }
  return scores;
}

export const none = (): Weighed => ({ score: 0, evidence: [], strongest: 0 });

function weighKind(groups: CompiledGroup[], mail: PreparedMail): Weighed {
  const result = none();
  for (const group of groups) {
    const found: WeighedEvidence[] = [];
    if (group.in !== "subject") {
      for (const sentence of mail.sentences) {
        collect(group, sentence, "text", group.weight, found);
      }
    }
    if (group.in !== "text") {
      const own = mail.isReply || mail.isForward;
      const factor = own ? OWN_SUBJECT : group.in === "subject" ? 1 : SUBJECT;
      collect(group, mail.subject, "subject", group.weight * factor, found);
    }
    if (found.length === 0) continue;
    found.sort((a, b) => b.weight - a.weight);
    const weight = found.slice(0, 3).reduce((sum, item, index) => sum + item.weight * (index === 0 ? 1 : AGAIN), 0);
    result.score += weight;
    result.strongest = Math.max(result.strongest, found[0]?.weight ?? 0);
    result.evidence.push(...found.slice(0, 3));
  }
  return result;
}

function collect(
  group: CompiledGroup,
  sentence: MailSentence,
  place: "text" | "subject",
  weight: number,
  found: WeighedEvidence[],
): void {
  if (found.length > 12 || sentence.text === "") return;
  group.pattern.lastIndex = 0;
  const match = group.pattern.exec(sentence.text);
  if (match === null || match[0] === "") return;
  if (group.exception !== undefined) {
    group.exception.lastIndex = 0;
    if (group.exception.test(sentence.text)) return;
  }
  const hypothetical = match.index >= sentence.hypotheticalFrom && group.evenIf !== true;
  const last = match.index + match[0].length - 1;
  found.push({
    start: sentence.places[match.index] ?? 0,
    end: (sentence.places[last] ?? sentence.places.at(-1) ?? 0) + 1,
    says: group.says,
    in: place,
    weight: weight * (hypothetical ? HYPOTHETICAL : 1) * (isCited(sentence.text, match.index) ? CITED : 1),
  });
}

/** Between an opening and a closing quotation mark of the sentence. */
function isCited(text: string, at: number): boolean {
  let open = false;
  for (let index = text.indexOf('"'); index !== -1 && index < at; index = text.indexOf('"', index + 1)) open = !open;
  return open && text.includes('"', at);
}
