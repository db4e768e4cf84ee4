// Did they ask not to be written to, or not in this way?
import { headOf } from "../timing.ts";
import type { Check, Examples, Remark, RuleMeta } from "../rule.ts";

export const meta: RuleMeta = {
  id: "not-wanted",
  severity: "error",
  sentence: "Finds letters to people who asked for none, and channels they refuse.",
  why: "Whoever writes against a plain request is remembered for that.",
  source: "S1 (requirements C9, W6)",
};

const CHANNEL_WORDS = {
  email: "e-mail",
  phone: "phone calls",
  linkedin: "LinkedIn messages",
  "video-chat": "chat messages",
  letter: "letters",
};

export const check: Check = (letter) => {
  const { caseFile, channel, to } = letter.request;
  if (!caseFile) return [];
  const head = headOf(letter);
  const remarks: Remark[] = [];
  const refusing =
    channel === undefined
      ? []
      : (caseFile.contacts ?? []).filter(
          (contact) => (to ?? []).includes(contact.id) && contact.refuses?.includes(channel),
        );
  if (channel !== undefined && refusing.length > 0) {
    remarks.push({
      ...head,
      says: `${refusing.map((contact) => contact.name).join(" and ")} asked for no ${CHANNEL_WORDS[channel]}; another channel keeps the door open.`,
    });
  }
  const { purpose } = letter;
  const interviews = [...(caseFile.interviews ?? [])].sort((a, b) => (a.start < b.start ? -1 : 1));
  const isAnswer = purpose === "materials" || purpose === "rejection-reply" || purpose === "offer-reply";
  if (isAnswer || (purpose === undefined && !letter.purposeIsGiven)) return remarks;
  // A later invitation lifts an earlier wish for silence, for the thanks after it.
  const lastWith = interviews.findLastIndex(
    (interview) => !to || to.length === 0 || interview.with.some((id) => to.includes(id)),
  );
  const asked = interviews.some(
    (interview, index) => interview.debrief?.noFollowUp === true && (purpose !== "thank-you" || index >= lastWith),
  );
  const isNetworking = (purpose === "check-in" || purpose === "share-article") && caseFile.outcome !== undefined;
  if (asked && !isNetworking && remarks.length === 0) {
    remarks.push({
      ...head,
      severity: letter.purposeIsGiven ? "error" : "warning",
      says: `They asked you not to follow up; writing all the same would be the one thing ${caseFile.company.name} remembers.`,
    });
  }
  return remarks;
};

export const examples: Examples = {
  good: [
    {
      message: "Dear Dana,\n\nThank you for today.",
      sample: true,
      to: ["dana"],
      channel: "email",
      purpose: "thank-you",
    },
    {
      message: "Dear Dana,\n\nAs promised, here are the slides.",
      sample: (caseFile) => {
        caseFile.interviews![0]!.debrief!.noFollowUp = true;
      },
      to: ["dana"],
      purpose: "materials",
    },
  ],
  bad: [
    {
      message: "Dear Dana,\n\nMay I ask how things stand?",
      sample: (caseFile) => {
        caseFile.interviews![0]!.debrief!.noFollowUp = true;
      },
      to: ["dana"],
      purpose: "status-inquiry",
    },
    {
      message: "Dear Dana,\n\nThank you for today.",
      sample: (caseFile) => {
        caseFile.contacts![0]!.refuses = ["phone"];
      },
      to: ["dana"],
      channel: "phone",
      purpose: "thank-you",
    },
  ],
};
