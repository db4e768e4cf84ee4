import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testOutbox } from "../../../test/unit/outbox-suite.ts";
import { testStore } from "../../../test/unit/store-suite.ts";
import { openSqlite } from "./sqlite-engine.ts";

testStore("SQLite", async (clock) => openSqlite({ file: ":memory:", databaseClock: clock.now }));
testOutbox("SQLite", async (clock) => openSqlite({ file: ":memory:", databaseClock: clock.now }));

describe("a SQLite file", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "afterview-sqlite-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is durable at every commit, checks references, and is its owner's alone", async () => {
    const file = path.join(folder, "one.db");
    const engine = openSqlite({ file });
    const pragma = (name: string) => Object.values(engine.handle.prepare(`pragma ${name}`).get() ?? {})[0];
    expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")]).toEqual(["wal", 2, 1]);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    await engine.close();
  });

  test("has only STRICT tables, and the account leads every primary key of a person's data", async () => {
    const engine = openSqlite({ file: ":memory:" });
    const tables = engine.handle.prepare("pragma table_list").all() as {
      name: string;
      schema: string;
      strict: number;
    }[];
    for (const { name, strict } of tables.filter((table) => !table.name.startsWith("sqlite_"))) {
      expect({ name, strict }).toEqual({ name, strict: 1 });
      if (["migrations", "database_facts"].includes(name)) continue;
      const columns = engine.handle.prepare(`pragma table_info(${name})`).all() as { name: string; pk: number }[];
      expect(columns.find((column) => column.pk === 1)?.name).toBe("account_id");
    }
    await engine.close();
  });

  test("the time of the database is an instant to the second", async () => {
    const engine = openSqlite({ file: ":memory:" });
    const { now } = await engine.db.selectNoFrom(engine.time.as("now")).executeTakeFirstOrThrow();
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    await engine.close();
  });

  test("that is not a database is refused in plain words, without what was asked of it", async () => {
    const file = path.join(folder, "not.db");
    await import("node:fs").then((fs) => fs.writeFileSync(file, "this is a text, and rather a long one at that"));
    expect(() => openSqlite({ file })).toThrow(expect.objectContaining({ code: "storage-failed" }));
    chmodSync(file, 0o600);
  });

  test("that is full says so, and saves nothing half", async () => {
    const engine = openSqlite({ file: path.join(folder, "full.db") });
    const pages = Object.values(engine.handle.prepare("pragma page_count").get() ?? {})[0];
    engine.handle.exec(`pragma max_page_count = ${pages}`);
    const fill = engine.db
      .insertInto("settings")
      .values({ account_id: "a", version: 1, document: "x".repeat(100_000) })
      .execute();
    await expect(fill).rejects.toMatchObject({
      code: "storage-failed",
      message: expect.stringContaining("disk is full"),
    });
    const inTransaction = engine.transact(async (db) => {
      await db.insertInto("settings").values({ account_id: "b", version: 1, document: "{}" }).execute();
      await db
        .insertInto("settings")
        .values({ account_id: "c", version: 1, document: "x".repeat(100_000) })
        .execute();
    });
    await expect(inTransaction).rejects.toMatchObject({ code: "storage-failed" });
    expect(await engine.db.selectFrom("settings").select("account_id").execute()).toEqual([]);
    await engine.close();
  });
});
