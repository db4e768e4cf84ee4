// How is a draft saved so that two open windows never overwrite each other unseen?
import { Fault } from "../app/fault.ts";
import type { DraftWriter } from "../app/ports.ts";
import { openDraftReader, toStoredDraft, type DraftDocument } from "./draft-reader.ts";
import type { Engine } from "./engine.ts";
import { toStoredInstant } from "./stored-instant.ts";

export function openDraftWriter(engine: Engine): DraftWriter {
  return {
    ...openDraftReader(engine),

    async save(account, draft, expectedVersion) {
      const { caseId, touchpointId, updatedAt, ...rest } = draft;
      // A whole stored draft may be handed in; its version is a column, not part of the document.
      const { version: _, ...document } = rest as DraftDocument & { version?: number };
      const text = JSON.stringify(document);
      const at = toStoredInstant(updatedAt, "updatedAt");
      return engine.transact(async (db) => {
        const present = await db
          .selectFrom("drafts")
          .select("version")
          .where("account_id", "=", account)
          .where("case_id", "=", caseId)
          .where("touchpoint_id", "=", touchpointId)
          .executeTakeFirst();
        if ((present?.version ?? 0) !== expectedVersion) {
          throw new Fault(
            present ? "version-conflict" : "not-found",
            present
              ? "This draft was changed in another window in the meantime. Read it again before you go on."
              : "This draft was removed in the meantime.",
            { value: String(expectedVersion), accepted: String(present?.version ?? 0), place: touchpointId },
          );
        }
        const owner = await db
          .selectFrom("cases")
          .select("id")
          .where("account_id", "=", account)
          .where("id", "=", caseId)
          .executeTakeFirst();
        if (!owner) {
          throw new Fault("not-found", `There is no application ${JSON.stringify(caseId)}.`, { value: caseId });
        }
        const row = await db
          .insertInto("drafts")
          .values({
            account_id: account,
            case_id: caseId,
            touchpoint_id: touchpointId,
            version: expectedVersion + 1,
            document: text,
            updated_at: at,
          })
          .onConflict((conflict) =>
            conflict
              .columns(["account_id", "case_id", "touchpoint_id"])
              .doUpdateSet({ version: expectedVersion + 1, document: text, updated_at: at }),
          )
          .returningAll()
          .executeTakeFirstOrThrow();
        return toStoredDraft(row);
      });
    },

    async remove(account, caseId, touchpointId) {
      await engine.db
        .deleteFrom("drafts")
        .where("account_id", "=", account)
        .where("case_id", "=", caseId)
        .where("touchpoint_id", "=", touchpointId)
        .execute();
    },
  };
}
