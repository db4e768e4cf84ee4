// How does the application say that something was refused or failed? One error class, one table of codes.

/** Every code, with the HTTP status and the exit status it has at the doors. */
export const FAULTS = {
  "bad-input": { status: 400, exit: 2 },
  "not-found": { status: 404, exit: 2 },
  "version-conflict": { status: 409, exit: 3 },
  "already-approved": { status: 409, exit: 1 },
  "too-late-to-cancel": { status: 409, exit: 1 },
  "lost-claim": { status: 409, exit: 3 },
  "review-blocks": { status: 409, exit: 1 },
  "changed-since-approval": { status: 409, exit: 1 },
  "cannot-draft": { status: 422, exit: 1 },
  "cannot-send": { status: 422, exit: 1 },
  "too-large": { status: 413, exit: 2 },
  "mail-refused": { status: 422, exit: 3 },
  "mail-unreachable": { status: 502, exit: 3 },
  "address-forbidden": { status: 422, exit: 3 },
  "storage-failed": { status: 500, exit: 3 },
  "data-in-use": { status: 409, exit: 3 },
  "data-too-new": { status: 409, exit: 3 },
  "secret-unreadable": { status: 500, exit: 3 },
} as const;

export type FaultCode = keyof typeof FAULTS;

/** A named refusal or failure: its code, one sentence for a person, and what helps to mend it. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly details: { value?: string; place?: string; accepted?: string; problems?: unknown; [key: string]: unknown };

  constructor(code: FaultCode, message: string, details: Fault["details"] = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "Fault";
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return FAULTS[this.code].status;
  }

  get exit(): number {
    return FAULTS[this.code].exit;
  }
}
