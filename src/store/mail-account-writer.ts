// How is the mailbox saved without its password ever reaching another server?
import type { MailAccountWriter } from "../app/ports.ts";
import type { Engine } from "./engine.ts";
import { openMailAccountReader, PASSWORD_FIELD } from "./mail-account-reader.ts";
import type { SecretBox } from "./secret-box.ts";
import { toStoredInstant } from "./stored-instant.ts";

export function openMailAccountWriter(engine: Engine, secrets: SecretBox): MailAccountWriter {
  return {
    ...openMailAccountReader(engine, secrets),

    async save(account, mailAccount, password) {
      const values = {
        address: mailAccount.address,
        name: mailAccount.name,
        host: mailAccount.host,
        port: mailAccount.port,
        security: mailAccount.security,
        user_name: mailAccount.user,
        provider: mailAccount.provider ?? null,
        verified_at:
          mailAccount.verifiedAt === undefined ? null : toStoredInstant(mailAccount.verifiedAt, "verifiedAt"),
      };
      const sealed = password === undefined ? undefined : secrets.seal(account, PASSWORD_FIELD, password);
      await engine.transact(async (db) => {
        const present = await db
          .selectFrom("mail_accounts")
          .select(["host", "user_name", "password"])
          .where("account_id", "=", account)
          .executeTakeFirst();
        // A password typed for one server must not be shown to another one.
        const isSameLogin =
          present !== undefined &&
          present.host.toLowerCase() === values.host.toLowerCase() &&
          present.user_name === values.user_name;
        const row = { ...values, password: sealed ?? (isSameLogin ? present.password : null) };
        await db
          .insertInto("mail_accounts")
          .values({ account_id: account, ...row })
          .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row))
          .execute();
      });
    },

    async remove(account) {
      await engine.db.deleteFrom("mail_accounts").where("account_id", "=", account).execute();
    },
  };
}
