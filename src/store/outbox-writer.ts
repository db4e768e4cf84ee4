// How does a letter move through the outbox so that it is accepted at most once, and never after a stop?
import { createHash } from "node:crypto";
import { Fault } from "../app/fault.ts";
import { mayPersonStep, OPEN_STATES } from "../app/letter-states.ts";
import type { AccountId, LetterState, Letter, OutboxWriter } from "../app/ports.ts";
import type { Instant } from "../core/planner/touchpoint.ts";
import type { Engine } from "./engine.ts";
import { openOutboxClaims } from "./outbox-claims.ts";
import { LETTER_COLUMNS, openOutboxReader, toLetter } from "./outbox-reader.ts";
import { toStoredInstant } from "./stored-instant.ts";

export function openOutboxWriter(engine: Engine): OutboxWriter {
  const stepByPerson = async (
    account: AccountId,
    id: string,
    to: LetterState,
    set: { note?: string; sent_at?: Instant; next_try_at?: null },
    refusal: (letter: Letter) => Fault,
  ): Promise<Letter> =>
    engine.transact(async (db) => {
      const row = await db
        .selectFrom("letters")
        .select(LETTER_COLUMNS)
        .where("account_id", "=", account)
        .where("id", "=", id)
        .executeTakeFirst();
      if (!row) throw noSuchLetter(id);
      if (!mayPersonStep(row.state, to)) throw refusal(toLetter(row));
      const moved = await db
        .updateTable("letters")
        .set({ ...set, state: to })
        .where("account_id", "=", account)
        .where("id", "=", id)
        // On an engine with several writers the claim may have come between the two statements.
        .where("state", "=", row.state)
        .returning(LETTER_COLUMNS)
        .executeTakeFirst();
      if (!moved) throw refusal(toLetter(row));
      return toLetter(moved);
    });

  return {
    ...openOutboxReader(engine),
    ...openOutboxClaims(engine),

    async add(account, letter) {
      const hash = createHash("sha256").update(letter.raw).digest("hex");
      if (hash !== letter.hash) {
        throw new Fault("changed-since-approval", "The letter is not the one that was approved. Approve it again.", {
          place: letter.touchpointId,
        });
      }
      const sendAt = toStoredInstant(letter.sendAt, "sendAt");
      const sendUntil = toStoredInstant(letter.sendUntil, "sendUntil");
      const approvedAt = toStoredInstant(letter.approvedAt, "approvedAt");
      return engine.transact(async (db) => {
        const earlier = await db
          .selectFrom("letters")
          .select(["id", "chain", "state"])
          .where("account_id", "=", account)
          .where("case_id", "=", letter.caseId)
          .where("touchpoint_id", "=", letter.touchpointId)
          .orderBy("chain", "desc")
          .execute();
        const open = earlier.find((row) => OPEN_STATES.includes(row.state));
        if (open) {
          throw new Fault("already-approved", `There is already a letter for this: it is ${STATE_WORDS[open.state]}.`, {
            value: letter.touchpointId,
            letter: open.id,
            state: open.state,
          });
        }
        const row = await db
          .insertInto("letters")
          .values({
            account_id: account,
            id: letter.id,
            case_id: letter.caseId,
            touchpoint_id: letter.touchpointId,
            chain: (earlier[0]?.chain ?? 0) + 1,
            purpose: letter.purpose,
            contacts: JSON.stringify(letter.to),
            recipient: letter.recipient,
            subject: letter.subject,
            body: letter.body,
            message_id: letter.messageId,
            hash,
            raw: letter.raw,
            send_at: sendAt,
            send_until: sendUntil,
            state: "scheduled",
            approved_at: approvedAt,
          })
          .returning(LETTER_COLUMNS)
          .executeTakeFirstOrThrow();
        return toLetter(row);
      });
    },

    cancel: (account, id, note, _at) =>
      stepByPerson(account, id, "cancelled", { note, next_try_at: null }, (letter) => {
        return new Fault(
          "too-late-to-cancel",
          `It is too late to cancel this letter: it is ${STATE_WORDS[letter.state]}.`,
          { value: id, state: letter.state },
        );
      }),

    settle: (account, id, verdict, note, at) =>
      stepByPerson(
        account,
        id,
        verdict,
        { note, next_try_at: null, ...(verdict === "sent" ? { sent_at: toStoredInstant(at, "at") } : {}) },
        (letter) =>
          new Fault("bad-input", `This letter is ${STATE_WORDS[letter.state]}; there is nothing to settle.`, {
            value: letter.state,
            place: id,
            accepted: "a letter that is uncertain or held",
          }),
      ),

    release: (account, id, _at) =>
      stepByPerson(
        account,
        id,
        "scheduled",
        { next_try_at: null },
        (letter) =>
          new Fault("bad-input", `This letter is ${STATE_WORDS[letter.state]}; only a held one can be let go.`, {
            value: letter.state,
            place: id,
            accepted: "a letter that is held",
          }),
      ),

    async markRecorded(account, id) {
      await engine.db
        .updateTable("letters")
        .set({ is_recorded: 1 })
        .where("account_id", "=", account)
        .where("id", "=", id)
        .execute();
    },
  };
}

export function noSuchLetter(id: string): Fault {
  return new Fault("not-found", `There is no letter ${JSON.stringify(id)}.`, { value: id });
}

const STATE_WORDS: Record<LetterState, string> = {
  scheduled: "waiting for its time",
  claimed: "being sent",
  sending: "being sent",
  armed: "being sent",
  sent: "sent",
  failed: "refused by the mail server",
  uncertain: "possibly sent; the mail server gave no answer",
  held: "held back",
  missed: "past its time",
  cancelled: "cancelled",
};
