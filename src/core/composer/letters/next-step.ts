// What does a thank-you say of the time that was named: a decision, or a call that its reader promised?
import { decisionSlots, hearingSlots, untoldDecision } from "../decision.ts";
import { DECISION } from "../grammar/closing.ts";
import { CALL, DECISION_SHORT, HEARING } from "../grammar/hearing.ts";
import { mayMentionDecision } from "../timeline.ts";
import { say, type Writer } from "../writer.ts";

/** A sentence more would make the letter too long (docs: 75–100 words get most answers, Boomerang). */
const ROOM = 110;

/** False where nothing is said of it; what was typed is then reported as left out. */
export function sayNextStep(writer: Writer): boolean {
  const { situation } = writer;
  const hasRoom = writer.words < ROOM;
  if (mayMentionDecision(situation)) {
    const hearing = hearingSlots(situation);
    if (hearing && say(writer, hearing.call ? [CALL, HEARING] : [HEARING], hearing.slots)) return true;
    const decision = decisionSlots(situation);
    if (decision && toldToTwo(writer)) return false;
    if (decision && say(writer, [hasRoom ? DECISION : DECISION_SHORT], decision)) return true;
  }
  const untold = untoldDecision(situation);
  if (untold) writer.facts.leftOut.push(untold);
  return false;
}

/** Colleagues compare notes: of a panel no third one reads when the decision is expected. */
function toldToTwo(writer: Writer): boolean {
  const { taken } = writer.chooser.memory;
  return DECISION.phrases.filter((_, index) => taken.has(`${DECISION.name}.${index}`)).length >= 2;
}
