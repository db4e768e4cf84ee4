import { expect, test } from "vitest";
import { guessHost, guessProvider, type Provider } from "./mail-providers.ts";

const providers: Provider[] = [
  {
    id: "northmail",
    name: "Northmail",
    domains: ["northmail.example", "nm.example"],
    host: "smtp.northmail.example",
    port: 465,
    security: "tls",
    needs: "",
    works: true,
  },
];

test("a provider is known by the domain after the at sign, whatever its case", () => {
  expect(guessProvider("Maya@NM.example ", providers)?.id).toBe("northmail");
  expect(guessProvider("maya@nm.example.org", providers)).toBeUndefined();
  expect(guessProvider("maya", providers)).toBeUndefined();
});

test("an unknown domain gets a host to try", () => {
  expect(guessHost("maya@lind.example")).toBe("smtp.lind.example");
  expect(guessHost("maya@")).toBe("");
});
