// How does an error of the database reach a person? As one sentence without any stored value in it.
import { Fault } from "../app/fault.ts";

// SQLite's primary result codes (https://www.sqlite.org/rescode.html); extended ones carry them in the low byte.
const WORDS: Record<number, string> = {
  5: "Another program is holding the database. Close it and try again.",
  8: "The database may not be written to. Check the rights of the data folder.",
  10: "The disk did not take the data. Check the disk, then try again.",
  11: "The database file is damaged. Run `afterview doctor`, or restore a backup.",
  13: "The disk is full. Nothing was saved; free some space and try again.",
  14: "The database file could not be opened. Check that the data folder exists and may be read.",
  26: "The database file is not a database. Restore a backup.",
};

/** A `storage-failed` fault for a thrown database error; faults pass through unchanged. */
export function storageFault(cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  const code = cause instanceof Error && "errcode" in cause ? Number(cause.errcode) & 0xff : undefined;
  const words = (code === undefined ? undefined : WORDS[code]) ?? "The data could not be read or written.";
  return new Fault("storage-failed", words, code === undefined ? {} : { sqlite: code }, cause);
}

/** Whether a thrown error says that a unique or primary key was already taken. */
export function isTakenKey(error: unknown): boolean {
  const cause = error instanceof Fault ? error.cause : error;
  if (!(cause instanceof Error)) return false;
  // SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE; PostgreSQL's unique_violation.
  if ("errcode" in cause) return cause.errcode === 1555 || cause.errcode === 2067;
  return "code" in cause && cause.code === "23505";
}
