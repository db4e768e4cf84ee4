// How does an open window learn that something changed? Server-sent events name what to read again.
import type { QueryClient } from "@tanstack/react-query";
import { call } from "./call.ts";
import { noteConnection, onConnection } from "./connection.ts";
import { rereadApplication } from "./queries.ts";

interface Change {
  about?: string;
  id?: string;
  caseId?: string;
}

/** Listens until the page goes. Reads everything again after a break in the connection. */
export function followChanges(client: QueryClient): void {
  let wasGone = false;
  const source = new EventSource("/api/events");
  const take = (event: Event) => applyChange(client, parseChange((event as MessageEvent<string>).data));
  source.addEventListener("message", take);
  source.addEventListener("change", take);
  source.addEventListener("open", () => {
    noteConnection("there");
    if (wasGone) void client.invalidateQueries();
    wasGone = false;
  });
  source.addEventListener("error", () => {
    wasGone = true;
    // A call tells whether the server is gone or only the stream was cut.
    void probe();
  });
  onConnection((state) => {
    if (state === "gone") retry(client);
  });
}

function retry(client: QueryClient): void {
  const timer = setInterval(() => {
    void probe().then((isThere) => {
      if (!isThere) return;
      clearInterval(timer);
      void client.invalidateQueries();
    });
  }, 3_000);
}

async function probe(): Promise<boolean> {
  try {
    await call("list-today", {});
    return true;
  } catch (error) {
    return (error as Error).name === "Refusal";
  }
}

function applyChange(client: QueryClient, change: Change): void {
  switch (change.about) {
    case "application":
      if (change.id !== undefined) void rereadApplication(client, change.id);
      break;
    case "letter":
      void client.invalidateQueries({ queryKey: ["letters"] });
      void client.invalidateQueries({ queryKey: ["draft", change.caseId] });
      if (change.caseId !== undefined) void rereadApplication(client, change.caseId);
      break;
    case "settings":
      void client.invalidateQueries({ queryKey: ["settings"] });
      void client.invalidateQueries({ queryKey: ["mail-account"] });
      void client.invalidateQueries({ queryKey: ["today"] });
      break;
    default:
      void client.invalidateQueries({ queryKey: ["today"] });
      void client.invalidateQueries({ queryKey: ["applications"] });
  }
}

function parseChange(data: string): Change {
  try {
    const value: unknown = JSON.parse(data);
    return value !== null && typeof value === "object" ? (value as Change) : {};
  } catch {
    return {};
  }
}
