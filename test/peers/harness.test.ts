// Do the servers and the browser that the other suites lean on behave as those suites assume?
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { ImapFlow } from "imapflow";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "./harness/chromium.ts";
import { describeWithPeers } from "./harness/describe-with-peers.ts";
import { startPostfix, type Postfix } from "./harness/postfix.ts";
import { answers, waitUntil } from "./harness/scratch.ts";

const MAYA = "maya@example.org";
const DANA = "dana.voss@halden.example";
const PASSWORD = "correct horse battery";

describeWithPeers(["postfix", "dovecot"], "Postfix and Dovecot", () => {
  let postfix: Postfix;

  beforeAll(async () => {
    postfix = await startPostfix({
      users: { [MAYA]: PASSWORD, [DANA]: PASSWORD },
      answers: { "gone@halden.example": "550 5.1.1 No such person here", "busy@halden.example": "450 4.2.1 Try later" },
    });
  });
  afterAll(() => postfix?.stop());

  const connectWith = (options: { isWrapped: boolean; password?: string }) =>
    createTransport({
      host: postfix.host,
      port: options.isWrapped ? postfix.smtpsPort : postfix.submissionPort,
      secure: options.isWrapped,
      requireTLS: true,
      tls: { ca: readFileSync(postfix.authority) },
      auth: { user: MAYA, pass: options.password ?? PASSWORD },
    });

  for (const isWrapped of [false, true]) {
    test(`a message sent with sign-in over ${isWrapped ? "TLS" : "STARTTLS"} arrives with its body byte for byte`, async () => {
      const recipient = isWrapped ? "omar@halden.example" : DANA;
      const lines = [
        "Grüße – 50 % done.",
        "",
        ".",
        "..two dots",
        " trailing space ",
        "-- ",
        randomBytes(300).toString("base64"),
      ];
      const body = `${lines.join("\r\n")}\r\n`;
      const head = `From: ${MAYA}\r\nTo: ${recipient}\r\nSubject: one\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: 8bit\r\n`;
      const raw = `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
      const result = await connectWith({ isWrapped }).sendMail({ envelope: { from: MAYA, to: recipient }, raw });
      expect(result.response).toMatch(/^250 /);
      const [received] = await postfix.waitForMail(recipient);
      const text = received?.toString("utf8") ?? "";
      expect(text.slice(text.indexOf("\r\n\r\n") + 4)).toBe(body);
    });
  }

  test("a wrong password is refused, over STARTTLS and over TLS", async () => {
    for (const isWrapped of [false, true]) {
      await expect(connectWith({ isWrapped, password: "wrong" }).verify()).rejects.toMatchObject({ responseCode: 535 });
    }
  });

  test("without TLS nobody can sign in, and nothing is taken", async () => {
    const token = Buffer.from(`\0${MAYA}\0${PASSWORD}`).toString("base64");
    const replies = await talk(postfix.submissionPort, [
      "EHLO here",
      `AUTH PLAIN ${token}`,
      `MAIL FROM:<${MAYA}>`,
      "QUIT",
    ]);
    expect(replies).toContain("250-STARTTLS");
    expect(replies).not.toContain("250-AUTH");
    expect(replies.match(/^530 5\.7\.0 Must issue a STARTTLS/gm)).toHaveLength(2);
  });

  test("a certificate of an unknown authority is not trusted", async () => {
    const untrusting = createTransport({ host: postfix.host, port: postfix.smtpsPort, secure: true });
    await expect(untrusting.verify()).rejects.toThrow(/certificate/);
  });

  test("without sign-in no recipient is taken", async () => {
    const stranger = createTransport({
      host: postfix.host,
      port: postfix.submissionPort,
      requireTLS: true,
      tls: { ca: readFileSync(postfix.authority) },
    });
    await expect(stranger.sendMail({ from: MAYA, to: DANA, text: "hello" })).rejects.toMatchObject({
      responseCode: 554,
    });
  });

  test("an address answers as the test has asked for", async () => {
    const send = (to: string) => connectWith({ isWrapped: false }).sendMail({ from: MAYA, to, text: "hello" });
    await expect(send("gone@halden.example")).rejects.toMatchObject({ responseCode: 550 });
    await expect(send("busy@halden.example")).rejects.toMatchObject({ responseCode: 450 });
  });

  test("what has arrived can be read over IMAP, and there is a Sent folder", async () => {
    await connectWith({ isWrapped: true }).sendMail({ from: DANA, to: MAYA, subject: "Over IMAP", text: "hello" });
    await postfix.waitForMail(MAYA);
    const client = new ImapFlow({
      host: postfix.dovecot.host,
      port: postfix.dovecot.imapsPort,
      secure: true,
      tls: { ca: readFileSync(postfix.dovecot.authority) },
      auth: { user: MAYA, pass: PASSWORD },
      logger: false,
    });
    client.on("error", () => {});
    await client.connect();
    try {
      const folders = await client.list();
      expect(folders.find((folder) => folder.specialUse === "\\Sent")?.path).toBe("Sent");
      await client.mailboxOpen("INBOX");
      const message = await client.fetchOne("*", { envelope: true, source: true });
      expect(message && message.envelope?.subject).toBe("Over IMAP");
      expect(message && message.source?.toString()).toBe(postfix.dovecot.readMaildir(MAYA).at(-1)?.toString());
    } finally {
      await client.logout();
    }
  });
});

describeWithPeers(["dovecot"], "Clean-up", () => {
  test("a test that is killed outright leaves no server and no folder behind", async () => {
    const script = `import { startDovecot } from "${join(import.meta.dirname, "harness", "dovecot.ts")}";
      const { imapPort, authority } = await startDovecot({});
      console.log(JSON.stringify({ imapPort, authority }));
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const line = await new Promise<string>((done) => child.stdout.once("data", (text: Buffer) => done(String(text))));
    const { imapPort, authority } = JSON.parse(line) as { imapPort: number; authority: string };
    expect(await answers(imapPort)).toBe(true);
    child.kill("SIGKILL");
    await waitUntil(
      async () => !(await answers(imapPort)) && !existsSync(authority),
      () => "Dovecot is still there",
    );
  });
});

describeWithPeers(["chromium"], "Chromium", () => {
  test("opens a page of ours, clicks, and lets axe look at it", async () => {
    const page = `<!doctype html><html lang="en"><title>One button</title><main><h1>One</h1><button onclick="this.textContent='done'">go</button><img src="data:,"></main></html>`;
    const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(page));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const browser = await openChromium();
    try {
      const context = await browser.newContext();
      const tab = await context.newPage();
      await tab.goto(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`);
      await tab.getByRole("button").click();
      expect(await tab.getByRole("button").textContent()).toBe("done");
      const { violations } = await new AxeBuilder({ page: tab }).analyze();
      expect(violations.map((one) => one.id)).toContain("image-alt");
    } finally {
      await browser.close();
      server.close();
    }
  });
});

/** Says each line in the clear once the last is answered, and gives all that the server said. */
async function talk(port: number, lines: string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  const toSay = [...lines];
  let heard = "";
  for await (const part of socket) {
    heard += part;
    // The last line of a reply has a space behind its code.
    if (/^\d{3} [^\n]*\n$/m.test(heard.slice(-200)) && toSay.length > 0) socket.write(`${toSay.shift()}\r\n`);
  }
  return heard;
}
