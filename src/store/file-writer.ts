// How does a file come to an application?
import { Fault } from "../app/fault.ts";
import type { FileWriter } from "../app/ports.ts";
import type { Engine } from "./engine.ts";
import { openFileReader, sha256, toFileEntry } from "./file-reader.ts";
import { toStoredInstant } from "./stored-instant.ts";

export function openFileWriter(engine: Engine): FileWriter {
  return {
    ...openFileReader(engine),

    async put(account, caseId, name, type, bytes, at) {
      const values = {
        type,
        size: bytes.byteLength,
        sha256: sha256(bytes),
        bytes,
        added_at: toStoredInstant(at, "at"),
      };
      return engine.transact(async (db) => {
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
          .insertInto("files")
          .values({ account_id: account, case_id: caseId, name, ...values })
          .onConflict((conflict) => conflict.columns(["account_id", "case_id", "name"]).doUpdateSet(values))
          .returning(["name", "type", "size", "sha256", "added_at"])
          .executeTakeFirstOrThrow();
        return toFileEntry(row);
      });
    },

    async remove(account, caseId, name) {
      await engine.db
        .deleteFrom("files")
        .where("account_id", "=", account)
        .where("case_id", "=", caseId)
        .where("name", "=", name)
        .execute();
    },
  };
}
