// How is a change to an application saved when another window may have saved meanwhile?
import type { QueryClient } from "@tanstack/react-query";
import type { Output } from "../../app/contract/contract.ts";
import type { CaseFile } from "../../core/case/case-file.ts";
import { tell } from "../design/notices.tsx";
import { mergeCase } from "../words/merge-case.ts";
import { call, type CallOptions } from "./call.ts";
import { applicationQuery } from "./queries.ts";
import { isRefusal } from "./refusal.ts";

type View = Output<"save-application">;

/** Saves of one application follow each other; two at once would collide with themselves. */
const running = new Map<string, Promise<unknown>>();

/**
 * Changes the case file and saves it. When somebody else saved meanwhile, both changes are merged; where they collide, this
 * one stays and the person is told. Throws the server's refusal.
 */
export function saveCase(
  client: QueryClient,
  id: string,
  change: (caseFile: CaseFile) => CaseFile,
  options: CallOptions = {},
): Promise<View> {
  const before = running.get(id) ?? Promise.resolve();
  const next = before.catch(() => undefined).then(() => save(client, id, change, options));
  running.set(id, next);
  return next;
}

async function save(
  client: QueryClient,
  id: string,
  change: (caseFile: CaseFile) => CaseFile,
  options: CallOptions,
): Promise<View> {
  const query = applicationQuery(id);
  let base = client.getQueryData(query.queryKey) ?? (await client.fetchQuery(query));
  let wanted = change(base.caseFile);
  for (let attempt = 0; ; attempt++) {
    try {
      const saved = await call("save-application", { id, version: base.version, caseFile: wanted }, options);
      client.setQueryData(query.queryKey, saved);
      // The server's announcement brings the rest; this keeps the lists right where it does not arrive.
      void client.invalidateQueries({ queryKey: ["today"] });
      void client.invalidateQueries({ queryKey: ["applications"] });
      return saved;
    } catch (error) {
      if (attempt >= 3 || !isRefusal(error, "version-conflict")) throw error;
      const fresh = await call("read-application", { id }, options);
      const { merged, collisions } = mergeCase(base.caseFile, wanted, fresh.caseFile);
      tell(
        collisions.length === 0
          ? "This application was also changed elsewhere. Both changes are kept."
          : `This application was also changed elsewhere. What you typed here was kept for ${collisions.join(", ")}.`,
      );
      base = fresh;
      wanted = merged;
    }
  }
}
