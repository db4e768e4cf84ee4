// How does kysely speak to `node:sqlite`, and what keeps two transactions apart on its one connection?
//
// kysely's transactions are promises. On a single handle two of them would interleave: the statements of one would run
// between BEGIN and COMMIT of the other, and be rolled back with it. kysely hands the connection to one holder at a time
// because its adapter for SQLite says that there is only one; the suite of store tests proves it ("never interleave").
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
} from "kysely";
import { storageFault } from "../storage-fault.ts";

export function nodeSqliteDialect(handle: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnectionDriver(handle),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class OneConnectionDriver implements Driver {
  readonly #connection: NodeSqliteConnection;
  readonly #handle: DatabaseSync;

  constructor(handle: DatabaseSync) {
    this.#handle = handle;
    this.#connection = new NodeSqliteConnection(handle);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // Immediate: a transaction that will write takes the write lock at once instead of failing half-way.
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk makes SQLite roll back by itself; rolling back again would hide the first error.
    if (this.#handle.isTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async destroy(): Promise<void> {
    if (this.#handle.isOpen) this.#handle.close();
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #handle: DatabaseSync;

  constructor(handle: DatabaseSync) {
    this.#handle = handle;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.#handle.prepare(query.sql);
      const values = query.parameters.map(toSqliteValue);
      if (statement.columns().length > 0) {
        const rows = statement.all(...values) as R[];
        return { rows, numAffectedRows: BigInt(rows.length) };
      }
      return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
    } catch (cause) {
      throw storageFault(cause);
    }
  }

  // eslint-disable-next-line require-yield -- kysely asks for a generator; nothing here is large enough to stream.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("this store reads whole answers and streams none");
  }
}

function toSqliteValue(value: unknown): SQLInputValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`a value of type ${typeof value} cannot be stored`);
}
