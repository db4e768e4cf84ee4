// How does one write the text of a letter? CodeMirror in the serif, at reading width.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { useEffect, useImperativeHandle, useRef, type Ref } from "react";
import { findingAt, findingMarks, markedFindings, setFindings, type MarkedFinding } from "./finding-marks.ts";
import type { PartFinding } from "./letter-desk.ts";
import { letterTheme } from "./letter-theme.ts";

export interface EditorHandle {
  setText(body: string): void;
  /** Replaces a place of the document, as one step that can be undone. */
  replace(from: number, to: number, text: string): void;
  goTo(from: number, to: number): void;
  focus(): void;
}

interface LetterEditorProps {
  ref: Ref<EditorHandle>;
  body: string;
  label: string;
  language: string;
  isReadOnly: boolean;
  /** With the text they were made for: those of another text are not shown. */
  findings: readonly PartFinding[];
  reviewedBody: string;
  onChange(body: string): void;
  onCursor(position: number): void;
  onMarks(marks: readonly MarkedFinding[]): void;
  /** Says aloud what the cursor came upon. */
  onArrive(mark: MarkedFinding): void;
  onApprove(): void;
}

export function LetterEditor(props: LetterEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const latest = useRef(props);
  const readOnly = useRef(new Compartment());
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const view = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: latest.current.body,
        extensions: [
          keymap.of(ownKeys(latest)),
          history(),
          keymap.of([...historyKeymap, ...defaultKeymap]),
          EditorView.lineWrapping,
          EditorState.lineSeparator.of("\n"),
          placeholder("Write here …"),
          findingMarks,
          letterTheme,
          readOnly.current.of(readOnlyExtension(latest.current)),
          EditorView.updateListener.of((update) => {
            const { onChange, onCursor, onMarks } = latest.current;
            if (update.docChanged) onChange(update.state.doc.toString());
            if (update.docChanged || update.selectionSet) onCursor(update.state.selection.main.head);
            const marks = markedFindings(update.state);
            if (marks !== markedFindings(update.startState)) onMarks(marks);
          }),
        ],
      }),
    });
    editor.current = view;
    return () => {
      view.destroy();
      editor.current = undefined;
    };
  }, []);

  useEffect(() => {
    editor.current?.dispatch({ effects: readOnly.current.reconfigure(readOnlyExtension(latest.current)) });
  }, [props.isReadOnly, props.label, props.language]);

  useEffect(() => {
    const view = editor.current;
    if (view === undefined || view.state.doc.toString() !== props.reviewedBody) return;
    view.dispatch({ effects: setFindings.of(props.findings) });
  }, [props.findings, props.reviewedBody]);

  useImperativeHandle(props.ref, () => ({
    setText(body) {
      const view = editor.current;
      if (view === undefined || view.state.doc.toString() === body) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: body } });
    },
    replace(from, to, text) {
      const view = editor.current;
      if (view === undefined) return;
      view.dispatch({
        changes: { from, to, insert: text },
        selection: { anchor: from + text.length },
        scrollIntoView: true,
        userEvent: "input.complete",
      });
      view.focus();
    },
    goTo(from, to) {
      const view = editor.current;
      if (view === undefined) return;
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      view.focus();
    },
    focus: () => editor.current?.focus(),
  }));

  return <div ref={host} />;
}

function readOnlyExtension({ isReadOnly, label, language }: LetterEditorProps) {
  return [
    EditorState.readOnly.of(isReadOnly),
    EditorView.contentAttributes.of({
      "aria-label": label,
      lang: language,
      // The reviewer spells; two kinds of underline for one word would confuse.
      spellcheck: "false",
      ...(isReadOnly ? { "aria-readonly": "true" } : {}),
    }),
  ];
}

function ownKeys(latest: { current: LetterEditorProps }) {
  const nextFinding = (view: EditorView) => {
    const marks = markedFindings(view.state);
    const { from, to } = view.state.selection.main;
    const next = marks.find((mark) => mark.from > from || (mark.from === from && mark.to > to)) ?? marks[0];
    if (next === undefined) return false;
    view.dispatch({ selection: { anchor: next.from, head: next.to }, scrollIntoView: true });
    latest.current.onArrive(next);
    return true;
  };
  const takeFix = (view: EditorView) => {
    const { from, to } = view.state.selection.main;
    const mark = findingAt(view.state, from) ?? findingAt(view.state, to);
    const fix = mark?.finding.fixes[0];
    if (mark === undefined || fix === undefined || latest.current.isReadOnly) return false;
    view.dispatch({
      changes: { from: mark.from, to: mark.to, insert: fix.text },
      selection: { anchor: mark.from + fix.text.length },
      userEvent: "input.complete",
    });
    return true;
  };
  const approve = () => {
    latest.current.onApprove();
    return true;
  };
  return [
    { key: "F8", run: nextFinding, preventDefault: true },
    { key: "Mod-.", run: nextFinding, preventDefault: true },
    { key: "Alt-Enter", run: takeFix, preventDefault: true },
    { key: "Mod-Enter", run: approve, preventDefault: true },
  ];
}
