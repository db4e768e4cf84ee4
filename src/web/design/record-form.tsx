// How does one fill in a record (a person, an interview) whose fields are given as a list?
import { useState, type FormEvent } from "react";
import { Refusal, sayError } from "../api/refusal.ts";
import { Button } from "./button.tsx";
import { Choice, TextField, Tick, Ticks, type TextFieldProps } from "./field.tsx";
import field from "./field.module.css";
import { mergeCase } from "../words/merge-case.ts";
import { tell } from "./notices.tsx";
import { Message } from "./page.tsx";
import { fromForm, problemFor, toForm, type FieldSpec, type FormValues } from "./record.ts";

export interface RecordFormProps {
  specs: readonly FieldSpec[];
  value: object;
  /** Gives what was filled in, without empty fields. May throw a refusal: shown beside its field. */
  onSave(value: Record<string, unknown>): Promise<void> | void;
  onCancel?(): void;
  onRemove?(): void;
  saveWords?: string;
  removeWords?: string;
  label: string;
  /** Does not take the focus when it appears. */
  isCalm?: boolean;
}

export function RecordForm(props: RecordFormProps) {
  const { specs, onSave, onCancel, onRemove, saveWords = "Save", label } = props;
  const [values, setValues] = useState(() => toForm(specs, props.value));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const [opened] = useState(props.value);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { record: typed, missing } = fromForm(specs, values, opened);
    setErrors(missing);
    setFailure(undefined);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    // Another window may have changed it since this form was opened: what was not touched here stays as it is there.
    const { merged: record, collisions } = mergeCase<object>(opened, typed, props.value);
    try {
      await onSave(record as Record<string, unknown>);
      if (collisions.length > 0) tell("This was also changed elsewhere. What you typed here was kept.");
    } catch (error) {
      const found = error instanceof Refusal ? problemFor(specs, error.problems) : {};
      setErrors(found);
      if (Object.keys(found).length === 0) setFailure(sayError(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} aria-label={label} noValidate>
      <div className={field["form"]}>
        {specs.map((spec, index) => (
          <Field
            key={spec.key}
            spec={spec}
            values={values}
            error={errors[spec.key]}
            isFirst={index === 0 && props.isCalm !== true}
            onChange={(value) => setValues({ ...values, [spec.key]: value })}
          />
        ))}
      </div>
      {failure !== undefined && (
        <Message kind="error">
          <p role="alert">{failure}</p>
        </Message>
      )}
      <div className="row">
        <Button type="submit" kind="primary" isDisabled={isSaving}>
          {saveWords}
        </Button>
        {onCancel && <Button onPress={onCancel}>Cancel</Button>}
        {onRemove && (
          <Button kind="quiet" onPress={onRemove}>
            {props.removeWords ?? "Remove"}
          </Button>
        )}
      </div>
    </form>
  );
}

interface FieldProps {
  spec: FieldSpec;
  values: FormValues;
  error: string | undefined;
  isFirst: boolean;
  onChange(value: string | boolean | string[]): void;
}

function Field({ spec, values, error, isFirst, onChange }: FieldProps) {
  const value = values[spec.key];
  if (spec.kind === "tick") return <Tick label={spec.label} isTicked={value === true} onChange={onChange} />;
  if (spec.kind === "ticks") {
    const chosen = Array.isArray(value) ? value : [];
    return (
      <Ticks label={spec.label} hint={spec.hint} values={chosen} options={spec.options ?? []} onChange={onChange} />
    );
  }
  const text = typeof value === "string" ? value : "";
  if (spec.kind === "choice") {
    const options = spec.isRequired
      ? spec.options
      : [{ value: "", label: spec.none ?? "not known" }, ...(spec.options ?? [])];
    return (
      <Choice
        label={spec.label}
        hint={spec.hint}
        error={error}
        value={text}
        options={options ?? []}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      label={spec.label}
      hint={spec.hint}
      error={error}
      value={text}
      onChange={onChange}
      isRequired={spec.isRequired}
      isMultiline={spec.kind === "text" || spec.kind === "lines"}
      isWide={spec.isWide ?? (spec.kind === "text" || spec.kind === "lines")}
      type={INPUT_TYPES[spec.kind] ?? "text"}
      placeholder={spec.placeholder}
      options={spec.kind === "zone" ? timeZones : undefined}
      autoFocus={isFirst}
    />
  );
}

const timeZones = Intl.supportedValuesOf("timeZone");

const INPUT_TYPES: Partial<Record<FieldSpec["kind"], TextFieldProps["type"]>> = {
  email: "email",
  tel: "tel",
  url: "url",
  date: "date",
  "datetime-local": "datetime-local",
  number: "number",
};
