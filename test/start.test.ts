// Does bin/afterview start what it should, on whatever Node, and end as that ends?
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "./source-files.ts";

/** A main that says what it is and what it was given, and ends in the way asked for. */
const MAIN = (name: string): string => `
const [how] = process.argv.slice(2);
console.log("${name} " + process.version + " " + process.argv.slice(2).join(","));
if (how === "wait") {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => { console.log("got " + signal); process.exit(7); });
  setInterval(() => {}, 1000);
  console.log("waiting");
} else if (how === "fall") process.kill(process.pid, "SIGTERM");
else process.exitCode = 2;
`;

const oldNode = findOldNode();
let checkout = "";

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "afterview-start-"));
  cpSync(join(root, "bin"), join(checkout, "bin"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
  writeFileSync(join(checkout, "package.json"), '{ "type": "module" }');
  mkdirSync(join(checkout, "src"));
  mkdirSync(join(checkout, "dist", "server"), { recursive: true });
  writeMain("src/main.ts", "source");
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

function writeMain(path: string, name: string, age = 0): void {
  const file = join(checkout, path);
  writeFileSync(file, MAIN(name));
  const at = Date.now() / 1000 - age;
  utimesSync(file, at, at);
}

function start(
  node: string,
  ...args: string[]
): { status: number | null; signal: string | null; out: string; err: string } {
  const { status, signal, stdout, stderr } = spawnSync(node, [join(checkout, "bin", "afterview"), ...args], {
    encoding: "utf8",
  });
  return { status, signal, out: stdout, err: stderr };
}

describe("what is run", () => {
  test("is the source where nothing was built", () => {
    expect(start(process.execPath, "a", "b")).toMatchObject({
      status: 2,
      out: `source ${process.version} a,b\n`,
      err: "",
    });
  });

  test("is the bundle where it is newer than the source", () => {
    writeMain("src/main.ts", "source", 60);
    writeMain("dist/server/main.js", "bundle");
    expect(start(process.execPath).out).toMatch(/^bundle /);
  });

  test("is the source where a file of it is newer than the bundle", () => {
    writeMain("src/main.ts", "source", 60);
    writeMain("dist/server/main.js", "bundle", 30);
    mkdirSync(join(checkout, "src", "core"));
    writeMain("src/core/new.ts", "new");
    expect(start(process.execPath).out).toMatch(/^source /);
  });

  test("is the bundle where only a test or the web app is newer", () => {
    writeMain("src/main.ts", "source", 60);
    writeMain("dist/server/main.js", "bundle", 30);
    mkdirSync(join(checkout, "src", "web"));
    writeMain("src/web/page.ts", "page");
    writeMain("src/main.test.ts", "test");
    expect(start(process.execPath).out).toMatch(/^bundle /);
  });

  test("is the bundle where there is no source", () => {
    rmSync(join(checkout, "src"), { recursive: true });
    writeMain("dist/server/main.js", "bundle");
    expect(start(process.execPath).out).toMatch(/^bundle /);
  });
});

describe.skipIf(oldNode === undefined)("started by an old Node", () => {
  const old = oldNode ?? "";

  test("it hands over to the Node of the checkout, with arguments and exit status", () => {
    const result = start(old, "plan", "a b");
    expect(result).toMatchObject({ status: 2, err: "" });
    expect(result.out).toMatch(/^source v(2[4-9]|[3-9]\d)\.\S+ plan,a b\n$/);
  });

  test("it ends by the signal by which the other ended", () => {
    expect(start(old, "fall").signal).toBe("SIGTERM");
  });

  test("it says in one line what to install where the checkout has no Node", () => {
    rmSync(join(checkout, "node_modules"));
    const { status, out, err } = start(old);
    expect({ status, out }).toEqual({ status: 3, out: "" });
    expect(err).toMatch(/^Afterview needs Node\.js 24 or newer, and this is .*: install .*\n$/);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s reaches the app, and its exit status comes back", async (signal) => {
    const running = await startWaiting(old);
    running.child.kill(signal);
    expect(await running.ended).toEqual({ code: 7, out: expect.stringContaining(`got ${signal}`) });
  });

  test("killed outright, it leaves no app behind", async () => {
    const running = await startWaiting(old);
    running.child.kill("SIGKILL");
    // The output closes only once nobody is left who could write to it: the app has ended too.
    expect((await running.ended).code).toBeNull();
  });
});

interface Ended {
  code: number | null;
  out: string;
}

async function startWaiting(node: string): Promise<{ child: ChildProcess; ended: Promise<Ended> }> {
  const child = spawn(node, [join(checkout, "bin", "afterview"), "wait"], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  const ended = new Promise<Ended>((done) => child.on("close", (code) => done({ code, out })));
  await new Promise<void>((done) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (out.includes("waiting")) done();
    });
  });
  return { child, ended };
}

/** A Node on PATH that is older than Afterview runs on; many machines have one. */
function findOldNode(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders
    .map((folder) => join(folder, "node"))
    .filter((file) => existsSync(file))
    .find(
      (file) => Number.parseInt(execFileSync(file, ["-p", "process.versions.node"], { encoding: "utf8" }), 10) < 24,
    );
}
