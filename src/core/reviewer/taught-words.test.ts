// Does a word the person taught the speller count as right from then on, whatever our own list says of it?
import { describe, expect, test } from "vitest";
import { openSpeller } from "../../store/spelling/nspell-speller.ts";
import type { Speller } from "./finding.ts";
import { MISSPELLINGS } from "./misspellings.ts";
import { review } from "./review.ts";
import { sampleCase } from "./sample-case.ts";

/** Knows the words it was taught, and of the rest those of an ordinary letter. */
function spellerTaught(...taught: string[]): Speller {
  const known = new Set(
    [...taught, ..."dear thank you for the talk about and its chart a of team i saw was best".split(" ")].map((word) =>
      word.toLowerCase(),
    ),
  );
  return { correct: (word) => known.has(word.toLowerCase()), suggest: () => [] };
}

const spellingOf = (message: string, speller?: Speller, company?: string) => {
  const caseFile = sampleCase();
  if (company !== undefined) caseFile.company.name = company;
  return review({ message, speller, ...(company === undefined ? {} : { caseFile }) }).findings.filter(
    (finding) => finding.rule === "spelling",
  );
};

describe("a word taught to the speller", () => {
  test("is no mistake, although our own list holds it", () => {
    expect(MISSPELLINGS.has("calender")).toBe(true);
    const message = "Dear Dana,\n\nThank you for the talk about calender.";
    expect(spellingOf(message, spellerTaught())).toHaveLength(1);
    expect(spellingOf(message, spellerTaught("calender"))).toEqual([]);
    expect(spellingOf(message, spellerTaught("Calender"))).toEqual([]);
  });

  test("is no mistake in the subject, with a capital or as a possessive either", () => {
    const speller = spellerTaught("calender");
    expect(spellingOf("Subject: Calender talk\n\nDear Dana,\n\nThank you.", speller)).toEqual([]);
    expect(spellingOf("Dear Dana,\n\nCalender’s chart was the talk.", speller)).toEqual([]);
  });

  test("leaves other entries of the list as they are", () => {
    const message = "Dear Dana,\n\nI recieved calender.";
    const [only, ...more] = spellingOf(message, spellerTaught("calender"));
    expect(more).toEqual([]);
    expect(message.slice(only!.start, only!.end)).toBe("recieved");
  });

  test("is what the remark covers: without the ending that makes it a possessive", () => {
    const message = "Dear Dana,\n\nI saw the oppurtunity’s chart.";
    const [found] = spellingOf(message, spellerTaught());
    expect(message.slice(found!.start, found!.end)).toBe("oppurtunity");
    expect(found!.fixes[0]!.text).toBe("opportunity");
  });
});

test("a name of the case is no mistake, although our own list holds it", () => {
  expect(spellingOf("Dear Dana,\n\nThank you for the talk at calender.", undefined, "Calender Ltd")).toEqual([]);
});

test("a speller that knows an entry of our list was taught it: no dictionary holds one", async () => {
  for (const language of ["en-US", "en-GB"] as const) {
    const speller = await openSpeller(language);
    expect([...MISSPELLINGS.keys()].filter((word) => speller.correct(word))).toEqual([]);
  }
});
