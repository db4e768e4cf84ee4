import { describe, expect, test } from "vitest";
import { checkCase } from "../../core/case/read-case.ts";
import { freeId, freeInterviewId, newCaseFile } from "./new-case.ts";

const candidate = { name: "Maya Lind", timeZone: "Europe/Stockholm" };
const form = {
  company: " Halden Robotics ",
  role: "Controls Engineer",
  people: [
    { name: "Dr. Dana Voss", email: "dana@halden.example", part: "hiring-manager" },
    { name: "  ", email: "", part: "" },
    { name: "Dana Ek", email: "", part: "" },
  ],
  start: "2026-11-30T10:00",
  timeZone: "Europe/Berlin",
  format: "video",
};

describe("a new application", () => {
  test("is a case file the server accepts, with everyone in the interview", () => {
    const caseFile = newCaseFile(form, candidate);
    expect(checkCase(caseFile)).toMatchObject({ ok: true });
    expect(caseFile.interviews?.[0]?.with).toEqual(["dana", "dana-2"]);
    expect(caseFile.company.name).toBe("Halden Robotics");
  });

  test("without people or a time has no interview yet", () => {
    expect(newCaseFile({ ...form, people: [] }, candidate).interviews).toBeUndefined();
    expect(newCaseFile({ ...form, start: "" }, candidate).interviews).toBeUndefined();
    expect(checkCase(newCaseFile({ ...form, people: [], start: "" }, candidate))).toMatchObject({ ok: true });
  });
});

test.each([
  ["Dr. Dana Voss", "dana"],
  ["Åsa Öberg", "asa"],
  ["李小龍", "person"],
  ["Jean-Luc Martin", "jean"],
  ["Constructor", "person"],
])("%s gets the id %s", (name, id) => {
  expect(freeId(name, [])).toBe(id);
});

test("interviews are numbered in words, then in figures", () => {
  expect(freeInterviewId([])).toBe("first");
  expect(freeInterviewId(["first"])).toBe("second");
  expect(freeInterviewId(["first", "third"])).toBe("fourth");
  expect(freeInterviewId(Array.from({ length: 9 }, (_, index) => `x${index}`))).toBe("round-2");
});
