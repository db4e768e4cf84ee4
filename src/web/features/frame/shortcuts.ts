// Which keys work everywhere? Single letters, so never while the person types.
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { undoLatest } from "../../design/notices.tsx";

const PLACES = { t: "/", a: "/applications", s: "/settings" } as const;

/** `g t`, `g a`, `g s`, `u`, `?`. */
export function useShortcuts(openHelp: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let isGoing = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const key = event.key.toLowerCase();
      if (isGoing && key in PLACES) {
        event.preventDefault();
        void navigate({ to: PLACES[key as keyof typeof PLACES] });
      } else if (key === "g") {
        isGoing = true;
        clearTimeout(timer);
        timer = setTimeout(() => (isGoing = false), 1_500);
        return;
      } else if (event.key === "?") {
        event.preventDefault();
        openHelp();
      } else if (key === "u" && undoLatest()) {
        event.preventDefault();
      }
      isGoing = false;
    };
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKey);
    };
  }, [navigate, openHelp]);
}

/** Whether a key belongs to a field, a dialog or the browser rather than to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, textarea, select, [role=dialog]") !== null;
}
