// What is made of subjects typed without their own subject, without an "is", or with a verb the lexicon does not know?
import { describe, expect, test } from "vitest";
import { capitalRule } from "./capitals.ts";
import { readSubject } from "./read-subject.ts";
import type { Form } from "./reading.ts";

const read = (typed: string) => readSubject(typed, capitalRule(new Set(["Nora"])), ["Nora"], true, true);

describe("a note that leaves a word out", () => {
  test.each<[typed: string, shape: Form, expected: string]>([
    ["short three welders until June", "ing", "being short three welders until June"],
    ["understaffed at weekends", "ing", "being understaffed at weekends"],
    ["behind schedule on the annex", "ing", "being behind schedule on the annex"],
    ["paperless by 2028", "ing", "going paperless by 2028"],
    ["only one lift for four wards", "ing", "having only one lift for four wards"],
    ["lost two foremen in May", "that", "you lost two foremen in May"],
    ["lost half the crew since Easter", "that", "you have lost half the crew since Easter"],
    ["no loading bay so the vans block the street", "that", "there is no loading bay, so the vans block the street"],
    ["toured the new kiln hall", "np", "the tour of the new kiln hall"],
    ["visited your test track together with Nora", "np", "the tour of your test track"],
    ["hard to find nurses for nights", "how", "how hard it is to find nurses for nights"],
    ["changing room not ready yet", "that", "the changing room is not ready yet"],
    ["invoices still typed by hand", "that", "invoices are still typed by hand"],
    ["remote access not really safe", "that", "remote access is not really safe"],
    ["drivers not reading the safety sheets", "ing", "drivers not reading the safety sheets"],
    ["spend two hours on every quote", "ing", "spending two hours on every quote"],
  ])("%s", (typed, shape, expected) => {
    expect(read(typed).forms[shape]).toBe(expected);
  });

  test.each(["met the night crew", "drove out with Nora to the quarry", "takes Nora all of March"])(
    "%s is not guessed at",
    (typed) => {
      expect(read(typed).unplaced).toBeDefined();
    },
  );
});

describe("a verb is told from a noun by its place", () => {
  test.each<[typed: string, shape: Form, expected: string]>([
    ["Patients feel they wait for no reason", "that", "patients feel they wait for no reason"],
    ["Only one pupil in five attends the club", "that", "only one pupil in five attends the club"],
    ["The midwives each look after 90 families", "that", "the midwives each look after 90 families"],
    [
      "Finding tenants for the annex will take longer than hoped",
      "that",
      "finding tenants for the annex will take longer than hoped",
    ],
    ["ticket sales dropped to 60% after the fire", "that", "ticket sales dropped to 60% after the fire"],
    ["autumn menu and the smoking shed", "np", "the autumn menu and the smoking shed"],
    ["walk-in clinics and letting pharmacists do more", "np", "walk-in clinics and letting pharmacists do more"],
    ["the floats he has in mind for the parade", "np", "the floats you have in mind for the parade"],
    ["thinking of moving the archive to Tartu", "ing", "thinking of moving the archive to Tartu"],
  ])("%s", (typed, shape, expected) => {
    expect(read(typed).forms[shape]).toBe(expected);
  });

  test.each<[typed: string, expected: string]>([
    ["customers is asking for receipts", "customers are asking for receipts"],
    ["the supplier always deliver too late", "the supplier always delivers too late"],
    ["the agencies wants more notice", "the agencies want more notice"],
    ["Half of pupils leaves before the exam", "half of pupils leave before the exam"],
  ])("%s agrees with its subject", (typed, expected) => {
    expect(read(typed).forms.that).toBe(expected);
  });
});

describe("what cannot stand is left off or left out", () => {
  test.each<[typed: string, thing: string, rest: string]>([
    ["rust on the gantry, might replace it all next year", "the rust on the gantry", "might replace it all next year"],
    ["possible move to Graz, could happen in May", "the possible move to Graz", "could happen in May"],
    ["cross-selling at the till, target 12 items a day", "cross-selling at the till", "target 12 items a day"],
    ["paper forms → nobody reads them", "paper forms", "nobody reads them"],
  ])("%s", (typed, thing, rest) => {
    expect(read(typed)).toMatchObject({ forms: { np: thing }, rest });
  });

  test("a verb form that cannot be is not passed on", () => {
    expect(read("the door is push outward when it rain").unplaced).toBeDefined();
  });
});

describe("who does something is told from what somebody has", () => {
  test.each<[typed: string, that: string]>([
    ["bikers rush the last corner", "bikers rush the last corner"],
    ["patients demand refunds for late starts", "patients demand refunds for late starts"],
    ["apprentices report faults by text", "apprentices report faults by text"],
    ["sailors book and never turn up", "sailors book and never turn up"],
    ["depends on two growers for all its hops", "you depend on two growers for all its hops"],
    ["hopes to open in Tartu", "you hope to open in Tartu"],
    ["relies on agency drivers", "you rely on agency drivers"],
    ["beetles have got into the loft", "beetles have got into the loft"],
    ["the boots that we sell in Oslo don't last in Tromsø", "the boots that you sell in Oslo don't last in Tromsø"],
    ["two senior keepers resigned in May", "two senior keepers resigned in May"],
    ["attendance low on Fridays", "attendance is low on Fridays"],
    ["keen on early trials", "you are keen on early trials"],
  ])("%s", (typed, that) => {
    expect(read(typed).forms.that).toBe(that);
  });

  test.each<[typed: string, np: string]>([
    ["rusted stays in the boiler", "rusted stays in the boiler"],
    ["buyers sending drawings an hour before the bid closes", "buyers sending drawings an hour before the bid closes"],
    ["the depot in Vaasa, where half the crew will retire", "the depot in Vaasa, where half the crew will retire"],
    ["people responsible for safety", "people responsible for safety"],
    ["workers compensation claims", "workers' compensation claims"],
  ])("%s", (typed, np) => {
    expect(read(typed).forms.np).toBe(np);
  });
});

test.each<[typed: string, np: string]>([
  ["milk on the same pump as juice, allergen checks", "allergen checks and milk on the same pump as juice"],
  ["less sugar, same price", "“less sugar, same price”"],
  ["three weeks on, three weeks off", "the rotation of three weeks on and three weeks off"],
  ["home office: three days a week", "working from home three days a week"],
  ["she showed me round the dye kitchen", "the tour of the dye kitchen"],
  ["work time 6 to 2 on Saturdays", "working hours from 6 to 2 on Saturdays"],
])("%s is put in an order that can be read", (typed, np) => {
  expect(read(typed).forms.np).toBe(np);
});

test("what is so every month is told as a habit", () => {
  expect(read("the rota is changing every month").forms.that).toBe("the rota changes every month");
});

test.each([
  ["walking the cider cellar", "the tour of the cider cellar"],
  ["removing the old scales, bakery first", "removing the old scales, starting with the bakery"],
])("%s", (typed, np) => {
  expect(read(typed).forms.np).toBe(np);
});

test("a share of many is a subject", () => {
  expect(read("one in four new porters leaves by May").forms.that).toBe("one in four new porters leaves by May");
});

test("what rules mean is not what the reader means", () => {
  expect(read("the new tip rules, what they mean for quotes").forms.np).toBe(
    "the new tip rules and what they mean for quotes",
  );
});
