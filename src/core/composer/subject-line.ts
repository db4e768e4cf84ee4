// Which subject does this mail have?
import { choose, type Said } from "./choose.ts";
import { ACCEPT_SUBJECTS, DECLINE_SUBJECTS, SUBJECTS } from "./grammar/subjects.ts";
import { plainSlot } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** Chosen like a sentence, so that colleagues and versions get different ones. */
export function subjectLine(writer: Writer): Said | undefined {
  const { situation, chooser, base } = writer;
  const { purpose } = situation.request;
  const outcome = situation.caseFile.outcome?.kind;
  const move =
    purpose === "offer-reply" && outcome === "accepted"
      ? ACCEPT_SUBJECTS
      : purpose === "offer-reply" && outcome === "declined"
        ? DECLINE_SUBJECTS
        : SUBJECTS[purpose];
  return choose(chooser, [move], { ...base, ...plainSlot("candidate", situation.candidate.plain, ["candidate.name"]) });
}
