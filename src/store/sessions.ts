// Which browser has been let in? One that holds a cookie signed with the key in the data folder.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sessions } from "../app/ports.ts";

/** A session lasts this long; then the printed link is needed again. */
export const SESSION_DAYS = 90;

/**
 * Values are `issued.random.signature`. The key (32 bytes, file mode 0600) is made on first use; removing the file signs every
 * browser out.
 */
export function openSessions(folder: string, clock: () => number = Date.now): Sessions {
  const key = readKey(join(folder, "session.key"));
  const sign = (content: string) => createHmac("sha256", key).update(content).digest("base64url");
  return {
    open() {
      const content = `${clock().toString(36)}.${randomBytes(16).toString("base64url")}`;
      return `${content}.${sign(content)}`;
    },
    isOpen(value) {
      const [issued = "", random = "", signature = ""] = value.split(".");
      const expected = Buffer.from(sign(`${issued}.${random}`));
      const given = Buffer.from(signature);
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
      const age = clock() - Number.parseInt(issued, 36);
      return age >= -60_000 && age < SESSION_DAYS * 86_400_000;
    },
  };
}

function readKey(file: string): Buffer {
  try {
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const key = readFileSync(file);
  if (key.length !== 32)
    throw new Error(`${file} is damaged: ${key.length} bytes instead of 32. Remove it and start again.`);
  return key;
}
