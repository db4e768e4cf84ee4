// Does a letter leave at most once and never after a stop, whatever happens on its way?
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Fault } from "../../src/app/fault.ts";
import { deliverDueLetters, recordUnrecorded } from "../../src/app/operations/deliver-letter.ts";
import type { CaseFile } from "../../src/core/case/case-file.ts";
import type { Letter, MailSender, SendResult, World } from "../../src/app/ports.ts";
import type { Engine } from "../../src/store/engine.ts";
import { openPorts, type StorePorts } from "../../src/store/open-store.ts";
import { endLeases } from "../../src/store/outbox-claims.ts";
import { createSecretBox } from "../../src/store/secret-box.ts";
import { openSqlite } from "../../src/store/sqlite/sqlite-engine.ts";
import { approvedLetter, DANA, deliveryWorld, fill, MAILBOX, NOON, OMAR } from "./delivery-world.ts";
import { testClock } from "./store-samples.ts";

const A = "local";
let engine: Engine;
let store: StorePorts;
let clock: ReturnType<typeof testClock>;

async function open(): Promise<void> {
  clock = testClock(NOON);
  engine = openSqlite({ file: ":memory:", databaseClock: clock.now });
  store = openPorts(engine, createSecretBox({ key: new Uint8Array(32).fill(7), place: "file" }));
  await fill(store);
}
beforeEach(open);
afterEach(() => engine.close());

/** A mail server in memory: what it accepted, and how it answers next. */
function server(answers: SendResult[] = []) {
  const accepted: string[] = [];
  const sender: MailSender = {
    async send(_account, _recipient, raw, onArmed) {
      const answer = answers.shift() ?? { kind: "sent", reply: "250 Ok" };
      if (answer.kind === "retry" || answer.kind === "failed") return answer;
      try {
        await onArmed();
      } catch (error) {
        return { kind: "retry", reply: error instanceof Error ? error.message : "" };
      }
      accepted.push(/Message-ID: (<.*>)/.exec(Buffer.from(raw).toString())![1]!);
      return answer;
    },
    check: async () => {},
  };
  return { accepted, sender, answers };
}

const change = async (edit: (caseFile: CaseFile) => void) => {
  const stored = (await store.cases.read(A, "halden"))!;
  edit(stored.caseFile);
  await store.cases.save(A, "halden", stored.version, stored.caseFile, clock.now());
};
const read = async (id = "letter-1") => (await store.outbox.read(A, id))!;

describe("a due letter", () => {
  test("is sent once and stands in the history of its application", async () => {
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server();
    const world = deliveryWorld(store, { now: clock.now, sender });
    const steps: string[] = [];
    const done = await deliverDueLetters(world, "worker", { onProgress: (_, letter) => steps.push(letter.state) });
    expect(steps).toEqual(["sending", "armed", "sent"]);
    expect(done).toMatchObject([{ state: "sent", sentAt: NOON, reply: "250 Ok" }]);
    expect(accepted).toEqual(["<letter-1@example.org>"]);
    expect((await store.cases.read(A, "halden"))?.caseFile.history).toMatchObject([
      { direction: "sent", touchpoint: DANA, messageId: "<letter-1@example.org>" },
    ]);
    expect(await store.outbox.listUnrecorded(A)).toEqual([]);
    expect(await deliverDueLetters(world, "worker")).toEqual([]);
    expect(accepted).toHaveLength(1);
  });

  test("is remembered under the Message-ID the server gave it", async () => {
    await store.outbox.add(A, await approvedLetter());
    const { sender } = server([{ kind: "sent", reply: "250 Ok", messageId: "<new@server.example>" }]);
    await deliverDueLetters(deliveryWorld(store, { now: clock.now, sender }), "worker");
    const history = (await store.cases.read(A, "halden"))?.caseFile.history;
    expect(history?.[0]?.messageId).toBe("<new@server.example>");
  });

  test("is tried again after 1, 5, 15 and 60 minutes, every hour then, and missed when its time has passed", async () => {
    await store.outbox.add(A, await approvedLetter({ sendUntil: "2026-11-30T15:00:00Z" }));
    const { accepted, sender } = server(
      Array.from({ length: 20 }, () => ({ kind: "retry", reply: "451 later" }) as const),
    );
    const world = deliveryWorld(store, { now: clock.now, sender });
    const waits: number[] = [];
    for (let round = 0; round < 10 && (await read()).state === "scheduled"; round++) {
      const due = (await store.outbox.nextDueAt())!;
      const wait = (Date.parse(due) - Date.parse(clock.now())) / 60_000;
      if (round > 0) waits.push(wait);
      clock.pass(wait * 60);
      await deliverDueLetters(world, "worker");
    }
    expect(waits).toEqual([1, 5, 15, 60, 60]);
    expect(await read()).toMatchObject({ state: "missed", reply: "451 later", tries: 6 });
    expect(accepted).toEqual([]);
  });

  test.each([
    [{ kind: "failed", reply: "550 no such user" }, "failed"],
    [{ kind: "uncertain", reply: "the connection was lost" }, "uncertain"],
  ] as const)("that ended as %j is never tried again by itself", async (answer, state) => {
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server([answer]);
    const world = deliveryWorld(store, { now: clock.now, sender });
    for (const hours of [0, 1, 5, 100]) {
      clock.pass(hours * 3_600);
      await store.outbox.recover(clock.now());
      await deliverDueLetters(world, "worker");
    }
    expect((await read()).state).toBe(state);
    expect(accepted.length).toBe(state === "uncertain" ? 1 : 0);
  });
});

describe("nothing after the 250 changes the verdict", () => {
  const sabotages: [string, (world: World) => void][] = [
    [
      "the history cannot be saved",
      (world) => void (world.cases = { ...world.cases, save: () => Promise.reject(new Error("no")) }),
    ],
    [
      "the mark cannot be set",
      (world) => void (world.outbox = { ...world.outbox, markRecorded: () => Promise.reject(new Error("no")) }),
    ],
    [
      "a window cannot be told",
      (world) =>
        void (world.announce = () => {
          throw new Error("the window is gone");
        }),
    ],
    [
      "the disk is full for a moment",
      (world) => {
        let fails = 2;
        const { advance } = world.outbox;
        world.outbox = {
          ...world.outbox,
          advance: async (...call) => {
            if (call[3] === "sent" && fails-- > 0) throw new Fault("storage-failed", "The disk is full.");
            return advance(...call);
          },
        };
      },
    ],
  ];
  test.each(sabotages)("when %s, the letter is sent, once, and is made up for later", async (_, sabotage) => {
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server();
    const world = deliveryWorld(store, { now: clock.now, sender });
    sabotage(world);
    await deliverDueLetters(world, "worker");
    expect((await read()).state).toBe("sent");
    const mended = deliveryWorld(store, { now: clock.now, sender });
    await recordUnrecorded(mended, A);
    await recordUnrecorded(mended, A);
    for (let day = 0; day < 3; day++) {
      clock.pass(86_400);
      await store.outbox.recover(clock.now());
      await deliverDueLetters(mended, "worker");
    }
    expect(accepted).toHaveLength(1);
    expect((await store.cases.read(A, "halden"))?.caseFile.history).toHaveLength(1);
    expect(await store.outbox.listUnrecorded(A)).toEqual([]);
  });

  test("a history that somebody else changes at the same time gets its item all the same", async () => {
    await store.outbox.add(A, await approvedLetter());
    const { sender } = server();
    const world = deliveryWorld(store, { now: clock.now, sender });
    let collisions = 3;
    const { save } = world.cases;
    world.cases = {
      ...world.cases,
      save: async (...call) => {
        if (collisions-- > 0) await change((caseFile) => void (caseFile.role.title += "!"));
        return save(...call);
      },
    };
    await deliverDueLetters(world, "worker");
    const { caseFile } = (await store.cases.read(A, "halden"))!;
    expect([caseFile.history?.length, caseFile.role.title]).toEqual([1, "Controls Engineer!!!"]);
  });

  test("a sender that throws after it armed leaves the letter uncertain", async () => {
    await store.outbox.add(A, await approvedLetter());
    const sender: MailSender = {
      async send(_account, _recipient, _raw, onArmed) {
        await onArmed();
        throw new Error("out of memory");
      },
      check: async () => {},
    };
    await deliverDueLetters(deliveryWorld(store, { now: clock.now, sender }), "worker");
    expect(await read()).toMatchObject({ state: "uncertain", reply: "out of memory" });
  });
});

describe("a letter is looked at once more before it leaves", () => {
  const hindrances: [string, () => Promise<unknown>, Letter["state"]][] = [
    ["the application is removed", () => store.cases.remove(A, "halden"), "cancelled"],
    ["the company said no", () => change((c) => void (c.outcome = { kind: "rejected" })), "cancelled"],
    ["nobody wants follow-ups", () => change((c) => void (c.interviews![0]!.debrief!.noFollowUp = true)), "cancelled"],
    ["the interview is gone", () => change((c) => void (c.interviews = [])), "cancelled"],
    ["the address is another one", () => change((c) => void (c.contacts![0]!.email = "dv@halden.example")), "held"],
    ["there is no mailbox", () => store.mailAccount.remove(A), "held"],
    [
      "the mailbox has no password",
      () => store.mailAccount.save(A, { ...MAILBOX, host: "other.example" }, undefined),
      "held",
    ],
    [
      "the mailbox is another one",
      () => store.mailAccount.save(A, { ...MAILBOX, address: "m@other.example" }, "x"),
      "held",
    ],
    [
      "the application is damaged",
      () => engine.db.updateTable("cases").set({ document: "{" }).where("account_id", "=", A).execute(),
      "held",
    ],
    [
      "the bytes are damaged",
      () =>
        engine.db
          .updateTable("letters")
          .set({ raw: new Uint8Array([1]) })
          .where("account_id", "=", A)
          .execute(),
      "cancelled",
    ],
    ["its time has passed", async () => clock.pass(12 * 3_600 + 1), "missed"],
  ];

  test.each(hindrances)("%s", async (_, happen, state) => {
    await store.outbox.add(A, await approvedLetter());
    await happen();
    const { accepted, sender } = server();
    await deliverDueLetters(deliveryWorld(store, { now: clock.now, sender }), "worker");
    expect((await read()).state).toBe(state);
    expect((await read()).note).toMatch(/\w+/);
    expect(accepted).toEqual([]);
  });

  test.each(hindrances.slice(1, 4))("%s while its body goes out", async (_, happen) => {
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server();
    const { send } = sender;
    sender.send = async (account, recipient, raw, onArmed) =>
      send(account, recipient, raw, async () => {
        await happen();
        await onArmed();
      });
    await deliverDueLetters(deliveryWorld(store, { now: clock.now, sender }), "worker");
    expect((await read()).state).toBe("cancelled");
    expect(accepted).toEqual([]);
  });

  test("a stop that is saved at the very last moment, after the second look, is still seen", async () => {
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server();
    const world = deliveryWorld(store, { now: clock.now, sender });
    const { advance } = world.outbox;
    let isStopped = false;
    world.outbox = {
      ...world.outbox,
      advance: async (...call) => {
        if (call[3] === "armed" && !isStopped) {
          isStopped = true;
          await change((c) => void (c.outcome = { kind: "rejected" }));
        }
        return advance(...call);
      },
    };
    await deliverDueLetters(world, "worker");
    expect([(await read()).state, accepted]).toEqual(["cancelled", []]);
  });

  test("typing in the application while it leaves does not keep it back", async () => {
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server();
    const world = deliveryWorld(store, { now: clock.now, sender });
    const { advance } = world.outbox;
    let keystrokes = 3;
    world.outbox = {
      ...world.outbox,
      advance: async (...call) => {
        if (call[3] === "armed" && keystrokes-- > 0) await change((c) => void (c.role.title += "x"));
        return advance(...call);
      },
    };
    await deliverDueLetters(world, "worker");
    expect([(await read()).state, accepted.length]).toEqual(["sent", 1]);
  });

  test("a refused password holds the letter until the mailbox is put right", async () => {
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server([{ kind: "failed", reply: "535 5.7.8 Username and Password not accepted" }]);
    const world = deliveryWorld(store, { now: clock.now, sender });
    await deliverDueLetters(world, "worker");
    expect(await read()).toMatchObject({ state: "held", note: expect.stringContaining("password") });
    await store.outbox.release(A, "letter-1", clock.now());
    await deliverDueLetters(world, "worker");
    expect(accepted).toHaveLength(1);
  });

  test("a held letter goes when it is let go, and only while its time lasts", async () => {
    await store.mailAccount.remove(A);
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server();
    const world = deliveryWorld(store, { now: clock.now, sender });
    await deliverDueLetters(world, "worker");
    await store.mailAccount.save(A, MAILBOX, "secret");
    await store.outbox.release(A, "letter-1", clock.now());
    await deliverDueLetters(world, "worker");
    expect(accepted).toHaveLength(1);
  });

  test("closing the program keeps what is not armed for the next start", async () => {
    await store.outbox.add(A, await approvedLetter());
    const { accepted, sender } = server();
    const world = deliveryWorld(store, { now: clock.now, sender });
    let isStopping = false;
    await deliverDueLetters(world, "worker", {
      isStopping: () => isStopping,
      onProgress: () => void (isStopping = true),
    });
    expect([(await read()).state, accepted.length]).toEqual(["scheduled", 0]);
    await deliverDueLetters(world, "worker");
    expect(accepted).toHaveLength(1);
  });

  test("two letters to one person leave ten minutes apart, to two people at once", async () => {
    await change(
      (c) => void (c.interviews![0]!.debrief!.promised = [{ what: "the slides", to: "dana", by: "2026-12-02" }]),
    );
    await store.outbox.add(A, await approvedLetter({ id: "a" }));
    await store.outbox.add(
      A,
      await approvedLetter({ id: "b", touchpointId: "materials:first:0", purpose: "materials" }),
    );
    await store.outbox.add(A, await approvedLetter({ id: "c", touchpointId: OMAR }));
    const { accepted, sender } = server();
    const world = deliveryWorld(store, { now: clock.now, sender });
    clock.pass(3 * 3_600);
    await deliverDueLetters(world, "worker");
    expect(accepted.sort()).toEqual(["<a@example.org>", "<c@example.org>"]);
    clock.pass(599);
    await deliverDueLetters(world, "worker");
    expect(accepted).toHaveLength(2);
    clock.pass(2);
    await deliverDueLetters(world, "worker");
    expect(accepted).toHaveLength(3);
  });
});

/** What may happen to a sender on its way; a crash ends the process at that point. */
const FATES = [
  "sent",
  "retry",
  "failed",
  "lost after the dot, accepted",
  "lost after the dot, not accepted",
  "retry after the dot",
  "crash before arming",
  "crash while arming",
  "crash after arming",
  "crash after the 250",
] as const;
type Fate = (typeof FATES)[number];

describe("whatever happens, in whatever order", () => {
  const steps = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant("deliver" as const), fate: fc.constantFrom<Fate>(...FATES) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("deliver twice at once" as const),
        fate: fc.constantFrom<Fate>(...FATES),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("wait" as const),
        minutes: fc.constantFrom(1, 5, 16, 61, 300, -90, 2_000),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("restart" as const, "recover" as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("approve again" as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constantFrom("cancel" as const, "release" as const, "settle as sent" as const) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("stop" as const) }) },
  );

  test("at most one letter is accepted for a touchpoint, and none after a stop", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), async (story) => {
        await engine.close();
        await open();
        const accepted: string[] = [];
        let isStopped = false;
        let acceptedBeforeStop = 0;
        let letters = 1;
        await store.outbox.add(A, await approvedLetter());

        const deliver = async (fate: Fate) => {
          let isDead = false;
          const dead = () => new Fault("bad-input", "this process is dead");
          const sender: MailSender = {
            async send(_account, _recipient, raw, onArmed) {
              const accept = () => accepted.push(/Message-ID: (<.*>)/.exec(Buffer.from(raw).toString())![1]!);
              const die = () => {
                isDead = true;
                throw dead();
              };
              if (fate === "crash before arming") die();
              if (fate === "retry") return { kind: "retry", reply: "451" };
              if (fate === "failed") return { kind: "failed", reply: "550" };
              try {
                await onArmed();
              } catch {
                return { kind: "retry", reply: "not armed" };
              }
              if (fate === "crash after arming") die();
              if (fate === "retry after the dot") return { kind: "retry", reply: "451" };
              if (fate === "lost after the dot, not accepted") return { kind: "uncertain", reply: "lost" };
              accept();
              if (fate === "lost after the dot, accepted") return { kind: "uncertain", reply: "lost" };
              if (fate === "crash after the 250") die();
              return { kind: "sent", reply: "250" };
            },
            check: async () => {},
          };
          const world = deliveryWorld(store, { now: clock.now, sender });
          const { outbox } = world;
          world.outbox = {
            ...outbox,
            advance: async (...call) => {
              if (isDead) throw dead();
              const letter = await outbox.advance(...call);
              seen.add(letter.state);
              if (fate === "crash while arming" && call[3] === "armed") {
                isDead = true;
                throw dead();
              }
              return letter;
            },
          };
          await deliverDueLetters(world, "worker").catch((error: unknown) => {
            if (!isDead) throw error;
          });
        };

        for (const step of story) {
          const latest = (await store.outbox.list(A)).toSorted((a, b) => b.chain - a.chain)[0]!;
          if (step.do === "deliver") await deliver(step.fate);
          else if (step.do === "deliver twice at once") await Promise.all([deliver(step.fate), deliver("sent")]);
          else if (step.do === "wait") clock.pass(step.minutes * 60);
          else if (step.do === "restart") {
            await endLeases(engine);
            await store.outbox.recover(clock.now());
          } else if (step.do === "recover") await store.outbox.recover(clock.now());
          else if (step.do === "approve again") {
            const next = await approvedLetter({
              id: `letter-${++letters}`,
              sendAt: clock.now(),
              sendUntil: "2027-01-01T00:00:00Z",
            });
            await store.outbox
              .add(A, next)
              .catch((error: unknown) => expect(error).toMatchObject({ code: "already-approved" }));
          } else if (step.do === "stop") {
            if (!isStopped) acceptedBeforeStop = accepted.length;
            isStopped = true;
            await change((c) => void (c.interviews![0]!.debrief!.noFollowUp = true));
          } else {
            const call =
              step.do === "cancel"
                ? store.outbox.cancel(A, latest.id, "no", clock.now())
                : step.do === "release"
                  ? store.outbox.release(A, latest.id, clock.now())
                  : store.outbox.settle(A, latest.id, "sent", "seen", clock.now());
            await call.catch((error: unknown) => expect(error).toBeInstanceOf(Fault));
          }

          expect(accepted.length).toBeLessThanOrEqual(1);
          if (isStopped) expect(accepted.length).toBe(acceptedBeforeStop);
          for (const letter of await store.outbox.list(A)) {
            // What was accepted is never offered again.
            if (accepted.includes(letter.messageId)) expect(["armed", "sent", "uncertain"]).toContain(letter.state);
          }
        }
      }),
      { numRuns: 80, seed: 20261122 },
    );
    // The stories went everywhere.
    for (const state of ["sending", "armed", "sent", "uncertain", "failed", "scheduled", "cancelled", "missed"]) {
      expect(seen).toContain(state);
    }
  });
});
