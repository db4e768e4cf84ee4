// What must a database engine offer so that the same readers and writers run over it?
import type { Kysely, RawBuilder } from "kysely";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

export interface Engine {
  readonly name: "sqlite" | "postgres";
  readonly db: Database;
  /**
   * SQL for the database's present instant as text, `2026-11-30T17:20:00Z`. Leases are measured with it, so that
   * two machines whose clocks differ still agree on whose lease has run out.
   */
  readonly time: RawBuilder<string>;
  /**
   * Runs `work` in one write transaction. `work` may await only queries of the handle it is given: nothing that
   * leaves the process, and never `engine.db`, which waits for the transaction to end.
   */
  transact<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
