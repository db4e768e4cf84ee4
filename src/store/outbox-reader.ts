// Which letters were approved, and what became of them?
import type { LetterState, Letter, OutboxReader } from "../app/ports.ts";
import type { Purpose } from "../core/case/words.ts";
import type { Engine } from "./engine.ts";
import type { LetterRow } from "./tables.ts";

/** Every column but the bytes: lists need them never. */
export const LETTER_COLUMNS = [
  "account_id",
  "id",
  "case_id",
  "touchpoint_id",
  "chain",
  "purpose",
  "contacts",
  "recipient",
  "subject",
  "body",
  "message_id",
  "hash",
  "send_at",
  "send_until",
  "state",
  "note",
  "reply",
  "tries",
  "approved_at",
  "sent_at",
  "is_recorded",
  "next_try_at",
  "fence",
  "holder",
  "lease_until",
] as const;

type LetterColumns = {
  [K in Exclude<keyof LetterRow, "raw">]: LetterRow[K] extends { readonly __select__: infer S } ? S : LetterRow[K];
};

export function openOutboxReader(engine: Engine): OutboxReader {
  return {
    async read(account, id) {
      const row = await engine.db
        .selectFrom("letters")
        .select(LETTER_COLUMNS)
        .where("account_id", "=", account)
        .where("id", "=", id)
        .executeTakeFirst();
      return row && toLetter(row);
    },
    async readRaw(account, id) {
      const row = await engine.db
        .selectFrom("letters")
        .select("raw")
        .where("account_id", "=", account)
        .where("id", "=", id)
        .executeTakeFirst();
      return row && new Uint8Array(row.raw);
    },
    async list(account, caseId) {
      let query = engine.db.selectFrom("letters").select(LETTER_COLUMNS).where("account_id", "=", account);
      if (caseId !== undefined) query = query.where("case_id", "=", caseId);
      const rows = await query.orderBy("approved_at", "desc").orderBy("chain", "desc").orderBy("id").execute();
      return rows.map(toLetter);
    },
    async listUnrecorded(account) {
      const rows = await engine.db
        .selectFrom("letters")
        .select(LETTER_COLUMNS)
        .where("account_id", "=", account)
        .where("state", "=", "sent")
        .where("is_recorded", "=", 0)
        .orderBy("sent_at")
        .execute();
      return rows.map(toLetter);
    },
  };
}

export function toLetter(row: LetterColumns): Letter {
  return {
    id: row.id,
    caseId: row.case_id,
    touchpointId: row.touchpoint_id,
    purpose: row.purpose as Purpose,
    to: JSON.parse(row.contacts) as string[],
    recipient: row.recipient,
    subject: row.subject,
    body: row.body,
    messageId: row.message_id,
    hash: row.hash,
    sendAt: row.send_at,
    sendUntil: row.send_until,
    state: row.state as LetterState,
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.reply === null ? {} : { reply: row.reply }),
    tries: row.tries,
    approvedAt: row.approved_at,
    ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
    isRecorded: row.is_recorded === 1,
    ...(row.next_try_at === null ? {} : { nextTryAt: row.next_try_at }),
    chain: row.chain,
  };
}
