// Why can somebody not be written to, what is to be done about it, and how does the plan show it?
import type { Contact } from "../case/case-file.ts";
import type { Channel } from "../case/words.ts";
import { dayAt } from "../time/work-calendar.ts";
import { dayWords } from "./day-names.ts";
import { isOpen, nameOf, partOf } from "./reach.ts";
import type { Situation } from "./situation.ts";
import { standing } from "./standing-rules.ts";
import type { Touch } from "./touch.ts";
import type { Reason } from "./touchpoint.ts";

const CHANNEL_WORDS: Record<Channel, string> = {
  email: "e-mail",
  phone: "calls",
  linkedin: "LinkedIn",
  "video-chat": "the meeting's chat",
  letter: "letters",
};

/** The true reason, and the channel that would otherwise have been taken. */
export function whyUnreachable(situation: Situation, person: Contact): { channel: Channel; reason: Reason } {
  const name = nameOf(person);
  const refused = refusedWays(person);
  const bounce = situation.bounces.find((item) => item.contact === person.id && item.isCurrent);
  if (bounce && person.email !== undefined && person.refuses?.includes("email") !== true) {
    const date = dayWords(dayAt(situation.clock, bounce.at));
    return {
      channel: "email",
      reason: {
        ...standing("reach/bounced", { name, date }),
        says: `The address of ${name} failed on ${date}, and no other way to write is known.`,
      },
    };
  }
  if (refused.length > 0) {
    const ways = refused.map((channel) => CHANNEL_WORDS[channel]);
    const list = ways.length < 2 ? ways[0]! : `${ways.slice(0, -1).join(", ")} and ${ways.at(-1)}`;
    return {
      channel: refused[0]!,
      reason: {
        ...standing("reach/spared", { name }),
        says: `${name} does not want ${list}, and no other way to write is known.`,
      },
    };
  }
  if (person.linkedin !== undefined) {
    return { channel: "linkedin", reason: standing("reach/not-connected", { name }) };
  }
  if (person.phone !== undefined) return { channel: "phone", reason: standing("reach/only-phone", { name }) };
  return { channel: "email", reason: standing("reach/no-address", { name }) };
}

/** The ways that are known and refused, the usual one first. */
function refusedWays(person: Contact): Channel[] {
  const known: (Channel | false | undefined)[] = [
    person.email !== undefined && "email",
    (person.linkedin !== undefined || person.connected === true) && "linkedin",
    person.phone !== undefined && "phone",
  ];
  return known.filter(
    (channel): channel is Channel => typeof channel === "string" && person.refuses?.includes(channel) === true,
  );
}

/** What can be done about it: who passes on the thanks, or how to come by an address. */
export function adviseOnUnreachable(situation: Situation, person: Contact, colleague: Touch | undefined): void {
  const { reason } = whyUnreachable(situation, person);
  const recruiter = situation.contacts.find(
    (contact) => partOf(contact) === "recruiter" && contact !== person && isOpen(situation, contact, "email"),
  );
  const passOn = colleague && `let your message to ${nameOf(colleague.to[0])} pass on your thanks`;
  let remedy: string;
  if (reason.rule === "reach/spared") remedy = passOn ?? "your thanks in person were enough";
  else if (reason.rule === "reach/bounced") {
    // How to come by the right address is said once, with the failure itself.
    if (passOn === undefined) return;
    remedy = passOn;
  } else if (reason.rule === "reach/only-phone") {
    remedy =
      passOn ??
      (recruiter
        ? `ask ${nameOf(recruiter)} to pass on your thanks`
        : `say your thanks when you call about the status, or ask then for an e-mail address`);
  } else if (passOn) remedy = `${passOn}${recruiter ? `, or ask ${nameOf(recruiter)} for the address` : ""}`;
  else if (recruiter) remedy = `ask ${nameOf(recruiter)} for the address, or to pass on your thanks`;
  else remedy = "a business card, the invitation or the company's website may have an address";
  const says = reason.says.replace(/\.$/, "");
  situation.advice.push({ ...reason, says: `${says}: ${remedy}.` });
}

/** How to come by an address that works after one has failed. */
export function remedyForBounce(situation: Situation, person: Contact): string {
  if (isOpen(situation, person, "phone")) return `call ${person.phone} and ask for the right address`;
  const colleague = situation.contacts.find((contact) => contact !== person && isOpen(situation, contact, "email"));
  return colleague
    ? `check the address, or ask ${nameOf(colleague)} for the right one`
    : "check the address before anything else is sent there";
}

/** Whether a request with a note may stand in for a message: a profile is known and one is not connected yet. */
export function mayRequest(person: Contact): boolean {
  return person.linkedin !== undefined && person.connected !== true && person.refuses?.includes("linkedin") !== true;
}
