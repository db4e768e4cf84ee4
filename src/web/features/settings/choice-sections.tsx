// By whose advice is planned, and does the app look light or dark?
import { useEffect } from "react";
import type { Output } from "../../../app/contract/contract.ts";
import { Section } from "../../design/page.tsx";
import { OwnPlaybooks } from "./own-playbooks.tsx";
import styles from "./settings.module.css";
import type { ChangeSettings, Settings } from "./use-settings.ts";

interface PlaybookSectionProps {
  settings: Settings;
  playbooks: Output<"read-settings">["playbooks"];
  change: ChangeSettings;
}

export function PlaybookSection({ settings, playbooks, change }: PlaybookSectionProps) {
  const chosen = settings.playbook ?? "balanced";
  return (
    <Section title="Playbook">
      <p className="soft">
        Whose advice the plan follows: when to write, through which channel, and when to be silent.
      </p>
      <fieldset className={styles["books"]}>
        <legend className="unseen">Playbook</legend>
        {playbooks.map((playbook) => (
          <label key={playbook.name} className={styles["book"]}>
            <input
              type="radio"
              name="playbook"
              value={playbook.name}
              checked={chosen === playbook.name}
              onChange={() => void change((before) => ({ ...before, playbook: playbook.name }))}
            />
            <b>{playbook.title}</b>
            <span className="soft small">{playbook.problem ?? playbook.summary}</span>
          </label>
        ))}
      </fieldset>
      <OwnPlaybooks key={chosen} playbooks={playbooks} chosen={chosen} />
    </Section>
  );
}

const THEMES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

export function LookSection({ settings, change }: { settings: Settings; change: ChangeSettings }) {
  const theme = settings.theme ?? "system";
  useEffect(() => showTheme(theme), [theme]);
  return (
    <Section title="Look">
      <fieldset>
        <legend className="unseen">Theme</legend>
        <div className={styles["segments"]}>
          {THEMES.map(({ value, label }) => (
            <label key={value} className={styles["segment"]}>
              <input
                type="radio"
                name="theme"
                value={value}
                checked={theme === value}
                onChange={() => void change((before) => ({ ...before, theme: value }))}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </Section>
  );
}

/** Shows it now, and keeps it for the first paint of the next visit. */
export function showTheme(theme: NonNullable<Settings["theme"]>): void {
  if (theme === "system") {
    delete document.documentElement.dataset["theme"];
    localStorage.removeItem("afterview:theme");
  } else {
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem("afterview:theme", theme);
  }
}
