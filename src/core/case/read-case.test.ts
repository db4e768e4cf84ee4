import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "./case-file.ts";
import { describeProblem } from "./problem.ts";
import { readCase } from "./read-case.ts";
import { writeCaseJson, writeCaseYaml } from "./write-case.ts";
import { CHANNELS, CULTURES, FORMATS, LANGUAGES, OUTCOMES, PACES, PARTS, PURPOSES, SIGNALS, UPDATES } from "./words.ts";

const FULL = `
afterview: 1
candidate: { name: Maya Lindqvist, timeZone: Europe/Stockholm }
company: { name: Halden Robotics, country: DE }
role: { title: Controls Engineer }
contacts:
  - { id: dana, name: Dr. Dana Voss, email: dana.voss@halden.example }
interviews:
  - id: first
    start: 2026-11-30T10:00
    timeZone: Europe/Berlin
    with: [dana]
    debrief:
      topics: [{ text: the planner, with: dana }]
      promised: [{ what: slides, to: dana, by: 2026-12-02 }]
`;

function problemOf(text: string): string {
  const result = readCase(text);
  if (result.ok) throw new Error("was read without a problem");
  return describeProblem(result.problems[0]!, "case.yaml");
}

describe("reading a case file", () => {
  test("reads YAML, with days as text", () => {
    const result = readCase(FULL);
    expect(result.ok && result.value.interviews?.[0]?.debrief?.promised?.[0]?.by).toBe("2026-12-02");
  });

  test("reads JSON", () => {
    expect(
      readCase(
        JSON.stringify({
          afterview: 1,
          candidate: { name: "A", timeZone: "UTC" },
          company: { name: "B" },
          role: { title: "C" },
        }),
      ).ok,
    ).toBe(true);
  });

  test("a text that YAML cuts at its comma is an error, not half a text", () => {
    const said = problemOf(
      FULL.replace("{ text: the planner, with: dana }", "{ text: the planner, and the arms, with: dana }"),
    );
    expect(said).toContain("interviews.0.debrief.topics.0.and the arms");
    expect(said).toContain("needs quotes");
  });

  test("takes an empty field for an absent one", () => {
    expect(readCase(FULL.replace("country: DE", "country:")).ok).toBe(true);
  });

  const cases: [string, string, string, string[]][] = [
    [
      "an unknown field names the nearest known one",
      "candidate: { name:",
      "candidate: { nmae:",
      ["candidate.nmae", "Did you mean name?", "line 3"],
    ],
    [
      "a wrong word names the nearest",
      "country: DE",
      "culture: fromal",
      ["company.culture", '"fromal"', "formal, neutral, casual", "Did you mean formal?"],
    ],
    [
      "a time zone that does not exist",
      "Europe/Berlin",
      "Europe/Berlinn",
      ["interviews.0.timeZone", "Europe/Berlinn", "IANA"],
    ],
    ["an offset is no time zone", "Europe/Stockholm", "+01:00", ["candidate.timeZone", "IANA"]],
    [
      "a day that does not exist",
      "by: 2026-12-02",
      "by: 2026-02-30",
      ["interviews.0.debrief.promised.0.by", "2026-02-30", "a day"],
    ],
    [
      "a contact that does not exist names the nearest",
      "to: dana",
      "to: dane",
      ["promised.0.to", '"dane"', "Did you mean dana?"],
    ],
    [
      "a number where text is expected says how to write it",
      "name: Halden Robotics",
      "name: 4711",
      ["company.name", "4711", 'quotes ("4711")'],
    ],
    [
      "two mail addresses in one",
      "dana.voss@halden.example",
      '"dana@halden.example, x@y.example"',
      ["contacts.0.email", "one plain e-mail address"],
    ],
    [
      "a line break inside an address",
      "dana.voss@halden.example",
      String.raw`"dana@halden.example\r\nBcc: x@y.example"`,
      ["contacts.0.email"],
    ],
    ["a newer version of the format", "afterview: 1", "afterview: 2", ["afterview", "2", "1"]],
    ["an id that names an object property", "id: dana", "id: __proto__", ["contacts.0.id"]],
    [
      "the same id twice",
      "name: Dr. Dana Voss, email: dana.voss@halden.example }",
      "name: A }\n  - { id: dana, name: B }",
      ["contacts.1.id", "no other one has"],
    ],
    ["broken YAML says where", "afterview: 1", "afterview: [1", ["line", "YAML or JSON"]],
    [
      "an alias is refused",
      "company: { name: Halden Robotics, country: DE }",
      "company: &c { name: H }\nx: *c",
      ["alias"],
    ],
  ];
  test.each(cases)("%s", (_, from, to, parts) => {
    expect(FULL).toContain(from);
    const said = problemOf(FULL.replace(from, to));
    for (const part of parts) expect(said).toContain(part);
  });

  test("a missing field says what is expected and stands at its parent's place", () => {
    expect(problemOf(FULL.replace("role: { title: Controls Engineer }", "role: {}"))).toMatch(
      /role\.title is missing, expected text/,
    );
  });

  test("a document of another kind is no crash", () => {
    for (const text of ["", "42", "[]", "null", "just words", "\u0000", "- - - -", "{{{{", "a: 1\na: 2"])
      expect(readCase(text).ok).toBe(false);
  });
});

describe("a case file written and read again", () => {
  test("is the same, in YAML and in JSON, whatever it holds", () => {
    fc.assert(
      fc.property(anyCaseFile(), (caseFile) => {
        for (const text of [writeCaseYaml(caseFile), writeCaseJson(caseFile)]) {
          const back = readCase(text);
          if (!back.ok) throw new Error(`${describeProblem(back.problems[0]!)}\n${text}`);
          expect(back.value).toEqual(JSON.parse(JSON.stringify(caseFile)));
          expect(writeCaseYaml(back.value)).toBe(writeCaseYaml(caseFile));
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Case files with every field of the contract, holding what people paste: quotes, colons, emoji, line breaks, numbers as text. */
function anyCaseFile(): fc.Arbitrary<CaseFile> {
  const nasty = fc.constantFrom(
    "yes",
    "no",
    "1",
    "1e3",
    "null",
    "~",
    "- a",
    "# x",
    "a: b",
    "'q'",
    '"q"',
    "💡 idea",
    "ä é ø",
    "2026-12-05",
    "*x",
    "&x",
    "!tag",
    "%x",
    "@x",
    "`x`",
    "0x1F",
    "a\tb",
    "|",
    ">",
    "true",
    "{a}",
    "[a]",
    "-",
    "?",
    "=",
    "<<",
  );
  const words = fc.oneof(
    nasty,
    fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .map((s) => s.replaceAll(/[\r\n\u2028\u2029\u0085]/g, " ").trim())
      .filter((s) => s.length > 0 && s.isWellFormed()),
  );
  const text = fc.oneof(
    words,
    fc.tuple(words, words).map(([a, b]) => `${a}\n\n${b}`),
  );
  const day = fc.constantFrom("2026-12-05", "2028-02-29", "2026-01-01");
  const zone = fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC");
  const mail = fc.constantFrom("maya@lindqvist.example", "o'neil+jobs@example.org", "a.b_c@sub.halden.example");
  const url = fc.constantFrom("https://maya.example", "http://halden.example/a?b=c#d");
  const contact = fc.constantFrom("dana", "omar");
  const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
  const list = <T>(arb: fc.Arbitrary<T>) => maybe(fc.array(arb, { maxLength: 3 }));
  const record = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.record(shape) as unknown as fc.Arbitrary<T>;
  const debrief = record({
    topics: list(record({ text, with: maybe(contact) })),
    challenges: list(record({ text, with: maybe(contact), mine: maybe(text) })),
    strengths: list(record({ text, meets: maybe(text), with: maybe(contact) })),
    clarify: list(record({ text, with: maybe(contact) })),
    doubts: list(record({ doubt: text, answer: maybe(text), with: maybe(contact) })),
    promised: list(
      record({ what: text, to: maybe(contact), by: maybe(day), file: maybe(words), done: maybe(fc.boolean()) }),
    ),
    decision: maybe(fc.oneof(record({ by: day }), record({ said: text }))),
    noFollowUp: maybe(fc.boolean()),
    notes: maybe(text),
  });
  const person = (id: string) =>
    record({
      id: fc.constant(id),
      name: words,
      title: maybe(words),
      part: maybe(fc.constantFrom(...PARTS)),
      email: maybe(mail),
      phone: maybe(words),
      linkedin: maybe(url),
      connected: maybe(fc.boolean()),
      postalAddress: maybe(text),
      timeZone: maybe(zone),
      prefers: maybe(fc.constantFrom(...CHANNELS)),
      refuses: maybe(fc.array(fc.constantFrom(...CHANNELS), { maxLength: 2 })),
      updates: maybe(fc.constantFrom(...UPDATES)),
    });
  return record({
    afterview: fc.constant(1),
    candidate: record({
      name: words,
      email: maybe(mail),
      phone: maybe(words),
      timeZone: zone,
      links: list(url),
      language: maybe(fc.constantFrom(...LANGUAGES)),
      resume: maybe(fc.oneof(words, fc.constant({ basics: { name: "X", label: null } }))),
      learned: list(record({ text, on: maybe(day) })),
    }),
    company: record({
      name: words,
      domain: maybe(words),
      timeZone: maybe(zone),
      country: maybe(fc.constant("DE")),
      region: maybe(fc.constant("DE-BY")),
      culture: maybe(fc.constantFrom(...CULTURES)),
      pace: maybe(fc.constantFrom(...PACES)),
      news: list(record({ text, on: maybe(day), url: maybe(url) })),
    }),
    role: record({ title: words, requirements: list(text) }),
    contacts: fc.tuple(person("dana"), person("omar")).map((both) => [...both]),
    interviews: fc
      .tuple(
        record({
          id: fc.constant("first"),
          start: fc.constantFrom("2026-11-30T10:00", "2026-03-29T02:30:00"),
          timeZone: zone,
          minutes: maybe(fc.constantFrom(30, 60)),
          format: maybe(fc.constantFrom(...FORMATS)),
          platform: maybe(words),
          with: fc.constantFrom(["dana"], ["dana", "omar"]),
          debrief: maybe(debrief),
        }),
      )
      .map((one) => [...one]),
    history: list(
      record({
        at: fc.constantFrom("2026-11-30T17:20:00Z", "2026-11-30T17:20+02:00"),
        direction: fc.constantFrom("sent", "received"),
        channel: fc.constantFrom(...CHANNELS),
        purpose: maybe(fc.constantFrom(...PURPOSES)),
        signal: maybe(fc.constantFrom(...SIGNALS)),
        with: maybe(fc.constantFrom(["dana"])),
        interview: maybe(fc.constant("first")),
        touchpoint: maybe(words),
        subject: maybe(text),
        text: maybe(text),
        messageId: maybe(words),
      }),
    ),
    outcome: maybe(record({ kind: fc.constantFrom(...OUTCOMES), on: maybe(day), text: maybe(text) })),
    articles: list(record({ title: words, url, for: maybe(contact) })),
    lessons: list(record({ text, from: maybe(fc.constantFrom("reflection", "feedback")), on: maybe(day) })),
    skipped: list(record({ touchpoint: words, on: maybe(fc.constant("2026-11-30T17:20:00Z")), why: maybe(text) })),
  }) as unknown as fc.Arbitrary<CaseFile>;
}
