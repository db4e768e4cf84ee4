// How does one note several half sentences of one kind? One a line; Enter makes the next.
import { useEffect, useRef, type KeyboardEvent } from "react";
import { MAIN_FIELD, withLineAfter, withoutLine, type Line, type ListName } from "../../words/debrief-form.ts";
import styles from "./debrief.module.css";

export interface Person {
  id: string;
  name: string;
}

export interface ListSpec {
  name: ListName;
  title: string;
  /** A half sentence to go on with. */
  example: string;
  hint?: string;
  /** A second half, asked once the first is there. */
  second?: { key: string; label: string; options?: readonly string[] };
  /** The field that holds the person. */
  personKey: "with" | "to";
}

interface LineListProps {
  spec: ListSpec;
  lines: readonly Line[];
  people: readonly Person[];
  /** Focus the first line when the page opens. */
  isFirst?: boolean;
  onChange(lines: Line[]): void;
  /** More fields of a line, below it. */
  more?(line: Line, set: (fields: Record<string, string>) => void): React.ReactNode;
}

export function LineList({ spec, lines, people, isFirst = false, onChange, more }: LineListProps) {
  const root = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<number>(undefined);
  const main = MAIN_FIELD[spec.name];
  const titleId = `debrief-${spec.name}`;

  useEffect(() => {
    if (wanted.current === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-line="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });

  const set = (line: Line, fields: Record<string, string>) =>
    onChange(lines.map((item) => (item.key === line.key ? { ...item, fields: { ...item.fields, ...fields } } : item)));
  const take = ({ lines: next, focus }: { lines: Line[]; focus: number }) => {
    wanted.current = focus;
    onChange(next);
  };
  const onKey = (event: KeyboardEvent, line: Line, isMain: boolean) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if ((line.fields[main] ?? "").trim() !== "") take(withLineAfter(lines, line.key, main));
    } else if (event.key === "Backspace" && isMain && (line.fields[main] ?? "") === "" && lines.length > 1) {
      event.preventDefault();
      take(withoutLine(lines, line.key));
    } else if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
      const person = people[Number(event.code.slice(5)) - 1];
      if (person === undefined) return;
      event.preventDefault();
      set(line, { [spec.personKey]: line.fields[spec.personKey] === person.id ? "" : person.id });
    }
  };

  return (
    <fieldset ref={root} className={styles["list"]} aria-labelledby={titleId}>
      <h2 id={titleId}>{spec.title}</h2>
      {spec.hint !== undefined && <p className="soft small">{spec.hint}</p>}
      {lines.map((line, index) => {
        const isFilled = (line.fields[main] ?? "").trim() !== "";
        return (
          <div key={line.key} className={styles["line"]}>
            <textarea
              className={styles["input"]}
              rows={1}
              data-line={line.key}
              aria-label={`${spec.title} line ${index + 1}`}
              placeholder={index === 0 ? spec.example : "and …"}
              autoFocus={isFirst && index === 0}
              value={line.fields[main] ?? ""}
              onChange={(event) => set(line, { [main]: event.target.value.replaceAll("\n", " ") })}
              onKeyDown={(event) => onKey(event, line, true)}
            />
            {isFilled && (spec.second !== undefined || people.length > 1 || more !== undefined) && (
              <div className={styles["more"]}>
                {spec.second !== undefined && (
                  <label className={styles["pair"]}>
                    <span>{spec.second.label}</span>
                    <textarea
                      className={styles["input"]}
                      rows={1}
                      value={line.fields[spec.second.key] ?? ""}
                      onChange={(event) => set(line, { [spec.second!.key]: event.target.value.replaceAll("\n", " ") })}
                      onKeyDown={(event) => onKey(event, line, false)}
                    />
                  </label>
                )}
                {spec.second?.options !== undefined && spec.second.options.length > 0 && (
                  <div className={styles["chips"]} role="group" aria-label="Their requirements">
                    {spec.second.options.slice(0, 6).map((option) => (
                      <Chip
                        key={option}
                        isPressed={line.fields[spec.second!.key] === option}
                        onPress={(isPressed) => set(line, { [spec.second!.key]: isPressed ? option : "" })}
                      >
                        {option}
                      </Chip>
                    ))}
                  </div>
                )}
                {people.length > 1 && (
                  <div className={styles["chips"]} role="group" aria-label="With whom">
                    <span className="soft small">{spec.personKey === "to" ? "to" : "with"}</span>
                    <Chip
                      isPressed={(line.fields[spec.personKey] ?? "") === ""}
                      onPress={() => set(line, { [spec.personKey]: "" })}
                    >
                      everyone
                    </Chip>
                    {people.map((person, place) => (
                      <Chip
                        key={person.id}
                        title={place < 9 ? `Alt + ${place + 1}` : undefined}
                        isPressed={line.fields[spec.personKey] === person.id}
                        onPress={(isPressed) => set(line, { [spec.personKey]: isPressed ? person.id : "" })}
                      >
                        {person.name}
                      </Chip>
                    ))}
                  </div>
                )}
                {more?.(line, (fields) => set(line, fields))}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

interface ChipProps {
  isPressed: boolean;
  onPress(isPressed: boolean): void;
  title?: string;
  children: string;
}

function Chip({ isPressed, onPress, title, children }: ChipProps) {
  return (
    <button
      type="button"
      className={styles["chip"]}
      aria-pressed={isPressed}
      title={title}
      onClick={() => onPress(!isPressed)}
    >
      {children}
    </button>
  );
}
