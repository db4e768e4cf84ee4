// What becomes of a letter whose process is killed (kill -9) while it talks to a mail server?
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deliverDueLetters } from "../../src/app/operations/deliver-letter.ts";
import { createSmtpSender } from "../../src/mail/smtp-sender.ts";
import { inspectStore } from "../../src/store/inspect-store.ts";
import { lockDataFolder } from "../../src/store/lock-data-folder.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { approvedLetter, deliveryWorld, fill, NOON } from "./delivery-world.ts";
import { TEST_AUTHORITY } from "./scripted-server/certificates.ts";
import { startScriptedServer, type ScriptedServer, type Stage } from "./scripted-server/scripted-server.ts";

let parent = "";
let authority = "";
beforeAll(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), "afterview-kill-"));
  authority = path.join(parent, "authority.pem");
  writeFileSync(authority, TEST_AUTHORITY);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function withStore<T>(folder: string, now: string, work: (store: Store) => Promise<T>): Promise<T> {
  const lock = lockDataFolder(folder);
  const store = await openStore({ folder, lock, databaseClock: () => now });
  try {
    return await work(store);
  } finally {
    await store.close();
    lock.release();
  }
}

/** Runs the child until it ends or, where `isTime` comes true first, kills it. Returns the signal it ended by. */
async function runChild(folder: string, dieAt: string, isTime: () => boolean): Promise<string | null> {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, "kill-child.ts"), folder, NOON, authority, dieAt],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const watch = setInterval(() => {
    if (isTime()) child.kill("SIGKILL");
  }, 5);
  const signal = await new Promise<string | null>((resolve) => child.once("exit", (_, by) => resolve(by)));
  clearInterval(watch);
  return signal;
}

/** What the server has seen when it is at a stage where it says nothing. */
const isAt: Partial<Record<Stage, (server: ScriptedServer) => boolean>> = {
  greeting: (server) => server.connections > 0,
  auth: (server) => server.lines.some((line) => line.startsWith("AUTH")),
  rcpt: (server) => server.lines.some((line) => line.startsWith("RCPT")),
  data: (server) => server.lines.includes("DATA"),
  dot: (server) => server.accepted.length > 0,
};

interface Story {
  when: string;
  /** The server falls silent here, and then the process is killed. */
  silentAt?: Stage;
  /** The process kills itself once this state is committed. */
  dieAt?: string;
  /** State after the next start, how many letters the server took by then, and by the end of all tries. */
  found: string;
  taken: number;
  inTheEnd: number;
}

const STORIES: Story[] = [
  { when: "before the server greets", silentAt: "greeting", found: "scheduled", taken: 0, inTheEnd: 1 },
  { when: "while signing in", silentAt: "auth", found: "scheduled", taken: 0, inTheEnd: 1 },
  { when: "after naming the recipient", silentAt: "rcpt", found: "scheduled", taken: 0, inTheEnd: 1 },
  { when: "after DATA", silentAt: "data", found: "scheduled", taken: 0, inTheEnd: 1 },
  { when: "when sending has begun", dieAt: "sending", found: "scheduled", taken: 0, inTheEnd: 1 },
  { when: "armed, with the dot not yet out", dieAt: "armed", found: "uncertain", taken: 0, inTheEnd: 0 },
  { when: "after the dot, before the 250", silentAt: "dot", found: "uncertain", taken: 1, inTheEnd: 1 },
  { when: "after the 250, before the history", dieAt: "sent", found: "sent", taken: 1, inTheEnd: 1 },
];

describe("killed", () => {
  test.concurrent.each(STORIES)("$when: found $found, taken $inTheEnd times in the end", async (story) => {
    const folder = path.join(parent, story.when.replaceAll(/\W+/g, "-"));
    mkdirSync(folder);
    const server = await startScriptedServer(
      story.silentAt === undefined ? {} : { script: { [story.silentAt]: { silence: true } } },
    );
    try {
      await withStore(folder, NOON, async (store) => {
        await fill(store, { port: server.port });
        await store.outbox.add("local", await approvedLetter());
      });
      const isTime = isAt[story.silentAt ?? "quit"] ?? (() => false);
      expect(await runChild(folder, story.dieAt ?? "never", () => isTime(server))).toBe("SIGKILL");
      server.script({});

      const later = "2026-11-30T12:00:30Z";
      await withStore(folder, later, async (store) => {
        await store.outbox.recover(later);
        expect((await store.outbox.read("local", "letter-1"))?.state).toBe(story.found);
        expect(server.accepted).toHaveLength(story.taken);
        const sender = createSmtpSender({ extraCaFile: authority });
        const world = deliveryWorld(store, { now: () => later, sender });
        for (let round = 0; round < 3; round++) await deliverDueLetters(world, "next");
        expect(server.accepted).toHaveLength(story.inTheEnd);
      });
    } finally {
      await server.close();
    }
  });
});

describe("killed while a person types", () => {
  test("not one keystroke that was saved is lost, and the database is whole", async () => {
    const folder = path.join(parent, "typing");
    mkdirSync(folder);
    await withStore(folder, NOON, (store) => fill(store));
    let lastSaid = 0;
    for (let round = 0; round < 3; round++) {
      const child = spawn(process.execPath, [path.join(import.meta.dirname, "save-child.ts"), folder], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let said = "";
      child.stdout.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        if (said.split("\n").length > 20 + round * 7) child.kill("SIGKILL");
      });
      await new Promise((resolve) => child.once("close", resolve));
      const before = lastSaid;
      lastSaid = Number(said.slice(0, said.lastIndexOf("\n")).split("\n").at(-1));
      expect(lastSaid).toBeGreaterThan(before);
      await withStore(folder, NOON, async (store) => {
        const draft = (await store.drafts.read("local", "halden", "thank-you:first:dana"))!;
        expect(draft.version).toBeGreaterThanOrEqual(lastSaid);
        expect(draft.body).toHaveLength(draft.version);
      });
      expect(inspectStore(folder)).toMatchObject({ integrity: [], brokenReferences: 0 });
    }
  });
});
