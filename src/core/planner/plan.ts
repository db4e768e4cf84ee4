// What is to be done about this application, when, through which channel, and what must not be done?
import type { CaseFile } from "../case/case-file.ts";
import { planClarifications } from "./clarification.ts";
import { adviseOnFacts, adviseOnMissedThanks } from "./advice.ts";
import { keepBudget } from "./company-budget.ts";
import { planConnections } from "./connect.ts";
import { planFeedbackRequest } from "./feedback-request.ts";
import { planKeepingInTouch } from "./keeping-in-touch.ts";
import { keepApart } from "./keep-apart.ts";
import { adviseOnLessons } from "./lessons.ts";
import { planMaterials } from "./materials.ts";
import type { Playbook } from "./playbook.ts";
import { planOfferReply, planRejectionReply } from "./replies.ts";
import { readSituation, type Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import { planStatusInquiries } from "./status-inquiry.ts";
import { planThankYous } from "./thank-you.ts";
import { inOrder, writeTouch, type Touch } from "./touch.ts";
import type { HolidayLookup, Instant, Plan, Reason } from "./touchpoint.ts";

/**
 * The plan is a pure function of the facts: the same case file, playbook, instant and holidays give the same plan. `now` is
 * an ISO 8601 instant; a text that is none throws a RangeError. Windows follow from the facts; only states, and what waits
 * for something that is late, look at `now`.
 */
export function plan(caseFile: CaseFile, playbook: Playbook, now: Instant, holidays?: HolidayLookup): Plan {
  const at = Date.parse(now);
  if (Number.isNaN(at))
    throw new RangeError(`now is ${JSON.stringify(now)}, expected an instant such as 2026-11-30T17:20:00Z`);
  const situation = readSituation(caseFile, playbook, at, holidays);
  const thankYous = planThankYous(situation);
  const rejectionReply = planRejectionReply(situation);
  const wanted: Touch[] = [
    ...thankYous,
    ...planMaterials(situation),
    ...planClarifications(situation, thankYous),
    ...planStatusInquiries(situation, thankYous),
    ...planConnections(situation, thankYous),
    ...rejectionReply,
    ...planOfferReply(situation),
    ...planFeedbackRequest(situation, rejectionReply[0]),
    ...planKeepingInTouch(situation),
  ].map((touch) => withSkips(situation, inOrder(touch)));
  const touches = keepApart(situation, wanted);
  adviseOnFacts(situation);
  adviseOnMissedThanks(situation, touches);
  adviseOnLessons(situation);
  const touchpoints = keepBudget(situation, touches)
    .map((touch) => writeTouch(touch, at))
    .sort((a, b) => (a.ideal < b.ideal ? -1 : a.ideal > b.ideal ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { touchpoints, advice: distinct(situation.advice) };
}

/** What the person decided not to send stays visible as cancelled. */
function withSkips(situation: Situation, touch: Touch): Touch {
  const skip = situation.caseFile.skipped?.find((item) => item.touchpoint === touch.id);
  if (skip === undefined || touch.doneAt !== undefined || touch.isDone === true) return touch;
  const reason = standing("stop/skipped");
  return { ...touch, cancelled: skip.why === undefined ? reason : { ...reason, says: `${reason.says} ${skip.why}` } };
}

function distinct(advice: readonly Reason[]): Reason[] {
  return advice.filter((reason, index) => advice.findIndex((other) => other.says === reason.says) === index);
}
