// Who may send a letter now? Leases with a growing fence, and what becomes of the letters of a process that died.
import { sql } from "kysely";
import { Fault } from "../app/fault.ts";
import { LEASED_STATES, maySenderStep, RECOVERY_STEPS } from "../app/letter-states.ts";
import type { AccountId, Letter, OutboxWriter } from "../app/ports.ts";
import type { Database, Engine } from "./engine.ts";
import { LETTER_COLUMNS, toLetter } from "./outbox-reader.ts";
import { addSeconds, toStoredInstant } from "./stored-instant.ts";

type Claims = Pick<OutboxWriter, "claim" | "renew" | "advance" | "recover" | "nextDueAt">;

/** What is said of a letter whose process died after `armed`. */
export const UNCERTAIN_NOTE =
  "Afterview stopped while your mail server was answering. The letter may have been sent: look into your Sent folder.";

export function openOutboxClaims(engine: Engine): Claims {
  const readTime = async (db = engine.db) =>
    (await db.selectNoFrom(engine.time.as("now")).executeTakeFirstOrThrow()).now;

  return {
    async claim(now, holder, leaseSeconds) {
      const due = toStoredInstant(now, "now");
      return engine.transact(async (db) => {
        const time = await readTime(db);
        // Over all accounts: the worker serves everyone. Each letter is then touched by its full key only.
        const row = await db
          .selectFrom("letters")
          .select([...LETTER_COLUMNS, "raw"])
          .where((is) =>
            is.or([
              is.and([
                is("state", "=", "scheduled"),
                is("send_at", "<=", due),
                is.or([is("next_try_at", "is", null), is("next_try_at", "<=", due)]),
              ]),
              is.and([is("state", "in", ["claimed", "sending"]), is("lease_until", "<=", time)]),
            ]),
          )
          .orderBy(sql`coalesce(next_try_at, send_at)`)
          .orderBy("approved_at")
          .orderBy("id")
          .limit(1)
          .executeTakeFirst();
        if (!row) return undefined;
        const fence = row.fence + 1;
        const taken = await db
          .updateTable("letters")
          .set({ state: "claimed", fence, holder, lease_until: addSeconds(time, leaseSeconds), next_try_at: null })
          .where("account_id", "=", row.account_id)
          .where("id", "=", row.id)
          .where("fence", "=", row.fence)
          .where("state", "=", row.state)
          .returning(LETTER_COLUMNS)
          .executeTakeFirst();
        if (!taken) return undefined;
        return { account: row.account_id, claim: { letter: toLetter(taken), raw: new Uint8Array(row.raw), fence } };
      });
    },

    async renew(account, id, fence, _now, leaseSeconds) {
      return engine.transact(async (db) => {
        const renewed = await db
          .updateTable("letters")
          .set({ lease_until: addSeconds(await readTime(db), leaseSeconds) })
          .where("account_id", "=", account)
          .where("id", "=", id)
          .where("fence", "=", fence)
          .where("state", "in", LEASED_STATES)
          .returning("id")
          .executeTakeFirst();
        return renewed !== undefined;
      });
    },

    async advance(account, id, fence, to, change) {
      const at = toStoredInstant(change.at, "at");
      return engine.transact(async (db) => {
        const row = await db
          .selectFrom("letters")
          .select(LETTER_COLUMNS)
          .where("account_id", "=", account)
          .where("id", "=", id)
          .executeTakeFirst();
        if (!row) throw new Fault("not-found", `There is no letter ${JSON.stringify(id)}.`, { value: id });
        if (row.fence !== fence) throw lostClaim(id, `another sender has it (fence ${row.fence}, not ${fence})`);
        if (!maySenderStep(row.state, to) || to === "claimed") {
          throw lostClaim(id, `a letter that is ${row.state} cannot become ${to}`);
        }
        // Arming is the point of no return: a sender that slept through its lease must not pass it.
        if (to === "armed" && (row.lease_until === null || row.lease_until <= (await readTime(db)))) {
          throw lostClaim(id, "its lease has run out");
        }
        if (change.caseVersion !== undefined) await requireVersion(db, account, row.case_id, change.caseVersion);
        const isLeased = LEASED_STATES.includes(to);
        const moved = await db
          .updateTable("letters")
          .set({
            state: to,
            note: change.note ?? null,
            reply: change.reply ?? row.reply,
            next_try_at:
              to === "scheduled" && change.nextTryAt !== undefined
                ? toStoredInstant(change.nextTryAt, "nextTryAt")
                : null,
            sent_at: to === "sent" ? toStoredInstant(change.sentAt ?? at, "sentAt") : null,
            message_id: await freeMessageId(db, account, row.message_id, change.messageId),
            tries: to === "sending" ? row.tries + 1 : row.tries,
            ...(isLeased ? {} : { holder: null, lease_until: null }),
          })
          .where("account_id", "=", account)
          .where("id", "=", id)
          .where("fence", "=", fence)
          .where("state", "=", row.state)
          .returning(LETTER_COLUMNS)
          .executeTakeFirst();
        if (!moved) throw lostClaim(id, "another sender moved it on");
        return toLetter(moved);
      });
    },

    async recover(_now) {
      return engine.transact(async (db) => {
        const time = await readTime(db);
        const left = await db
          .selectFrom("letters")
          .select(LETTER_COLUMNS)
          .where("state", "in", LEASED_STATES)
          .where("lease_until", "<=", time)
          .execute();
        const changed: Letter[] = [];
        for (const row of left) {
          const to = RECOVERY_STEPS[row.state];
          if (to === undefined) continue;
          const moved = await db
            .updateTable("letters")
            .set({
              state: to,
              holder: null,
              lease_until: null,
              ...(to === "uncertain" ? { note: UNCERTAIN_NOTE } : {}),
            })
            .where("account_id", "=", row.account_id)
            .where("id", "=", row.id)
            .where("fence", "=", row.fence)
            .where("state", "=", row.state)
            .returning(LETTER_COLUMNS)
            .executeTakeFirst();
          if (moved) changed.push(toLetter(moved));
        }
        return changed;
      });
    },

    async nextDueAt() {
      const row = await engine.db
        .selectFrom("letters")
        .select(sql<string | null>`min(coalesce(next_try_at, send_at))`.as("due"))
        .where("state", "=", "scheduled")
        .executeTakeFirst();
      return row?.due ?? undefined;
    },
  };
}

/** Ends every lease: for a process that holds the lock on the data folder, every other holder is dead. */
export async function endLeases(engine: Engine): Promise<void> {
  await engine.db
    .updateTable("letters")
    .set({ lease_until: "1970-01-01T00:00:00Z" })
    .where("state", "in", LEASED_STATES)
    .execute();
}

/** In the same transaction as the step: what was saved before the step is seen, what is saved after comes too late. */
async function requireVersion(db: Database, account: AccountId, caseId: string, expected: number): Promise<void> {
  const row = await db
    .selectFrom("cases")
    .select("version")
    .where("account_id", "=", account)
    .where("id", "=", caseId)
    .executeTakeFirst();
  if (row?.version === expected) return;
  throw new Fault("version-conflict", "The application was changed in the meantime.", {
    value: String(expected),
    accepted: String(row?.version ?? 0),
    place: caseId,
  });
}

/** The server's Message-ID, unless another letter has it: a server that repeats itself must not undo what was sent. */
async function freeMessageId(db: Database, account: AccountId, own: string, given?: string): Promise<string> {
  if (given === undefined || given === own) return own;
  const taken = await db
    .selectFrom("letters")
    .select("id")
    .where("account_id", "=", account)
    .where("message_id", "=", given)
    .executeTakeFirst();
  return taken ? own : given;
}

function lostClaim(id: string, why: string): Fault {
  return new Fault("lost-claim", `The letter is no longer this sender's: ${why}.`, { value: id });
}
