// Through which mailbox do letters leave?
import type { AccountId, MailAccount, MailAccountReader } from "../app/ports.ts";
import type { Engine } from "./engine.ts";
import type { SecretBox } from "./secret-box.ts";

/** The associated data of the sealed mail password. */
export const PASSWORD_FIELD = "mail-account.password";

export function openMailAccountReader(engine: Engine, secrets: SecretBox): MailAccountReader {
  const row = (account: AccountId) =>
    engine.db.selectFrom("mail_accounts").selectAll().where("account_id", "=", account).executeTakeFirst();
  return {
    async read(account): Promise<MailAccount | undefined> {
      const found = await row(account);
      if (!found) return undefined;
      return {
        address: found.address,
        name: found.name,
        host: found.host,
        port: found.port,
        security: found.security,
        user: found.user_name,
        ...(found.provider === null ? {} : { provider: found.provider }),
        ...(found.verified_at === null ? {} : { verifiedAt: found.verified_at }),
      };
    },
    async hasPassword(account) {
      return ((await row(account))?.password ?? null) !== null;
    },
    keyKeptIn: () => secrets.keyKeptIn,
    async readPassword(account) {
      const sealed = (await row(account))?.password ?? undefined;
      return sealed === undefined ? undefined : secrets.open(account, PASSWORD_FIELD, sealed);
    },
  };
}
