// How does a test talk to the running app as its own window does?
import type { Afterview } from "./afterview.ts";
import { contract, type Input, type OperationName, type Output } from "../../../src/app/contract/contract.ts";

export interface ApiClient {
  call<K extends OperationName>(name: K, input: Input<K>): Promise<Output<K>>;
  /** Any request with the session; the answer as it is. */
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** Opens the launch link once and keeps the session. */
export async function openApi(app: Afterview): Promise<ApiClient> {
  const answer = await fetch(app.link, { redirect: "manual" });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`the launch link opened nothing: ${answer.status}`);
  const request = (path: string, init: RequestInit = {}) =>
    fetch(app.origin + path, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie, origin: app.origin },
    });
  return {
    request,
    async call(name, input) {
      const { method, path } = contract[name];
      const rest: Record<string, unknown> = { ...(input as Record<string, unknown>) };
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
        const value = String(rest[key]);
        delete rest[key];
        return encodeURIComponent(value);
      });
      const query = method === "GET" ? new URLSearchParams(rest as Record<string, string>).toString() : "";
      const reply = await request(query === "" ? filled : `${filled}?${query}`, {
        method,
        ...(method === "GET" ? {} : { body: JSON.stringify(rest), headers: { "content-type": "application/json" } }),
      });
      const body: unknown = await reply.json();
      if (!reply.ok) throw new Error(`${name}: ${reply.status} ${JSON.stringify(body)}`);
      return body as never;
    },
  };
}
