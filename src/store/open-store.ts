// How does the application get everything it keeps? One call opens the data folder behind the ports.
import { chmodSync, existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Fault } from "../app/fault.ts";
import type { DraftWriter, FileWriter, MailAccountWriter, OutboxWriter, SettingsWriter } from "../app/ports.ts";
import type { CaseWriter } from "../app/ports.ts";
import type { Instant } from "../core/planner/touchpoint.ts";
import { openCaseWriter } from "./case-writer.ts";
import { checkIdentity } from "./database-identity.ts";
import { openDraftWriter } from "./draft-writer.ts";
import type { Engine } from "./engine.ts";
import { openFileWriter } from "./file-writer.ts";
import type { DataFolderLock } from "./lock-data-folder.ts";
import { openMailAccountWriter } from "./mail-account-writer.ts";
import { endLeases } from "./outbox-claims.ts";
import { openOutboxWriter } from "./outbox-writer.ts";
import { createSecretBox, type SecretBox } from "./secret-box.ts";
import { openSecretKey, type Keychain } from "./secret-key.ts";
import { openSettingsWriter } from "./settings-writer.ts";
import { copyDatabase, openSqlite } from "./sqlite/sqlite-engine.ts";

export const DATABASE_FILE = "afterview.db";
export const BACKUP_FOLDER = "backups";

export interface StoreOptions {
  /** The data folder; see data-folder.ts. */
  folder: string;
  /**
   * The lock on it, held by the one process that sends. With it, opening ends the leases of processes that died and
   * holds the letters of a copied or restored database. Without it (a command beside the running app), neither.
   */
  lock?: DataFolderLock;
  /** Keeps the key of sealed passwords in the system's keychain, where there is one. Otherwise it is a file. */
  keychain?: Keychain;
  /** For tests: what the database says the time is. */
  databaseClock?: () => Instant;
}

/** The ports of the store over one engine. */
export interface StorePorts {
  cases: CaseWriter;
  drafts: DraftWriter;
  files: FileWriter;
  settings: SettingsWriter;
  mailAccount: MailAccountWriter;
  outbox: OutboxWriter;
}

export interface Store extends StorePorts {
  /** Where the key of sealed passwords is; said to the person. */
  secretPlace: "keychain" | "file";
  /** The key was damaged and a new one was made: passwords must be typed again. */
  isSecretLost: boolean;
  /** Numbers of the migrations that this opening applied; a backup was made before. */
  migrated: number[];
  /** How many letters were held because the data was copied or restored. */
  heldLetters: number;
  /** A whole copy, readable by its owner only. Refuses to overwrite. */
  backupTo(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Faults: `data-too-new`, `storage-failed`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder } = options;
  if (options.lock && path.resolve(options.lock.folder) !== path.resolve(folder)) {
    throw new Error("the lock is for another data folder");
  }
  const secret = openSecretKey(folder, path.resolve(folder), options.keychain);
  const engine = openSqlite({
    file: path.join(folder, DATABASE_FILE),
    backupFolder: path.join(folder, BACKUP_FOLDER),
    databaseClock: options.databaseClock,
  });
  let heldLetters = 0;
  try {
    if (options.lock) {
      heldLetters = (await checkIdentity(engine, folder)).held;
      await endLeases(engine);
    }
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    ...openPorts(engine, createSecretBox(secret)),
    secretPlace: secret.place,
    isSecretLost: secret.wasDamaged === true,
    migrated: engine.applied,
    heldLetters,
    async backupTo(file) {
      if (existsSync(file)) {
        throw new Fault("bad-input", `${file} is already there. Give the backup a name that is not taken.`, {
          value: file,
          accepted: "a file that does not exist yet",
        });
      }
      const part = `${file}.part`;
      rmSync(part, { force: true });
      copyDatabase(engine.handle, part);
      chmodSync(part, 0o600);
      renameSync(part, file);
    },
    close: () => engine.close(),
  };
}

/** The readers and writers over any engine. */
export function openPorts(engine: Engine, secrets: SecretBox): StorePorts {
  return {
    cases: openCaseWriter(engine),
    drafts: openDraftWriter(engine),
    files: openFileWriter(engine),
    settings: openSettingsWriter(engine),
    mailAccount: openMailAccountWriter(engine, secrets),
    outbox: openOutboxWriter(engine),
  };
}
