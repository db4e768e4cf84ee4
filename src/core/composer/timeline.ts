// May this letter speak of the decision's date, or ask about it?
import { factAt } from "../case/fact-address.ts";
import type { Playbook } from "../planner/playbook.ts";
import { readDatePhrases } from "../time/read-date-phrases.ts";
import { dateWords, dayAt, daysBetween, instantOf, weekdayOf } from "./days/day-words.ts";
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

/** `{decision}` as "by 11 December" while that day is ahead. */
export function decisionSlots(situation: Situation): Slots | undefined {
  return decisionWords(situation, false);
}

/** The same once the day has passed. */
export function passedDecisionSlots(situation: Situation): Slots | undefined {
  return decisionWords(situation, true);
}

const ROUGHLY = /\b(?:about|around|roughly|approx\w*|circa|ca\.?|or so|ish|hopefully|probably)\b/i;

interface StatedDay {
  day: string;
  /** "in about ten days" names no firm day. */
  roughly?: boolean;
  address: string;
}

/**
 * The day by which they said they would decide: by the latest word of the company, in an interview or in a mail. Words
 * such as "within two weeks" count from the day they were said; what names no day is left alone.
 */
function statedDay(situation: Situation): StatedDay | undefined {
  const { caseFile, request } = situation;
  const now = Date.parse(request.now);
  const said: { at: number; found: StatedDay | undefined }[] = [];
  for (const interview of caseFile.interviews ?? []) {
    const decision = interview.debrief?.decision;
    const at = Date.parse(instantOf(interview.start, interview.timeZone));
    if (!decision || at > now) continue;
    const address = `interviews.${interview.id}.debrief.decision`;
    const on = interview.start.slice(0, 10);
    const day = decision.by ?? (decision.said === undefined ? undefined : dayIn(decision.said, on, caseFile));
    // A day before the interview is a slip of the pen.
    const found =
      day === undefined || day < on
        ? undefined
        : {
            day,
            roughly: ROUGHLY.test(decision.said ?? ""),
            address: `${address}.${decision.by === undefined ? "said" : "by"}`,
          };
    said.push({ at, found });
  }
  (caseFile.history ?? []).forEach((item, index) => {
    if (item.direction !== "received" || item.signal !== "timeline" || Date.parse(item.at) > now) return;
    const on = dayAt(item.at, caseFile.company.timeZone ?? caseFile.candidate.timeZone);
    const day = dayIn(item.text ?? item.subject ?? "", on, caseFile);
    said.push({ at: Date.parse(item.at), found: day === undefined ? undefined : { day, address: `history.${index}` } });
  });
  return said.sort((a, b) => a.at - b.at).at(-1)?.found;
}

/** The last single day or limit named in a text; spans such as "early next week" name none. */
function dayIn(text: string, on: string, caseFile: Situation["caseFile"]): string | undefined {
  const own = text.slice(0, 5_000).split(/\n>|\nOn .{5,200} wrote:/)[0]!;
  const dayFirst = caseFile.company.country === undefined ? undefined : caseFile.company.country !== "US";
  const phrases = readDatePhrases(own, { on, ...(dayFirst === undefined ? {} : { dayFirst }) });
  const firm = phrases.filter(
    (phrase) => phrase.earliest !== true && phrase.until >= on && (phrase.by || phrase.from === phrase.until),
  );
  return firm
    .map((phrase) => phrase.until)
    .toSorted()
    .at(-1);
}

function decisionWords(situation: Situation, passed: boolean): Slots | undefined {
  const { today, language, caseFile } = situation;
  const stated = statedDay(situation);
  if (!stated || factAt(caseFile, stated.address) === undefined) return undefined;
  const ahead = daysBetween(today, stated.day);
  if (ahead < 0 !== passed) return undefined;
  const words =
    ahead >= 2 && ahead <= 6
      ? `${stated.roughly ? "around" : "by"} ${weekdayOf(stated.day)}`
      : ahead === 1
        ? "by tomorrow"
        : ahead === 0
          ? "today"
          : `${stated.roughly ? "around" : "by"} ${dateWords(stated.day, language, today)}`;
  return plainSlot("decision", words, [stated.address]);
}
