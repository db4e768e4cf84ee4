import { describe, expect, test } from "vitest";
import { withPromisedFile } from "./promised-file.ts";

describe("a file added where a promise lacked it", () => {
  const caseFile = {
    afterview: 1 as const,
    candidate: { name: "Maya", timeZone: "Europe/Berlin" },
    company: { name: "Halden" },
    role: { title: "Engineer" },
    interviews: [
      {
        id: "first",
        start: "2026-11-30T10:00",
        timeZone: "Europe/Berlin",
        with: ["dana"],
        debrief: { promised: [{ what: "the slides", file: "slides.pdf" }, { what: "the paper" }] },
      },
    ],
  };
  const facts = ["interviews.first.debrief.promised.0", "interviews.first.debrief.promised.1"];

  test("keeps the first promise that has none", () => {
    const { interviews } = withPromisedFile(caseFile, facts, "paper.pdf");
    expect(interviews?.[0]?.debrief?.promised?.map((item) => item.file)).toEqual(["slides.pdf", "paper.pdf"]);
  });

  test("changes nothing where every promise has one, or the fact is another", () => {
    expect(withPromisedFile(caseFile, facts.slice(0, 1), "paper.pdf")).toBe(caseFile);
    expect(withPromisedFile(caseFile, ["contacts.dana"], "paper.pdf")).toBe(caseFile);
  });
});
