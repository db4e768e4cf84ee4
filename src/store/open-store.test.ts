import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inspectStore } from "./inspect-store.ts";
import { lockDataFolder } from "./lock-data-folder.ts";
import { openStore, type Store, type StoreOptions } from "./open-store.ts";
import { restoreBackup } from "./restore-backup.ts";
import { CASE, newLetter } from "../../test/unit/store-samples.ts";

const AT = "2026-11-30T17:20:00Z";
const DUE = "2026-12-01T09:00:00Z";
let parent = "";
let folder = "";

beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), "afterview-store-"));
  folder = path.join(parent, "data");
  cpSync(mkdtempSync(path.join(parent, "empty-")), folder, { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** One start of the program: lock, open, do something, close. */
async function running<T>(
  work: (store: Store) => Promise<T>,
  where = folder,
  options: Partial<StoreOptions> = {},
): Promise<T> {
  const lock = lockDataFolder(where);
  const store = await openStore({ folder: where, lock, ...options });
  try {
    return await work(store);
  } finally {
    await store.close();
    lock.release();
  }
}

const stateOf = async (store: Store, id = "letter-1") => (await store.outbox.read("local", id))?.state;

describe("a data folder that is opened again", () => {
  test("holds what was saved, and its letters go on", async () => {
    await running(async (store) => {
      await store.cases.create("local", "halden", CASE, AT, false);
      await store.outbox.add("local", newLetter());
      expect(store.heldLetters).toBe(0);
    });
    for (let round = 0; round < 3; round++) {
      await running(async (store) => {
        expect((await store.cases.read("local", "halden"))?.caseFile).toEqual(CASE);
        expect([store.heldLetters, await stateOf(store)]).toEqual([0, "scheduled"]);
      });
    }
  });

  test("also after a move to another place", async () => {
    await running((store) => store.outbox.add("local", newLetter()));
    const { renameSync } = await import("node:fs");
    const moved = path.join(parent, "moved");
    renameSync(folder, moved);
    await running(async (store) => expect(await stateOf(store)).toBe("scheduled"), moved);
  });

  test("sorts out at once what a killed process left, with its lease still running", async () => {
    await running(async (store) => {
      for (const id of ["a", "b"]) await store.outbox.add("local", newLetter({ id, touchpointId: id }));
      await store.outbox.claim(DUE, "killed", 900);
      await store.outbox.advance("local", "a", 1, "sending", { at: DUE });
      await store.outbox.advance("local", "a", 1, "armed", { at: DUE });
      await store.outbox.claim(DUE, "killed", 900);
    });
    await running(async (store) => {
      await store.outbox.recover(DUE);
      expect([await stateOf(store, "a"), await stateOf(store, "b")]).toEqual(["uncertain", "scheduled"]);
    });
  });

  test("leaves the running one's claims alone when a command opens it beside, without the lock", async () => {
    await running(async (store) => {
      await store.outbox.add("local", newLetter());
      await store.outbox.claim(DUE, "worker", 900);
      const beside = await openStore({ folder });
      expect(await beside.outbox.recover(DUE)).toEqual([]);
      expect(await beside.cases.create("local", "halden", CASE, AT, false)).toMatchObject({ version: 1 });
      await beside.close();
      expect(await stateOf(store)).toBe("claimed");
      expect(await store.cases.list("local")).toHaveLength(1);
    });
  });

  test("also when its key was damaged: only the password must be typed again", async () => {
    const mailbox = {
      address: "m@example.org",
      name: "",
      host: "h.example",
      port: 465,
      security: "tls",
      user: "m",
    } as const;
    await running(async (store) => {
      await store.cases.create("local", "halden", CASE, AT, false);
      await store.mailAccount.save("local", mailbox, "secret-words");
      expect(store.isSecretLost).toBe(false);
    });
    writeFileSync(path.join(folder, "secret.key"), "damaged");
    await running(async (store) => {
      expect([store.isSecretLost, (await store.cases.list("local")).length]).toEqual([true, 1]);
      await expect(store.mailAccount.readPassword("local")).rejects.toMatchObject({ code: "secret-unreadable" });
      await store.mailAccount.save("local", mailbox, "typed-again");
      expect(await store.mailAccount.readPassword("local")).toBe("typed-again");
    });
  });

  test("a lock on another folder is no lock", async () => {
    const lock = lockDataFolder(parent);
    await expect(openStore({ folder, lock })).rejects.toThrow("another data folder");
    lock.release();
  });
});

describe("copied or restored data sends nothing by itself", () => {
  const add = (store: Store) => store.outbox.add("local", newLetter());
  const expectHeld = async (store: Store) => {
    expect(store.heldLetters).toBe(1);
    expect(await store.outbox.read("local", "letter-1")).toMatchObject({
      state: "held",
      note: expect.stringContaining("copied or restored"),
    });
    expect(await store.outbox.claim("2027-01-01T00:00:00Z", "worker", 900)).toBeUndefined();
  };

  test("a copy of the whole folder", async () => {
    await running(add);
    const copy = path.join(parent, "copy");
    cpSync(folder, copy, { recursive: true });
    await running(expectHeld, copy);
    await running(async (store) => expect([store.heldLetters, await stateOf(store)]).toEqual([0, "scheduled"]));
    // Once held and looked at, the copy is a data folder like any other.
    await running(async (store) => {
      await store.outbox.release("local", "letter-1", AT);
    }, copy);
    await running(async (store) => expect(await stateOf(store)).toBe("scheduled"), copy);
  });

  test("a copy of the database alone", async () => {
    await running(add);
    const copy = path.join(parent, "copy");
    cpSync(path.join(folder, "afterview.db"), path.join(copy, "afterview.db"));
    await running(expectHeld, copy);
  });

  test("an older state of the same folder's database, put back by hand", async () => {
    await running(add);
    cpSync(path.join(folder, "afterview.db"), path.join(parent, "older.db"));
    await running(async (store) => {
      const { fence } = (await store.outbox.claim(DUE, "worker", 900))!.claim;
      for (const state of ["sending", "armed", "sent"] as const) {
        await store.outbox.advance("local", "letter-1", fence, state, { at: DUE });
      }
    });
    cpSync(path.join(parent, "older.db"), path.join(folder, "afterview.db"));
    await running(expectHeld);
  });

  test("a backup, restored", async () => {
    const backup = path.join(parent, "backup.db");
    await running(async (store) => {
      await add(store);
      await store.backupTo(backup);
    });
    const lock = lockDataFolder(folder);
    const kept = restoreBackup(lock, backup);
    lock.release();
    expect(existsSync(kept!)).toBe(true);
    await running(expectHeld);
  });

  test("and what was leaving when the copy was made is uncertain or held", async () => {
    await running(async (store) => {
      for (const id of ["a", "b"]) await store.outbox.add("local", newLetter({ id, touchpointId: id }));
      await store.outbox.claim(DUE, "killed", 900);
      await store.outbox.advance("local", "a", 1, "sending", { at: DUE });
      await store.outbox.advance("local", "a", 1, "armed", { at: DUE });
      await store.outbox.claim(DUE, "killed", 900);
    });
    rmSync(path.join(folder, "instance.json"));
    await running(async (store) => {
      expect([await stateOf(store, "a"), await stateOf(store, "b")]).toEqual(["uncertain", "held"]);
    });
  });

  test("but a crash while opening does not look like a copy", async () => {
    await running(add);
    const note = JSON.parse(readFileSync(path.join(folder, "instance.json"), "utf8")) as { openings: number };
    // The database had counted the opening, the note beside it not yet.
    const handle = new DatabaseSync(path.join(folder, "afterview.db"));
    const fact = JSON.parse(
      (handle.prepare("select value from database_facts where name = 'identity'").get() as { value: string }).value,
    ) as { openings: number };
    expect(fact.openings).toBe(note.openings);
    handle
      .prepare("update database_facts set value = ? where name = 'identity'")
      .run(JSON.stringify({ ...fact, openings: fact.openings + 1 }));
    handle.close();
    await running(async (store) => expect(await stateOf(store)).toBe("scheduled"));
  });
});

describe("a backup", () => {
  test("is whole, for its owner only, and never overwrites", async () => {
    const backup = path.join(parent, "backup.db");
    await running(async (store) => {
      await store.cases.create("local", "halden", CASE, AT, false);
      await store.backupTo(backup);
      await expect(store.backupTo(backup)).rejects.toMatchObject({ code: "bad-input" });
    });
    if (process.platform !== "win32") expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(readdirSync(parent).filter((name) => name.includes(".part"))).toEqual([]);
    const elsewhere = path.join(parent, "elsewhere");
    cpSync(backup, path.join(elsewhere, "afterview.db"));
    await running(
      async (store) => expect((await store.cases.list("local")).map((one) => one.id)).toEqual(["halden"]),
      elsewhere,
    );
  });

  test("brings the data back as it was, and what was there is kept", async () => {
    const backup = path.join(parent, "backup.db");
    await running(async (store) => {
      await store.cases.create("local", "halden", CASE, AT, false);
      await store.backupTo(backup);
      await store.cases.create("local", "later", CASE, AT, false);
    });
    const lock = lockDataFolder(folder);
    const kept = restoreBackup(lock, backup)!;
    lock.release();
    await running(async (store) => expect((await store.cases.list("local")).map((one) => one.id)).toEqual(["halden"]));
    const before = new DatabaseSync(kept, { readOnly: true });
    expect(before.prepare("select count(*) as n from cases").get()).toMatchObject({ n: 2 });
    before.close();
  });

  test("can replace a database that is damaged", async () => {
    const backup = path.join(parent, "backup.db");
    await running(async (store) => {
      await store.cases.create("local", "halden", CASE, AT, false);
      await store.backupTo(backup);
    });
    writeFileSync(path.join(folder, "afterview.db"), "this is no database any more, alas, and it is long enough");
    await expect(openStore({ folder })).rejects.toMatchObject({ code: "storage-failed" });
    const lock = lockDataFolder(folder);
    restoreBackup(lock, backup);
    lock.release();
    await running(async (store) => expect(await store.cases.list("local")).toHaveLength(1));
  });

  test.each(["no such file", "not a database", "an empty database"])(
    "that is %s is refused, and nothing is changed",
    async (kind) => {
      await running((store) => store.cases.create("local", "halden", CASE, AT, false));
      const backup = path.join(parent, "bad.db");
      if (kind === "not a database") writeFileSync(backup, "text that is certainly no database at all, is it?");
      if (kind === "an empty database") new DatabaseSync(backup).close();
      const lock = lockDataFolder(folder);
      expect(() => restoreBackup(lock, backup)).toThrow(expect.objectContaining({ code: "bad-input" }));
      lock.release();
      await running(async (store) => expect(await store.cases.list("local")).toHaveLength(1));
    },
  );
});

describe("a backup of a newer program", () => {
  test("is refused with what to do, and nothing is changed", async () => {
    const backup = path.join(parent, "backup.db");
    await running(async (store) => {
      await store.cases.create("local", "halden", CASE, AT, false);
      await store.backupTo(backup);
    });
    const handle = new DatabaseSync(backup);
    handle.exec("insert into migrations (number, name, checksum, applied_at) values (99, 'future', 'x', 'y')");
    handle.close();
    const lock = lockDataFolder(folder);
    expect(() => restoreBackup(lock, backup)).toThrow(expect.objectContaining({ code: "data-too-new" }));
    lock.release();
    await running(async (store) => expect(await store.cases.list("local")).toHaveLength(1));
  });
});

describe("a damaged note of whose data it is", () => {
  test.each(["", "{", "null", '{"id":5}'])("(%j) holds letters rather than sending them", async (text) => {
    await running((store) => store.outbox.add("local", newLetter()));
    writeFileSync(path.join(folder, "instance.json"), text);
    await running(async (store) => expect(await stateOf(store)).toBe("held"));
    // And the next opening finds everything in order again.
    await running(async (store) => expect(store.heldLetters).toBe(0));
  });
});

describe("the inspection", () => {
  test("finds a healthy store healthy, while it is in use", async () => {
    await running(async (store) => {
      await store.cases.create("local", "halden", CASE, AT, false);
      expect(inspectStore(folder)).toMatchObject({
        exists: true,
        isPrivate: true,
        integrity: [],
        brokenReferences: 0,
        counts: { cases: 1, letters: 0 },
        damagedCases: [],
      });
    });
  });

  test("names a damaged application, and a folder without data", async () => {
    await running((store) => store.cases.create("local", "halden", CASE, AT, false));
    const handle = new DatabaseSync(path.join(folder, "afterview.db"));
    handle.exec("update cases set document = '{'");
    handle.close();
    expect(inspectStore(folder).damagedCases).toEqual([{ id: "halden", says: "it is not JSON" }]);
    expect(inspectStore(parent)).toMatchObject({ exists: false, counts: { cases: 0 } });
  });
});
