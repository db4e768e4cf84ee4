import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Fault } from "../app/fault.ts";
import { lockDataFolder } from "./lock-data-folder.ts";

let folder = "";
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "afterview-lock-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that takes the lock and then does nothing. Resolves when it has it. */
async function holdElsewhere(): Promise<ChildProcess> {
  const code = `
    const { lockDataFolder } = await import(${JSON.stringify(new URL("./lock-data-folder.ts", import.meta.url).href)});
    lockDataFolder(${JSON.stringify(folder)}).announce("http://127.0.0.1:7337/");
    // Nobody refers to the lock any more; it must last as long as the process all the same.
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 5));
    globalThis.gc();
    console.log("held");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout!.once("data", () => resolve());
    child.once("exit", (status) => reject(new Error(`the holder ended with ${status}`)));
  });
  return child;
}

function faultOf(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("the lock on the data folder", () => {
  test("is held once, within a process too, and is free after release", () => {
    const first = lockDataFolder(folder);
    expect(faultOf(() => lockDataFolder(folder)).code).toBe("data-in-use");
    first.release();
    first.release();
    lockDataFolder(folder).release();
  });

  test("tells a second start where the first one's page is", () => {
    const first = lockDataFolder(folder);
    first.announce("http://127.0.0.1:7337/");
    const fault = faultOf(() => lockDataFolder(folder));
    expect(fault.details["url"]).toBe("http://127.0.0.1:7337/");
    expect(fault.message).toContain("http://127.0.0.1:7337/");
    first.release();
    expect(existsSync(path.join(folder, "running.json"))).toBe(false);
  });

  test("never leads to a page elsewhere, whatever stands in the note", () => {
    const first = lockDataFolder(folder);
    for (const url of [
      "https://evil.example/",
      "http://127.0.0.1.evil.example/",
      "file:///etc/passwd",
      "javascript:1",
    ]) {
      writeFileSync(path.join(folder, "running.json"), JSON.stringify({ pid: 1, url, startedAt: "" }));
      expect(faultOf(() => lockDataFolder(folder)).details["url"]).toBeUndefined();
    }
    writeFileSync(path.join(folder, "running.json"), "not json");
    expect(faultOf(() => lockDataFolder(folder)).code).toBe("data-in-use");
    first.release();
  });

  test("is free at once when its holder is killed, and the note it left means nothing", async () => {
    const holder = await holdElsewhere();
    expect(faultOf(() => lockDataFolder(folder)).code).toBe("data-in-use");
    const isGone = new Promise((resolve) => holder.once("exit", resolve));
    holder.kill("SIGKILL");
    await isGone;
    expect(readFileSync(path.join(folder, "running.json"), "utf8")).toContain("7337");
    const next = lockDataFolder(folder);
    expect(existsSync(path.join(folder, "running.json"))).toBe(false);
    next.release();
  });

  test.skipIf(process.platform === "win32")("stays with a holder that is only stopped", async () => {
    const holder = await holdElsewhere();
    holder.kill("SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const fault = faultOf(() => lockDataFolder(folder));
    expect([fault.code, fault.details["url"]]).toEqual(["data-in-use", "http://127.0.0.1:7337/"]);
    holder.kill("SIGCONT");
    expect(faultOf(() => lockDataFolder(folder)).code).toBe("data-in-use");
  });
});
