import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate, NEWEST_VERSION } from "./migrate.ts";
import { MIGRATIONS, type Migration } from "./migrations/all-migrations.ts";
import { BACKUPS_KEPT, openSqlite } from "./sqlite-engine.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "afterview-migrate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database as an earlier version of the program left it: the first `count` migrations, and a saved application. */
function earlierDatabase(count: number): string {
  const file = path.join(folder, "afterview.db");
  const handle = new DatabaseSync(file);
  handle.exec("pragma journal_mode = wal");
  migrate(handle, () => {}, MIGRATIONS.slice(0, count));
  if (count > 0) {
    handle.exec(
      "insert into cases (account_id, id, version, document, created_at, updated_at) values ('local', 'kept', 3, '{}', 'x', 'y')",
    );
  }
  handle.close();
  return file;
}

/** Every table and index as its SQL. */
function schemaOf(handle: DatabaseSync): unknown[] {
  return handle.prepare("select name, sql from sqlite_schema where sql is not null order by name").all();
}

describe("migrations", () => {
  test("are numbered from 1 without gaps", () => {
    expect(MIGRATIONS.map((migration) => migration.number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test.each(Array.from({ length: NEWEST_VERSION }, (_, index) => index))(
    "lead from version %i to the same tables as a new database, and keep what was saved",
    async (count) => {
      const engine = openSqlite({ file: earlierDatabase(count), backupFolder: path.join(folder, "backups") });
      const fresh = openSqlite({ file: ":memory:" });
      expect(schemaOf(engine.handle)).toEqual(schemaOf(fresh.handle));
      expect(engine.applied).toEqual(MIGRATIONS.slice(count).map((migration) => migration.number));
      const kept = await engine.db.selectFrom("cases").select(["id", "version"]).execute();
      expect(kept).toEqual(count > 0 ? [{ id: "kept", version: 3 }] : []);
      await engine.close();
      await fresh.close();
    },
  );

  test("back an existing database up first, whole and for its owner only", async () => {
    const backups = path.join(folder, "backups");
    await openSqlite({ file: earlierDatabase(1), backupFolder: backups }).close();
    const [name, ...others] = readdirSync(backups);
    expect(others).toEqual([]);
    expect(name).toMatch(/^before-migration-.*-version-1\.db$/);
    const file = path.join(backups, name!);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    const copy = new DatabaseSync(file, { readOnly: true });
    expect(copy.prepare("select id from cases").get()).toMatchObject({ id: "kept" });
    expect(copy.prepare("select max(number) as n from migrations").get()).toMatchObject({ n: 1 });
    copy.close();
  });

  test("make no backup of a new database, nor when nothing is to be done", async () => {
    const backups = path.join(folder, "backups");
    const file = path.join(folder, "new.db");
    await openSqlite({ file, backupFolder: backups }).close();
    await openSqlite({ file, backupFolder: backups }).close();
    expect(() => readdirSync(backups)).toThrow("ENOENT");
  });

  test("keep the newest ten backups", async () => {
    const backups = path.join(folder, "backups");
    for (let round = 0; round < BACKUPS_KEPT + 2; round++) {
      rmSync(path.join(folder, "afterview.db"), { force: true });
      await openSqlite({ file: earlierDatabase(1), backupFolder: backups }).close();
    }
    expect(readdirSync(backups)).toHaveLength(BACKUPS_KEPT);
  });

  test("stop where the backup fails, with nothing changed", () => {
    const handle = new DatabaseSync(earlierDatabase(1));
    const before = schemaOf(handle);
    const fail = () => {
      throw new Error("no room for a backup");
    };
    expect(() => migrate(handle, fail)).toThrow(expect.objectContaining({ code: "storage-failed" }));
    expect(schemaOf(handle)).toEqual(before);
    handle.close();
  });

  test("that fail half-way leave the version before", () => {
    const handle = new DatabaseSync(":memory:");
    const broken: Migration = { number: 2, name: "broken", up: "create table half (id text) strict; create nonsense;" };
    expect(() => migrate(handle, () => {}, [MIGRATIONS[0]!, broken])).toThrow(
      expect.objectContaining({ code: "storage-failed" }),
    );
    const fresh = new DatabaseSync(":memory:");
    migrate(fresh, () => {}, MIGRATIONS.slice(0, 1));
    expect(schemaOf(handle)).toEqual(schemaOf(fresh));
    expect(handle.prepare("select max(number) as n from migrations").get()).toMatchObject({ n: 1 });
  });

  test("refuse a database of a newer program, and say what to do", () => {
    const handle = new DatabaseSync(":memory:");
    const next: Migration = { number: NEWEST_VERSION + 1, name: "future", up: "create table future (id text) strict" };
    migrate(handle, () => {}, [...MIGRATIONS, next]);
    expect(() => migrate(handle, () => {})).toThrow(
      expect.objectContaining({ code: "data-too-new", message: expect.stringContaining("newer version") }),
    );
  });

  test("refuse a database whose migrations are not the ones this program knows", () => {
    const handle = new DatabaseSync(":memory:");
    migrate(handle, () => {}, [{ number: 1, name: "other", up: "create table other (id text) strict" }]);
    expect(() => migrate(handle, () => {})).toThrow(
      expect.objectContaining({ code: "storage-failed", message: expect.stringContaining("other") }),
    );
  });

  test("are the same migrations when only their line ends differ", () => {
    const handle = new DatabaseSync(":memory:");
    const windows = MIGRATIONS.map((migration) => ({ ...migration, up: migration.up.replaceAll("\n", "\r\n") }));
    migrate(handle, () => {}, windows);
    expect(migrate(handle, () => {})).toEqual([]);
  });
});
