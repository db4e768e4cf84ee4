// How is a program run so that it, and whatever it starts, can be stopped with us?
import { spawn, type ChildProcess } from "node:child_process";
import { delimiter, join, resolve } from "node:path";

export const root: string = resolve(import.meta.dirname, "..");

const children = new Set<ChildProcess>();
let isStopping = false;

/** The tools of the checkout come first, so that a step finds the right Node however it was started. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: join(root, "node_modules", ".bin") + delimiter + (process.env.PATH ?? "") };
}

/**
 * Runs a program in the checkout. Its output is taken together, or passed through with `isShown`.
 * Ends with its exit code, 127 where it cannot start.
 */
export function run(
  command: string,
  args: string[],
  { environment = {}, isShown = false }: { environment?: NodeJS.ProcessEnv; isShown?: boolean } = {},
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...toolEnvironment(), ...environment },
      // A group of its own: what it starts can be stopped with it.
      detached: true,
      stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"],
    });
    children.add(child);
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", (error) => {
      children.delete(child);
      done({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on("close", (code) => {
      children.delete(child);
      // A step that was stopped by Ctrl-C has no result to tell.
      if (!isStopping) done({ code: code ?? 1, output });
    });
  });
}

function stopAll(signal: NodeJS.Signals): void {
  for (const child of children) {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // It ended by itself a moment ago.
    }
  }
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.on(signal, () => {
    isStopping = true;
    stopAll("SIGTERM");
    // Time for a test run to stop the servers it started.
    setTimeout(() => process.exit(code), children.size > 0 ? 1500 : 0);
  });
}
process.on("exit", () => stopAll("SIGKILL"));
