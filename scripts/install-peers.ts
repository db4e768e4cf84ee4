// How do the servers and the browser that the tests talk to get onto this machine? On Debian, as root, by apt-get.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Peer, type PeerName, PEERS, findProgram, isRoot, whyMissing } from "../test/peers/harness/peers.ts";
import { root, run } from "./run-program.ts";

/** Peers that a suite under test/peers names: what no test uses need not be installed. */
export function neededPeers(): PeerName[] {
  const folder = join(root, "test", "peers");
  const suites = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
  const source = suites.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  return (Object.keys(PEERS) as PeerName[]).filter((name) => source.includes(`"${name}"`));
}

/** Peers that a suite needs and this machine lacks, with the packages that bring them. */
export function missingPackages(): string[] {
  const absent = neededPeers().filter((name) => {
    const peer: Peer = PEERS[name];
    return peer.programs.some((names) => findProgram(...names) === undefined);
  });
  return [...new Set(absent.flatMap((name) => PEERS[name].packages))];
}

/** Why suites will be skipped here, a line each. */
export function whyPeersAreMissing(): string[] {
  return neededPeers().flatMap((name) => whyMissing(name) ?? []);
}

export function canInstall(): boolean {
  return isRoot() && existsSync("/etc/debian_version") && findProgram("apt-get") !== undefined;
}

/** The one command for a person to run. */
export function installCommand(packages: string[]): string {
  return `sudo apt-get install --no-install-recommends ${packages.join(" ")}`;
}

/** Installs the packages; gives what apt-get said, and whether it did. Three tries, because mirrors stumble. */
export async function installPeers(packages: string[]): Promise<{ isDone: boolean; output: string }> {
  const restore = forbidServices();
  try {
    let output = "";
    for (let attempt = 0; attempt < 3; attempt++) {
      const update = await run("apt-get", ["update"]);
      const environment = { DEBIAN_FRONTEND: "noninteractive" };
      const install = await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { environment });
      output = update.output + install.output;
      if (install.code === 0) return { isDone: true, output };
    }
    return { isDone: false, output };
  } finally {
    restore();
  }
}

/**
 * Debian starts a server when it is installed, here one that would take the machine's mail ports. While this file says
 * 101 ("forbidden by policy", invoke-rc.d(8)) it does not. Where the machine has a policy of its own, that stays.
 */
function forbidServices(): () => void {
  const policy = "/usr/sbin/policy-rc.d";
  if (existsSync(policy)) return () => {};
  writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  const remove = (): void => rmSync(policy, { force: true });
  process.once("exit", remove);
  return remove;
}

if (import.meta.main) {
  const packages = missingPackages();
  if (packages.length === 0) process.stdout.write("Everything the tests talk to is here.\n");
  else if (!canInstall()) {
    process.stdout.write(`${installCommand(packages)}\n`);
    process.exitCode = 1;
  } else {
    const { isDone, output } = await installPeers(packages);
    process.stdout.write(isDone ? `Installed ${packages.join(", ")}.\n` : output);
    process.exitCode = isDone ? 0 : 1;
  }
}
