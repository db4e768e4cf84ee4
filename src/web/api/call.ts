// How does the app ask the server for something? One typed function over the contract's operations.
import { routes } from "virtual:routes";
import type { Input, OperationName, Output } from "../../app/contract/contract.ts";
import { noteConnection } from "./connection.ts";
import { Refusal, Unreachable } from "./refusal.ts";
import { fillPath } from "./path.ts";

export interface CallOptions {
  signal?: AbortSignal;
  /** Lets the request outlive the page; for what is saved while leaving. */
  keepalive?: boolean;
}

/** Runs an operation. Throws `Refusal` when the server refuses and `Unreachable` when it does not answer. */
export async function call<K extends OperationName>(
  name: K,
  input: Input<K>,
  options: CallOptions = {},
): Promise<Output<K>> {
  const [method = "GET", template = ""] = (routes[name] ?? "").split(" ");
  const { path, rest } = fillPath(template, input as Record<string, unknown>);
  const hasBody = method === "POST" || method === "PUT";
  const response = await ask(hasBody ? path : withQuery(path, rest), {
    method,
    ...(hasBody ? { headers: { "content-type": "application/json" }, body: JSON.stringify(rest) } : {}),
    ...options,
  });
  return (await response.json()) as Output<K>;
}

/** Fetches from the app's own server, cookie included, and turns refusals into errors. */
export async function ask(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    noteConnection("gone");
    throw new Unreachable(error);
  }
  noteConnection("there");
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  throw new Refusal(response.status, body);
}

function withQuery(path: string, rest: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) if (value !== undefined) query.set(key, String(value));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
