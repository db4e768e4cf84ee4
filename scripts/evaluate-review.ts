// How good is the reviewer on letters it has not seen? Slots in templates, alarms on good notes, faults found in bad ones.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding, Review } from "../src/core/reviewer/finding.ts";
import { review } from "../src/core/reviewer/review.ts";
import { openSpeller } from "../src/store/spelling/nspell-speller.ts";

interface Note {
  id: string;
  text: string;
  label: string | string[];
  notes?: string;
}

/** Faults as a collector words them → the rules that say the same. Faults no rule speaks of are left out. */
const RULES_FOR: Record<string, readonly string[]> = {
  "too long": ["too-long"],
  "resume dump": ["too-long", "nothing-specific"],
  flattery: ["flattery", "stock-phrase"],
  effusive: ["flattery", "presumptuous", "stock-phrase"],
  "over the top": ["flattery", "presumptuous"],
  "slight reproach": ["negative", "pushy"],
  negative: ["negative", "presumptuous", "pushy"],
  whiny: ["negative", "desperate", "pushy"],
  "complaint about not being selected": ["negative"],
  desperate: ["desperate", "pushy"],
  "oversharing finances": ["desperate", "salary"],
  "money talk": ["salary", "desperate"],
  pushy: ["pushy", "presumptuous", "several-asks"],
  pressure: ["pushy", "negative", "presumptuous"],
  "presses for the result": ["pushy", "timeline-question"],
  "orders a call back": ["pushy"],
  "demands a call": ["pushy", "presumptuous"],
  "asks to bypass the process": ["presumptuous"],
  "presumes an offer": ["presumptuous"],
  "presumes the outcome": ["presumptuous"],
  presumptuous: ["presumptuous", "pushy"],
  boastful: ["presumptuous", "flattery", "unsupported-claim", "stock-phrase"],
  "asks for the interview questions": ["presumptuous", "several-asks"],
  "too casual": ["too-casual", "shouting"],
  gossip: ["too-casual"],
  typos: ["spelling"],
  grammar: ["grammar", "spelling"],
  "no name in greeting": ["missing-name", "missing-greeting"],
  generic: ["nothing-specific", "stock-phrase"],
  fluff: ["stock-phrase"],
  "fluff opener": ["stock-phrase"],
  "formula phrases": ["stock-phrase"],
  repetitive: ["repetitive"],
  placeholders: ["placeholder"],
  "several asks at once": ["several-asks"],
  "vague ask": ["several-asks", "stock-phrase", "pushy"],
  "title plus first name": ["wrong-name"],
};

/** Reviews the collections of a folder without a case. Returns the report. Throws when a file cannot be read. */
export async function evaluateReview(corpusFolder: string): Promise<string> {
  const speller = await openSpeller("en-US");
  const read = (name: string): Note[] =>
    readFileSync(join(corpusFolder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Note);
  const look = (note: Note): Review => review({ message: note.text, speller });
  const lines: string[] = [];

  const templates = read("notes_template.jsonl");
  const open = templates.filter((note) => hasSlot(note.text) && look(note).verdict !== "blocked");
  const slotted = templates.filter((note) => hasSlot(note.text));
  lines.push(
    `Templates: ${slotted.length - open.length} of ${slotted.length} with slots blocked${open.length > 0 ? `; missed: ${open.map((note) => note.id).join(", ")}` : ""}.`,
  );

  const good = read("notes_good.jsonl").map((note) => ({ note, review: look(note) }));
  const alarms = good.map(({ review }) => review.findings.filter((finding) => finding.severity !== "info"));
  const blocked = good.filter(({ review }) => review.verdict === "blocked");
  lines.push(
    `Good notes: ${(alarms.flat().length / good.length).toFixed(2)} warnings and errors a note (limit 1.0), ${blocked.length} blocked${blocked.length > 0 ? ` (${blocked.map(({ note }) => note.id).join(", ")})` : ""}, ${good.filter((_, index) => alarms[index]!.length === 0).length} of ${good.length} without any.`,
    `  by rule: ${countByRule(alarms.flat())}`,
  );

  let told = 0;
  let found = 0;
  const misses: string[] = [];
  for (const note of read("notes_bad.jsonl")) {
    const { findings } = look(note);
    const rules = new Set(findings.map((finding) => finding.rule));
    for (const fault of [note.label].flat()) {
      const known = RULES_FOR[fault] ?? RULES_FOR[fault.replace(/ \(.*$/, "")];
      if (!known) continue;
      told++;
      if (known.some((rule) => rules.has(rule))) found++;
      else misses.push(`  ${note.id} ${fault}: found ${[...rules].join(", ") || "nothing"}`);
    }
  }
  lines.push(
    `Bad notes: ${found} of ${told} labelled faults found (${Math.round((found / told) * 100)} %). Missed:`,
    ...misses,
  );
  return lines.join("\n");
}

/** A slot as the collections have them, told without the reviewer: brackets with words in them. */
function hasSlot(text: string): boolean {
  return /\[[A-Za-z][^\]\n]*\]|\{\{|<[A-Z][a-z]+ [A-Z]/.test(text);
}

function countByRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `${rule} ${count}`)
    .join(", ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error("Which folder? node scripts/evaluate-review.ts FOLDER");
    process.exitCode = 2;
  } else console.log(await evaluateReview(folder));
}
