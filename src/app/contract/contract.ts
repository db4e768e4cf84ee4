// Which operations does Afterview offer? The one table from which HTTP routes, OpenAPI, the typed client and
// the command line's help derive. What each does stands in ../operations/<name>.ts.
import * as z from "zod";
import { instantField } from "../../core/case/fields.ts";
import { CHANNELS, LANGUAGES, PURPOSES } from "../../core/case/words.ts";
import * as shape from "./shapes.ts";

/** What an operation takes and gives, and where it is found. Path parameters are fields of the input. */
export interface OperationShape {
  summary: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  input: z.ZodObject;
  output: z.ZodType;
}

const id = z.string().min(1).max(100);
const touch = { id, touch: z.string().min(1).max(300) };
const nothing = z.object({});
const done = z.object({ done: z.literal(true) });
const lookup = { playbook: z.string().optional(), now: instantField.optional() };

export const contract = {
  // ---- Without any stored data ----
  "plan-case": {
    summary: "Which touchpoints follow from a case file, when, and why.",
    method: "POST",
    path: "/api/plan",
    input: z.strictObject({ caseFile: shape.caseFile, ...lookup }),
    output: shape.plan,
  },
  "draft-case": {
    summary: "A message for a touchpoint of a case file, grounded in its facts.",
    method: "POST",
    path: "/api/draft",
    input: z.strictObject({
      caseFile: shape.caseFile,
      touch: z.string().optional(),
      purpose: z.enum(PURPOSES).optional(),
      to: z.array(z.string()).optional(),
      channel: z.enum(CHANNELS).optional(),
      interview: z.string().optional(),
      version: z.int().min(0).max(1_000_000).optional(),
      /** Messages sent before, to this company or another, beside those of the case file's history. */
      sent: z.array(z.string()).optional(),
      ...lookup,
    }),
    output: shape.composed,
  },
  "review-message": {
    summary: "What an editor would say about a message, with corrections.",
    method: "POST",
    path: "/api/review",
    input: z.strictObject({
      message: z.string().max(1_000_000),
      caseFile: shape.caseFile.optional(),
      purpose: z.enum(PURPOSES).optional(),
      to: z.array(z.string()).optional(),
      channel: z.enum(CHANNELS).optional(),
      language: z.enum(LANGUAGES).optional(),
      sent: z.array(z.string()).optional(),
      attachments: z.array(z.string()).optional(),
      ...lookup,
    }),
    output: z.object({ findings: z.array(shape.finding), verdict: shape.verdict }),
  },

  "classify-mail": {
    summary: "What an incoming mail means for the application.",
    method: "POST",
    path: "/api/classify",
    input: z.strictObject({
      mail: shape.incomingMail,
      caseFile: shape.caseFile.optional(),
      now: instantField.optional(),
    }),
    output: shape.mailReading,
  },

  // ---- Today and applications ----
  "list-today": {
    summary: "What to do now, most urgent first, each with its reason; what is leaving and what comes next.",
    method: "GET",
    path: "/api/today",
    input: nothing,
    output: shape.today,
  },
  "list-applications": {
    summary: "All applications with the next thing to do in each.",
    method: "GET",
    path: "/api/applications",
    input: nothing,
    output: z.object({ applications: z.array(shape.applicationSummary) }),
  },
  "create-application": {
    summary: "Adds an application.",
    method: "POST",
    path: "/api/applications",
    input: z.strictObject({ caseFile: shape.caseFile }),
    output: shape.applicationView,
  },
  "read-application": {
    summary: "One application: its case file, plan, drafts, letters and files.",
    method: "GET",
    path: "/api/applications/{id}",
    input: z.strictObject({ id }),
    output: shape.applicationView,
  },
  "save-application": {
    summary: "Saves the case file of an application where nobody else has saved since `version`.",
    method: "PUT",
    path: "/api/applications/{id}",
    input: z.strictObject({ id, version: z.int().min(1), caseFile: shape.caseFile }),
    output: shape.applicationView,
  },
  "remove-application": {
    summary: "Removes an application with its drafts and files. Letters that wait are cancelled.",
    method: "DELETE",
    path: "/api/applications/{id}",
    input: z.strictObject({ id }),
    output: done,
  },
  "import-application": {
    summary: "Adds an application from the text of a case file (YAML or JSON).",
    method: "POST",
    path: "/api/import",
    input: z.strictObject({ text: z.string().max(5_000_000), source: z.string().optional() }),
    output: shape.applicationView,
  },
  "export-application": {
    summary: "The case file of an application as text.",
    method: "GET",
    path: "/api/applications/{id}/case-file",
    input: z.strictObject({ id, format: z.enum(["yaml", "json"]).optional() }),
    output: z.object({ name: z.string(), text: z.string() }),
  },

  // ---- Touchpoints, drafts, letters ----
  "open-draft": {
    summary: "The draft of a touchpoint; composed now where there is none yet.",
    method: "POST",
    path: "/api/applications/{id}/touchpoints/{touch}/draft",
    input: z.strictObject({ ...touch }),
    output: shape.draftView,
  },
  "compose-draft": {
    summary: "Another version of the letter from the same facts. Replaces the text of the draft.",
    method: "POST",
    path: "/api/applications/{id}/touchpoints/{touch}/draft/compose",
    input: z.strictObject({ ...touch, version: z.int().min(1) }),
    output: shape.draftView,
  },
  "save-draft": {
    summary: "Saves what the person wrote and reviews it.",
    method: "PUT",
    path: "/api/applications/{id}/touchpoints/{touch}/draft",
    input: z.strictObject({
      ...touch,
      version: z.int().min(1),
      subject: z.string().max(998),
      body: z.string().max(100_000),
      attachments: z.array(z.string()).max(20).optional(),
    }),
    output: shape.draftView,
  },
  "review-draft": {
    summary: "Reviews a text for a touchpoint without saving it.",
    method: "POST",
    path: "/api/applications/{id}/touchpoints/{touch}/review",
    input: z.strictObject({
      ...touch,
      subject: z.string().max(998),
      body: z.string().max(100_000),
      attachments: z.array(z.string()).max(20).optional(),
    }),
    output: z.object({ findings: z.array(shape.partFinding), verdict: shape.verdict }),
  },
  "approve-letter": {
    summary: "Approves exactly this content for exactly this recipient, to leave now or at its planned time.",
    method: "POST",
    path: "/api/applications/{id}/touchpoints/{touch}/approve",
    input: z.strictObject({
      ...touch,
      contentHash: z.string().regex(/^[0-9a-f]{64}$/, "the contentHash of the draft as it was shown"),
      /** `now` leaves a few seconds for undoing. */
      when: z.union([z.enum(["now", "planned"]), instantField]),
      /** Rules whose errors the person has seen and overrules. */
      despite: z.array(z.string()).max(20).optional(),
    }),
    output: shape.letter,
  },
  "list-letters": {
    summary: "Letters of the outbox, newest first.",
    method: "GET",
    path: "/api/letters",
    input: z.strictObject({ application: id.optional() }),
    output: z.object({ letters: z.array(shape.letter) }),
  },
  "cancel-letter": {
    summary: "Takes back an approved letter that has not begun to leave.",
    method: "POST",
    path: "/api/letters/{id}/cancel",
    input: z.strictObject({ id }),
    output: shape.letter,
  },
  "release-letter": {
    summary: "Lets a held letter go after all: its reason has been seen.",
    method: "POST",
    path: "/api/letters/{id}/release",
    input: z.strictObject({ id }),
    output: shape.letter,
  },
  "settle-letter": {
    summary: "Says what became of a letter of which the app is not certain.",
    method: "POST",
    path: "/api/letters/{id}/settle",
    input: z.strictObject({ id, verdict: z.enum(["sent", "failed"]) }),
    output: shape.letter,
  },
  "mark-sent": {
    summary: "The person did it themselves: sent, called, posted. Closes the touchpoint.",
    method: "POST",
    path: "/api/applications/{id}/touchpoints/{touch}/sent",
    input: z.strictObject({ ...touch, at: instantField.optional() }),
    output: shape.applicationView,
  },
  "unmark-sent": {
    summary: "Takes `mark-sent` back.",
    method: "DELETE",
    path: "/api/applications/{id}/touchpoints/{touch}/sent",
    input: z.strictObject({ ...touch }),
    output: shape.applicationView,
  },
  "skip-touchpoint": {
    summary: "The person decides against a touchpoint. It stays visible as cancelled.",
    method: "POST",
    path: "/api/applications/{id}/touchpoints/{touch}/skip",
    input: z.strictObject({ ...touch, why: z.string().max(500).optional() }),
    output: shape.applicationView,
  },
  "unskip-touchpoint": {
    summary: "Takes `skip-touchpoint` back.",
    method: "DELETE",
    path: "/api/applications/{id}/touchpoints/{touch}/skip",
    input: z.strictObject({ ...touch }),
    output: shape.applicationView,
  },

  // ---- Files ----
  "remove-file": {
    summary: "Removes a file of an application.",
    method: "DELETE",
    path: "/api/applications/{id}/files/{name}",
    input: z.strictObject({ id, name: z.string().min(1).max(255) }),
    output: z.object({ files: z.array(shape.fileEntry) }),
  },

  // ---- Settings, mailbox, samples, health ----
  "read-settings": {
    summary: "The person's settings.",
    method: "GET",
    path: "/api/settings",
    input: nothing,
    output: z.object({
      version: z.int(),
      settings: shape.settings,
      playbooks: z.array(shape.playbookRow),
    }),
  },
  "save-settings": {
    summary: "Saves the person's settings.",
    method: "PUT",
    path: "/api/settings",
    input: z.strictObject({ version: z.int().min(0), settings: shape.settings }),
    output: z.object({ version: z.int(), settings: shape.settings }),
  },
  "read-playbook": {
    summary: "A playbook as it is written down, to look at or to copy.",
    method: "GET",
    path: "/api/playbooks/{name}",
    input: z.strictObject({ name: z.string().min(1).max(100) }),
    output: z.object({ name: z.string(), text: z.string(), isOwn: z.boolean() }),
  },
  "save-playbook": {
    summary: "Keeps a playbook of the person's own; its name is the one it gives itself.",
    method: "POST",
    path: "/api/playbooks",
    input: z.strictObject({ text: z.string().min(1).max(200_000) }),
    output: z.object({ name: z.string(), title: z.string() }),
  },
  "remove-playbook": {
    summary: "Removes a playbook of the person's own.",
    method: "DELETE",
    path: "/api/playbooks/{name}",
    input: z.strictObject({ name: z.string().min(1).max(100) }),
    output: done,
  },
  "read-mail-account": {
    summary: "The mailbox letters are sent from, without its password.",
    method: "GET",
    path: "/api/mail-account",
    input: nothing,
    output: z.object({
      account: shape.mailAccount.optional(),
      hasPassword: z.boolean(),
      /** Where the key to the stored password is kept: `keychain` or `file`. */
      keyKeptIn: z.string(),
      providers: z.array(shape.provider),
    }),
  },
  "save-mail-account": {
    summary: "Saves the mailbox. Without a password the stored one stays, unless host or user changed.",
    method: "PUT",
    path: "/api/mail-account",
    input: z.strictObject({ account: shape.mailAccount, password: z.string().min(1).max(2_000).optional() }),
    output: z.object({ account: shape.mailAccount, hasPassword: z.boolean() }),
  },
  "test-mail-account": {
    summary: "Sends one test mail to the person's own address.",
    method: "POST",
    path: "/api/mail-account/test",
    input: nothing,
    output: z.object({ account: shape.mailAccount, says: z.string() }),
  },
  "remove-mail-account": {
    summary: "Forgets the mailbox and its password.",
    method: "DELETE",
    path: "/api/mail-account",
    input: nothing,
    output: done,
  },
  "add-sample": {
    summary: "Adds three invented applications to try things with. Their letters cannot leave the machine.",
    method: "POST",
    path: "/api/sample",
    input: nothing,
    output: z.object({ applications: z.array(z.string()) }),
  },
  "remove-sample": {
    summary: "Removes the sample applications.",
    method: "DELETE",
    path: "/api/sample",
    input: nothing,
    output: done,
  },
  "check-health": {
    summary: "What the doctor finds: data, database, mailbox, clock.",
    method: "GET",
    path: "/api/doctor",
    input: nothing,
    output: z.object({ ok: z.boolean(), checks: z.array(shape.check) }),
  },
} as const satisfies Record<string, OperationShape>;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type Input<K extends OperationName> = z.output<Contract[K]["input"]>;
export type Output<K extends OperationName> = z.output<Contract[K]["output"]>;

/** Routes whose bodies are not JSON. They stand beside the table in OpenAPI. */
export const byteRoutes = {
  uploadFile: {
    method: "PUT",
    path: "/api/applications/{id}/files/{name}",
    summary: "Adds or replaces a file (the body is its bytes, at most 20 MB).",
  },
  downloadFile: { method: "GET", path: "/api/applications/{id}/files/{name}", summary: "The bytes of a file." },
  downloadDraft: {
    method: "GET",
    path: "/api/applications/{id}/touchpoints/{touch}/draft.eml",
    summary: "The draft as an .eml file, to open in any mail program.",
  },
  downloadLetter: {
    method: "GET",
    path: "/api/letters/{id}/letter.eml",
    summary: "The frozen bytes of an approved letter.",
  },
  events: { method: "GET", path: "/api/events", summary: "Server-sent events: what changed, to be read again." },
} as const;
