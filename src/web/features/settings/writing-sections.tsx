// How does the person write, and what shall the reviewer look for?
import { useState } from "react";
import { Section, Sheet } from "../../design/page.tsx";
import { RecordForm } from "../../design/record-form.tsx";
import type { FieldSpec } from "../../design/record.ts";
import { LearnedPhrases } from "./learned-phrases.tsx";
import { RULE_WORDS } from "./rule-words.ts";
import styles from "./settings.module.css";
import type { ChangeSettings, Settings } from "./use-settings.ts";

interface SectionProps {
  settings: Settings;
  change: ChangeSettings;
}

const voiceSpecs: readonly FieldSpec[] = [
  {
    key: "greeting",
    label: "Greeting",
    kind: "choice",
    options: [
      { value: "dear", label: "Always “Dear”" },
      { value: "hi", label: "Always “Hi”" },
    ],
    none: "By the company's culture",
  },
  { key: "signOff", label: "Sign-off", kind: "line", placeholder: "Kind regards" },
  { key: "banned", label: "Phrases you never use", kind: "lines", hint: "One a line." },
];

export function WritingSection({ settings, change }: SectionProps) {
  return (
    <Section title="Writing">
      <Sheet>
        <RecordForm
          key={JSON.stringify(settings.voice)}
          label="Writing"
          specs={voiceSpecs}
          value={settings.voice ?? {}}
          isCalm
          onSave={async (record) => {
            await change((before) => ({ ...before, voice: record as Settings["voice"] }));
          }}
        />
        <LearnedPhrases settings={settings} change={change} />
      </Sheet>
    </Section>
  );
}

const SEVERITIES = [
  { value: "", label: "As it is" },
  { value: "error", label: "Must change" },
  { value: "warning", label: "Better change" },
  { value: "info", label: "Hint" },
  { value: "off", label: "Off" },
];

export function RulesSection({ settings, change }: SectionProps) {
  const rules = settings.rules ?? {};
  const changed = Object.keys(rules).length;
  const ids = [...new Set([...Object.keys(RULE_WORDS), ...Object.keys(rules)])];
  const set = (rule: string, value: string) =>
    change((before) => {
      const { [rule]: _, ...others } = before.rules ?? {};
      return { ...before, rules: value === "" ? others : { ...others, [rule]: value as "off" } };
    });
  return (
    <Section title="What the reviewer looks for">
      <details>
        <summary>
          {ids.length} rules{changed > 0 && `, ${changed} changed by you`}
        </summary>
        <ul className={styles["rules"]}>
          {ids.map((rule) => (
            <li key={rule} className={styles["rule"]}>
              <span id={`rule-${rule}`}>{RULE_WORDS[rule] ?? rule}</span>
              <select
                aria-labelledby={`rule-${rule}`}
                value={rules[rule] ?? ""}
                onChange={(event) => void set(rule, event.target.value)}
              >
                {SEVERITIES.map((severity) => (
                  <option key={severity.value} value={severity.value}>
                    {severity.label}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </details>
      <TaughtWords settings={settings} change={change} />
    </Section>
  );
}

function TaughtWords({ settings, change }: SectionProps) {
  const [isOpen, setOpen] = useState(false);
  const words = settings.words ?? [];
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Words you taught the speller ({words.length})</summary>
      <RecordForm
        key={words.join("\n")}
        label="Words"
        specs={[{ key: "words", label: "Words", kind: "lines", hint: "One a line." }]}
        value={{ words }}
        isCalm
        onSave={async (record) => {
          await change((before) => ({ ...before, words: record["words"] as string[] | undefined }));
        }}
      />
    </details>
  );
}
