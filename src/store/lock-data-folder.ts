// Is another Afterview already using this data folder?
//
// The lock is an exclusive transaction on a small database of its own: SQLite holds it by a lock of the operating system,
// which the kernel lets go the moment the process ends, however it ends. A process that is only stopped or asleep keeps it.
// There is no process number to go stale and nothing to steal.
import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Fault } from "../app/fault.ts";
import { storageFault } from "./storage-fault.ts";

export interface DataFolderLock {
  readonly folder: string;
  /** Tells a second start where to find this one. */
  announce(url: string): void;
  /** Lets go; may be called more than once. */
  release(): void;
}

/** What stands in `running.json`. It is a hint for opening the page, never a lock. */
export interface RunningNote {
  pid: number;
  url: string;
  startedAt: string;
}

/** Keeps every held lock from being garbage-collected: a handle nobody refers to is closed, and its lock is gone. */
const heldLocks = new Set<DatabaseSync>();

/** Throws a `data-in-use` fault, with the first one's `url` in its details where it is known. */
export function lockDataFolder(folder: string): DataFolderLock {
  const note = path.join(folder, "running.json");
  let handle: DatabaseSync | undefined;
  try {
    const file = path.join(folder, "lock.db");
    handle = new DatabaseSync(file, { timeout: 0 });
    chmodSync(file, 0o600);
    // In memory: a kill must not leave a journal that the next start would have to roll back.
    handle.exec("pragma journal_mode = memory; begin exclusive");
  } catch (cause) {
    handle?.close();
    const code = cause instanceof Error && "errcode" in cause ? Number(cause.errcode) & 0xff : undefined;
    if (code !== 5) throw storageFault(cause);
    throw inUse(folder, readNote(note), cause);
  }
  // Left by a process that was killed: whoever holds the lock is the only one running.
  rmSync(note, { force: true });
  const held = handle;
  heldLocks.add(held);
  return {
    folder,
    announce(url) {
      if (!held.isOpen) return;
      const content: RunningNote = { pid: process.pid, url, startedAt: new Date().toISOString() };
      writeWhole(note, `${JSON.stringify(content)}\n`);
    },
    release() {
      if (!held.isOpen) return;
      rmSync(note, { force: true });
      held.close();
      heldLocks.delete(held);
    },
  };
}

function readNote(file: string): RunningNote | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (value === null || typeof value !== "object") return undefined;
    const { pid, url, startedAt } = value as Record<string, unknown>;
    // The page that is opened must be on this machine, whatever someone wrote into the file.
    if (typeof url !== "string" || !/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/.test(url))
      return undefined;
    return { pid: Number(pid), url, startedAt: String(startedAt) };
  } catch {
    return undefined;
  }
}

function inUse(folder: string, note: RunningNote | undefined, cause: unknown): Fault {
  const where = note ? ` Its page is ${note.url}` : "";
  return new Fault(
    "data-in-use",
    `Afterview is already running with the data folder ${folder}.${where}`,
    { value: folder, ...(note ? { url: note.url, pid: note.pid } : {}) },
    cause,
  );
}

/** Written beside and renamed: a reader sees the old content or the new one, never half of it. */
export function writeWhole(file: string, content: string): void {
  const part = `${file}.part`;
  const handle = openSync(part, "w", 0o600);
  try {
    writeSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
}
