// What does an incoming mail mean for the application?
import { classify } from "../../core/classifier/classify.ts";
import { requireSoundCase, instantOf, type CoreContext } from "../context.ts";
import type { Input, Output } from "../contract/contract.ts";

export const run = async (context: CoreContext, input: Input<"classify-mail">): Promise<Output<"classify-mail">> => {
  if (input.caseFile) requireSoundCase(input.caseFile);
  return classify({ mail: input.mail, caseFile: input.caseFile, now: instantOf(context, input.now) });
};
