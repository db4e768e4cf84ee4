// Does the whole product, started as a person starts it, let in only that person, and does an approved letter arrive, once?
import { rmSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { sampleCases } from "../../src/app/sample-cases.ts";
import type { CaseFile } from "../../src/core/case/case-file.ts";
import { startAfterview, type Afterview } from "./harness/afterview.ts";
import { describeWithPeers } from "./harness/describe-with-peers.ts";
import { startPostfix, type Postfix } from "./harness/postfix.ts";
import { makeScratchFolder, waitUntil } from "./harness/scratch.ts";
import { openSession, type Session } from "./harness/session.ts";

const MAYA = "maya@lindqvist.example";
const PASSWORD = "correct horse battery";

interface View {
  id: string;
  plan: { touchpoints: { id: string; purpose: string; state: string; to: string[]; channel: string }[] };
}
interface Letter {
  id: string;
  state: string;
  recipient: string;
  messageId: string;
  note?: string;
  reply?: string;
}
interface Draft {
  subject: string;
  body: string;
  contentHash: string;
  findings: { rule: string; severity: string }[];
}

const started: Afterview[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

async function start(options: Parameters<typeof startAfterview>[0] = {}): Promise<Afterview> {
  const afterview = await startAfterview(options);
  started.push(afterview);
  return afterview;
}

describe("the door", () => {
  test("opens once by the link that was printed, and to nobody else", async () => {
    const afterview = await start();
    expect(afterview.printed().trim().split("\n")).toHaveLength(1);
    expect((await fetch(`${afterview.origin}/api/applications`)).status).toBe(401);
    expect((await fetch(`${afterview.origin}/api/openapi.json`)).status).toBe(401);
    const session = await openSession(afterview);
    expect(await session.ask("GET", "/api/applications")).toEqual({ applications: [] });
    expect((await fetch(afterview.link, { redirect: "manual" })).status).toBe(403);
  });

  test("stays shut to another Host or Origin, even with the session", async () => {
    const afterview = await start();
    const opened = await fetch(afterview.link, { redirect: "manual" });
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
    const { port } = new URL(afterview.origin);
    const status = (headers: Record<string, string>): Promise<number> =>
      new Promise((done, fail) => {
        request({ host: "127.0.0.1", port, path: "/api/applications", headers: { cookie, ...headers } }, (response) => {
          response.resume();
          done(response.statusCode ?? 0);
        })
          .on("error", fail)
          .end();
      });
    expect(await status({})).toBe(200);
    expect(await status({ host: `attacker.example:${port}` })).toBe(421);
    expect(await status({ origin: "http://attacker.example" })).toBe(403);
    expect(await status({ "sec-fetch-site": "cross-site" })).toBe(403);
  });
});

describeWithPeers(["postfix", "dovecot"], "An approved letter", () => {
  let postfix: Postfix;
  beforeAll(async () => {
    postfix = await startPostfix({ users: { [MAYA]: PASSWORD } });
  });
  afterAll(() => postfix?.stop());

  const environment = (): NodeJS.ProcessEnv => ({ AFTERVIEW_EXTRA_CA: postfix.authority });

  function saveMailbox(session: Session, security: "tls" | "starttls", password = PASSWORD): Promise<unknown> {
    const port = security === "tls" ? postfix.smtpsPort : postfix.submissionPort;
    const account = { address: MAYA, name: "Maya Lindqvist", host: "127.0.0.1", port, security, user: MAYA };
    return session.ask("PUT", "/api/mail-account", { account, password });
  }

  /** Adds an application of its own, with the thank-you due, and approves that. `now` would wait for an undo first. */
  async function approveThankYou(
    session: Session,
    recipient: string,
    when?: string,
  ): Promise<{ view: View; draft: Draft; letter: Letter }> {
    const caseFile = caseWithThankYouDue(recipient);
    const view = await session.ask<View>("POST", "/api/applications", { caseFile });
    const touch = view.plan.touchpoints.find((one) => one.purpose === "thank-you" && one.to.includes("dana"));
    if (!touch) throw new Error(`no thank-you is planned: ${JSON.stringify(view.plan)}`);
    const path = `/api/applications/${view.id}/touchpoints/${encodeURIComponent(touch.id)}`;
    const draft = await session.ask<Draft>("POST", `${path}/draft`);
    const despite = draft.findings.filter((one) => one.severity === "error").map((one) => one.rule);
    const approval = { contentHash: draft.contentHash, when: when ?? instant(5), despite };
    const letter = await session.ask<Letter>("POST", `${path}/approve`, approval);
    return { view, draft, letter };
  }

  async function waitForState(session: Session, id: string, state: string): Promise<Letter> {
    let letter: Letter | undefined;
    await waitUntil(
      async () => {
        const { letters } = await session.ask<{ letters: Letter[] }>("GET", "/api/letters");
        letter = letters.find((one) => one.id === id);
        return letter?.state === state;
      },
      () => `the letter is not ${state}: ${JSON.stringify(letter)}`,
      60,
    );
    return letter as Letter;
  }

  async function expectArrivedOnce(recipient: string, draft: Draft, letter: Letter): Promise<void> {
    const received = await postfix.waitForMail(recipient);
    expect(received).toHaveLength(1);
    const mail = await PostalMime.parse(received[0] ?? "");
    expect(mail.subject).toBe(draft.subject);
    expect(mail.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(draft.body.trimEnd());
    expect(mail.from?.address).toBe(MAYA);
    expect(mail.to?.map((one) => one.address)).toEqual([recipient]);
    expect(mail.messageId).toBe(letter.messageId);
  }

  test.each(["starttls", "tls"] as const)(
    "arrives as it was approved, over %s, and the touchpoint is done",
    async (security) => {
      const session = await openSession(await start({ environment: environment() }));
      await saveMailbox(session, security);
      const recipient = `dana.${security}@halden.example`;
      const { view, draft, letter } = await approveThankYou(session, recipient);
      const sent = await waitForState(session, letter.id, "sent");
      await expectArrivedOnce(recipient, draft, sent);
      const after = await session.ask<View>("GET", `/api/applications/${view.id}`);
      expect(after.plan.touchpoints.find((one) => one.purpose === "thank-you" && one.to.includes("dana"))?.state).toBe(
        "done",
      );
    },
  );

  test("arrives once where the app was killed after the approval and started again", async () => {
    const folder = makeScratchFolder("killed");
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const recipient = "dana.killed@halden.example";
    const first = await start({ data: join(folder, "data"), environment: environment() });
    const before = await openSession(first);
    await saveMailbox(before, "starttls");
    const { draft, letter } = await approveThankYou(before, recipient, "now");
    process.kill(-first.pid, "SIGKILL");
    await waitUntil(first.hasEnded, () => "the app is still there");
    const session = await openSession(await start({ data: join(folder, "data"), environment: environment() }));
    const sent = await waitForState(session, letter.id, "sent");
    await expectArrivedOnce(recipient, draft, sent);
  });

  test("taken back before it leaves does not arrive", async () => {
    const session = await openSession(await start({ environment: environment() }));
    await saveMailbox(session, "starttls");
    const recipient = "dana.undone@halden.example";
    const { letter } = await approveThankYou(session, recipient, "now");
    await session.ask("POST", `/api/letters/${letter.id}/cancel`);
    await waitForState(session, letter.id, "cancelled");
    // One that is not taken back overtakes it.
    const other = await approveThankYou(session, "dana.other@halden.example");
    await waitForState(session, other.letter.id, "sent");
    expect(postfix.dovecot.readMaildir(recipient)).toEqual([]);
  });

  test("is not even tried with a wrong password: the mailbox's test says what the server said", async () => {
    const session = await openSession(await start({ environment: environment() }));
    await saveMailbox(session, "starttls", "wrong");
    const refusal = await session.request("POST", "/api/mail-account/test", {});
    expect(refusal.status).toBe(422);
    expect(await refusal.text()).toMatch(/535|authentication/i);
  });

  test("goes nowhere where the server's certificate is not trusted", async () => {
    const session = await openSession(await start());
    await saveMailbox(session, "tls");
    const refusal = await session.request("POST", "/api/mail-account/test", {});
    expect(refusal.ok).toBe(false);
    expect(await refusal.text()).toMatch(/certificate/i);
  });
});

/** The sample with the panel interview of yesterday, as the person's own, with one address to write to. */
function caseWithThankYouDue(recipient: string): CaseFile {
  const [sample] = sampleCases(instant(0));
  if (!sample) throw new Error("there is no sample");
  const { caseFile } = sample;
  const contacts = caseFile.contacts?.map((one) => (one.id === "dana" ? { ...one, email: recipient } : one));
  return { ...caseFile, contacts };
}

function instant(secondsFromNow: number): string {
  return new Date(Date.now() + secondsFromNow * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}
