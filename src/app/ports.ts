// What does the application need from the outside world? Reading and writing are different types, so that a
// signature says who can write. `store` and `mail` implement these; `main.ts` hands them in.
import type { CaseFile } from "../core/case/case-file.ts";
import type { Sentence } from "../core/composer/draft.ts";
import type { Voice } from "../core/composer/draft.ts";
import type { Channel, Language, Purpose } from "../core/case/words.ts";
import type { HolidayLookup, Instant } from "../core/planner/touchpoint.ts";
import type { Playbook } from "../core/planner/playbook.ts";
import type { Severity, Speller } from "../core/reviewer/finding.ts";

/** Whose data it is. A laptop has one account, `local`; a server has many. It leads every key. */
export type AccountId = string;

export interface Clock {
  /** The present instant, UTC, to the second. */
  now(): Instant;
}

/** Random bits for Message-IDs and tokens. */
export interface Randomness {
  /** `bytes` random bytes as lower-case hex. */
  hex(bytes: number): string;
}

// ---- Cases -------------------------------------------------------------------------------------

/** A case file as the store keeps it: whole, with a version that grows by one at every save. */
export interface StoredCase {
  id: string;
  version: number;
  caseFile: CaseFile;
  createdAt: Instant;
  updatedAt: Instant;
  /** Belongs to the sample data, which one button removes. */
  isSample: boolean;
  /** When the person put it aside. */
  archivedAt?: Instant;
}

/** An application whose stored document cannot be read. */
export interface DamagedCase {
  id: string;
  updatedAt: Instant;
  says: string;
}

export interface CaseReader {
  read(account: AccountId, id: string): Promise<StoredCase | undefined>;
  /** All applications that can be read, newest change first. */
  list(account: AccountId): Promise<StoredCase[]>;
  /** What `list` had to leave out, so that it can be shown instead of missing in silence. */
  listDamaged(account: AccountId): Promise<DamagedCase[]>;
}

export interface CaseWriter extends CaseReader {
  create(account: AccountId, id: string, caseFile: CaseFile, at: Instant, isSample: boolean): Promise<StoredCase>;
  /** Saves where `expectedVersion` is still the stored one; otherwise throws a `version-conflict` fault. */
  save(account: AccountId, id: string, expectedVersion: number, caseFile: CaseFile, at: Instant): Promise<StoredCase>;
  /** Removes the application with its drafts and files. Letters already sent stay in the outbox's record. */
  remove(account: AccountId, id: string): Promise<void>;
}

// ---- Drafts ------------------------------------------------------------------------------------

/** What the person is writing for one touchpoint. */
export interface StoredDraft {
  caseId: string;
  touchpointId: string;
  version: number;
  purpose: Purpose;
  channel: Channel;
  to: string[];
  interview?: string;
  subject: string;
  body: string;
  /** As composed; kept so that the facts beside a sentence stay known and edits can be learned from. */
  composed: { subject: string; body: string; sentences: Sentence[]; variant: number };
  /** Names of files of the application that go out with it. */
  attachments: string[];
  updatedAt: Instant;
}

export interface DraftReader {
  read(account: AccountId, caseId: string, touchpointId: string): Promise<StoredDraft | undefined>;
  /** Of one application, or of all. */
  list(account: AccountId, caseId?: string): Promise<StoredDraft[]>;
}

export interface DraftWriter extends DraftReader {
  /** `expectedVersion` 0 creates. Otherwise as `CaseWriter.save`. */
  save(account: AccountId, draft: Omit<StoredDraft, "version">, expectedVersion: number): Promise<StoredDraft>;
  remove(account: AccountId, caseId: string, touchpointId: string): Promise<void>;
}

// ---- Files of an application -------------------------------------------------------------------

export interface FileEntry {
  name: string;
  type: string;
  /** In bytes. */
  size: number;
  sha256: string;
  addedAt: Instant;
}

export interface FileReader {
  list(account: AccountId, caseId: string): Promise<FileEntry[]>;
  read(account: AccountId, caseId: string, name: string): Promise<{ entry: FileEntry; bytes: Uint8Array } | undefined>;
}

export interface FileWriter extends FileReader {
  /** Adds or replaces. */
  put(
    account: AccountId,
    caseId: string,
    name: string,
    type: string,
    bytes: Uint8Array,
    at: Instant,
  ): Promise<FileEntry>;
  remove(account: AccountId, caseId: string, name: string): Promise<void>;
}

// ---- Settings ----------------------------------------------------------------------------------

/** What the person set once for all applications. */
export interface Settings {
  /** Taken over into new applications. */
  candidate?: CaseFile["candidate"];
  playbook?: string;
  language?: Language;
  theme?: "light" | "dark" | "system";
  /** Reviewer rules switched off or given another severity. */
  rules?: Record<string, Severity | "off">;
  /** Words the person taught the speller. */
  words?: string[];
  voice?: Voice;
}

export interface SettingsReader {
  read(account: AccountId): Promise<{ version: number; settings: Settings }>;
}

export interface SettingsWriter extends SettingsReader {
  save(
    account: AccountId,
    expectedVersion: number,
    settings: Settings,
  ): Promise<{ version: number; settings: Settings }>;
}

// ---- The mailbox -------------------------------------------------------------------------------

/** How to reach the person's own mail server for sending. `password` is sealed at rest. */
export interface MailAccount {
  /** The address letters come from, and the name beside it. */
  address: string;
  name: string;
  host: string;
  port: number;
  /** `tls`: from the first byte (465). `starttls`: required upgrade (587). Never in the clear, but to loopback for tests. */
  security: "tls" | "starttls";
  user: string;
  /** Preset it came from, such as `gmail`. */
  provider?: string;
  /** When the test mail to oneself was last accepted. */
  verifiedAt?: Instant;
}

export interface MailAccountReader {
  read(account: AccountId): Promise<MailAccount | undefined>;
  /** Whether a password is stored, without opening it. */
  hasPassword(account: AccountId): Promise<boolean>;
  /** Where the key to stored passwords is kept: `keychain` or `file`. Said to the person. */
  keyKeptIn(): string;
  /** Opens the sealed password. Used by the sender only. */
  readPassword(account: AccountId): Promise<string | undefined>;
}

export interface MailAccountWriter extends MailAccountReader {
  /** Without a password, the stored one stays, unless host or user changed: then it is forgotten. */
  save(account: AccountId, mailAccount: MailAccount, password: string | undefined): Promise<void>;
  remove(account: AccountId): Promise<void>;
}

/** What is known of a mail provider. */
export interface Provider {
  id: string;
  name: string;
  domains: string[];
  host: string;
  port: number;
  security: "tls" | "starttls";
  /** What the person must do there first, in plain words. */
  needs: string;
  helpUrl?: string;
  /** False where the provider does not take passwords for sending any more. */
  works: boolean;
}

// ---- The outbox --------------------------------------------------------------------------------

export type LetterState =
  | "scheduled"
  | "claimed"
  | "sending"
  | "armed"
  | "sent"
  | "failed"
  | "uncertain"
  | "held"
  | "missed"
  | "cancelled";

/** An approved letter: its bytes are frozen. */
export interface Letter {
  id: string;
  caseId: string;
  touchpointId: string;
  purpose: Purpose;
  /** Contact ids. */
  to: string[];
  /** One recipient a transaction: the envelope address. */
  recipient: string;
  subject: string;
  /** The text as approved, for the history. */
  body: string;
  messageId: string;
  /** SHA-256 of the raw bytes, lower-case hex. */
  hash: string;
  /** When it should leave. */
  sendAt: Instant;
  /** After this it is `missed` rather than sent. */
  sendUntil: Instant;
  state: LetterState;
  /** Said to the person for held, failed, uncertain, missed, cancelled. */
  note?: string;
  /** The server's words for the last try. */
  reply?: string;
  tries: number;
  approvedAt: Instant;
  sentAt?: Instant;
  /** The history of the case holds it. */
  isRecorded: boolean;
  nextTryAt?: Instant;
  /** Another try at the same touchpoint follows this one only after the person asked for it. */
  chain: number;
}

export interface NewLetter extends Omit<
  Letter,
  "state" | "tries" | "isRecorded" | "chain" | "note" | "reply" | "sentAt" | "nextTryAt"
> {
  raw: Uint8Array;
}

/** A lease on a letter. A writer with an older `fence` is refused. */
export interface Claim {
  letter: Letter;
  raw: Uint8Array;
  fence: number;
}

export interface OutboxReader {
  read(account: AccountId, id: string): Promise<Letter | undefined>;
  readRaw(account: AccountId, id: string): Promise<Uint8Array | undefined>;
  /** Newest first. */
  list(account: AccountId, caseId?: string): Promise<Letter[]>;
  /** Sent but not yet in the history of its case. */
  listUnrecorded(account: AccountId): Promise<Letter[]>;
}

export interface OutboxWriter extends OutboxReader {
  /**
   * Files an approved letter as `scheduled`. Refused with an `already-approved` fault while the touchpoint has a letter that is not
   * cancelled, failed or missed: (account, touchpoint, chain) is unique.
   */
  add(account: AccountId, letter: NewLetter): Promise<Letter>;
  /** Takes the oldest due letter (scheduled, sendAt or nextTryAt passed, or a claim whose lease ran out before `armed`). */
  claim(now: Instant, holder: string, leaseSeconds: number): Promise<{ account: AccountId; claim: Claim } | undefined>;
  /** Extends the lease. False where another holder has it. */
  renew(account: AccountId, id: string, fence: number, now: Instant, leaseSeconds: number): Promise<boolean>;
  /** Moves a claimed letter on; refused with a `lost-claim` fault when `fence` is not the current one or the step is not allowed. */
  advance(account: AccountId, id: string, fence: number, to: LetterState, change: LetterChange): Promise<Letter>;
  /** The person cancels or undoes: only out of scheduled, held or missed; else a `too-late-to-cancel` fault. */
  cancel(account: AccountId, id: string, note: string, at: Instant): Promise<Letter>;
  /** Letters left `armed` or `sending` by a process that died: sending → scheduled, armed → uncertain. Returns those changed. */
  recover(now: Instant): Promise<Letter[]>;
  /** The person says what became of an uncertain or held letter. */
  settle(account: AccountId, id: string, verdict: "sent" | "failed", note: string, at: Instant): Promise<Letter>;
  /** The person lets a held letter go: it is `scheduled` again, and its `sendUntil` still holds. */
  release(account: AccountId, id: string, at: Instant): Promise<Letter>;
  markRecorded(account: AccountId, id: string): Promise<void>;
  /** Earliest instant at which something could become due, for the wake-up. */
  nextDueAt(): Promise<Instant | undefined>;
}

export interface LetterChange {
  at: Instant;
  note?: string;
  reply?: string;
  nextTryAt?: Instant;
  sentAt?: Instant;
  /** The Message-ID the server gave instead of ours; replies will name it. */
  messageId?: string;
  /** The step is refused with a `version-conflict` fault unless the letter's application still has this version. */
  caseVersion?: number;
}

// ---- Mail --------------------------------------------------------------------------------------

export interface MessageParts {
  from: { name: string; address: string };
  /** One recipient; the display name comes from the contact. */
  to: { name: string; address: string };
  subject: string;
  text: string;
  date: Instant;
  messageId: string;
  attachments: { name: string; type: string; bytes: Uint8Array }[];
}

/** Builds the frozen bytes: RFC 5322, CRLF, UTF-8, ASCII-safe transfer encoding. */
export type BuildMessage = (parts: MessageParts) => Promise<Uint8Array>;

/** How one try at sending ended. */
export type SendResult =
  /** 250 after the final dot. `messageId` where the server replaced it. */
  | { kind: "sent"; reply: string; messageId?: string }
  /** Nothing was accepted and nothing can have been: safe to try again. */
  | { kind: "retry"; reply: string }
  /** A permanent refusal. */
  | { kind: "failed"; reply: string }
  /** The final dot may have left and no answer came. Never sent again by itself. */
  | { kind: "uncertain"; reply: string };

export interface MailSender {
  /**
   * Sends `raw` to exactly one recipient. Calls and awaits `onArmed` after the last byte of the message and before the final dot
   * leaves; when `onArmed` rejects, the dot is not sent and the result is `retry`.
   */
  send(
    account: MailAccount & { password: string },
    recipient: string,
    raw: Uint8Array,
    onArmed: () => Promise<void>,
  ): Promise<SendResult>;
  /** Connects, upgrades, signs in and leaves. Throws a `mail-refused` or `mail-unreachable` fault with the server's words. */
  check(account: MailAccount & { password: string }): Promise<void>;
}

// ---- Everything the operations work with -------------------------------------------------------

export interface PlaybookReader {
  /** Throws a `bad-input` fault where there is none of that name, or where the person's own is wrong. */
  read(name: string): Promise<Playbook>;
  /** The package's own first, then the person's. */
  names(): Promise<string[]>;
}

export interface PlaybookWriter extends PlaybookReader {
  /** The playbook as it is written down, and whether it is the person's own. */
  readText(name: string): Promise<{ text: string; isOwn: boolean }>;
  /** Keeps a playbook of the person's own. The package's cannot be overwritten. */
  save(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What operations on a case file need: no store of cases, no mail. */
export interface CoreWorld {
  clock: Clock;
  settings: SettingsReader;
  holidays: HolidayLookup;
  playbooks: PlaybookReader;
  openSpeller(language: Language): Promise<Speller>;
}

export interface World extends CoreWorld {
  randomness: Randomness;
  cases: CaseWriter;
  drafts: DraftWriter;
  files: FileWriter;
  settings: SettingsWriter;
  playbooks: PlaybookWriter;
  mailAccount: MailAccountWriter;
  outbox: OutboxWriter;
  sender: MailSender;
  buildMessage: BuildMessage;
  /** Presets for the usual mail providers. */
  providers: readonly Provider[];
  /** What the doctor finds: data folder, database, mailbox, clock. */
  inspect(): Promise<{ name: string; ok: boolean; says: string }[]>;
  /** Tells open windows that something changed; also wakes the outbox. */
  announce(account: AccountId, change: Change): void;
}

/** What changed, for live updates: never contents, only what to read again. */
export type Change =
  | { about: "application"; id: string }
  | { about: "applications" }
  | { about: "letter"; id: string; caseId: string }
  | { about: "settings" };

// ---- The door of the local app -----------------------------------------------------------------

/** Single-use tokens that let a browser in; whoever can write into the data folder may make one. */
export interface LaunchTokens {
  /** A new token, valid for a day and for one use. */
  mint(): Promise<string>;
  /** True once for a valid token. */
  redeem(token: string): Promise<boolean>;
}

/** Makes and checks the value of the session cookie. */
export interface Sessions {
  open(): string;
  isOpen(value: string): boolean;
}
