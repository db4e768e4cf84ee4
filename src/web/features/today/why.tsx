// Why is something planned, and on whose advice?
import styles from "./today.module.css";

interface Reason {
  rule: string;
  says: string;
  source: string;
}

/** A quiet "why?" that opens all reasons with their sources. */
export function Why({ reasons, subject }: { reasons: readonly Reason[]; subject: string }) {
  if (reasons.length === 0) return null;
  return (
    <details className={styles["why"]}>
      <summary>
        Why?<span className="unseen"> {subject}</span>
      </summary>
      <ul className={styles["reasons"]}>
        {reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.says}`}>
            {reason.says}
            {reason.source !== "" && <cite>{reason.source}</cite>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The first reason in a sentence, and the rest behind "why?". */
export function Reasons({ reasons, subject }: { reasons: readonly Reason[]; subject: string }) {
  return (
    <div className={styles["reason"]}>
      <p>{reasons[0]?.says}</p> <Why reasons={reasons} subject={subject} />
    </div>
  );
}
