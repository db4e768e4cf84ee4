// Which letters are in corpus/letters/review, and what is asked of the reviewer with each? Reads texts; files are the caller's matter.
import { parse } from "yaml";
import { readCase } from "../case/read-case.ts";
import { readPlaybook } from "../planner/read-playbook.ts";
import type { ReviewRequest } from "./finding.ts";

/** A letter as it stands in the corpus: written out, or a clean one with words replaced. */
export interface CorpusLetter extends Omit<ReviewRequest, "message" | "caseFile" | "playbook"> {
  id: string;
  message?: string;
  /** A clean letter this one is made from. */
  from?: string;
  replace?: [string, string][];
  /** Its case in cases.yaml, and what is another in it; `null` takes a field away. */
  case?: string;
  set?: Record<string, unknown>;
  playbook?: string;
  faults?: string[];
  /** Findings a clean letter may get, because they are right. */
  tolerated?: string[];
  /** Faults known to be missed: rule id → reason. */
  missed?: Record<string, string>;
}

export interface ReviewCorpus {
  clean: CorpusLetter[];
  faulty: CorpusLetter[];
  /** What is asked of the reviewer. Throws where the corpus does not hang together. */
  requestOf(letter: CorpusLetter): ReviewRequest;
}

/** `files`: name and text of each file of the folder; `playbooks`: the text of a playbook by its name. */
export function readReviewCorpus(
  files: ReadonlyMap<string, string>,
  playbooks: (name: string) => string,
): ReviewCorpus {
  const lettersOf = (start: string): CorpusLetter[] =>
    [...files]
      .filter(([name]) => name.startsWith(start) && name.endsWith(".yaml"))
      .flatMap(([, text]) => parse(text) as CorpusLetter[]);
  const clean = lettersOf("clean");
  const cases = parse(files.get("cases.yaml") ?? "") as Record<string, Record<string, unknown>>;
  const known = new Map<string, ReviewRequest["playbook"]>();
  const playbookNamed = (name: string): ReviewRequest["playbook"] => {
    if (!known.has(name)) {
      const checked = readPlaybook(playbooks(name));
      if (!checked.ok) throw new Error(`playbook ${name}: ${JSON.stringify(checked.problems)}`);
      known.set(name, checked.value);
    }
    return known.get(name);
  };
  const requestOf = (letter: CorpusLetter): ReviewRequest => {
    const base = letter.from === undefined ? undefined : clean.find((other) => other.id === letter.from);
    const whole: CorpusLetter = { ...base, ...letter, set: { ...base?.set, ...letter.set } };
    let message = letter.message ?? base?.message ?? "";
    for (const [from, to] of letter.replace ?? []) {
      if (!message.includes(from)) throw new Error(`${letter.id}: nothing to replace: ${from}`);
      message = message.replace(from, to);
    }
    const { purpose, to, channel, now, sent, elsewhere, attachments } = whole;
    return {
      message,
      ...(whole.case === undefined ? {} : { caseFile: caseOf(whole, cases[whole.case]) }),
      playbook: playbookNamed(whole.playbook ?? "balanced"),
      purpose,
      to,
      channel,
      now,
      sent,
      elsewhere,
      attachments,
    };
  };
  return { clean, faulty: lettersOf("faulty"), requestOf };
}

function caseOf(letter: CorpusLetter, fields: Record<string, unknown> | undefined): ReviewRequest["caseFile"] {
  const patched = Object.entries({ ...fields, ...letter.set }).filter(([, value]) => value !== null);
  const checked = readCase(JSON.stringify(Object.fromEntries(patched)));
  if (!checked.ok) throw new Error(`${letter.id}: ${JSON.stringify(checked.problems)}`);
  return checked.value;
}
