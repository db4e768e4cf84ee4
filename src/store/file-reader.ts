// Which files belong to an application, and what is in them?
import { createHash } from "node:crypto";
import { Fault } from "../app/fault.ts";
import type { FileEntry, FileReader } from "../app/ports.ts";
import type { Engine } from "./engine.ts";
import type { FileRow } from "./tables.ts";

export function openFileReader(engine: Engine): FileReader {
  return {
    async list(account, caseId) {
      const rows = await engine.db
        .selectFrom("files")
        .select(["name", "type", "size", "sha256", "added_at"])
        .where("account_id", "=", account)
        .where("case_id", "=", caseId)
        .orderBy("name")
        .execute();
      return rows.map(toFileEntry);
    },
    async read(account, caseId, name) {
      const row = await engine.db
        .selectFrom("files")
        .selectAll()
        .where("account_id", "=", account)
        .where("case_id", "=", caseId)
        .where("name", "=", name)
        .executeTakeFirst();
      if (!row) return undefined;
      const bytes = new Uint8Array(row.bytes);
      // An attachment that changed on the disk must not go out unnoticed.
      if (sha256(bytes) !== row.sha256) {
        throw new Fault(
          "storage-failed",
          `The file ${JSON.stringify(name)} is damaged in the database. Add it again.`,
          {
            value: name,
            place: caseId,
          },
        );
      }
      return { entry: toFileEntry(row), bytes };
    },
  };
}

export function toFileEntry(row: Pick<FileRow, "name" | "type" | "size" | "sha256" | "added_at">): FileEntry {
  return { name: row.name, type: row.type, size: row.size, sha256: row.sha256, addedAt: row.added_at };
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
