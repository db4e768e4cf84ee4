// What do whole-product tests work with? Everything as main.ts wires it, over a scratch data folder, with a clock that stands where the
// test puts it and a mail server that takes notes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { createChanges } from "../src/app/changes.ts";
import type { Context } from "../src/app/context.ts";
import type { MailSender, SendResult, World } from "../src/app/ports.ts";
import type { Changes } from "../src/app/changes.ts";
import { buildMessage } from "../src/mail/build-message.ts";
import { PROVIDERS } from "../src/mail/providers.ts";
import { openHolidays } from "../src/store/holiday-reader.ts";
import { lockDataFolder } from "../src/store/lock-data-folder.ts";
import { openStore } from "../src/store/open-store.ts";
import { openPlaybookWriter } from "../src/store/playbook-writer.ts";
import { openSpeller } from "../src/store/spelling/nspell-speller.ts";

export const REPOSITORY = join(import.meta.dirname, "..");

export interface TestWorld {
  context: Context & { changes: Changes };
  folder: string;
  /** Moves the clock. */
  at(instant: string): void;
  /** What the mail server took. */
  accepted: { recipient: string; raw: string }[];
  /** How the next sending ends, when not well. */
  nextResult: { value: SendResult | undefined };
  close(): Promise<void>;
}

/** A fresh data folder with nothing in it. Close it. */
export async function openTestWorld(start = "2026-11-30T17:00:00Z"): Promise<TestWorld> {
  const folder = mkdtempSync(join(tmpdir(), "afterview-test-"));
  const lock = lockDataFolder(folder);
  let now = start;
  // The database's time is the test's time, or leases would be judged by another clock.
  const store = await openStore({ folder, lock, databaseClock: () => now });
  const accepted: TestWorld["accepted"] = [];
  const nextResult: TestWorld["nextResult"] = { value: undefined };
  const sender: MailSender = {
    async send(_, recipient, raw, onArmed) {
      if (nextResult.value?.kind === "retry" || nextResult.value?.kind === "failed") return nextResult.value;
      await onArmed();
      accepted.push({ recipient, raw: new TextDecoder().decode(raw) });
      return nextResult.value ?? { kind: "sent", reply: "250 2.0.0 Ok: queued" };
    },
    check: async () => {},
  };
  const changes = createChanges();
  const world: World = {
    clock: { now: () => now },
    randomness: { hex: (bytes) => randomBytes(bytes).toString("hex") },
    holidays: openHolidays(join(REPOSITORY, "data", "holidays")),
    playbooks: openPlaybookWriter({ shipped: join(REPOSITORY, "playbooks"), own: join(folder, "playbooks") }),
    openSpeller,
    cases: store.cases,
    drafts: store.drafts,
    files: store.files,
    settings: store.settings,
    mailAccount: store.mailAccount,
    outbox: store.outbox,
    sender,
    buildMessage,
    providers: PROVIDERS,
    inspect: async () => [{ name: "test", ok: true, says: "fine" }],
    announce: (account, change) => changes.announce(account, change),
  };
  return {
    context: { world, account: "local", changes },
    folder,
    at: (instant) => void (now = instant),
    accepted,
    nextResult,
    async close() {
      await store.close();
      lock.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const MAILBOX = {
  address: "maya@lindqvist.example",
  name: "Maya Lindqvist",
  host: "smtp.lindqvist.example",
  port: 465,
  security: "tls" as const,
  user: "maya",
};
