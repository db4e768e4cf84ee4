import { describe, expect, test } from "vitest";
import { guessProvider, isProviderHost, PROVIDERS } from "./providers.ts";

describe("the presets of providers", () => {
  test("have ids and domains of their own", () => {
    const ids = PROVIDERS.map((provider) => provider.id);
    const domains = PROVIDERS.flatMap((provider) => provider.domains);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(domains).size).toBe(domains.length);
    expect(ids.at(-1)).toBe("generic");
  });

  test.each(PROVIDERS.map((provider) => [provider.id, provider] as const))(
    "%s fits together: port and security, host, words",
    (id, provider) => {
      if (id !== "proton") expect(provider.port).toBe(provider.security === "tls" ? 465 : 587);
      if (provider.works && id !== "generic") expect(provider.host).toMatch(/^[a-z0-9.-]+\.[a-z0-9]+$/);
      expect(provider.needs.length).toBeGreaterThan(20);
      for (const domain of provider.domains) expect(domain).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
      if (provider.helpUrl) expect(provider.helpUrl).toMatch(/^https:\/\//);
    },
  );

  test.each([
    ["maya@gmail.com", "gmail"],
    ["maya@GoogleMail.com", "gmail"],
    ["maya@gmx.net", "gmx"],
    ["maya@gmx.com", "gmx-com"],
    ["maya@web.de", "web-de"],
    ["maya@hotmail.co.uk", "outlook"],
    ["maya@firm.onmicrosoft.com", "microsoft-365"],
    ["maya@me.com", "icloud"],
    ["maya@pm.me", "proton"],
    ["maya@wanadoo.fr", "orange"],
    ["maya@telia.com", "telia"],
    ["maya@lindqvist.example", "generic"],
    ["maya@notgmail.com", "generic"],
    ["maya@gmail.com.evil.example", "generic"],
    ["", "generic"],
  ])("%s is guessed as %s", (address, id) => {
    expect(guessProvider(address).id).toBe(id);
  });

  test("say where passwords are of no use any more, and what to do instead", () => {
    const closed = PROVIDERS.filter((provider) => !provider.works);
    expect(closed.map((provider) => provider.id)).toEqual(["outlook", "tuta"]);
    for (const provider of closed) expect(provider.needs).toMatch(/copy them/);
  });

  test("know their public hosts, and not the own machine", () => {
    expect(isProviderHost("SMTP.gmail.com.")).toBe(true);
    expect(isProviderHost("127.0.0.1")).toBe(false);
    expect(isProviderHost("mail.firm.example")).toBe(false);
    expect(isProviderHost("")).toBe(false);
  });
});
