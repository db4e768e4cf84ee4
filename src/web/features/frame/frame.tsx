// What surrounds every page? The way around, the keyboard, the banner, the notices.
import { Link, Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { useConnection } from "../../api/connection.ts";
import { Notices } from "../../design/notices.tsx";
import styles from "./frame.module.css";
import { ShortcutList } from "./shortcut-list.tsx";
import { useShortcuts } from "./shortcuts.ts";

export function Frame() {
  const [isHelpOpen, setHelpOpen] = useState(false);
  useShortcuts(() => setHelpOpen(true));
  return (
    <>
      <a className={styles["skip"]} href="#main">
        Skip to the content
      </a>
      <header className={styles["header"]}>
        <div className={styles["bar"]}>
          <Link to="/" className={styles["mark"]} aria-label="Afterview" activeProps={{ "aria-current": undefined }}>
            <Mark />
            <span className={styles["name"]}>Afterview</span>
          </Link>
          <nav className={styles["links"]} aria-label="Main">
            <Link to="/" activeOptions={{ exact: true }} className={styles["link"]}>
              Today
            </Link>
            <Link to="/applications" className={styles["link"]}>
              Applications
            </Link>
            <Link to="/settings" className={styles["link"]}>
              Settings
            </Link>
            <button
              type="button"
              className={styles["help"]}
              aria-label="Keyboard shortcuts"
              title="Keyboard shortcuts (?)"
              onClick={() => setHelpOpen(true)}
            >
              ?
            </button>
          </nav>
        </div>
      </header>
      <ConnectionBanner />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Notices />
      <ShortcutList isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}

function ConnectionBanner() {
  const connection = useConnection();
  return (
    <div role="status" className={styles["sticky"]}>
      {connection === "gone" && (
        <p className={styles["banner"]}>
          Afterview does not answer. What you write stays in this window and is saved as soon as it is back; start it
          again with <kbd>afterview start</kbd>.
        </p>
      )}
    </div>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" aria-hidden>
      <path d="M3 5.5h18v13H3z" />
      <path d="m3.4 6 8.6 6.8L20.6 6" />
    </svg>
  );
}
