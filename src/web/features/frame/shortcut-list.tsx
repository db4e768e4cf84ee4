// Which keys are there?
import { Fragment } from "react";
import { Dialog } from "../../design/dialog.tsx";
import styles from "./frame.module.css";

const SHORTCUTS: readonly (readonly [readonly string[], string])[] = [
  [["g", "t"], "Go to Today"],
  [["g", "a"], "Go to Applications"],
  [["g", "s"], "Go to Settings"],
  [["j"], "Today and Applications: next card"],
  [["k"], "Today and Applications: previous card"],
  [["Enter"], "On a card: open it"],
  [["u"], "Undo the latest step that offers it"],
  [["/"], "Applications: search"],
  [["F8"], "Letter: next remark (also Ctrl + .)"],
  [["Alt", "Enter"], "Letter: take the first suggestion"],
  [["Ctrl", "Enter"], "Letter: look it over and approve"],
  [["Enter"], "Debrief: next line"],
  [["?"], "This list"],
];

export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={onClose} isNarrow>
      <dl className={styles["shortcuts"]}>
        {SHORTCUTS.map(([keys, says]) => (
          <Fragment key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="soft small">Escape closes a dialog. In the letter, Tab moves on: it never traps you.</p>
    </Dialog>
  );
}
