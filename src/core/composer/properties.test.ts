import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "../case/case-file.ts";
import { checkCase } from "../case/read-case.ts";
import { factAt } from "../case/fact-address.ts";
import { CHANNELS, CULTURES, LANGUAGES, PARTS, PURPOSES } from "../case/words.ts";
import { compose } from "./compose.ts";
import { faultsOf } from "./faults.ts";
import { sharedFiveGrams, wordsOf } from "./overlap.ts";

const playbook = { playbook: "balanced", title: "Balanced", summary: "For tests", rules: [] };

const things = [
  "the new warehouse in Ghent",
  "dashboards",
  "patient safety",
  "a rota for 12 people",
  "the API",
  "weekend shifts",
  "MRI scans",
  "hour-long calls",
  "our customers in Poland",
  "an ERP roll-out",
];
const done = [
  "led",
  "cut",
  "built",
  "rewrote",
  "trained",
  "taught",
  "ran",
  "reduced",
  "negotiated",
  "set up",
  "launched",
  "sold",
  "kept",
  "won back",
];
const ends = ["", ".", "!!", " :)", " 🎉", "…", " by 18 %", " in 2024", " at Nordarm", ", which helped"];
const starts = [
  "",
  "- ",
  "• ",
  "we talked about ",
  "they said that they want ",
  "I told them I ",
  "also ",
  "how they handle ",
  "i ",
  "Successfully ",
  "1) ",
];

const pick = (list: readonly string[]) => fc.constantFrom(...list);
const upper = fc.boolean();
const note = fc
  .tuple(
    pick(starts),
    fc.oneof(
      pick(things),
      fc.tuple(pick(done), pick(things)).map(([verb, thing]) => `${verb} ${thing}`),
    ),
    pick(ends),
    upper,
  )
  .map(([start, core, end, capital]) => {
    const text = start + core + end;
    return capital ? text[0]!.toUpperCase() + text.slice(1) : text;
  });
const anything = fc.oneof(
  { weight: 6, arbitrary: note },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== "") },
);

const person = fc.record({
  name: pick([
    "Dr. Dana Voss",
    "omar haddad",
    "Li Wei",
    "Prof. Dr. Hans von der Au",
    "Mia",
    "Jean-Luc O'Neil Jr.",
    "Nagy Péter",
    "Ms Ruth Ade",
  ]),
  part: fc.constantFrom(...PARTS),
  connected: fc.boolean(),
});

const situation = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 4 }),
  culture: fc.constantFrom(...CULTURES),
  language: fc.constantFrom(...LANGUAGES),
  topics: fc.array(anything, { maxLength: 4 }),
  challenges: fc.array(fc.tuple(anything, fc.option(anything, { nil: undefined })), { maxLength: 2 }),
  strengths: fc.array(
    fc.tuple(
      anything,
      fc.option(pick(["motion planning in C++", "must speak Polish", "5+ years in sales", "ability to lead"]), {
        nil: undefined,
      }),
    ),
    { maxLength: 3 },
  ),
  clarify: fc.array(anything, { maxLength: 1 }),
  answers: fc.array(anything, { maxLength: 1 }),
  promised: fc.array(pick(["send the slides", "two references", "link to my portfolio", "check my start date"]), {
    maxLength: 1,
  }),
  decision: fc.constantFrom(undefined, { by: "2026-12-11" }, { said: "by the end of next week" }),
  purpose: fc.constantFrom(...PURPOSES),
  channel: fc.constantFrom(...CHANNELS),
  day: fc.integer({ min: 0, max: 40 }),
  version: fc.integer({ min: 0, max: 5 }),
});

type Made = typeof situation extends fc.Arbitrary<infer T> ? T : never;

function caseOf(made: Made): CaseFile {
  const ids = made.people.map((_, index) => `p${index}`);
  const whose = (index: number) => (index % 2 === 0 ? ids[index % ids.length] : undefined);
  const result = checkCase({
    afterview: 1,
    candidate: {
      name: "Maya Lindqvist",
      phone: "+46 70 123 45 67",
      timeZone: "Europe/Stockholm",
      language: made.language,
      learned: [{ text: "finished a course on functional safety", on: "2026-12-05" }],
    },
    company: {
      name: "Halden Robotics GmbH",
      timeZone: "Europe/Berlin",
      culture: made.culture,
      news: [{ text: "opened a second plant in Leipzig", on: "2026-12-04" }],
    },
    role: { title: "Controls Engineer", requirements: ["motion planning in C++"] },
    contacts: made.people.map((item, index) => ({ id: ids[index], ...item, email: `p${index}@halden.example` })),
    interviews: [
      {
        id: "first",
        start: "2026-11-30T10:00",
        timeZone: "Europe/Berlin",
        with: ids,
        debrief: {
          topics: made.topics.map((text, index) => ({ text, with: whose(index) })),
          challenges: made.challenges.map(([text, mine], index) => ({ text, mine, with: whose(index) })),
          strengths: made.strengths.map(([text, meets], index) => ({ text, meets, with: whose(index) })),
          clarify: made.clarify.map((text) => ({ text })),
          doubts: made.answers.map((answer) => ({ doubt: "too junior", answer })),
          promised: made.promised.map((what) => ({ what })),
          decision: made.decision,
          notes: "ZEBRA never to be seen",
        },
      },
    ],
    articles: [{ title: "Robots that share a cell", url: "https://reading.example/cell" }],
    ...(made.purpose === "offer-reply" ? { outcome: { kind: "offer" } } : {}),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const nowAfter = (days: number): string => new Date(Date.UTC(2026, 11, 1 + days, 8)).toISOString().replace(".000", "");

describe("whatever is typed", () => {
  test("a letter is whole, rests on facts of its reader, and keeps its limits", () => {
    fc.assert(
      fc.property(situation, (made) => {
        const caseFile = caseOf(made);
        const to = caseFile.contacts!.at(-1)!.id;
        const request = {
          caseFile,
          purpose: made.purpose,
          channel: made.channel,
          to: [to],
          now: nowAfter(made.day),
          playbook,
          version: made.version,
        };
        const result = compose(request);
        if (!result.ok) {
          expect(result.refusal.refused).not.toBe("");
          return;
        }
        const { draft } = result;
        expect(faultsOf(draft, caseFile)).toEqual([]);
        expect(draft.body).not.toContain("ZEBRA");
        expect(draft.body).not.toContain("too junior");
        expect(wordsOf(draft.body).length).toBeLessThanOrEqual(190);
        if (made.channel === "linkedin" && made.purpose === "connect" && !caseFile.contacts!.at(-1)!.connected)
          expect(draft.body.length).toBeLessThanOrEqual(300);
        for (const sentence of draft.sentences) {
          for (const fact of sentence.facts) {
            const item = factAt(caseFile, fact);
            expect(item).toBeDefined();
            const owner = item !== null && typeof item === "object" ? (item as { with?: string }).with : undefined;
            expect(owner ?? to).toBe(to);
          }
        }
        expect(compose(request)).toEqual(result);
      }),
      { numRuns: 250, seed: 20261122 },
    );
  });

  test("no two of a panel get the same sentence or the same fact", () => {
    fc.assert(
      fc.property(situation, (made) => {
        const caseFile = caseOf(made);
        const letters = caseFile.contacts!.map((contact) => {
          const result = compose({
            caseFile,
            purpose: "thank-you",
            channel: "email",
            to: [contact.id],
            now: nowAfter(0),
            playbook,
          });
          if (!result.ok) throw new Error(result.refusal.refused);
          return result.draft;
        });
        const seen = new Set<string>();
        const facts = new Set<string>();
        for (const draft of letters) {
          const own = new Set(
            draft.sentences
              .flatMap((sentence) => sentence.facts)
              .filter((fact) => /debrief\.(?:topics|challenges|strengths|clarify|doubts)/.test(fact)),
          );
          for (const fact of own) {
            expect(facts.has(fact), fact).toBe(false);
            facts.add(fact);
          }
          for (const sentence of draft.sentences) {
            if (sentence.phrase === undefined) continue;
            const text = draft.body.slice(sentence.start, sentence.end);
            expect(seen.has(text), text).toBe(false);
            seen.add(text);
          }
        }
        for (let a = 0; a < letters.length; a++) {
          for (let b = a + 1; b < letters.length; b++) {
            expect(letters[a]!.subject).not.toBe(letters[b]!.subject);
            expect(sharedFiveGrams(bodyOnly(letters[a]!.body), bodyOnly(letters[b]!.body))).toBeLessThanOrEqual(0.3);
          }
        }
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});

/** Without the sign-off block: the writer's name and number are the same in every letter. */
function bodyOnly(body: string): string {
  return body.split("\n\n").slice(1, -1).join("\n\n");
}
