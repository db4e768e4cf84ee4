// What time is it, for words that grow old? One ticking clock for all of them.
import { useSyncExternalStore } from "react";

/** A store that ticks every `seconds`; stays still while nobody looks at it. */
function makeClock(seconds: number) {
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = () => {
    now = Date.now();
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      timer ??= setInterval(tick, seconds * 1_000);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
      };
    },
    read: () => now,
  };
}

const slow = makeClock(30);
const fast = makeClock(1);

/** The present, to half a minute; to the second where `isFast`. Milliseconds since 1970. */
export function useNow(isFast = false): number {
  const clock = isFast ? fast : slow;
  const read = useSyncExternalStore(clock.subscribe, clock.read);
  // The first look after a pause would be stale by the length of the pause.
  return Math.max(read, Date.now() - (isFast ? 1_000 : 30_000));
}
