// What is a rule of the reviewer? A meta block, a pure check, and examples that run as tests.
import type { CaseFile } from "../case/case-file.ts";
import type { Fix, ReviewRequest, Severity } from "./finding.ts";
import type { Letter } from "./letter.ts";

export interface RuleMeta {
  /** Names the rule's file, its page in docs/rules, its setting and its findings. */
  id: string;
  severity: Severity;
  /** What it looks for, in one sentence. */
  sentence: string;
  /** Why it matters to the reader of the letter, in one sentence. */
  why: string;
  /** Where the advice or its number comes from. */
  source: string;
}

/** What a rule says about a place. Without a severity the rule's own counts. Offsets as in Finding. */
export interface Remark {
  start: number;
  end: number;
  says: string;
  fixes?: Fix[];
  severity?: Severity;
}

/** Looks at a letter and says what it finds. Pure: no clock, no state. */
export type Check = (letter: Letter) => Remark[];

/** A message, or a message with what is known about it. `sample: true` hands in the sample case. */
export type Example =
  | string
  | (Omit<ReviewRequest, "message" | "caseFile"> & {
      message: string;
      sample?: boolean | ((caseFile: CaseFile) => void);
      /** The text the first finding covers. */
      covers?: string;
      /** The message after the first fix of the first finding. */
      fixed?: string;
    });

export interface Examples {
  /** The rule is silent. */
  good: Example[];
  /** The rule speaks. */
  bad: Example[];
}

export interface Rule {
  meta: RuleMeta;
  check: Check;
  examples: Examples;
}
