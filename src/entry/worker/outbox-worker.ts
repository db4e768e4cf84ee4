// When does the outbox look for due letters? A loop that trusts no long timer and no clock.
//
// Timers stop while a machine sleeps, and beyond 24.8 days they fire at once; so the loop compares with the wall clock
// every half minute at most, and sooner when something is due or somebody wakes it.
import os from "node:os";
import { deliverDueLetters, recordUnrecorded } from "../../app/operations/deliver-letter.ts";
import type { AccountId, Clock, Letter, World } from "../../app/ports.ts";
import type { Instant } from "../../core/planner/touchpoint.ts";
import { watchClock } from "./clock-watch.ts";

/** The longest time between two looks, in milliseconds. */
export const LONGEST_WAIT = 30_000;
/** A letter that is due is never looked for more often than this, in milliseconds. */
const SHORTEST_WAIT = 250;
/** How long a stop waits for the letter that is being handed over, in milliseconds. */
const STOP_PATIENCE = 15_000;

export interface OutboxWorkerOptions {
  world: World;
  /** The wall clock that is watched for jumps; the world's by default. */
  clock?: Clock;
  /** Names this process in claims; its process number by default. */
  holder?: string;
  /** Whose sent letters are put into their histories after a crash. */
  accounts?: readonly AccountId[];
  /** Told of every step of a letter. */
  onProgress?: (account: AccountId, letter: Letter) => void;
  /** Told of a fault of the store and of a clock that jumped; the loop goes on. */
  onTrouble?: (says: string, error?: unknown) => void;
  /** Seconds since the machine started, sleep included. For tests. */
  steadySeconds?: () => number;
  /** For tests. */
  longestWait?: number;
}

export interface OutboxWorker {
  /** Look now: something was approved, cancelled or set up. */
  wake(): void;
  /** The person says that the clock is right: sending goes on at once. */
  trustClock(): void;
  /** Why nothing is sent at present, or undefined. */
  heldBecause(): string | undefined;
  /** Begins nothing new, lets the letter that is leaving finish (at most 15 s), and resolves. */
  stop(): Promise<void>;
}

export function startOutboxWorker(options: OutboxWorkerOptions): OutboxWorker {
  const { world } = options;
  const wallClock = options.clock ?? world.clock;
  const holder = options.holder ?? `process-${process.pid}`;
  const accounts = options.accounts ?? ["local"];
  const watch = watchClock();
  const steadySeconds = options.steadySeconds ?? (() => os.uptime());
  const longestWait = options.longestWait ?? LONGEST_WAIT;
  let isStopping = false;
  let held: string | undefined;
  let isWoken = false;
  let endWait: (() => void) | undefined;

  const look = async () => {
    const now = wallClock.now();
    const { isHeld, says } = watch.look(Date.parse(now) / 1_000, steadySeconds());
    if (isHeld && says !== held) options.onTrouble?.(says!);
    held = isHeld ? says : undefined;
    // What a dead process left behind is sorted out even while sending is held: nothing leaves by it.
    for (const letter of await world.outbox.recover(now)) {
      for (const account of accounts) {
        world.announce(account, { about: "letter", id: letter.id, caseId: letter.caseId });
      }
    }
    for (const account of accounts) await recordUnrecorded(world, account);
    if (held !== undefined || isStopping) return;
    await deliverDueLetters(world, holder, {
      onProgress: options.onProgress,
      isStopping: () => isStopping,
    });
  };

  const wait = async () => {
    if (isWoken || isStopping) return;
    const milliseconds = await timeToWait(world.outbox.nextDueAt(), world.clock.now(), held !== undefined, longestWait);
    if (isWoken || isStopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      endWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    endWait = undefined;
  };

  const run = async () => {
    // oxlint-disable-next-line no-unmodified-loop-condition -- `stop` sets it while the loop waits
    while (!isStopping) {
      isWoken = false;
      try {
        await look();
      } catch (error) {
        options.onTrouble?.(error instanceof Error ? error.message : String(error), error);
        // A store that fails at once must not be asked in a tight loop.
        isWoken = false;
      }
      await wait();
    }
  };
  const running = run();

  const wake = () => {
    isWoken = true;
    endWait?.();
  };
  return {
    wake,
    trustClock() {
      watch.trust();
      wake();
    },
    heldBecause: () => held,
    async stop() {
      isStopping = true;
      endWait?.();
      let timer: NodeJS.Timeout | undefined;
      // What is still unfinished then is safe: before `armed` it is tried again, after it the person is asked.
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_PATIENCE);
      });
      await Promise.race([running, patience]);
      clearTimeout(timer);
    },
  };
}

async function timeToWait(
  nextDueAt: Promise<Instant | undefined>,
  now: Instant,
  isHeld: boolean,
  longestWait: number,
): Promise<number> {
  try {
    const due = await nextDueAt;
    if (due === undefined || isHeld) return longestWait;
    return Math.min(longestWait, Math.max(SHORTEST_WAIT, Date.parse(due) - Date.parse(now)));
  } catch {
    return longestWait;
  }
}
