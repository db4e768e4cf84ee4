import { expect, test } from "vitest";
import { fillPath } from "./path.ts";

test("path fields are encoded and taken out of the body", () => {
  const input = { id: "a b", touch: "thank-you:first:dana", version: 3 };
  expect(fillPath("/api/applications/{id}/touchpoints/{touch}/draft", input)).toEqual({
    path: "/api/applications/a%20b/touchpoints/thank-you%3Afirst%3Adana/draft",
    rest: { version: 3 },
  });
});

test("a route without path fields keeps the whole input for the body", () => {
  expect(fillPath("/api/import", { text: "x" })).toEqual({ path: "/api/import", rest: { text: "x" } });
});
