// What do the tables hold? The same columns over SQLite and PostgreSQL; `account_id` leads every key.
//
// Instants are text, UTC to the second (`2026-11-30T17:20:00Z`), so that they compare as text on every engine.
// Booleans are 0 and 1. JSON is text: it is read whole and validated when read.
import type { Generated } from "kysely";
import type { LetterState } from "../app/ports.ts";

export interface CaseRow {
  account_id: string;
  id: string;
  version: number;
  /** The case file, JSON. */
  document: string;
  created_at: string;
  updated_at: string;
  is_sample: number;
  archived_at: string | null;
}

export interface DraftRow {
  account_id: string;
  case_id: string;
  touchpoint_id: string;
  version: number;
  document: string;
  updated_at: string;
}

export interface FileRow {
  account_id: string;
  case_id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  bytes: Uint8Array;
  added_at: string;
}

export interface SettingsRow {
  account_id: string;
  version: number;
  document: string;
}

export interface MailAccountRow {
  account_id: string;
  address: string;
  name: string;
  host: string;
  port: number;
  security: "tls" | "starttls";
  user_name: string;
  provider: string | null;
  verified_at: string | null;
  /** Sealed; see secret-box.ts. */
  password: string | null;
}

export interface LetterRow {
  account_id: string;
  id: string;
  case_id: string;
  touchpoint_id: string;
  chain: number;
  purpose: string;
  /** Contact ids, JSON. */
  contacts: string;
  recipient: string;
  subject: string;
  body: string;
  message_id: string;
  hash: string;
  raw: Uint8Array;
  send_at: string;
  send_until: string;
  state: LetterState;
  note: string | null;
  reply: string | null;
  tries: Generated<number>;
  approved_at: string;
  sent_at: string | null;
  is_recorded: Generated<number>;
  next_try_at: string | null;
  fence: Generated<number>;
  holder: string | null;
  lease_until: string | null;
}

export interface FactRow {
  name: string;
  value: string;
}

export interface Tables {
  cases: CaseRow;
  drafts: DraftRow;
  files: FileRow;
  settings: SettingsRow;
  mail_accounts: MailAccountRow;
  letters: LetterRow;
  /** Facts about this database itself, such as which data folder it belongs to. Belongs to no account. */
  database_facts: FactRow;
}
