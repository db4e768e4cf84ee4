// Does the command line keep the contract: one JSON document, the exit statuses, one clear error?
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { REPOSITORY } from "./test-world.ts";

const folder = mkdtempSync(join(tmpdir(), "afterview-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  status: number;
  out: string;
  err: string;
}

function afterview(args: string[], input?: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(REPOSITORY, "src/main.ts"), ...args],
      { cwd: folder },
      (error, out, err) => {
        resolve({ status: error ? Number(error.code) : 0, out, err });
      },
    );
    if (input !== undefined) child.stdin?.end(input);
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const CASE = file(
  "case.yaml",
  `afterview: 1
candidate: { name: Maya Lindqvist, email: maya@lindqvist.example, phone: "+46 70 123 45 67", timeZone: Europe/Stockholm, language: en-GB }
company: { name: Halden Robotics, domain: halden.example, timeZone: Europe/Berlin, country: DE, culture: formal }
role: { title: Controls Engineer, requirements: [motion planning in C++] }
contacts:
  - { id: dana, name: Dr. Dana Voss, part: hiring-manager, email: dana.voss@halden.example }
  - { id: omar, name: Omar Haddad, part: peer, email: omar.haddad@halden.example }
interviews:
  - id: first
    start: 2026-11-30T10:00
    timeZone: Europe/Berlin
    minutes: 60
    with: [dana, omar]
    debrief:
      topics: [{ text: replacing the hand-tuned motion planner, with: dana }, { text: testing on real arms, with: omar }]
      promised: [{ what: the slides on trajectory optimisation, to: dana, by: 2026-12-02, file: slides.pdf }]
      decision: { by: 2026-12-11 }
`,
);
const NOW = ["--now", "2026-11-30T17:00:00+01:00"];

describe("afterview plan", () => {
  test("prints one JSON document in the contract's shape", async () => {
    const { status, out, err } = await afterview(["plan", CASE, ...NOW, "--json"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const { touchpoints, advice } = JSON.parse(out);
    expect(Array.isArray(advice)).toBe(true);
    for (const one of touchpoints) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(["id", "purpose", "channel", "to", "opens", "ideal", "closes", "state", "reasons"]),
      );
      expect(one.reasons.length).toBeGreaterThan(0);
    }
    expect(touchpoints.filter((one: { purpose: string }) => one.purpose === "thank-you")).toHaveLength(2);
  });

  test("reads a case file from standard input", async () => {
    const { status, out } = await afterview(["plan", "-", ...NOW, "--json"], readFileSync(CASE, "utf8"));
    expect(status).toBe(0);
    expect(JSON.parse(out).touchpoints.length).toBeGreaterThan(0);
  });

  test("without --json it tells the same in words", async () => {
    const { out } = await afterview(["plan", CASE, ...NOW]);
    expect(out).toContain("thank-you by email to Dr. Dana Voss");
  });
});

describe("afterview draft", () => {
  test("without an interview speaks of the latest one, though an earlier one had no thanks yet", async () => {
    const twice = file(
      "twice.yaml",
      readFileSync(CASE, "utf8").replace(
        "      decision: { by: 2026-12-11 }\n",
        `  - id: second
    start: 2026-12-07T10:00
    timeZone: Europe/Berlin
    with: [dana]
    debrief: { topics: [{ text: the new test hall in Ulm, with: dana }] }
`,
      ),
    );
    const { status, out } = await afterview([
      "draft",
      twice,
      "--purpose",
      "thank-you",
      "--to",
      "dana",
      "--now",
      "2026-12-08T09:00:00+01:00",
      "--json",
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(out).body).toContain("the new test hall in Ulm");
  });

  test("prints a grounded letter, each sentence with addresses that exist", async () => {
    const { status, out } = await afterview([
      "draft",
      CASE,
      "--purpose",
      "thank-you",
      "--to",
      "dana",
      ...NOW,
      "--json",
    ]);
    expect(status).toBe(0);
    const draft = JSON.parse(out);
    expect(draft).toMatchObject({ channel: "email", to: ["dana"] });
    expect(draft.body).toContain("Dear Dr Voss,");
    expect(draft.sentences.flatMap((one: { facts: string[] }) => one.facts)).toContain(
      "interviews.first.debrief.topics.0",
    );
    expect(draft.findings.filter((one: { severity: string }) => one.severity === "error")).toEqual([]);
  });

  test("uses no sentence again of the letters in a folder of earlier ones", async () => {
    const write = ["draft", CASE, "--purpose", "thank-you", "--to", "dana", ...NOW];
    const first = (await afterview(write)).out;
    const sent = join(folder, "sent");
    mkdirSync(sent);
    writeFileSync(join(sent, "one.txt"), first);
    const second = (await afterview([...write, "--sent", sent])).out;
    const sentences = (letter: string) => letter.split(/(?<=[.?]) |\n/).filter((text) => text.length > 30);
    expect(sentences(second).filter((text) => first.includes(text))).toEqual([]);
    const wrong = await afterview([...write, "--sent", CASE]);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain("expected a folder of earlier messages");
  });

  test("a touchpoint of the plan can be named", async () => {
    const { touchpoints } = JSON.parse((await afterview(["plan", CASE, ...NOW, "--json"])).out);
    const materials = touchpoints.find((one: { purpose: string }) => one.purpose === "materials");
    const { status, out } = await afterview(["draft", CASE, "--touch", materials.id, ...NOW, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out).attachments).toEqual([{ name: "slides.pdf", fact: "interviews.first.debrief.promised.0" }]);
  });
});

describe("afterview review", () => {
  const BAD = file(
    "bad.txt",
    "Subject: Thank you\n\nDear Dr. Vos,\n\nThank you for your time at [Company].\n\nBest regards,\nMaya",
  );

  test("finds what must not go out and exits with 1", async () => {
    const { status, out } = await afterview([
      "review",
      BAD,
      "--case",
      CASE,
      "--purpose",
      "thank-you",
      "--to",
      "dana",
      "--channel",
      "email",
      ...NOW,
      "--json",
    ]);
    expect(status).toBe(1);
    const { findings, verdict } = JSON.parse(out);
    expect(verdict).toBe("blocked");
    const text = readFileSync(BAD, "utf8");
    const slot = findings.find((one: { rule: string }) => one.rule === "placeholder");
    expect(text.slice(slot.start, slot.end)).toBe("[Company]");
    expect(findings.map((one: { rule: string }) => one.rule)).toContain("wrong-name");
  });

  test("speaks SARIF and text", async () => {
    const sarif = JSON.parse((await afterview(["review", BAD, "--format", "sarif"])).out);
    expect(sarif.version).toBe("2.1.0");
    expect((await afterview(["review", BAD])).out).toContain("placeholder");
  });
});

describe("what is wrong is said once, clearly, with status 2", () => {
  const WRONG = file("wrong.yaml", readFileSync(CASE, "utf8").replace("culture: formal", "culture: fromal"));
  const cases: [string, string[], string[]][] = [
    ["an unknown command", ["plna", CASE], ['"plna"', "Did you mean plan?"]],
    ["an unknown option", ["plan", CASE, "--nwo", "x"], ["--nwo", "Did you mean --now?"]],
    ["an instant that is none", ["plan", CASE, "--now", "yesterday"], ["--now", '"yesterday"', "2026-11-30T17:20:00Z"]],
    ["a playbook that is not there", ["plan", CASE, "--playbook", "balancd"], ['"balancd"', "Did you mean balanced?"]],
    ["a missing file", ["plan", "nowhere.yaml"], ["nowhere.yaml", "does not exist"]],
    ["a wrong field", ["plan", WRONG], ["wrong.yaml, line 3", "company.culture", '"fromal"', "Did you mean formal?"]],
    [
      "a purpose that is none",
      ["draft", CASE, "--purpose", "thankyou", "--to", "dana"],
      ["--purpose", "Did you mean thank-you?"],
    ],
    ["a contact that is none", ["draft", CASE, "--purpose", "thank-you", "--to", "danna"], ['"danna"', "dana"]],
    ["a touchpoint that is none", ["draft", CASE, "--touch", "nothing"], ['"nothing"']],
    ["no argument", ["review"], ["An argument is missing", "review MESSAGE"]],
    ["a port that is none", ["start", "--port", "70000", "--no-open"], ["--port", "65535"]],
  ];
  test.each(cases)("%s", async (_, args, parts) => {
    const { status, out, err } = await afterview(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
    for (const part of parts) expect(err).toContain(part);
  });
});

describe("applications and files", () => {
  test("import, export, backup and doctor work on a data folder", async () => {
    const data = join(folder, "data");
    const imported = await afterview(["import", CASE, "--data", data, "--json"]);
    expect(imported.err).toBe("");
    expect(JSON.parse(imported.out).applications[0]).toMatchObject({ company: "Halden Robotics" });
    const exported = await afterview(["export", "--out", join(folder, "out"), "--data", data, "--json"]);
    const { written } = JSON.parse(exported.out);
    const again = await afterview(["plan", written[0].file, ...NOW, "--json"]);
    expect(again.out).toBe((await afterview(["plan", CASE, ...NOW, "--json"])).out);
    expect((await afterview(["backup", join(folder, "copy.db"), "--data", data])).status).toBe(0);
    expect((await afterview(["restore", join(folder, "copy.db"), "--data", data])).status).toBe(0);
    const doctor = JSON.parse((await afterview(["doctor", "--data", data, "--json"])).out);
    expect(doctor.checks.find((one: { name: string }) => one.name === "database")).toMatchObject({ ok: true });
  });

  test("help names every command, and each has examples", async () => {
    const { out } = await afterview(["--help"]);
    for (const name of [
      "start",
      "plan",
      "draft",
      "review",
      "classify",
      "import",
      "export",
      "backup",
      "restore",
      "doctor",
    ]) {
      expect(out).toContain(name);
      expect((await afterview([name, "--help"])).out).toContain("Examples:");
    }
  });
});
