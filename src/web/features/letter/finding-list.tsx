// What does the reviewer remark, and what does it suggest?
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { Button } from "../../design/button.tsx";
import { count } from "../../words/moments.ts";
import type { MarkedFinding } from "./finding-marks.ts";
import type { DeskState, PartFinding } from "./letter-desk.ts";
import styles from "./letter.module.css";

interface FindingListProps {
  state: DeskState;
  marks: readonly MarkedFinding[];
  cursor: number;
  onGoTo(mark: MarkedFinding): void;
  onFix(mark: MarkedFinding, text: string): void;
  onFixSubject(finding: PartFinding, text: string): void;
  /** The speller shall know this word from now on. */
  onTeach(word: string): void;
}

const SHAPES = { error: CircleAlert, warning: TriangleAlert, info: Info };
const NAMES = { error: "Must change", warning: "Better change", info: "Hint" };

export function FindingList({ state, marks, cursor, onGoTo, onFix, onFixSubject, onTeach }: FindingListProps) {
  // Offsets in the subject hold only for the subject they were made for.
  const ofSubject =
    state.subject === state.reviewed.subject ? state.findings.filter((finding) => finding.part === "subject") : [];
  const total = ofSubject.length + marks.length;
  return (
    <section id="remarks" className={styles["block"]} aria-label="Remarks">
      <h2>{total === 0 ? "Remarks" : count(total, "remark")}</h2>
      <p className="unseen" role="status">
        {total === 0 ? "No remarks" : count(total, "remark")}
      </p>
      {total === 0 && <p className="soft small">Nothing to remark. This can go out.</p>}
      <ul className={styles["findings"]}>
        {ofSubject.map((finding) => (
          <Item
            key={`subject ${finding.rule} ${finding.start}`}
            finding={finding}
            where="Subject"
            onFix={(text) => onFixSubject(finding, text)}
            onTeach={teaches(finding, () => onTeach(state.subject.slice(finding.start, finding.end)))}
          />
        ))}
        {marks.map((mark) => (
          <Item
            key={`${mark.finding.rule} ${mark.finding.start} ${mark.finding.says}`}
            finding={mark.finding}
            isCurrent={mark.from <= cursor && cursor <= mark.to && mark.to > mark.from}
            onGoTo={() => onGoTo(mark)}
            onFix={(text) => onFix(mark, text)}
            onTeach={teaches(mark.finding, () => onTeach(state.body.slice(mark.from, mark.to)))}
          />
        ))}
      </ul>
      {marks.length > 0 && (
        <p className="soft small">
          <kbd>F8</kbd> next remark, <kbd>Alt</kbd> <kbd>Enter</kbd> first suggestion
        </p>
      )}
    </section>
  );
}

/** Only a remark on spelling is about a word that can be right after all. */
function teaches({ rule, start, end }: PartFinding, teach: () => void): (() => void) | undefined {
  return rule === "spelling" && end > start ? teach : undefined;
}

interface ItemProps {
  finding: PartFinding;
  where?: string;
  isCurrent?: boolean;
  onGoTo?(): void;
  onFix(text: string): void;
  onTeach?: (() => void) | undefined;
}

function Item({ finding, where, isCurrent = false, onGoTo, onFix, onTeach }: ItemProps) {
  const Shape = SHAPES[finding.severity];
  const says = (
    <>
      <Shape aria-hidden />
      <span>
        <span className="unseen">{NAMES[finding.severity]}: </span>
        {where !== undefined && <b>{where}: </b>}
        {finding.says}
      </span>
    </>
  );
  return (
    <li className={`${styles["finding"]} ${styles[finding.severity]}`} data-current={isCurrent || undefined}>
      {onGoTo === undefined ? (
        <p className={styles["say"]}>{says}</p>
      ) : (
        <button type="button" className={styles["say"]} onClick={onGoTo}>
          {says}
        </button>
      )}
      {(finding.fixes.length > 0 || onTeach) && (
        <div className={styles["fixes"]}>
          {finding.fixes.slice(0, 4).map((fix) => (
            <Button key={fix.says + fix.text} isSmall onPress={() => onFix(fix.text)}>
              {fix.says}
            </Button>
          ))}
          {onTeach && (
            <Button isSmall kind="quiet" onPress={onTeach}>
              Teach this word
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
