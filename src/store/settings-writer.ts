// How are settings saved so that two open windows never overwrite each other unseen?
import { Fault } from "../app/fault.ts";
import type { SettingsWriter } from "../app/ports.ts";
import type { Engine } from "./engine.ts";
import { openSettingsReader } from "./settings-reader.ts";

export function openSettingsWriter(engine: Engine): SettingsWriter {
  return {
    ...openSettingsReader(engine),

    async save(account, expectedVersion, settings) {
      const document = JSON.stringify(settings);
      const version = expectedVersion + 1;
      await engine.transact(async (db) => {
        const present = await db
          .selectFrom("settings")
          .select("version")
          .where("account_id", "=", account)
          .executeTakeFirst();
        if ((present?.version ?? 0) !== expectedVersion) {
          throw new Fault(
            "version-conflict",
            "The settings were changed in another window in the meantime. Read them again and repeat your change.",
            { value: String(expectedVersion), accepted: String(present?.version ?? 0) },
          );
        }
        await db
          .insertInto("settings")
          .values({ account_id: account, version, document })
          .onConflict((conflict) => conflict.column("account_id").doUpdateSet({ version, document }))
          .execute();
      });
      return { version, settings: JSON.parse(document) as typeof settings };
    },
  };
}
