// How is a review written as SARIF 2.1.0, for editors and pipelines?
import { ALL_RULES } from "./all-rules.ts";
import type { Finding, Review, Severity } from "./finding.ts";
import { positionsOf } from "./position.ts";

const LEVEL: Record<Severity, "error" | "warning" | "note"> = { error: "error", warning: "warning", info: "note" };

export interface SarifRegion {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
}

export interface SarifLog {
  $schema: string;
  version: "2.1.0";
  runs: {
    tool: {
      driver: {
        name: string;
        informationUri: string;
        rules: {
          id: string;
          shortDescription: { text: string };
          fullDescription: { text: string };
          helpUri: string;
          defaultConfiguration: { level: string };
        }[];
      };
    };
    columnKind: "utf16CodeUnits";
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: SarifRegion } }[];
      fixes?: {
        description: { text: string };
        artifactChanges: {
          artifactLocation: { uri: string };
          replacements: { deletedRegion: SarifRegion; insertedContent: { text: string } }[];
        }[];
      }[];
    }[];
    properties: { verdict: string };
  }[];
}

/**
 * A review as a SARIF 2.1.0 log (OASIS). `uri` names the message; columns and offsets count UTF-16 code units.
 * Rules that found something are listed with their pages.
 */
export function toSarif(review: Review, message: string, uri: string): SarifLog {
  const positionOf = positionsOf(message);
  const artifactLocation = { uri };
  const regionOf = ({ start, end }: Pick<Finding, "start" | "end">): SarifRegion => {
    const from = positionOf(start);
    const until = positionOf(end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: until.line,
      endColumn: until.column,
      charOffset: start,
      charLength: end - start,
    };
  };
  const used = new Set(review.findings.map((finding) => finding.rule));
  const rules = ALL_RULES.filter((rule) => used.has(rule.meta.id)).map(({ meta }) => ({
    id: meta.id,
    shortDescription: { text: meta.sentence },
    fullDescription: { text: meta.why },
    helpUri: `docs/rules/${meta.id}.md`,
    defaultConfiguration: { level: LEVEL[meta.severity] },
  }));
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Afterview", informationUri: "docs/rules/README.md", rules } },
        columnKind: "utf16CodeUnits",
        results: review.findings.map((finding) => {
          const region = regionOf(finding);
          return {
            ruleId: finding.rule,
            ruleIndex: indexOf.get(finding.rule) ?? -1,
            level: LEVEL[finding.severity],
            message: { text: finding.says },
            locations: [{ physicalLocation: { artifactLocation, region } }],
            ...(finding.fixes.length > 0 && {
              fixes: finding.fixes.map((fix) => ({
                description: { text: fix.says },
                artifactChanges: [
                  { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: fix.text } }] },
                ],
              })),
            }),
          };
        }),
        properties: { verdict: review.verdict },
      },
    ],
  };
}
