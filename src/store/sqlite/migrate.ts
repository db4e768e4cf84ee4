// How does a database of an earlier version become one of this version, without ever losing data?
import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { Fault } from "../../app/fault.ts";
import { storageFault } from "../storage-fault.ts";
import { MIGRATIONS, type Migration } from "./migrations/all-migrations.ts";

/** The number of the newest migration this code knows. */
export const NEWEST_VERSION = MIGRATIONS.length;

/**
 * Applies what is missing, each migration in a transaction of its own. `backUp` is called before the first one
 * when the database already holds something. Returns the numbers applied.
 *
 * Throws `data-too-new` for a database of a later version, and `storage-failed` when an applied migration is not the one
 * this code knows: the tables would not be what the code believes.
 */
export function migrate(
  handle: DatabaseSync,
  backUp: (fromVersion: number) => void,
  migrations: readonly Migration[] = MIGRATIONS,
): number[] {
  try {
    handle.exec(
      "create table if not exists migrations (number integer primary key, name text not null, checksum text not null, applied_at text not null) strict",
    );
    const applied = readApplied(handle);
    const newest = applied.at(-1)?.number ?? 0;
    if (newest > migrations.length) {
      throw new Fault(
        "data-too-new",
        `Your data was written by a newer Afterview (its data version is ${newest}, this program knows ${migrations.length}). Install the newer version again, or start this one with another data folder or an older backup.`,
        { value: String(newest), accepted: `data version ${migrations.length} or older` },
      );
    }
    for (const [index, row] of applied.entries()) {
      const known = migrations[index];
      if (row.number !== index + 1 || known === undefined || row.checksum !== checksum(known)) {
        throw new Fault(
          "storage-failed",
          `Data version ${row.number} (${row.name}) of this database is not the one this program knows. Nothing was changed. Use the version of Afterview that made it, or restore a backup.`,
          { value: row.name },
        );
      }
    }
    const missing = migrations.slice(applied.length);
    if (missing.length > 0 && newest > 0) backUp(newest);
    for (const migration of missing) apply(handle, migration);
    return missing.map((migration) => migration.number);
  } catch (cause) {
    throw storageFault(cause);
  }
}

function readApplied(handle: DatabaseSync): { number: number; name: string; checksum: string }[] {
  return handle.prepare("select number, name, checksum from migrations order by number").all() as {
    number: number;
    name: string;
    checksum: string;
  }[];
}

function apply(handle: DatabaseSync, migration: Migration): void {
  handle.exec("begin immediate");
  try {
    handle.exec(migration.up);
    handle
      .prepare(
        "insert into migrations (number, name, checksum, applied_at) values (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))",
      )
      .run(migration.number, migration.name, checksum(migration));
    handle.exec("commit");
  } catch (error) {
    if (handle.isTransaction) handle.exec("rollback");
    throw error;
  }
}

/** Line ends and indentation are not part of it: a checkout on Windows must not look like another migration. */
function checksum(migration: Migration): string {
  return createHash("sha256").update(migration.up.replace(/\s+/g, " ").trim()).digest("hex");
}
