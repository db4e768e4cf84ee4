// How does one move from card to card by keyboard? j and k move the focus, Enter presses the primary action.
import { useEffect } from "react";
import { isTyping } from "../frame/shortcuts.ts";

export function useCardKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const cards = [...document.querySelectorAll<HTMLElement>("[data-card]")];
      const at = cards.findIndex((card) => card.contains(document.activeElement));
      if (event.key === "j" || event.key === "k") {
        const next = event.key === "j" ? Math.min(at + 1, cards.length - 1) : Math.max(at - 1, 0);
        const card = cards[next];
        if (card === undefined) return;
        event.preventDefault();
        card.focus({ preventScroll: true });
        card.scrollIntoView({ block: "nearest" });
      } else if (event.key === "Enter" && document.activeElement === cards[at]) {
        cards[at]?.querySelector<HTMLElement>("a[class], button")?.click();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
