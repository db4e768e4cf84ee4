// With which world are letters delivered in tests? The real store, plan and playbooks, with a clock and a sender of the test's own.
import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import type { MailSender, NewLetter, World } from "../../src/app/ports.ts";
import type { CaseFile } from "../../src/core/case/case-file.ts";
import { buildMessage } from "../../src/mail/build-message.ts";
import { openHolidays } from "../../src/store/holiday-reader.ts";
import type { StorePorts } from "../../src/store/open-store.ts";
import { openPlaybookWriter } from "../../src/store/playbook-writer.ts";

const REPOSITORY = join(import.meta.dirname, "..", "..");

export const NOON = "2026-11-30T12:00:00Z";
export const DANA = "thank-you:first:dana";
export const OMAR = "thank-you:first:omar";

export const INTERVIEWED: CaseFile = {
  afterview: 1,
  candidate: { name: "Maya Lindqvist", email: "maya@example.org", timeZone: "Europe/Stockholm" },
  company: { name: "Halden Robotics", timeZone: "Europe/Berlin", country: "DE" },
  role: { title: "Controls Engineer" },
  contacts: [
    { id: "dana", name: "Dr. Dana Voss", part: "hiring-manager", email: "dana.voss@halden.example" },
    { id: "omar", name: "Omar Haddad", part: "peer", email: "omar.haddad@halden.example" },
  ],
  interviews: [
    {
      id: "first",
      start: "2026-11-30T10:00",
      timeZone: "Europe/Berlin",
      minutes: 60,
      format: "video",
      with: ["dana", "omar"],
      debrief: { topics: [{ text: "the hand-tuned motion planner", with: "dana" }] },
    },
  ],
};

export function deliveryWorld(
  store: StorePorts,
  parts: { now: () => string; sender: MailSender; announce?: World["announce"] },
): World {
  return {
    clock: { now: parts.now },
    randomness: { hex: (bytes) => randomBytes(bytes).toString("hex") },
    holidays: openHolidays(join(REPOSITORY, "data", "holidays")),
    playbooks: openPlaybookWriter({ shipped: join(REPOSITORY, "playbooks"), own: join(REPOSITORY, "no-such-folder") }),
    openSpeller: async () => {
      throw new Error("nothing is spelled here");
    },
    cases: store.cases,
    drafts: store.drafts,
    files: store.files,
    settings: store.settings,
    mailAccount: store.mailAccount,
    outbox: store.outbox,
    sender: parts.sender,
    buildMessage,
    providers: [],
    inspect: async () => [],
    announce: parts.announce ?? (() => {}),
  };
}

/** A letter as an approval would file it. */
export async function approvedLetter(change: Partial<NewLetter> = {}): Promise<NewLetter> {
  const id = change.id ?? "letter-1";
  const isOmar = change.touchpointId === OMAR;
  const recipient = isOmar ? "omar.haddad@halden.example" : "dana.voss@halden.example";
  const messageId = `<${id}@example.org>`;
  const raw = await buildMessage({
    from: { name: "Maya Lindqvist", address: "maya@example.org" },
    to: { name: "", address: recipient },
    subject: "Thank you",
    text: "Thank you for today.",
    date: NOON,
    messageId,
    attachments: [],
  });
  return {
    id,
    caseId: "halden",
    touchpointId: DANA,
    purpose: "thank-you",
    to: [isOmar ? "omar" : "dana"],
    recipient,
    subject: "Thank you",
    body: "Thank you for today.",
    messageId,
    hash: createHash("sha256").update(raw).digest("hex"),
    sendAt: NOON,
    sendUntil: "2026-12-01T00:00:00Z",
    approvedAt: NOON,
    raw,
    ...change,
  };
}

export const MAILBOX = {
  address: "maya@example.org",
  name: "Maya Lindqvist",
  host: "localhost",
  port: 465,
  security: "starttls" as const,
  user: "maya",
};

/** Fills an empty store with one application and a mailbox. */
export async function fill(store: StorePorts, mailbox: Partial<typeof MAILBOX> = {}): Promise<void> {
  await store.cases.create("local", "halden", structuredClone(INTERVIEWED), NOON, false);
  await store.mailAccount.save("local", { ...MAILBOX, ...mailbox }, "correct-horse-battery");
}
