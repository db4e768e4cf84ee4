// How does a backup take the place of the present data without mixing with it?
import { copyFileSync, chmodSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Fault } from "../app/fault.ts";
import type { DataFolderLock } from "./lock-data-folder.ts";
import { BACKUP_FOLDER, DATABASE_FILE } from "./open-store.ts";
import { NEWEST_VERSION } from "./sqlite/migrate.ts";
import { copyDatabase, syncFile } from "./sqlite/sqlite-engine.ts";

/**
 * Puts `backup` in the place of the database. The lock is the proof that no Afterview has it open: restoring under a live
 * write-ahead log would mix two databases. The present one is kept; returns where, or undefined when there was none.
 * Letters of the backup that had not been sent are held when the store is opened next.
 */
export function restoreBackup(lock: DataFolderLock, backup: string): string | undefined {
  checkBackup(backup);
  const file = path.join(lock.folder, DATABASE_FILE);
  // Copied beside first: a full disk must leave the present data as it is.
  const part = `${file}.part`;
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(part + end, { force: true });
  copyFileSync(backup, part);
  chmodSync(part, 0o600);
  syncFile(part);
  const kept = existsSync(file) ? keepPresent(lock.folder, file) : undefined;
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  renameSync(part, file);
  return kept;
}

function checkBackup(backup: string): void {
  const refuse = (why: string, cause?: unknown) =>
    new Fault(
      "bad-input",
      `${backup} cannot be restored: ${why}. Nothing was changed.`,
      { value: backup, accepted: "a file made by `afterview backup`" },
      cause,
    );
  if (!existsSync(backup)) throw refuse("there is no such file");
  let handle: DatabaseSync | undefined;
  try {
    handle = new DatabaseSync(backup, { readOnly: true });
    const found = handle.prepare("pragma integrity_check(1)").get() as { integrity_check: string };
    if (found.integrity_check !== "ok") throw refuse("it is damaged");
    const newest = (handle.prepare("select max(number) as n from migrations").get() as { n: number | null }).n ?? 0;
    if (newest > NEWEST_VERSION) {
      throw new Fault(
        "data-too-new",
        `${backup} was written by a newer Afterview (data version ${newest}; this program knows ${NEWEST_VERSION}). Install the newer version first. Nothing was changed.`,
        { value: String(newest), accepted: `data version ${NEWEST_VERSION} or older` },
      );
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw refuse("it is not a backup of Afterview", cause);
  } finally {
    handle?.close();
  }
}

function keepPresent(folder: string, file: string): string {
  const backups = path.join(folder, BACKUP_FOLDER);
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replace(/[-:]/g, "").replace(".", "-");
  const kept = path.join(backups, `before-restore-${stamp}.db`);
  let handle: DatabaseSync | undefined;
  try {
    // Through SQLite, so that what stands in the write-ahead log comes along.
    handle = new DatabaseSync(file);
    copyDatabase(handle, kept);
  } catch {
    // A damaged database is why one restores: kept as it is, log and all.
    rmSync(kept, { force: true });
    for (const end of ["", "-wal"]) if (existsSync(file + end)) copyFileSync(file + end, kept + end);
  } finally {
    handle?.close();
  }
  return kept;
}
