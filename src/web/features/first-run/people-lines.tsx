// Whom did one meet? One line a person: name, address, part.
import { Choice, TextField } from "../../design/field.tsx";
import field from "../../design/field.module.css";
import { PART_OPTIONS } from "../../words/choices.ts";
import type { PersonLine } from "../../words/new-case.ts";

interface PeopleLinesProps {
  people: readonly PersonLine[];
  onChange(people: readonly PersonLine[]): void;
}

export function PeopleLines({ people, onChange }: PeopleLinesProps) {
  const set = (index: number, change: Partial<PersonLine>) =>
    onChange(people.map((person, place) => (place === index ? { ...person, ...change } : person)));
  return (
    <>
      {people.map((person, index) => {
        const suffix = index === 0 ? "" : ` (person ${index + 1})`;
        return (
          // Lines are only ever added at the end.
          // eslint-disable-next-line react/no-array-index-key
          <div key={index} className={`${field["form"]} ${field["triple"]}`}>
            <TextField
              label={`Whom you met${suffix}`}
              value={person.name}
              placeholder="Dr. Dana Voss"
              onChange={(name) => set(index, { name })}
            />
            <TextField
              label={`Their e-mail${suffix}`}
              type="email"
              value={person.email}
              onChange={(email) => set(index, { email })}
            />
            <Choice
              label={`Their part${suffix}`}
              value={person.part}
              options={[{ value: "", label: "not known" }, ...PART_OPTIONS]}
              onChange={(part) => set(index, { part })}
            />
          </div>
        );
      })}
    </>
  );
}
