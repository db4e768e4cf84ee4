// Whom does one ask about the status, and through which channel?
import type { Contact } from "../case/case-file.ts";
import type { Channel } from "../case/words.ts";
import { atHour, dayAt, hourAt, type RecipientClock } from "../time/work-calendar.ts";
import { isOpen, nameOf, partOf } from "./reach.ts";
import type { RuleChoice } from "./rule-choice.ts";
import type { Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import type { Reason } from "./touchpoint.ts";

export interface Addressee {
  person: Contact;
  channel: Channel;
  /** The only one there is would rather not get updates. */
  isReluctant: boolean;
  reasons: Reason[];
}

// Recruiters are there to be asked; those who decide come next; colleagues are not asked about decisions of others, so
// somebody who decides and would rather be left in peace still comes before them, asked later and once.
const ASKED_FIRST = { recruiter: 0, "hiring-manager": 1, executive: 2, other: 3, peer: 4 } as const;
const ARRANGES = /assistant|coordinat|secretar|office|administrat|recept/i;

/** The first person who can be reached and does not mind, in that order. Undefined where nobody can be reached. */
export function whomToAsk(situation: Situation, rules: RuleChoice<"status-inquiry">): Addressee | undefined {
  const met = new Set(situation.meetings.flatMap((meeting) => meeting.people));
  const rank = (contact: Contact) =>
    ASKED_FIRST[partOf(contact)] * 2 + (met.has(contact) || partOf(contact) === "recruiter" ? 0 : 1);
  const ranked = [...situation.contacts].sort((a, b) => rank(a) - rank(b));
  const found: Addressee[] = [];
  for (const person of ranked) {
    const channel = channelTo(situation, person, rules);
    if (channel === undefined) continue;
    found.push({ person, channel, isReluctant: person.updates === "hands-off", reasons: [] });
  }
  const isColleague = ({ person }: Addressee) =>
    partOf(person) === "peer" || (partOf(person) === "other" && !ARRANGES.test(person.title ?? ""));
  const best =
    found.find((item) => !item.isReluctant && !isColleague(item)) ??
    found.find((item) => !isColleague(item)) ??
    found.find((item) => !item.isReluctant) ??
    found[0];
  if (best === undefined) return undefined;
  best.reasons = reasonsFor(best, ranked);
  return best;
}

function channelTo(situation: Situation, person: Contact, rules: RuleChoice<"status-inquiry">): Channel | undefined {
  const usable = (channel: Channel): boolean => {
    if (!isOpen(situation, person, channel)) return false;
    // A question in a connection request looks like a trick; LinkedIn is for people one is connected with.
    if (channel === "linkedin") return person.connected === true;
    if (channel === "phone")
      return mayCall(situation, rules) && callingHours(situation, situation.clockOf(person)) !== undefined;
    return channel === "email";
  };
  const order = rules.words("channels") as readonly Channel[];
  if (person.prefers !== undefined && person.prefers !== "letter" && usable(person.prefers)) return person.prefers;
  return order.find(usable);
}

export function mayCall(situation: Situation, rules: RuleChoice<"status-inquiry">): boolean {
  return (
    !rules.flag("phoneNeedsNobodyRefusing") ||
    !situation.contacts.some((contact) => contact.refuses?.includes("phone") === true)
  );
}

function reasonsFor(chosen: Addressee, ranked: readonly Contact[]): Reason[] {
  const name = nameOf(chosen.person);
  const reasons: Reason[] = [];
  if (partOf(chosen.person) === "recruiter") reasons.push(standing("whom/recruiter", { name }));
  else {
    const passedOver = ranked.find((person) => partOf(person) === "recruiter");
    if (passedOver) {
      const why = passedOver.updates === "hands-off" ? "would rather not be asked" : "cannot be reached";
      reasons.push({ ...standing("whom/recruiter"), says: `${nameOf(passedOver)} ${why}, so ${name} is asked.` });
    }
  }
  if (chosen.person.prefers === chosen.channel) reasons.push(standing("reach/prefers", { name }));
  else if (chosen.person.prefers === "phone" && chosen.person.phone !== undefined) {
    reasons.push(standing("whom/no-hours", { name }));
  }
  if (chosen.isReluctant) reasons.push(standing("whom/hands-off", { name }));
  return reasons;
}

// The calm hours of an office morning, else of its afternoon.
const CALLING = [
  [9.5, 11.5],
  [14, 16.5],
] as const;
const CANDIDATE_DAY = { from: 7, to: 22 } as const;

/** The hours on the recipient's clock in which one may call and is awake oneself, `["09:30", "11:30"]`. */
export function callingHours(situation: Situation, clock: RecipientClock): [number, number] | undefined {
  const mine = situation.caseFile.candidate.timeZone;
  const day = dayAt(clock, situation.now);
  for (const [from, to] of CALLING) {
    const awake = (hour: number) => {
      const mineHour = hourAt({ ...clock, timeZone: mine }, atHour(clock, day, hour));
      return mineHour >= CANDIDATE_DAY.from && mineHour <= CANDIDATE_DAY.to;
    };
    let start = Number(from);
    while (start < to && !awake(start)) start += 0.5;
    let end = Number(to);
    while (end > start && !awake(end)) end -= 0.5;
    if (end - start >= 1) return [start, end];
  }
  return undefined;
}

export function hoursText([from, to]: [number, number]): [string, string] {
  const text = (hour: number) => `${String(Math.floor(hour)).padStart(2, "0")}:${hour % 1 === 0 ? "00" : "30"}`;
  return [text(from), text(to)];
}
