// What goes into the reviewer and what comes out of it?
import type { CaseFile } from "../case/case-file.ts";
import type { Channel, Language, Purpose } from "../case/words.ts";
import type { PriorMessage } from "../composer/draft.ts";
import type { Playbook } from "../planner/playbook.ts";
import type { HolidayLookup, Instant } from "../planner/touchpoint.ts";

export type Severity = "error" | "warning" | "info";

/** A correction: `text` replaces exactly the finding's span. */
export interface Fix {
  says: string;
  text: string;
}

/** One remark on a message. Offsets are UTF-16 code units of the message as given, end exclusive. */
export interface Finding {
  rule: string;
  severity: Severity;
  start: number;
  end: number;
  /** One friendly sentence: what is wrong and why it matters. */
  says: string;
  fixes: Fix[];
}

/** Spelling, handed in because dictionaries are data outside core. */
export interface Speller {
  correct(word: string): boolean;
  /** Nearest first, at most a handful. */
  suggest(word: string): string[];
}

export interface ReviewRequest {
  /** The message. A first line `Subject: …` is the subject. */
  message: string;
  /** With a case, names, companies, figures, stops and timing are checked too. */
  caseFile?: CaseFile;
  purpose?: Purpose;
  /** Contact ids. */
  to?: string[];
  channel?: Channel;
  /** Earlier messages, to this company or others. */
  sent?: PriorMessage[];
  /** Names of companies, people and roles of the person's other applications: they must not stand in this letter. */
  elsewhere?: { company: string; role: string; people: string[] }[];
  /** File names that will go out with the message; undefined where the channel or caller knows of none. */
  attachments?: string[];
  now?: Instant;
  playbook?: Playbook;
  holidays?: HolidayLookup;
  language?: Language;
  speller?: Speller;
  /** Rules switched off, or given another severity, by the person. */
  settings?: Record<string, Severity | "off">;
}

export type Verdict = "ready" | "improve" | "blocked";

/** Findings ordered by start, then by severity. `blocked`: an error; `improve`: a warning; else `ready`. */
export interface Review {
  findings: Finding[];
  verdict: Verdict;
}
