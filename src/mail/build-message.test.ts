import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import type { MessageParts } from "../app/ports.ts";
import { buildMessage } from "./build-message.ts";

const PARTS: MessageParts = {
  from: { name: "Maya Lindqvist", address: "maya@example.org" },
  to: { name: "Dr. Dana Voss", address: "dana.voss@halden.example" },
  subject: "Thank you for today",
  text: "Dear Dr. Voss,\n\nthank you for your time.\n\nKind regards,\nMaya",
  date: "2026-12-01T08:30:00Z",
  messageId: "<0123456789abcdef@example.org>",
  attachments: [],
};

async function build(change: Partial<MessageParts> = {}): Promise<string> {
  return Buffer.from(await buildMessage({ ...PARTS, ...change })).toString("latin1");
}

/** The header lines, unfolded. */
function headers(raw: string): string[] {
  return raw
    .split("\r\n\r\n")[0]!
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
}

/** A parsed message's text without the line end that every message ends with. */
async function roundTrip(change: Partial<MessageParts>) {
  return new PostalMime().parse(await buildMessage({ ...PARTS, ...change }));
}

describe("a message", () => {
  test("carries what was given and nothing else", async () => {
    expect(headers(await build())).toEqual([
      "From: Maya Lindqvist <maya@example.org>",
      'To: "Dr. Dana Voss" <dana.voss@halden.example>',
      "Subject: Thank you for today",
      "Message-ID: <0123456789abcdef@example.org>",
      "Date: Tue, 01 Dec 2026 08:30:00 +0000",
      "Content-Transfer-Encoding: 7bit",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
    ]);
  });

  test("is the same bytes every time", async () => {
    const attachments = [{ name: "cv.pdf", type: "application/pdf", bytes: new Uint8Array([1, 2, 3]) }];
    expect(await build({ attachments })).toBe(await build({ attachments }));
  });

  test("leaves nothing of one letter in the next, also when they are built at the same time", async () => {
    const alone = await build({ messageId: "<b@example.org>" });
    const [, second] = await Promise.all([
      build({
        messageId: "<a@example.org>",
        to: { name: "Omar", address: "omar@halden.example" },
        attachments: [{ name: "slides.pdf", type: "application/pdf", bytes: new Uint8Array([1]) }],
      }),
      build({ messageId: "<b@example.org>" }),
    ]);
    expect(second).toBe(alone);
  });

  test("keeps lines as they were typed: no re-wrapping, no flowed format, whatever their ends", async () => {
    const long = `${"a long line with words ".repeat(30)}end`;
    const text = `One\r\nTwo\rThree\n\n${long}\n.\nFrom here\n  indented \n-- \nMaya`;
    const raw = await build({ text });
    expect(raw).not.toMatch(/flowed/i);
    const parsed = await roundTrip({ text });
    expect(parsed.text?.replace(/\r\n/g, "\n").trimEnd()).toBe(text.replace(/\r\n?/g, "\n"));
  });

  test("reads back as written, whatever is written", async () => {
    const word = fc.string({ unit: "grapheme", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), word, async (lines, name) => {
        // oxlint-disable-next-line no-control-regex -- controls cannot be typed into a letter
        const clean = (value: string) => value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, "");
        const text = `Dear all,\n${lines.map(clean).join("\n")}\nEnd`;
        const subject = `S ${clean(name)} E`;
        const raw = await build({ text, subject, from: { name: `M ${clean(name)}`, address: "maya@example.org" } });
        expect(raw).toMatch(/^[\u0009\r\n\u0020-\u007e]*$/);
        expect(raw.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
        expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
        const parsed = await roundTrip({ text, subject });
        expect(parsed.text?.replace(/\r\n/g, "\n").trimEnd()).toBe(text);
        expect(parsed.subject?.replace(/\s+/gu, " ")).toBe(subject.trim().replace(/\s+/gu, " "));
        expect(parsed.to).toEqual([{ name: "Dr. Dana Voss", address: "dana.voss@halden.example" }]);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  test.each([
    "Grüße aus Köln",
    "お世話になっております",
    "Ελληνικά 😀",
    'Quote " and \\ and (comment), comma; <angle>',
  ])("carries names and subjects such as %s", async (name) => {
    const parsed = await roundTrip({ subject: name, from: { name, address: "maya@example.org" } });
    expect([parsed.subject, parsed.from]).toEqual([name, { name, address: "maya@example.org" }]);
  });

  test("writes texts beyond Latin letters in base64, which is shorter", async () => {
    const text = "面接のお時間をいただき、ありがとうございました。";
    expect(await build({ text })).toContain("Content-Transfer-Encoding: base64");
    expect((await roundTrip({ text })).text?.trim()).toBe(text);
  });

  test("writes domains with letters beyond ASCII in ASCII", async () => {
    const raw = await build({
      to: { name: "", address: "dana@bücher.example" },
      messageId: "<abc@bücher.example>",
    });
    expect(headers(raw)).toContain("To: dana@xn--bcher-kva.example");
    expect(headers(raw)).toContain("Message-ID: <abc@xn--bcher-kva.example>");
  });
});

describe("attachments", () => {
  const bytes = Uint8Array.from({ length: 1_000 }, (_, index) => index % 256);

  test("arrive byte for byte, with their names in any writing", async () => {
    const names = ["slides.pdf", 'Lebenslauf Müller; x="1".pdf', "履歴書.pdf", "a'b%c.txt"];
    const parsed = await roundTrip({ attachments: names.map((name) => ({ name, type: "application/pdf", bytes })) });
    expect(parsed.attachments.map((one) => one.filename)).toEqual(names);
    for (const one of parsed.attachments) expect(new Uint8Array(one.content as ArrayBuffer)).toEqual(bytes);
    expect(parsed.text?.trim()).toBe(PARTS.text);
  });

  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\maya\\cv.pdf", "cv.pdf"],
    ["invoice\u202efdp.exe", "invoicefdp.exe"],
  ])("%j is named %j", async (name, shown) => {
    const parsed = await roundTrip({ attachments: [{ name, type: "application/pdf", bytes }] });
    expect(parsed.attachments[0]?.filename).toBe(shown);
  });

  test.each(["message/rfc822", "multipart/mixed", "text/plain\r\nX-Evil: 1", "nonsense", ""])(
    "with the type %j go out as plain bytes",
    async (type) => {
      const raw = await build({ attachments: [{ name: "a.bin", type, bytes }] });
      expect(raw).toContain("Content-Type: application/octet-stream");
      expect(raw).not.toMatch(/X-Evil/);
      expect(raw).toMatch(/^[\u0009\r\n\u0020-\u007e]*$/);
    },
  );
});

describe("nothing that was typed becomes a header", () => {
  const evil = [
    "a\r\nBcc: x@evil.example",
    "a\nBcc: x@evil.example",
    "a\rBcc: x",
    "a\u0000b",
    "a\u0085b",
    "a\u2028b",
    "a\u001bb",
  ];

  test.each(evil)("%j is refused in subject, names and file names", async (value) => {
    for (const change of [
      { subject: value },
      { from: { name: value, address: "maya@example.org" } },
      { to: { name: value, address: "dana@halden.example" } },
      { attachments: [{ name: value, type: "application/pdf", bytes: new Uint8Array([1]) }] },
      { to: { name: "", address: `dana@halden.example${value}` } },
      { from: { name: "", address: `${value}@example.org` } },
      { messageId: `<abc@example.org>${value}` },
      { messageId: `<${value}@example.org>` },
      { date: value },
    ] as Partial<MessageParts>[]) {
      await expect(buildMessage({ ...PARTS, ...change })).rejects.toMatchObject({ code: "bad-input" });
    }
  });

  test.each(["a@b.example, c@d.example", '"a b"@c.example', "a", "a@", "@b.example", "a@b..example"])(
    "%j is no address",
    async (address) => {
      await expect(buildMessage({ ...PARTS, to: { name: "", address } })).rejects.toMatchObject({ code: "bad-input" });
    },
  );

  test("header lines in the text stay text", async () => {
    const raw = await build({ text: "Bcc: x@evil.example\n\nSubject: other" });
    expect(headers(raw).filter((line) => /^(Bcc|Subject):/i.test(line))).toEqual(["Subject: Thank you for today"]);
  });
});
