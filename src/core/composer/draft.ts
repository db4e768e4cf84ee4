// What goes into the composer and what comes out of it?
import type { CaseFile } from "../case/case-file.ts";
import type { FactAddress } from "../case/fact-address.ts";
import type { Channel, Purpose } from "../case/words.ts";
import type { Instant } from "../planner/touchpoint.ts";
import type { Playbook } from "../planner/playbook.ts";

/** The person's own way of writing. Every field has a good default. */
export interface Voice {
  /** `dear` always, `hi` always, or by culture (the default). */
  greeting?: "dear" | "hi";
  /** The sign-off line, such as "Kind regards". */
  signOff?: string;
  /** Phrases never to use, compared without case. */
  banned?: string[];
  /** What their edits said for (above 0) or against (below) a phrase, a greeting or a sign-off: learned, visible, erasable. */
  preferred?: Record<string, number>;
}

/** A message sent before, to this company or another; the composer repeats none of its sentences. */
export interface PriorMessage {
  /** Company the message went to. */
  company: string;
  /** Names that stood in it (people, company, role), masked before texts are compared. */
  names?: string[];
  text: string;
}

export interface DraftRequest {
  caseFile: CaseFile;
  purpose: Purpose;
  channel: Channel;
  /** Contact ids. */
  to: string[];
  /** The interview it is about; without one, the latest with these contacts that has begun. */
  interview?: string;
  /** Fact addresses the touchpoint exists for (the promise, the article). */
  facts?: string[];
  /** Contact ids of people who cannot be written to themselves and are thanked through this message. */
  mentions?: string[];
  now: Instant;
  playbook: Playbook;
  /** 0 is the first version; another number gives another letter from the same facts. */
  version?: number;
  /** Messages sent elsewhere; those of this application are in `caseFile.history`. */
  earlier?: PriorMessage[];
  voice?: Voice;
}

/** A sentence of the body: UTF-16 offsets, end exclusive, and the addresses of the facts it rests on. */
export interface Sentence {
  start: number;
  end: number;
  facts: FactAddress[];
  /** The phrase it was made from, with its slots; absent for greeting and sign-off. `learnVoice` needs it. */
  phrase?: string;
}

/** A file that belongs to the letter. */
export interface DraftAttachment {
  /** File name as in `promised[].file`. */
  name: string;
  /** The promise it keeps. */
  fact: FactAddress;
}

export interface Draft {
  channel: Channel;
  to: string[];
  /** Empty where the channel has no subject. */
  subject: string;
  body: string;
  /** Every sentence of the body in order, greeting and sign-off included. */
  sentences: Sentence[];
  attachments: DraftAttachment[];
  /** Facts that could not be placed safely and were left out, with a suggestion how to type them. */
  leftOut: { fact: FactAddress; says: string }[];
}

/** Why no letter can be written: said to the person, never thrown. */
export interface DraftRefusal {
  refused: string;
}

export type ComposeResult = { ok: true; draft: Draft } | { ok: false; refusal: DraftRefusal };
