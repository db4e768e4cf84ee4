// Does what a person changes in one letter show in the next, and can it be erased?
import { afterEach, beforeEach, expect, test } from "vitest";
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

const DANA = "thank-you:first:dana";
const MY_OWN = "The depot has been on my mind since.";

async function addCase(company: string): Promise<string> {
  const caseFile: CaseFile = {
    afterview: 1,
    candidate: { name: "Maya Lindqvist", email: "maya@lindqvist.example", timeZone: "Europe/Stockholm" },
    company: { name: company, timeZone: "Europe/Berlin", country: "DE", culture: "neutral" },
    role: { title: "Controls Engineer" },
    contacts: [{ id: "dana", name: "Dana Voss", part: "hiring-manager", email: "dana.voss@halden.example" }],
    interviews: [
      {
        id: "first",
        start: "2026-11-30T10:00",
        timeZone: "Europe/Berlin",
        with: ["dana"],
        debrief: { topics: [{ text: "the new depot in Rostock", with: "dana" }] },
      },
    ],
  };
  return (await run("create-application", { caseFile })).id;
}

/** Rewrites the sentence about the depot and signs off in another way. */
async function edit(id: string): Promise<{ phrase: string; contentHash: string }> {
  const draft = await run("open-draft", { id, touch: DANA });
  const stored = await world.context.world.drafts.read(world.context.account, id, DANA);
  const sentence = stored!.composed.sentences.find((one) => one.phrase?.includes("{topic."))!;
  const body = (draft.body.slice(0, sentence.start) + MY_OWN + draft.body.slice(sentence.end)).replace(
    /\n[^\n]+,\nMaya Lindqvist/,
    "\nGreetings from Malmö,\nMaya Lindqvist",
  );
  expect(body).toContain("Greetings from Malmö");
  const { version, subject } = draft;
  const saved = await run("save-draft", { id, touch: DANA, version, subject, body });
  return { phrase: sentence.phrase!, contentHash: saved.contentHash };
}

const voice = async () => (await run("read-settings", {})).settings.voice;

test("a letter that the app sent teaches what was rewritten in it, once", async () => {
  const id = await addCase("Halden Robotics");
  const { phrase, contentHash } = await edit(id);
  await run("approve-letter", { id, touch: DANA, contentHash, when: "now" });
  expect(await voice()).toBeUndefined();
  world.at("2026-11-30T12:00:20Z");
  expect(await deliverDueLetters(world.context.world, "test")).toMatchObject([{ state: "sent" }]);
  expect((await voice())?.preferred).toMatchObject({ [phrase]: -1, "Sign-off: Greetings from Malmö": 1 });
});

test("a letter sent from elsewhere teaches too; the second time the sign-off is the person's own, and it can be erased", async () => {
  for (const company of ["Halden Robotics", "Nordarm"]) {
    const id = await addCase(company);
    await edit(id);
    await run("mark-sent", { id, touch: DANA });
  }
  expect((await voice())?.signOff).toBe("Greetings from Malmö");
  const third = await addCase("Kelp Logistics");
  expect((await run("open-draft", { id: third, touch: DANA })).body).toContain("\nGreetings from Malmö,\n");

  const { version, settings } = await run("read-settings", {});
  await run("save-settings", { version, settings: { ...settings, voice: {} } });
  const fourth = await addCase("Osier Foods");
  expect((await run("open-draft", { id: fourth, touch: DANA })).body).not.toContain("Greetings from Malmö");
});

test("a letter that was sent as it was proposed teaches nothing", async () => {
  const id = await addCase("Halden Robotics");
  await run("open-draft", { id, touch: DANA });
  await run("mark-sent", { id, touch: DANA });
  expect(await voice()).toBeUndefined();
});
