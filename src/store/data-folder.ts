// Where does a person's data live, and who may look into it?
import { chmodSync, mkdirSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Fault } from "../app/fault.ts";

/** What the platform's rules read; handed in so that each platform can be tested on any. */
export interface Surroundings {
  platform: NodeJS.Platform;
  home: string;
  environment: Record<string, string | undefined>;
}

const here = (): Surroundings => ({ platform: process.platform, home: os.homedir(), environment: process.env });

/** The platform's usual place for a program's data. Nothing is created. */
export function usualDataFolder({ platform, home, environment }: Surroundings = here()): string {
  if (platform === "darwin") return path.posix.join(home, "Library", "Application Support", "Afterview");
  if (platform === "win32") {
    return path.win32.join(environment["APPDATA"] || path.win32.join(home, "AppData", "Roaming"), "Afterview");
  }
  // XDG Base Directory Specification: a relative path is to be ignored.
  const given = environment["XDG_DATA_HOME"];
  const base = given && path.posix.isAbsolute(given) ? given : path.posix.join(home, ".local", "share");
  return path.posix.join(base, "afterview");
}

/** The data folder, created where it is missing, closed to everyone but its owner. Returns its absolute path. */
export function dataFolder(chosen?: string): string {
  const folder = path.resolve(chosen ?? usualDataFolder());
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = statSync(folder);
    if (!found.isDirectory()) throw new Error("it is not a folder");
    if (process.platform !== "win32" && (found.mode & 0o077) !== 0) chmodSync(folder, 0o700);
  } catch (cause) {
    throw new Fault(
      "storage-failed",
      `The data folder ${folder} cannot be used: ${reason(cause)}. Give another one with --data.`,
      { value: folder, accepted: "a folder you may write to" },
      cause,
    );
  }
  return folder;
}

function reason(cause: unknown): string {
  const code = (cause as { code?: string }).code;
  if (code === "EACCES" || code === "EPERM") return "you may not write there";
  if (code === "ENOSPC") return "the disk is full";
  if (code === "EROFS") return "the disk is read-only";
  if (code === "EEXIST" || code === "ENOTDIR") return "there is a file of that name";
  return cause instanceof Error ? cause.message : "it cannot be created";
}
