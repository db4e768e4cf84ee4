// How does a letter greet and how does it sign off?
import type { Block } from "./body.ts";
import { unitHash } from "./overlap.ts";
import type { Situation } from "./situation.ts";

export interface Line {
  text: string;
  facts: readonly string[];
}

/** The greeting line, from the names of the readers. */
export function greeting(situation: Situation): Line {
  const names = situation.readers.map((reader) => reader.called);
  const called = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
  return {
    text: `${salutation(situation)} ${called},`,
    facts: situation.readers.map((reader) => `contacts.${reader.contact.id}.name`),
  };
}

/** The writer's name at the end of a note: the given name where one is on such terms. */
export function shortName(situation: Situation): Line {
  const called = situation.readers.every(
    (reader) => reader.name.given !== undefined && reader.called === reader.name.given,
  );
  const name =
    situation.culture === "formal" || !called
      ? situation.candidate.plain
      : (situation.candidate.given ?? situation.candidate.plain);
  return { text: name, facts: ["candidate.name"] };
}

function salutation(situation: Situation): string {
  const wanted = situation.request.voice?.greeting;
  // A letter by post begins with "Dear" among the most casual people.
  if (wanted === "dear" || situation.request.channel === "letter") return "Dear";
  if (wanted === "hi") return "Hi";
  if (situation.culture === "formal") return "Dear";
  // One does not say "Hi" to a mailbox, nor "Hello" before a title.
  if (situation.readers.some(({ name, called }) => name.team || (name.title !== undefined && called !== name.given)))
    return "Dear";
  if (situation.culture === "casual") return "Hi";
  // A full name after "Hi" reads like a mailing.
  if (situation.readers.some((reader) => reader.name.given === undefined)) return "Dear";
  return situation.places > 1 && situation.place % 2 === 1 ? "Hello" : "Dear";
}

/** The writer's name as typed; typed all in small letters or all in capitals it is tidied. */
function ownName(typed: string, tidied: string): string {
  const name = typed.replace(/\s+/g, " ").trim();
  // "Okoro, Julien" is how a list has it.
  const inverted = name.includes(",") && !tidied.startsWith(name.split(/[ ,]/)[0]!);
  return inverted || name === name.toLowerCase() || name === name.toUpperCase() ? tidied : name;
}

const SIGN_OFFS = {
  formal: ["Kind regards,", "Yours sincerely,", "With kind regards,", "Respectfully,"],
  neutral: ["Kind regards,", "Best regards,", "With best wishes,", "Warm regards,"],
  casual: ["Best,", "All the best,", "Best wishes,", "Cheers,"],
} as const;

/**
 * Sign-off line, name, and how to reach the writer. Each line is a sentence of its own.
 * `last` is the sentence before it: after "all the best" nobody signs with the same words.
 */
export function signOff(situation: Situation, last = ""): Block {
  const { candidate } = situation.caseFile;
  const wanted = situation.request.voice?.signOff?.trim().replace(/,$/, "");
  const choices = SIGN_OFFS[situation.culture].filter(
    (line) =>
      line !== "Cheers," &&
      line !== "Respectfully," &&
      !(/all the best/i.test(last) && /^(?:all the )?best,$/i.test(line)) &&
      !(/best wishes/i.test(last) && /best wishes/i.test(line)),
  );
  const offset =
    Math.floor(unitHash(situation.company) * choices.length) + situation.place + (situation.request.version ?? 0);
  const line = wanted ? `${wanted},` : choices[offset % choices.length]!;
  const said = [
    { text: line, facts: [] as string[] },
    { text: ownName(candidate.name, situation.candidate.plain), facts: ["candidate.name"] },
  ];
  if (candidate.phone) said.push({ text: candidate.phone, facts: ["candidate.phone"] });
  if (candidate.links?.[0]) said.push({ text: candidate.links[0], facts: ["candidate.links.0"] });
  if (!candidate.phone && !candidate.links?.[0] && candidate.email)
    said.push({ text: candidate.email, facts: ["candidate.email"] });
  return { said, lines: true };
}
