import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync, chmodSync, existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Fault } from "../app/fault.ts";
import { createSecretBox } from "./secret-box.ts";
import { openSecretKey, type Keychain } from "./secret-key.ts";

const SECRET = "correct-horse-battery";
const box = createSecretBox({ key: new Uint8Array(32).fill(1), place: "file" });

function refusal(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    const fault = error as Fault;
    const shown = JSON.stringify([fault, fault.message, fault.details, fault.stack, String(fault.cause)]);
    expect(shown).not.toContain(SECRET);
    return fault;
  }
  throw new Error("it was opened");
}

describe("a sealed secret", () => {
  test("opens again, whatever letters it is made of", () => {
    for (const secret of ["", SECRET, "pässwörd 😀", "a".repeat(10_000)]) {
      expect(box.open("local", "password", box.seal("local", "password", secret))).toBe(secret);
    }
  });

  test("is another text every time, and none of them shows it", () => {
    const sealed = Array.from({ length: 50 }, () => box.seal("local", "password", SECRET));
    expect(new Set(sealed).size).toBe(50);
    expect(sealed.some((text) => text.includes(SECRET) || text.includes(Buffer.from(SECRET).toString("base64")))).toBe(
      false,
    );
  });

  test("does not open for another account, another field or another key", () => {
    const sealed = box.seal("local", "password", SECRET);
    const other = createSecretBox({ key: new Uint8Array(32).fill(2), place: "file" });
    for (const open of [
      () => box.open("other", "password", sealed),
      () => box.open("local", "token", sealed),
      () => box.open("", "localpassword", sealed),
      () => other.open("local", "password", sealed),
    ]) {
      expect(refusal(open).code).toBe("secret-unreadable");
    }
  });

  test("does not open when a single bit of it has changed, or a part is missing", () => {
    const sealed = box.seal("local", "password", SECRET);
    const bytes = Buffer.from(sealed.slice(3), "base64");
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(refusal(() => box.open("local", "password", `v1:${changed.toString("base64")}`)).code).toBe(
        "secret-unreadable",
      );
    }
    for (const text of ["", "v1:", "v2:abcd", sealed.slice(0, 20), SECRET]) {
      expect(refusal(() => box.open("local", "password", text)).code).toBe("secret-unreadable");
    }
  });
});

describe("the key", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "afterview-key-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const keychain = (): Keychain & { kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return { kept, read: (name) => kept.get(name), write: (name, value) => void kept.set(name, value) };
  };

  test("is made once, in a file that only its owner may read", () => {
    const first = openSecretKey(folder, "data");
    const second = openSecretKey(folder, "data");
    expect(first.place).toBe("file");
    expect(second.key).toEqual(first.key);
    if (process.platform !== "win32") expect(statSync(first.file!).mode & 0o777).toBe(0o600);
  });

  test("closes a file that others could read", () => {
    const { file } = openSecretKey(folder, "data");
    if (process.platform === "win32") return;
    chmodSync(file!, 0o644);
    openSecretKey(folder, "data");
    expect(statSync(file!).mode & 0o777).toBe(0o600);
  });

  test("lies in the keychain when there is one, and in no file then", () => {
    const chain = keychain();
    const first = openSecretKey(folder, "data", chain);
    expect(first.place).toBe("keychain");
    expect(existsSync(path.join(folder, "secret.key"))).toBe(false);
    expect(openSecretKey(folder, "data", chain).key).toEqual(first.key);
    expect(openSecretKey(folder, "other", chain).key).not.toEqual(first.key);
  });

  test("falls back to the file, and says so, when the keychain is locked or forgets", () => {
    const locked: Keychain = {
      read: () => {
        throw new Error("locked");
      },
      write: () => {},
    };
    const forgetful: Keychain = { read: () => undefined, write: () => {} };
    expect(openSecretKey(folder, "data", locked).place).toBe("file");
    rmSync(path.join(folder, "secret.key"));
    expect(openSecretKey(folder, "data", forgetful).place).toBe("file");
  });

  test("in a file stays in use when a keychain appears: what was sealed with it must open", () => {
    const first = openSecretKey(folder, "data");
    expect(openSecretKey(folder, "data", keychain())).toEqual(first);
  });

  test.each(["", "short", randomBytes(31).toString("base64")])(
    "that is damaged (%j) is put aside, a new one is made, and that is said",
    (text) => {
      writeFileSync(path.join(folder, "secret.key"), text);
      const found = openSecretKey(folder, "data");
      expect([found.wasDamaged, found.key.length]).toEqual([true, 32]);
      expect(readFileSync(path.join(folder, "secret.key.damaged"), "utf8")).toBe(text);
      expect(openSecretKey(folder, "data")).toEqual({ key: found.key, place: "file", file: found.file });
    },
  );
});
