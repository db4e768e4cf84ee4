// Where is the key that seals passwords: in the system's keychain, or in a file only its owner may read?
//
// The file `secret.key` beside the data is the default. The keychain is used when asked for and there; it is reached by
// the system's own command, so that nothing has to be installed: `security` on macOS, `secret-tool` (libsecret) on Linux.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { KEY_BYTES } from "./secret-box.ts";

export interface SecretKey {
  key: Uint8Array;
  /** Said to the person. */
  place: "keychain" | "file";
  /** The file, where it is one. */
  file?: string;
  /** The file that was there could not be used: it was put aside, and passwords sealed with it must be typed again. */
  wasDamaged?: boolean;
}

/** A keychain of the operating system, holding one value by name. */
export interface Keychain {
  /** Undefined when there is none under that name. Throws when the keychain itself cannot be used. */
  read(name: string): string | undefined;
  write(name: string, value: string): void;
}

/**
 * Opens the key of a data folder and makes one when there is none. `name` tells the keys of several data folders apart.
 * A key file that is there is always used: passwords already sealed with it must stay readable.
 */
export function openSecretKey(folder: string, name: string, keychain?: Keychain): SecretKey {
  const file = path.join(folder, "secret.key");
  if (existsSync(file)) {
    const key = readKeyFile(file);
    if (key) return { key, place: "file", file };
    // A key that opens nothing must not keep a person from their data.
    renameSync(file, `${file}.damaged`);
    return { key: writeKeyFile(file), place: "file", file, wasDamaged: true };
  }
  if (keychain) {
    try {
      const kept = keychain.read(name);
      const keptKey = kept === undefined ? undefined : decode(kept);
      if (keptKey) return { key: keptKey, place: "keychain" };
      const key = randomBytes(KEY_BYTES);
      keychain.write(name, key.toString("base64"));
      // Written is not kept: some keychains take a value and forget it.
      if (keychain.read(name) === key.toString("base64")) return { key, place: "keychain" };
    } catch {
      // Not there or locked: the file is used, and the returned place says so.
    }
  }
  return { key: writeKeyFile(file), place: "file", file };
}

/** The keychain of this system, or undefined where there is no command for one. */
export function systemKeychain(platform: NodeJS.Platform = process.platform): Keychain | undefined {
  if (platform === "darwin") return macKeychain();
  if (platform === "linux") return linuxKeychain();
  return undefined;
}

function readKeyFile(file: string): Uint8Array | undefined {
  // Someone may have copied the folder with wider rights.
  if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  return decode(readFileSync(file, "utf8"));
}

function writeKeyFile(file: string): Uint8Array {
  const key = randomBytes(KEY_BYTES);
  const handle = openSync(file, "wx", 0o600);
  try {
    writeSync(handle, `${key.toString("base64")}\n`);
    // A key lost in a power cut would make the password unreadable that was sealed with it a second later.
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return key;
}

function decode(text: string): Uint8Array | undefined {
  const key = Buffer.from(text.trim(), "base64");
  return key.byteLength === KEY_BYTES ? key : undefined;
}

function macKeychain(): Keychain {
  const run = (args: string[], input?: string) =>
    execFileSync("/usr/bin/security", args, { encoding: "utf8", input, stdio: ["pipe", "pipe", "ignore"] });
  return {
    read(name) {
      try {
        return run(["find-generic-password", "-s", "Afterview", "-a", name, "-w"]).trim() || undefined;
      } catch (error) {
        // 44: no such item (errSecItemNotFound).
        if ((error as { status?: number }).status === 44) return undefined;
        throw error;
      }
    },
    write(name, value) {
      // By standard input: arguments are visible to every program in the process list.
      run(["-i"], `add-generic-password -U -s Afterview -a ${JSON.stringify(name)} -w ${JSON.stringify(value)}\n`);
    },
  };
}

function linuxKeychain(): Keychain {
  const run = (args: string[], input?: string) =>
    execFileSync("secret-tool", args, {
      encoding: "utf8",
      input,
      stdio: ["pipe", "pipe", "ignore"],
      timeout: 30_000,
    });
  return {
    read(name) {
      try {
        return run(["lookup", "application", "afterview", "data", name]).trim() || undefined;
      } catch (error) {
        // Exit status 1 without output: no such item. Anything else: no command or no keychain service.
        if ((error as { status?: number }).status === 1) return undefined;
        throw error;
      }
    },
    write(name, value) {
      run(["store", "--label=Afterview", "application", "afterview", "data", name], value);
    },
  };
}
