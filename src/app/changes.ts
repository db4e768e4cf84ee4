// Who wants to know that something changed? Open windows and the outbox listen; contents are never sent along.
import type { AccountId, Change } from "./ports.ts";

export interface Changes {
  announce(account: AccountId, change: Change): void;
  /** Returns the function that ends the listening. */
  listen(account: AccountId, hear: (change: Change) => void): () => void;
}

export function createChanges(): Changes {
  const listeners = new Map<AccountId, Set<(change: Change) => void>>();
  return {
    announce(account, change) {
      for (const hear of listeners.get(account) ?? []) hear(change);
    },
    listen(account, hear) {
      const own = listeners.get(account) ?? new Set();
      listeners.set(account, own);
      own.add(hear);
      return () => own.delete(hear);
    },
  };
}
