// May this letter speak of the decision's date, or ask about it?
import { factAt } from "../case/fact-address.ts";
import type { Playbook } from "../planner/playbook.ts";
import { dateWords, daysBetween, weekdayOf } from "./days/day-words.ts";
import { plainSlot, type Slots } from "./slots.ts";
import { writable, type Situation } from "./situation.ts";

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
  return (situation.caseFile.interviews ?? []).some(
    (interview) => interview.debrief?.decision?.by !== undefined || interview.debrief?.decision?.said !== undefined,
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
  return !asked && situation.readers[0]!.contact.id === whoIsAsked(situation);
}

function whoIsAsked(situation: Situation): string | undefined {
  if (!situation.interview) return situation.readers[0]!.contact.id;
  const seats = writable(situation.caseFile, situation.interview);
  const part = (id: string): string =>
    situation.caseFile.contacts?.find((contact) => contact.id === id)?.part ?? "other";
  return seats.find((id) => part(id) === "recruiter") ?? seats.find((id) => part(id) === "hiring-manager") ?? seats[0];
}

/** Whether an inquiry may ask how things stand in time. */
export function mayAskStatus(situation: Situation): boolean {
  const set = contentSetting(situation, "timelineInInquiry");
  if (typeof set === "boolean") return set;
  return situation.request.playbook.playbook !== "touchpoint";
}

/** `{decision}` as "by 11 December" while that day is ahead, or as it was said while the words still hold. */
export function decisionSlots(situation: Situation): Slots | undefined {
  return decisionWords(situation, false);
}

/** The same once the day has passed: "for 11 December". */
export function passedDecisionSlots(situation: Situation): Slots | undefined {
  return decisionWords(situation, true);
}

function decisionWords(situation: Situation, passed: boolean): Slots | undefined {
  const { interview, today, language, caseFile } = situation;
  const latest = interview?.debrief?.decision
    ? interview
    : (caseFile.interviews ?? []).findLast((item) => item.debrief?.decision !== undefined);
  const decision = latest?.debrief?.decision;
  if (!latest || !decision) return undefined;
  const address = `interviews.${latest.id}.debrief.decision`;
  if (decision.by !== undefined) {
    const ahead = daysBetween(today, decision.by);
    if (passed)
      return ahead < 0
        ? plainSlot("decision", `by ${dateWords(decision.by, language, today)}`, [`${address}.by`])
        : undefined;
    if (ahead < 0) return undefined;
    const words =
      ahead >= 2 && ahead <= 6
        ? `by ${weekdayOf(decision.by)}`
        : ahead === 1
          ? "by tomorrow"
          : ahead === 0
            ? "today"
            : `by ${dateWords(decision.by, language, today)}`;
    return plainSlot("decision", words, [`${address}.by`]);
  }
  if (passed || decision.said === undefined) return undefined;
  const words = saidWords(decision.said);
  // "by Friday" and "next week" are true only in the week in which they were said.
  const sameWeek = daysBetween(situation.interviewDay?.day ?? today, today) <= 1;
  if (words === undefined || !sameWeek || factAt(caseFile, `${address}.said`) === undefined) return undefined;
  return plainSlot("decision", words, [`${address}.said`]);
}

/** "They said by the end of next week!" → "by the end of next week"; undefined where it is no such phrase. */
function saidWords(said: string): string | undefined {
  const text = said
    .trim()
    .replace(/[.!…"'“”]+$|^["'“”]+/g, "")
    .replace(
      /^(?:they|we|she|he|dana|you)?\s*(?:said|told me|will|would|should|hope to|want to|plan to|expect to|'ll)?\s*(?:decide|know|hear(?: back)?|let (?:me|you) know|get back(?: to me| to you)?|be in touch)?\s*/i,
      "",
    )
    .trim();
  const lower = text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
  const month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
  const phrase = lower.replace(
    new RegExp(`\\b(?:${day}|${month})\\b`, "gi"),
    (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase(),
  );
  if (phrase.split(/\s+/).length > 7) return undefined;
  if (
    /^(?:by|before|within|in|next|this|early|at|towards?|during|sometime|around|after|on)\b.*\b(?:week|weeks|day|days|month|months|year|fortnight|end|Monday|Tuesday|Wednesday|Thursday|Friday|tomorrow|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|\d)/.test(
      phrase,
    )
  ) {
    return phrase
      .replace(/^before (?=end\b)/, "before the ")
      .replace(/^(by|at|towards?) (?=end\b|middle\b|start\b|beginning\b)/, "$1 the ")
      .replace(/^early (?=next|in)/, "early ");
  }
  if (/^(?:the )?(?:end|middle|start|beginning) of\b/.test(phrase))
    return `by ${phrase.startsWith("the") ? "" : "the "}${phrase}`;
  if (new RegExp(`^(?:${day}|mid|late)\\b`, "i").test(phrase)) return `by ${phrase}`;
  return undefined;
}
