// How does a test speak to the running app as the browser does: with the session that the launch link opens?
import type { Afterview } from "./afterview.ts";

export interface Session {
  /** Calls the HTTP interface and gives its JSON. Throws with the answer where the status is not 2xx. */
  ask<T>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T>;
  /** The same without judging the answer. */
  request(method: string, path: string, body?: unknown): Promise<Response>;
}

/** Opens the launch link and keeps the cookie it sets. */
export async function openSession(afterview: Afterview): Promise<Session> {
  const opened = await fetch(afterview.link, { redirect: "manual" });
  const cookie = opened.headers.get("set-cookie")?.split(";")[0];
  if (opened.status !== 303 || cookie === undefined) throw new Error(`the launch link answered ${opened.status}`);
  const request = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(afterview.origin + path, {
      method,
      headers: { cookie, origin: afterview.origin, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  return {
    request,
    async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
      const hasBody = method === "POST" || method === "PUT";
      const response = await request(method, path, hasBody ? (body ?? {}) : undefined);
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as T;
    },
  };
}
