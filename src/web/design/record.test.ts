import { describe, expect, test } from "vitest";
import { fromForm, problemFor, toForm, type FieldSpec } from "./record.ts";

const specs: FieldSpec[] = [
  { key: "name", label: "Name", kind: "line", isRequired: true },
  { key: "email", label: "E-mail", kind: "email" },
  { key: "refuses", label: "Refuses", kind: "ticks" },
  { key: "connected", label: "Connected", kind: "tick" },
  { key: "requirements", label: "Requirements", kind: "lines" },
  { key: "minutes", label: "Minutes", kind: "number" },
];

describe("a record and its form", () => {
  test("what is read into a form and saved unchanged is the same record", () => {
    const record = {
      id: "dana",
      name: "Dana",
      refuses: ["phone"],
      connected: true,
      requirements: ["C++", "ROS"],
      minutes: 60,
    };
    expect(fromForm(specs, toForm(specs, record), record).record).toEqual(record);
  });

  test("an emptied field leaves the record, and a field the form does not show stays", () => {
    const before = { id: "dana", name: "Dana", email: "dana@halden.example" };
    const { record } = fromForm(specs, { ...toForm(specs, before), email: "  " }, before);
    expect(record).toEqual({ id: "dana", name: "Dana" });
  });

  test("a required field that is empty is named", () => {
    expect(fromForm(specs, toForm(specs, {}), {}).missing).toEqual({ name: "Please fill this in." });
  });

  test("empty lines of a list are dropped", () => {
    const { record } = fromForm(specs, { ...toForm(specs, { name: "x" }), requirements: "a\n\n b " }, {});
    expect(record["requirements"]).toEqual(["a", "b"]);
  });
});

test("a problem of the server stands beside its field", () => {
  expect(problemFor(specs, [{ path: "contacts.0.email", accepted: "one plain address" }])).toEqual({
    email: "Expected one plain address.",
  });
});
