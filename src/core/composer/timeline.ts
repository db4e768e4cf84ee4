// May this letter speak of the decision's date, or ask about it?
import type { Playbook } from "../planner/playbook.ts";
import { whoAnswers } from "./decision.ts";
import type { Situation } from "./situation.ts";

type Manner = "never" | "when-none-stated" | "mention-stated" | "always";

/** What holds where a playbook's `content` rules say nothing. */
const USUAL: Readonly<Record<string, Manner>> = {
  balanced: "when-none-stated",
  "lasting-impression": "mention-stated",
  strategic: "never",
  courteous: "always",
  touchpoint: "never",
  formal: "never",
};

/** A parameter of the playbook's `content` rules whose conditions hold; the last one that sets it wins. */
function contentSetting(situation: Situation, name: string): string | number | boolean | string[] | undefined {
  const playbook: Playbook = situation.request.playbook;
  let value: string | number | boolean | string[] | undefined;
  for (const rule of playbook.rules) {
    if (!rule.id.startsWith("content/") || rule.set?.[name] === undefined) continue;
    if (conditionsHold(situation, rule)) value = rule.set[name];
  }
  return value;
}

function conditionsHold(situation: Situation, rule: Playbook["rules"][number]): boolean {
  const when = (rule as { when?: Record<string, string[]> }).when ?? {};
  const present: Record<string, string | undefined> = {
    culture: situation.caseFile.company.culture,
    pace: situation.caseFile.company.pace,
    part: situation.part,
    format: situation.interview?.format,
    decision: statedDecision(situation) ? "stated" : "none",
  };
  return Object.entries(when).every(
    ([key, values]) => !(key in present) || (present[key] !== undefined && values.includes(present[key])),
  );
}

function manner(situation: Situation): Manner {
  const set = contentSetting(situation, "timelineInThankYou");
  if (set === "never" || set === "when-none-stated" || set === "mention-stated" || set === "always") return set;
  return USUAL[situation.request.playbook.playbook] ?? "never";
}

function statedDecision(situation: Situation): boolean {
  return (
    (situation.caseFile.interviews ?? []).some(
      (interview) => interview.debrief?.decision?.by !== undefined || interview.debrief?.decision?.said !== undefined,
    ) || (situation.caseFile.history ?? []).some((item) => item.direction === "received" && item.signal === "timeline")
  );
}

/** `touchpoint` keeps the timeline out altogether; elsewhere the stated day may be repeated as understood. */
export function mayMentionDecision(situation: Situation): boolean {
  return !(
    situation.request.playbook.playbook === "touchpoint" ||
    (manner(situation) === "never" && contentSetting(situation, "timelineInInquiry") === false)
  );
}

/** Once, softly, where no date was stated: only to one person of the interview, and only in the first round. */
export function mayAskTimeline(situation: Situation): boolean {
  const how = manner(situation);
  if (how !== "when-none-stated" && how !== "always") return false;
  if (statedDecision(situation)) return false;
  const asked = (situation.caseFile.history ?? []).some(
    (item) => item.direction === "sent" && /next steps|timetable|timeline/i.test(item.text ?? ""),
  );
  return !asked && situation.readers[0]!.contact.id === whoAnswers(situation);
}

/** Whether an inquiry may ask how things stand in time. */
export function mayAskStatus(situation: Situation): boolean {
  const set = contentSetting(situation, "timelineInInquiry");
  if (typeof set === "boolean") return set;
  return situation.request.playbook.playbook !== "touchpoint";
}
