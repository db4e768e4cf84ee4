// What did they say about when they decide, or about when they get in touch, and who may be told so?
import { factAt, type FactAddress } from "../case/fact-address.ts";
import { dayAt, instantOf } from "./days/day-words.ts";
import { promisedContact, type PromisedContact } from "./days/promised-contact.ts";
import { timeTold, type TimeTold } from "./days/time-told.ts";
import { plainSlot, type Slots } from "./slots.ts";
import { writable, type Situation } from "./situation.ts";

export interface Stated {
  address: FactAddress;
  /** As typed. */
  text: string;
  /** Undefined where no time could be read, or none that is still of use. */
  told?: TimeTold;
  /** Somebody is to call or write then: no word of a decision. */
  contact?: PromisedContact & { interview: NonNullable<Situation["interview"]> };
}

/** What goes on before a decision is none. */
const OTHER_MATTER =
  /\b(?:interview(?:s|ing)?|candidates?|references?|referees?|(?:second|next|final|third|2nd) round|trial|start date|background checks?|vacation|on leave|away|out of (?:the )?office)\b/i;
const DECIDES = /\b(?:deci\w+|choos\w*|choice|offers?|know|answer|verdict|after)\b/i;

/** The latest word of the company on the time of the decision, in an interview or in a mail. */
export function statedTime(situation: Situation): Stated | undefined {
  const { caseFile, request, today, language } = situation;
  const { country } = caseFile.company;
  const now = Date.parse(request.now);
  const common = { today, language, ...(country === undefined ? {} : { country }) };
  const said: { at: number; stated: Stated | undefined }[] = [];
  for (const interview of caseFile.interviews ?? []) {
    const decision = interview.debrief?.decision;
    const at = Date.parse(instantOf(interview.start, interview.timeZone));
    if (!decision || at > now || (decision.by === undefined && decision.said === undefined)) continue;
    const on = interview.start.slice(0, 10);
    const field = decision.by === undefined ? "said" : "by";
    const promised = decision.said === undefined ? undefined : promisedContact(decision.said);
    // A day before the interview is a slip of the pen.
    const text = field === "said" ? decision.said! : decision.by! < on ? "" : decision.by!;
    const isOurs = interview === situation.interview && situation.met;
    const isOther = field === "said" && promised === undefined && OTHER_MATTER.test(text) && !DECIDES.test(text);
    const told = timeTold(isOther ? "" : text, {
      ...common,
      on,
      since: isOurs ? "our conversation" : "the interview",
      bare: promised && field === "said" ? "on" : "by",
    });
    said.push({
      at,
      stated: {
        address: `interviews.${interview.id}.debrief.decision.${field}`,
        text: decision.said ?? decision.by!,
        ...(told === undefined ? {} : { told }),
        ...(promised === undefined ? {} : { contact: { ...promised, interview } }),
      },
    });
  }
  (caseFile.history ?? []).forEach((item, index) => {
    if (item.direction !== "received" || item.signal !== "timeline" || Date.parse(item.at) > now) return;
    const on = dayAt(item.at, caseFile.company.timeZone ?? caseFile.candidate.timeZone);
    const text = (item.text ?? item.subject ?? "").slice(0, 5_000).split(/\n>|\nOn .{5,200} wrote:/)[0]!;
    const isTheirs = item.with?.some((id) => request.to.includes(id)) === true;
    const told = timeTold(text, {
      ...common,
      on,
      bare: "by",
      firm: true,
      ...(isTheirs ? { since: "your message" } : {}),
    });
    said.push({
      at: Date.parse(item.at),
      stated: told === undefined ? undefined : { address: `history.${index}`, text, told },
    });
  });
  return said.sort((a, b) => a.at - b.at).at(-1)?.stated;
}

/** `{decision}` as "by 11 December" or "after the holidays" while that time is ahead. */
export function decisionSlots(situation: Situation): Slots | undefined {
  return slotsWhere(situation, false);
}

/** The same once it has passed. */
export function passedDecisionSlots(situation: Situation): Slots | undefined {
  return slotsWhere(situation, true);
}

function slotsWhere(situation: Situation, passed: boolean): Slots | undefined {
  const stated = statedTime(situation);
  if (stated?.told === undefined || stated.contact !== undefined || stated.told.passed !== passed) return undefined;
  return slotsOfTime(situation, stated);
}

/** `{decision}` for a call or a line that this reader promised, while its time is ahead. */
export function hearingSlots(situation: Situation): { slots: Slots; call: boolean } | undefined {
  const stated = statedTime(situation);
  if (stated?.told === undefined || stated.contact === undefined || stated.told.passed) return undefined;
  if (!isPromiser(situation, stated.contact)) return undefined;
  const slots = slotsOfTime(situation, stated);
  // "Your call by Friday" is no English.
  return slots && { slots, call: stated.contact.call && !/^(?:by|within|before)\b/.test(stated.told.words) };
}

function slotsOfTime(situation: Situation, stated: Stated): Slots | undefined {
  if (factAt(situation.caseFile, stated.address) === undefined) return undefined;
  return plainSlot("decision", stated.told!.words, [stated.address]);
}

/** Is this reader the one who is to get in touch? "She" is sure only where nobody else was there. */
function isPromiser(situation: Situation, { who, interview }: NonNullable<Stated["contact"]>): boolean {
  const [reader, more] = situation.readers;
  if (reader === undefined || more !== undefined) return false;
  const alone = interview.with.length === 1 && interview.with[0] === reader.contact.id;
  if (who === "she" || who === "he") return alone;
  const words = who?.split(" ") ?? [];
  const own = situation.readerWords.map((word) => word.toLowerCase());
  if (words.some((word) => own.includes(word))) return true;
  const isCompany =
    who === undefined || /^(?:they|we|you|i|hr|someone|somebody|company|recruiter|recruiting)$/.test(who);
  return isCompany && (alone || whoAnswers(situation, interview) === reader.contact.id);
}

/** Whom one asks about the next steps: the recruiter, else who decides, else who comes first. */
export function whoAnswers(situation: Situation, interview = situation.interview): string | undefined {
  if (!interview) return situation.readers[0]!.contact.id;
  const seats = writable(situation.caseFile, interview);
  const part = (id: string): string =>
    situation.caseFile.contacts?.find((contact) => contact.id === id)?.part ?? "other";
  return seats.find((id) => part(id) === "recruiter") ?? seats.find((id) => part(id) === "hiring-manager") ?? seats[0];
}

/** Why what was typed about the decision does not stand in the letter; undefined where it is not meant for this reader. */
export function untoldDecision(situation: Situation): { fact: FactAddress; says: string } | undefined {
  const stated = statedTime(situation);
  if (stated === undefined || stated.address.startsWith("history.")) return undefined;
  const text = stated.text.length > 60 ? `${stated.text.slice(0, 59)}…` : stated.text;
  if (stated.told === undefined)
    return {
      fact: stated.address,
      says: `No time that a letter could repeat was read in “${text}”. Type it such as “by 12 December”, “end of next week” or “in two weeks”.`,
    };
  if (stated.told.passed) return { fact: stated.address, says: `The time they named has passed: “${text}”.` };
  if (stated.contact !== undefined && !isPromiser(situation, stated.contact)) return undefined;
  return { fact: stated.address, says: `Your playbook leaves the time of the decision out of this letter: “${text}”.` };
}
