// Are SARIF and the text report true to the review?
import { describe, expect, test } from "vitest";
import { reportText } from "./report-text.ts";
import { review, verdictOf } from "./review.ts";
import { positionsOf } from "./position.ts";
import { toSarif } from "./sarif.ts";

const MESSAGE = "Dear [Name],\r\n\r\nThank you for the oppurtunity to see the kilns!!!\n\nBest,\nMaya";

describe("SARIF", () => {
  const log = toSarif(review({ message: MESSAGE }), MESSAGE, "letter.txt");
  const run = log.runs[0]!;

  test("names its version, tool and the way columns are counted", () => {
    expect(log.version).toBe("2.1.0");
    expect(run.tool.driver.name).toBe("Afterview");
    expect(run.columnKind).toBe("utf16CodeUnits");
  });

  test("points every result at a listed rule and at the words it means", () => {
    expect(run.results.length).toBeGreaterThan(2);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
      const { region } = result.locations[0]!.physicalLocation;
      const lines = MESSAGE.split(/\r\n|\n/);
      if (region.startLine === region.endLine) {
        expect(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
          MESSAGE.slice(region.charOffset, region.charOffset + region.charLength),
        );
      }
    }
  });

  test("carries fixes as replacements", () => {
    const spelling = run.results.find((result) => result.ruleId === "spelling")!;
    expect(spelling.fixes![0]!.artifactChanges[0]!.replacements[0]!.insertedContent.text).toBe("opportunity");
  });
});

describe("the text report", () => {
  test("gives place, severity, sentence and rule, and ends with the verdict", () => {
    const text = reportText(review({ message: MESSAGE }), MESSAGE);
    expect(text).toMatch(/^1:6 error .*\[placeholder\]$/m);
    expect(text).toMatch(/^3:19 warning .*\[spelling\]$/m);
    expect(text.trimEnd().endsWith("It must not go out like this.")).toBe(true);
  });
});

describe("the verdict", () => {
  test("is blocked with an error, improve with a warning, else ready", () => {
    expect(verdictOf([{ severity: "warning" }, { severity: "error" }])).toBe("blocked");
    expect(verdictOf([{ severity: "info" }, { severity: "warning" }])).toBe("improve");
    expect(verdictOf([{ severity: "info" }])).toBe("ready");
  });

  test("follows the person's settings", () => {
    expect(
      review({ message: MESSAGE, settings: { placeholder: "off", spelling: "info", shouting: "off" } }).findings.map(
        (finding) => [finding.rule, finding.severity],
      ),
    ).not.toContainEqual(["placeholder", "error"]);
    expect(review({ message: MESSAGE, settings: { placeholder: "warning" } }).verdict).toBe("improve");
  });
});

describe("positions", () => {
  test("count lines of every kind of line break", () => {
    const positionOf = positionsOf("a\r\nb\rc\nd");
    expect([0, 3, 5, 7].map((offset) => positionOf(offset).line)).toEqual([1, 2, 3, 4]);
    expect(positionOf(8)).toEqual({ line: 4, column: 2 });
  });
});
