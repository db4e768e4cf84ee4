// How does a debrief save itself while a tired person types? Half a second after the last key, and on leaving.
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { CaseFile, Debrief } from "../../../core/case/case-file.ts";
import { forget, keep, recall } from "../../api/mirror.ts";
import { sayError, Unreachable } from "../../api/refusal.ts";
import { saveCase } from "../../api/save-case.ts";
import { fromDebriefForm, toDebriefForm, type DebriefForm } from "../../words/debrief-form.ts";
import { mergeCase } from "../../words/merge-case.ts";

export type KeeperState = {
  form: DebriefForm;
  saving: "saved" | "waiting" | "saving" | "offline" | "failed";
  problem?: string;
};

const SAVE_AFTER = 500;

export class DebriefKeeper {
  state: KeeperState;
  /** The debrief as the server had it when we last agreed. */
  private agreed: Debrief;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<unknown> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly mirrorKey: string;

  private readonly client: QueryClient;
  private readonly id: string;
  private readonly interviewId: string;

  constructor(client: QueryClient, id: string, interviewId: string, stored: Debrief | undefined) {
    this.client = client;
    this.id = id;
    this.interviewId = interviewId;
    this.mirrorKey = `debrief ${id} ${interviewId}`;
    this.agreed = stored ?? {};
    this.state = { form: toDebriefForm(stored), saving: "saved" };
    const kept = recall<{ agreed: Debrief; debrief: Debrief }>(this.mirrorKey);
    if (kept === undefined) return;
    // Typed before a crash: what the server has by now stays too.
    const { merged } = mergeCase<Debrief>(kept.agreed, kept.debrief, this.agreed);
    this.write(toDebriefForm(merged));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  write(form: DebriefForm): void {
    this.set({ form, saving: "waiting" });
    keep(this.mirrorKey, { agreed: this.agreed, debrief: fromDebriefForm(form) });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), SAVE_AFTER);
  }

  /** Saves what is unsaved. True when the server has it all. */
  async flush(keepalive = false): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running !== undefined) await this.running;
    if (this.state.saving === "saved") return true;
    this.running = this.save(keepalive);
    try {
      await this.running;
    } finally {
      this.running = undefined;
    }
    return (this.state as KeeperState).saving === "saved";
  }

  private async save(keepalive: boolean): Promise<void> {
    const { form } = this.state;
    const ours = fromDebriefForm(form);
    this.set({ saving: "saving" });
    try {
      const view = await saveCase(this.client, this.id, (caseFile) => this.withDebrief(caseFile, ours), { keepalive });
      const stored = view.caseFile.interviews?.find((item) => item.id === this.interviewId)?.debrief ?? {};
      this.agreed = stored;
      if (this.state.form !== form) {
        this.set({ saving: "waiting" });
        this.timer = setTimeout(() => void this.flush(), SAVE_AFTER);
        return;
      }
      forget(this.mirrorKey);
      // Another window's lines join ours; what is being typed is not touched otherwise.
      const isSame = JSON.stringify(mergeCase(ours, ours, stored).merged) === JSON.stringify(ours);
      this.set({ saving: "saved", ...(isSame ? {} : { form: toDebriefForm(stored) }) });
    } catch (error) {
      const isOffline = error instanceof Unreachable;
      this.set({ saving: isOffline ? "offline" : "failed", problem: sayError(error) });
      if (isOffline) this.timer = setTimeout(() => void this.flush(), 3_000);
    }
  }

  private withDebrief(caseFile: CaseFile, ours: Debrief): CaseFile {
    return {
      ...caseFile,
      interviews: caseFile.interviews?.map((interview) => {
        if (interview.id !== this.interviewId) return interview;
        return { ...interview, debrief: mergeCase<Debrief>(this.agreed, ours, interview.debrief ?? {}).merged };
      }),
    };
  }

  private set(change: Partial<KeeperState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

export function useDebriefKeeper(id: string, interviewId: string, stored: Debrief | undefined) {
  const client = useQueryClient();
  const [keeper] = useState(() => new DebriefKeeper(client, id, interviewId, stored));
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  useEffect(() => {
    const leave = () => void keeper.flush(true);
    const hide = () => {
      if (document.visibilityState === "hidden") leave();
    };
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
      leave();
    };
  }, [keeper]);
  return { keeper, state };
}
