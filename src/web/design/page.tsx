// What does every page consist of? A heading that takes the focus, sections, sheets of paper.
import { useEffect, useId, useRef, type ReactNode } from "react";
import { sayError } from "../api/refusal.ts";
import styles from "./page.module.css";

interface PageProps {
  title: string;
  /** Shown above the content; the window's title otherwise only. */
  heading?: ReactNode;
  lead?: ReactNode;
  isWide?: boolean;
  children: ReactNode;
}

export function Page({ title, heading, lead, isWide = false, children }: PageProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Afterview`;
  }, [title]);
  useEffect(() => {
    // A new page starts at its heading, for screen readers as for eyes; not on the first load, and not
    // where a field has asked for the focus.
    if (hasMoved && (document.activeElement === null || document.activeElement === document.body)) {
      headingRef.current?.focus({ preventScroll: true });
    }
    hasMoved = true;
  }, []);
  return (
    <div className={isWide ? `${styles["page"]} ${styles["wide"]}` : styles["page"]}>
      <div className={styles["head"]}>
        <h1 ref={headingRef} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {lead !== undefined && <div className={styles["lead"]}>{lead}</div>}
      </div>
      {children}
    </div>
  );
}

let hasMoved = false;

export function Section({ title, side, children }: { title: string; side?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <div className={styles["sectionHead"]}>
        <h2 id={id}>{title}</h2>
        {side}
      </div>
      {children}
    </section>
  );
}

export function Sheet({ children }: { children: ReactNode }) {
  return <div className={styles["sheet"]}>{children}</div>;
}

export function Message({ kind = "info", children }: { kind?: "info" | "warning" | "error"; children: ReactNode }) {
  return <div className={`${styles["message"]} ${kind === "info" ? "" : styles[kind]}`}>{children}</div>;
}

/** A page that could not be read. */
export function BrokenPage(props: { error: unknown; title?: string; children?: ReactNode }) {
  const { error, title = "This did not work", children } = props;
  return (
    <Page title={title}>
      <Message kind="error">
        <p>{sayError(error)}</p>
      </Message>
      {children}
    </Page>
  );
}
