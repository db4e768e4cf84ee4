// Which message does a touchpoint of this case file get?
import { compose } from "../../core/composer/compose.ts";
import { plan } from "../../core/planner/plan.ts";
import type { CaseFile } from "../../core/case/case-file.ts";
import type { Instant, Touchpoint } from "../../core/planner/touchpoint.ts";
import { review } from "../../core/reviewer/review.ts";
import {
  choosePlaybook,
  findTouchpoint,
  requireKnown,
  requireSoundCase,
  instantOf,
  type CoreContext,
} from "../context.ts";
import { Fault } from "../fault.ts";
import { interviewTimes } from "../interview-times.ts";
import { namesOf } from "../letters-known.ts";
import type { Input, Output } from "../contract/contract.ts";

export const run = async (context: CoreContext, input: Input<"draft-case">): Promise<Output<"draft-case">> => {
  const { world } = context;
  const { caseFile } = input;
  requireSoundCase(caseFile);
  const now = instantOf(context, input.now);
  const playbook = await choosePlaybook(context, input.playbook);
  const found = plan(caseFile, playbook, now, world.holidays);
  const wanted = input.touch === undefined ? undefined : findTouchpoint(found, input.touch);
  const target = wanted ?? requestedTarget(input, newestFirst(found.touchpoints, caseFile, now));
  const earlier = (input.sent ?? []).map((text) => ({
    company: caseFile.company.name,
    names: namesOf(caseFile),
    text,
  }));
  const result = compose({
    caseFile,
    purpose: target.purpose,
    channel: target.channel,
    to: target.to,
    interview: target.interview,
    facts: target.facts,
    mentions: target.mentions,
    now,
    playbook,
    version: input.version,
    earlier,
  });
  if (!result.ok) throw new Fault("cannot-draft", result.refusal.refused, {});
  const { draft } = result;
  const language = caseFile.candidate.language ?? "en-US";
  const head = draft.channel === "email" ? `Subject: ${draft.subject}\n\n` : "";
  const { findings } = review({
    message: head + draft.body,
    caseFile,
    purpose: target.purpose,
    to: target.to,
    channel: target.channel,
    // What belongs to the letter is taken to be at hand: the person attaches it.
    attachments: draft.attachments.map((item) => item.name),
    sent: earlier,
    now,
    playbook,
    holidays: world.holidays,
    language,
    speller: await world.openSpeller(language),
  });
  return { ...draft, findings };
};

/** What is asked for without an interview is about the latest that has begun. */
function newestFirst(touchpoints: Touchpoint[], caseFile: CaseFile, now: Instant): Touchpoint[] {
  const begun = interviewTimes(caseFile, now)
    .all.filter(({ startsAt }) => startsAt <= now)
    .map(({ id }) => id);
  const place = (one: Touchpoint) => (one.interview === undefined ? -1 : begun.indexOf(one.interview));
  return touchpoints.toSorted((one, other) => place(other) - place(one));
}

/** Without a touchpoint id: purpose and recipients as asked for, the rest from a touchpoint of the plan that fits. */
function requestedTarget(
  input: Input<"draft-case">,
  touchpoints: Touchpoint[],
): Pick<Touchpoint, "purpose" | "channel" | "to" | "interview" | "facts" | "mentions"> {
  const { purpose, to } = input;
  if (purpose === undefined || to === undefined || to.length === 0) {
    throw new Fault("bad-input", "Name a touchpoint (--touch), or a purpose and recipients (--purpose, --to).", {
      accepted: "touch, or purpose and to",
    });
  }
  requireKnown("contact", to, input.caseFile, "to");
  if (input.interview !== undefined) requireKnown("interview", [input.interview], input.caseFile, "interview");
  const fits = (one: Touchpoint) =>
    one.purpose === purpose &&
    one.to.length === to.length &&
    one.to.every((id) => to.includes(id)) &&
    (input.channel === undefined || one.channel === input.channel) &&
    (input.interview === undefined || one.interview === input.interview);
  const match = touchpoints.find((one) => fits(one) && one.state !== "cancelled") ?? touchpoints.find(fits);
  return {
    purpose,
    to,
    channel: input.channel ?? match?.channel ?? "email",
    interview: input.interview ?? match?.interview,
    facts: match?.facts,
    mentions: match?.mentions,
  };
}
