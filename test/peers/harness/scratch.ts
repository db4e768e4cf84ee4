// How does a test start a server of its own on loopback, and leave nothing behind, even where the test itself is killed?
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync } from "node:fs";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Running {
  pid: number;
  /** Everything the program has printed. */
  printed(): string;
  /** Whether it has ended by itself. */
  hasEnded(): boolean;
  /** Stops the program and all it started, and removes the folders. */
  stop(): Promise<void>;
}

/** A new folder that servers may enter under whatever user they run as. */
export function makeScratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `afterview-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** A port of the loopback address that was free a moment ago. */
export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? done(address.port) : fail(new Error("no port"))));
    });
  });
}

/**
 * Waits for the end of this process (its pipe closes, whatever killed it) or for `stop`, then ends the program's group
 * and removes the folders. A shell of its own, because a process that is killed can clean up nothing.
 */
const CLEANER = `cat >/dev/null; group=$1; shift
kill -TERM -"$group" 2>/dev/null
i=0; while [ $i -lt 40 ] && kill -0 -"$group" 2>/dev/null; do sleep 0.05; i=$((i+1)); done
kill -KILL -"$group" 2>/dev/null
rm -rf "$@"`;

/** Starts a program in a process group of its own. `folders` are removed when it is stopped. */
export function startProgram(
  command: string,
  args: string[],
  folders: string[],
  environment: NodeJS.ProcessEnv = process.env,
): Running {
  const child = spawn(command, args, { detached: true, stdio: ["ignore", "pipe", "pipe"], env: environment });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${command} could not be started`);
  let text = "";
  let isOver = false;
  child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (text += part));
  child.on("exit", () => (isOver = true));
  // Of its own group too: what stops the test's group must not stop the cleaner.
  const cleaner = spawn("sh", ["-c", CLEANER, "cleaner", String(pid), ...folders], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const cleaned = new Promise<void>((done) => cleaner.on("exit", () => done()));
  return {
    pid,
    printed: () => text,
    hasEnded: () => isOver,
    async stop() {
      cleaner.stdin.end();
      await cleaned;
    },
  };
}

/** Waits until `isTrue` holds, asking every 25 ms. After `seconds` it throws with `says`. */
export async function waitUntil(
  isTrue: () => boolean | Promise<boolean>,
  says: () => string,
  seconds = 20,
): Promise<void> {
  const until = performance.now() + seconds * 1000;
  while (!(await isTrue())) {
    if (performance.now() > until) throw new Error(`${says()} (waited ${seconds} s)`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

/** Whether something accepts connections on this port of the loopback address. */
export function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => done(false));
  });
}
