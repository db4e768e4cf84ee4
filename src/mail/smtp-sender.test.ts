import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Fault } from "../app/fault.ts";
import type { MailAccount, SendResult } from "../app/ports.ts";
import { TEST_AUTHORITY, WRONG_CERTIFICATE } from "../../test/unit/scripted-server/certificates.ts";
import {
  STAGES,
  startScriptedServer,
  type Behaviour,
  type ScriptedServer,
  type ScriptedServerOptions,
  type Stage,
} from "../../test/unit/scripted-server/scripted-server.ts";
import { createSmtpSender } from "./smtp-sender.ts";
import { scrub, type SmtpOptions } from "./smtp-session.ts";

const PASSWORD = "correct-horse-battery";
const LETTER = Buffer.from("From: maya@example.org\r\nSubject: Thanks\r\n\r\nDear Dana,\r\nthank you.\r\n");

let folder = "";
let extraCaFile = "";
const servers: ScriptedServer[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "afterview-smtp-"));
  extraCaFile = path.join(folder, "authority.pem");
  writeFileSync(extraCaFile, TEST_AUTHORITY);
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options?: ScriptedServerOptions): Promise<ScriptedServer> {
  const server = await startScriptedServer(options);
  servers.push(server);
  return server;
}

function account(server: ScriptedServer, change: Partial<MailAccount> = {}): MailAccount & { password: string } {
  return {
    address: "maya@example.org",
    name: "Maya Lindqvist",
    host: "localhost",
    port: server.port,
    security: "starttls",
    user: "maya",
    password: PASSWORD,
    ...change,
  };
}

/** For servers that say nothing at all. */
const IMPATIENT = { times: { greeting: 250, command: 250, finalReply: 250 } };

function sender(options: Partial<SmtpOptions> = {}) {
  return createSmtpSender({ extraCaFile, times: { greeting: 5_000, command: 5_000, finalReply: 5_000 }, ...options });
}

async function sendTo(
  server: ScriptedServer,
  raw: Uint8Array = LETTER,
  options?: Partial<SmtpOptions>,
): Promise<{ result: SendResult; armed: number }> {
  let armed = 0;
  const result = await sender(options).send(account(server), "dana.voss@halden.example", raw, async () => {
    armed++;
  });
  return { result, armed };
}

describe("a letter that goes through", () => {
  test("arrives once, with its envelope, and was armed once before", async () => {
    const server = await start();
    let acceptedWhenArmed = -1;
    const result = await sender().send(account(server), "dana.voss@halden.example", LETTER, async () => {
      acceptedWhenArmed = server.accepted.length;
      await new Promise((resolve) => setTimeout(resolve, 30));
      // The body has gone out, and without its final dot nothing was taken.
      acceptedWhenArmed += server.accepted.length;
    });
    expect(result).toEqual({ kind: "sent", reply: "250 2.0.0 Ok: queued as 4XyZ" });
    expect(acceptedWhenArmed).toBe(0);
    expect(server.accepted).toEqual([
      { from: "maya@example.org", to: ["dana.voss@halden.example"], data: LETTER.toString() },
    ]);
  });

  test("also with TLS from the first byte, and with a server that takes several commands at once", async () => {
    const implicit = await start({ implicitTls: true });
    const result = await sender().send(
      account(implicit, { security: "tls" }),
      "d@halden.example",
      LETTER,
      async () => {},
    );
    expect(result.kind).toBe("sent");
    const pipelining = await start({ extensions: ["PIPELINING", "SIZE 10000000", "8BITMIME", "SMTPUTF8"] });
    expect((await sendTo(pipelining)).result.kind).toBe("sent");
    expect(implicit.accepted.length + pipelining.accepted.length).toBe(2);
  });

  test("says EHLO with a neutral name and never the name of this machine", async () => {
    const server = await start();
    await sendTo(server);
    expect(server.lines.filter((line) => line.startsWith("EHLO"))).toEqual(["EHLO [127.0.0.1]", "EHLO [127.0.0.1]"]);
  });

  test("keeps dots at the beginnings of lines and turns bare line ends into CRLF", async () => {
    const server = await start();
    await sendTo(server, Buffer.from("Subject: dots\r\n\r\n.\r\n..two\n.one\rlast"));
    expect(server.accepted[0]?.data).toBe("Subject: dots\r\n\r\n.\r\n..two\r\n.one\r\nlast\r\n");
  });

  test("carries an attachment of 5 MB whole", async () => {
    const server = await start();
    const line = `${"QUJD".repeat(19)}\r\n`;
    const big = Buffer.from(`Subject: big\r\n\r\n${line.repeat(Math.ceil((5 * 1024 * 1024) / line.length))}`);
    const { result } = await sendTo(server, big, { times: { command: 10_000, finalReply: 10_000 } });
    expect(result.kind).toBe("sent");
    expect(server.accepted[0]?.data.length).toBe(big.length);
  });

  test("takes over the Message-ID that Outlook gave, and none from other replies", async () => {
    const outlook = "<AM0PR01MB1234@AM0PR01MB1234.eurprd01.prod.outlook.com>";
    const server = await start({ script: { dot: { reply: `250 2.0.0 OK ${outlook} [Hostname=AM0PR01MB1234]` } } });
    expect((await sendTo(server)).result).toMatchObject({ kind: "sent", messageId: outlook });
    const chatty = await start({ script: { dot: { reply: "250 Ok, letter to <dana.voss@halden.example> queued" } } });
    expect((await sendTo(chatty)).result).not.toHaveProperty("messageId");
  });

  test("waits for a server that answers byte by byte", async () => {
    const slow: Behaviour = { trickle: "250 2.0.0 Ok" };
    const server = await start({ script: { mail: slow, rcpt: slow, dot: slow } });
    expect((await sendTo(server)).result.kind).toBe("sent");
  });
});

describe("whatever happens before the final dot", () => {
  const before: Stage[] = STAGES.filter((stage) => stage !== "dot" && stage !== "quit");

  test.each(before)("a temporary refusal at %s is tried again", async (stage) => {
    const server = await start({ script: { [stage]: { reply: "451 4.3.0 Try later" } } });
    const { result } = await sendTo(server);
    expect(result.kind).toBe("retry");
    expect(server.accepted).toEqual([]);
  });

  test.each(before)("a server that goes away at %s with 421 is tried again", async (stage) => {
    const server = await start({ script: { [stage]: { reply: "421 4.3.2 Closing" } } });
    expect((await sendTo(server)).result.kind).toBe("retry");
  });

  test.each(before.filter((stage) => stage !== "starttls"))("a permanent refusal at %s is final", async (stage) => {
    const server = await start({ script: { [stage]: { reply: "550 5.7.1 No" } } });
    const { result } = await sendTo(server);
    expect(result.kind).toBe("failed");
    expect(result.reply).toContain("550 5.7.1 No");
    expect(server.accepted).toEqual([]);
  });

  test.each(before.flatMap((stage) => (["silence", "close", "reset"] as const).map((how) => [how, stage] as const)))(
    "%s at %s sends nothing twice",
    async (how, stage) => {
      const server = await start({ script: { [stage]: { [how]: true } as unknown as Behaviour } });
      const { result, armed } = await sendTo(server, LETTER, how === "silence" ? IMPATIENT : {});
      // A small body may be on its way, dot included, before the server breaks off; only then we cannot know.
      if (stage === "body") expect(["retry", "uncertain"]).toContain(result.kind);
      else expect({ kind: result.kind, armed }).toEqual({ kind: "retry", armed: 0 });
      expect(server.accepted).toEqual([]);
    },
  );

  test("a body that breaks off half-way is tried again", async () => {
    const server = await start({ script: { body: { reset: true } } });
    const { result, armed } = await sendTo(server, Buffer.alloc(30_000_000, "a"));
    expect({ kind: result.kind, armed }).toEqual({ kind: "retry", armed: 0 });
  });

  test("a letter larger than the server takes is refused without a word about trying again", async () => {
    const server = await start({ extensions: ["SIZE 20"] });
    const { result } = await sendTo(server);
    expect(result.kind).toBe("failed");
    expect(server.lines.some((line) => line.startsWith("DATA"))).toBe(false);
  });

  test("when arming fails, the dot does not leave", async () => {
    const server = await start();
    const result = await sender().send(account(server), "d@halden.example", LETTER, async () => {
      throw new Error("the disk is full");
    });
    expect(result).toEqual({ kind: "retry", reply: "the disk is full" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.accepted).toEqual([]);
  });

  test("when the server closes while arming goes on, the dot does not leave", async () => {
    const server = await start({ extensions: ["PIPELINING"] });
    const result = await sender().send(account(server), "d@halden.example", LETTER, async () => {
      await server.close();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(result.kind).toBe("retry");
    expect(server.accepted).toEqual([]);
  });

  test("a server that says 250 before the dot has accepted nothing", async () => {
    const server = await start();
    const slowArming = sender().send(account(server), "d@halden.example", LETTER, async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    server.script({ body: { reply: "250 2.0.0 Ok" } });
    expect((await slowArming).kind).toBe("retry");
  });
});

describe("the answer to the final dot decides", () => {
  test.each([
    [{ reply: "250 Ok" }, "sent"],
    [{ reply: "250-first line\r\n250 second line" }, "sent"],
    [{ reply: "451 4.3.0 Mailbox busy" }, "retry"],
    [{ reply: "421 4.3.2 Shutting down" }, "retry"],
    [{ reply: "550 5.7.1 Looks like spam" }, "failed"],
    [{ reply: "552 5.3.4 Too big" }, "failed"],
    [{ reply: "354 What?" }, "uncertain"],
    [{ reply: "hello" }, "uncertain"],
    [{ silence: true }, "uncertain"],
    [{ close: true }, "uncertain"],
    [{ reset: true }, "uncertain"],
    [{ fragment: "250 O" }, "uncertain"],
    [{ fragment: "25" }, "uncertain"],
    [{ fragment: "550 5.7" }, "uncertain"],
    [{ fragment: "250-first line\r\n" }, "uncertain"],
  ] as [Behaviour, SendResult["kind"]][])("%j means %s", async (behaviour, kind) => {
    const server = await start({ script: { dot: behaviour } });
    const { result, armed } = await sendTo(server, LETTER, "silence" in behaviour ? IMPATIENT : {});
    expect({ kind: result.kind, armed }).toEqual({ kind, armed: 1 });
  });

  test.each([{ reply: "421 No goodbye" }, { reset: true }, { silence: true }, { close: true }] as Behaviour[])(
    "and nothing after the 250 changes it: %j at QUIT",
    async (behaviour) => {
      const server = await start({ script: { quit: behaviour } });
      expect((await sendTo(server)).result.kind).toBe("sent");
    },
  );
});

describe("no letter and no password without a safe connection", () => {
  test("STARTTLS taken away in between is refused before the password", async () => {
    const server = await start({ hidesStartTls: true, script: { starttls: { reply: "502 5.5.1 Unknown" } } });
    const { result } = await sendTo(server);
    expect(result.kind).toBe("retry");
    expect(server.lines.some((line) => /^(AUTH|MAIL)/.test(line))).toBe(false);
  });

  test("a certificate for another host is refused before the password", async () => {
    const server = await start({ certificate: WRONG_CERTIFICATE });
    expect((await sendTo(server)).result.kind).toBe("retry");
    expect(server.lines.some((line) => /^(AUTH|MAIL)/.test(line))).toBe(false);
    await expect(sender().check(account(server))).rejects.toMatchObject({ code: "mail-unreachable" });
  });

  test("a certificate nobody vouches for is refused, for both ways of TLS", async () => {
    const server = await start();
    expect((await sendTo(server, LETTER, { extraCaFile: undefined })).result.kind).toBe("retry");
    const implicit = await start({ implicitTls: true });
    const result = await sender({ extraCaFile: undefined }).send(
      account(implicit, { security: "tls" }),
      "d@halden.example",
      LETTER,
      async () => {},
    );
    expect(result.kind).toBe("retry");
    expect([...server.lines, ...implicit.lines].some((line) => line.startsWith("AUTH"))).toBe(false);
  });

  test("TLS 1.1 is refused", async () => {
    const server = await start({ maxTlsVersion: "TLSv1.1" });
    expect((await sendTo(server)).result.kind).toBe("retry");
    expect(server.lines.some((line) => line.startsWith("AUTH"))).toBe(false);
  });

  test("replies that were put in before the upgrade are thrown away", async () => {
    const server = await start({ script: { ehlo: { reply: "250-localhost\r\n250 AUTH PLAIN" } } });
    const { result } = await sendTo(server);
    expect(result.kind).toBe("sent");
    expect(server.lines.indexOf("STARTTLS")).toBeLessThan(server.lines.findIndex((line) => line.startsWith("AUTH")));
  });
});

describe("an address that is more than one address", () => {
  test.each([
    "dana@halden.example\r\nRCPT TO:<other@evil.example>",
    "dana@halden.example, other@evil.example",
    "<dana@halden.example>",
    '"dana@evil.example x"@halden.example',
    "dana@halden.example ",
    "dana",
    "",
    "dana@halden.example\u2028x",
    "dana@hal den.example",
  ])("%j never reaches a server", async (recipient) => {
    const server = await start();
    await expect(sender().send(account(server), recipient, LETTER, async () => {})).rejects.toMatchObject({
      code: "bad-input",
    });
    await expect(
      sender().send(account(server, { address: recipient }), "d@halden.example", LETTER, async () => {}),
    ).rejects.toMatchObject({ code: "bad-input" });
    expect(server.connections).toBe(0);
  });

  test("a domain with letters beyond ASCII is written in ASCII, without SMTPUTF8", async () => {
    const server = await start({ extensions: ["SMTPUTF8"] });
    await sender().send(account(server), "dana@bücher.example", LETTER, async () => {});
    expect(server.lines).toContain("RCPT TO:<dana@xn--bcher-kva.example>");
    expect(server.lines.some((line) => line.includes("SMTPUTF8"))).toBe(false);
  });

  test("a line break in user name or password never reaches a server", async () => {
    const server = await start();
    await expect(sender().check(account(server, { user: "maya\r\nMAIL FROM:<x@y>" }))).rejects.toMatchObject({
      code: "bad-input",
    });
    expect(server.connections).toBe(0);
  });
});

describe("checking a mailbox", () => {
  test("signs in and leaves without sending", async () => {
    const server = await start();
    await sender().check(account(server));
    expect(server.accepted).toEqual([]);
    expect(server.lines.some((line) => line.startsWith("AUTH"))).toBe(true);
  });

  test("tells a wrong password in the server's words", async () => {
    const server = await start({ script: { auth: { reply: "535 5.7.8 Username and Password not accepted" } } });
    const fault = await sender()
      .check(account(server))
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).code).toBe("mail-refused");
    expect((fault as Fault).message).toContain("535 5.7.8 Username and Password not accepted");
  });

  test("tells that a server cannot be reached", async () => {
    const server = await start();
    await server.close();
    await expect(sender().check(account(server))).rejects.toMatchObject({ code: "mail-unreachable" });
  });
});

describe("the password", () => {
  test("is in no error and no result, even when the server repeats it", async () => {
    const plain = Buffer.from(`\u0000maya\u0000${PASSWORD}`).toString("base64");
    const echo = `535 5.7.8 bad credentials ${PASSWORD} ${plain} ${Buffer.from(PASSWORD).toString("base64")}`;
    const server = await start({ script: { auth: { reply: echo } } });
    const { result } = await sendTo(server);
    const fault = (await sender()
      .check(account(server))
      .catch((error: unknown) => error)) as Fault;
    const shown = JSON.stringify([
      result,
      fault,
      fault.message,
      fault.details,
      String(fault.stack),
      String(fault.cause),
    ]);
    expect(result.reply).toContain("bad credentials");
    for (const secret of [PASSWORD, plain, Buffer.from(PASSWORD).toString("base64")])
      expect(shown).not.toContain(secret);
  });

  test("is cut out of any text, control characters with it", () => {
    expect(scrub("a\r\nb\u0007 secret c", "secret")).toBe("a b … c");
    expect(scrub("nothing", "")).toBe("nothing");
  });
});
