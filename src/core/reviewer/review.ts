// What does the reviewer say about a message? Every rule's remarks, put in order, and the verdict.
import { ALL_RULES } from "./all-rules.ts";
import type { Finding, Review, ReviewRequest, Severity, Verdict } from "./finding.ts";
import { LONGEST, readLetter } from "./read-letter.ts";
import type { Rule } from "./rule.ts";

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Rules whose remark makes those of the others at the same place needless, the first of a row winning. */
const ONE_OF: readonly (readonly string[])[] = [
  ["placeholder", "wrong-name", "wrong-company", "wrong-role", "unsupported-claim", "grammar", "spelling", "shouting"],
  ["desperate", "pushy", "negative", "presumptuous", "flattery", "stock-phrase", "too-casual"],
  ["missing-greeting", "missing-name"],
  ["too-short", "nothing-specific"],
  ["after-decision", "too-many", "too-soon", "too-late"],
];

/** Reviews a message. Pure: the same request gives the same review. Never throws on any text. */
export function review(request: ReviewRequest): Review {
  const letter = readLetter(request);
  const findings: Finding[] = [];
  for (const rule of ALL_RULES) {
    const setting = ownSetting(request.settings, rule.meta.id);
    if (setting === "off") continue;
    for (const finding of findingsOf(rule, letter)) {
      findings.push(setting === undefined ? finding : { ...finding, severity: setting });
    }
  }
  const kept = mergeFindings(findings).toSorted(
    (a, b) =>
      a.start - b.start || WEIGHT[a.severity] - WEIGHT[b.severity] || a.end - b.end || (a.rule < b.rule ? -1 : 1),
  );
  return { findings: kept, verdict: verdictOf(kept) };
}

/** `blocked`: an error; `improve`: a warning; else `ready`. */
export function verdictOf(findings: readonly Pick<Finding, "severity">[]): Verdict {
  if (findings.some((finding) => finding.severity === "error")) return "blocked";
  return findings.some((finding) => finding.severity === "warning") ? "improve" : "ready";
}

/** One rule's findings on a letter, its overlapping remarks merged. */
export function findingsOf(rule: Rule, letter: ReturnType<typeof readLetter>): Finding[] {
  const limit = Math.min(letter.text.length, LONGEST);
  const found = rule.check(letter).map((remark): Finding => {
    const start = Math.max(0, Math.min(remark.start, limit));
    return {
      rule: rule.meta.id,
      severity: remark.severity ?? rule.meta.severity,
      start,
      end: Math.max(start, Math.min(remark.end, limit)),
      says: remark.says,
      fixes: (remark.fixes ?? []).filter((fix) => fix.text !== letter.text.slice(start, remark.end)),
    };
  });
  return withoutOverlaps(found);
}

function withoutOverlaps(findings: Finding[]): Finding[] {
  const sorted = findings.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || WEIGHT[a.severity] - WEIGHT[b.severity],
  );
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    const isSame = last && (finding.start < last.end || (finding.start === last.start && finding.end === last.end));
    if (!isSame) kept.push(finding);
    else if (WEIGHT[finding.severity] < WEIGHT[last.severity]) kept[kept.length - 1] = finding;
  }
  return kept;
}

function mergeFindings(findings: Finding[]): Finding[] {
  const dropped = new Set<Finding>();
  for (const row of ONE_OF) {
    const group = findings
      .filter((finding) => row.includes(finding.rule))
      .toSorted((a, b) => a.start - b.start || row.indexOf(a.rule) - row.indexOf(b.rule));
    let last: Finding | undefined;
    for (const finding of group) {
      if (dropped.has(finding)) continue;
      if (last && finding.rule !== last.rule && overlaps(last, finding)) {
        const loser = keeps(last, finding, row) ? finding : last;
        dropped.add(loser);
        if (loser === last) last = finding;
        continue;
      }
      if (!last || finding.end >= last.end) last = finding;
    }
  }
  return findings.filter((finding) => !dropped.has(finding));
}

function keeps(a: Finding, b: Finding, row: readonly string[]): boolean {
  return WEIGHT[a.severity] !== WEIGHT[b.severity]
    ? WEIGHT[a.severity] < WEIGHT[b.severity]
    : row.indexOf(a.rule) <= row.indexOf(b.rule);
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function ownSetting(settings: ReviewRequest["settings"], id: string): Severity | "off" | undefined {
  return settings && Object.hasOwn(settings, id) ? settings[id] : undefined;
}
