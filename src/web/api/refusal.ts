// What did the server refuse, or was it not there at all?
import type { FaultCode } from "../../app/fault.ts";
import type { Problem } from "../../core/case/problem.ts";

/** The server answered and refused. `says` is one sentence for the person. */
export class Refusal extends Error {
  readonly code: FaultCode | "signed-out" | "unknown";
  readonly status: number;
  readonly details: Record<string, unknown>;

  constructor(status: number, body: unknown) {
    const held = isRecord(body) && isRecord(body["error"]) ? body["error"] : {};
    super(typeof held["says"] === "string" ? held["says"] : `The server answered with status ${status}.`);
    this.name = "Refusal";
    this.status = status;
    this.details = held;
    const code = typeof held["code"] === "string" ? held["code"] : "unknown";
    this.code = status === 401 ? "signed-out" : (code as Refusal["code"]);
  }

  /** What is wrong with the fields that were sent, where the server names them. */
  get problems(): Problem[] {
    const problems = this.details["problems"];
    return Array.isArray(problems) ? (problems as Problem[]) : [];
  }
}

/** No answer came: the server is not running, or the network is gone. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super("Afterview cannot be reached. Is it still running?", { cause });
    this.name = "Unreachable";
  }
}

/** One sentence for the person, whatever was thrown. */
export function sayError(error: unknown): string {
  if (error instanceof Refusal || error instanceof Unreachable) return error.message;
  return error instanceof Error ? `Something went wrong: ${error.message}` : "Something went wrong.";
}

export function isRefusal(error: unknown, code: Refusal["code"]): error is Refusal {
  return error instanceof Refusal && error.code === code;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
