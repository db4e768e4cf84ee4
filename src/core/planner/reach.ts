// Through which channels can a person be reached, and why not through the others?
import type { Contact } from "../case/case-file.ts";
import { readName } from "../composer/people/names.ts";
import type { Channel, Part } from "../case/words.ts";
import type { Meeting, Situation } from "./situation.ts";

/** Whether a channel is open to a person: an address is known, works, and they have not asked to be spared. */
export function isOpen(situation: Situation, contact: Contact, channel: Channel, meeting?: Meeting): boolean {
  if (contact.refuses?.includes(channel)) return false;
  switch (channel) {
    case "email":
      return contact.email !== undefined && !hasBounced(situation, contact);
    case "phone":
      return contact.phone !== undefined;
    // Only a connection can be written to; everybody else gets a request, which is another touchpoint.
    case "linkedin":
      return contact.connected === true;
    case "video-chat":
      return meeting?.interview.platform !== undefined && (meeting.interview.format ?? "video") === "video";
    case "letter":
      return contact.postalAddress !== undefined;
  }
}

export function hasBounced(situation: Situation, contact: Contact): boolean {
  return situation.bounces.some((bounce) => bounce.contact === contact.id && bounce.isCurrent);
}

/**
 * The channel to use: what the person prefers where it is open and fits the purpose, else the first open one in the
 * playbook's order. Undefined where none is open.
 */
export function chooseChannel(
  situation: Situation,
  contact: Contact,
  order: readonly string[],
  meeting?: Meeting,
): Channel | undefined {
  const channels = order as readonly Channel[];
  const prefers = contact.prefers;
  if (prefers !== undefined && fits(prefers, channels) && isOpen(situation, contact, prefers, meeting)) return prefers;
  return channels.find((channel) => isOpen(situation, contact, channel, meeting));
}

/** Written channels stand in for each other; a call or a letter has to be named by the playbook. */
function fits(channel: Channel, order: readonly Channel[]): boolean {
  return order.includes(channel) || channel === "email" || channel === "linkedin" || channel === "video-chat";
}

const TITLES: readonly (readonly [RegExp, Part])[] = [
  [
    /recruit|talent|sourc(?:er|ing)|human resources|\bHR\b|people (?:partner|operations|ops|team)|personal(?:abteilung|referent)/i,
    "recruiter",
  ],
  [/\bchief\b|\bC[EFIOT]O\b|president|founder|managing director|geschäftsführ/i, "executive"],
  [/\bhead\b|director|manager|\blead\b|leiter/i, "hiring-manager"],
];

/** A person's part in the process: what was noted, else what their title says. */
export function partOf(contact: Contact): Part {
  if (contact.part !== undefined) return contact.part;
  const title = contact.title ?? "";
  return TITLES.find(([words]) => words.test(title))?.[1] ?? "other";
}

const PARTS_BY_RANK = { "hiring-manager": 0, executive: 1, recruiter: 2, peer: 3, other: 4 } as const;

/** The people of an interview, those who decide first. */
export function byRank(contacts: readonly Contact[]): Contact[] {
  return [...contacts].sort((a, b) => PARTS_BY_RANK[partOf(a)] - PARTS_BY_RANK[partOf(b)]);
}

const SHORT_TITLE = /^(?:prof|dr|mr|mrs|ms|miss|mx)(?:\.|\s|essor\s)/i;
const TITLED =
  /^(?:prof|dr|mr|mrs|ms|miss|mx|frau|herr|mme|madame|monsieur|mlle|señora?|signora?|dott|ing|arch|mag|lic|pan|pani|sir|dame|lady|lord|captain|colonel|col|major|rev|hon|the|judge|doctor|professor)\b/i;
const PLAIN = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]{2,}){0,2}$/u;
const shortNames = new Map<string, string>();
const MOST_NAMES = 5_000;

/** How a person is called in a sentence to the candidate: `Dana Voss`, and with a title `Dr. Voss`. */
export function nameOf(contact: Contact | undefined): string {
  if (contact === undefined) return "them";
  // Most names are plain: there is nothing to shorten.
  if (PLAIN.test(contact.name) && !TITLED.test(contact.name)) return contact.name;
  let short = shortNames.get(contact.name);
  if (short === undefined) {
    const { plain, surname } = readName(contact.name);
    const title = SHORT_TITLE.exec(contact.name)?.[0].trim();
    short = title !== undefined && surname !== undefined ? `${title} ${surname}` : plain === "" ? contact.name : plain;
    if (shortNames.size >= MOST_NAMES) shortNames.clear();
    shortNames.set(contact.name, short);
  }
  return short;
}

/** `Dana`, `Dana and Omar`, `Dana, Omar and Lee`. */
export function namesOf(contacts: readonly Contact[]): string {
  const names = contacts.map(nameOf);
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
