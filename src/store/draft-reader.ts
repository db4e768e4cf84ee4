// What is the person writing, and for which touchpoint?
import { Fault } from "../app/fault.ts";
import type { DraftReader, StoredDraft } from "../app/ports.ts";
import type { Engine } from "./engine.ts";
import type { DraftRow } from "./tables.ts";

/** What stands in the document column: everything but the columns beside it. */
export type DraftDocument = Omit<StoredDraft, "caseId" | "touchpointId" | "version" | "updatedAt">;

export function openDraftReader(engine: Engine): DraftReader {
  return {
    async read(account, caseId, touchpointId) {
      const row = await engine.db
        .selectFrom("drafts")
        .selectAll()
        .where("account_id", "=", account)
        .where("case_id", "=", caseId)
        .where("touchpoint_id", "=", touchpointId)
        .executeTakeFirst();
      return row && toStoredDraft(row);
    },
    async list(account, caseId) {
      const all = engine.db.selectFrom("drafts").selectAll().where("account_id", "=", account);
      const asked = caseId === undefined ? all : all.where("case_id", "=", caseId);
      const rows = await asked.orderBy("case_id").orderBy("touchpoint_id").execute();
      return rows.map(toStoredDraft);
    },
  };
}

export function toStoredDraft(row: DraftRow): StoredDraft {
  let document: DraftDocument;
  try {
    document = JSON.parse(row.document) as DraftDocument;
  } catch (cause) {
    throw new Fault(
      "storage-failed",
      `The draft for ${JSON.stringify(row.touchpoint_id)} cannot be read from the database.`,
      { value: row.touchpoint_id, place: row.case_id },
      cause,
    );
  }
  return {
    ...document,
    caseId: row.case_id,
    touchpointId: row.touchpoint_id,
    version: row.version,
    updatedAt: row.updated_at,
  };
}
