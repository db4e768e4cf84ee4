// Does the whole product, started as a person starts it, let in only that person, and does an approved letter arrive over both kinds of TLS?
import { request } from "node:http";
import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sampleCases } from "../../src/app/sample-cases.ts";
import type { CaseFile } from "../../src/core/case/case-file.ts";
import { openApi, type ApiClient } from "./harness/api-client.ts";
import { startAfterview, type Afterview } from "./harness/afterview.ts";
import { describeWithPeers } from "./harness/describe-with-peers.ts";
import { startPostfix, type Postfix } from "./harness/postfix.ts";
import { waitUntil } from "./harness/scratch.ts";

const MAYA = "maya@lindqvist.example";
const PASSWORD = "correct horse battery";

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
    const api = await openApi(afterview);
    expect(await api.call("list-applications", {})).toMatchObject({ applications: [] });
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

  function saveMailbox(api: ApiClient, security: "tls" | "starttls"): Promise<unknown> {
    const port = security === "tls" ? postfix.smtpsPort : postfix.submissionPort;
    const account = { address: MAYA, name: "Maya Lindqvist", host: "127.0.0.1", port, security, user: MAYA };
    return api.call("save-mail-account", { account, password: PASSWORD });
  }

  test.each(["starttls", "tls"] as const)("arrives as approved over %s, and is done", async (security) => {
    const api = await openApi(await start({ environment: { AFTERVIEW_EXTRA_CA: postfix.authority } }));
    await saveMailbox(api, security);
    const recipient = `dana.${security}@halden.example`;
    const { id, plan } = await api.call("create-application", { caseFile: caseWithThankYouDue(recipient) });
    const touch = plan.touchpoints.find(isThanksToDana)?.id ?? "";
    const draft = await api.call("open-draft", { id, touch });
    const despite = draft.findings.filter((one) => one.severity === "error").map((one) => one.rule);
    const approval = { id, touch, contentHash: draft.contentHash, despite };
    // `now` would wait for an undo first.
    const letter = await api.call("approve-letter", { ...approval, when: instant(5) });

    const [received, ...more] = await postfix.waitForMail(recipient);
    expect(more).toEqual([]);
    const mail = await PostalMime.parse(received ?? "");
    expect(mail).toMatchObject({ subject: draft.subject, messageId: letter.messageId, from: { address: MAYA } });
    expect(mail.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(draft.body.trimEnd());
    expect(mail.to?.map((one) => one.address)).toEqual([recipient]);
    await waitUntil(
      async () => (await api.call("read-application", { id })).plan.touchpoints.find(isThanksToDana)?.state === "done",
      () => "the touchpoint is not done",
    );
  });

  test("goes nowhere where the server's certificate is not trusted", async () => {
    const api = await openApi(await start());
    await saveMailbox(api, "tls");
    await expect(api.call("test-mail-account", {})).rejects.toThrow(/certificate/i);
  });
});

function isThanksToDana({ purpose, to }: { purpose: string; to: string[] }): boolean {
  return purpose === "thank-you" && to.includes("dana");
}

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
