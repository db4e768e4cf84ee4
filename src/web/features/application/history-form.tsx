// How does one note that they wrote, that one wrote, or that somebody called?
import { useState } from "react";
import type { CaseFile, HistoryItem } from "../../../core/case/case-file.ts";
import { Button } from "../../design/button.tsx";
import { RecordForm } from "../../design/record-form.tsx";
import type { FieldSpec } from "../../design/record.ts";
import { CHANNEL_OPTIONS, SIGNAL_OPTIONS } from "../../words/choices.ts";
import { PURPOSES } from "../../../core/case/words.ts";
import { PURPOSE_WORDS } from "../../words/purposes.ts";
import styles from "./application.module.css";
import type { ChangeCase } from "./use-case.ts";

type Kind = "they-wrote" | "i-wrote" | "they-called" | "i-called";

const KINDS: Record<Kind, { words: string; direction: HistoryItem["direction"]; channel: HistoryItem["channel"] }> = {
  "they-wrote": { words: "They wrote", direction: "received", channel: "email" },
  "i-wrote": { words: "I wrote", direction: "sent", channel: "email" },
  "they-called": { words: "They called", direction: "received", channel: "phone" },
  "i-called": { words: "I called", direction: "sent", channel: "phone" },
};

interface HistoryFormProps {
  caseFile: CaseFile;
  people: readonly { value: string; label: string }[];
  change: ChangeCase;
}

export function HistoryForm({ caseFile, people, change }: HistoryFormProps) {
  const [kind, setKind] = useState<Kind>();
  if (kind === undefined) {
    return (
      <div className="row">
        {(Object.keys(KINDS) as Kind[]).map((key) => (
          <Button key={key} isSmall onPress={() => setKind(key)}>
            {KINDS[key].words}
          </Button>
        ))}
      </div>
    );
  }
  const { words, direction, channel } = KINDS[kind];
  const withDefault = people.length === 1 ? [people[0]!.value] : [];
  return (
    <div className={styles["editing"]}>
      <h3>{words}</h3>
      <RecordForm
        key={kind}
        label={words}
        specs={specsOf(direction, channel, people)}
        value={{ at: localNow(), channel, with: withDefault }}
        saveWords="Add"
        onCancel={() => setKind(undefined)}
        onSave={async (record) => {
          const at = new Date(String(record["at"])).toISOString().replace(/\.\d{3}Z$/, "Z");
          const item = { ...record, at, direction } as HistoryItem;
          await change((before) => ({ ...before, history: [...(before.history ?? []), item] }));
          setKind(undefined);
        }}
      />
      <p className="soft small">{(caseFile.history ?? []).length === 0 && "The plan follows what you note here."}</p>
    </div>
  );
}

function specsOf(
  direction: HistoryItem["direction"],
  channel: HistoryItem["channel"],
  people: HistoryFormProps["people"],
): FieldSpec[] {
  return [
    { key: "at", label: "When, on your clock", kind: "datetime-local", isRequired: true },
    ...(channel === "phone"
      ? []
      : [{ key: "channel", label: "How", kind: "choice" as const, options: CHANNEL_OPTIONS, isRequired: true }]),
    ...(people.length === 0 ? [] : [{ key: "with", label: "With", kind: "ticks" as const, options: people }]),
    direction === "received"
      ? { key: "signal", label: "What it means", kind: "choice", options: SIGNAL_OPTIONS, none: "not sure" }
      : {
          key: "purpose",
          label: "What it was for",
          kind: "choice",
          options: PURPOSES.map((value) => ({ value, label: PURPOSE_WORDS[value] })),
          none: "something else",
        },
    { key: "text", label: channel === "phone" ? "What was said" : "The text", kind: "text" },
  ];
}

/** Now, as a datetime-local field wants it: on the person's own clock. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
