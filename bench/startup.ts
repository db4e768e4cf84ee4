// How long from `bin/afterview start` until the app listens? The limit is 600 ms, whatever Node starts it.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const RUNS = 9;
const program = resolve(import.meta.dirname, "..", "bin", "afterview");

for (const starter of starters()) {
  const folder = mkdtempSync(join(tmpdir(), "afterview-startup-"));
  try {
    // The first run makes the data folder and fills the compile cache; people start many times after it.
    const first = await measure(starter.command, folder);
    const later: number[] = [];
    for (let run = 0; run < RUNS; run++) later.push(await measure(starter.command, folder));
    later.sort((a, b) => a - b);
    const median = later[Math.floor(RUNS / 2)] ?? NaN;
    process.stdout.write(
      `${starter.name}: first ${first.toFixed(0)} ms, then ${median.toFixed(0)} ms (median of ${RUNS}; slowest ${later.at(-1)?.toFixed(0)} ms)\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** This Node, and the one the machine would use: the first on PATH that is not the checkout's. */
function starters(): { name: string; command: string[] }[] {
  const path = (process.env["PATH"] ?? "").split(":").filter((folder) => !folder.includes("node_modules"));
  return [
    { name: `Node ${process.versions.node}`, command: [process.execPath, program] },
    { name: "the machine's own Node", command: ["/usr/bin/env", `PATH=${path.join(":")}`, program] },
  ];
}

/** Milliseconds from spawn to the line with the URL. */
function measure([command = "", ...args]: string[], data: string): Promise<number> {
  return new Promise((done, fail) => {
    const startedAt = performance.now();
    const child = spawn(command, [...args, "start", "--no-open", "--port", "0", "--data", data], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let took: number | undefined;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (took !== undefined || !/https?:\/\//.test(text)) return;
      took = performance.now() - startedAt;
      child.kill("SIGTERM");
    });
    child.on("error", fail);
    child.on("close", () => (took === undefined ? fail(new Error("it ended before it listened")) : done(took)));
  });
}
