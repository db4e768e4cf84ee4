// Is praise that was heard told from a deed that was done?
import { expect, test } from "vitest";
import { tellsOfPraise } from "./praise.ts";

const names = ["Nora", "Quist", "Beata", "Wilk"];

test.each([
  "Nora liked the marzipan swans",
  "they were impressed by the rota I drew up",
  "Mrs Wilk said it was the best trial lesson this year",
  "the panel really liked my portfolio",
  "Dr. Beata Wilk asked about the field kitchen I ran",
  "everyone laughed at the story of the lost keys",
])("%s is praise", (text) => {
  expect(tellsOfPraise(text, names)).toBe(true);
});

test.each([
  "ran a field kitchen for 300",
  "Nora and I set up the archive",
  "liked by guests: 4.9 of 5 in reviews",
  "people trust me with keys and cash",
  "they call me when the kiln breaks",
  "taught Nora's nephew the cello",
  "she-shed builder of 12 years",
])("%s is none", (text) => {
  expect(tellsOfPraise(text, names)).toBe(false);
});
