import { describe, expect, test } from "vitest";
import { mergeCase } from "./merge-case.ts";

const base = {
  company: { name: "Halden", culture: "formal" },
  contacts: [
    { id: "dana", name: "Dana Voss", phone: "1" },
    { id: "omar", name: "Omar Said" },
  ],
  topics: [{ text: "planner" }, { text: "cells" }],
};

describe("merging two changed case files", () => {
  test("takes both changes where they do not meet", () => {
    const ours = { ...base, company: { ...base.company, culture: "casual" } };
    const theirs = { ...base, company: { ...base.company, name: "Halden Robotics" } };
    expect(mergeCase(base, ours, theirs)).toEqual({
      merged: { ...base, company: { name: "Halden Robotics", culture: "casual" } },
      collisions: [],
    });
  });

  test("keeps ours and names the place where they meet", () => {
    const ours = { ...base, contacts: [{ ...base.contacts[0]!, phone: "2" }, base.contacts[1]!] };
    const theirs = { ...base, contacts: [{ ...base.contacts[0]!, phone: "3" }, base.contacts[1]!] };
    const { merged, collisions } = mergeCase(base, ours, theirs);
    expect(merged.contacts[0]?.phone).toBe("2");
    expect(collisions).toEqual(["contacts.dana.phone"]);
  });

  test("joins what each side added to a list without ids, and drops what either removed", () => {
    const ours = { ...base, topics: [{ text: "planner" }, { text: "cells" }, { text: "ours" }] };
    const theirs = { ...base, topics: [{ text: "cells" }, { text: "theirs" }] };
    expect(mergeCase(base, ours, theirs).merged.topics.map((topic) => topic.text)).toEqual(["cells", "ours", "theirs"]);
  });

  test("a person removed here does not come back", () => {
    const ours = { ...base, contacts: [base.contacts[0]!] };
    const theirs = { ...base, company: { name: "Other", culture: "formal" } };
    expect(mergeCase(base, ours, theirs).merged.contacts.map((person) => person.id)).toEqual(["dana"]);
  });

  test("a person removed there but changed here stays, and it is said", () => {
    const ours = { ...base, contacts: [base.contacts[0]!, { id: "omar", name: "Omar Saïd" }] };
    const theirs = { ...base, contacts: [base.contacts[0]!] };
    const { merged, collisions } = mergeCase(base, ours, theirs);
    expect(merged.contacts.map((person) => person.id)).toEqual(["dana", "omar"]);
    expect(collisions).toEqual(["contacts.omar"]);
  });

  test("equal changes are no collision, whatever the order of keys", () => {
    const ours = { ...base, company: { name: "X", culture: "casual" } };
    const theirs = { ...base, company: { culture: "casual", name: "X" } };
    expect(mergeCase(base, ours, theirs).collisions).toEqual([]);
  });

  test("a new group of fields on one side is taken over", () => {
    const theirs = { ...base, outcome: { kind: "offer" } };
    const ours = { ...base, topics: [] };
    expect(mergeCase<Record<string, unknown>>(base, ours, theirs).merged).toEqual({
      ...base,
      topics: [],
      outcome: { kind: "offer" },
    });
  });
});
