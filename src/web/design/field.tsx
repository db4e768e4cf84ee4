// How does one fill something in? Labelled inputs with hint and error, plain HTML underneath.
import { useId, type InputHTMLAttributes, type ReactNode } from "react";
import styles from "./field.module.css";

interface Described {
  label: string;
  hint?: ReactNode;
  error?: string;
  isWide?: boolean;
}

export interface TextFieldProps extends Described {
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  type?: "text" | "email" | "tel" | "url" | "date" | "datetime-local" | "number" | "password" | "search";
  isRequired?: boolean;
  isMultiline?: boolean;
  placeholder?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  options?: readonly string[];
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, type = "text", isRequired, isMultiline, placeholder, autoComplete, options } = props;
  const id = useId();
  const common = {
    id,
    className: styles["control"],
    value,
    placeholder,
    onBlur,
    autoComplete: autoComplete ?? "off",
    autoFocus: props.autoFocus,
    "aria-required": isRequired || undefined,
    "aria-invalid": props.error === undefined ? undefined : true,
    "aria-describedby": describedBy(id, props),
  };
  return (
    <Frame {...props} id={id}>
      {isMultiline ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type={type}
          inputMode={props.inputMode}
          list={options === undefined ? undefined : `${id}-list`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {options !== undefined && (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </Frame>
  );
}

export interface ChoiceProps extends Described {
  value: string;
  onChange(value: string): void;
  options: readonly { value: string; label: string }[];
}

/** One of a few. The platform's own list: keyboard, screen reader and phone know it. */
export function Choice(props: ChoiceProps) {
  const id = useId();
  return (
    <Frame {...props} id={id}>
      <select
        id={id}
        className={styles["control"]}
        value={props.value}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function Tick(props: { label: ReactNode; isTicked: boolean; onChange(isTicked: boolean): void }) {
  return (
    <label className={styles["tick"]}>
      <input type="checkbox" checked={props.isTicked} onChange={(event) => props.onChange(event.target.checked)} />
      <span>{props.label}</span>
    </label>
  );
}

/** Any of a few. */
export function Ticks(props: {
  label: string;
  values: readonly string[];
  options: readonly { value: string; label: string }[];
  onChange(values: string[]): void;
  hint?: string;
}) {
  return (
    <fieldset className={`${styles["field"]} ${styles["wide"]}`}>
      <legend className={styles["label"]}>{props.label}</legend>
      {props.hint && <p className={styles["hint"]}>{props.hint}</p>}
      <div className={styles["group"]}>
        {props.options.map(({ value, label }) => (
          <Tick
            key={value}
            label={label}
            isTicked={props.values.includes(value)}
            onChange={(isTicked) =>
              props.onChange(isTicked ? [...props.values, value] : props.values.filter((item) => item !== value))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

function Frame({ id, label, hint, error, isWide, children }: Described & { id: string; children: ReactNode }) {
  return (
    <div className={isWide ? `${styles["field"]} ${styles["wide"]}` : styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p className={styles["hint"]} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className={styles["error"]} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function describedBy(id: string, { hint, error }: Described): string | undefined {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}
