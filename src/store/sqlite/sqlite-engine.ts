// How is a SQLite database opened so that nothing saved is lost and two writers never mix?
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import type { Instant } from "../../core/planner/touchpoint.ts";
import type { Engine } from "../engine.ts";
import { storageFault } from "../storage-fault.ts";
import type { Tables } from "../tables.ts";
import { migrate } from "./migrate.ts";
import { nodeSqliteDialect } from "./node-sqlite-dialect.ts";

/** How many automatic backups are kept; the oldest go first. */
export const BACKUPS_KEPT = 10;

export interface SqliteEngine extends Engine {
  readonly handle: DatabaseSync;
  /** Numbers of the migrations that opening applied. */
  readonly applied: number[];
}

export interface SqliteOptions {
  /** The database file; its folder exists. `:memory:` for tests. */
  file: string;
  /** Where automatic backups go. Without it, none is made. */
  backupFolder?: string;
  /** For tests: what the database says the time is. */
  databaseClock?: () => Instant;
}

export function openSqlite(options: SqliteOptions): SqliteEngine {
  let handle: DatabaseSync;
  try {
    handle = new DatabaseSync(options.file, { timeout: 5_000, enableForeignKeyConstraints: true });
    // Mail texts and résumés are in it: nobody else on this machine may read them.
    if (options.file !== ":memory:") chmodSync(options.file, 0o600);
    // Full: a commit is on the disk before it is reported, also in WAL mode.
    handle.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;");
  } catch (cause) {
    throw storageFault(cause);
  }
  try {
    const applied = migrate(handle, (version) => {
      if (options.backupFolder) backUpBeforeMigration(handle, options.backupFolder, version);
    });
    handle.function("store_time", { deterministic: false }, options.databaseClock ?? systemTime);
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(handle) });
    return {
      name: "sqlite",
      db,
      handle,
      applied,
      time: sql<string>`store_time()`,
      transact: (work) => db.transaction().execute(work),
      close: async () => {
        // Destroying an unused kysely leaves the handle open.
        await db.destroy();
        if (handle.isOpen) handle.close();
      },
    };
  } catch (error) {
    handle.close();
    throw error;
  }
}

/**
 * A whole, consistent copy, readable by its owner only. The file must not exist yet. The copy does not carry the
 * database's identity: whoever restores it finds its unsent letters held.
 */
export function copyDatabase(handle: DatabaseSync, file: string): void {
  try {
    handle.prepare("vacuum into ?").run(file);
    chmodSync(file, 0o600);
    const copy = new DatabaseSync(file);
    try {
      const hasFacts = copy.prepare("select 1 from sqlite_schema where name = 'database_facts'").get() !== undefined;
      if (hasFacts) copy.exec("delete from database_facts where name = 'identity'");
    } finally {
      copy.close();
    }
    // VACUUM INTO does not wait for the disk (https://www.sqlite.org/lang_vacuum.html).
    syncFile(file);
  } catch (cause) {
    throw storageFault(cause);
  }
}

/** Waits until a file's content is on the disk. */
export function syncFile(file: string): void {
  const opened = openSync(file, "r+");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function backUpBeforeMigration(handle: DatabaseSync, folder: string, version: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replace(/[-:]/g, "").replace(".", "-");
  const file = path.join(folder, `before-migration-${stamp}-version-${version}.db`);
  if (existsSync(file)) rmSync(file);
  copyDatabase(handle, file);
  const old = readdirSync(folder)
    .filter((name) => name.startsWith("before-migration-") && name.endsWith(".db"))
    .sort()
    .slice(0, -BACKUPS_KEPT);
  for (const name of old) rmSync(path.join(folder, name));
}

function systemTime(): Instant {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
