// Is this database the one that was last used in this data folder, or a copy, or an older state brought back?
//
// A copy of a snapshot that goes on sending would send letters that the original has sent already. So the folder and the
// database each keep the same note: an id, how often the folder was opened, and the number the file system gave to the
// note's file, which a copied file does not share. Where they differ, every letter that could still leave is held.
import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { LEASED_STATES } from "../app/letter-states.ts";
import type { Engine } from "./engine.ts";
import { writeWhole } from "./lock-data-folder.ts";
import { UNCERTAIN_NOTE } from "./outbox-claims.ts";

const noteSchema = z.object({ id: z.string().min(1), openings: z.int().min(0) });
const factSchema = noteSchema.extend({ file: z.string().optional() });

/** Name of the row in `database_facts`; a backup is written without it. */
export const IDENTITY_FACT = "identity";

/** Padded to one length, so that a shorter note leaves no rest of a longer one behind. */
const NOTE_LENGTH = 200;

export const HELD_NOTE =
  "This data was copied or restored from a backup. The letter may already have been sent from the original, so it waits until you say what to do.";

export interface IdentityCheck {
  /** False for a copied or restored database. True for the usual one and for a new one. */
  isOwn: boolean;
  /** How many letters were held because of it. */
  held: number;
}

/** To be called once at each opening, by the holder of the folder's lock. Counts the opening. */
export async function checkIdentity(engine: Engine, folder: string): Promise<IdentityCheck> {
  const file = path.join(folder, "instance.json");
  const note = readNote(file);
  const row = await engine.db
    .selectFrom("database_facts")
    .select("value")
    .where("name", "=", IDENTITY_FACT)
    .executeTakeFirst();
  const fact = row && parse(factSchema, row.value);

  const isOwn =
    note !== undefined &&
    fact !== undefined &&
    note.id === fact.id &&
    // The database counts first, so a crash between the two leaves it one ahead; an older state is never ahead.
    (fact.openings === note.openings || fact.openings === note.openings + 1) &&
    fact.file === fileNumber(file);
  const isNew = note === undefined && fact === undefined && (await isEmpty(engine));
  const held = isOwn || isNew ? 0 : await holdLetters(engine);

  const next = isOwn ? { id: fact.id, openings: fact.openings + 1 } : { id: randomUUID(), openings: 1 };
  if (!isOwn) writeWhole(file, `${JSON.stringify({ ...next, openings: 0 })}\n`);
  const value = JSON.stringify({ ...next, file: fileNumber(file) });
  await engine.db
    .insertInto("database_facts")
    .values({ name: IDENTITY_FACT, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
  overwrite(file, `${JSON.stringify(next)}\n`);
  return { isOwn: isOwn || isNew, held };
}

async function holdLetters(engine: Engine): Promise<number> {
  return engine.transact(async (db) => {
    await db
      .updateTable("letters")
      .set({ state: "uncertain", note: UNCERTAIN_NOTE, holder: null, lease_until: null })
      .where("state", "=", "armed")
      .execute();
    const rows = await db
      .updateTable("letters")
      .set({ state: "held", note: HELD_NOTE, next_try_at: null, holder: null, lease_until: null })
      .where("state", "in", ["scheduled", ...LEASED_STATES])
      .returning("id")
      .execute();
    return rows.length;
  });
}

async function isEmpty(engine: Engine): Promise<boolean> {
  return (await engine.db.selectFrom("letters").select("id").limit(1).executeTakeFirst()) === undefined;
}

function readNote(file: string): z.infer<typeof noteSchema> | undefined {
  return existsSync(file) ? parse(noteSchema, readFileSync(file, "utf8")) : undefined;
}

/** Undefined for what is damaged: then it is not known to be the same. */
function parse<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The inode (on Windows the file index): it stays while the file is overwritten in place, and a copy gets another. */
function fileNumber(file: string): string | undefined {
  return existsSync(file) ? String(statSync(file, { bigint: true }).ino) : undefined;
}

/** In place, so that the file keeps its number. One short write: there is no half-written state to read back. */
function overwrite(file: string, content: string): void {
  const handle = openSync(file, "r+");
  try {
    writeSync(handle, content.padEnd(NOTE_LENGTH), 0);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
