// What would an editor say about this message?
import { review } from "../../core/reviewer/review.ts";
import { choosePlaybook, requireSoundCase, instantOf, type CoreContext } from "../context.ts";
import { Fault } from "../fault.ts";
import type { Input, Output } from "../contract/contract.ts";

export const run = async (context: CoreContext, input: Input<"review-message">): Promise<Output<"review-message">> => {
  const { world } = context;
  if (input.caseFile) requireSoundCase(input.caseFile);
  const known = (input.caseFile?.contacts ?? []).map((contact) => contact.id);
  const stranger = input.caseFile && input.to?.find((id) => !known.includes(id));
  if (stranger !== undefined) {
    throw new Fault("bad-input", `"${stranger}" is not a contact of the case file.`, {
      value: stranger,
      place: "to",
      accepted: known.join(", "),
    });
  }
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
