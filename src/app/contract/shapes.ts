// Which shapes travel between the application and its doors (HTTP, command line, web)?
//
// Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. Text offsets are UTF-16 code units, end exclusive.
import * as z from "zod";
import { caseFileSchema } from "../../core/case/case-file.ts";
import { instantField, mailAddress } from "../../core/case/fields.ts";
import { CHANNELS, LANGUAGES, PURPOSES, SIGNALS } from "../../core/case/words.ts";

export const caseFile = caseFileSchema.meta({
  id: "CaseFile",
  description: "One application with everything known about it.",
});
export const instant = instantField;

export const reason = z
  .object({ rule: z.string(), says: z.string(), source: z.string() })
  .meta({ id: "Reason", description: "Why something is planned or not, and on whose advice." });

export const touchpoint = z
  .object({
    id: z.string(),
    purpose: z.enum(PURPOSES),
    channel: z.enum(CHANNELS),
    to: z.array(z.string()),
    opens: z.string(),
    ideal: z.string(),
    closes: z.string(),
    local: z.object({ timeZone: z.string(), opens: z.string(), ideal: z.string(), closes: z.string() }),
    state: z.enum(["planned", "due", "late", "missed", "done", "cancelled"]),
    reasons: z.array(reason),
    interview: z.string().optional(),
    facts: z.array(z.string()).optional(),
    hours: z.tuple([z.string(), z.string()]).optional(),
    sendAt: z.string().optional(),
    mentions: z.array(z.string()).optional(),
  })
  .meta({ id: "Touchpoint", description: "One planned or past contact with the company." });

export const plan = z.object({ touchpoints: z.array(touchpoint), advice: z.array(reason) }).meta({ id: "Plan" });

export const sentence = z
  .object({ start: z.int(), end: z.int(), facts: z.array(z.string()) })
  .meta({ id: "Sentence", description: "A sentence of the body and the addresses of the facts it rests on." });

export const finding = z
  .object({
    rule: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    start: z.int(),
    end: z.int(),
    says: z.string(),
    fixes: z.array(z.object({ says: z.string(), text: z.string() })),
  })
  .meta({ id: "Finding", description: "One remark of the reviewer. A fix replaces exactly the span." });

/** A finding on a letter whose subject and body are apart: offsets count within `part`. */
export const partFinding = finding.extend({ part: z.enum(["subject", "body"]) }).meta({ id: "PartFinding" });

export const verdict = z.enum(["ready", "improve", "blocked"]);

export const leftOut = z.object({ fact: z.string(), says: z.string() });

export const composed = z
  .object({
    channel: z.enum(CHANNELS),
    to: z.array(z.string()),
    subject: z.string(),
    body: z.string(),
    sentences: z.array(sentence),
    attachments: z.array(z.object({ name: z.string(), fact: z.string() })),
    leftOut: z.array(leftOut),
    findings: z.array(finding),
  })
  .meta({ id: "Draft" });

export const fileEntry = z
  .object({ name: z.string(), type: z.string(), size: z.int(), sha256: z.string(), addedAt: z.string() })
  .meta({ id: "FileEntry" });

export const letterState = z.enum([
  "scheduled",
  "claimed",
  "sending",
  "armed",
  "sent",
  "failed",
  "uncertain",
  "held",
  "missed",
  "cancelled",
]);

export const letter = z
  .object({
    id: z.string(),
    caseId: z.string(),
    touchpointId: z.string(),
    purpose: z.enum(PURPOSES),
    to: z.array(z.string()),
    recipient: z.string(),
    subject: z.string(),
    body: z.string(),
    messageId: z.string(),
    hash: z.string(),
    sendAt: z.string(),
    sendUntil: z.string(),
    state: letterState,
    note: z.string().optional(),
    reply: z.string().optional(),
    tries: z.int(),
    approvedAt: z.string(),
    sentAt: z.string().optional(),
    isRecorded: z.boolean(),
    nextTryAt: z.string().optional(),
    chain: z.int(),
  })
  .meta({ id: "Letter", description: "An approved letter; its bytes are frozen." });

/** A person a letter goes to, as the editor shows them: the address first. */
export const recipient = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().optional(),
  part: z.string().optional(),
  email: z.string().optional(),
});

export const draftView = z
  .object({
    applicationId: z.string(),
    company: z.string(),
    role: z.string(),
    touchpoint,
    recipients: z.array(recipient),
    version: z.int(),
    subject: z.string(),
    body: z.string(),
    attachments: z.array(z.string()),
    /** Of the text as composed: spans count in `composed.body`. */
    composed: z.object({ subject: z.string(), body: z.string(), sentences: z.array(sentence), variant: z.int() }),
    /** What each fact address says, in a line for the person. */
    facts: z.record(z.string(), z.string()),
    leftOut: z.array(leftOut),
    findings: z.array(partFinding),
    verdict,
    /** SHA-256 over sender, recipient, subject, body and attachments: approval is for exactly this. */
    contentHash: z.string(),
    /** When the letter would leave at its planned time. */
    plannedAt: z.string(),
    /** A letter of this touchpoint in the outbox that is not cancelled, failed or missed; or the latest of those. */
    letter: letter.optional(),
    /** Whether a mailbox is set up, so that the app can send. */
    canSend: z.boolean(),
    /** The sender's line as it will stand in the letter. */
    from: z.object({ name: z.string(), address: z.string() }).optional(),
  })
  .meta({ id: "DraftView" });

export const applicationSummary = z
  .object({
    id: z.string(),
    version: z.int(),
    company: z.string(),
    role: z.string(),
    isSample: z.boolean(),
    updatedAt: z.string(),
    outcome: z.string().optional(),
    interviews: z.int(),
    /** The latest interview that has begun, or the next one. */
    interview: z.object({ id: z.string(), start: z.string(), timeZone: z.string(), isOver: z.boolean() }).optional(),
    /** The next thing to do or to come. */
    next: touchpoint.optional(),
    nextTo: z.array(z.string()).optional(),
    /** Set where the stored document could not be read. */
    damaged: z.string().optional(),
  })
  .meta({ id: "ApplicationSummary" });

export const todayItem = z
  .object({
    /** `debrief`: an interview is over and nothing is noted; `touchpoint`: something to write or do; `letter`: one needs the person. */
    kind: z.enum(["debrief", "touchpoint", "letter"]),
    applicationId: z.string(),
    company: z.string(),
    role: z.string(),
    isSample: z.boolean(),
    /** Names of the people concerned. */
    people: z.array(z.string()),
    interview: z.object({ id: z.string(), start: z.string(), timeZone: z.string() }).optional(),
    touchpoint: touchpoint.optional(),
    letter: letter.optional(),
    /** The draft has been edited by the person. */
    hasEditedDraft: z.boolean(),
    reason,
  })
  .meta({ id: "TodayItem" });

export const today = z
  .object({
    now: z.string(),
    /** What to do now, most urgent first. */
    items: z.array(todayItem),
    /** Approved letters that wait for their time. */
    leaving: z.array(todayItem),
    /** What comes in the next days. */
    upcoming: z.array(todayItem),
    applications: z.int(),
    hasSample: z.boolean(),
  })
  .meta({ id: "Today" });

export const applicationView = z
  .object({
    id: z.string(),
    version: z.int(),
    isSample: z.boolean(),
    createdAt: z.string(),
    updatedAt: z.string(),
    now: z.string(),
    caseFile,
    plan,
    drafts: z.array(
      z.object({ touchpointId: z.string(), version: z.int(), subject: z.string(), isEdited: z.boolean() }),
    ),
    letters: z.array(letter),
    files: z.array(fileEntry),
  })
  .meta({ id: "ApplicationView" });

export const severityOrOff = z.enum(["error", "warning", "info", "off"]);

export const settings = z
  .strictObject({
    candidate: caseFileSchema.shape.candidate.optional(),
    playbook: z.string().optional(),
    language: z.enum(LANGUAGES).optional(),
    theme: z.enum(["light", "dark", "system"]).optional(),
    rules: z.record(z.string(), severityOrOff).optional(),
    words: z.array(z.string().min(1).max(60)).max(5_000).optional(),
    voice: z
      .strictObject({
        greeting: z.enum(["dear", "hi"]).optional(),
        signOff: z.string().max(100).optional(),
        banned: z.array(z.string().min(1).max(200)).max(200).optional(),
        preferred: z.record(z.string(), z.number()).optional(),
      })
      .optional(),
  })
  .meta({ id: "Settings" });

export const playbookRow = z.object({
  name: z.string(),
  title: z.string(),
  summary: z.string(),
  isOwn: z.boolean(),
  /** What is wrong with it, where it cannot be used. */
  problem: z.string().optional(),
});

export const mailAccount = z
  .strictObject({
    address: mailAddress,
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .regex(/^[^\r\n]*$/, "one line of text"),
    host: z
      .string()
      .trim()
      .min(1)
      .max(253)
      .regex(/^[^\s/@]+$/, "a host name such as smtp.example.org"),
    port: z.int().min(1).max(65_535),
    security: z.enum(["tls", "starttls"]),
    user: z
      .string()
      .min(1)
      .max(300)
      .regex(/^[^\r\n]*$/, "one line of text"),
    provider: z.string().optional(),
    verifiedAt: z.string().optional(),
  })
  .meta({ id: "MailAccount" });

export const provider = z
  .object({
    id: z.string(),
    name: z.string(),
    domains: z.array(z.string()),
    host: z.string(),
    port: z.int(),
    security: z.enum(["tls", "starttls"]),
    /** What the person must do there first, in plain words. */
    needs: z.string(),
    helpUrl: z.string().optional(),
    /** False where the provider does not take passwords for sending any more. */
    works: z.boolean(),
  })
  .meta({ id: "Provider" });

export const check = z
  .object({ name: z.string(), ok: z.boolean(), says: z.string() })
  .meta({ id: "Check", description: "One thing the doctor looked at." });

export const incomingMail = z
  .strictObject({
    from: z.string().max(2_000).optional(),
    subject: z.string().max(10_000).optional(),
    text: z.string().max(2_000_000),
    headers: z.record(z.string(), z.string()).optional(),
    parts: z.array(z.string()).max(1_000).optional(),
  })
  .meta({ id: "IncomingMail", description: "A decoded mail. Header names are lower case." });

export const mailReading = z
  .object({
    kind: z.enum(SIGNALS),
    confidence: z.number(),
    unsure: z.boolean(),
    evidence: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        says: z.string(),
        in: z.enum(["text", "subject", "from", "header"]).optional(),
      }),
    ),
    dates: z.array(z.object({ from: z.string(), until: z.string(), relation: z.string(), says: z.string() })),
  })
  .meta({ id: "MailReading" });
