// Which letters leave now? The tick of the clock as a request: each due letter is claimed, looked at once more, and handed over.
//
// The order is the promise: claim, ask whether it is still wanted, hand over the body, ask again, commit `armed`, release the
// final dot, commit the verdict. Only then does anything else happen, and none of it can change the verdict.
import { judgeLetter, type Hindrance } from "../letter-hindrance.ts";
import { Fault } from "../fault.ts";
import { recordLetter } from "../record-letter.ts";
import type { AccountId, Claim, Letter, LetterChange, LetterState, SendResult, World } from "../ports.ts";
import type { Instant } from "../../core/planner/touchpoint.ts";

/** A claim that is not renewed ends after this; design: the outbox. */
export const LEASE_SECONDS = 15 * 60;
const HEARTBEAT_MILLISECONDS = 60_000;
/** Waits between tries, in minutes; the last one repeats until `sendUntil`. */
export const BACKOFF_MINUTES = [1, 5, 15, 60] as const;
/** One call sends no more than this, so that a stop is heard. */
const LETTERS_A_CALL = 100;
/** How often a letter is judged anew before arming when its application changes all the while. */
const LOOKS = 5;
/** Tries to write a verdict down, with growing waits in milliseconds, before the letter is left to be found `armed`. */
const VERDICT_WAITS = [0, 50, 250, 1_000, 3_000];

export interface DeliveryOptions {
  /** Told after every step that is committed. */
  onProgress?: (account: AccountId, letter: Letter) => void;
  /** Asked between letters and before the final dot: nothing new begins once it is true. */
  isStopping?: () => boolean;
}

/** Delivers what is due, oldest first, one at a time. Returns the letters as they ended. Storage faults are thrown. */
export async function deliverDueLetters(
  world: World,
  holder: string,
  options: DeliveryOptions = {},
): Promise<Letter[]> {
  const done: Letter[] = [];
  while (done.length < LETTERS_A_CALL && options.isStopping?.() !== true) {
    const taken = await world.outbox.claim(world.clock.now(), holder, LEASE_SECONDS);
    if (!taken) break;
    const letter = await deliverOne(world, taken.account, taken.claim, options);
    if (letter) done.push(letter);
  }
  return done;
}

/** Puts sent letters into the history of their applications where a crash came between. Returns how many. */
export async function recordUnrecorded(world: World, account: AccountId): Promise<number> {
  let count = 0;
  for (const letter of await world.outbox.listUnrecorded(account)) {
    if (await tryRecord(world, account, letter)) count++;
  }
  return count;
}

/** Undefined where another holder has the letter by now. */
async function deliverOne(
  world: World,
  account: AccountId,
  claim: Claim,
  options: DeliveryOptions,
): Promise<Letter | undefined> {
  const { fence } = claim;
  const { id } = claim.letter;
  const context = { world, account };
  const advance = async (to: LetterState, change: Omit<LetterChange, "at">): Promise<Letter> => {
    const letter = await world.outbox.advance(account, id, fence, to, { at: world.clock.now(), ...change });
    try {
      world.announce(account, { about: "letter", id, caseId: letter.caseId });
      options.onProgress?.(account, letter);
    } catch {
      // The step is committed; a window that cannot be told of it changes nothing.
    }
    return letter;
  };
  try {
    const { hindrance } = await judgeLetter(context, claim);
    if (hindrance) return await advance(hindrance.state, hindrance);

    const mailAccount = await world.mailAccount.read(account);
    const password = await world.mailAccount.readPassword(account);
    if (!mailAccount || password === undefined) return await advance("held", { note: NO_MAILBOX });

    const sending = await advance("sending", {});
    let isArmed = false;
    let refusal: Pick<Hindrance, "state" | "nextTryAt"> | undefined;
    const onArmed = async () => {
      if (options.isStopping?.() === true) {
        refusal = { state: "scheduled" };
        throw new Error("Afterview is being closed.");
      }
      // While the body went out, the person or a reply may have stopped it. Arming is bound to the version that was judged:
      // a stop that was saved before is always seen.
      for (let look = 1; ; look++) {
        const judged = await judgeLetter(context, { ...claim, letter: sending });
        refusal = judged.hindrance;
        if (refusal) throw new Error("The letter is not wanted any more.");
        try {
          await advance("armed", { caseVersion: judged.caseVersion });
          break;
        } catch (error) {
          if (!(error instanceof Fault && error.code === "version-conflict") || look === LOOKS) throw error;
        }
      }
      isArmed = true;
    };
    const result = await keepingLease(world, account, id, fence, () =>
      world.sender
        .send({ ...mailAccount, password }, sending.recipient, claim.raw, onArmed)
        .catch((error: unknown): SendResult => {
          // A sender that throws has told us nothing: what we committed decides.
          const reply = error instanceof Error ? error.message : String(error);
          if (isArmed) return { kind: "uncertain", reply };
          return { kind: error instanceof Fault && error.code === "bad-input" ? "failed" : "retry", reply };
        }),
    );
    if (refusal && !isArmed) return await advance(refusal.state, refusal);

    // A sender that claims more than it armed broke its promise: what may have left is treated as having left.
    if (!isArmed && (result.kind === "sent" || result.kind === "uncertain")) await advance("armed", {});
    const { to, change } = verdictStep(result, sending, isArmed, world.clock.now());
    const ended = await writeVerdict(() => advance(to, change));
    if (ended.state === "sent") await tryRecord(world, account, ended);
    return ended;
  } catch (error) {
    if (error instanceof Fault && error.code === "lost-claim") return undefined;
    throw error;
  }
}

function verdictStep(
  result: SendResult,
  letter: Letter,
  isArmed: boolean,
  now: Instant,
): { to: LetterState; change: Omit<LetterChange, "at"> } {
  const { reply } = result;
  switch (result.kind) {
    case "sent":
      return {
        to: "sent",
        change: { reply, sentAt: now, ...(result.messageId === undefined ? {} : { messageId: result.messageId }) },
      };
    case "failed":
      // Nothing is wrong with the letter: it goes when the mailbox is put right.
      if (!isArmed && SIGN_IN_REFUSED.test(reply)) return { to: "held", change: { reply, note: NOT_SIGNED_IN } };
      return { to: "failed", change: { reply, note: "Your mail server refused the letter." } };
    case "uncertain":
      return { to: "uncertain", change: { reply, note: UNCERTAIN } };
    case "retry":
      return retryStep(reply, letter, now);
  }
}

function retryStep(reply: string, letter: Letter, now: Instant): { to: LetterState; change: Omit<LetterChange, "at"> } {
  const minutes = BACKOFF_MINUTES[Math.min(letter.tries, BACKOFF_MINUTES.length) - 1] ?? BACKOFF_MINUTES[0];
  const nextTryAt = later(now, minutes * 60);
  if (nextTryAt > letter.sendUntil) {
    return { to: "missed", change: { reply, note: "Your mail server could not be reached in time." } };
  }
  return { to: "scheduled", change: { reply, nextTryAt, note: "It did not work this time; it is tried again." } };
}

/** Renews the lease while `work` runs. A renewal that fails is no reason to stop: the fence guards the next step. */
async function keepingLease<T>(
  world: World,
  account: AccountId,
  id: string,
  fence: number,
  work: () => Promise<T>,
): Promise<T> {
  const beat = setInterval(() => {
    world.outbox.renew(account, id, fence, world.clock.now(), LEASE_SECONDS).catch(() => {});
  }, HEARTBEAT_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

/** A full or busy disk must not turn a letter that was accepted into one that is asked about. */
async function writeVerdict(write: () => Promise<Letter>): Promise<Letter> {
  for (const [index, wait] of VERDICT_WAITS.entries()) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      return await write();
    } catch (error) {
      const isFinal = index === VERDICT_WAITS.length - 1 || (error instanceof Fault && error.code !== "storage-failed");
      if (isFinal) throw error;
    }
  }
  throw new Error("unreachable");
}

/** Whatever goes wrong here, the letter was sent; what is missing is made up for at the next start or tick. */
async function tryRecord(world: World, account: AccountId, letter: Letter): Promise<boolean> {
  try {
    await recordLetter({ world, account }, letter);
    return true;
  } catch {
    return false;
  }
}

/** Replies to AUTH, or to a command that would have needed it (RFC 4954). */
const SIGN_IN_REFUSED = /^(530|534|535|538)[ -]/;
const NOT_SIGNED_IN =
  "Your mail server did not accept the user name or the password. Check your mailbox settings, then let the letter go.";
const UNCERTAIN =
  "Your mail server took the letter but gave no answer. It may have been sent: look into your Sent folder.";
const NO_MAILBOX = "There is no mailbox to send from. Set it up, then let the letter go.";

function later(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1_000).toISOString().replace(/\.\d{3}Z$/, "Z");
}
