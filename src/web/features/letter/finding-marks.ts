// How do the reviewer's remarks stand in the text and move with it while one types?
import { StateEffect, StateField, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, hoverTooltip, type DecorationSet } from "@codemirror/view";
import type { PartFinding } from "./letter-desk.ts";

/** A remark with its present place in the document. */
export interface MarkedFinding {
  finding: PartFinding;
  from: number;
  to: number;
}

export const setFindings = StateEffect.define<readonly PartFinding[]>();

const marks = StateField.define<{ list: readonly MarkedFinding[]; shown: DecorationSet }>({
  create: () => ({ list: [], shown: Decoration.none }),
  update(value, transaction) {
    let { list } = value;
    if (transaction.docChanged) {
      list = list
        .map((mark) => ({
          ...mark,
          from: transaction.changes.mapPos(mark.from, 1),
          to: Math.max(transaction.changes.mapPos(mark.from, 1), transaction.changes.mapPos(mark.to, -1)),
        }))
        // The words it was about are gone.
        .filter((mark) => mark.to > mark.from || mark.finding.start === mark.finding.end);
    }
    const length = transaction.newDoc.length;
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        list = effect.value
          .filter((finding) => finding.part === "body" && finding.end <= length)
          .map((finding) => ({ finding, from: finding.start, to: finding.end }));
      }
    }
    if (list === value.list) return value;
    return { list, shown: decorate(list, length) };
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.shown),
});

export function markedFindings(state: EditorState): readonly MarkedFinding[] {
  return state.field(marks).list;
}

/** The remark at a position, errors first. */
export function findingAt(state: EditorState, position: number): MarkedFinding | undefined {
  const order = { error: 0, warning: 1, info: 2 };
  return markedFindings(state)
    .filter((mark) => mark.from <= position && position <= mark.to && !isAboutAll(mark, state.doc.length))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity])[0];
}

function decorate(list: readonly MarkedFinding[], length: number): DecorationSet {
  return Decoration.set(
    list
      .filter((mark) => mark.to > mark.from && !isAboutAll(mark, length))
      .map(({ finding, from, to }) =>
        Decoration.mark({ class: `finding finding-${finding.severity}` }).range(from, to),
      ),
    true,
  );
}

/** A remark about the letter as a whole would underline everything; the list says it instead. */
function isAboutAll({ from, to }: MarkedFinding, length: number): boolean {
  return length > 150 && to - from > length * 0.6;
}

const tooltip = hoverTooltip((view, position) => {
  const mark = findingAt(view.state, position);
  if (mark === undefined || mark.to === mark.from) return null;
  return {
    pos: mark.from,
    end: mark.to,
    above: true,
    create: () => {
      const dom = document.createElement("div");
      dom.className = "finding-tip";
      dom.textContent = mark.finding.says;
      return { dom };
    },
  };
});

export const findingMarks: Extension = [marks, tooltip];
