import { describe, expect, test } from "vitest";
import { addressed, readName } from "./names.ts";

const formal = (name: string, country?: string) => addressed(readName(name, country), "formal", "en-US");
const casual = (name: string, country?: string) => addressed(readName(name, country), "casual", "en-US");

describe("how a person is addressed", () => {
  test.each([
    ["Dr. Dana Voss", "Dr. Voss", "Dana"],
    ["Prof. Dr. Hans Müller", "Professor Müller", "Hans"],
    ["Ms. Eleanor Moss", "Ms. Moss", "Eleanor"],
    ["Frau Claudia Behrens", "Frau Behrens", "Claudia"],
    ["Mme Odile de La Forge", "Mme de La Forge", "Odile"],
    ["Robert Malik, MD, PhD", "Dr. Malik", "Robert"],
    ['Lou "Chip" Hanley', "Lou Hanley", "Lou"],
    ["Principal Osei", "Principal Osei", "Principal Osei"],
    ["Catering Department", "Catering team", "Catering team"],
    ["Nadia binte Rahman", "Nadia binte Rahman", "Nadia"],
    ["Dana Voss, PhD", "Dr. Voss", "Dana"],
    ["Robert (Bob) Smith Jr.", "Robert Smith", "Bob"],
    ["dana voss", "Dana Voss", "Dana"],
    ["OMAR HADDAD", "Omar Haddad", "Omar"],
    ["Dr. Ludwig van der Berg", "Dr. van der Berg", "Ludwig"],
    ["Prof. Hassan Abdel Rahman", "Professor Abdel Rahman", "Hassan"],
    ["Vandenberghe, Tom", "Tom Vandenberghe", "Tom"],
    ["Inspector Neil Garrow", "Inspector Garrow", "Neil"],
    ["J. Okello", "J. Okello", "J. Okello"],
    ["K. R. Narayanan", "K. R. Narayanan", "K. R. Narayanan"],
    ["Mary Ann Leblanc", "Mary Ann Leblanc", "Mary Ann"],
    ["Mia", "Mia", "Mia"],
    ["Talent Team", "Talent Team", "Talent Team"],
    ["Dr. Voss", "Dr. Voss", "Dr. Voss"],
    ["Supt. Alison Greaves", "Superintendent Greaves", "Alison"],
    ["Dr. med. Jens Ott", "Dr. Ott", "Jens"],
    ["Dr.-Ing. Eva Lang", "Dr. Lang", "Eva"],
    ["Prof. Dr. rer. nat. Ute Behr", "Professor Behr", "Ute"],
    ["Cllr. Dev Patel", "Councillor Patel", "Dev"],
    ["Officer Bill Wade", "Officer Wade", "Bill"],
    ["Headteacher Sue Cole", "Sue Cole", "Sue"],
    ["Baroness Amelia Thorne", "Baroness Thorne", "Amelia"],
    ["Charles Okonkwo QC", "Charles Okonkwo", "Charles"],
    ["Chief Engr. Lito Ramos", "Engr. Ramos", "Lito"],
    ["Old Tom Bracken", "Tom Bracken", "Tom"],
    ["Zbr. Ana Lopes", "Zbr. Ana Lopes", "Zbr. Ana Lopes"],
  ])("%s", (typed, formally, casually) => {
    expect(formal(typed)).toBe(formally);
    expect(casual(typed)).toBe(casually);
  });

  test("the whole name is used where its order cannot be known", () => {
    expect(casual("Nagy Péter", "HU")).toBe("Nagy Péter");
    expect(casual("Kim Min-jun", "KR")).toBe("Kim Min-jun");
    expect(casual("Li Wei")).toBe("Li Wei");
    expect(casual("田中 花子", "JP")).toBe("田中 花子");
    expect(formal("Dr. Cho Eun-ji", "KR")).toBe("Dr. Cho Eun-ji");
  });

  test("a given name everybody knows settles the order", () => {
    expect(casual("Amy Chen", "US")).toBe("Amy");
    expect(casual("David Kim", "KR")).toBe("David");
  });

  test("British English writes titles without a full stop", () => {
    expect(addressed(readName("Dr. Dana Voss"), "formal", "en-GB")).toBe("Dr Voss");
  });

  test("a title is never guessed", () => {
    expect(formal("Dana Voss")).toBe("Dana Voss");
  });
});
