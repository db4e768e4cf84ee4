import { afterEach, describe, expect, test } from "vitest";
import { Fault } from "../../app/fault.ts";
import type { Letter, OutboxWriter, World } from "../../app/ports.ts";
import { watchClock } from "./clock-watch.ts";
import { startOutboxWorker, type OutboxWorker, type OutboxWorkerOptions } from "./outbox-worker.ts";

const workers: OutboxWorker[] = [];
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});

const soon = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A world whose outbox only counts how often it was asked for due letters. */
function countingWorld(outbox: Partial<OutboxWriter> = {}) {
  const count = { claims: 0, recoveries: 0, announced: [] as string[] };
  let seconds = 1_800_000_000;
  const world = {
    clock: { now: () => new Date(seconds * 1_000).toISOString().replace(".000Z", "Z") },
    outbox: {
      claim: async () => {
        count.claims++;
        return undefined;
      },
      recover: async () => {
        count.recoveries++;
        return [];
      },
      listUnrecorded: async () => [],
      nextDueAt: async () => undefined,
      ...outbox,
    },
    announce: (_: string, change: { about: string }) => count.announced.push(change.about),
  } as unknown as World;
  const start = (options: Partial<OutboxWorkerOptions> = {}) => {
    const worker = startOutboxWorker({ world, steadySeconds: () => seconds - jumped, ...options });
    workers.push(worker);
    return worker;
  };
  let jumped = 0;
  return {
    count,
    start,
    /** Both clocks go on, as in sleep. */
    sleep: (by: number) => void (seconds += by),
    /** Somebody sets the wall clock. */
    setClock: (by: number) => {
      seconds += by;
      jumped += by;
    },
  };
}

describe("the outbox worker", () => {
  test("looks at once, cleans up first, and looks again when it is woken", async () => {
    const { count, start } = countingWorld();
    const worker = start();
    await soon();
    expect(count).toMatchObject({ claims: 1, recoveries: 1 });
    worker.wake();
    await soon();
    expect(count.claims).toBe(2);
  });

  test("looks again by itself within the longest wait, however far away the next letter is", async () => {
    const { count, start } = countingWorld({ nextDueAt: async () => "2099-01-01T00:00:00Z" });
    start({ longestWait: 10 });
    await soon(120);
    expect(count.claims).toBeGreaterThan(2);
  });

  test("misses no call that comes while it looks", async () => {
    let release = () => {};
    let claims = 0;
    const { start } = countingWorld({
      claim: async () => {
        claims++;
        if (claims === 1) await new Promise<void>((resolve) => (release = resolve));
        return undefined;
      },
    });
    const worker = start();
    await soon();
    worker.wake();
    release();
    await soon();
    expect(claims).toBe(2);
  });

  test("goes on after a fault of the store, says it, and does not ask in a tight loop", async () => {
    const said: string[] = [];
    let claims = 0;
    const { start } = countingWorld({
      claim: async () => {
        claims++;
        throw new Fault("storage-failed", "The disk is full.");
      },
    });
    const worker = start({ onTrouble: (says) => said.push(says) });
    await soon(60);
    expect([claims, said]).toEqual([1, ["The disk is full."]]);
    worker.wake();
    await soon();
    expect(claims).toBe(2);
  });

  test("tells the windows what a dead process left behind", async () => {
    const left = { id: "letter-1", caseId: "halden" } as Letter;
    const { count, start } = countingWorld({ recover: async () => (count.claims === 0 ? [left] : []) });
    start();
    await soon();
    expect(count.announced).toEqual(["letter"]);
  });

  test("stops, and asks for nothing afterwards", async () => {
    const { count, start } = countingWorld();
    const worker = start();
    await soon();
    await worker.stop();
    worker.wake();
    await soon();
    expect(count.claims).toBe(1);
  });

  test("holds sending when the clock was set, says so, and goes on when the person trusts it", async () => {
    const { count, start, setClock } = countingWorld();
    const said: string[] = [];
    const worker = start({ onTrouble: (says) => said.push(says) });
    await soon();
    setClock(3 * 3_600);
    worker.wake();
    await soon();
    worker.wake();
    await soon();
    expect(count.claims).toBe(1);
    expect(said).toEqual([expect.stringContaining("set forward by 180 minutes")]);
    expect(worker.heldBecause()).toBe(said[0]);
    worker.trustClock();
    await soon();
    expect([count.claims, worker.heldBecause()]).toEqual([2, undefined]);
  });

  test("does not take sleep for a clock that was set", async () => {
    const { count, start, sleep } = countingWorld();
    const worker = start();
    await soon();
    sleep(3 * 86_400);
    worker.wake();
    await soon();
    expect([count.claims, worker.heldBecause()]).toEqual([2, undefined]);
  });
});

describe("the watch on the clock", () => {
  test("takes small corrections for what they are", () => {
    const watch = watchClock();
    watch.look(1_000, 0);
    expect(watch.look(1_330, 30).isHeld).toBe(false);
    expect(watch.look(1_060, 60).isHeld).toBe(false);
  });

  test.each([301, -301, 86_400 * 400])("holds for ten steady minutes after a jump of %i seconds", (jump) => {
    const watch = watchClock();
    watch.look(1_000, 0);
    expect(watch.look(1_030 + jump, 30).isHeld).toBe(true);
    expect(watch.look(1_600 + jump, 600).isHeld).toBe(true);
    expect(watch.look(1_630 + jump, 630).isHeld).toBe(false);
  });

  test("begins to wait anew when the clock jumps again, also when it jumps back", () => {
    const watch = watchClock();
    watch.look(1_000, 0);
    watch.look(90_030, 30);
    expect(watch.look(1_500, 500).isHeld).toBe(true);
    expect(watch.look(2_090, 1_090).isHeld).toBe(true);
    expect(watch.look(2_100, 1_100).isHeld).toBe(false);
  });
});
