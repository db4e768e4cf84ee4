// What does the app read from the server, and under which key is it remembered?
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { call } from "./call.ts";

export const todayQuery = queryOptions({
  queryKey: ["today"],
  queryFn: ({ signal }) => call("list-today", {}, { signal }),
});

export const applicationsQuery = queryOptions({
  queryKey: ["applications"],
  queryFn: ({ signal }) => call("list-applications", {}, { signal }),
});

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ["application", id],
    queryFn: ({ signal }) => call("read-application", { id }, { signal }),
  });

export const settingsQuery = queryOptions({
  queryKey: ["settings"],
  queryFn: ({ signal }) => call("read-settings", {}, { signal }),
});

export const mailAccountQuery = queryOptions({
  queryKey: ["mail-account"],
  queryFn: ({ signal }) => call("read-mail-account", {}, { signal }),
});

export const healthQuery = queryOptions({
  queryKey: ["health"],
  queryFn: ({ signal }) => call("check-health", {}, { signal }),
});

export const draftQuery = (id: string, touch: string) =>
  queryOptions({
    queryKey: ["draft", id, touch],
    queryFn: ({ signal }) => call("open-draft", { id, touch }, { signal }),
  });

/** Everything that may differ after an application changed. */
export async function rereadApplication(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ["today"] }),
    client.invalidateQueries({ queryKey: ["applications"] }),
    client.invalidateQueries({ queryKey: ["application", id] }),
  ]);
}
