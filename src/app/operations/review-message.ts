// What would an editor say about this message?
import { review } from "../../core/reviewer/review.ts";
import { choosePlaybook, requireKnown, requireSoundCase, instantOf, type CoreContext } from "../context.ts";
import type { Input, Output } from "../contract/contract.ts";

export const run = async (context: CoreContext, input: Input<"review-message">): Promise<Output<"review-message">> => {
  const { world } = context;
  if (input.caseFile) requireSoundCase(input.caseFile);
  if (input.caseFile && input.to) requireKnown("contact", input.to, input.caseFile, "to");
  const language = input.language ?? input.caseFile?.candidate.language ?? "en-US";
  return review({
    message: input.message,
    caseFile: input.caseFile,
    purpose: input.purpose,
    to: input.to,
    channel: input.channel,
    sent: input.sent?.map((text) => ({ company: "", text })),
    attachments: input.attachments,
    now: instantOf(context, input.now),
    playbook: await choosePlaybook(context, input.playbook),
    holidays: world.holidays,
    language,
    speller: await world.openSpeller(language),
  });
};
