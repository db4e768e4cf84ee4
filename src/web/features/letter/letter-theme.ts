// How does the text of a letter look? Paper and ink; remarks differ in shape, not only in colour.
import { EditorView } from "@codemirror/view";

export const letterTheme = EditorView.theme({
  "&": { color: "inherit", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--serif)",
    fontSize: "var(--size-large)",
    lineHeight: "1.65",
    overflow: "visible",
  },
  ".cm-content": { padding: "0", caretColor: "var(--ink)", minHeight: "14rem", overflowWrap: "anywhere" },
  ".cm-line": { padding: "0" },
  ".cm-placeholder": { color: "var(--ink-soft)" },
  ".finding": { textDecorationLine: "underline", textDecorationSkipInk: "none", textUnderlineOffset: "0.22em" },
  ".finding-error": {
    textDecorationStyle: "wavy",
    textDecorationColor: "var(--error)",
    textDecorationThickness: "0.1em",
    backgroundColor: "color-mix(in srgb, var(--error-wash) 70%, transparent)",
  },
  ".finding-warning": {
    textDecorationStyle: "dashed",
    textDecorationColor: "var(--warning)",
    textDecorationThickness: "0.12em",
  },
  ".finding-info": {
    textDecorationStyle: "dotted",
    textDecorationColor: "var(--info)",
    textDecorationThickness: "0.14em",
  },
  ".cm-tooltip": { border: "0", backgroundColor: "transparent" },
  ".finding-tip": {
    maxWidth: "22rem",
    padding: "0.5rem 0.75rem",
    borderRadius: "var(--round-small)",
    backgroundColor: "var(--ink)",
    color: "var(--ground)",
    font: "400 0.875rem/1.45 var(--sans)",
    boxShadow: "var(--shadow-high)",
  },
});
