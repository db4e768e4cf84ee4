// How does the app say in passing that something happened, and offer to take it back?
import { useSyncExternalStore } from "react";
import { sayError } from "../api/refusal.ts";
import styles from "./notices.module.css";

interface Notice {
  id: number;
  says: string;
  isError: boolean;
  undo?: () => void;
}

let notices: Notice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/** Says something for a while; with `undo`, long enough to think about it. */
export function tell(says: string, undo?: () => void): void {
  show({ says, isError: false, undo }, undo === undefined ? 6_000 : 20_000);
}

/** Says what went wrong. Stays until it is closed. */
export function tellError(error: unknown): void {
  show({ says: sayError(error), isError: true }, undefined);
}

/** Takes back the latest thing that can be taken back. */
export function undoLatest(): boolean {
  const latest = notices.findLast((notice) => notice.undo !== undefined);
  if (latest === undefined) return false;
  close(latest.id);
  latest.undo?.();
  return true;
}

function show(notice: Omit<Notice, "id">, milliseconds: number | undefined): void {
  const id = nextId++;
  set([...notices.filter((item) => item.says !== notice.says), { ...notice, id }].slice(-3));
  if (milliseconds !== undefined) setTimeout(() => close(id), milliseconds);
}

function close(id: number): void {
  if (notices.some((notice) => notice.id === id)) set(notices.filter((notice) => notice.id !== id));
}

function set(next: Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Notices() {
  const shown = useSyncExternalStore(subscribe, () => notices);
  return (
    <section className={styles["region"]} aria-label="Notices">
      <div role="status" className="stack">
        {shown.map((notice) => (
          <div key={notice.id} className={`${styles["notice"]} ${notice.isError ? styles["error"] : ""}`}>
            <span>{notice.says}</span>
            {notice.undo !== undefined && (
              <button
                type="button"
                className={styles["act"]}
                onClick={() => {
                  close(notice.id);
                  notice.undo?.();
                }}
              >
                Undo
              </button>
            )}
            {notice.isError && (
              <button type="button" className={styles["act"]} onClick={() => close(notice.id)}>
                Close
              </button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
