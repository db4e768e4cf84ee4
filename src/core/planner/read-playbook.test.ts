// Are the six playbooks sound, and is every mistake in a copy named where it stands?
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { playbookPage } from "../../../scripts/generate-playbook-docs.ts";
import { PLAYBOOK_NAMES } from "../case/words.ts";
import { readPlaybook } from "./read-playbook.ts";

const root = new URL("../../../", import.meta.url);
const balanced = readFileSync(new URL("playbooks/balanced.yaml", root), "utf8");

describe("the playbooks in the package", () => {
  test.each([...PLAYBOOK_NAMES])("%s can be read and bears its name", (name) => {
    const read = readPlaybook(readFileSync(new URL(`playbooks/${name}.yaml`, root), "utf8"));
    expect(read).toMatchObject({ ok: true, value: { playbook: name } });
  });
  test("are the ones that have a name, and no other", () => {
    const files = readdirSync(fileURLToPath(new URL("playbooks", root))).sort();
    expect(files).toEqual(PLAYBOOK_NAMES.map((name) => `${name}.yaml`).sort());
  });
  test("are printed in docs/playbooks.md as they are now", () => {
    expect(readFileSync(new URL("docs/playbooks.md", root), "utf8")).toBe(playbookPage());
  });
  test("say for every rule whose advice it is", () => {
    for (const name of PLAYBOOK_NAMES) {
      const read = readPlaybook(readFileSync(new URL(`playbooks/${name}.yaml`, root), "utf8"));
      if (!read.ok) throw new Error(name);
      for (const rule of read.value.rules) expect(rule.source, rule.id).toMatch(/S[0-4]|Afterview|20\d\d|Woodpecker/);
    }
  });
});

describe("a changed copy", () => {
  const problems = (text: string) => {
    const read = readPlaybook(text);
    return read.ok ? [] : read.problems;
  };
  const line = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

  test("with another number is read", () => {
    expect(problems(balanced.replace("untilHours: 48", "untilHours: 36"))).toEqual([]);
  });
  test("with a number out of bounds is told the bounds and the line", () => {
    const text = balanced.replace("untilHours: 48", "untilHours: 4800");
    expect(problems(text)).toMatchObject([
      { path: "rules.0.set.untilHours", value: "4800", line: line(text, "untilHours: 4800") },
    ]);
    expect(problems(text)[0]!.accepted).toMatch(/4 to 168/);
  });
  test("with a misspelt parameter is told the nearest one", () => {
    expect(problems(balanced.replace("withinHours:", "withinHour:"))).toMatchObject([{ nearest: "withinHours" }]);
  });
  test("with a misspelt topic, condition, word or field is told the nearest one", () => {
    expect(problems(balanced.replace("id: materials/promptly", "id: material/promptly"))[0]).toMatchObject({
      nearest: "materials",
    });
    expect(problems(balanced.replace("pace: [busy]", "pase: [busy]"))[0]).toMatchObject({ nearest: "pace" });
    expect(problems(balanced.replace("pace: [busy]", "pace: [bussy]"))[0]).toMatchObject({ nearest: "busy" });
    expect(problems(balanced.replace("    says: Thank {name}", "    say: Thank {name}"))[0]).toMatchObject({
      nearest: "says",
    });
    expect(problems(balanced.replace("Thank {name}", "Thank {nam}"))[0]).toMatchObject({ nearest: "name" });
    expect(problems(balanced.replace("[email, linkedin, video-chat]", "[e-mail, linkedin]"))[0]).toMatchObject({
      nearest: "email",
    });
  });
  test("with a rule twice, or one of those that always hold, is refused", () => {
    expect(problems(balanced.replace("id: thank-you/email-first", "id: thank-you/within-24h"))).toHaveLength(1);
    expect(problems(balanced.replace("id: thank-you/email-first", "id: thank-you/missed"))).toHaveLength(1);
  });
  test.each([
    ["nothing", ""],
    ["a list", "- 1"],
    ["no rules", "playbook: x\ntitle: y\nsummary: z\nrules: []"],
    ["a bad name", "playbook: Not A Name\ntitle: y\nsummary: z\nrules: [{ id: budget/a, says: b, source: c }]"],
    ["an alias", "a: &x 1\nb: *x"],
    ["broken YAML", "playbook: ["],
    ["half a million letters", "x".repeat(600_000)],
    [
      "half a message",
      "playbook: x\ntitle: y\nsummary: z\nrules: [{ id: budget/a, says: b, source: c, set: { most: 2.5 } }]",
    ],
    [
      "a stranger",
      "playbook: x\ntitle: y\nsummary: z\nrules: [{ id: budget/a, says: b, source: c, set: { __proto__x: 1 } }]",
    ],
  ])("a text that is %s is refused with a reason", (_what, text) => {
    const found = problems(text);
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) expect(problem.accepted.length).toBeGreaterThan(0);
  });
});
