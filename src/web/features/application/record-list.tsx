// How does one read, add, change and remove records of one kind, in place?
import { useState, type ReactNode } from "react";
import { Plus } from "lucide-react";
import { Button } from "../../design/button.tsx";
import { RecordForm } from "../../design/record-form.tsx";
import type { FieldSpec } from "../../design/record.ts";
import styles from "./application.module.css";

interface RecordListProps<T extends object> {
  /** One of them, in words: "person". */
  thing: string;
  items: readonly T[];
  specs: readonly FieldSpec[];
  show(item: T): ReactNode;
  nameOf(item: T): string;
  /** More below a record that is being read. */
  below?(item: T): ReactNode;
  /** What a new one begins with. */
  blank?: object;
  /** Saves the whole list. */
  onSave(items: T[]): Promise<unknown>;
  /** Called for a new record, to give it an id. */
  complete?(item: Record<string, unknown>): Record<string, unknown>;
}

export function RecordList<T extends object>(props: RecordListProps<T>) {
  const { thing, items, specs, show, nameOf, below, blank = {}, onSave, complete } = props;
  const [open, setOpen] = useState<number | "new">();
  const replace = (index: number, item: Record<string, unknown> | undefined) =>
    items.flatMap((old, place) => (place !== index ? [old] : item === undefined ? [] : [item as T]));
  return (
    <>
      {items.length > 0 && (
        <ul className={styles["records"]}>
          {items.map((item, index) => (
            // Records without ids are told apart by their place.
            // eslint-disable-next-line react/no-array-index-key
            <li key={`${index} ${nameOf(item)}`} className={styles["record"]}>
              {open === index ? (
                <div className={styles["editing"]}>
                  <RecordForm
                    label={`Edit ${nameOf(item)}`}
                    specs={specs}
                    value={item}
                    onCancel={() => setOpen(undefined)}
                    onRemove={() => void onSave(replace(index, undefined)).then(() => setOpen(undefined), ignore)}
                    onSave={async (record) => {
                      await onSave(replace(index, record));
                      setOpen(undefined);
                    }}
                  />
                </div>
              ) : (
                <>
                  <div className={styles["read"]}>
                    <div>{show(item)}</div>
                    <Button kind="quiet" onPress={() => setOpen(index)} aria-label={`Edit ${nameOf(item)}`}>
                      Edit
                    </Button>
                  </div>
                  {below?.(item)}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {open === "new" ? (
        <div className={styles["editing"]}>
          <RecordForm
            label={`Add ${thing}`}
            specs={specs}
            value={blank}
            saveWords="Add"
            onCancel={() => setOpen(undefined)}
            onSave={async (record) => {
              await onSave([...items, (complete?.(record) ?? record) as T]);
              setOpen(undefined);
            }}
          />
        </div>
      ) : (
        <div>
          <Button isSmall onPress={() => setOpen("new")}>
            <Plus aria-hidden /> Add {thing}
          </Button>
        </div>
      )}
    </>
  );
}

/** The refusal has been shown where it happened. */
function ignore(): void {}

interface RecordInPlaceProps {
  label: string;
  value: object;
  specs: readonly FieldSpec[];
  children: ReactNode;
  onSave(record: Record<string, unknown>): Promise<unknown>;
}

/** A single record that turns into its form and back. */
export function RecordInPlace({ label, value, specs, children, onSave }: RecordInPlaceProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <div className={styles["read"]}>
        <div>{children}</div>
        <Button kind="quiet" onPress={() => setOpen(true)} aria-label={`Edit ${label}`}>
          Edit
        </Button>
      </div>
    );
  }
  return (
    <div className={styles["editing"]}>
      <RecordForm
        label={`Edit ${label}`}
        specs={specs}
        value={value}
        onCancel={() => setOpen(false)}
        onSave={async (record) => {
          await onSave(record);
          setOpen(false);
        }}
      />
    </div>
  );
}
