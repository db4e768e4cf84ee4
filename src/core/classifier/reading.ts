// What goes into the classifier and what comes out of it?
import type { CaseFile } from "../case/case-file.ts";
import type { Signal } from "../case/words.ts";
import type { Instant } from "../planner/touchpoint.ts";

/** An incoming mail, already decoded. Header names are lower case. */
export interface IncomingMail {
  from?: string;
  subject?: string;
  /** The text as received, quoted text included. */
  text: string;
  headers?: Record<string, string>;
  /** MIME types of its parts, such as `text/calendar` or `message/delivery-status`. */
  parts?: string[];
}

export interface ClassifyRequest {
  mail: IncomingMail;
  caseFile?: CaseFile;
  now?: Instant;
}

/** A date the mail speaks of. Days in the company's time zone. */
export interface MentionedDate {
  from: string;
  until: string;
  /** What happens then: `decision`, `answer`, `meeting`, `deadline`, `return` (of an absent person), `start` (of work), else `mentioned`. */
  relation: string;
  says: string;
}

/** Offsets are UTF-16 code units of `mail.text`, or of the subject where `in` says so. */
export interface Evidence {
  start: number;
  end: number;
  says: string;
  in?: "text" | "subject" | "from" | "header";
}

export interface MailReading {
  kind: Signal;
  /** 0 to 1. */
  confidence: number;
  /** The app asks the person instead of acting. */
  unsure: boolean;
  evidence: Evidence[];
  dates: MentionedDate[];
}
