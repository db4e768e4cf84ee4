// What did the person set once for all applications?
import { Fault } from "../app/fault.ts";
import type { Settings, SettingsReader } from "../app/ports.ts";
import type { Engine } from "./engine.ts";

export function openSettingsReader(engine: Engine): SettingsReader {
  return {
    async read(account) {
      const row = await engine.db
        .selectFrom("settings")
        .selectAll()
        .where("account_id", "=", account)
        .executeTakeFirst();
      if (!row) return { version: 0, settings: {} };
      try {
        return { version: row.version, settings: JSON.parse(row.document) as Settings };
      } catch (cause) {
        throw new Fault("storage-failed", "The settings cannot be read from the database.", {}, cause);
      }
    },
  };
}
