// Is the stored data whole, and can it be read? What the doctor looks at.
import { existsSync, statSync, statfsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describeProblem } from "../core/case/problem.ts";
import { checkCase } from "../core/case/read-case.ts";
import { DATABASE_FILE } from "./open-store.ts";
import { NEWEST_VERSION } from "./sqlite/migrate.ts";
import { storageFault } from "./storage-fault.ts";

export interface StoreInspection {
  file: string;
  exists: boolean;
  /** In bytes; the write-ahead log is counted in. */
  size: number;
  /** Free bytes on the disk it lies on. */
  free: number;
  /** Only its owner may read it. */
  isPrivate: boolean;
  dataVersion: number;
  newestVersion: number;
  /** Empty when SQLite finds nothing wrong. */
  integrity: string[];
  /** Rows that point to something that is not there. */
  brokenReferences: number;
  counts: Record<"cases" | "drafts" | "files" | "letters" | "mailAccounts", number>;
  damagedCases: { id: string; says: string }[];
}

/** Reads only, and works while the app is running. Throws `storage-failed` when the file is no database at all. */
export function inspectStore(folder: string): StoreInspection {
  const file = path.join(folder, DATABASE_FILE);
  const inspection: StoreInspection = {
    file,
    exists: existsSync(file),
    size: 0,
    free: existsSync(folder) ? freeBytes(folder) : 0,
    isPrivate: true,
    dataVersion: 0,
    newestVersion: NEWEST_VERSION,
    integrity: [],
    brokenReferences: 0,
    counts: { cases: 0, drafts: 0, files: 0, letters: 0, mailAccounts: 0 },
    damagedCases: [],
  };
  if (!inspection.exists) return inspection;
  inspection.size = [file, `${file}-wal`].reduce((sum, name) => sum + (existsSync(name) ? statSync(name).size : 0), 0);
  inspection.isPrivate = process.platform === "win32" || (statSync(file).mode & 0o077) === 0;
  let handle: DatabaseSync | undefined;
  try {
    handle = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    look(handle, inspection);
  } catch (cause) {
    throw storageFault(cause);
  } finally {
    handle?.close();
  }
  return inspection;
}

function look(handle: DatabaseSync, inspection: StoreInspection): void {
  inspection.integrity = (handle.prepare("pragma integrity_check(20)").all() as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== "ok");
  inspection.brokenReferences = handle.prepare("pragma foreign_key_check").all().length;
  const tables = new Set(
    (handle.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[]).map(
      (row) => row.name,
    ),
  );
  const count = (sql: string) => (handle.prepare(sql).get() as { n: number }).n;
  if (tables.has("migrations")) inspection.dataVersion = count("select coalesce(max(number), 0) as n from migrations");
  for (const [key, table] of Object.entries(COUNTED)) {
    if (tables.has(table)) inspection.counts[key as keyof typeof COUNTED] = count(`select count(*) as n from ${table}`);
  }
  if (!tables.has("cases")) return;
  for (const row of handle.prepare("select id, document from cases").iterate()) {
    const says = whyUnreadable(String(row["document"]));
    if (says !== undefined) inspection.damagedCases.push({ id: String(row["id"]), says });
  }
}

const COUNTED = {
  cases: "cases",
  drafts: "drafts",
  files: "files",
  letters: "letters",
  mailAccounts: "mail_accounts",
} as const;

function whyUnreadable(document: string): string | undefined {
  try {
    const result = checkCase(JSON.parse(document));
    return result.ok ? undefined : describeProblem(result.problems[0]!);
  } catch {
    return "it is not JSON";
  }
}

function freeBytes(folder: string): number {
  const disk = statfsSync(folder);
  return disk.bavail * disk.bsize;
}
