// What does each playbook advise, and what may a person change in a copy? Makes docs/playbooks.md from playbooks/*.yaml.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describeProblem } from "../src/core/case/problem.ts";
import { PLAYBOOK_NAMES } from "../src/core/case/words.ts";
import { CONDITIONS, PARAMETERS, type ParameterKind } from "../src/core/planner/parameters.ts";
import type { Playbook, PlaybookRule } from "../src/core/planner/playbook.ts";
import { readPlaybook } from "../src/core/planner/read-playbook.ts";
import { fillIn } from "../src/core/planner/rule-choice.ts";
import { STANDING_RULES } from "../src/core/planner/standing-rules.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every file made from the playbooks: path from the root of the checkout → whole text. */
export function generatePlaybookDocs(): Map<string, string> {
  return new Map([["docs/playbooks.md", playbookPage()]]);
}

/** The text of docs/playbooks.md. */
export function playbookPage(): string {
  const playbooks = PLAYBOOK_NAMES.map(readNamed);
  return [
    "<!-- Made by scripts/generate-playbook-docs.ts from playbooks/*.yaml; changes belong there. -->",
    "# Playbooks",
    "",
    "A playbook is the advice that turns the facts of an application into touchpoints: each rule with the sentence a person reads",
    "and whose advice it is. `S0` to `S4` are the five articles on following up after an interview that the playbooks follow; where",
    "they contradict each other, `balanced` settles the matter.",
    "",
    "| playbook | in short |",
    "| --- | --- |",
    ...playbooks.map((playbook) => `| [${playbook.playbook}](#${playbook.playbook}) | ${playbook.summary} |`),
    "",
    "## Side by side",
    "",
    ...comparison(playbooks),
    "",
    ...playbooks.flatMap(playbookSection),
    "## What holds in every playbook",
    "",
    "| rule | says | source |",
    "| --- | --- | --- |",
    ...Object.entries(STANDING_RULES).map(([id, rule]) => `| \`${id}\` | ${plain(rule.says)} | ${rule.source} |`),
    "",
    ...windows(),
    ...copying(),
  ].join("\n");
}

function readNamed(name: string): Playbook {
  const file = path.join(root, "playbooks", `${name}.yaml`);
  const read = readPlaybook(readFileSync(file, "utf8"));
  if (!read.ok)
    throw new Error(read.problems.map((problem) => describeProblem(problem, `playbooks/${name}.yaml`)).join("\n"));
  return read.value;
}

const COMPARED: readonly [string, string, string][] = [
  ["thanks within (hours)", "thank-you", "withinHours"],
  ["thanks sent until (hours)", "thank-you", "untilHours"],
  ["channels for thanks", "thank-you", "channels"],
  ["handwritten note", "thank-you", "letter"],
  ["working days after a stated date", "status-inquiry", "afterDateWorkingDays"],
  ["no date: days after the thanks, from", "status-inquiry", "noDateFromDays"],
  ["no date: days after the thanks, to", "status-inquiry", "noDateToDays"],
  ["channels for the question", "status-inquiry", "channels"],
  ["questions at most", "status-inquiry", "most"],
  ["connection requests", "connect", "plan"],
  ["asks for feedback", "feedback-request", "plan"],
  ["check-ins", "check-in", "plan"],
  ["timeline in the thank-you", "content", "timelineInThankYou"],
];

function comparison(playbooks: readonly Playbook[]): string[] {
  return [
    `| | ${playbooks.map((playbook) => playbook.playbook).join(" | ")} |`,
    `| --- |${playbooks.map(() => " --- |").join("")}`,
    ...COMPARED.map(([title, topic, key]) => {
      const cells = playbooks.map((playbook) => setting(playbook, topic, key));
      return `| ${title} | ${cells.join(" | ")} |`;
    }),
  ];
}

/** What holds where no condition but the obvious one is met; what some condition changes is marked. */
function setting(playbook: Playbook, topic: string, key: string): string {
  const setters = playbook.rules.filter((rule) => rule.id.startsWith(`${topic}/`) && rule.set?.[key] !== undefined);
  const general = setters.filter((rule) => Object.keys(rule.when ?? {}).every((name) => name === "decision"));
  const kind = (PARAMETERS as Record<string, Record<string, ParameterKind>>)[topic]![key]!;
  const value = general.at(-1)?.set?.[key] ?? kind.usual;
  const shown =
    value === true ? "yes" : value === false ? "no" : Array.isArray(value) ? value.join(", ") : String(value);
  return setters.length > general.length ? `${shown} *` : shown;
}

function playbookSection(playbook: Playbook): string[] {
  return [
    `## ${playbook.playbook}`,
    "",
    playbook.summary,
    "",
    "| rule | says | source | sets |",
    "| --- | --- | --- | --- |",
    ...playbook.rules.map((rule) => `| \`${rule.id}\` | ${plain(rule.says)} | ${rule.source} | ${sets(rule)} |`),
    "",
  ];
}

function sets(rule: PlaybookRule): string {
  const when = Object.entries(rule.when ?? {}).map(([name, words]) => `${name} is ${words.join(" or ")}`);
  const values = Object.entries(rule.set ?? {}).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(", ") : value}`,
  );
  return `${when.length > 0 ? `where ${when.join(" and ")}: ` : ""}${values.join("; ")}`;
}

function plain(sentence: string): string {
  const text = fillIn(sentence, { name: "the person", company: "the company", date: "the day", days: "some" });
  return text[0]!.toUpperCase() + text.slice(1);
}

function windows(): string[] {
  return [
    "## Windows and states",
    "",
    "Every touchpoint has a window on the recipient's clock: it `opens`, has a best moment (`ideal`), and `closes` when it would do more",
    "harm than good. The window follows from the facts alone; the state says where in it one is now.",
    "",
    "| state | means |",
    "| --- | --- |",
    "| `planned` | not open yet; or it is a day off for the recipient, or before its best moment at an hour when they do not work |",
    "| `due` | open, and this is the time to write it; `sendAt` says when it should leave, which is never in the recipient's night |",
    "| `late` | what is on time has passed; still worth sending |",
    "| `missed` | its time has passed |",
    "| `done` | it has happened, or the promise is marked as kept |",
    "| `cancelled` | a rule forbids it, or you decided against it; the first reason says which |",
    "",
    "Thanks on a weekend: 24 and 48 hours are hours of the clock. Where they end on days off, they reach to the end of the next working",
    "day, because nobody reads them earlier. Before days off they go out the same evening until eight. The day of an interview counts",
    "as a working day of whoever took part, also on a Sunday.",
    "",
  ];
}

function copying(): string[] {
  return [
    "## Making your own",
    "",
    "Copy a file of `playbooks/`, change its name in the field `playbook`, and change the rules. A rule's id begins with its topic. All",
    "rules of a topic whose `when` holds are laid over each other in the order of the file, and the last one that sets a parameter is",
    "the reason a person sees. In `says`, `{name}`, `{company}`, `{date}` and `{days}` are filled in. A mistake is named with its line,",
    "its field and what is accepted there.",
    "",
    "`*` in the table above marks what a condition changes. Conditions:",
    "",
    "| condition | words |",
    "| --- | --- |",
    ...Object.entries(CONDITIONS).map(([name, words]) => `| \`${name}\` | ${words.join(", ")} |`),
    "",
    "Parameters, with what holds where no rule sets them:",
    "",
    "| topic | parameter | accepted | usual | means |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(PARAMETERS).flatMap(([topic, kinds]) =>
      Object.entries(kinds as Record<string, ParameterKind>).map(
        ([key, kind]) =>
          `| ${topic} | \`${key}\` | ${accepted(kind)} | ${String(kind.usual).replaceAll(",", ", ")} | ${kind.means} |`,
      ),
    ),
    "",
  ];
}

function accepted(kind: ParameterKind): string {
  switch (kind.kind) {
    case "number":
      return `${kind.least} to ${kind.most}`;
    case "switch":
      return "true, false";
    case "word":
      return kind.words.join(", ");
    case "words":
      return `a list of ${kind.words.join(", ")}`;
  }
}
