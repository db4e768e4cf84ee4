// Does a letter keep every promise on its way from a debrief to the history, as the operations carry it?
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deliverDueLetters } from "../src/app/operations/deliver-letter.ts";
import { runOperation } from "../src/app/run-operation.ts";
import type { Input, OperationName, Output } from "../src/app/contract/contract.ts";
import type { CaseFile } from "../src/core/case/case-file.ts";
import { MAILBOX, openTestWorld, type TestWorld } from "./test-world.ts";

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld("2026-11-30T12:00:00Z");
  await run("save-mail-account", { account: MAILBOX, password: "secret" });
});
afterEach(() => world.close());

function run<K extends OperationName>(name: K, input: Input<K>): Promise<Output<K>> {
  return runOperation(name, world.context, input);
}

const CASE: CaseFile = {
  afterview: 1,
  candidate: {
    name: "Maya Lindqvist",
    email: "maya@lindqvist.example",
    timeZone: "Europe/Stockholm",
    language: "en-GB",
  },
  company: { name: "Halden Robotics", timeZone: "Europe/Berlin", country: "DE", culture: "formal" },
  role: { title: "Controls Engineer", requirements: ["motion planning in C++"] },
  contacts: [
    { id: "dana", name: "Dr. Dana Voss", part: "hiring-manager", email: "dana.voss@halden.example" },
    { id: "omar", name: "Omar Haddad", part: "peer", email: "omar.haddad@halden.example" },
  ],
  interviews: [
    {
      id: "first",
      start: "2026-11-30T10:00",
      timeZone: "Europe/Berlin",
      minutes: 60,
      format: "video",
      with: ["dana", "omar"],
      debrief: {
        topics: [
          { text: "replacing the hand-tuned motion planner", with: "dana" },
          { text: "how the team tests on the real arms every Friday", with: "omar" },
        ],
        decision: { by: "2026-12-11" },
      },
    },
  ],
};
const DANA = "thank-you:first:dana";
const OMAR = "thank-you:first:omar";

async function addCase(changes: Partial<CaseFile> = {}): Promise<string> {
  return (await run("create-application", { caseFile: { ...structuredClone(CASE), ...changes } })).id;
}

async function approve(id: string, touch: string, when: "now" | "planned" = "now", despite?: string[]) {
  const { contentHash } = await run("open-draft", { id, touch });
  return run("approve-letter", { id, touch, contentHash, when, ...(despite ? { despite } : {}) });
}

async function change(id: string, edit: (caseFile: CaseFile) => void) {
  const { version, caseFile } = await run("read-application", { id });
  edit(caseFile);
  return run("save-application", { id, version, caseFile });
}

describe("the draft", () => {
  test("follows the facts until the first keystroke, and stays as written from then on", async () => {
    const id = await addCase();
    const first = await run("open-draft", { id, touch: DANA });
    await change(
      id,
      (caseFile) => void (caseFile.interviews![0]!.debrief!.topics![0]!.text = "the new gripper for glass"),
    );
    const second = await run("open-draft", { id, touch: DANA });
    expect(second.body).not.toBe(first.body);
    expect(second.body).toMatch(/gripper/);
    await run("save-draft", {
      id,
      touch: DANA,
      version: second.version,
      subject: second.subject,
      body: `${second.body}\nP.S.`,
    });
    await change(id, (caseFile) => void (caseFile.interviews![0]!.debrief!.topics![0]!.text = "something else again"));
    expect((await run("open-draft", { id, touch: DANA })).body).toBe(`${second.body}\nP.S.`);
  });

  test("refuses to be saved over a newer one", async () => {
    const id = await addCase();
    const { version, subject } = await run("open-draft", { id, touch: DANA });
    await run("save-draft", { id, touch: DANA, version, subject, body: "one" });
    await expect(run("save-draft", { id, touch: DANA, version, subject, body: "two" })).rejects.toMatchObject({
      code: "version-conflict",
    });
  });

  test("shows findings where they stand, in the subject and in the body", async () => {
    const id = await addCase();
    await run("open-draft", { id, touch: DANA });
    const subject = "Thank you, [Name]";
    const body = "Dear Dr. Voss,\n\nThank you for {{topic}} today.\n\nBest regards,\nMaya";
    const { findings, verdict } = await run("review-draft", { id, touch: DANA, subject, body });
    const slots = findings.filter((finding) => finding.rule === "placeholder");
    expect(
      slots.map((finding) => (finding.part === "subject" ? subject : body).slice(finding.start, finding.end)),
    ).toEqual(["[Name]", "{{topic}}"]);
    expect(verdict).toBe("blocked");
  });

  test("another version is another letter from the same facts", async () => {
    const id = await addCase();
    const first = await run("open-draft", { id, touch: DANA });
    const second = await run("compose-draft", { id, touch: DANA, version: first.version });
    expect(second.body).not.toBe(first.body);
  });
});

describe("approving", () => {
  test("sends exactly the approved bytes to exactly the recipient, once, and remembers it", async () => {
    const id = await addCase();
    const { body, subject } = await run("open-draft", { id, touch: DANA });
    const letter = await approve(id, DANA);
    expect(letter).toMatchObject({ state: "scheduled", recipient: "dana.voss@halden.example" });
    expect(await deliverDueLetters(world.context.world, "test")).toEqual([]);
    world.at("2026-11-30T12:00:20Z");
    const [sent] = await deliverDueLetters(world.context.world, "test");
    expect(sent).toMatchObject({ state: "sent" });
    expect(await deliverDueLetters(world.context.world, "test")).toEqual([]);
    expect(world.accepted).toHaveLength(1);
    expect(world.accepted[0]!.raw).toContain(letter.messageId);
    const after = await run("read-application", { id });
    expect(after.caseFile.history).toMatchObject([
      {
        direction: "sent",
        purpose: "thank-you",
        with: ["dana"],
        touchpoint: DANA,
        subject,
        text: body,
        messageId: letter.messageId,
      },
    ]);
    expect(after.plan.touchpoints.find((one) => one.id === DANA)?.state).toBe("done");
  });

  test("is refused for anything but what was shown", async () => {
    const id = await addCase();
    const shown = await run("open-draft", { id, touch: DANA });
    await change(id, (caseFile) => void (caseFile.contacts![0]!.email = "d.voss@halden.example"));
    await expect(
      run("approve-letter", { id, touch: DANA, contentHash: shown.contentHash, when: "now" }),
    ).rejects.toMatchObject({ code: "changed-since-approval" });
  });

  test("is refused a second time", async () => {
    const id = await addCase();
    await approve(id, DANA);
    await expect(approve(id, DANA)).rejects.toMatchObject({ code: "already-approved" });
  });

  test("keeps back a letter with an error until each is overruled", async () => {
    const id = await addCase();
    const { version } = await run("open-draft", { id, touch: DANA });
    await run("save-draft", {
      id,
      touch: DANA,
      version,
      subject: "Thank you",
      body: "Dear Dr. Voss,\n\nThank you for the talk about [topic] at Halden Robotics.\n\nBest regards,\nMaya Lindqvist",
    });
    await expect(approve(id, DANA)).rejects.toMatchObject({ code: "review-blocks" });
    expect(await approve(id, DANA, "now", ["placeholder"])).toMatchObject({ state: "scheduled" });
  });

  test("cannot overrule a stop", async () => {
    const id = await addCase();
    const { contentHash } = await run("open-draft", { id, touch: DANA });
    await change(id, (caseFile) => void (caseFile.interviews![0]!.debrief!.noFollowUp = true));
    const input = { id, touch: DANA, contentHash, when: "now" as const, despite: ["not-wanted", "after-decision"] };
    await expect(run("approve-letter", input)).rejects.toMatchObject({ code: "cannot-send" });
  });

  test("without a mailbox says what to do instead", async () => {
    await run("remove-mail-account", {});
    const id = await addCase();
    await expect(approve(id, DANA)).rejects.toThrow(/mailbox/);
  });

  test("of a sample application sends nothing", async () => {
    const { applications } = await run("add-sample", {});
    const { plan } = await run("read-application", { id: applications[0]! });
    const thanks = plan.touchpoints.find((one) => one.purpose === "thank-you" && one.channel === "email");
    await expect(approve(applications[0]!, thanks!.id)).rejects.toThrow(/sample/);
    await run("remove-sample", {});
    expect((await run("list-applications", {})).applications).toEqual([]);
  });
});

describe("between approval and sending", () => {
  test("undo keeps it here, and it can be approved again", async () => {
    const id = await addCase();
    const letter = await approve(id, DANA);
    expect(await run("cancel-letter", { id: letter.id })).toMatchObject({ state: "cancelled" });
    world.at("2026-11-30T12:10:00Z");
    await deliverDueLetters(world.context.world, "test");
    expect(world.accepted).toEqual([]);
    expect(await approve(id, DANA)).toMatchObject({ state: "scheduled" });
  });

  const stops: [string, (caseFile: CaseFile) => void][] = [
    ["a rejection", (caseFile) => void (caseFile.outcome = { kind: "rejected" })],
    ["a request not to follow up", (caseFile) => void (caseFile.interviews![0]!.debrief!.noFollowUp = true)],
    ["withdrawing", (caseFile) => void (caseFile.outcome = { kind: "withdrawn" })],
    [
      "sending it oneself",
      (caseFile) =>
        void (caseFile.history = [
          {
            at: "2026-11-30T12:00:05Z",
            direction: "sent",
            channel: "email",
            purpose: "thank-you",
            with: ["dana"],
            interview: "first",
          },
        ]),
    ],
  ];
  test.each(stops)("%s keeps it here", async (_, edit) => {
    const id = await addCase();
    const letter = await approve(id, DANA);
    await change(id, edit);
    world.at("2026-11-30T12:01:00Z");
    await deliverDueLetters(world.context.world, "test");
    expect(world.accepted).toEqual([]);
    expect((await run("list-letters", { application: id })).letters.find((one) => one.id === letter.id)?.state).toBe(
      "cancelled",
    );
  });

  test("days of sleep make it missed, not late", async () => {
    const id = await addCase();
    await approve(id, DANA);
    world.at("2026-12-04T08:00:00Z");
    await deliverDueLetters(world.context.world, "test");
    expect(world.accepted).toEqual([]);
    const { items } = await run("list-today", {});
    expect(items[0]).toMatchObject({ kind: "letter", letter: { state: "missed" } });
  });

  test("removing the application cancels it", async () => {
    const id = await addCase();
    const letter = await approve(id, DANA);
    await run("remove-application", { id });
    world.at("2026-11-30T12:01:00Z");
    await deliverDueLetters(world.context.world, "test");
    expect(world.accepted).toEqual([]);
    expect((await run("list-letters", {})).letters.find((one) => one.id === letter.id)?.state).toBe("cancelled");
  });
});

describe("when the answer is not clear", () => {
  test("an uncertain letter is never sent again by itself; the person says what became of it", async () => {
    const id = await addCase();
    world.nextResult.value = { kind: "uncertain", reply: "the connection was lost" };
    const letter = await approve(id, DANA);
    world.at("2026-11-30T12:01:00Z");
    await deliverDueLetters(world.context.world, "test");
    world.nextResult.value = undefined;
    for (const later of ["2026-11-30T13:00:00Z", "2026-12-01T08:00:00Z", "2026-12-10T08:00:00Z"]) {
      world.at(later);
      await deliverDueLetters(world.context.world, "test");
    }
    expect(world.accepted).toHaveLength(1);
    await expect(approve(id, DANA)).rejects.toMatchObject({ code: "already-approved" });
    const settled = await run("settle-letter", { id: letter.id, verdict: "sent" });
    expect(settled.state).toBe("sent");
    const { caseFile } = await run("read-application", { id });
    expect(caseFile.history).toHaveLength(1);
  });

  test("a permanent refusal is shown and can be approved anew", async () => {
    const id = await addCase();
    world.nextResult.value = { kind: "failed", reply: "550 5.1.1 no such user" };
    await approve(id, DANA);
    world.at("2026-11-30T12:01:00Z");
    await deliverDueLetters(world.context.world, "test");
    const { items } = await run("list-today", {});
    expect(items[0]).toMatchObject({ kind: "letter", letter: { state: "failed" } });
    expect(items[0]!.reason.says).toMatch(/./);
    world.nextResult.value = undefined;
    expect(await approve(id, DANA)).toMatchObject({ state: "scheduled" });
  });
});

describe("what the person did or decided themselves", () => {
  test("closes the touchpoint, and can be taken back", async () => {
    const id = await addCase();
    await run("open-draft", { id, touch: OMAR });
    const state = (view: Output<"read-application">) => view.plan.touchpoints.find((one) => one.id === OMAR)?.state;
    expect(state(await run("mark-sent", { id, touch: OMAR }))).toBe("done");
    expect(state(await run("unmark-sent", { id, touch: OMAR }))).toBe("due");
    expect(state(await run("skip-touchpoint", { id, touch: OMAR, why: "he asked me not to" }))).toBe("cancelled");
    expect(state(await run("unskip-touchpoint", { id, touch: OMAR }))).toBe("due");
  });

  test("marks a promise as kept when the materials went out", async () => {
    const id = await addCase();
    const view = await change(id, (caseFile) => {
      caseFile.interviews![0]!.debrief!.promised = [
        { what: "the slides on trajectory optimisation", to: "dana", by: "2026-12-02" },
      ];
    });
    const materials = view.plan.touchpoints.find((one) => one.purpose === "materials")!;
    const after = await run("mark-sent", { id, touch: materials.id });
    expect(after.caseFile.interviews![0]!.debrief!.promised![0]!.done).toBe(true);
  });
});

describe("Today", () => {
  test("asks for the debrief of a fresh interview first, and then for the letters", async () => {
    const bare = structuredClone(CASE);
    delete bare.interviews![0]!.debrief;
    await run("create-application", { caseFile: { ...bare, company: { ...bare.company, name: "Nordarm" } } });
    await addCase();
    const { items } = await run("list-today", {});
    expect(items[0]).toMatchObject({ kind: "debrief", company: "Nordarm" });
    const letters = items.filter(
      (item) => item.company === "Halden Robotics" && item.touchpoint?.purpose === "thank-you",
    );
    expect(letters.map((item) => item.people[0]).sort()).toEqual(["Dr. Dana Voss", "Omar Haddad"]);
    for (const item of items) expect(item.reason.source).not.toBe("");
  });

  test("shows an approved letter as leaving instead of asking for it again", async () => {
    const id = await addCase();
    await approve(id, DANA);
    const { items, leaving } = await run("list-today", {});
    expect(leaving.map((item) => item.letter?.recipient)).toEqual(["dana.voss@halden.example"]);
    expect(items.some((item) => item.touchpoint?.id === DANA)).toBe(false);
  });

  test("offers a letter again that was taken back", async () => {
    const id = await addCase();
    const letter = await approve(id, DANA);
    await run("cancel-letter", { id: letter.id });
    expect((await run("list-today", {})).items.some((item) => item.touchpoint?.id === DANA)).toBe(true);
  });
});

describe("the .eml file of a draft", () => {
  test("opens in any mail program, addressed and marked as unsent", async () => {
    const { buildEml } = await import("../src/app/build-eml.ts");
    const id = await addCase();
    await run("open-draft", { id, touch: DANA });
    const { name, bytes } = await buildEml(world.context, id, DANA);
    expect(name).toBe("thank-you-first-dana.eml");
    expect(new TextDecoder().decode(bytes)).toMatch(
      /^X-Unsent: 1\r\nFrom: Maya Lindqvist <maya@lindqvist\.example>\r\nTo: .*dana\.voss@halden\.example/,
    );
  });
});
