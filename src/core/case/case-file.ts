// What is known about one application? The case file: its fields, their shapes, their limits.
//
// The shape is the contract's. References between its parts (contact ids, requirements) are
// checked in check-references.ts; reading and writing text is read-case.ts and write-case.ts.
import * as z from "zod";
import { CHANNELS, CULTURES, FORMATS, LANGUAGES, OUTCOMES, PACES, PARTS, PURPOSES, SIGNALS, UPDATES } from "./words.ts";
import {
  dayField,
  identifier,
  instantField,
  localTimeField,
  mailAddress,
  timeZoneField,
  webAddress,
} from "./fields.ts";

const text = z.string().trim().min(1).max(4_000);
const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\r\n]*$/, "one line of text, without a line break");
const contactId = identifier;

/** Something the candidate learned or finished since the interview. */
const learnedSchema = z.strictObject({ text, on: dayField.optional() });

const candidateSchema = z.strictObject({
  name: line,
  email: mailAddress.optional(),
  phone: line.optional(),
  timeZone: timeZoneField,
  links: z.array(webAddress).max(10).optional(),
  language: z.enum(LANGUAGES).optional(),
  /** A JSON Resume file beside the case file, or the document itself. */
  resume: z.union([line, z.record(z.string(), z.unknown())]).optional(),
  learned: z.array(learnedSchema).max(100).optional(),
});

const newsSchema = z.strictObject({ text, on: dayField.optional(), url: webAddress.optional() });

const companySchema = z.strictObject({
  name: line,
  domain: line.optional(),
  timeZone: timeZoneField.optional(),
  /** ISO 3166-1 alpha-2, for public holidays. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "a two-letter country code such as DE")
    .optional(),
  /** ISO 3166-2, where public holidays differ, such as DE-BY. */
  region: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "a region code such as DE-BY")
    .optional(),
  culture: z.enum(CULTURES).optional(),
  pace: z.enum(PACES).optional(),
  news: z.array(newsSchema).max(100).optional(),
});

const roleSchema = z.strictObject({ title: line, requirements: z.array(text).max(100).optional() });

const contactSchema = z.strictObject({
  id: identifier,
  name: line,
  title: line.optional(),
  part: z.enum(PARTS).optional(),
  email: mailAddress.optional(),
  phone: line.optional(),
  linkedin: webAddress.optional(),
  /** Already a LinkedIn connection. */
  connected: z.boolean().optional(),
  postalAddress: z.string().trim().min(1).max(500).optional(),
  timeZone: timeZoneField.optional(),
  prefers: z.enum(CHANNELS).optional(),
  refuses: z.array(z.enum(CHANNELS)).max(CHANNELS.length).optional(),
  updates: z.enum(UPDATES).optional(),
});

const topicSchema = z.strictObject({ text, with: contactId.optional() });
const challengeSchema = z.strictObject({ text, with: contactId.optional(), mine: text.optional() });
const strengthSchema = z.strictObject({ text, meets: text.optional(), with: contactId.optional() });
const clarifySchema = z.strictObject({ text, with: contactId.optional() });
const doubtSchema = z.strictObject({ doubt: text, answer: text.optional(), with: contactId.optional() });
const promisedSchema = z.strictObject({
  what: text,
  to: contactId.optional(),
  by: dayField.optional(),
  file: line.optional(),
  done: z.boolean().optional(),
});
/** When a decision was announced for: a day, or the words that were said, or both. */
const decisionSchema = z.strictObject({ by: dayField.optional(), said: text.optional() });

const debriefSchema = z.strictObject({
  topics: z.array(topicSchema).max(50).optional(),
  challenges: z.array(challengeSchema).max(50).optional(),
  strengths: z.array(strengthSchema).max(50).optional(),
  clarify: z.array(clarifySchema).max(50).optional(),
  doubts: z.array(doubtSchema).max(50).optional(),
  promised: z.array(promisedSchema).max(50).optional(),
  decision: decisionSchema.optional(),
  noFollowUp: z.boolean().optional(),
  /** Free text, never put into a message. */
  notes: z.string().max(20_000).optional(),
});

const interviewSchema = z.strictObject({
  id: identifier,
  start: localTimeField,
  timeZone: timeZoneField,
  minutes: z.int().min(1).max(1_440).optional(),
  format: z.enum(FORMATS).optional(),
  platform: line.optional(),
  with: z.array(contactId).min(1).max(30),
  debrief: debriefSchema.optional(),
});

const historySchema = z.strictObject({
  at: instantField,
  direction: z.enum(["sent", "received"]),
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES).optional(),
  signal: z.enum(SIGNALS).optional(),
  with: z.array(contactId).max(30).optional(),
  /** The interview the message was about. */
  interview: identifier.optional(),
  /** The touchpoint it fulfilled. */
  touchpoint: line.optional(),
  subject: z.string().max(998).optional(),
  text: z.string().max(100_000).optional(),
  messageId: line.optional(),
});

const outcomeSchema = z.strictObject({ kind: z.enum(OUTCOMES), on: dayField.optional(), text: text.optional() });
const articleSchema = z.strictObject({ title: line, url: webAddress, for: contactId.optional() });
const lessonSchema = z.strictObject({
  text,
  from: z.enum(["reflection", "feedback"]).optional(),
  on: dayField.optional(),
});
/** A touchpoint the person decided not to make. It stays visible as cancelled. */
const skippedSchema = z.strictObject({ touchpoint: line, on: instantField.optional(), why: text.optional() });

export const caseFileSchema = z.strictObject({
  afterview: z.literal(1),
  candidate: candidateSchema,
  company: companySchema,
  role: roleSchema,
  contacts: z.array(contactSchema).max(100).optional(),
  interviews: z.array(interviewSchema).max(50).optional(),
  history: z.array(historySchema).max(2_000).optional(),
  outcome: outcomeSchema.optional(),
  articles: z.array(articleSchema).max(100).optional(),
  lessons: z.array(lessonSchema).max(200).optional(),
  skipped: z.array(skippedSchema).max(200).optional(),
});

/** One application with everything known about it. Lists that are absent mean "none known". */
export type CaseFile = z.infer<typeof caseFileSchema>;
export type Candidate = CaseFile["candidate"];
export type Company = CaseFile["company"];
export type Contact = NonNullable<CaseFile["contacts"]>[number];
export type Interview = NonNullable<CaseFile["interviews"]>[number];
export type Debrief = NonNullable<Interview["debrief"]>;
export type PromisedItem = NonNullable<Debrief["promised"]>[number];
export type Decision = NonNullable<Debrief["decision"]>;
export type HistoryItem = NonNullable<CaseFile["history"]>[number];
export type Outcome = NonNullable<CaseFile["outcome"]>;
