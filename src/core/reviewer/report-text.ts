// How does a review read on a terminal?
import type { Review } from "./finding.ts";
import { positionsOf } from "./position.ts";

const VERDICT = {
  ready: "Ready to go.",
  improve: "It can go, and it can get better.",
  blocked: "It must not go out like this.",
} as const;

/** One line a finding (`line:column severity says [rule]`), its fixes below it, and the verdict at the end. */
export function reportText(review: Review, message: string): string {
  const positionOf = positionsOf(message);
  const lines: string[] = [];
  for (const finding of review.findings) {
    const { line, column } = positionOf(finding.start);
    lines.push(`${line}:${column} ${finding.severity} ${finding.says} [${finding.rule}]`);
    for (const fix of finding.fixes) lines.push(`    ${fix.says}`);
  }
  lines.push(VERDICT[review.verdict]);
  return `${lines.join("\n")}\n`;
}
