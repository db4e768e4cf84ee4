// Which benchmarks are there, and what do they measure? `npm run bench` runs each in a process of its own; a name runs one.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, parse } from "node:path";

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => /(?<!\.test)\.ts$/.test(file) && file !== "run.ts")
  .map((file) => parse(file).name)
  .sort();
const asked = process.argv[2];

if (asked !== undefined && !names.includes(asked)) {
  process.stderr.write(`There is no benchmark ${asked}. There are: ${names.join(", ") || "none"}\n`);
  process.exitCode = 2;
} else {
  for (const name of asked === undefined ? names : [asked]) {
    process.stdout.write(`\n${name}\n${"-".repeat(name.length)}\n`);
    const { status } = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...process.argv.slice(3)], {
      stdio: "inherit",
    });
    if (status !== 0) process.exitCode = 1;
  }
}
