// What has Afterview learned from the person's edits, and how is it made to forget?
import { Button } from "../../design/button.tsx";
import styles from "./settings.module.css";
import type { ChangeSettings, Settings } from "./use-settings.ts";

interface LearnedProps {
  settings: Settings;
  change: ChangeSettings;
}

/** Nothing where nothing was learned yet. */
export function LearnedPhrases({ settings, change }: LearnedProps) {
  const learned = Object.entries(settings.voice?.preferred ?? {});
  if (learned.length === 0) return null;
  const forget = (phrase?: string) =>
    void change(
      (before) => ({ ...before, voice: { ...before.voice, preferred: without(before.voice?.preferred, phrase) } }),
      "Forgotten.",
      (before) => ({ ...before, voice: { ...before.voice, preferred: settings.voice?.preferred } }),
    );
  return (
    <details>
      <summary>Learned from your edits ({learned.length})</summary>
      <p className="small soft">
        When you change a letter before it goes, Afterview prefers the sentences you kept and avoids those you rewrote.
        A greeting or sign-off becomes yours the second time you change to it. This stays on your machine.
      </p>
      <PhraseList
        title="You keep"
        phrases={learned.filter(([, value]) => value > 0).map(([phrase]) => phrase)}
        onForget={forget}
      />
      <PhraseList
        title="You rewrite"
        phrases={learned.filter(([, value]) => value < 0).map(([phrase]) => phrase)}
        onForget={forget}
      />
      <Button kind="quiet" onPress={() => forget()}>
        Forget all of it
      </Button>
    </details>
  );
}

interface PhraseListProps {
  title: string;
  phrases: readonly string[];
  onForget: (phrase: string) => void;
}

function PhraseList({ title, phrases, onForget }: PhraseListProps) {
  if (phrases.length === 0) return null;
  return (
    <>
      <h3 className={styles["learnedTitle"]}>{title}</h3>
      <ul className={styles["rules"]}>
        {phrases.map((phrase) => (
          <li key={phrase} className={styles["learned"]}>
            <span>{shown(phrase)}</span>
            <Button kind="quiet" isSmall aria-label={`Forget: ${shown(phrase)}`} onPress={() => onForget(phrase)}>
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A phrase with the places of names and facts left open. */
function shown(phrase: string): string {
  return phrase.replaceAll(/\{[^}]*\}/g, "…");
}

function without(preferred: Record<string, number> | undefined, phrase: string | undefined) {
  if (preferred === undefined || phrase === undefined) return undefined;
  const { [phrase]: _, ...others } = preferred;
  return others;
}
