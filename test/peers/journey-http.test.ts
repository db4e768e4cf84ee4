// Does a letter go its whole way by HTTP: from an application to a message that a real mail server has taken?
import { rmSync } from "node:fs";
import { kill } from "node:process";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApi, type ApiClient } from "./harness/api-client.ts";
import { startAfterview, type Afterview } from "./harness/afterview.ts";
import { describeWithPeers } from "./harness/describe-with-peers.ts";
import { freshCase } from "./harness/fresh-case.ts";
import { startPostfix, type Postfix } from "./harness/postfix.ts";
import { makeScratchFolder, waitUntil } from "./harness/scratch.ts";

const MAYA = "maya@lindqvist.example";
const DANA = "dana.voss@halden.example";
const OMAR = "omar.haddad@halden.example";
const PASSWORD = "correct horse battery";

describeWithPeers(["postfix", "dovecot"], "A letter by HTTP", () => {
  let postfix: Postfix;
  let app: Afterview;
  let api: ApiClient;

  const start = async (data: string) => {
    app = await startAfterview({ data, environment: { AFTERVIEW_EXTRA_CA: postfix.authority } });
    api = await openApi(app);
  };
  const data = makeScratchFolder("journey-http");

  beforeAll(async () => {
    postfix = await startPostfix({ users: { [MAYA]: PASSWORD } });
    await start(data);
  });
  afterAll(async () => {
    await app?.stop();
    await postfix?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  test("the mailbox is set up with a test mail to oneself, and a wrong password is said", async () => {
    const account = {
      address: MAYA,
      name: "Maya Lindqvist",
      host: "127.0.0.1",
      port: postfix.smtpsPort,
      security: "tls" as const,
      user: MAYA,
    };
    await api.call("save-mail-account", { account, password: "wrong" });
    await expect(api.call("test-mail-account", {})).rejects.toThrow(/mail-refused/);
    await api.call("save-mail-account", {
      account: { ...account, port: postfix.submissionPort, security: "starttls" },
      password: PASSWORD,
    });
    const tested = await api.call("test-mail-account", {});
    expect(tested.account.verifiedAt).toBeDefined();
    const [received] = await postfix.waitForMail(MAYA);
    expect(received?.toString()).toContain("Subject: Afterview can send from this mailbox");
    expect(JSON.stringify(await api.call("read-mail-account", {}))).not.toContain(PASSWORD);
  });

  test("two interviewers get two different letters, each exactly as approved, once", async () => {
    const { id } = await api.call("create-application", { caseFile: freshCase({ me: MAYA, dana: DANA, omar: OMAR }) });
    // On a weekend or at night the right moment is still to come: then it stands under "coming up".
    const { items, upcoming } = await api.call("list-today", {});
    const thanks = [...items, ...upcoming].filter((item) => item.touchpoint?.purpose === "thank-you");
    expect(thanks.map((item) => item.people[0]).sort()).toEqual(["Dr. Dana Voss", "Omar Haddad"]);

    const bodies: string[] = [];
    for (const item of thanks) {
      const touch = item.touchpoint!.id;
      const draft = await api.call("open-draft", { id, touch });
      expect(draft.verdict).not.toBe("blocked");
      const body = `${draft.body}\n`;
      const saved = await api.call("save-draft", { id, touch, version: draft.version, subject: draft.subject, body });
      // The hash of what was shown before the change approves nothing.
      await expect(
        api.call("approve-letter", { id, touch, contentHash: draft.contentHash, when: "now" }),
      ).rejects.toThrow(/changed-since-approval/);
      const letter = await api.call("approve-letter", { id, touch, contentHash: saved.contentHash, when: "now" });
      expect(letter.state).toBe("scheduled");
      await expect(
        api.call("approve-letter", { id, touch, contentHash: saved.contentHash, when: "now" }),
      ).rejects.toThrow(/already-approved/);
      bodies.push(body);
    }
    for (const [index, item] of thanks.entries()) {
      const address = item.people[0] === "Omar Haddad" ? OMAR : DANA;
      const [received, ...more] = await postfix.waitForMail(address);
      expect(more).toEqual([]);
      const mail = await PostalMime.parse(received!);
      expect(mail.text?.replaceAll("\r\n", "\n").trim()).toBe(bodies[index]!.trim());
      expect(mail.to?.[0]?.address).toBe(address);
      expect(mail.from?.address).toBe(MAYA);
    }
    await waitUntil(
      async () => (await api.call("read-application", { id })).caseFile.history?.length === 2,
      () => "the letters did not come into the history",
    );
    const after = await api.call("read-application", { id });
    const states = after.plan.touchpoints.filter((one) => one.purpose === "thank-you").map((one) => one.state);
    expect(states).toEqual(["done", "done"]);
    expect(after.letters.map((letter) => letter.state)).toEqual(["sent", "sent"]);
  });

  test("undo keeps the letter here, and a rejection keeps back what was approved", async () => {
    const me = freshCase({ me: MAYA, dana: "never@halden.example", omar: "stopped@halden.example" });
    const { id, version } = await api.call("create-application", {
      caseFile: { ...me, company: { ...me.company, name: "Nordarm" } },
    });
    const approve = async (touch: string, when: "now" | "planned") => {
      const { contentHash } = await api.call("open-draft", { id, touch });
      return api.call("approve-letter", { id, touch, contentHash, when });
    };
    const undone = await approve("thank-you:first:dana", "now");
    expect((await api.call("cancel-letter", { id: undone.id })).state).toBe("cancelled");
    const stopped = await approve("thank-you:first:omar", "now");
    const { caseFile } = await api.call("read-application", { id });
    await api.call("save-application", { id, version, caseFile: { ...caseFile, outcome: { kind: "rejected" } } });
    await waitUntil(
      async () =>
        (await api.call("list-letters", { application: id })).letters.find((one) => one.id === stopped.id)?.state ===
        "cancelled",
      () => "the letter was not cancelled",
    );
    await new Promise((resolve) => setTimeout(resolve, 18_000));
    await expect(
      Promise.race([
        postfix.waitForMail("never@halden.example"),
        postfix.waitForMail("stopped@halden.example"),
        new Promise((resolve) => setTimeout(() => resolve("nothing came"), 1_000)),
      ]),
    ).resolves.toBe("nothing came");
  });

  test("kill -9 loses nothing that was saved, and the approved letter leaves once after the restart", async () => {
    const recipient = "after-crash@halden.example";
    const { id } = await api.call("create-application", {
      caseFile: freshCase({ me: MAYA, dana: recipient, omar: OMAR }),
    });
    const touch = "thank-you:first:dana";
    const draft = await api.call("open-draft", { id, touch });
    const saved = await api.call("save-draft", {
      id,
      touch,
      version: draft.version,
      subject: "Typed a moment ago",
      body: draft.body,
    });
    await api.call("approve-letter", {
      id,
      touch,
      contentHash: saved.contentHash,
      when: "now",
      despite: saved.findings.map((finding) => finding.rule),
    });
    kill(app.pid, "SIGKILL");
    await waitUntil(
      async () =>
        !(await fetch(app.origin).then(
          () => true,
          () => false,
        )),
      () => "still answering",
    );
    await start(data);
    expect((await api.call("open-draft", { id, touch })).subject).toBe("Typed a moment ago");
    const received = await postfix.waitForMail(recipient);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await postfix.waitForMail(recipient)).toHaveLength(received.length);
    expect(received).toHaveLength(1);
  });

  test("a second start leads to the first and does it no harm", async () => {
    const second = await startAfterview({ data });
    expect(second.printed()).toContain("running already");
    expect(second.origin).toBe(app.origin);
    const other = await openApi(second);
    expect((await other.call("list-applications", {})).applications.length).toBeGreaterThan(0);
    expect((await api.call("list-applications", {})).applications.length).toBeGreaterThan(0);
  });
});
