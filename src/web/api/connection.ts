// Is the server there? A small store that calls and live updates write and the banner reads.
import { useSyncExternalStore } from "react";

export type Connection = "there" | "gone";

let state: Connection = "there";
const listeners = new Set<() => void>();

/** Notes that an answer came or that none came. */
export function noteConnection(next: Connection): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

export function onConnection(listener: (state: Connection) => void): () => void {
  const told = () => listener(state);
  listeners.add(told);
  return () => listeners.delete(told);
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => state);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
