// Which packages of others are in what we ship? All that the lockfile does not mark as for development only.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run-program.ts";

export interface RuntimePackage {
  name: string;
  version: string;
  licence: string;
  /** Named in package.json, rather than brought by another package. */
  isDirect: boolean;
}

interface Lockfile {
  packages: Record<
    string,
    { version?: string; license?: string; dev?: boolean; devOptional?: boolean; dependencies?: Record<string, string> }
  >;
}

/** By name. A package without a stated licence is an error: it must not be shipped. */
export function readRuntimePackages(): RuntimePackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lockfile;
  const direct = packages[""]?.dependencies ?? {};
  return Object.entries(packages)
    .filter(([path, one]) => path !== "" && !one.dev && !one.devOptional)
    .map(([path, { version = "", license }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      if (!license) throw new Error(`${name} states no licence in package-lock.json`);
      return { name, version, licence: license, isDirect: Object.hasOwn(direct, name) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
