// Is a mail file read whole, safely, and never with a crash?
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LARGEST_MAIL, MailUnreadableError, readEml } from "./read-eml.ts";
import { textOfHtml } from "./text-of-html.ts";

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll("\n", "\r\n"));

describe("a mail file", () => {
  test("gives sender, subject, text and headers", async () => {
    const mail = await readEml(
      bytes(
        "From: =?utf-8?Q?Ren=C3=A9e?= <renee@halden.example>\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\nDate: Tue, 24 Nov 2026 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\nHallo",
      ),
    );
    expect(mail).toMatchObject({ from: "Renée <renee@halden.example>", subject: "Grüße" });
    expect(mail.text.trim()).toBe("Hallo");
    expect(mail.headers?.["date"]).toContain("24 Nov 2026");
  });
  test("with HTML only gives what a person would read", async () => {
    const mail = await readEml(
      bytes(
        "From: a@b.example\nContent-Type: text/html\n\n<style>p{}</style><p>We regret &amp; wish</p><script>alert(1)</script><p>you well</p>",
      ),
    );
    expect(mail.text).toBe("We regret & wish\n\nyou well");
    expect(mail.parts).toContain("text/html");
  });
  test("that reports a failed delivery keeps the returned mail out of the text", async () => {
    const mail = await readEml(
      bytes(`From: MAILER-DAEMON@mx.example
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

It failed.
--b
Content-Type: message/delivery-status

Action: failed
--b
Content-Type: message/rfc822

Subject: hello

Unfortunately we decided otherwise
--b--
`),
    );
    expect(mail.text).not.toContain("otherwise");
    expect(mail.parts).toContain("message/delivery-status");
  });
  test("cannot reach a prototype by a header's name", async () => {
    const mail = await readEml(bytes("__proto__: x\nconstructor: y\nFrom: a@b.example\n\nBody"));
    expect(Object.getPrototypeOf(mail.headers)).toBeNull();
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
  test("beyond 25 MB is refused by name", async () => {
    await expect(readEml(new Uint8Array(LARGEST_MAIL + 1))).rejects.toThrow(MailUnreadableError);
  });
  test("nested too deep is refused by name", async () => {
    const deep = Array.from(
      { length: 80 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
    ).join("");
    await expect(readEml(bytes(deep))).rejects.toThrow(MailUnreadableError);
  });
  test("of any bytes is read or refused by name", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (data) => {
        try {
          expect(typeof (await readEml(data)).text).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(MailUnreadableError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the text of HTML", () => {
  test.each([
    ["a<br>b", "a\nb"],
    ["<p>one</p><p>two</p>", "one\n\ntwo"],
    ["1 < 2", "1 < 2"],
    ["&#x41;&#66;&unknown;", "AB&unknown;"],
    ["<!-- hidden -->seen<!-- open", "seen"],
    ["<head><title>no</title></head>yes", "yes"],
    ["<img src=x onerror=alert(1)>text<unclosed", "text"],
    ["&#0;&#xD800;", "&#0;&#xD800;"],
  ])("of %j is %j", (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
  test("of hostile markup is found in one pass", () => {
    for (const html of [
      "<".repeat(200_000),
      "<a ".repeat(100_000),
      "&".repeat(200_000),
      "<!--".repeat(50_000),
      "<style>".repeat(50_000),
    ]) {
      expect(typeof textOfHtml(html)).toBe("string");
    }
  });
});
