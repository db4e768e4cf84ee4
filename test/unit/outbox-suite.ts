// What must hold of the outbox, whatever engine it runs on? One suite of tests for all of them.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Letter, LetterState } from "../../src/app/ports.ts";
import type { Instant } from "../../src/core/planner/touchpoint.ts";
import type { Engine } from "../../src/store/engine.ts";
import { openPorts, type StorePorts } from "../../src/store/open-store.ts";
import { createSecretBox } from "../../src/store/secret-box.ts";
import { newLetter, testClock, type OpenEngine } from "./store-samples.ts";

const AT = "2026-11-30T17:20:00Z";
const A = "local";

export function testOutbox(name: string, openEngine: OpenEngine): void {
  describe(`the outbox over ${name}`, () => {
    let engine: Engine;
    let store: StorePorts;
    let clock: ReturnType<typeof testClock>;

    beforeEach(async () => {
      clock = testClock();
      engine = await openEngine(clock);
      store = openPorts(engine, createSecretBox({ key: new Uint8Array(32).fill(7), place: "file" }));
    });
    afterEach(() => engine.close());

    const claim = async (now: Instant = clock.now(), holder = "worker") => {
      const taken = await store.outbox.claim(now, holder, 900);
      return taken?.claim;
    };
    const walk = async (id: string, fence: number, ...states: LetterState[]): Promise<Letter | undefined> => {
      let letter: Letter | undefined;
      for (const state of states) letter = await store.outbox.advance(A, id, fence, state, { at: clock.now() });
      return letter;
    };

    test("takes a letter as it was approved", async () => {
      const { raw, ...rest } = newLetter();
      const added = await store.outbox.add(A, newLetter());
      expect(added).toEqual({ ...rest, state: "scheduled", tries: 0, isRecorded: false, chain: 1 });
      expect(await store.outbox.read(A, "letter-1")).toEqual(added);
      expect(await store.outbox.readRaw(A, "letter-1")).toEqual(raw);
      expect(await store.outbox.nextDueAt()).toBe("2026-12-01T08:00:00Z");
    });

    test("refuses bytes that are not the approved ones", async () => {
      const changed = newLetter({ raw: new TextEncoder().encode("something else") });
      await expect(store.outbox.add(A, changed)).rejects.toMatchObject({ code: "changed-since-approval" });
    });

    test("takes one letter a touchpoint, however often and at once it is approved", async () => {
      const results = await Promise.allSettled(
        [1, 2, 3, 4, 5].map((n) => store.outbox.add(A, newLetter({ id: `letter-${n}` }))),
      );
      expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
      for (const result of results) {
        if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "already-approved" });
      }
    });

    test("the database itself refuses a second open letter for a touchpoint", async () => {
      await store.outbox.add(A, newLetter());
      const row = await engine.db.selectFrom("letters").selectAll().executeTakeFirstOrThrow();
      const second = { ...row, id: "letter-2", message_id: "<2@example.org>", chain: 2 };
      await expect(engine.db.insertInto("letters").values(second).execute()).rejects.toMatchObject({
        code: "storage-failed",
      });
    });

    test.each(["scheduled", "claimed", "sending", "armed", "sent", "uncertain", "held"] as LetterState[])(
      "takes no second letter while the first is %s",
      async (state) => {
        await store.outbox.add(A, newLetter());
        await engine.db.updateTable("letters").set({ state }).where("account_id", "=", A).execute();
        const second = store.outbox.add(A, newLetter({ id: "letter-2" }));
        await expect(second).rejects.toMatchObject({ code: "already-approved", details: { state } });
      },
    );

    test.each(["cancelled", "failed", "missed"] as LetterState[])(
      "takes another one, as the next of the chain, once the first is %s",
      async (state) => {
        await store.outbox.add(A, newLetter());
        await engine.db.updateTable("letters").set({ state }).where("account_id", "=", A).execute();
        expect((await store.outbox.add(A, newLetter({ id: "letter-2" }))).chain).toBe(2);
      },
    );

    test("gives out what is due, the oldest first, and nothing twice", async () => {
      for (const [id, sendAt] of [
        ["b", "2026-12-01T07:30:00Z"],
        ["a", "2026-12-01T07:00:00Z"],
        ["later", "2026-12-01T08:00:01Z"],
      ] as const) {
        await store.outbox.add(A, newLetter({ id, sendAt, touchpointId: id }));
      }
      const taken = await Promise.all(Array.from({ length: 6 }, (_, index) => claim(clock.now(), `worker-${index}`)));
      expect(taken.map((one) => one?.letter.id).filter((id) => id !== undefined)).toEqual(["a", "b"]);
      expect(taken[0]).toMatchObject({ fence: 1, letter: { state: "claimed" } });
      expect(taken[0]?.raw).toEqual(newLetter({ id: "a" }).raw);
    });

    test("goes the whole way, counts tries and keeps the server's words", async () => {
      await store.outbox.add(A, newLetter());
      await claim();
      await walk("letter-1", 1, "sending", "armed");
      const sent = await store.outbox.advance(A, "letter-1", 1, "sent", {
        at: clock.now(),
        sentAt: clock.now(),
        reply: "250 Ok",
        messageId: "<given@server.example>",
      });
      expect(sent).toMatchObject({
        state: "sent",
        tries: 1,
        sentAt: clock.now(),
        reply: "250 Ok",
        messageId: "<given@server.example>",
        isRecorded: false,
      });
      expect(await store.outbox.listUnrecorded(A)).toEqual([sent]);
      await store.outbox.markRecorded(A, "letter-1");
      expect(await store.outbox.listUnrecorded(A)).toEqual([]);
      expect(await claim("2027-01-01T00:00:00Z")).toBeUndefined();
    });

    test("keeps its own Message-ID where the server gives one that another letter has", async () => {
      for (const id of ["a", "b"]) await store.outbox.add(A, newLetter({ id, touchpointId: id }));
      const ids: string[] = [];
      for (let n = 0; n < 2; n++) {
        const { letter, fence } = (await claim())!;
        await walk(letter.id, fence, "sending", "armed");
        const change = { at: clock.now(), messageId: "<same@server.example>" };
        ids.push((await store.outbox.advance(A, letter.id, fence, "sent", change)).messageId);
      }
      expect(ids).toEqual(["<same@server.example>", "<b@example.org>"]);
    });

    test("waits until the next try", async () => {
      await store.outbox.add(A, newLetter());
      await claim();
      await store.outbox.advance(A, "letter-1", 1, "sending", { at: clock.now() });
      const nextTryAt = "2026-12-01T08:05:00Z";
      await store.outbox.advance(A, "letter-1", 1, "scheduled", { at: clock.now(), nextTryAt, reply: "451 later" });
      expect(await store.outbox.nextDueAt()).toBe(nextTryAt);
      expect(await claim("2026-12-01T08:04:59Z")).toBeUndefined();
      expect(await claim("2026-12-01T08:05:00Z")).toMatchObject({ fence: 2, letter: { tries: 1 } });
    });

    test.each(["claimed", "sending"] as LetterState[])(
      "gives a letter that stayed %s to another holder when its lease has run out, and not before",
      async (state) => {
        await store.outbox.add(A, newLetter());
        await claim();
        if (state === "sending") await walk("letter-1", 1, "sending");
        clock.pass(899);
        expect(await claim()).toBeUndefined();
        clock.pass(2);
        expect(await claim(clock.now(), "other")).toMatchObject({ fence: 2, letter: { state: "claimed" } });
        for (const step of ["sending", "armed", "sent", "failed", "scheduled", "cancelled"] as LetterState[]) {
          await expect(store.outbox.advance(A, "letter-1", 1, step, { at: clock.now() })).rejects.toMatchObject({
            code: "lost-claim",
          });
        }
        expect(await store.outbox.renew(A, "letter-1", 1, clock.now(), 900)).toBe(false);
      },
    );

    test("never gives out an armed letter, however long ago", async () => {
      await store.outbox.add(A, newLetter());
      await claim();
      await walk("letter-1", 1, "sending", "armed");
      clock.pass(10 * 86_400);
      expect(await claim("2027-01-01T00:00:00Z")).toBeUndefined();
    });

    test("a renewed lease lasts", async () => {
      await store.outbox.add(A, newLetter());
      await claim();
      clock.pass(800);
      expect(await store.outbox.renew(A, "letter-1", 1, clock.now(), 900)).toBe(true);
      clock.pass(800);
      expect(await claim()).toBeUndefined();
      await walk("letter-1", 1, "sending", "armed");
    });

    test("a holder that slept through its lease cannot arm", async () => {
      await store.outbox.add(A, newLetter());
      await claim();
      await walk("letter-1", 1, "sending");
      clock.pass(901);
      const arming = store.outbox.advance(A, "letter-1", 1, "armed", { at: clock.now() });
      await expect(arming).rejects.toMatchObject({ code: "lost-claim" });
    });

    test("after a crash, what was not armed is scheduled again, what was armed is uncertain", async () => {
      for (const id of ["claimed", "sending", "armed"]) await store.outbox.add(A, newLetter({ id, touchpointId: id }));
      const order: string[] = [];
      for (let n = 0; n < 3; n++) {
        const { letter, fence } = (await claim())!;
        order.push(letter.id);
        if (letter.id === "sending") await walk("sending", fence, "sending");
        if (letter.id === "armed") await walk("armed", fence, "sending", "armed");
      }
      expect(await store.outbox.recover(clock.now())).toEqual([]);
      clock.pass(901);
      const changed = await store.outbox.recover(clock.now());
      expect(Object.fromEntries(changed.map((letter) => [letter.id, letter.state]))).toEqual({
        claimed: "scheduled",
        sending: "scheduled",
        armed: "uncertain",
      });
      expect(changed.find((letter) => letter.id === "armed")?.note).toContain("Sent folder");
      expect(order).toHaveLength(3);
    });

    test("an answer that comes late still settles an uncertain letter, from its own holder only", async () => {
      await store.outbox.add(A, newLetter());
      await claim();
      await walk("letter-1", 1, "sending", "armed");
      clock.pass(901);
      await store.outbox.recover(clock.now());
      await expect(store.outbox.advance(A, "letter-1", 0, "sent", { at: clock.now() })).rejects.toMatchObject({
        code: "lost-claim",
      });
      expect((await walk("letter-1", 1, "sent"))?.state).toBe("sent");
    });

    test.each(["scheduled", "held", "missed"] as LetterState[])("cancels a letter that is %s", async (state) => {
      await store.outbox.add(A, newLetter());
      await engine.db.updateTable("letters").set({ state }).where("account_id", "=", A).execute();
      expect(await store.outbox.cancel(A, "letter-1", "changed my mind", AT)).toMatchObject({
        state: "cancelled",
        note: "changed my mind",
      });
    });

    test.each(["claimed", "sending", "armed", "sent", "failed", "uncertain", "cancelled"] as LetterState[])(
      "cannot cancel a letter that is %s",
      async (state) => {
        await store.outbox.add(A, newLetter());
        await engine.db.updateTable("letters").set({ state }).where("account_id", "=", A).execute();
        await expect(store.outbox.cancel(A, "letter-1", "no", AT)).rejects.toMatchObject({
          code: "too-late-to-cancel",
        });
      },
    );

    test("either the claim or the cancellation wins, never both", async () => {
      for (let round = 0; round < 10; round++) {
        const id = `letter-${round}`;
        await store.outbox.add(A, newLetter({ id, touchpointId: id }));
        const [taken, cancelled] = await Promise.allSettled([
          round % 2 === 0 ? claim() : Promise.resolve().then(() => claim()),
          store.outbox.cancel(A, id, "no", AT),
        ]);
        const isTaken = taken.status === "fulfilled" && taken.value !== undefined;
        expect(isTaken).toBe(cancelled.status === "rejected");
        if (isTaken) await walk(id, 1, "cancelled");
      }
    });

    test("lets the person settle an uncertain letter, and a held one, and let a held one go", async () => {
      await store.outbox.add(A, newLetter());
      const put = (state: LetterState) =>
        engine.db.updateTable("letters").set({ state, sent_at: null }).where("account_id", "=", A).execute();
      await put("uncertain");
      const settled = await store.outbox.settle(A, "letter-1", "sent", "I saw it", AT);
      expect(settled).toMatchObject({ state: "sent", sentAt: AT, note: "I saw it" });
      await put("held");
      expect((await store.outbox.settle(A, "letter-1", "failed", "no", AT)).state).toBe("failed");
      await put("held");
      expect((await store.outbox.release(A, "letter-1", AT)).state).toBe("scheduled");
      await expect(store.outbox.settle(A, "letter-1", "sent", "no", AT)).rejects.toMatchObject({ code: "bad-input" });
      await put("uncertain");
      await expect(store.outbox.release(A, "letter-1", AT)).rejects.toMatchObject({ code: "bad-input" });
    });
  });
}
