// What does the store know about an application?
import { Fault } from "../app/fault.ts";
import type { AccountId, CaseReader, DamagedCase, StoredCase } from "../app/ports.ts";
import { describeProblem } from "../core/case/problem.ts";
import { checkCase } from "../core/case/read-case.ts";
import type { Engine } from "./engine.ts";
import type { CaseRow } from "./tables.ts";

export function openCaseReader(engine: Engine): CaseReader {
  const rows = (account: AccountId) =>
    engine.db
      .selectFrom("cases")
      .selectAll()
      .where("account_id", "=", account)
      .orderBy("updated_at", "desc")
      .orderBy("id")
      .execute();
  return {
    async read(account, id) {
      const row = await engine.db
        .selectFrom("cases")
        .selectAll()
        .where("account_id", "=", account)
        .where("id", "=", id)
        .executeTakeFirst();
      return row && toStoredCase(row);
    },
    async list(account) {
      const found: StoredCase[] = [];
      for (const row of await rows(account)) {
        const read = tryRead(row);
        if ("stored" in read) found.push(read.stored);
      }
      return found;
    },
    async listDamaged(account) {
      const damaged: DamagedCase[] = [];
      for (const row of await rows(account)) {
        const read = tryRead(row);
        if ("fault" in read) damaged.push({ id: row.id, updatedAt: row.updated_at, says: read.fault.message });
      }
      return damaged;
    },
  };
}

/** Throws a `storage-failed` fault that names the application when its document is damaged. */
export function toStoredCase(row: CaseRow): StoredCase {
  const read = tryRead(row);
  if ("fault" in read) throw read.fault;
  return read.stored;
}

function tryRead(row: CaseRow): { stored: StoredCase } | { fault: Fault } {
  let document: unknown;
  try {
    document = JSON.parse(row.document);
  } catch (cause) {
    return { fault: damaged(row.id, "it is not JSON", undefined, cause) };
  }
  const result = checkCase(document);
  if (!result.ok) return { fault: damaged(row.id, describeProblem(result.problems[0]!), result.problems) };
  return {
    stored: {
      id: row.id,
      version: row.version,
      caseFile: result.value,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      isSample: row.is_sample === 1,
      ...(row.archived_at === null ? {} : { archivedAt: row.archived_at }),
    },
  };
}

function damaged(id: string, why: string, problems?: unknown, cause?: unknown): Fault {
  return new Fault(
    "storage-failed",
    `The application ${JSON.stringify(id)} cannot be read from the database: ${why} The others are not affected; a backup may still hold it.`,
    { value: id, place: "cases", ...(problems === undefined ? {} : { problems }) },
    cause,
  );
}
