// Can a person copy a playbook, change it, plan by it, and be told where it is wrong?
import { afterEach, beforeEach, expect, test } from "vitest";
import { runOperation } from "../src/app/run-operation.ts";
import { freshCase } from "./peers/harness/fresh-case.ts";
import { openTestWorld, type TestWorld } from "./test-world.ts";

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld("2026-11-30T12:00:00Z");
});
afterEach(() => world.close());

async function copyOfBalanced(): Promise<string> {
  const { text } = await runOperation("read-playbook", world.context, { name: "balanced" });
  return text.replace(/^playbook:.*$/m, "playbook: my-balanced");
}

test("a copy with another number plans by that number", async () => {
  const text = await copyOfBalanced();
  const changed = text.replace(/^(\s*)title:.*$/m, "$1title: Mine");
  expect(await runOperation("save-playbook", world.context, { text: changed })).toEqual({
    name: "my-balanced",
    title: "Mine",
  });
  const { version, playbooks } = await runOperation("read-settings", world.context, {});
  expect(playbooks.find((row) => row.name === "my-balanced")).toMatchObject({ title: "Mine", isOwn: true });
  await runOperation("save-settings", world.context, { version, settings: { playbook: "my-balanced" } });
  const caseFile = freshCase({
    me: "maya@lindqvist.example",
    dana: "dana@halden.example",
    omar: "omar@halden.example",
    now: "2026-11-30T12:00:00Z",
  });
  const { plan } = await runOperation("create-application", world.context, { caseFile });
  expect(plan.touchpoints.length).toBeGreaterThan(0);
  await runOperation("remove-playbook", world.context, { name: "my-balanced" });
  expect((await runOperation("read-settings", world.context, {})).settings.playbook).toBeUndefined();
});

test("a mistake is said with its line and the nearest word, and nothing is kept", async () => {
  const text = (await copyOfBalanced()).replace(/^summary:/m, "sumary:");
  await expect(runOperation("save-playbook", world.context, { text })).rejects.toMatchObject({
    code: "bad-input",
    message: expect.stringMatching(/line \d+.*sumary.*Did you mean summary\?/) as string,
  });
  expect((await runOperation("read-settings", world.context, {})).playbooks.some((row) => row.isOwn)).toBe(false);
});

test("the playbooks that come along cannot be overwritten, and a name cannot leave the folder", async () => {
  const text = await copyOfBalanced();
  await expect(
    runOperation("save-playbook", world.context, { text: text.replace("my-balanced", "balanced") }),
  ).rejects.toMatchObject({ code: "bad-input" });
  await expect(runOperation("read-playbook", world.context, { name: "../afterview" })).rejects.toMatchObject({
    code: "bad-input",
  });
});
