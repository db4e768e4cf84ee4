// How are settings changed? At once, and merged where another window changed them too.
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Output } from "../../../app/contract/contract.ts";
import { call } from "../../api/call.ts";
import { settingsQuery } from "../../api/queries.ts";
import { isRefusal } from "../../api/refusal.ts";
import { tell, tellError } from "../../design/notices.tsx";
import { mergeCase } from "../../words/merge-case.ts";

export type Settings = Output<"read-settings">["settings"];
/** Changes, saves and says so; with `undo`, offers to take it back. False where the server refused. */
export type ChangeSettings = (
  change: (settings: Settings) => Settings,
  says?: string,
  undo?: (settings: Settings) => Settings,
) => Promise<boolean>;

export function useSettings() {
  const client = useQueryClient();
  const { data } = useSuspenseQuery(settingsQuery);
  const change: ChangeSettings = async (apply, says = "Saved.", undo) => {
    const base = client.getQueryData(settingsQuery.queryKey) ?? data;
    const wanted = apply(base.settings);
    // Shown at once; taken back if the server refuses.
    client.setQueryData(settingsQuery.queryKey, { ...base, settings: wanted });
    try {
      let saved: Output<"save-settings">;
      try {
        saved = await call("save-settings", { version: base.version, settings: wanted });
      } catch (error) {
        if (!isRefusal(error, "version-conflict")) throw error;
        const fresh = await call("read-settings", {});
        const { merged } = mergeCase(base.settings, wanted, fresh.settings);
        saved = await call("save-settings", { version: fresh.version, settings: merged });
      }
      client.setQueryData(settingsQuery.queryKey, { ...base, ...saved });
      void client.invalidateQueries({ queryKey: ["today"] });
      void client.invalidateQueries({ queryKey: ["application"] });
      void client.invalidateQueries({ queryKey: ["draft"] });
      tell(says, undo && (() => void change(undo, "Taken back.")));
      return true;
    } catch (error) {
      client.setQueryData(settingsQuery.queryKey, base);
      tellError(error);
      return false;
    }
  };
  return { settings: data.settings, playbooks: data.playbooks, change };
}
