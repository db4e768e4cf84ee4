// Is this letter still wanted, and are these still the bytes, the recipient and the sender that were approved?
//
// Asked when a letter is claimed and once more before its final dot. The plan decides what is wanted: a reply, a
// rejection, a note "please do not follow up" or a decision of the person has changed the facts it follows from.
import type { Context } from "./context.ts";
import { planCase } from "./context.ts";
import { Fault } from "./fault.ts";
import { sha256 } from "./hash.ts";
import type { Claim, Letter, LetterState, StoredCase } from "./ports.ts";
import type { Instant } from "../core/planner/touchpoint.ts";

export interface Hindrance {
  state: Extract<LetterState, "cancelled" | "missed" | "held" | "failed" | "scheduled">;
  note: string;
  /** For `scheduled`: when to look again. */
  nextTryAt?: Instant;
}

/** Two letters to one person within this time look like a machine; after a sleep several may be due at once. */
export const MINUTES_BETWEEN_LETTERS = 10;

/** What stands in the way, if anything, and the version of the application it was judged by. */
export interface Judgement {
  hindrance?: Hindrance;
  /** 0 where the application is gone or cannot be read. */
  caseVersion: number;
}

export async function judgeLetter(context: Context, claim: Claim): Promise<Judgement> {
  const seen = { version: 0 };
  const hindrance = await findHindrance(context, claim, seen);
  return { hindrance, caseVersion: seen.version };
}

async function findHindrance(
  context: Context,
  claim: Claim,
  seen: { version: number },
): Promise<Hindrance | undefined> {
  const { world, account } = context;
  const { letter } = claim;
  const now = world.clock.now();
  if (now > letter.sendUntil) {
    return { state: "missed", note: "Its time had passed before it could be sent. Look whether it is still right." };
  }
  if ((await sha256(claim.raw)) !== letter.hash) {
    return { state: "cancelled", note: "The stored letter is damaged. Approve it again." };
  }
  return (
    (await unwanted(context, letter, seen)) ??
    (await changedSender(context, claim)) ??
    tooClose(letter, await world.outbox.list(account), now)
  );
}

async function unwanted(context: Context, letter: Letter, seen: { version: number }): Promise<Hindrance | undefined> {
  let stored: StoredCase | undefined;
  try {
    stored = await context.world.cases.read(context.account, letter.caseId);
    if (!stored) return { state: "cancelled", note: "The application was removed." };
    seen.version = stored.version;
    const { touchpoints } = await planCase(context, stored.caseFile);
    const touchpoint = touchpoints.find((one) => one.id === letter.touchpointId);
    if (!touchpoint) return { state: "cancelled", note: "It is no longer part of the plan." };
    if (touchpoint.state === "cancelled") {
      return { state: "cancelled", note: touchpoint.reasons[0]?.says ?? "It is not wanted any more." };
    }
    if (touchpoint.state === "done") return { state: "cancelled", note: "This has been done in another way already." };
    if (touchpoint.channel !== "email") {
      return {
        state: "held",
        note: `The plan now asks for another way (${touchpoint.channel}). Decide before it leaves.`,
      };
    }
  } catch (error) {
    // Not knowing whether it is wanted is no licence to send.
    const why = error instanceof Fault ? error.message : "the plan could not be made";
    return { state: "held", note: `Whether it is still wanted could not be checked: ${why}` };
  }
  const contacts = stored.caseFile.contacts ?? [];
  const isStillTheirs = letter.to.some((id) => {
    const contact = contacts.find((one) => one.id === id);
    return contact?.email?.toLowerCase() === letter.recipient.toLowerCase();
  });
  if (!isStillTheirs) {
    return {
      state: "held",
      note: `${letter.recipient} is no longer the address of this person. Take it back and approve it again.`,
    };
  }
  return undefined;
}

/** The frozen bytes name a sender; another mailbox must not send in that name. */
async function changedSender({ world, account }: Context, claim: Claim): Promise<Hindrance | undefined> {
  let hasPassword: boolean;
  const mailAccount = await world.mailAccount.read(account);
  try {
    hasPassword = (await world.mailAccount.readPassword(account)) !== undefined;
  } catch (error) {
    return { state: "held", note: error instanceof Fault ? error.message : "The stored password cannot be opened." };
  }
  if (!mailAccount || !hasPassword) {
    return { state: "held", note: "There is no mailbox to send from. Set it up, then let the letter go." };
  }
  const from = fromAddress(claim.raw);
  if (from !== undefined && asciiAddress(mailAccount.address) !== asciiAddress(from)) {
    return {
      state: "held",
      note: `It was written in the name of ${from}, and your mailbox is another one now. Take it back and approve it again.`,
    };
  }
  return undefined;
}

function tooClose(letter: Letter, all: readonly Letter[], now: Instant): Hindrance | undefined {
  const recipient = letter.recipient.toLowerCase();
  const lastSent = all
    .filter((other) => other.id !== letter.id && other.recipient.toLowerCase() === recipient && other.state === "sent")
    .map((other) => other.sentAt ?? "")
    .reduce((latest, at) => (at > latest ? at : latest), "");
  if (lastSent === "") return undefined;
  const free = later(lastSent, MINUTES_BETWEEN_LETTERS * 60);
  if (free <= now) return undefined;
  if (free > letter.sendUntil)
    return { state: "missed", note: "Another letter to the same person left just before its time ended." };
  return {
    state: "scheduled",
    nextTryAt: free,
    note: `It waits a little: another letter to ${letter.recipient} has just left.`,
  };
}

/** The address of the From header; undefined where it cannot be read. */
function fromAddress(raw: Uint8Array): string | undefined {
  const head = new TextDecoder()
    .decode(raw.subarray(0, 64 * 1024))
    .split(/\r?\n\r?\n/, 1)[0]!
    .replace(/\r?\n[ \t]+/g, " ");
  const line = /^From:(.*)$/im.exec(head)?.[1]?.trim();
  return line === undefined ? undefined : (/<([^<>]+)>\s*$/.exec(line)?.[1] ?? line);
}

function asciiAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  const ascii = URL.canParse(`http://${domain}/`) ? new URL(`http://${domain}/`).hostname : domain;
  return `${address.slice(0, at)}@${ascii}`.toLowerCase();
}

function later(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1_000).toISOString().replace(/\.\d{3}Z$/, "Z");
}
