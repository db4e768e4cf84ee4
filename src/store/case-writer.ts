// How is an application saved so that nobody's change is overwritten unseen?
import { Fault } from "../app/fault.ts";
import type { CaseWriter } from "../app/ports.ts";
import type { CaseFile } from "../core/case/case-file.ts";
import { describeProblem } from "../core/case/problem.ts";
import { checkCase } from "../core/case/read-case.ts";
import { openCaseReader, toStoredCase } from "./case-reader.ts";
import type { Engine } from "./engine.ts";
import { isTakenKey } from "./storage-fault.ts";
import { toStoredInstant } from "./stored-instant.ts";

export function openCaseWriter(engine: Engine): CaseWriter {
  const reader = openCaseReader(engine);
  return {
    ...reader,

    async create(account, id, caseFile, at, isSample) {
      const instant = toStoredInstant(at, "at");
      const document = writeDocument(caseFile);
      try {
        const row = await engine.db
          .insertInto("cases")
          .values({
            account_id: account,
            id,
            version: 1,
            document,
            created_at: instant,
            updated_at: instant,
            is_sample: isSample ? 1 : 0,
            archived_at: null,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return toStoredCase(row);
      } catch (error) {
        if (!isTakenKey(error)) throw error;
        throw new Fault("version-conflict", `There is already an application ${JSON.stringify(id)}.`, { value: id });
      }
    },

    async save(account, id, expectedVersion, caseFile, at) {
      const document = writeDocument(caseFile);
      const row = await engine.db
        .updateTable("cases")
        .set({ document, version: expectedVersion + 1, updated_at: toStoredInstant(at, "at") })
        .where("account_id", "=", account)
        .where("id", "=", id)
        .where("version", "=", expectedVersion)
        .returningAll()
        .executeTakeFirst();
      if (row) return toStoredCase(row);
      const present = await engine.db
        .selectFrom("cases")
        .select("version")
        .where("account_id", "=", account)
        .where("id", "=", id)
        .executeTakeFirst();
      if (!present) throw new Fault("not-found", `There is no application ${JSON.stringify(id)}.`, { value: id });
      throw new Fault(
        "version-conflict",
        "This application was changed somewhere else in the meantime. Read it again and repeat your change.",
        { value: String(expectedVersion), accepted: String(present.version), place: id },
      );
    },

    async remove(account, id) {
      await engine.transact(async (db) => {
        // Whoever removes an application wants no more letters from it. One that is already on its way stays as it is.
        await db
          .updateTable("letters")
          .set({ state: "cancelled", note: "The application was removed.", next_try_at: null })
          .where("account_id", "=", account)
          .where("case_id", "=", id)
          .where("state", "in", ["scheduled", "held", "missed"])
          .execute();
        await db.deleteFrom("cases").where("account_id", "=", account).where("id", "=", id).execute();
      });
    },
  };
}

/** What cannot be read back is never written. */
function writeDocument(caseFile: CaseFile): string {
  const result = checkCase(caseFile);
  if (result.ok) return JSON.stringify(result.value);
  throw new Fault("bad-input", describeProblem(result.problems[0]!), { problems: result.problems });
}
